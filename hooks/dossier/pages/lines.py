"""Which line of an original a character stands in."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.read.text.lines import Line


def line_at(lines: tuple[Line, ...], offset: int) -> int:
    """Number of the line that holds the character at `offset`, its break included."""
    return bisect_right(lines, offset, key=lambda line: line.start)


def with_following(lines: tuple[Line, ...], length: int) -> Iterator[tuple[Line, int]]:
    """Each line of a text of `length` characters with the position at which the next one begins."""
    starts = [*(line.start for line in lines), length]
    return zip(lines, starts[1:], strict=True)
