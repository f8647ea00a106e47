"""The axis of years on which charts place what happened, in percent of their width."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

YEARS_BETWEEN_TICKS = 5


@dataclass(frozen=True, slots=True)
class Tick:
    """A year on the axis."""

    year: int
    left: str


@dataclass(frozen=True, slots=True)
class Scale:
    """The axis from one day to another."""

    first: date
    last: date

    def at(self, day: date) -> float:
        """Where a day stands, in percent."""
        span = (self.last - self.first).days or 1
        return 100 * (min(max(day, self.first), self.last) - self.first).days / span


def ticks(scale: Scale) -> Iterator[Tick]:
    """The years to mark."""
    for year in range(scale.first.year, scale.last.year + 1):
        if year % YEARS_BETWEEN_TICKS == 0:
            yield Tick(year, percent(scale.at(date(year, 1, 1))))


def percent(value: float) -> str:
    """As style sheets and drawings take it: ``12.50%``."""
    return f"{value:.2f}%"
