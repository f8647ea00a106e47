"""Linking one article, and all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.dates import Date
from dossier.link.claims import build_index
from dossier.link.deciding import Persons, decide, introduced
from dossier.link.events import Choice, Setting, choose
from dossier.link.languages import language_of
from dossier.link.names import Match, find_names, passage
from dossier.link.phrases import find_phrases
from dossier.link.pins import PlacedPin, place_pins
from dossier.link.rules import RULES
from dossier.link.tokens import Taken
from dossier.model.links import Links, Mention, Target, Unlinked
from dossier.model.text import FATE, Fate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dossier.link.claims import Index
    from dossier.link.languages import Language
    from dossier.link.names import Passage
    from dossier.link.phrases import Phrase
    from dossier.model.sources import Article, Sources
    from dossier.model.text import Reading
    from dossier.problems import Problem


@dataclass(frozen=True, slots=True)
class ArticleLinks:
    """What linking found in one article."""

    mentions: tuple[Mention, ...]
    unlinked: tuple[Unlinked, ...]
    problems: tuple[Problem, ...]


def link(sources: Sources, readings: Mapping[str, Reading]) -> tuple[Links, tuple[Problem, ...]]:
    """Find what the bodies of all articles name; problems are pins that do not fit the text."""
    index = build_index(sources)
    linked = {
        article.id: link_article(article, readings[article.id], index)
        for article in sources.articles.values()
        if article.id in readings
    }
    links = Links(
        mentions={id_: found.mentions for id_, found in linked.items()},
        unlinked={id_: found.unlinked for id_, found in linked.items()},
    )
    return links, tuple(problem for found in linked.values() for problem in found.problems)


def link_article(article: Article, reading: Reading, index: Index) -> ArticleLinks:
    """Find what the body of one article names. It depends on nothing but its arguments."""
    passages = [passage(article.id, reading, block) for block in reading.blocks if FATE[block.role] is Fate.KEPT]
    pins, problems = place_pins(article, reading.original, passages)
    language = language_of(article.record.language)
    surveys = [
        _survey(here, [pin for pin in pins if pin.passage == number], language, index)
        for number, here in enumerate(passages)
    ]
    found = tuple(_decisions(surveys, _published(article, reading), index))
    linked = tuple(_mention(one) for one in found if one.target)
    return ArticleLinks(linked, tuple(_unlinked(one) for one in found if not one.target), problems)


@dataclass(frozen=True, slots=True)
class _Survey:
    """What stands in a passage, before anything is decided."""

    here: Passage
    pins: Sequence[PlacedPin]
    names: Sequence[Match]
    phrases: Sequence[tuple[Phrase, ...]]


@dataclass(frozen=True, slots=True)
class _Found:
    """A decision on a stretch of a passage; without a target it is a refusal."""

    here: Passage
    start: int
    end: int
    target: Target | None
    rule: str
    candidates: tuple[Target, ...] = ()


def _survey(here: Passage, pins: Sequence[PlacedPin], language: Language | None, index: Index) -> _Survey:
    pinned = [(pin.start, pin.end) for pin in pins]
    names = [
        name for name in find_names(here, index) if all(end <= name.start or name.end <= start for start, end in pinned)
    ]
    phrases = find_phrases(here, Taken(names, pinned), language, index) if language else ()
    return _Survey(here, pins, names, tuple(readings for readings in phrases if readings))


def _published(article: Article, reading: Reading) -> Date | None:
    if article.date is not None:
        return article.date.value
    return Date(reading.date.value) if reading.date is not None else None


def _decisions(surveys: Sequence[_Survey], published: Date | None, index: Index) -> Iterator[_Found]:
    """Decide on everything in the order of the article; later decisions rest on earlier ones."""
    anywhere = {person for survey in surveys for name in survey.names if (person := introduced(name))}
    earlier: set[Target] = set()
    named: set[str] = set()
    for survey in surveys:
        at = 0
        for item in _in_order(survey):
            if _start(item) < at:
                continue
            if isinstance(item, Match):
                found: _Found | None = _by_name(survey.here, item, Persons(earlier, anywhere), index)
                earlier.update(filter(None, [introduced(item)]))
            elif isinstance(item, PlacedPin):
                found = _by_pin(survey.here, item)
            else:
                found = _by_phrase(survey.here, choose(item, Setting(published, named), index))
            if found is None:
                continue
            yield found
            # Names inside a refused phrase still link by themselves.
            at = at if found.rule == "event-undecided" else found.end
            if found.target is not None and found.target.kind == "event":
                named.add(found.target.id)


def _in_order(survey: _Survey) -> list[PlacedPin | tuple[Phrase, ...] | Match]:
    """Pins, phrases and names by position; of those that begin together, in this order."""
    return sorted([*survey.pins, *survey.phrases, *survey.names], key=_start)


def _start(item: PlacedPin | tuple[Phrase, ...] | Match) -> int:
    return item[0].start if isinstance(item, tuple) else item.start


def _by_name(here: Passage, name: Match, persons: Persons, index: Index) -> _Found:
    decision = decide(here, name, persons, index)
    return _Found(here, name.start, name.end, decision.target, decision.rule, decision.candidates)


def _by_pin(here: Passage, pin: PlacedPin) -> _Found:
    return _Found(here, pin.start, pin.end, pin.target, "pin" if pin.target else "pinned-to-nothing")


def _by_phrase(here: Passage, choice: Choice | None) -> _Found | None:
    if choice is None:
        return None
    target = Target("event", choice.event) if choice.event else None
    return _Found(here, choice.phrase.start, choice.phrase.end, target, choice.rule, choice.candidates)


def _mention(found: _Found) -> Mention:
    assert found.target is not None  # noqa: S101 - refusals make no mention
    start, end = found.here.folded.origin(found.start, found.end)
    origin = found.here.projection.to_original(start, end)
    return Mention(
        # A running number would move whenever a name is added to the authority file.
        id=f"m{origin[0]}",
        article=found.here.article,
        block=found.here.block.id,
        start=start,
        end=end,
        origin=origin,
        text=found.here.projection.text[start:end],
        target=found.target,
        rule=found.rule,
        exact=RULES[found.rule].exact,
    )


def _unlinked(found: _Found) -> Unlinked:
    start, end = found.here.folded.origin(found.start, found.end)
    return Unlinked(
        article=found.here.article,
        block=found.here.block.id,
        start=start,
        end=end,
        text=found.here.projection.text[start:end],
        candidates=found.candidates,
        rule=found.rule,
    )
