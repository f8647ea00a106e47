"""The date of publication, chosen among the dates around an article.

A date that a label calls the date of publication comes first; then a date in a byline or alone on its line, the
nearest to the title; a date of change only where nothing else is. Dates in sentences, and years of copyright, are
never taken.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dossier.read.metadata import cues
from dossier.read.metadata.page_lines import UNSPACED, blank
from dossier.read.metadata.written_dates import WrittenDate, find_dates

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dossier.read.metadata.page_lines import PageLine

_PUBLISHED = cues.alternatives(cues.phrases(cues.PUBLISHED))
_UPDATED = cues.alternatives(cues.phrases(cues.UPDATED))
_OTHER = cues.alternatives(cues.phrases(cues.OTHER_DATES))
_WEEKDAY_WORDS = cues.words(cues.WEEKDAYS)
_FILLERS = _WEEKDAY_WORDS | cues.words(cues.TIME_WORDS)
_GAP = r"[\s:：.,|(\[–—-]*(?:(?i:on|am|le|el|em|il|la|в|den|at|the)\b)?[\s:：,]*"
_WEEKDAYS = cues.alternatives(sorted(_WEEKDAY_WORDS, key=lambda word: -len(word)))
_BEFORE = re.compile(
    rf"(?:(?P<updated>{_UPDATED})|(?P<published>{_PUBLISHED})|(?P<other>{_OTHER}|[©]|\(c\)))"
    rf"{_GAP}(?:(?:{_WEEKDAYS})\.?,?\s*)?(?:\d{{1,2}}[:.]\d\d(?:\s*[ap]\.?m\.?)?[\s,|–-]*)?$"
)
_TIME = re.compile(r"\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:\s*[ap]\.?m\.?)?|T?\d\d:\d\d\S*|[+-]\d\d:?\d\d", re.IGNORECASE)
_MOST_OTHER_WORDS = 8
_MOST_OTHER_IN_BODY = 4
_EARLY = 40
_SHORT_LINE = 40
_AGO = re.compile(
    rf"\d\s*(?:{cues.alternatives(cues.phrases(cues.AGO))})(?![^\W\d_])"
    r"|(?<!\d)\d{1,2}[:.]\d\d(?!\d)"
    r"|^(?:vor|před|hace|há|il y a)\s+\d"
)


@dataclass(frozen=True, slots=True)
class DatedLine:
    """A date that may be the date of publication."""

    date: WrittenDate
    index: int
    """Of the line among those given."""
    label: str
    """``published``, ``updated``, ``other``, ``timed``, ``opening`` or nothing."""
    other_words: int
    """Words of the line that belong neither to the date nor to its label."""


def is_dateline(line: str) -> bool:
    """Whether the line holds a date or a time and nothing else but labels, weekdays and separators."""
    plain = blank(line)
    found = find_dates(plain)
    return bool(found) and _other_words(plain, found) <= 1


def is_time_line(line: str) -> bool:
    """Whether a short line gives a time of day, or how long ago, or how long to read: ``2 hours ago``."""
    return len(line) < _SHORT_LINE and _AGO.search(cues.folded(blank(line))) is not None


def dated(line: PageLine, index: int) -> Iterator[DatedLine]:
    """The dates of a line with what stands before each."""
    others = _other_words(line.plain, line.dates) if line.dates else 0
    for date in line.dates:
        yield DatedLine(date, index, _label(line.plain, date), others)


def _label(plain: str, date: WrittenDate) -> str:
    if _NUMBER_AFTER.match(plain, date.end):
        return "other"
    match = _BEFORE.search(cues.folded(plain[max(0, date.start - 60) : date.start]))
    if match is None or _inside_word(match):
        return ""
    return next(name for name, value in match.groupdict().items() if value)


_NUMBER_AFTER = re.compile(r"\s*:\s*[A-Z]{2,}[A-Z\d-]*\d")
"""``2003/05/14 : CIA-RDP79…``: the number under which an archive released the page on that day."""


def _inside_word(match: re.Match[str]) -> bool:
    before = match.string[: match.start()]
    return bool(before) and before[-1].isalnum() and match[0][0].isascii() and match[0][0].isalpha()


def _other_words(plain: str, found: Sequence[WrittenDate]) -> int:
    for date in found:
        plain = plain[: date.start] + " " * (date.end - date.start) + plain[date.end :]
    plain = _LABELS.sub(" ", cues.folded(_TIME.sub(" ", plain)))
    others = [word for word in re.findall(r"[^\W\d_]+", plain) if word not in _FILLERS]
    return sum(max(1, len(UNSPACED.findall(word)) // 2) for word in others)


_LABELS = re.compile(rf"(?<![^\W\d_])(?:{_UPDATED}|{_PUBLISHED})(?![a-zа-я])")


# --- the choice

_LINES_BEFORE = 20
_LINES_AFTER_TITLE = 25
_MENU = 40
_LINES_OF_BODY = 12
_LINES_WITH_TIME = 40
_TOP_LINES = 3
_OPENING_LINES = 3
_FOOT_LINES = 12
_LAST_OF_BODY = 3
_LONGEST_TITLE = 500
_LONG_LINE = 300
"""Characters from which on a line is not the date's own."""
_YEAR_WORDS = frozenset({"года", "г.", "г", "року", "р.", "жыл", "."})
_SEPARATOR = re.compile(r"\s+[-–—|·»]\s")
_CLOCK_AFTER = re.compile(
    r"[\s,|–-]{0,3}(?:(?:at|um|à|às|alle|saat|klo|o|в)\s)?\s?\d{1,2}[:.h]\d\d(?!\d)", re.IGNORECASE
)
_CLOCK_BEFORE = re.compile(r"(?<!\d)\d{1,2}[:.h]\d\d(?:\s*[ap]\.?m\.?)?[\s,|–-]{0,3}$", re.IGNORECASE)
_PLACE_BEFORE = re.compile(r"[\W_]*(?:[^\W\d_]+[\s,./(–—-]*){0,5}")
_TEXT_AFTER = re.compile(r"\s*(?:года|г\.)?\s*(?:[(/|–—:]|--|- |\.\s|,\s*[^\W\d_]|\d{1,2}:\d\d)")


def choose_date(lines: Sequence[PageLine], *, title: int | None = None) -> tuple[DatedLine, str] | None:
    """The date of publication with the rule that chose it, or None. `title` is the index of the title's line."""
    around = _Around(lines, title)
    found = [each for index in around.near if not lines[index].script for each in _usable(lines[index], index)]
    found += [each for index in around.inside for each in _usable(lines[index], index) if _timed(each, lines[index])]
    found += [each for index in around.opening for each in _of_dateline(lines[index], index)]
    ranked = sorted(found, key=lambda each: _rank(each, anchor=around.anchor, last=around.last))
    if not ranked:
        return _behind_title(lines, [*around.filled[:_TOP_LINES], *([] if title is None else [title])])
    if title is None and (_of_list(ranked, around.last) or _of_archive(ranked)):
        return None
    best = _in_order_of_document(ranked[0], lines, around.filled)
    return best, _rule(best)


def _of_list(ranked: Sequence[DatedLine], last: int) -> bool:
    """Whether the best dates stand behind the body without a label and differ: they are of a list of other articles."""
    behind = {each.date.iso for each in ranked if each.index > last >= 0 and not each.label}
    return ranked[0].index > last >= 0 and ranked[0].date.iso in behind and len(behind) > 1


def _of_archive(ranked: Sequence[DatedLine]) -> bool:
    """Whether the dates are a column of months, as the menus of archives have."""
    months = {each.date.iso for each in ranked if each.date.precision == "month" and not each.label}
    return ranked[0].date.precision == "month" and len(months) > _FEW_MONTHS


_FEW_MONTHS = 2


class _Around:
    """Where the search for the date looks."""

    def __init__(self, lines: Sequence[PageLine], title: int | None) -> None:
        self.filled = [index for index, line in enumerate(lines) if line.text.strip()]
        body = [n for n, index in enumerate(self.filled) if lines[index].part == "body"]
        end = len(self.filled)
        first, after = (body[0], body[-1] + 1) if body else (end, end)
        self.last = self.filled[body[-1]] if body else -1
        """Index of the body's last line."""
        at = first if title is None else next((n for n, i in enumerate(self.filled) if i >= title), end)
        self.anchor = self.filled[first if at + _MENU < first < end else at] if at < end else len(lines)
        """The title, or where a menu lies between it and the body, the body."""
        head = (
            range(at - _LINES_BEFORE // 2, min(at + _LINES_AFTER_TITLE, max(at, first) + _LINES_OF_BODY)),
            range(first - _LINES_BEFORE, first + _LINES_OF_BODY),
        )
        foot = range(after - _LAST_OF_BODY, after + _FOOT_LINES) if body else range(0)
        places = {n for part in (*head, foot) for n in part if 0 <= n < end}
        self.near = [self.filled[n] for n in sorted(places)]
        """Indexes of the lines around title, body's beginning and end."""
        inside = range(first, min(after, first + _LINES_WITH_TIME))
        self.inside = [self.filled[n] for n in inside if n not in places]
        """Those farther inside the body."""
        self.opening = [self.filled[n] for n in body[:_OPENING_LINES]]


def _behind_title(lines: Sequence[PageLine], indexes: Sequence[int]) -> tuple[DatedLine, str] | None:
    """The day with which a title ends: ``Title - Agency, 13.05.2020``, ``Remarks, Moscow, 10 May 2020``."""
    for index in indexes:
        plain = lines[index].plain
        for each in dated(lines[index], index):
            rest = plain[each.date.end :]
            ends = not set(cues.folded(rest).split()) - _YEAR_WORDS or _SEPARATOR.match(rest)
            before = plain[: each.date.start].rstrip()
            near = each.date.end < _LONGEST_TITLE and each.label != "other"
            if near and ends and each.date.precision == "day" and before.endswith((",", "-", "–", "—", "|")):
                return each, "date:behind-title"
    return None


def _usable(line: PageLine, index: int) -> Iterator[DatedLine]:
    most = _MOST_OTHER_IN_BODY if line.part == "body" else _MOST_OTHER_WORDS
    long = line.goes_on or len(line.text) > _LONG_LINE
    for each in dated(line, index):
        labelled = each.label and (
            line.part != "body" or each.date.start < _EARLY or (long and each.label != "updated")
        )
        if each.label == "other":
            continue
        if labelled or each.other_words <= most:
            yield each
        elif long and each.date.precision == "day" and _beside_clock(line.plain, each.date):
            yield replace(each, label="timed")


def _timed(each: DatedLine, line: PageLine) -> bool:
    """Whether the date stands with a time of day and nothing else, as only dates of publication do."""
    return each.other_words <= 1 and each.date.precision == "day" and _beside_clock(line.plain, each.date)


def _beside_clock(plain: str, date: WrittenDate) -> bool:
    return bool(_CLOCK_AFTER.match(plain, date.end) or _CLOCK_BEFORE.search(plain[: date.start]))


def _of_dateline(line: PageLine, index: int) -> Iterator[DatedLine]:
    """The day with which a text opens behind the place: ``MOSCOW, 15 May 2012 (Interfax) - …``."""
    for each in dated(line, index):
        place = line.plain[: each.date.start]
        words = re.findall(r"[^\W\d_]+", place)
        capital = all(not word[0].islower() for word in words)
        if each.date.precision == "day" and not each.label and capital and _PLACE_BEFORE.fullmatch(place):
            if _TEXT_AFTER.match(line.plain, each.date.end):
                yield replace(each, label="opening")
            return


def opens_with_dateline(line: PageLine) -> bool:
    """Whether the line begins with place and day and goes on with text."""
    return len(line.text) > _LONGEST_DATELINE and any(_of_dateline(line, 0))


_LONGEST_DATELINE = 80
_PRECISION = {"day": 0, "month": 1, "year": 2}
_NEAR = 15
"""Lines from the title within which a date alone on its line goes before one of a change."""
_KINDS = {"published": 0, "": 1, "timed": 2, "opening": 2, "updated": 3}


def _rank(each: DatedLine, *, anchor: int, last: int) -> tuple[int, int, int, int, int]:
    foot = each.index > last >= 0
    vague = _PRECISION[each.date.precision]
    distance = each.index - anchor if each.index >= anchor else 3 * (anchor - each.index)
    kind = _KINDS[each.label] + 2 * foot
    far = distance > _NEAR and each.label != "published" and not foot
    coarse = 3 * (vague == 1 and each.label == "")
    return (vague > 1, 4 if far else kind + coarse, vague, distance, each.date.start)


_RULES = {"published": "labelled", "": "alone", "timed": "timed", "opening": "opening", "updated": "updated"}


def _rule(each: DatedLine) -> str:
    return f"date:{_RULES[each.label]}" + (":order-assumed" if each.date.order_ambiguous else "")


# --- day and month


def _in_order_of_document(each: DatedLine, lines: Sequence[PageLine], filled: Sequence[int]) -> DatedLine:
    """The date with day and month in the order that the text's other dates show, or its language suggests."""
    if not each.date.order_ambiguous or not _month_comes_first(each, lines, filled):
        return each
    return replace(each, date=replace(each.date, iso=each.date.month_first))


def _month_comes_first(each: DatedLine, lines: Sequence[PageLine], filled: Sequence[int]) -> bool:
    others = [date for index in filled for date in lines[index].dates]
    clear = {date.iso for date in others if not date.order_ambiguous}
    if (each.date.iso in clear) is not (each.date.month_first in clear):
        return each.date.month_first in clear
    for date, line in ((d, lines[i]) for i in filled for d in lines[i].dates if not d.order_ambiguous):
        match = re.match(r"(\d{1,2})/(\d{1,2})/\d{4}", line.plain[date.start : date.end])
        if match:
            return int(match[2]) > 12  # noqa: PLR2004 - no month is later
    return _is_english(lines, filled)


def _is_english(lines: Sequence[PageLine], filled: Sequence[int]) -> bool:
    text = " ".join(lines[index].plain[:1000] for index in filled if lines[index].part == "body")
    words = cues.folded(text[:20000]).split()
    return sum(word in {"the", "of", "and", "to", "in"} for word in words) > len(words) / 12
