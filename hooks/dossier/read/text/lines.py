"""Lines of an original, numbered as an editor numbers them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the original."""

    number: int
    """Counted from 1."""
    start: int
    end: int
    """End of its text; the break follows."""


def cut_lines(text: str) -> tuple[Line, ...]:
    r"""The lines of a text, blank ones included.

    A line ends at ``\n`` or ``\r\n``; at ``\r`` only where the text knows no ``\n``, as files of old Macs do. Form
    feeds and Unicode's line separators stay inside lines, because editors do not count them.
    """
    return tuple(_cut(text))


def _cut(text: str) -> Iterator[Line]:
    mark = "\n" if "\n" in text else "\r"
    at, number = 0, 1
    while at < len(text):
        stop = text.find(mark, at)
        stop = len(text) if stop < 0 else stop
        end = stop
        while end > at and mark == "\n" and text[end - 1] == "\r" and stop < len(text):
            end -= 1
        yield Line(number, at, end)
        at, number = stop + 1, number + 1
