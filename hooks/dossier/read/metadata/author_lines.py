"""The authors of an article, chosen among the lines around its title and body.

Evidence in the order of its weight: names after a label near the title; names alone on a line beside title or date;
names after a label at the foot; the note on the author at the foot. What stands farther off belongs to other articles.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from dossier.model.text import Found
from dossier.read.metadata.bylines import (
    AuthorName,
    find_authors,
    find_bare_names,
    find_described_author,
    find_signature,
    is_author_label,
)
from dossier.read.metadata.datelines import is_time_line
from dossier.read.metadata.page_lines import rendered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dossier.read.metadata.page_lines import PageLine

_LINES_OF_BODY = 6
_LABELLED_IN_BODY = 12
_BEFORE_TITLE = 4
_BEFORE_BODY = 12
_AFTER_TITLE = 30
_ALONE_AFTER_TITLE = 12
_FOOT_LINES = 14
_LAST_LINES = 3
_LONGEST_NOTE = 600
_LONGEST_SIGNATURE = 120
_LONG_PARAGRAPH = 300
_BEGINNING = 150
"""Characters of a long paragraph that may name its author."""
_PROSE = 100
"""Characters from which on a line of the body is prose."""
_CONNECTIVES = frozenset({",", "and", "&", "und", "et", "y", "и", "ve", "e", ";", "|", "·", "•"})
_SMALL_WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]+")
_WORDS = re.compile(r"\S+")
_NAME_WORDS = 4
_LONGEST_NAME = 60


def choose_authors(
    lines: Sequence[PageLine], *, title: int | None = None, date: int | None = None
) -> tuple[Found, ...]:
    """The authors that the text names, in its order; empty where it names none.

    `title` and `date` are the indexes of the lines that hold them.
    """
    around = _Surroundings(lines, title, date)
    for rule, search in (
        ("author:byline", _labelled),
        ("author:signature", _signed_and_dated),
        ("author:alone", _alone),
        ("author:foot", _labelled_at_foot),
        ("author:before-date", _before_date),
        ("author:note", _described),
        ("author:signature", _signed),
    ):
        found = search(around)
        if found:
            return _distinct(found, lines, rule)
    return ()


class _Surroundings:
    """The lines in which authors are looked for."""

    def __init__(self, lines: Sequence[PageLine], title: int | None, date: int | None) -> None:
        self.lines = lines
        self.title = title
        self.date = date
        self.filled = filled = [index for index, line in enumerate(lines) if line.text.strip()]
        body = [n for n, index in enumerate(filled) if lines[index].part == "body"]
        first, last = (body[0], body[-1]) if body else (len(filled), len(filled) - 1)
        at = next((n for n, index in enumerate(filled) if title is not None and index >= title), first)
        begin = at + (title is not None)
        end = max(begin, min(at + _AFTER_TITLE, max(at, first) + _LINES_OF_BODY))
        self.after = filled[begin:end]
        self.beginning = filled[max(end, first - _BEFORE_BODY) : first + _LABELLED_IN_BODY]
        """The lines around the body's first, as far as they lie below `after`."""
        self.before = filled[max(0, at - _BEFORE_TITLE) : at]
        when = next((n for n, index in enumerate(filled) if index == date), None)
        times = [n for n in range(max(0, at - 3), min(at + 8, len(filled))) if is_time_line(lines[filled[n]].text)]
        self.beside_title = frozenset(self.after[:1]) | {
            filled[n + step] for n in times for step in (-1, 0, 1) if n + step < len(filled)
        }
        self.beside_date = frozenset() if when is None else frozenset(filled[max(0, when - 2) : when + 5])
        self.above_body = frozenset(filled[max(begin, first - 1) : first])
        self.foot = filled[max(last - 1, 0) : last + 1 + _FOOT_LINES] if body else []
        self.last = filled[max(last + 1 - _LAST_LINES, first + 1) : last + 1 + _LAST_LINES] if body else []
        """The body's last lines and the first behind it."""

    @cached_property
    def prose(self) -> str:
        """The paragraphs of the body, without their first words: a note on the author begins with the name."""
        lines = (self.lines[index] for index in self.filled)
        long = (line.plain.strip() for line in lines if line.part == "body" and len(line.text) > _PROSE)
        return "\n".join(text.partition(" ")[2] for text in long)

    @cached_property
    def _long(self) -> list[int]:
        return [i for i in self.filled if self.lines[i].part == "body" and len(self.lines[i].text) > _PROSE]

    @property
    def first_prose(self) -> int:
        """The body's first paragraph: names below it are spoken of."""
        return self._long[0] if self._long else len(self.lines)

    @property
    def last_prose(self) -> int:
        """The body's last paragraph: names above it sign something else."""
        return self._long[-1] if self._long else -1

    @cached_property
    def small_words(self) -> frozenset[str]:
        """The words that the body has without a capital."""
        return frozenset(word for word in _SMALL_WORD.findall(self.prose) if word[0].islower())

    @cached_property
    def listed(self) -> frozenset[int]:
        """The lines before the title or behind the body where several name different authors: of other articles."""
        behind = [index for index in self.foot if self.lines[index].part == "foot"]
        parts = [part for part in (self.before, behind) if len(set(map(self._labelled, part)) - {()}) > 1]
        return frozenset(index for part in parts for index in part)

    def _labelled(self, index: int) -> tuple[str, ...]:
        return tuple(author.name for author in find_authors(self.lines[index].text))


Placed = tuple[int, AuthorName]


def _labelled(around: _Surroundings) -> list[Placed]:
    for index in [*around.after, *reversed(around.before), *around.beginning]:
        if index in around.listed:
            continue
        names = list(_at(around, index, find_authors))
        if names:
            return names + _continued(around, index, around.after)
        if is_author_label(around.lines[index].text):
            below = _continued(around, index, around.filled)
            if below:
                return below
    return []


def _alone(around: _Surroundings) -> list[Placed]:
    """Names alone on a line: of persons as far as can be told, or right beside title, date or body."""
    if around.title is None:
        return _with_office(around)
    places = [*around.after[:_ALONE_AFTER_TITLE], *reversed(around.before[-2:]), *sorted(around.above_body)]
    found = [(index, names) for index in places if (names := _bare(around, index))]
    for index, names in sorted(found, key=lambda each: not any(name.likely for _, name in each[1])):
        if not _spoken_of(around, names) and _is_byline(around, index, [name for _, name in names]):
            return names + _continued(around, index, around.after)
    return []


def _is_byline(around: _Surroundings, index: int, names: Sequence[AuthorName]) -> bool:
    """Whether a line of nothing but names tells the authors, not a section, a caption or the article's subject."""
    if any(name.likely or name.affiliation for name in names):
        return True
    beside = index not in around.before and index in around.beside_title | around.beside_date | around.above_body
    words = {word.casefold() for name in names for word in _SMALL_WORD.findall(name.name)}
    capitals = around.lines[index].shown.isupper()
    return beside and not capitals and not words & around.small_words


def _bare(around: _Surroundings, index: int) -> list[Placed]:
    line = around.lines[index]
    return [] if line.level else list(_at(around, index, find_bare_names))


def _with_office(around: _Surroundings) -> list[Placed]:
    """Without a title to stand beside, a name needs an office: ``Ruslan Izimov, Research Fellow, …``."""
    for index in around.before + around.after:
        names = list(_at(around, index, find_bare_names)) if index <= around.first_prose else []
        capitals = around.lines[index].shown.isupper()
        if any(name.affiliation and (name.likely or not capitals) for _, name in names):
            return names
    return []


def _labelled_at_foot(around: _Surroundings) -> list[Placed]:
    for index in around.foot:
        if len(around.lines[index].text) > _LONGEST_NOTE or index in around.listed:
            continue
        names = list(_at(around, index, find_authors))
        if not names and is_author_label(around.lines[index].text):
            names = _continued(around, index, around.foot)
        if names:
            return names
    return []


def _described(around: _Surroundings) -> list[Placed]:
    for index in around.foot:
        line = around.lines[index].text
        name = find_described_author(line) if len(line) <= _LONGEST_NOTE else None
        if name:
            return [(index, name)]
    return []


def _signed(around: _Surroundings) -> list[Placed]:
    """A name alone on the line with which the body ends."""
    for index in reversed(around.last):
        line = around.lines[index]
        if index < around.last_prose:
            break
        names = _bare(around, index) if line.part == "body" and len(line.text) <= _LONGEST_SIGNATURE else []
        if names and names[0][1].first_likely and not _spoken_of(around, names):
            return names
    return []


def _signed_and_dated(around: _Surroundings) -> list[Placed]:
    """A name with a date at the body's end: ``Name, City. 28 ноября 2011 года``."""
    for index in around.last:
        line = around.lines[index]
        if line.dates and len(line.text) <= _LONGEST_SIGNATURE and not line.menu:
            names = list(_at(around, index, find_signature))
            if names and names[0][1].start < line.dates[0].start and not _spoken_of(around, names):
                return names
    return []


def _before_date(around: _Surroundings) -> list[Placed]:
    """The name that stands directly before the date in a line that holds more: ``… Name 03/05/2022 22:46 …``."""
    if around.date is None:
        return []
    ends = [(around.date, date.start) for date in around.lines[around.date].dates[:1]]
    if around.date and (not ends or ends[0][1] == 0):
        ends = [(around.date - 1, len(around.lines[around.date - 1].text))]
    for index, end in ends:
        name = _name_up_to(around.lines[index].plain, end)
        if name and not _spoken_of(around, [(index, name)]):
            return [(index, name)]
    return []


def _spoken_of(around: _Surroundings, names: Sequence[Placed]) -> bool:
    """Whether the article's own words name one of them: it is of that person then, not by that person."""
    return any(name.name in around.prose for _, name in names)


def _name_up_to(plain: str, end: int) -> AuthorName | None:
    """The name that ends there and begins with a frequent given name."""
    starts = [word.start() for word in _WORDS.finditer(plain, max(0, end - _LONGEST_NAME), end)]
    for start in starts[-_NAME_WORDS:]:
        names = find_bare_names(plain[start:end])
        if len(names) == 1 and names[0].first_likely and not plain[start + names[0].end : end].strip():
            return names[0].moved(start)
    return None


def _at(around: _Surroundings, index: int, find: object) -> Iterator[Placed]:
    line = around.lines[index]
    paragraph = line.part == "body" and not line.goes_on and len(line.text) > _LONG_PARAGRAPH
    for name in find(line.text[: _BEGINNING if paragraph else 2000]):  # type: ignore[operator]
        yield index, name


def _continued(around: _Surroundings, index: int, among: Sequence[int]) -> list[Placed]:
    """Names on the lines directly below, such as links that each stand on a line of their own."""
    found: list[Placed] = []
    joined = is_author_label(around.lines[index].text)
    for below in [each for each in among if each > index][:12]:
        text = rendered(around.lines[below].text)
        if text.casefold() in _CONNECTIVES:
            joined = True
            continue
        names = list(_at(around, below, find_bare_names))
        if not names or not (joined or names[0][1].likely):
            break
        found += names
        joined = False
    return found


def _distinct(found: Sequence[Placed], lines: Sequence[PageLine], rule: str) -> tuple[Found, ...]:
    by_name: dict[str, Found] = {}
    for index, name in found:
        offset = lines[index].start
        by_name.setdefault(name.name.casefold(), Found(name.name, offset + name.start, offset + name.end, rule))
    return tuple(by_name.values())
