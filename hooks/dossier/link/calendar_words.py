"""Dates as texts write them, with or without a year: “June 7”, “July 8-10, 2015”, “2014年9月12日”."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dossier.link.languages import Language

_YEAR = r"(?:19|20)\d\d"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])"


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as far as the text states it."""

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    days: tuple[int, int] | None = None

    def in_year(self, year: int) -> tuple[date, date] | None:
        """First and last day that it means in the year; None where the year has no such day."""
        if self.month is None:
            return date(year, 1, 1), date(year, 12, 31)
        first, last = self.days or (1, monthrange(year, self.month)[1])
        try:
            return date(year, self.month, first), date(year, self.month, last)
        except ValueError:
            return None


def date_at(text: str, at: int, end: int, language: Language) -> WrittenDate | None:
    """The date that begins at the position of a folded text, and goes no further than `end`."""
    if not (text[at].isdigit() or text[at : at + 3].casefold() in _beginnings(language)):
        return None
    match = _pattern(language).match(text, at, end)
    if match is None:
        return None
    parts = {name.rstrip("0123456789"): value for name, value in match.groupdict().items() if value}
    month = language.months[parts["month"].casefold()] if "month" in parts else None
    month = int(parts["number"]) if "number" in parts else month
    first = int(parts["day"]) if "day" in parts else None
    last = int(parts["last"]) if "last" in parts else first
    days = (first, last) if first is not None and last is not None and first <= last else None
    year = int(parts["year"]) if "year" in parts else None
    return WrittenDate(match.start(), match.end(), year, month, days)


@lru_cache(maxsize=32)
def _beginnings(language: Language) -> frozenset[str]:
    return frozenset(name[:3] for name in language.months)


@lru_cache(maxsize=32)
def _pattern(language: Language) -> re.Pattern[str]:
    month = "|".join(re.escape(name) for name in sorted(language.months, key=len, reverse=True))
    suffix = r"(?:st|nd|rd|th|er|\.(?= ?\w))?"
    to = r"(?: ?- ?| and | to | bis | und | и | et | y )"
    day = rf"(?P<day{{n}}>{_DAY}){suffix}(?:{to}(?P<last{{n}}>{_DAY}){suffix})?(?!\d)"
    year = rf"(?P<year{{n}}>{_YEAR})(?!\d)"
    return re.compile(
        r"(?<!\w)(?:"
        rf"{year.format(n=1)}年(?:(?P<number1>1[0-2]|[1-9])月(?:(?P<day1>{_DAY})日)?)?"
        rf"|{year.format(n=2)}-(?P<number2>0[1-9]|1[0-2])(?:-(?P<day2>{_DAY})(?!\d))?"
        rf"|(?P<month3>{month})\.? {day.format(n=3)}(?:,? {year.format(n=3)})?"
        rf"|{day.format(n=4)} (?:de )?(?P<month4>{month})\.?(?:(?: de)?,? {year.format(n=4)})?"
        rf"|(?P<month5>{month})\.?,? (?:of |de )?{year.format(n=5)}"
        rf"|(?P<month6>{month})(?!\w)"
        rf"|{year.format(n=7)}"
        r")",
        re.IGNORECASE,
    )
