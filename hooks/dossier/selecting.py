"""Finding quoted words in an original: exactly, and, for messages and repairs, the passages most like them.

A quotation is a Text Quote Selector (W3C Web Annotation Data Model, section 4.2.4): the exact words, and what stands
directly before and after them. Only an exact and single match anchors anything; likeness only ever advises.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dossier.model.claims import Selector

_ALIKE = 70.0
"""Ratio of like characters, in percent, from which a passage is offered as the one that was meant."""
_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[^\w\s]+|_+")
"""A word or a run of signs: likely passages begin and end at their edges."""
_WORD = re.compile(r"\S+")
_FARTHEST = 4
"""How many tokens the end of a likely passage may lie from where the fuzzy match ends."""
_MOST_WORDS = 12
"""How many words of context are tried to tell a passage from others with the same words."""
_CONTEXT = 400
"""How many characters away they are looked for."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """A passage of an original, ``original[start:end]``, and how like the words it is that were looked for."""

    start: int
    end: int
    percent: float


def occurrences(original: str, selector: Selector) -> Iterator[int]:
    """Where the quotation's exact words stand with its prefix and suffix; overlapping places too."""
    quotation = selector.prefix + selector.exact + selector.suffix
    at = original.find(quotation)
    while at >= 0:
        yield at + len(selector.prefix)
        at = original.find(quotation, at + 1)


def line_of(original: str, at: int) -> int:
    """Number of the line in which a character stands, from 1."""
    return original.count("\n", 0, at) + 1


def listed_lines(original: str, places: Sequence[int]) -> str:
    """The lines of some places in words: ``line 3``, ``lines 1, 3``."""
    lines = ", ".join(str(line_of(original, at)) for at in places)
    return f"line {lines}" if len(places) == 1 else f"lines {lines}"


def named(selector: Selector) -> str:
    """A quotation as messages name it: ``'China' (prefix 'in ')``."""
    context = (("prefix", selector.prefix), ("suffix", selector.suffix))
    given = ", ".join(f"{name} {words!r}" for name, words in context if words)
    return f"{selector.exact!r} ({given})" if given else f"{selector.exact!r}"


def likely_passages(
    original: str, words: str, *, within: Sequence[tuple[int, int]], most: int = 3, least: float = _ALIKE
) -> tuple[Likeness, ...]:
    """The passages most like `words`, the likeliest first; they begin and end with whole words and do not overlap.

    `within` are the stretches of the original that are searched, `least` is the least percentage offered.
    """
    waiting = [found for stretch in within if (found := _best(original, words, stretch, least)) is not None]
    chosen: list[Likeness] = []
    while waiting and len(chosen) < most:
        stretch, best = max(waiting, key=lambda pair: (pair[1].percent, -pair[1].start))
        waiting.remove((stretch, best))
        chosen.append(best)
        for rest in ((stretch[0], best.start), (best.end, stretch[1])):
            found = _best(original, words, rest, least)
            waiting += [found] if found is not None else []
    return tuple(chosen)


def _best(original: str, words: str, stretch: tuple[int, int], least: float) -> tuple[tuple[int, int], Likeness] | None:
    """The likeliest passage of a stretch, with the stretch."""
    start, end = stretch
    # A window of the words' own length; whole words at its edges may make it a little less or more alike.
    rough = fuzz.partial_ratio_alignment(words, original[start:end], score_cutoff=least * 0.8)
    if rough is None or start >= end:
        return None
    inside = (rough.dest_start, rough.dest_end) if len(words) <= end - start else (0, end - start)
    best = _whole_words(original, words, stretch, (start + inside[0], start + inside[1]))
    return (stretch, best) if best is not None and best.percent >= least else None


def _whole_words(original: str, words: str, stretch: tuple[int, int], rough: tuple[int, int]) -> Likeness | None:
    """The likeliest run of whole words about a rough match."""
    around = 20 * _FARTHEST + len(words)
    low, high = max(stretch[0], rough[0] - around), min(stretch[1], rough[1] + around)
    found = [(match.start(), match.end()) for match in _TOKEN.finditer(original, low, high)]
    starts, ends = [start for start, _ in found], [end for _, end in found]
    first, last = bisect_right(starts, rough[0]) - 1, bisect_left(ends, rough[1])
    likely = (
        Likeness(start, end, fuzz.ratio(words, original[start:end]))
        for start in starts[max(first - _FARTHEST, 0) : first + _FARTHEST + 2]
        for end in ends[max(last - _FARTHEST, 0) : last + _FARTHEST + 1]
        if start < end
    )
    return max(likely, key=lambda one: (one.percent, -one.start, -one.end), default=None)


def telling_apart(original: str, start: int, end: int) -> tuple[str, str]:
    """The shortest prefix or suffix of whole words that only this passage has among those with its words.

    Both are empty where the words stand once; both are used where neither alone tells it apart, and are of no use
    where the text repeats itself farther than anybody would quote.
    """
    exact = original[start:end]
    for count in range(_MOST_WORDS + 1):
        before, after = words_before(original, start, count), words_after(original, end, count)
        for prefix, suffix in ((before, ""), ("", after), (before, after)):
            quotation = prefix + exact + suffix
            if original.find(quotation, original.find(quotation) + 1) < 0:
                return prefix, suffix
    return words_before(original, start, _MOST_WORDS), words_after(original, end, _MOST_WORDS)


def words_before(original: str, start: int, count: int) -> str:
    """The last `count` words before a position, with the space between and after them."""
    near = original[max(start - _CONTEXT, 0) : start]
    starts = [match.start() for match in _WORD.finditer(near)]
    return near[starts[-count] if count <= len(starts) else 0 :] if count else ""


def words_after(original: str, end: int, count: int) -> str:
    """The first `count` words after a position, with the space before and between them."""
    near = original[end : end + _CONTEXT]
    ends = [match.end() for match in _WORD.finditer(near)]
    return near[: ends[count - 1] if count <= len(ends) else len(near)] if count else ""
