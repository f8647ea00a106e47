"""Feeds: other articles in a row, each with a headline and its first sentence, and what readers answered.

No line of a feed gives it away, since its sentences are as good as the article's. Its shape does: one short sentence
below one or more labels, over and over, where an article's paragraphs follow upon each other; and its words, which are
about something else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from dossier.model.text import Role
from dossier.read.rules import Decision
from dossier.read.text.moments import MOMENT
from dossier.read.text.vocabulary import ENOUGH, shared, vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from dossier.read.text.passages import Passage

_FEWEST = 3
"""Entries that make a feed, at least."""
_MOSTLY = 0.6
"""Share of its entries that speak of something else than the article, at least."""
_LONGEST_TEASER = 60
"""Words of an entry's sentences, at most."""
_STANDING = 3
"""Paragraphs in a row that no feed has."""
_ALIKE = 1.6
"""How many times longer than most of a feed's entries none of them is."""
_NEAREST = 4
"""Labels above an entry's sentences that belong to it."""
_HEADLINE = 5
"""Words of a headline, at least."""
_COMMON = 0.25
"""Share of an entry's longer words that the article has as well, from which it may belong to it."""
_AKIN = 0.6
"""The same for an entry with a date or time of its own."""
_LONGEST_TIME = 8
"""Words of a line that says when, and perhaps who."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_ROW = 0.25
"""Share of the longest row's words, from which a row of paragraphs is taken for the article's."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """Labels and the sentences below them."""

    labels: range
    sentences: range


def set_feeds_aside(passages: Sequence[Passage], decisions: Sequence[Decision | None]) -> list[Decision | None]:
    """The decisions, with one more for every passage that stands in a feed."""
    found = list(decisions)
    entries = list(_entries(passages, decisions))
    runs = list(_runs(passages, entries))
    article = _of_rows(passages, entries) if runs else frozenset()
    if len(article) < ENOUGH:
        return found
    for run in runs:
        feed = _trimmed(
            run,
            [_headed(passages, decisions, entry) and _foreign(passages, decisions, entry, article) for entry in run],
        )
        if feed and _last_words(passages, feed):
            feed = feed[1:]
        for index in _members(feed):
            found[index] = found[index] or Decision(Role.RELATED, "feed")
    return found


def _trimmed(run: Sequence[_Entry], foreign: Sequence[bool]) -> Sequence[_Entry]:
    """The feed in a row of short entries, from the first to the last that speaks of something else; or nothing."""
    places = [index for index, is_foreign in enumerate(foreign) if is_foreign]
    if not places:
        return ()
    feed = run[places[0] : places[-1] + 1]
    return feed if len(feed) >= _FEWEST and len(places) >= len(feed) * _MOSTLY else ()


def _last_words(passages: Sequence[Passage], feed: Sequence[_Entry]) -> bool:
    """Whether the first entry is rather the article's last section, longer than all that is alike below it."""
    return _words(passages, feed[0]) > _ALIKE * median(_words(passages, entry) for entry in feed[1:])


def _members(feed: Sequence[_Entry]) -> Iterator[int]:
    """Indices of what stands in a feed; the first entry may follow upon the labels of something else."""
    for number, entry in enumerate(feed):
        labels = entry.labels if number else entry.labels[-_NEAREST:]
        yield from labels
        yield from entry.sentences


def _entries(passages: Sequence[Passage], decisions: Sequence[Decision | None]) -> Iterator[_Entry]:
    """The text as a row of entries: labels, and the sentences that follow upon them."""
    begin = at = 0
    while at < len(passages):
        while at < len(passages) and not _speaks(passages[at], decisions[at]):
            at += 1
        first = at
        while at < len(passages) and _speaks(passages[at], decisions[at]):
            at += 1
        if first < at:
            yield _Entry(range(begin, first), range(first, at))
        begin = at


def _speaks(passage: Passage, decision: Decision | None) -> bool:
    return decision is None and passage.sentence


def _runs(passages: Sequence[Passage], entries: Sequence[_Entry]) -> Iterator[list[_Entry]]:
    """Rows of entries that are short throughout, long enough for a feed."""
    run: list[_Entry] = []
    for entry in entries:
        if _is_short(passages, entry):
            run.append(entry)
            continue
        if len(run) >= _FEWEST:
            yield run
        run = []
    if len(run) >= _FEWEST:
        yield run


def _is_short(passages: Sequence[Passage], entry: _Entry) -> bool:
    whole = not any(passages[index].broken for index in entry.sentences)
    short = len(entry.sentences) < _STANDING and _words(passages, entry) <= _LONGEST_TEASER
    return bool(entry.labels) and whole and short


def _of_rows(passages: Sequence[Passage], entries: Sequence[_Entry]) -> AbstractSet[str]:
    """The longer words of the paragraphs that stand in a row, as an article's do."""
    longest = max((_words(passages, entry) for entry in entries), default=0.0)
    rows = [entry for entry in entries if len(entry.sentences) > 1 and _words(passages, entry) >= longest * _ROW]
    return vocabulary(passages[index] for entry in rows for index in entry.sentences)


def _words(passages: Sequence[Passage], entry: _Entry) -> float:
    return sum(passages[index].words for index in entry.sentences)


def _headed(passages: Sequence[Passage], decisions: Sequence[Decision | None], entry: _Entry) -> bool:
    """Whether a headline or a date stands among an entry's labels; an image or a prompt only interrupts an article."""
    return any(_heads(passages[index], decisions[index]) for index in entry.labels[-_NEAREST:])


def _heads(passage: Passage, decision: Decision | None) -> bool:
    if decision is None:
        return passage.words >= _HEADLINE or _is_time(passage, decision)
    return decision.role is Role.RELATED or _is_time(passage, decision)


def _foreign(
    passages: Sequence[Passage], decisions: Sequence[Decision | None], entry: _Entry, article: AbstractSet[str]
) -> bool:
    """Whether an entry speaks of something else than the article; with a date of its own, it may be akin."""
    dated = any(_is_time(passages[index], decisions[index]) for index in entry.labels)
    return shared((passages[index] for index in entry.sentences), article) < (_AKIN if dated else _COMMON)


def _is_time(passage: Passage, decision: Decision | None) -> bool:
    dated = decision is not None and decision.role is Role.DATELINE
    return dated or _is_moment(passage)


def _is_moment(passage: Passage) -> bool:
    short = passage.words <= _LONGEST_TIME
    return short and bool(MOMENT.search(passage.plain) or _YEAR.search(passage.plain))
