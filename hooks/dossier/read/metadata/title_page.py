"""What the search for the title knows of a page: which lines could be its title, and what stands around them."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cached_property
from typing import TYPE_CHECKING

from dossier.read.metadata import cues
from dossier.read.metadata.bylines import find_authors, find_bare_names, is_author_label
from dossier.read.metadata.datelines import is_dateline
from dossier.read.metadata.page_lines import UNSPACED, columns
from dossier.read.metadata.publishers import says_source

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dossier.read.metadata.page_lines import PageLine

_LINES_BEFORE_BODY = 60
_LINES_INTO_BODY = 40
_HEADING_NEAR_BODY = 15
_TOP_LINES = 6
_OPENING_LINES = 3
_BODY_SAMPLE = 40
_SAMPLE = 500
"""Characters of a line that are enough to know what it speaks of."""
_FEW_TERMS = 4
_LONGEST = 300
_LONGEST_BYLINE = 120
_LONGEST_NAMES = 200
_LONGEST_TITLE = 20
"""Words of a line at the body's edge that could be a title."""
_NARROWEST = 45
_WIDEST = 100
"""Characters in the longest line of hard-wrapped text."""
_ADDRESS = re.compile(r"://|www\.|\S@\S")
_SENTENCE_ENDS = (".", "。", "।", "؟", ":", ";", ",", "…")
_GOES_ON = re.compile(r"[a-zß-ÿа-яё,;)\u0590-\u08ff\u0900-\u0dff\u3040-\u30ff\u3400-\u9fff，、）]")
"""What a sentence goes on with that its line did not end: no capital."""
_UNSPACED_RUN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]{2,}")
_LETTER = r"(?:[^\W_]|[\u0900-\u0dff])"
"""The vowel signs of Indic scripts are no letters for `re`, but parts of words."""
_LONG_WORD = re.compile(_LETTER + "{4,}")
_WORD = re.compile(_LETTER + "+")
_HIRAGANA = re.compile(r"[\u3040-\u309f]{2}")
"""Endings and particles: they say nothing of what a text speaks of."""


class TitlePage:
    """The lines of a text with what several kinds of evidence need to know of them.

    In a `bare` text nothing stands before the body.
    """

    def __init__(self, lines: Sequence[PageLine], *, bare: bool = False) -> None:
        self.lines = lines
        self.filled = [index for index, line in enumerate(lines) if line.text.strip()]
        self.rank = {index: number for number, index in enumerate(self.filled)}
        """Number of each line among those that are not blank."""
        first = next((i for i in self.filled if lines[i].part == "body"), None)
        self.body_rank = len(self.filled) if first is None else self.rank[first]
        """Number of the line with which the body begins."""
        self.bare = bare

    def shown(self, index: int) -> str:
        """The line as a reader reads it."""
        return self.lines[index].shown

    def key(self, index: int) -> str:
        """The line's letters and figures."""
        return self.lines[index].key

    def above(self, index: int, count: int) -> list[int]:
        """The filled lines directly above, the farthest first."""
        return self.filled[max(0, self.rank[index] - count) : self.rank[index]]

    def below(self, index: int, count: int) -> list[int]:
        """The filled lines directly below."""
        return self.filled[self.rank[index] + 1 : self.rank[index] + 1 + count]

    @cached_property
    def candidates(self) -> tuple[int, ...]:
        """The lines that could be the title, in the order of the text."""
        start = max(0, self.body_rank - _LINES_BEFORE_BODY)
        inside = self.filled[self.body_rank + 1 : self.body_rank + _LINES_INTO_BODY]
        far = [*self.filled[_TOP_LINES:start], *inside]
        found = {
            *self.filled[: min(_TOP_LINES, start)],
            *self.filled[start : self.body_rank + 1],
            *(index for index in far if self.lines[index].level == 1),
            *(index for index in inside if self.lines[index].part == "body" and self._heads_text(index)),
        }
        return tuple(index for index in sorted(found) if self._possible(index))

    @cached_property
    def possible(self) -> frozenset[int]:
        """The candidates as a set."""
        return frozenset(self.candidates)

    def _heads_text(self, index: int) -> bool:
        return self._stands_alone(index) and any(self.is_about(each) for each in self.below(index, 3))

    def _possible(self, index: int) -> bool:
        text = self.shown(index)
        if self.bare and not self._marks_beginning(index):
            return False
        if not 1 < len(text) <= _LONGEST or _ADDRESS.search(text) or self.lines[index].script:
            return False
        letters = sum(unicodedata.category(character)[0] in "LM" for character in text)
        if letters < 0.55 * len(text) or self.is_about(index) or says_source(text) or self._runs_on(index):
            return False
        return self.lines[index].part != "body" or self._stands_alone(index)

    def _marks_beginning(self, index: int) -> bool:
        """Whether the line can be told from a bare text's paragraphs: the first, a heading, beside a date."""
        if not self.rank[index] or self.lines[index].level:
            return True
        return any(map(self.is_about, (*self.above(index, 1), *self.below(index, 1))))

    def _runs_on(self, index: int) -> bool:
        """Whether hard-wrapped prose goes on in this line."""
        above = self.lines[index - 1] if index and self.wrapped else None
        if above is None or columns(above.shown) < _NARROWEST or above.shown.endswith(_SENTENCE_ENDS[:-2]):
            return False
        return above.part == self.lines[index].part and bool(_GOES_ON.match(self.shown(index)))

    def _stands_alone(self, index: int) -> bool:
        """Whether a line of the body looks like a title that the body's edge took in."""
        text = self.shown(index)
        if self.lines[index].level:
            return True
        return len(text) <= _LONGEST and count_words(text) <= _LONGEST_TITLE and not text.endswith(_SENTENCE_ENDS)

    def is_about(self, index: int) -> bool:
        """Whether the line holds dates or authors and nothing else."""
        if index not in self._about:
            self._about[index] = _is_about(self.lines[index])
        return self._about[index]

    @cached_property
    def _about(self) -> dict[int, bool]:
        return {}

    def named(self, index: int) -> bool | None:
        """Whether the line holds likely names of persons; None where it holds nothing that may be a name."""
        if index not in self._named:
            text = self.lines[index].text
            names = find_bare_names(text) if len(text) < _LONGEST_NAMES else ()
            self._named[index] = any(name.likely for name in names) if names else None
        return self._named[index]

    @cached_property
    def _named(self) -> dict[int, bool | None]:
        return {}

    @cached_property
    def main_headings(self) -> int:
        """How many different main headings the text has."""
        return len({self.key(index) for index in self.filled if self.lines[index].level == 1})

    @cached_property
    def has_heading(self) -> bool:
        """Whether a heading of the first two levels stands close before the body."""
        near = self.filled[max(0, self.body_rank - _HEADING_NEAR_BODY) : self.body_rank + 1]
        return any(self.lines[index].level in {1, 2} and index in self.possible for index in near)

    @cached_property
    def wrapped(self) -> bool:
        """Whether the body's lines are broken at a fixed width."""
        lengths = [len(self.lines[i].text) for i in self.filled[self.body_rank :] if self.lines[i].part == "body"]
        return len(lengths) > 3 and sum(length <= _WIDEST for length in lengths) > 0.9 * len(lengths)  # noqa: PLR2004 - of nearly all

    @cached_property
    def repeats(self) -> Counter[str]:
        """How often each line stands in the text."""
        return Counter(self.key(index) for index in self.filled if len(self.lines[index].text) <= _LONGEST * 2)

    @cached_property
    def openings(self) -> list[int]:
        """The first lines of the text, where pages put their title with the publisher's name behind it."""
        first = self.filled[: 4 * _OPENING_LINES]
        short = [index for index in first if len(self.lines[index].text) < _LONGEST]
        return [index for index in short if not self.lines[index].script][:_OPENING_LINES]

    @cached_property
    def vocabulary(self) -> Mapping[str, Sequence[int]]:
        """What the beginning of the body speaks of: for every word, the first lines that have it."""
        body = [i for i in self.filled[self.body_rank :] if self.lines[i].part == "body"][:_BODY_SAMPLE]
        found: dict[str, list[int]] = {}
        for index in body:
            for word in terms(self.shown(index)[:_SAMPLE]):
                found.setdefault(word, []).append(index)
        return found

    def recurring(self, index: int) -> float:
        """What share of the line's words other lines at the beginning of the body have."""
        if index not in self._recurring:
            own, key = terms(self.shown(index)), self.key(index)
            shared = sum(any(self.key(other) != key for other in self.vocabulary.get(term, ())) for term in own)
            self._recurring[index] = shared / max(len(own), _FEW_TERMS)
        return self._recurring[index]

    @cached_property
    def _recurring(self) -> dict[int, float]:
        return {}


def _is_about(line: PageLine) -> bool:
    text = line.text
    if len(text) > _LONGEST:
        return False
    return is_dateline(text) or is_author_label(text) or bool(len(text) < _LONGEST_BYLINE and find_authors(text))


def terms(text: str) -> frozenset[str]:
    """Words of four letters and more, without their endings; pairs of letters in scripts without spaces."""
    folded = cues.folded(text)
    if folded.isascii():
        return frozenset(word[:6] for word in _LONG_WORD.findall(folded))
    found = {word[:6] for word in _LONG_WORD.findall(UNSPACED.sub(" ", folded))}
    for run in _UNSPACED_RUN.findall(folded):
        found.update(run[at : at + 2] for at in range(len(run) - 1) if not _HIRAGANA.match(run, at))
    return frozenset(found)


def count_words(text: str) -> float:
    """The number of words, two letters counting for one in scripts without spaces."""
    if text.isascii():
        return len(_WORD.findall(text))
    return len(UNSPACED.findall(text)) / 2 + len(_WORD.findall(UNSPACED.sub(" ", text)))
