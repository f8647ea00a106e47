"""Dates as texts write them, found and turned into ISO 8601.

Dates with a month's name are read from words and numbers in the orders that `_ORDERS` lists; the names are data
(`metadata_cues.MONTHS`). Dates in figures are read by `_FIGURES`. Months of the Solar Hijri calendar are converted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from dossier.read.metadata import cues

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

Precision = Literal["day", "month", "year"]


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date in a text: ``text[start:end]``."""

    start: int
    end: int
    iso: str
    """``2002-04-29``, ``2002-04`` or ``2002``; always a day of the calendar."""
    precision: Precision
    order_ambiguous: bool = False
    """Whether day and month could be exchanged, as in 05/06/2012; `iso` takes the day first."""

    @property
    def month_first(self) -> str:
        """The date with day and month exchanged; the same as `iso` where the order is not ambiguous."""
        if not self.order_ambiguous:
            return self.iso
        year, month, day = self.iso.split("-")
        return f"{year}-{day}-{month}"


def find_dates(text: str) -> tuple[WrittenDate, ...]:
    """The dates of a text, from left to right, not overlapping. A day without a year is no date.

    Only years from 1500 to 2099 are taken for years; a number that no calendar has (31 April) makes no date.
    """
    if not _FIGURE.search(text):
        return ()
    if not _FOUR_FIGURES.search(text):
        return _short_year(text)
    found = sorted([*_dates_in_figures(text), *_dates_in_words(text)], key=lambda each: (each.start, -each.end))
    kept: list[WrittenDate] = []
    for each in found:
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return tuple(kept) or _short_year(text)


_FIGURE = re.compile(r"\d")
_FOUR_FIGURES = re.compile(r"\d{4}")
"""Every date with a full year has them; most lines have none and need not be taken apart."""


def _short_year(text: str) -> tuple[WrittenDate, ...]:
    """The date of a line that holds nothing but it, or it and a time, with a year of two figures: ``05/07/23``."""
    if named := _SHORT_YEAR_NAMED.fullmatch(text):
        return _short_year_named(named)
    match = _SHORT_YEAR.fullmatch(text)
    if match is None:
        return ()
    iso, ambiguous = _ordered(
        {"a": int(match["a"]), "b": int(match["b"]), "y": _century(int(match["y"]))}, separator=match["s"]
    )
    return (WrittenDate(match.start("a"), match.end("y"), iso, "day", ambiguous),) if iso else ()


def _short_year_named(match: re.Match[str]) -> tuple[WrittenDate, ...]:
    """``3 sty 12, 09:39``: with a month's name, and a time to show that the last figures are a year."""
    month = _MONTH_NAMES.get(cues.folded(match["m"]), 0)
    iso = _iso({"y": _century(int(match["y"])), "m": month, "d": int(match["d"])}) if month else None
    return (WrittenDate(match.start("d"), match.end("y"), iso, "day"),) if iso else ()


def _century(year: int) -> int:
    """The year that two figures mean: web pages and their archives are of 1970 to 2069 (POSIX strptime, ``%y``)."""
    return year + (2000 if year < 69 else 1900)  # noqa: PLR2004 - as POSIX says


# --- dates in figures

_YEAR = r"(?P<y>(?:1[5-9]|20)\d\d|[۱][۳۴][۰-۹]{2}|[۲][۰][۰-۹]{2}|[١٢][٠٩][٠-٩]{2}|1[34]\d\d)"
_SHORT_YEAR = re.compile(r"\W*(?P<a>\d{1,2})(?P<s>[./])(?P<b>\d{1,2})(?P=s)(?P<y>\d\d)(?:\W+\d{1,2}[:.]\d\d)?\W*")
_SHORT_YEAR_NAMED = re.compile(r"\W*(?P<d>\d{1,2})\s(?P<m>[^\W\d_]+)\.?,?\s['’]?(?P<y>\d\d),?\s+\d{1,2}[:.]\d\d\W*")
_FIGURES = (
    re.compile(
        rf"(?<![\d.,/-]){_YEAR}(?P<s>[-./])\s?(?P<m>\d{{1,2}})(?P=s)\s?(?P<d>\d{{1,2}})(?:(?![\d/-])|(?=\s*T?\d\d:))"
    ),
    re.compile(rf"(?<![\d./-])(?P<a>\d{{1,2}})(?P<s>[./-])\s?(?P<b>\d{{1,2}})(?P=s)\s?{_YEAR}(?![\d/:-])"),
    re.compile(rf"(?<=\d:\d\d)(?P<a>\d\d)(?P<s>[./-])(?P<b>\d\d)(?P=s){_YEAR}(?!\d{{0,9}}[./:-])"),
    re.compile(rf"(?<!\d){_YEAR}\s*[年년]\s*(?P<m>\d{{1,2}})\s*[月월]\s*(?:(?P<d>\d{{1,2}})\s*[日号號일])?"),
)


def _dates_in_figures(text: str) -> Iterator[WrittenDate]:
    for pattern in _FIGURES:
        for match in pattern.finditer(text):
            parts = {key: int(value) for key, value in match.groupdict().items() if value and key != "s"}
            iso, ambiguous = _ordered(parts, separator=match["s"]) if "a" in parts else (_iso(parts), False)
            if iso:
                yield WrittenDate(match.start(), match.end(), iso, _precision(iso), ambiguous)


def _ordered(parts: Mapping[str, int], *, separator: str) -> tuple[str | None, bool]:
    """The date with the day first if the calendar allows it, and whether the other order is possible as well.

    With full stops the day always comes first (the written custom from Germany to Kazakhstan).
    """
    first, second, year = parts["a"], parts["b"], parts["y"]
    day_first = _iso({"y": year, "m": second, "d": first})
    month_first = None if separator == "." else _iso({"y": year, "m": first, "d": second})
    return day_first or month_first, bool(day_first and month_first and day_first != month_first)


def _iso(parts: Mapping[str, int]) -> str | None:
    """ISO 8601 of a year, and a month and a day if they are there; None where the calendar has no such day."""
    year, month, day = parts["y"], parts.get("m"), parts.get("d")
    if _is_solar_hijri(year):
        return _from_solar_hijri(year, month, day) if month and day else None
    try:
        exact = date(year, month or 1, day or 1)
    except ValueError:
        return None
    return exact.isoformat()[: 10 if day else 7 if month else 4]


def _precision(iso: str) -> Precision:
    return "day" if len(iso) == len("2002-04-29") else "month" if len(iso) == len("2002-04") else "year"


# --- the Solar Hijri calendar


def _is_solar_hijri(year: int) -> bool:
    return 1300 <= year < 1500  # noqa: PLR2004 - 1921 to 2120 of our era; no text here was published before 1500


def _from_solar_hijri(year: int, month: int, day: int) -> str | None:
    """The Gregorian date of a day of the Solar Hijri calendar.

    The first six months have 31 days, the others 30 (Esfand 29, in leap years 30). Leap years follow the cycle of 33
    years (K. M. Borkowski, "The Persian calendar for 3000 years", Earth, Moon, and Planets 74, 1996), which is exact
    for the years taken here. 1 Farvardin 1300 is 21 March 1921.
    """
    lengths = [*[31] * 6, *[30] * 5, 30 if _is_leap(year) else 29]
    if not (1 <= month <= len(lengths) and 1 <= day <= lengths[month - 1]):
        return None
    days = sum(366 if _is_leap(earlier) else 365 for earlier in range(1300, year)) + sum(lengths[: month - 1]) + day - 1
    return (date(1921, 3, 21) + timedelta(days=days)).isoformat()


def _is_leap(year: int) -> bool:
    return year % 33 in {1, 5, 9, 13, 17, 22, 26, 30}


# --- dates in words

_ORDERS: Mapping[str, str] = {
    "d m y": "19 May 2012, 19 мая 2012 г., 19. Mai 2012, 19 de mayo de 2012",
    "m d y": "May 19, 2012",
    "y m d": "2012 May 19",
    "y d m": "2012 жылғы 19 мамыр",
    "m y": "May 2012",
    "y m": "2012 May",
    "season y": "Spring 2011",
    "issue d y": "No. 2, 2011",
    "issue n y": "No. 114 (2011)",
    "issue d d y": "No. 3 (21), 2011",
    "issue d n y": "№ 3 (45), 2011",
    "y issue d": "2011, № 2",
}
"""In what order the parts of a date may stand, with examples; an issue's number is not a day."""
_BETWEEN_PARTS = re.compile(r"[\s.,،/()'’-]{0,4}")
_SURE_MONTH = 4
"""Letters from which on a word in small letters is a month even without a day: "ago 2012" is none."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A word or number that can be part of a date."""

    kind: str
    """``y``, ``m``, ``d``, ``n`` (another number), ``season``, ``issue``; empty for any other word."""
    value: int
    start: int
    end: int


def _month_names() -> dict[str, int]:
    """Number by name; 13 to 24 for the months of the Solar Hijri calendar."""
    tables = [*cues.MONTHS.values(), cues.JALALI_MONTHS]
    names: dict[str, int] = {}
    for table in tables:
        first = 13 if table is cues.JALALI_MONTHS else 1
        for number, forms in enumerate(table.split(), start=first):
            names.update((cues.folded(form.replace("_", " ")), number) for form in forms.split(","))
    return names


_MONTH_NAMES = _month_names()
_LINKS = cues.words(cues.DATE_LINKS)
_SEASONS = cues.words(cues.SEASONS)
_ISSUE_WORDS = cues.words(cues.ISSUE_WORDS)
_OF_TWO_WORDS = cues.alternatives(
    form.replace("_", " ") for months in cues.MONTHS.values() for form in re.split("[ ,]", months) if "_" in form
)
_WORD = re.compile(rf"(?:19|20)\d\d(?=\d\d?:\d\d)|\d+|{_OF_TWO_WORDS}|(?:[^\W\d_]\u0307?)+|[№°]")


def _dates_in_words(text: str) -> Iterator[WrittenDate]:
    parts = tuple(_parts(text))
    index = 0
    while index < len(parts):
        count, found = _date_at(parts, index, text) if parts[index].kind else (1, None)
        if found:
            yield found
        index += count


def _date_at(parts: tuple[_Part, ...], index: int, text: str) -> tuple[int, WrittenDate | None]:
    """The date that begins with this part, if any, and how many parts to go on by."""
    run = _run(parts, index, text)
    kinds = [part.kind for part in run]
    for order in _ORDERS:
        wanted = order.split()
        if kinds[: len(wanted)] == wanted and not (wanted[0] == "y" and kinds[len(wanted) :] == ["y"]):
            used = run[: len(wanted)]
            iso = _iso_of(used, text)
            written = WrittenDate(used[0].start, used[-1].end, iso, _precision(iso)) if iso else None
            return len(wanted), written
    return 1, None


def _run(parts: tuple[_Part, ...], index: int, text: str) -> list[_Part]:
    """Up to four parts from here on that only spaces and punctuation separate."""
    run = [parts[index]]
    for part in parts[index + 1 : index + 4]:
        if not _BETWEEN_PARTS.fullmatch(_without_links(text[run[-1].end : part.start])):
            break
        run.append(part)
    return run


def _without_links(between: str) -> str:
    return _WORD.sub(lambda word: "" if cues.folded(word[0]) in _LINKS else word[0], between)


def _iso_of(parts: list[_Part], text: str) -> str | None:
    by_kind = {part.kind: part for part in parts}
    year, month = by_kind["y"].value, by_kind.get("m")
    if month is None:
        return _iso({"y": year})
    if "d" not in by_kind and not _is_sure_month(text[month.start : month.end]):
        return None
    if (month.value > 12) is not _is_solar_hijri(year):  # noqa: PLR2004 - months after the twelfth are Solar Hijri
        return None
    given = {"y": year, "m": (month.value - 1) % 12 + 1}
    return _iso({**given, "d": by_kind["d"].value} if "d" in by_kind else given)


def _is_sure_month(word: str) -> bool:
    return len(word) >= _SURE_MONTH or not word[0].islower()


_GLUED_MONTH = re.compile(r"(?<=[a-zß-ÿа-яё])[A-ZÀ-ÞА-Я][a-zß-ÿа-яё]{2,}$")
"""A month that a scrape glued to the word before it: ``2 minute readApril 25``."""


def _parts(text: str) -> Iterator[_Part]:
    """The words and numbers of a text, without the words that may link the parts of a date."""
    for match in _WORD.finditer(text):
        word = cues.folded(match[0])
        if word.isdecimal():
            yield _number(match, text)
        elif word in _MONTH_NAMES:
            yield _Part("m", _MONTH_NAMES[word], *match.span())
        elif word in _SEASONS:
            yield _Part("season", 0, *match.span())
        elif word in _ISSUE_WORDS:
            yield _Part("issue", 0, *match.span())
        elif (glued := _GLUED_MONTH.search(match[0])) and cues.folded(glued[0]) in _MONTH_NAMES:
            yield _Part("m", _MONTH_NAMES[cues.folded(glued[0])], match.start() + glued.start(), match.end())
        elif word not in _LINKS:
            yield _Part("", 0, *match.span())


def _number(match: re.Match[str], text: str) -> _Part:
    """A year has four figures, a day up to two; hours and minutes are neither."""
    value, (start, end) = int(match[0]), match.span()
    clock = text[start - 1 : start] == ":" or re.match(r":\d", text[end : end + 2])
    year = len(match[0]) == len("2012") and (1500 <= value < 2100 or _is_solar_hijri(value))  # noqa: PLR2004 - as stated
    day = len(match[0]) <= len("31") and 1 <= value <= 31  # noqa: PLR2004 - no month is longer
    return _Part("" if clock else "y" if year else "d" if day else "n", value, start, end)
