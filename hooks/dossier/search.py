"""What the search finds, as one classic script, which a page loads when its reader first searches.

``docs/js/search.js`` looks through the texts themselves, so they stand here once each and no index has to be built. A
classic script is loaded over HTTP and from a file alike. It has only what pages show, nothing that is withheld.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from dossier.model.pages import Page
from dossier.rights import PRIVATE
from dossier.sections import HEAD, sections

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

ADDRESS = "search/texts.js"
"""Where the script stands; known to ``docs/js/search.js``."""
_LABEL = {"article": "Article", "audit": "Audit", "question": "Question", "index": "Overview", "page": "About"}
"""What the search says a page is, by its kind. It lists the audits after all others."""


def texts(pages: Iterable[Page], *, private: bool) -> bytes:
    """The texts of `pages` as a script; a page without search entries is not found."""
    warning = f"// {PRIVATE}\n" if private else ""
    found = [_plain(page) for page in pages if page.search]
    written = json.dumps(found, ensure_ascii=False, separators=(",", ":")).replace("<", r"\u003c")
    return f"{warning}dossierTexts({written});\n".encode()


def searched(pages: Iterable[Page], handwritten: Mapping[str, str]) -> Iterator[Page]:
    """All pages with what the search finds of them; the HTML of the `handwritten` ones by address."""
    for page in pages:
        yield page if page.search is not None else replace(page, search=sections(page.html))
    for address, html in handwritten.items():
        entries = sections(html)
        yield Page(address=address, title=entries[0].heading, description="", html=html, search=entries)


def _plain(page: Page) -> list[object]:
    """Address, label, title, names, the head's text, and the other places: anchor, heading, text."""
    entries = page.search or ()
    head = "\n".join(entry.text for entry in entries if entry.id == HEAD)
    places = [(entry.id, entry.heading, _lines(entry.text)) for entry in entries if entry.id != HEAD]
    return [page.address, page.label or _LABEL[page.kind], page.title, page.names, _lines(head), places]


def _lines(text: str) -> str:
    """The statements, those that are empty left out."""
    return "\n".join(filter(None, (" ".join(line.split()) for line in text.split("\n"))))
