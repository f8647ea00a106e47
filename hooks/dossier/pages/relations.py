"""What events and publications say of entities, turned round: which of them concern an entity, and how."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dossier.dossier import Dossier
    from dossier.event_parts import EventPart, PartKind
    from dossier.model.notes import Position, Question
    from dossier.model.sources import Article, Event, PublicationStep, StatusChange

_LABEL: Mapping[PartKind, str] = {
    "organiser": "organiser",
    "participant": "took part",
    "place": "took place here",
    "host": "host",
    "chair": "chair",
    "document": "adopted here",
}


@dataclass(frozen=True, slots=True)
class Part:
    """The part that an entity has in an event."""

    label: str
    verified: bool = True
    basis: str | None = None


@dataclass(frozen=True, slots=True)
class Publication:
    """A step in the chain of publication of an article."""

    article: Article
    step: PublicationStep


@dataclass(frozen=True, slots=True, kw_only=True)
class Relations:
    """Everything that several pages look up, gathered once."""

    people: Mapping[str, str]
    """Id of the person that bears a full name; names that several bear are left out."""
    parts: Mapping[str, Mapping[str, tuple[Part, ...]]]
    """By entity id and event id, the events in time order."""
    publications: Mapping[str, tuple[Publication, ...]]
    """By publisher id, the articles in time order."""
    changes: Mapping[str, tuple[tuple[str, StatusChange], ...]]
    """By event id, the states whose standing was decided there and how it changed."""
    members: Mapping[str, tuple[str, ...]]
    """By entity id, the entities that belong to it."""
    neighbours: Mapping[str, tuple[str | None, str | None]]
    """By event id, the events before and after it in its series; the dossier's summits run on over several."""
    positions: Mapping[str, tuple[tuple[Question, Position], ...]]
    """By id of the entity that speaks, the positions that rest on its words, question by question."""


def relations(dossier: Dossier) -> Relations:
    """Gather what the pages of entities and events look up."""
    changes = _changes(dossier)
    return Relations(
        people=dossier.people,
        parts=_parts(dossier, changes),
        publications=_publications(dossier),
        changes=changes,
        members=_members(dossier),
        neighbours=_neighbours(dossier),
        positions=_positions(dossier),
    )


def _changes(dossier: Dossier) -> Mapping[str, tuple[tuple[str, StatusChange], ...]]:
    found: defaultdict[str, list[tuple[str, StatusChange]]] = defaultdict(list)
    for membership in dossier.sources.memberships.values():
        for change in membership.history:
            if change.event:
                found[change.event].append((membership.state, change))
    return {event: tuple(changes) for event, changes in found.items()}


def _parts(
    dossier: Dossier, changes: Mapping[str, tuple[tuple[str, StatusChange], ...]]
) -> Mapping[str, Mapping[str, tuple[Part, ...]]]:
    found: defaultdict[str, defaultdict[str, list[Part]]] = defaultdict(lambda: defaultdict(list))
    for event in dossier.events:
        for entity, part in chain(
            _parts_in(event, dossier.parts[event.id]), _parts_by_change(changes.get(event.id, ()))
        ):
            if part not in found[entity][event.id]:
                found[entity][event.id].append(part)
    return {entity: {event: tuple(parts) for event, parts in by_event.items()} for entity, by_event in found.items()}


def _parts_in(event: Event, parts: Iterable[EventPart]) -> Iterator[tuple[str, Part]]:
    for part in parts:
        label = "responsible" if part.kind == "organiser" and not event.series else _LABEL[part.kind]
        yield part.entity, Part(label, part.verified, part.basis)


def _parts_by_change(changes: tuple[tuple[str, StatusChange], ...]) -> Iterator[tuple[str, Part]]:
    for state, _ in changes:
        yield state, Part("status decided here")


def _publications(dossier: Dossier) -> Mapping[str, tuple[Publication, ...]]:
    found: defaultdict[str, list[Publication]] = defaultdict(list)
    for article in dossier.articles:
        for step in article.record.publication:
            found[step.publisher].append(Publication(article, step))
    return {publisher: tuple(publications) for publisher, publications in found.items()}


def _members(dossier: Dossier) -> Mapping[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for entity in dossier.sources.entities.values():
        if entity.part_of:
            found[entity.part_of].append(entity.id)
    return {whole: tuple(parts) for whole, parts in found.items()}


def _neighbours(dossier: Dossier) -> Mapping[str, tuple[str | None, str | None]]:
    summits = {event.id for event in dossier.summits}
    rows: defaultdict[str, list[str]] = defaultdict(list)
    for event in dossier.events:
        if event.series:
            rows[dossier.sources.settings.series if event.id in summits else event.series].append(event.id)
    return {
        event: (before, after)
        for row in rows.values()
        for event, before, after in zip(row, [None, *row[:-1]], [*row[1:], None], strict=True)
    }


def _positions(dossier: Dossier) -> Mapping[str, tuple[tuple[Question, Position], ...]]:
    found: defaultdict[str, list[tuple[Question, Position]]] = defaultdict(list)
    for question in dossier.sources.questions.values():
        for position in question.positions:
            for speaker in dict.fromkeys(words.by for words in position.quotes if words.by):
                found[speaker].append((question, position))
    return {speaker: tuple(positions) for speaker, positions in found.items()}
