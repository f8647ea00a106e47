"""Each file of ``tests/cases/inline`` is one behaviour: a text with mentions, notes and styles, and its HTML."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.notes import NoteKind
from dossier.pages.inline import Naming, Noted, Style, segments
from dossier.pages.rendering import ENVIRONMENT

CASES = sorted((Path(__file__).parent.parent / "cases" / "inline").glob("*.yml"))
INLINE = ENVIRONMENT.from_string('{% from "_macros.html" import inline %}{{ inline(segments) }}')
PUNCTUATION_OF_MARKUP = st.sampled_from(
    ["<b>", "</p>", "{{", "}}", "{%", "&amp;", '"', "'", "\u202e", "\u2066", " ", "é"]
)


Marked = tuple[str, list[Naming], list[Style], list[Noted]]


def drawn(text: str, namings: list[Naming], styles: list[Style], noted: list[Noted]) -> str:
    return INLINE.render(segments=segments(text, namings, styles, noted))


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
    noted = [
        Noted(*bounds(item), item["id"], item["kind"], number, item.get("last", True))
        for number, item in enumerate(case.get("notes", ()), 1)
    ]
    assert drawn(text, namings, styles, noted) == case["html"]


@st.composite
def marked_texts(draw: st.DrawFn) -> Marked:
    """Any text, cut into mentions and gaps, with styles and notes laid across it."""
    text = "".join(draw(st.lists(st.one_of(st.text(max_size=4), PUNCTUATION_OF_MARKUP), max_size=12)))
    positions = st.integers(0, len(text))
    cuts = sorted(set(draw(st.lists(positions, max_size=6))))
    namings = [
        Naming(start, end, f"m{start}", "state", draw(st.sampled_from(["", "x.html"]))) for start, end in pairwise(cuts)
    ]
    styles = [
        Style(
            start, end, draw(st.sampled_from(["emphasis", "strong", "link"])), draw(st.sampled_from([None, "http://x"]))
        )
        for start, end in draw(st.lists(st.tuples(positions, positions), max_size=3))
        if start < end
    ]
    noted = [
        Noted(
            min(ends), max(ends), f"n{number}", draw(st.sampled_from(get_args(NoteKind))), number, draw(st.booleans())
        )
        for number, ends in enumerate(draw(st.lists(st.tuples(positions, positions), max_size=5)), 1)
    ]
    return text, namings, styles, noted


class Nesting(HTMLParser):
    """The ids of a piece of HTML and of the notes on each of its words; raises where elements are not nested."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.ids: list[str] = []
        self.open: list[tuple[str, str]] = []
        self.notes: list[str] = []
        """For each character, the ids of the notes on it."""
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        assert tag != "a" or "a" not in [name for name, _ in self.open], "a link stands in a link"
        self.open.append((tag, attributes.get("data-notes") or ""))
        self.ids += [attributes["id"] or ""] if "id" in attributes else []

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag, f"</{tag}> closes what it did not open"

    def handle_data(self, data: str) -> None:
        self.notes += [" ".join(notes for _, notes in self.open if notes)] * len(data)


@given(marked_texts())
def test_the_words_are_those_of_the_text_whatever_is_marked(case: Marked) -> None:
    assert html.unescape(re.sub(r"<[^>]*>", "", drawn(*case))) == case[0]


@given(marked_texts())
def test_every_mention_has_exactly_one_anchor(case: Marked) -> None:
    assert [id_ for id_ in Nesting(drawn(*case)).ids if id_.startswith("m")] == [naming.id for naming in case[1]]


@given(marked_texts())
def test_every_note_that_ends_here_has_exactly_one_marker(case: Marked) -> None:
    ends = sorted((note for note in case[3] if note.last), key=lambda note: (note.end, note.number))
    ids = Nesting(drawn(*case)).ids
    assert [id_ for id_ in ids if id_.startswith("noteref-")] == [f"noteref-{note.id}" for note in ends]


@given(marked_texts())
def test_every_character_knows_the_notes_on_it(case: Marked) -> None:
    # A parser reads line breaks and characters that HTML knows not in its own way: compare where it does not.
    text = "".join("." if character in "\r\0" else character for character in case[0])
    found = Nesting(drawn(text, *case[1:])).notes
    wanted = [{note.id for note in case[3] if note.start <= at < note.end} for at in range(len(text))]
    assert [set(notes.split()) for notes in found] == wanted
