"""Dates as texts write them, found and turned into ISO 8601."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date in a text: ``text[start:end]``."""

    start: int
    end: int
    iso: str
    """``2002-04-29``, ``2002-04`` or ``2002``; always a day of the calendar."""
    precision: Literal["day", "month", "year"]
    order_ambiguous: bool = False
    """Whether day and month could be exchanged, as in 05/06/2012; `iso` takes the day first."""


def find_dates(text: str) -> tuple[WrittenDate, ...]:
    """The dates of a text, from left to right, not overlapping. A day without a year is no date."""
    raise NotImplementedError
