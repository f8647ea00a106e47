"""What annotating yields: every passage that an editor quotes, found in its original and on its page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dossier.model.claims import Selector
    from dossier.model.notes import Note

Where = Literal["body", "notice", "title", "head"]
"""What of the page shows the passage: the article's words, a notice, its title, or (``head``) its other metadata."""


@dataclass(frozen=True, slots=True)
class Part:
    """The share of a passage that stands in one block of the page."""

    block: str
    """Id of the block; ``title`` for the title."""
    start: int
    """Position in the block's page text, code points."""
    end: int
    """The same as `start` where the page shows nothing of it, such as dropped markup."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A passage of an original, ``original[start:end]``, and where the page shows it."""

    article: str
    start: int
    end: int
    where: Where
    parts: tuple[Part, ...]
    """In the order of the page; none for metadata that the page writes in its own form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedNote:
    """A note at its place."""

    article: str
    number: int
    """From 1, in the order in which the page reaches the notes' ends."""
    note: Note
    anchor: Anchor


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotations:
    """Everything annotating found."""

    notes: Mapping[str, tuple[PlacedNote, ...]] = field(default_factory=dict)
    """By article id, in the order of their numbers."""
    anchors: Mapping[tuple[str, Selector], Anchor] = field(default_factory=dict)
    """Every quoted passage, of notes, citations and questions alike, by article and selector."""
