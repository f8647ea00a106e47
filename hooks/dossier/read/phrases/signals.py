"""Set phrases found in a text, each with what it says about its place: the matcher for `phrases`."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick

from dossier.read.phrases.phrases import COMMENTS_BEGIN, PHRASES, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.model.text import Role

_STRAIGHT = str.maketrans("’‘ʼ`´‚“”„«»\xa0\u202f\t\r\n\x0b\x0c\u2028\u2029", "''''''\"\"\"\"\"" + " " * 9)
_SURROGATE = re.compile("[\ud800-\udfff]")
_OPENING = re.compile(r"[\s\W_]*", re.UNICODE)
_LETTERLESS = re.compile(r"[\W\d_]+")
_LONGEST_HEADING = 120
"""Characters of a heading, a count of comments included."""
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""Letters of scripts that write without spaces between words."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One set phrase and what it stands for."""

    text: str
    role: Role
    where: Where
    open_end: bool
    """Whether any ending may follow."""


@dataclass(frozen=True, slots=True)
class Signal:
    """A set phrase at its place in the text."""

    start: int
    end: int
    phrase: Phrase


@dataclass(frozen=True, slots=True)
class Signals:
    """All signals of a text, in order of their start."""

    found: tuple[Signal, ...]
    starts: tuple[int, ...]

    def within(self, start: int, end: int) -> tuple[Signal, ...]:
        """The signals that begin in ``text[start:end]``."""
        return self.found[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def folded(text: str) -> str:
    """The text in lower case with straight quotes and plain spaces, of the same length."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return _SURROGATE.sub("\ufffd", lower.translate(_STRAIGHT))


def find_signals(text: str) -> Signals:
    """Every set phrase in the text."""
    phrases, matcher = _matcher()
    plain = folded(text)
    found = [
        Signal(start, end, phrases[index])
        for index, start, end in matcher.find_matches_as_indexes(plain, overlapping=True)
        if _stands_alone(plain, start, end, open_end=phrases[index].open_end)
    ]
    found.sort(key=lambda signal: (signal.start, -signal.end))
    return Signals(tuple(found), tuple(signal.start for signal in found))


def begins(text: str, start: int, signal: Signal) -> bool:
    """Whether nothing but signs stands between a place and a signal."""
    opening = _OPENING.match(text, start, signal.start)
    return opening is not None and opening.end() == signal.start


def opens_comments(plain: str) -> bool:
    """Whether a line is a heading under which readers' comments begin, a count aside."""
    short = len(plain) <= _LONGEST_HEADING
    return short and _LETTERLESS.sub(" ", folded(plain)).strip() in _comment_headings()


@cache
def _comment_headings() -> frozenset[str]:
    return frozenset(_LETTERLESS.sub(" ", line).strip() for line in COMMENTS_BEGIN)


@cache
def _matcher() -> tuple[tuple[Phrase, ...], AhoCorasick]:
    phrases = tuple(_phrases())
    return phrases, AhoCorasick([phrase.text for phrase in phrases])


def _phrases() -> Iterator[Phrase]:
    for (role, where), lines in PHRASES.items():
        for line in sorted(set(lines)):
            yield Phrase(line.removesuffix("*").rstrip(), role, where, open_end=line.endswith("*"))


def _stands_alone(text: str, start: int, end: int, *, open_end: bool) -> bool:
    """Whether a match begins and ends at token boundaries."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (_continues(before, text[start])) and (open_end or not _continues(after, text[end - 1]))


def _continues(outside: str, inside: str) -> bool:
    return outside.isalnum() and inside.isalnum() and not _UNSPACED.match(outside) and not _UNSPACED.match(inside)
