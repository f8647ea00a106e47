"""Authors as bylines name them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AuthorName:
    """An author in a line: ``line[start:end]`` is the name as written."""

    name: str
    """Without degree, office and markup; capitals only where the line is not in capitals throughout."""
    start: int
    end: int
    affiliation: tuple[int, int] | None = None
    """Where the line states an affiliation."""


def find_authors(line: str) -> tuple[AuthorName, ...]:
    """The authors that a line names as such: ``By …``, ``Автор: …``, ``作者：…``; nothing for any other line."""
    raise NotImplementedError
