"""Pins: the curator's decisions on what a passage names. They win over every rule."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.model.links import Target
from dossier.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dossier.link.names import Passage
    from dossier.model.claims import Selector
    from dossier.model.sources import Article, Pin

_ALIKE = 0.7
"""Ratio of matching characters from which a passage is offered as the one that was meant."""


@dataclass(frozen=True, slots=True)
class PlacedPin:
    """A pin and the place where its quotation stands, in the passage's folded text."""

    passage: int
    """Number of the passage, from 0."""
    start: int
    end: int
    target: Target | None


def place_pins(
    article: Article, original: str, passages: Sequence[Passage]
) -> tuple[tuple[PlacedPin, ...], tuple[Problem, ...]]:
    """Find every pin's quotation in the kept text of the article."""
    placed: list[PlacedPin] = []
    problems: list[Problem] = []
    for pin in article.record.pins:
        found = _place(article, original, passages, pin)
        (problems if isinstance(found, Problem) else placed).append(found)  # type: ignore[arg-type]
    placed.sort(key=lambda pin: (pin.passage, pin.start))
    for one, other in pairwise(placed):
        if one.passage == other.passage and other.start < one.end:
            words = passages[other.passage].text[other.start : other.end]
            problems.append(_overlap(article, words))
    return (() if problems else tuple(placed)), tuple(problems)


def _place(article: Article, original: str, passages: Sequence[Passage], pin: Pin) -> PlacedPin | Problem:
    places = [at for at in _occurrences(original, pin.at) if _passage_at(passages, at) is not None]
    if not places:
        return _not_found(article, original, passages, pin.at)
    if len(places) > 1:
        return _found_twice(article, original, places, pin.at)
    start, end = places[0], places[0] + len(pin.at.exact)
    number = _passage_at(passages, start)
    assert number is not None  # noqa: S101 - only such places were kept
    here = passages[number]
    if end > here.block.end:
        return _across_paragraphs(article, original, start, pin.at)
    page_start = here.projection.to_page(start)
    page_end = here.projection.to_page(end - 1) + 1
    return PlacedPin(number, here.folded.position(page_start), here.folded.position(page_end), _target(pin))


def _target(pin: Pin) -> Target | None:
    if pin.entity is not None:
        return Target("entity", pin.entity)
    return Target("event", pin.event) if pin.event is not None else None


def _occurrences(original: str, selector: Selector) -> Iterator[int]:
    """Where the quotation stands with its prefix and suffix, overlapping places too."""
    quotation = selector.prefix + selector.exact + selector.suffix
    at = original.find(quotation)
    while at >= 0:
        yield at + len(selector.prefix)
        at = original.find(quotation, at + 1)


def _passage_at(passages: Sequence[Passage], at: int) -> int | None:
    return next(
        (number for number, here in enumerate(passages) if here.block.start <= at < here.block.end),
        None,
    )


def _not_found(article: Article, original: str, passages: Sequence[Passage], selector: Selector) -> Problem:
    return Problem(
        article.file,
        0,
        "pin-not-found",
        f"the pin on {_quoted(selector)} stands nowhere in the article's own words"
        f"{_nearest(original, passages, selector)}",
        "Copy `exact`, `prefix` and `suffix` from the original, character for character.",
    )


def _nearest(original: str, passages: Sequence[Passage], selector: Selector) -> str:
    bare = type(selector)(exact=selector.exact)
    lines = [_line(original, at) for at in _occurrences(original, bare) if _passage_at(passages, at) is not None]
    if lines:
        return f"; without prefix and suffix it stands in {_lines(lines)}"
    alike = max(_alike(original, passages, selector.exact), default=(0.0, 0, ""))
    return f"; line {-alike[1]} has {alike[2]!r}" if alike[0] >= _ALIKE else ""


def _alike(original: str, passages: Sequence[Passage], exact: str) -> Iterator[tuple[float, int, str]]:
    """How alike each stretch of as many words is, with its line (negative, so that the first wins) and its text."""
    count = len(exact.split())
    matcher = SequenceMatcher(b=exact, autojunk=False)
    for here in passages:
        words = here.projection.text.split()
        for at in range(max(len(words) - count + 1, 0)):
            stretch = " ".join(words[at : at + count])
            matcher.set_seq1(stretch)
            if matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE:
                place = original.find(words[at], here.block.start)
                yield matcher.ratio(), -_line(original, max(place, here.block.start)), stretch


def _found_twice(article: Article, original: str, places: list[int], selector: Selector) -> Problem:
    lines = [_line(original, at) for at in places]
    return Problem(
        article.file,
        0,
        "pin-ambiguous",
        f"the pin on {_quoted(selector)} fits {len(places)} places: {_lines(lines)}",
        "Add a `prefix` or `suffix` that only the place you mean has.",
    )


def _across_paragraphs(article: Article, original: str, start: int, selector: Selector) -> Problem:
    return Problem(
        article.file,
        0,
        "pin-across-paragraphs",
        f"the pin on {_quoted(selector)}, line {_line(original, start)}, runs over the end of its paragraph",
        "Quote words of one paragraph only.",
    )


def _overlap(article: Article, words: str) -> Problem:
    return Problem(
        article.file,
        0,
        "pins-overlap",
        f"the pin on {words!r} overlaps another pin",
        "Shorten one of the two, or remove it.",
    )


def _quoted(selector: Selector) -> str:
    context = [
        f"{name} {value!r}" for name, value in (("prefix", selector.prefix), ("suffix", selector.suffix)) if value
    ]
    return f"{selector.exact!r}" + (f" ({', '.join(context)})" if context else "")


def _line(original: str, at: int) -> int:
    return original.count("\n", 0, at) + 1


def _lines(lines: list[int]) -> str:
    listed = ", ".join(str(line) for line in lines)
    return f"line {listed}" if len(lines) == 1 else f"lines {listed}"
