"""Very long lines come apart where title, byline and date meet.

A scrape may hold a whole page in one line. Its title can then be told by repetition: the web page's own title opens the
text, and the article's heading says the same again before the body. Around it, the line is cut at labels and dates, so
that the search can read the pieces as if they were lines.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.read.metadata import cues
from dossier.read.metadata.page_lines import UNSPACED, columns
from dossier.read.metadata.written_dates import find_dates

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dossier.read.metadata.page_lines import PageLine, Part

_LONG = 600
_PAGE = 1500
"""Characters of a line that no single paragraph has."""
_REACH = 500
"""Characters around the title in which byline and date are looked for."""
_OPENING = 400
_SEPARATOR = re.compile(r"\s[-–—|·:»]+\s")
_SHORTEST = 18
_MOST_PLACES = 20
_MOST_AT_EDGE = 40
_SURE_WORDS = 40
_SENTENCE_WORDS = 20
_FIRST_SENTENCE_WORDS = 12
"""Enough where nothing stands before the body."""
_PROSE_WORDS = 15
_MANY_WORDS = 30
"""Enough in all where lines are so narrow that none is long."""
_TOGETHER = 3
_NARROW = 45
_WIDE = 100
_SHORTEST_LABEL = 5
_DATE_LABELS = [
    label for label in cues.phrases(cues.PUBLISHED) + cues.phrases(cues.UPDATED) if len(label) >= _SHORTEST_LABEL
]
_LABEL = re.compile(
    rf"(?<![^\W\d_])(?:By|BY|Von|Par|Por|Di|(?i:{cues.alternatives(cues.phrases(cues.AUTHOR_LABELS))})\s*[:：]"
    rf"|(?i:{cues.alternatives(_DATE_LABELS)}))(?![^\W\d_])"
)


def unroll(lines: Sequence[PageLine]) -> tuple[PageLine, ...]:
    """The lines, with the long ones around title and beginning cut into pieces. Every piece keeps its position."""
    whole = _whole(lines)
    title = _repeated_opening(whole)
    if title is None:
        first = next((index for index, line in enumerate(lines) if line.part == "body"), None)
        whole_page = first is not None and len(lines[first].text) > _PAGE
        return (*lines[:first], *_opened(lines[first:])) if whole_page else tuple(lines)
    lines = whole
    index, start, end = title
    line = lines[index]
    rest = _piece(line, end, len(line.text))
    before = (_piece(line, 0, max(0, start - _REACH), part="head"), *_cut(line, max(0, start - _REACH), start))
    pieces = (
        *before,
        _piece(line, start, end, level=1, part="head"),
        *_opened((replace(rest, goes_on=True), *lines[index + 1 :])),
    )
    return (*lines[:index], *(piece for piece in pieces if piece.text.strip()))


def _whole(lines: Sequence[PageLine]) -> tuple[PageLine, ...]:
    """The lines as they stand in the text: stretches of one line put together again."""
    groups: list[list[PageLine]] = []
    for line in lines:
        if line.goes_on and groups:
            groups[-1].append(line)
        else:
            groups.append([line])
    return tuple(_joined(group) for group in groups)


def _joined(group: Sequence[PageLine]) -> PageLine:
    first = group[0]
    if len(group) == 1:
        return first
    texts = [first.text]
    for before, line in pairwise(group):
        texts += [" " * (line.start - before.start - len(before.text)), line.text]
    parts = {line.part for line in group}
    return replace(first, text="".join(texts), part=first.part if len(parts) == 1 else "body")


def _opened(lines: Sequence[PageLine]) -> Iterator[PageLine]:
    """The lines, with the first characters of the text, as far as they stand in long lines, cut into pieces."""
    left = _REACH
    for line in lines:
        if left > 0 and (len(line.text) > _LONG or line.goes_on or left < _REACH):
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
    bare = first == next((index for index, line in enumerate(lines) if line.text.strip()), first)
    enough = _FIRST_SENTENCE_WORDS if bare else _SENTENCE_WORDS
    begin = next((index for index in edge if _is_paragraph(lines, index, enough)), first)
    head = (replace(line, part="head") if line.part == "body" else line for line in lines[first:begin])
    return (*lines[:first], *head, *lines[begin:])


def has_prose(lines: Sequence[PageLine]) -> bool:
    """Whether the body has a line as long as sentences are, or many short ones; not a few items of lists only."""
    lengths = [_words(line.plain) for line in lines if line.part == "body"]
    return max(lengths, default=0) >= _PROSE_WORDS or sum(lengths) >= _MANY_WORDS


def _is_paragraph(lines: Sequence[PageLine], index: int, enough: int) -> bool:
    """A line of many words, a sentence of `enough`, or three hard-wrapped lines together."""
    text = lines[index].plain.strip()
    if lines[index].level:
        return False
    words = _words(text)
    if words >= _SURE_WORDS or (words >= enough and text.endswith((".", "。", "!", "?", "”", '"', "»", "।"))):
        return True
    together = lines[index : index + _TOGETHER]
    return len(together) == _TOGETHER and all(
        _NARROW <= columns(line.plain.strip()) <= _WIDE and not line.level for line in together
    )


def _words(text: str) -> float:
    return len(text.split()) + len(UNSPACED.findall(text)) / 2


def _repeated_opening(lines: Sequence[PageLine]) -> tuple[int, int, int] | None:
    """The long line that repeats how the text opens, and where: before the body or where it begins."""
    filled = [index for index, line in enumerate(lines) if line.text.strip()]
    if not filled:
        return None
    first = next((n for n, index in enumerate(filled) if lines[index].part == "body"), len(filled) - 1)
    opening = lines[filled[0]].plain[:_OPENING]
    for start in [0, *(match.end() for match in _SEPARATOR.finditer(opening))]:
        wanted = opening[start:].lstrip()
        for index in (each for each in filled[: first + 2] if len(lines[each].text) > _LONG):
            found = _again(lines[index].plain, wanted, skip=index == filled[0])
            if found:
                return index, *found
    return None


def _again(text: str, wanted: str, *, skip: bool) -> tuple[int, int] | None:
    """Where the text has the beginning of what is wanted, as many whole words as possible; `skip` its first place."""
    shortest = wanted[:_SHORTEST]
    places = [match.start() for match in re.finditer(re.escape(shortest), text)] if len(shortest) == _SHORTEST else []
    best = max(((_shared(text[at:], wanted), -at) for at in places[skip:][:_MOST_PLACES]), default=None)
    return (-best[1], -best[1] + best[0]) if best and best[0] >= _SHORTEST else None


def _shared(text: str, wanted: str) -> int:
    """Length of what both begin with, without a word that only one of them ends."""
    pairs = enumerate(zip(text, wanted, strict=False))
    same = wanted[: next((at for at, (one, other) in pairs if one != other), min(len(text), len(wanted)))]
    if _ends_word(text, len(same)) and _ends_word(wanted, len(same)):
        return len(same.rstrip(" |-–—·:»"))
    return len(same[: same.rfind(" ") + 1].rstrip(" |-–—·:»"))


def _ends_word(text: str, at: int) -> bool:
    return at >= len(text) or not (text[at].isalnum() and text[at - 1 : at].isalnum())


def _cut(line: PageLine, start: int, end: int) -> Iterator[PageLine]:
    text = line.text[start:end]
    marks = {0, len(text)} | {match.start() for match in _LABEL.finditer(text)}
    for date in find_dates(text):
        labelled = any(date.start - 40 < mark < date.start for mark in marks if mark)
        marks |= {date.end} if labelled else {date.start, date.end}
    at = sorted(marks)
    for begin, stop in pairwise(at):
        yield _piece(line, start + begin, start + stop, part="head")


def _piece(line: PageLine, start: int, end: int, *, level: int = 0, part: Part | None = None) -> PageLine:
    return replace(line, text=line.text[start:end], start=line.start + start, level=level, part=part or line.part)
