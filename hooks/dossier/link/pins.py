"""Pins: the curator's decisions on what a passage names. They win over every rule."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.model.claims import Selector
from dossier.model.links import Target
from dossier.problems import Problem
from dossier.selecting import likely_passages, line_of, listed_lines, named, occurrences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dossier.link.names import Passage
    from dossier.model.sources import Article, Pin


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
    places = [at for at in occurrences(original, pin.at) if _passage_at(passages, at) is not None]
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
    page_start, page_end = here.projection.range_on_page(start, end)
    return PlacedPin(number, here.folded.position(page_start), here.folded.position(page_end), _target(pin))


def _target(pin: Pin) -> Target | None:
    if pin.entity is not None:
        return Target("entity", pin.entity)
    return Target("event", pin.event) if pin.event is not None else None


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
        f"the pin on {named(selector)} stands nowhere in the article's own words"
        f"{_nearest(original, passages, selector)}",
        "Copy `exact`, `prefix` and `suffix` from the original, character for character.",
    )


def _nearest(original: str, passages: Sequence[Passage], selector: Selector) -> str:
    bare = [at for at in occurrences(original, Selector(exact=selector.exact)) if _passage_at(passages, at) is not None]
    if bare:
        return f"; without prefix and suffix it stands in {listed_lines(original, bare)}"
    kept = [(here.block.start, here.block.end) for here in passages]
    found = likely_passages(original, selector.exact, within=kept, most=1)
    return "".join(f"; line {line_of(original, one.start)} has {original[one.start : one.end]!r}" for one in found)


def _found_twice(article: Article, original: str, places: list[int], selector: Selector) -> Problem:
    return Problem(
        article.file,
        0,
        "pin-ambiguous",
        f"the pin on {named(selector)} fits {len(places)} places: {listed_lines(original, places)}",
        "Add a `prefix` or `suffix` that only the place you mean has.",
    )


def _across_paragraphs(article: Article, original: str, start: int, selector: Selector) -> Problem:
    return Problem(
        article.file,
        0,
        "pin-across-paragraphs",
        f"the pin on {named(selector)}, line {line_of(original, start)}, runs over the end of its paragraph",
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
