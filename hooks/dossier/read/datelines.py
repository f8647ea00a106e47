"""The date of publication, chosen among the dates around an article.

A date that a label calls the date of publication comes first; then a date in a byline or alone on its line, the
nearest to the title; a date of change only where nothing else is. Dates in sentences, and years of copyright, are
never taken.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dossier.read import metadata_cues as cues
from dossier.read.page_lines import blank
from dossier.read.written_dates import WrittenDate, find_dates

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dossier.read.page_lines import PageLine

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
    """``published``, ``updated``, ``other`` or nothing."""
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


def dated(line: str, index: int = 0) -> Iterator[DatedLine]:
    """The dates of a line with what stands before each."""
    plain = blank(line)
    found = find_dates(plain)
    others = _other_words(plain, found) if found else 0
    for date in found:
        yield DatedLine(date, index, _label(plain, date), others)


def _label(plain: str, date: WrittenDate) -> str:
    match = _BEFORE.search(cues.folded(plain[max(0, date.start - 60) : date.start]))
    if match is None or _inside_word(match):
        return ""
    return next(name for name, value in match.groupdict().items() if value)


def _inside_word(match: re.Match[str]) -> bool:
    before = match.string[: match.start()]
    return bool(before) and before[-1].isalnum() and match[0][0].isascii() and match[0][0].isalpha()


def _other_words(plain: str, found: Sequence[WrittenDate]) -> int:
    for date in found:
        plain = plain[: date.start] + " " * (date.end - date.start) + plain[date.end :]
    plain = _LABELS.sub(" ", cues.folded(_TIME.sub(" ", plain)))
    return sum(word not in _FILLERS for word in re.findall(r"[^\W\d_]+", plain))


_LABELS = re.compile(rf"(?<![^\W\d_])(?:{_UPDATED}|{_PUBLISHED})(?![a-zа-я])")


# --- the choice

_HEAD_LINES = 25
_LINES_OF_BODY = 8
_TOP_LINES = 3
_LONGEST_TITLE = 500
_YEAR_WORDS = frozenset({"года", "г.", "г", "року", "р.", "жыл", "."})
_FOOT_LINES = 12


def choose_date(lines: Sequence[PageLine], *, title: int | None = None) -> tuple[DatedLine, str] | None:
    """The date of publication with the rule that chose it, or None. `title` is the index of the title's line."""
    filled = [index for index, line in enumerate(lines) if line.text.strip()]
    first = next((i for i in filled if lines[i].part == "body"), len(lines))
    last = next((i for i in reversed(filled) if lines[i].part == "body"), -1)
    anchor = first if title is None else title
    near = _window(filled, anchor, first, last)
    found = [each for index in near for each in _usable(lines[index], index)]
    ranked = sorted(found, key=lambda each: _rank(each, anchor=anchor, last=last))
    if not ranked:
        return _behind_title(lines, [*filled[:_TOP_LINES], *([] if title is None else [title])])
    best = _in_order_of_document(ranked[0], lines, filled)
    return best, _rule(best)


def _behind_title(lines: Sequence[PageLine], indexes: Sequence[int]) -> tuple[DatedLine, str] | None:
    """The day with which a title ends: ``Title - Agency, 13.05.2020``, ``Remarks, Moscow, 10 May 2020``."""
    for index in indexes:
        plain = lines[index].plain
        for each in dated(plain[:_LONGEST_TITLE], index):
            ends = not set(cues.folded(plain[each.date.end :]).split()) - _YEAR_WORDS
            before = plain[: each.date.start].rstrip()
            if ends and each.date.precision == "day" and before.endswith((",", "-", "–", "—", "|")):
                return each, "date:behind-title"
    return None


def _window(filled: list[int], anchor: int, first: int, last: int) -> list[int]:
    position = next((n for n, index in enumerate(filled) if index >= anchor), len(filled))
    body = next((n for n, index in enumerate(filled) if index >= first), len(filled))
    after = next((n for n, index in enumerate(filled) if index > last), len(filled))
    head = range(
        max(0, position - 8), min(len(filled), max(position + 1, min(position + _HEAD_LINES, body + _LINES_OF_BODY)))
    )
    foot = range(max(after - 1, 0), min(len(filled), after + _FOOT_LINES)) if last >= 0 else range(0)
    return [filled[n] for n in sorted({*head, *foot})]


def _usable(line: PageLine, index: int) -> Iterator[DatedLine]:
    most = _MOST_OTHER_IN_BODY if line.part == "body" else _MOST_OTHER_WORDS
    for each in dated(line.text[:2000], index):
        labelled = each.label and (line.part != "body" or each.date.start < _EARLY)
        if each.label != "other" and (labelled or each.other_words <= most):
            yield each


_PRECISION = {"day": 0, "month": 1, "year": 2}


def _rank(each: DatedLine, *, anchor: int, last: int) -> tuple[int, int, int, int, int]:
    kind = {"published": 0, "": 1, "updated": 3}[each.label]
    foot = each.index > last >= 0
    vague = _PRECISION[each.date.precision]
    distance = each.index - anchor if each.index >= anchor else 3 * (anchor - each.index)
    return (vague > 1, kind + 2 * foot, vague, distance, each.date.start)


def _rule(each: DatedLine) -> str:
    name = {"published": "date:labelled", "": "date:alone", "updated": "date:updated"}[each.label]
    return name + (":order-assumed" if each.date.order_ambiguous else "")


# --- day and month


def _in_order_of_document(each: DatedLine, lines: Sequence[PageLine], filled: Sequence[int]) -> DatedLine:
    """The date with day and month in the order that the text's other dates show, or its language suggests."""
    if not each.date.order_ambiguous or not _month_comes_first(each, lines, filled):
        return each
    return replace(each, date=replace(each.date, iso=each.date.month_first))


def _month_comes_first(each: DatedLine, lines: Sequence[PageLine], filled: Sequence[int]) -> bool:
    others = [date for index in filled for date in find_dates(lines[index].plain[:500])]
    clear = {date.iso for date in others if not date.order_ambiguous}
    if (each.date.iso in clear) is not (each.date.month_first in clear):
        return each.date.month_first in clear
    for date, line in (
        (d, lines[i]) for i in filled for d in find_dates(lines[i].plain[:500]) if not d.order_ambiguous
    ):
        match = re.match(r"(\d{1,2})/(\d{1,2})/\d{4}", line.plain[date.start : date.end])
        if match:
            return int(match[2]) > 12  # noqa: PLR2004 - no month is later
    return _is_english(lines, filled)


def _is_english(lines: Sequence[PageLine], filled: Sequence[int]) -> bool:
    text = " ".join(lines[index].plain[:1000] for index in filled if lines[index].part == "body")
    words = cues.folded(text[:20000]).split()
    return sum(word in {"the", "of", "and", "to", "in"} for word in words) > len(words) / 12
