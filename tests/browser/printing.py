"""A page on paper: the PDF that Chromium makes of it, read back as text."""

from __future__ import annotations

import io
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pypdf import PdfReader

if TYPE_CHECKING:
    from collections.abc import Iterable

    from playwright.sync_api import Page

SHEETS = {"A4": (595, 842), "Letter": (612, 792)}
"""Width and height in points."""


@dataclass(frozen=True, slots=True)
class Printed:
    """What stands on the sheets, without their heads and numbers."""

    sizes: frozenset[tuple[int, int]]
    sheets: tuple[str, ...]

    @property
    def words(self) -> str:
        """The text as it flows from sheet to sheet, squeezed."""
        return "".join(map(squeezed, self.sheets))


def squeezed(text: str) -> str:
    """The text without space, which a line's end changes, and without ligatures.

    Nor Chinese characters: a PDF tells some of them as the radicals that look the same, which Unicode holds apart.
    """
    return re.sub(r"[\s\u00ad\u2e80-\u9fff]+", "", unicodedata.normalize("NFKC", text))


def printed(page: Page, sheet: str = "A4", *, head: bool = True) -> Printed:
    """Print the page, with no head or foot of the browser's; check the number, and the `head`, of every sheet."""
    title = squeezed(page.title()) if head else ""
    reader = PdfReader(io.BytesIO(page.pdf(format=sheet, prefer_css_page_size=True)))
    texts = [found.extract_text() for found in reader.pages]
    sheets = []
    for number, text in enumerate(texts, 1):
        marks = (title if number > 1 else "") + f"{number}/{len(texts)}"
        sheets.append(_without(marks, text))
    sizes = {(int(found.mediabox.width), int(found.mediabox.height)) for found in reader.pages}
    return Printed(frozenset(sizes), tuple(sheets))


def _without(marks: str, text: str) -> str:
    """The text without the marks that it begins with, however they are spaced."""
    found = re.match(r"\s*".join(map(re.escape, marks)), unicodedata.normalize("NFKC", text))
    assert found, f"a sheet does not begin with {marks!r} but with {text[:80]!r}"
    return unicodedata.normalize("NFKC", text)[found.end() :]


def misplaced(texts: Iterable[str], words: str, *, start: int = 0) -> str | None:
    """The first of `texts` that does not stand in `words` after those before it; None where all do."""
    for text in texts:
        found = words.find(squeezed(text), start)
        if found < 0:
            return text
        start = found + len(squeezed(text))
    return None
