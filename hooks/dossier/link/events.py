"""Which event a phrase means: by its words, its place and the article's date. Two equally good events are refused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from dossier.link.folding import fold_name, stands_alone
from dossier.model.links import Target
from dossier.model.sources import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet
    from datetime import date

    from dossier.dates import Date
    from dossier.link.calendar_words import WrittenDate
    from dossier.link.claims import Index
    from dossier.link.phrases import Group, Phrase
    from dossier.model.sources import Event

WINDOW = timedelta(days=548)
"""How far from the article's date an event may lie that is named without a date: 18 months."""
_OCCASION = timedelta(days=3)
_HALF_YEAR = timedelta(days=183)


@dataclass(frozen=True, slots=True)
class Choice:
    """The event that a phrase means, or None with those that it may mean, and the rule."""

    phrase: Phrase
    event: str | None
    rule: str
    candidates: tuple[Target, ...] = ()


@dataclass(frozen=True, slots=True)
class Setting:
    """What an article lends to its phrases: its date, and the events that it has already named."""

    published: Date | None
    named: AbstractSet[str]


def choose(phrases: Sequence[Phrase], setting: Setting, index: Index) -> Choice | None:
    """The event that the first fitting reading of a phrase means; None where it is no phrase for a known event."""
    for phrase in phrases:
        fitting = [event for event in _of_kind(phrase, index) if _agrees(event, phrase, index)]
        if fitting:
            return _choose(phrase, fitting, setting, index)
    return None


def _of_kind(phrase: Phrase, index: Index) -> Iterable[Event]:
    """The events of the head noun; for a noun that stands by itself, those with words of their own only."""
    events = index.events_by_kind.get(phrase.kind, ())
    return events if phrase.tells else (event for event in events if any(name.text is None for name in event.names))


def _choose(phrase: Phrase, fitting: list[Event], setting: Setting, index: Index) -> Choice | None:
    again = [event for event in fitting if event.id in setting.named]
    told = [event for event in fitting if _is_told(event, phrase, index)]
    if phrase.date is not None:
        dated = [event for event in fitting if _on_date(event, phrase.date, setting.published)]
        return _by_date(phrase, dated, told, again, index)
    if phrase.ordinal is not None:
        return _only(phrase, [event for event in told if event.ordinal == phrase.ordinal], "event-number", index)
    if phrase.direction is not None:
        return _in_order(phrase, told or again, setting, index)
    placed = [event for event in fitting if _is_placed(event, phrase, index)]
    return _by_place(phrase, placed, told, setting, index)


def _only(phrase: Phrase, events: Sequence[Event], rule: str, index: Index) -> Choice | None:
    if not events:
        return None
    best = _of_subject(events, index) if _one_occasion(events) else events
    if len(best) > 1:
        return Choice(phrase, None, "event-undecided", tuple(Target("event", event.id) for event in best))
    return Choice(phrase, best[0].id, rule)


def _one_occasion(events: Sequence[Event]) -> bool:
    """Whether the events were held together: at a common place, at about the same time."""
    places = frozenset.intersection(*(frozenset(event.places) for event in events))
    first, last = min(map(_first_day, events)), max(map(_first_day, events))
    return bool(places) and last - first <= _OCCASION


def _of_subject(events: Sequence[Event], index: Index) -> Sequence[Event]:
    """Those that the dossier's subject held, if any: “the SCO-BRICS summit in Ufa” counts as that of the SCO."""
    return [event for event in events if index.subject in event.organisations] or events


# --- place and organisation -------------------------------------------------------------------------------------------


def _agrees(event: Event, phrase: Phrase, index: Index) -> bool:
    """Whether every name of the phrase is the event's place or organisation."""
    return all(group.entities & index.names_of_events[event.id] for group in phrase.groups)


def _is_told(event: Event, phrase: Phrase, index: Index) -> bool:
    """Whether the phrase tells this event from others that no record describes: whose it was, or the event's own words.

    A place is enough for an event of a series: “summit in Ufa”; many other meetings are held in Moscow.
    """
    organisations = frozenset(event.organisations)
    if any(group.entities & organisations for group in phrase.groups) or _has_own_words(event, phrase):
        return True
    return event.series is not None and _is_placed(event, phrase, index)


def _is_placed(event: Event, phrase: Phrase, index: Index) -> bool:
    return any(_says_where(group, index) for group in phrase.groups) or _has_own_words(event, phrase)


def _says_where(group: Group, index: Index) -> bool:
    """A place anywhere; a state only after the head noun: “summit in China”, not “Chinese summit”."""
    kinds = {index.entities[entity].kind for entity in group.entities}
    return EntityKind.PLACE in kinds or (EntityKind.STATE in kinds and not group.before)


def _has_own_words(event: Event, phrase: Phrase) -> bool:
    return any(
        name.text is None
        and name.near
        and all(_has_word(phrase.sentence, fold_name(word).lower()) for word in name.near)
        for name in event.names
    )


def _has_word(sentence: str, word: str) -> bool:
    at = sentence.find(word)
    return at >= 0 and (stands_alone(sentence, at, at + len(word)) or _has_word(sentence[at + 1 :], word))


# --- time -------------------------------------------------------------------------------------------------------------


def _first_day(event: Event) -> date:
    return event.start.value.earliest


def _last_day(event: Event) -> date:
    return (event.end or event.start).value.latest


def _on_date(event: Event, written: WrittenDate, published: Date | None) -> bool:
    years = {written.year} if written.year else {_first_day(event).year, _last_day(event).year}
    for year in years:
        days = written.in_year(year)
        if days is None or days[1] < _first_day(event) or _last_day(event) < days[0]:
            continue
        if written.year is not None or (published is not None and _is_nearest(days, published)):
            return True
    return False


def _is_nearest(days: tuple[date, date], published: Date) -> bool:
    """Whether a date without a year means these days: within half a year of whenever the article appeared."""
    return days[0] - _HALF_YEAR <= published.earliest and published.latest <= days[1] + _HALF_YEAR


def _near_in_time(events: Iterable[Event], published: Date) -> list[Event]:
    return [
        event
        for event in events
        if published.earliest - WINDOW <= _last_day(event) and _first_day(event) <= published.latest + WINDOW
    ]


def _in_order(phrase: Phrase, events: Sequence[Event], setting: Setting, index: Index) -> Choice | None:
    """The last event before the article, or the first after it; refused where the article's date leaves it open."""
    if setting.published is None:
        return None
    near = _near_in_time(events, setting.published)
    best = (
        _last_before(near, setting.published) if phrase.direction == "past" else _first_after(near, setting.published)
    )
    again = bool(best) and all(event.id in setting.named for event in best)
    return _only(phrase, best, "event-again" if again else "event-order", index)


def _last_before(events: Sequence[Event], published: Date) -> list[Event]:
    """The last occasion before the article; all that it may be, where the article's date leaves it open."""
    possible = [event for event in events if _first_day(event) <= published.latest]
    if any(event.start.value.latest > published.earliest for event in possible):
        return possible
    last = max(map(_first_day, possible), default=None)
    return [event for event in possible if last is not None and _first_day(event) >= last - _OCCASION]


def _first_after(events: Sequence[Event], published: Date) -> list[Event]:
    """The first occasion after the article; all that it may be, where the article's date leaves it open."""
    possible = [event for event in events if _last_day(event) >= published.earliest]
    if any(_first_day(event) < published.latest for event in possible):
        return possible
    first = min(map(_first_day, possible), default=None)
    return [event for event in possible if first is not None and _first_day(event) <= first + _OCCASION]


def _by_date(
    phrase: Phrase, dated: Sequence[Event], told: Sequence[Event], again: Sequence[Event], index: Index
) -> Choice | None:
    """The event on the date; a date alone, without place or organisation, only takes up one that was named before."""
    named = [event for event in dated if event in again]
    if len(named) == 1:
        return Choice(phrase, named[0].id, "event-date" if named == dated and named[0] in told else "event-again")
    to_the_day = phrase.date is not None and phrase.date.days is not None
    certain = [event for event in dated if event in told or (to_the_day and _is_placed(event, phrase, index))]
    return _only(phrase, certain, "event-date", index)


def _by_place(
    phrase: Phrase, placed: Sequence[Event], told: Sequence[Event], setting: Setting, index: Index
) -> Choice | None:
    """The event at the place in the year that the sentence names, or named before, or near the article's date."""
    stated = [event for event in placed if event in told and _first_day(event).year in phrase.leading_years]
    if stated:
        return _only(phrase, stated, "event-date", index)
    named = [event for event in placed if event.id in setting.named]
    if len(named) == 1:
        return Choice(phrase, named[0].id, "event-again")
    near = _near_in_time([event for event in placed if event in told], setting.published) if setting.published else []
    return _only(phrase, near, "event-place", index)
