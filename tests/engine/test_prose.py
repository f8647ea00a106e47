"""Editors' Markdown: what it may say, and what stays text."""

from __future__ import annotations

from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.prose import TAGS, markdown, plain_words, prose

CASES = sorted((Path(__file__).parent.parent / "cases" / "prose").glob("*.yml"))
MARKED = st.lists(
    st.one_of(
        st.text(max_size=6),
        st.sampled_from(
            ["<b>", "<script>", "</p>", "&lt;", "&", "*", "**", "_", "`", "[x](http://a.b)", "\n\n", "\n- "]
        ),
        st.sampled_from(["1. ", "- ", "+ ", "# ", "> ", "    ", "](javascript:alert(1))", "![x](http://a.b)", "<!--"]),
    ),
    max_size=8,
).map("".join)


class Tags(HTMLParser):
    """The tags and attributes of a piece of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    case: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert prose(case["text"]) == case["html"].removesuffix("\n")
    assert plain_words(case["text"]) == case["words"]


@given(MARKED)
def test_nothing_but_the_permitted_tags_and_links_to_the_web_comes_out(text: str) -> None:
    for tag, attributes in Tags(prose(text)).found:
        assert tag in TAGS
        assert attributes.keys() <= {"href", "rel"}
        assert (attributes.get("href") or "http://").startswith(("http://", "https://"))


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\u2028\u2029"), max_size=60))
def test_the_short_way_for_plain_words_makes_what_markdown_makes(text: str) -> None:
    assert unescape(prose(text)) == unescape(markdown(text.strip())) or not text.strip()
