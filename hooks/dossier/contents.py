"""A page's table of contents, as a tree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dossier.model.pages import Heading


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading with the lower ones that follow it, up to the next that is not lower."""

    heading: Heading
    below: tuple[Entry, ...] = ()


def nested(headings: Sequence[Heading]) -> tuple[Entry, ...]:
    """The headings of a page, in order, each under the one before it that is higher."""
    entries: list[Entry] = []
    start = 0
    while start < len(headings):
        level = headings[start].level
        rest = range(start + 1, len(headings))
        end = next((index for index in rest if headings[index].level <= level), len(headings))
        entries.append(Entry(headings[start], nested(headings[start + 1 : end])))
        start = end
    return tuple(entries)
