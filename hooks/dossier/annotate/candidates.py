"""Where a quotation may have gone after its original was replaced: passages, and how like each is to what was quoted.

Passages are scored as Hypothesis does when it anchors a Text Quote Selector in a page that has changed: by the words,
by what stands directly before and after them, and by the place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from dossier.annotate.anchoring import anchor
from dossier.annotate.quotations import Quoted
from dossier.model.annotations import Anchor
from dossier.model.claims import Selector
from dossier.model.notes import Quotation
from dossier.selecting import likely_passages, occurrences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dossier.annotate.anchoring import Ground

QUOTE, PREFIX, SUFFIX, POSITION = 50, 20, 20, 2
"""Weights of likeness, those of Hypothesis: the words count more than either neighbour, both neighbours nearly as much
as the words, and the place settles hardly anything. What is not known (most quotations have no prefix) is left out of
the sum, so that it neither helps nor harms."""
_LIKELY = 3
"""How many passages are looked for beside those with the very words."""
_NEAR = 50.0
"""Likeness in percent from which a passage is worth a look."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A passage of the new original, ``original[start:end]``."""

    start: int
    end: int
    words: float
    """Likeness of the words alone, 0 to 1: the share of them that no insertion, deletion or change touches."""
    score: float
    """Likeness in all, 0 to 1."""
    is_shown: bool
    """Whether the passage can be annotated: False in text that was set aside."""


def candidates(quoted: Quoted, ground: Ground, *, near: int | None = None) -> tuple[Candidate, ...]:
    """Every passage that the quotation could mean, the likeliest first; `near` is where it may be expected."""
    original, words = ground.reading.original, quoted.quotation.quote
    same = [(at, at + len(words)) for at in occurrences(original, Selector(exact=words))]
    like = likely_passages(original, words, within=_between(same, len(original)), most=_LIKELY, least=_NEAR)
    places = [*same, *((one.start, one.end) for one in like)]
    found = (_candidate(quoted, ground, start, end, near) for start, end in places)
    return tuple(sorted(found, key=lambda one: (-one.score, not one.is_shown, one.start)))


def _between(taken: Sequence[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    """The stretches of a text that are left."""
    edges = [0, *(edge for stretch in taken for edge in stretch), length]
    return [(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if start < end]


def _candidate(quoted: Quoted, ground: Ground, start: int, end: int, near: int | None) -> Candidate:
    original, quotation = ground.reading.original, quoted.quotation
    words = max(1 - Levenshtein.distance(quotation.quote, original[start:end]) / len(quotation.quote), 0.0)
    parts = [(QUOTE, words)]
    if quotation.prefix:
        before = original[max(start - len(quotation.prefix), 0) : start]
        parts.append((PREFIX, fuzz.ratio(quotation.prefix, before) / 100))
    if quotation.suffix:
        after = original[end : end + len(quotation.suffix)]
        parts.append((SUFFIX, fuzz.ratio(quotation.suffix, after) / 100))
    if near is not None:
        parts.append((POSITION, 1 - abs(start - near) / len(original)))
    score = sum(weight * share for weight, share in parts) / sum(weight for weight, _ in parts)
    is_shown = isinstance(_anchored_alone(quoted, ground, start, end), Anchor)
    return Candidate(start=start, end=end, words=words, score=score, is_shown=is_shown)


def _anchored_alone(quoted: Quoted, ground: Ground, start: int, end: int) -> object:
    """What anchoring says of the passage, were there no other with its words."""
    original = ground.reading.original
    everything = Quotation(quote=original[start:end], prefix=original[:start], suffix=original[end:])
    return anchor(Quoted(label=quoted.label, article=quoted.article, quotation=everything, file=quoted.file), ground)
