"""A table of contents: every heading once, in its order, under the one before it that is higher."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from dossier.contents import nested
from dossier.model.pages import Heading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.contents import Entry

LEVELS = st.lists(st.integers(1, 6), max_size=12)


def headings(levels: list[int]) -> tuple[Heading, ...]:
    return tuple(Heading(level=level, id=f"h{index}", text="") for index, level in enumerate(levels))


def flat(entries: tuple[Entry, ...]) -> Iterator[Heading]:
    for entry in entries:
        yield entry.heading
        yield from flat(entry.below)


def shape(entries: tuple[Entry, ...]) -> list[object]:
    return [(entry.heading.level, shape(entry.below)) if entry.below else entry.heading.level for entry in entries]


def test_lower_headings_stand_below_the_one_before_them() -> None:
    assert shape(nested(headings([1, 2, 3, 3, 2, 1]))) == [(1, [(2, [3, 3]), 2]), 1]
    assert shape(nested(headings([3, 2, 4, 3]))) == [3, (2, [4, 3])]


@given(LEVELS)
def test_every_heading_has_its_place_in_order(levels: list[int]) -> None:
    assert tuple(flat(nested(headings(levels)))) == headings(levels)


@given(LEVELS)
def test_what_stands_below_is_lower(levels: list[int]) -> None:
    entries = list(nested(headings(levels)))
    while entries:
        entry = entries.pop()
        assert all(heading.level > entry.heading.level for heading in flat(entry.below))
        entries += entry.below
