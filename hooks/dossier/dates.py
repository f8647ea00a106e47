"""Dates as sources give them: to the day, the month or the year, or as an interval.

The notation is the Extended Date/Time Format, level 0 (ISO 8601-2:2019, Library of Congress EDTF specification):
``2002-04-29``, ``2002-04``, ``2002``, ``2015-04/2015-07-08``. Uncertainty is stated beside the value (`Claim`).
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from typing import Literal

Precision = Literal["day", "month", "year", "interval"]
_POINT = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


@dataclass(frozen=True)
class Date:
    """A point or interval of the calendar, as precise as it is known."""

    text: str
    """EDTF level 0, as the curator wrote it."""

    def __post_init__(self) -> None:
        """Refuse what is no date.

        Raises:
            ValueError: the text is not EDTF level 0, or no such day exists, or an interval ends before it begins.
        """
        if self.text.count("/") > 1:
            raise ValueError(f"{self.text!r} has more than a beginning and an end")
        if self.latest < self.earliest:
            raise ValueError(f"{self.text!r} ends before it begins")

    @cached_property
    def earliest(self) -> date:
        """The first day it can mean."""
        return _bounds(self.text.partition("/")[0])[0]

    @cached_property
    def latest(self) -> date:
        """The last day it can mean."""
        return _bounds(self.text.rpartition("/")[2])[1]

    @property
    def precision(self) -> Precision:
        """How precisely the date is known."""
        if "/" in self.text:
            return "interval"
        return {4: "year", 7: "month"}.get(len(self.text), "day")  # type: ignore[return-value]

    def __str__(self) -> str:
        """The date as a reader reads it: ``29 April 2002``, ``April 2002``, ``2002``, ``April 2015 – 8 July 2015``."""
        return " – ".join(_spoken(point) for point in self.text.split("/"))


def _bounds(point: str) -> tuple[date, date]:
    match = _POINT.fullmatch(point)
    if match is None:
        raise ValueError(f"{point!r} is not a date: write YYYY-MM-DD, YYYY-MM, YYYY, or two of them with '/' between")
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None  # noqa: S101 - the first group always matches
    if month is None:
        return date(year, 1, 1), date(year, 12, 31)
    if day is None:
        if not 1 <= month <= 12:  # noqa: PLR2004 - months of a year
            raise ValueError(f"{point!r} has no month {month}")
        return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
    try:
        exact = date(year, month, day)
    except ValueError as error:
        raise ValueError(f"{point!r} is no day of the calendar: {error}") from None
    return exact, exact


@lru_cache(maxsize=16_384)
def _spoken(point: str) -> str:
    year, _, rest = point.partition("-")
    month, _, day = rest.partition("-")
    words = [str(int(day))] if day else []
    if month:
        words.append(calendar.month_name[int(month)])
    return " ".join([*words, year])
