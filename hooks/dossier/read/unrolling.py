"""Very long lines come apart where title, byline and date meet.

A scrape may hold a whole page in one line. Its title can then be told by repetition: the web page's own title opens the
text, and the article's heading says the same again before the body. Around it, the line is cut at labels and dates, so
that the search can read the pieces as if they were lines.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from dossier.read import metadata_cues as cues
from dossier.read.written_dates import find_dates

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dossier.read.page_lines import PageLine, Part

_LONG = 240
_PAGE = 1500
"""Characters of a line that no single paragraph has."""
_REACH = 500
"""Characters around the title in which byline and date are looked for."""
_OPENING = 400
_SEPARATOR = re.compile(r"\s[-–—|·:»]+\s")
_SHORTEST = 18
_MOST_WORDS = 40
_MOST_AT_EDGE = 40
_SURE_WORDS = 40
_SENTENCE_WORDS = 20
_NARROW = 45
_WIDE = 100
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
_LABEL = re.compile(
    rf"(?<![^\W\d_])(?:By|BY|Von|Par|Por|Di|(?i:{cues.alternatives(cues.phrases(cues.AUTHOR_LABELS))})\s*[:：]"
    rf"|(?i:{cues.alternatives(p for p in cues.phrases(cues.PUBLISHED) + cues.phrases(cues.UPDATED) if len(p) > 4)}))(?![^\W\d_])"
)


def unroll(lines: Sequence[PageLine]) -> tuple[PageLine, ...]:
    """The lines, with the long ones around title and beginning cut into pieces. Every piece keeps its position."""
    title = _repeated_opening(lines)
    if title is None:
        first = next((index for index, line in enumerate(lines) if line.part == "body"), None)
        whole_page = first is not None and len(lines[first].text) > _PAGE
        return (*lines[:first], *_opened(lines[first:])) if whole_page else tuple(lines)
    index, start, end = title
    line = lines[index]
    rest = _piece(line, end, len(line.text))
    before = (_piece(line, 0, max(0, start - _REACH), part="head"), *_cut(line, max(0, start - _REACH), start))
    pieces = (*before, _piece(line, start, end, level=1, part="head"), *_opened((rest, *lines[index + 1 :])))
    return (*lines[:index], *(piece for piece in pieces if piece.text.strip()))


def _opened(lines: Sequence[PageLine]) -> Iterator[PageLine]:
    """The lines, with the first characters of the text, as far as they stand in long lines, cut into pieces."""
    left = _REACH
    for line in lines:
        if left > 0 and (len(line.text) > _LONG or left < _REACH):
            yield from _cut(line, 0, min(left, len(line.text)))
            if len(line.text) > left:
                yield _piece(line, left, len(line.text))
            left -= len(line.text)
        else:
            left = left if line.text.strip() == "" else 0
            yield line


def begin_with_paragraph(lines: Sequence[PageLine]) -> tuple[PageLine, ...]:
    """The lines with those at the body's edge that are no paragraph counted as head.

    Title, byline and date often stand so close to the article that they were taken for its beginning.
    """
    first = next((index for index, line in enumerate(lines) if line.part == "body"), len(lines))
    edge = [index for index in range(first, len(lines)) if lines[index].text.strip()][:_MOST_AT_EDGE]
    begin = next((index for index in edge if _is_paragraph(lines, index)), first)
    head = (replace(line, part="head") if line.part == "body" else line for line in lines[first:begin])
    return (*lines[:first], *head, *lines[begin:])


def _is_paragraph(lines: Sequence[PageLine], index: int) -> bool:
    """A line of many words, or three hard-wrapped lines together."""
    text = lines[index].plain.strip()
    if lines[index].level:
        return False
    words = len(text.split()) + len(_UNSPACED.findall(text)) / 2
    if words >= _SURE_WORDS or (words >= _SENTENCE_WORDS and text.endswith((".", "。", "!", "?", "”", '"', "»", "।"))):
        return True
    together = lines[index : index + 3]
    return len(together) == 3 and all(
        _NARROW <= len(line.plain.strip()) <= _WIDE and not line.level for line in together
    )  # noqa: PLR2004 - as sliced


def _repeated_opening(lines: Sequence[PageLine]) -> tuple[int, int, int] | None:
    """The line that repeats how the text opens, and where: the longest repetition before or at the body's beginning."""
    filled = [index for index, line in enumerate(lines) if line.text.strip()]
    first = next((n for n, index in enumerate(filled) if lines[index].part == "body"), len(filled) - 1)
    if not filled or len(lines[filled[0]].text) > _LONG and first < 0:
        return None
    opening = lines[filled[0]].plain[:_OPENING]
    for start in [0, *(match.end() for match in _SEPARATOR.finditer(opening))]:
        words = [match.end() for match in re.finditer(r"\S+", opening[start:])][:_MOST_WORDS]
        for end in reversed([word for word in words if word >= _SHORTEST]):
            found = _elsewhere(lines, filled[: first + 2], opening[start : start + end].lstrip())
            if found:
                return found
    return None


def _elsewhere(lines: Sequence[PageLine], indexes: Sequence[int], wanted: str) -> tuple[int, int, int] | None:
    for index in indexes:
        line = lines[index]
        if len(line.text) > _LONG and (found := _again(line, wanted, skip=index == indexes[0])) is not None:
            return index, found, found + len(wanted)
    return None


def _again(line: PageLine, wanted: str, *, skip: bool) -> int | None:
    first = line.plain.find(wanted)
    found = line.plain.find(wanted, first + len(wanted)) if skip and first >= 0 else first
    return found if found >= 0 else None


def _cut(line: PageLine, start: int, end: int) -> Iterator[PageLine]:
    text = line.text[start:end]
    marks = {0, len(text)} | {match.start() for match in _LABEL.finditer(text)}
    for date in find_dates(text):
        labelled = any(date.start - 40 < mark < date.start for mark in marks if mark)
        marks |= {date.end} if labelled else {date.start, date.end}
    at = sorted(marks)
    for begin, stop in zip(at, at[1:], strict=False):
        yield _piece(line, start + begin, start + stop, part="head")


def _piece(line: PageLine, start: int, end: int, *, level: int = 0, part: Part | None = None) -> PageLine:
    return replace(line, text=line.text[start:end], start=line.start + start, level=level, part=part or line.part)
