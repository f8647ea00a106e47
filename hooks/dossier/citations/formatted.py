"""Citations in words, as a processor made them from the items."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dossier.citations.items import Item


class Style(NamedTuple):
    """A style of citing."""

    name: str
    """What readers call it."""
    csl: str
    """Name of its CSL file, without suffix."""


STYLES: Mapping[str, Style] = {
    "chicago": Style("Chicago", "chicago-notes-bibliography"),
    "apa": Style("APA", "apa"),
    "mla": Style("MLA", "modern-language-association"),
}


class Piece(NamedTuple):
    """A stretch of a citation."""

    text: str
    emphasis: bool = False
    href: str = ""
    """Address, where the stretch is a link."""
    number: bool = False
    """Whether the stretch is the number of a paragraph, for which `text` is an example."""


Words = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Formatted:
    """One item in one style."""

    entry: Words
    """As a bibliography lists it."""
    pointer: Words
    """As a text points to one of its paragraphs: a note, or words in brackets."""


@dataclass(frozen=True, slots=True)
class Citations:
    """All items, and each of them in every style; without items in a dossier that nobody cites from."""

    items: Mapping[str, Item] = field(default_factory=dict)
    formatted: Mapping[str, Mapping[str, Formatted]] = field(default_factory=dict)
    """By id, then by style."""


def plain(words: Words) -> str:
    """The citation without its marks."""
    return "".join(piece.text for piece in words)
