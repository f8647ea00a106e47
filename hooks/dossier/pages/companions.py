"""The entities that are mentioned together with something most often."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dossier.model.links import Target
    from dossier.pages.viewpoint import Anchor, Viewpoint

LISTED = 10
"""How many a page lists."""


@dataclass(frozen=True, slots=True)
class Companion:
    """An entity named in the same paragraphs."""

    entity: Anchor
    paragraphs: int


def companions(target: Target, seen: Viewpoint) -> tuple[Companion, ...]:
    """The entities named in the same paragraphs as `target`, most often first."""
    together = seen.dossier.together.get(target, ())
    entities = [(other, count) for other, count in together if other.kind == "entity"]
    return tuple(Companion(seen.target(other), count) for other, count in entities[:LISTED])
