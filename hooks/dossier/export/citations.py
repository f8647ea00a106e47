"""The bibliography for citation managers: of each article with its page in this dossier, and of everything.

CSL-JSON for Zotero and pandoc, BibTeX for LaTeX, RIS for EndNote and others; and the whole list in words.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.citations.bibtex import bibtex
from dossier.citations.formatted import STYLES, plain
from dossier.citations.items import page_id
from dossier.citations.ris import ris
from dossier.model.pages import Asset

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dossier.citations.items import Item
    from dossier.dossier import Dossier


def assets(dossier: Dossier) -> Iterator[Asset]:
    """Every file; none where there is nothing to cite."""
    items = dossier.cited.items
    if not items:
        return
    written = {
        "bib": {id_: bibtex(item) for id_, item in items.items()},
        "ris": {id_: ris(item) for id_, item in items.items()},
        "json": {id_: _json(item) for id_, item in items.items()},
    }
    for article in dossier.articles:
        yield from _files(article.id, (article.id, page_id(article.id)), written)
    yield from _files(addresses.BIBLIOGRAPHY, items, written)
    for style in STYLES:
        lines = sorted((plain(of[style].entry) for of in dossier.cited.formatted.values()), key=str.casefold)
        yield Asset(address=addresses.bibliography(style), content="".join(f"{line}\n\n" for line in lines).encode())


def _files(name: str, ids: Iterable[str], written: Mapping[str, Mapping[str, str]]) -> Iterator[Asset]:
    chosen = tuple(ids)
    for form, of in written.items():
        texts = [of[id_] for id_ in chosen]
        content = _list(texts) if form == "json" else "\n".join(texts)
        yield Asset(address=addresses.cite(name, form), content=content.encode())


def _list(texts: Iterable[str]) -> str:
    return "[\n" + ",\n".join(texts) + "\n]\n"


def _json(item: Item) -> str:
    return json.dumps(item, ensure_ascii=False, indent=2)
