"""How to cite an article, and its page in this dossier."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.citations.formatted import STYLES
from dossier.citations.items import page_id

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dossier.citations.formatted import Words
    from dossier.dossier import Dossier
    from dossier.pages.viewpoint import Viewpoint


@dataclass(frozen=True, slots=True)
class InStyle:
    """One citation in one style."""

    style: str
    """What readers call the style."""
    words: Words


@dataclass(frozen=True, slots=True)
class Download:
    """A file for citation managers."""

    name: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cite:
    """What the page of an article offers."""

    original: tuple[InStyle, ...]
    page: tuple[InStyle, ...]
    paragraph: tuple[InStyle, ...]
    """How a text points to a paragraph of the page."""
    downloads: tuple[Download, ...]


def cite(article_id: str, seen: Viewpoint) -> Cite | None:
    """The citations of an article and of its page; None where nothing formatted them."""
    formatted = seen.dossier.cited.formatted
    if article_id not in formatted:
        return None
    original, page = formatted[article_id], formatted[page_id(article_id)]
    return Cite(
        original=tuple(InStyle(style.name, original[key].entry) for key, style in STYLES.items()),
        page=tuple(InStyle(style.name, page[key].entry) for key, style in STYLES.items()),
        paragraph=tuple(InStyle(style.name, page[key].pointer) for key, style in STYLES.items()),
        downloads=downloads(article_id, seen),
    )


def downloads(name: str, seen: Viewpoint) -> tuple[Download, ...]:
    """The files for citation managers, the one that most of them read first."""
    forms = (("RIS", "ris"), ("BibTeX", "bib"), ("CSL-JSON", "json"))
    return tuple(Download(label, seen.link(addresses.cite(name, form))) for label, form in forms)


def whole_bibliography(seen: Viewpoint) -> tuple[Download, ...]:
    """The files that hold everything that can be cited; none where there is nothing."""
    return (*downloads(addresses.BIBLIOGRAPHY, seen), *_in_words(seen)) if can_cite(seen.dossier) else ()


def can_cite(dossier: Dossier) -> bool:
    """Whether citations were made."""
    return bool(dossier.cited.items)


def _in_words(seen: Viewpoint) -> Iterable[Download]:
    return (Download(style.name, seen.link(addresses.bibliography(key))) for key, style in STYLES.items())
