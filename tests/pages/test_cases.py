"""Each file of ``tests/cases/pages`` is one behaviour: given these sources, a page shows this text, in this order."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml

from dossier.pages import render
from tests.pages.marked_dossier import marked_dossier

CASES = sorted((Path(__file__).parent.parent / "cases" / "pages").glob("*.yml"))
BLOCKS = {"p", "h1", "h2", "h3", "li", "dt", "dd", "td", "th", "tr", "br", "section", "div", "blockquote", "summary"}


class VisibleText(HTMLParser):
    """The words of a page as a reader meets them, and its links."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self.links: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.words += [" "] if tag in BLOCKS else []
        self.links += [href for name, href in attrs if name == "href" and href]

    def handle_endtag(self, tag: str) -> None:
        self.words += [" "] if tag in BLOCKS else []

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return re.sub(r"\s+", " ", "".join(self.words))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_page(path: Path) -> None:
    case: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    pages = {page.address: page for page in render(marked_dossier(case["given"])).pages}
    page = VisibleText(pages[case["page"]].html)
    at = 0
    for words in case.get("shows", ()):
        found = page.text.find(words, at)
        assert found >= 0, f"{words!r} is missing after {page.text[:at][-80:]!r} in: {page.text}"
        at = found + len(words)
    assert [words for words in case.get("hides", ()) if words in page.text] == []
    assert [link for link in case.get("links", ()) if link not in page.links] == []
