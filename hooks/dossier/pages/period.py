"""Dates in words: when something took place, and what an interval says."""

from __future__ import annotations

from dossier.dates import Date
from dossier.model.claims import Claim


def in_words(date: Date) -> str:
    """``29 April 2002``; of an interval, that the date lies in it: ``between 1 and 6 September 2008``."""
    if date.precision != "interval":
        return str(date)
    return "between {} and {}".format(*_ends(*(Date(point) for point in date.text.split("/"))))


def period(start: Claim[Date], end: Claim[Date] | None) -> Claim[str]:
    """``9–10 July 2015``; uncertain where the beginning or the end is."""
    if end is None:
        return Claim(in_words(start.value), start.verified, start.basis)
    return Claim(_from_to(start.value, end.value), start.verified and end.verified, _bases(start.basis, end.basis))


def _bases(start: str | None, end: str | None) -> str | None:
    """What beginning and end rest on; what both say is said once."""
    if start and end and (start in end or end in start):
        return max(start, end, key=len)
    return " ".join(basis for basis in (start, end) if basis) or None


def _from_to(start: Date, end: Date) -> str:
    if start == end:
        return str(start)
    if start.precision == "year" and end.precision == "day" and end.text.startswith(start.text):
        return f"{start}, until {_without_year(end)}"
    first, last = _ends(start, end)
    return f"{first}–{last}" if first.isdigit() and start.precision == "day" else f"{first} – {last}"


def _ends(start: Date, end: Date) -> tuple[str, str]:
    """Both ends in words; the first without the month or year that it shares with the last."""
    if start.precision == end.precision == "day":
        if start.text[:7] == end.text[:7]:
            return str(start.earliest.day), str(end)
        if start.text[:4] == end.text[:4]:
            return _without_year(start), str(end)
    return str(start), str(end)


def _without_year(day: Date) -> str:
    return str(day).removesuffix(day.text[:4]).strip()
