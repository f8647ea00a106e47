"""Names in a block: where surface forms stand that may name something, the longest first.

Nothing is decided here but what needs no other part of the article: word boundaries, capitals, web addresses and the
restrictions that the authority file puts on a name.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from dossier.ledger import project
from dossier.link.claims import Capitals
from dossier.link.folding import fold, stands_alone

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dossier.ledger import Projection
    from dossier.link.claims import Claim, Index
    from dossier.link.folding import Folded
    from dossier.model.text import Block, Reading

_DOMAINS = ("com", "org", "net", "info", "int", "edu", "gov")
_ADDRESS = re.compile(rf"(?:https?://|www\.)\S+|\S+@\S+\.\w+|\b[\w.-]+\.(?:{'|'.join(_DOMAINS)})\b\S*")
_ADDRESS_MARKS = ("://", "www.", "@", *(f".{domain}" for domain in _DOMAINS))
_LINE_START = re.compile(r"[\s\"'“”«„(\[*•-]*")
_DATELINE = re.compile(r"(?:[,(/ ].{0,60}?)?(?:-|—|:)")
_SENTENCE_END = ".!?…:。！？"


@dataclass(frozen=True)
class Passage:
    """A block of kept text, folded for matching, with the way back to the page and the original."""

    article: str
    block: Block
    projection: Projection
    folded: Folded

    @property
    def text(self) -> str:
        """The folded text; all positions of linking are positions in it."""
        return self.folded.text

    @property
    def heading(self) -> bool:
        """Whether the block is a heading."""
        return self.block.form == "heading" or self.block.role == "heading"

    @cached_property
    def shouting(self) -> bool:
        """Whether the block is set in capitals."""
        return self.text.isupper()

    @cached_property
    def lower(self) -> str:
        """The text without case, for words that restrict a name."""
        return self.text.lower()

    @cached_property
    def addresses(self) -> tuple[tuple[int, int], ...]:
        """Where web and mail addresses stand: names inside them are no mentions."""
        if not any(mark in self.text for mark in _ADDRESS_MARKS):
            return ()
        return tuple(match.span() for match in _ADDRESS.finditer(self.text))

    def has_word(self, word: str) -> bool:
        """Whether the word stands in the block, in any case."""
        return any(
            stands_alone(self.lower, match.start(), match.end()) for match in re.finditer(re.escape(word), self.lower)
        )


def passage(article: str, reading: Reading, block: Block) -> Passage:
    """A block made ready for matching."""
    projection = project(reading, block)
    return Passage(article, block, projection, fold(projection.text))


@dataclass(frozen=True, slots=True)
class Match:
    """A surface form at a place, with the claims that hold there."""

    start: int
    end: int
    claims: tuple[Claim, ...]


def find_names(here: Passage, index: Index) -> list[Match]:
    """All names in the passage that do not overlap, in order; of overlapping ones the longest, then the first."""
    return longest(_candidates(here, index))


def longest(matches: Iterable[Match]) -> list[Match]:
    """Of overlapping matches only the longest, then the first; in order."""
    chosen: list[Match] = []
    for match in sorted(matches, key=lambda match: (match.start - match.end, match.start)):
        at = bisect_left(chosen, match.start, key=lambda other: other.start)
        free_before = at == 0 or chosen[at - 1].end <= match.start
        free_after = at == len(chosen) or match.end <= chosen[at].start
        if free_before and free_after:
            chosen.insert(at, match)
    return chosen


def _candidates(here: Passage, index: Index) -> Iterable[Match]:
    text, claims = here.text, index.claims
    for number, start, end in index.automaton.find_matches_as_indexes(text, overlapping=True):
        if not stands_alone(text, start, end):
            continue
        holding = _holding(here, claims[number], start, end)
        if holding and not _in_address(here, start, end):
            yield Match(start, end, holding)


def _holding(here: Passage, claims: tuple[Claim, ...], start: int, end: int) -> tuple[Claim, ...]:
    """The claims whose capitals and restrictions fit, the most specific ones only."""
    if len(claims) == 1 and not (claims[0].capitals or claims[0].articles or claims[0].near):
        return claims
    fitting = [claim for claim in claims if not claim.capitals or _capitals_fit(here, claim, start, end)]
    listed = [claim for claim in fitting if not claim.capitals] or fitting
    return _most_specific([claim for claim in listed if _applies(here, claim)])


def _applies(here: Passage, claim: Claim) -> bool:
    if claim.articles and here.article not in claim.articles:
        return False
    return not claim.near or any(here.has_word(word) for word in claim.near)


def _most_specific(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    ranks = [2 * bool(claim.articles) + bool(claim.near) for claim in claims]
    return tuple(claim for claim, rank in zip(claims, ranks, strict=True) if rank == max(ranks))


def _capitals_fit(here: Passage, claim: Claim, start: int, end: int) -> bool:
    if here.heading:
        return True
    if claim.capitals is Capitals.FIRST:
        return starts_sentence(here.text, start)
    if claim.capitals is Capitals.ALL:
        return here.shouting or (claim.place and _in_dateline(here.text, start, end))
    return False


def starts_sentence(text: str, at: int) -> bool:
    """Whether a sentence begins at the position, quotation marks and brackets aside."""
    before = text[:at].rstrip(" \"'“”‘’«„([*•-")
    return not before or before[-1] in _SENTENCE_END


def _in_dateline(text: str, start: int, end: int) -> bool:
    begin = _LINE_START.match(text)
    return begin is not None and begin.end() == start and _DATELINE.match(text, end) is not None


def _in_address(here: Passage, start: int, end: int) -> bool:
    return any(first <= start and end <= last for first, last in here.addresses)
