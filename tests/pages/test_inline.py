"""Each file of ``tests/cases/inline`` is one behaviour: a text with mentions and styles, and its HTML."""

from __future__ import annotations

import html
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.pages.inline import Naming, Style, segments
from dossier.pages.rendering import ENVIRONMENT

CASES = sorted((Path(__file__).parent.parent / "cases" / "inline").glob("*.yml"))
INLINE = ENVIRONMENT.from_string('{% from "_macros.html" import inline %}{{ inline(segments) }}')
PUNCTUATION_OF_MARKUP = st.sampled_from(
    ["<b>", "</p>", "{{", "}}", "{%", "&amp;", '"', "'", "\u202e", "\u2066", " ", "é"]
)


def drawn(text: str, namings: list[Naming], styles: list[Style]) -> str:
    return INLINE.render(segments=segments(text, namings, styles))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    case: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    text = case["text"]

    def bounds(item: dict[str, str]) -> tuple[int, int]:
        start = text.index(item["words"])
        return start, start + len(item["words"])

    namings = [
        Naming(*bounds(item), item["id"], item["kind"], item.get("href", "")) for item in case.get("mentions", ())
    ]
    styles = [Style(*bounds(item), item["style"], item.get("target")) for item in case.get("styles", ())]
    assert drawn(text, namings, styles) == case["html"]


@st.composite
def marked_texts(draw: st.DrawFn) -> tuple[str, list[Naming], list[Style]]:
    """Any text, cut into mentions and gaps, with styles laid across it."""
    text = "".join(draw(st.lists(st.one_of(st.text(max_size=4), PUNCTUATION_OF_MARKUP), max_size=12)))
    cuts = sorted(set(draw(st.lists(st.integers(0, len(text)), max_size=6))))
    namings = [
        Naming(start, end, f"m{start}", "state", draw(st.sampled_from(["", "x.html"]))) for start, end in pairwise(cuts)
    ]
    spans = draw(st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, len(text))), max_size=3))
    styles = [
        Style(
            start, end, draw(st.sampled_from(["emphasis", "strong", "link"])), draw(st.sampled_from([None, "http://x"]))
        )
        for start, end in spans
        if start < end
    ]
    return text, namings, styles


@given(marked_texts())
def test_the_words_are_those_of_the_text_whatever_is_marked(case: tuple[str, list[Naming], list[Style]]) -> None:
    text, namings, styles = case
    written = drawn(text, namings, styles)
    assert html.unescape(re.sub(r"<[^>]*>", "", written)) == text


@given(marked_texts())
def test_every_mention_has_exactly_one_anchor(case: tuple[str, list[Naming], list[Style]]) -> None:
    text, namings, styles = case
    anchors = re.findall(r'id="(m\d+)"', re.sub(r">[^<]*<", "><", f">{drawn(text, namings, styles)}<"))
    assert anchors == [naming.id for naming in namings]
