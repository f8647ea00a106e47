"""The lines of an original as curators count them: from 1, each ended by LF, CR LF or CR."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

_BREAK = re.compile(r"\r\n|\n|\r")


@dataclass(frozen=True, slots=True)
class Line:
    """One line and where it stands."""

    number: int
    text: str
    """With its break, the last ``next - end`` characters."""
    start: int
    end: int
    """Where its break begins."""
    next: int
    """Where the next line begins."""


def lines(text: str) -> tuple[Line, ...]:
    """The lines of `text`; a break at the very end begins no further line."""
    breaks = [match.span() for match in _BREAK.finditer(text)]
    if not breaks or breaks[-1][1] < len(text):
        breaks.append((len(text), len(text)))
    bounds = pairwise([(0, 0), *breaks])
    return tuple(
        Line(number, text[start:after], start, end, after)
        for number, ((_, start), (end, after)) in enumerate(bounds, 1)
    )


def line_at(found: tuple[Line, ...], offset: int) -> int:
    """Number of the line that holds the character at `offset`."""
    return bisect_right(found, offset, key=lambda line: line.start)
