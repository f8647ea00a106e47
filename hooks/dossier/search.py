"""What the search finds, as one classic script, which a page loads when its reader first searches.

``docs/js/search.js`` looks through the texts themselves, so they stand here once each and no index has to be built. A
classic script is loaded over HTTP and from a file alike. It has only what pages show, nothing that is withheld.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from dossier.rights import PRIVATE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dossier.model.pages import Page

ADDRESS = "search/texts.js"
"""Where the script stands; known to ``docs/js/search.js``."""
HEAD = "title"
"""The anchor of a page's own head: a hit there leads to the page itself."""
_LABEL = {"article": "Article", "audit": "Audit", "question": "Question", "index": "Overview", "page": "About"}
"""What the search says a page is, by its kind. It lists the audits after all others."""


def texts(pages: Iterable[Page], *, private: bool) -> bytes:
    """The texts of `pages` as a script; a page without search entries is not found."""
    warning = f"// {PRIVATE}\n" if private else ""
    found = [_plain(page) for page in pages if page.search]
    written = json.dumps(found, ensure_ascii=False, separators=(",", ":")).replace("<", r"\u003c")
    return f"{warning}dossierTexts({written});\n".encode()


def _plain(page: Page) -> list[object]:
    """Address, label, title, names, the head's text, and the other places: anchor, heading, text."""
    entries = page.search or ()
    head = "\n".join(entry.text for entry in entries if entry.id == HEAD)
    places = [(entry.id, entry.heading, _lines(entry.text)) for entry in entries if entry.id != HEAD]
    return [page.address, page.label or _LABEL[page.kind], page.title, page.names, _lines(head), places]


def _lines(text: str) -> str:
    """The statements, those that are empty left out."""
    return "\n".join(filter(None, (" ".join(line.split()) for line in text.split("\n"))))
