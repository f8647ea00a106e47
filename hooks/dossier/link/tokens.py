"""A sentence as event phrases see it: names, dates, words and marks."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from dossier.link.calendar_words import date_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dossier.link.calendar_words import WrittenDate
    from dossier.link.languages import Language
    from dossier.link.names import Match, Passage

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*|\d+(?:st|nd|rd|th)?|\S")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, mark, name or date of a sentence."""

    start: int
    end: int
    word: str
    """In lower case; of a name or date empty."""
    capital: bool = False
    entities: frozenset[str] = frozenset()
    """What a name may mean; empty for other tokens."""
    date: WrittenDate | None = None
    closed: bool = False
    """Whether it is already an event or the curator's, so that no phrase goes beyond it."""

    @property
    def known(self) -> bool:
        """Whether it is a name or date."""
        return bool(self.entities) or self.date is not None


@dataclass(frozen=True)
class Taken:
    """What a passage already holds: its names, and stretches that are no part of a phrase. Both in order."""

    names: Sequence[Match]
    closed: Sequence[tuple[int, int]]

    @cached_property
    def known(self) -> tuple[Token, ...]:
        """All of it as tokens, in order."""
        found = [Token(start, end, "", closed=True) for start, end in self.closed]
        for name in self.names:
            entities = frozenset(claim.target.id for claim in name.claims if not claim.phrase)
            found.append(Token(name.start, name.end, "", entities=entities, closed=not entities))
        return tuple(sorted(found, key=lambda token: token.start))

    def touches(self, start: int, end: int) -> bool:
        """Whether any of it overlaps the stretch."""
        at = bisect_left(self.known, end, key=lambda token: token.start)
        return at > 0 and self.known[at - 1].end > start


@dataclass(frozen=True, slots=True)
class Words:
    """The tokens of a passage, made as they are asked for."""

    here: Passage
    taken: Taken
    language: Language

    def tokens(self, start: int, end: int) -> Iterator[Token]:
        """The tokens that begin and end within the stretch, in order."""
        first = bisect_left(self.taken.known, start, key=lambda token: token.start)
        at = start
        for token in islice(self.taken.known, first, None):
            if token.end > end:
                break
            yield from self._plain(at, token.start)
            yield token
            at = token.end
        yield from self._plain(at, end)

    def _plain(self, start: int, end: int) -> Iterator[Token]:
        at = start
        while (word := _WORD.search(self.here.text, at, end)) is not None:
            date = date_at(self.here.text, word.start(), end, self.language)
            at = date.end if date else word.end()
            yield (
                Token(date.start, date.end, "", date=date)
                if date
                else Token(word.start(), word.end(), word[0].lower(), capital=word[0][0].isupper())
            )
