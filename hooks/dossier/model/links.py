"""What linking yields: mentions of entities and events in the bodies of articles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

TargetKind = Literal["entity", "event"]


@dataclass(frozen=True, slots=True, order=True)
class Target:
    """What a mention names."""

    kind: TargetKind
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A span of an article's body that names an entity or event, and the rule that matched it."""

    id: str
    """Anchor on the page: ``m812`` for the mention that begins at code point 812 of the original."""
    article: str
    block: str
    """Id of the block it stands in."""
    start: int
    """Position in the block's page text, code points."""
    end: int
    origin: tuple[int, int]
    """Position in the original."""
    text: str
    """As the page shows it."""
    target: Target
    rule: str
    """Id of the linking rule, as listed on the rules page."""
    exact: bool
    """False where context, not the name alone, decided (inferred mentions are counted apart)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlinked:
    """A name that was found and deliberately not linked, and why."""

    article: str
    block: str
    start: int
    end: int
    text: str
    candidates: tuple[Target, ...]
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Everything linking found, by article."""

    mentions: Mapping[str, tuple[Mention, ...]]
    """By article id, in the order of the text; they do not overlap."""
    unlinked: Mapping[str, tuple[Unlinked, ...]]
    """By article id, in the order of the text."""
