"""Who or what has which part in an event, as its record states."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Literal, get_args

from dossier.model.sources import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dossier.model.sources import Entity, Event

PartKind = Literal["organiser", "participant", "place", "host", "chair", "document"]
PARTS: tuple[PartKind, ...] = get_args(PartKind)


@dataclass(frozen=True, slots=True)
class EventPart:
    """The part that one entity has."""

    entity: str
    kind: PartKind
    verified: bool = True
    basis: str | None = None


def people_by_name(entities: Iterable[Entity]) -> Mapping[str, str]:
    """Id of the person that bears a full name; names that several bear are left out."""
    bearers: defaultdict[str, set[str]] = defaultdict(set)
    for entity in entities:
        if entity.kind is EntityKind.PERSON:
            for name in chain([entity.name], (name.text for name in entity.names if name.form == "full")):
                bearers[name].add(entity.id)
    return {name: next(iter(ids)) for name, ids in bearers.items() if len(ids) == 1}


def parts_in(event: Event, people: Mapping[str, str]) -> Iterator[EventPart]:
    """Every part in an event; hosts and chairs, whom records state by name, where `people` knows the name."""
    yield from (EventPart(organisation, "organiser") for organisation in event.organisations)
    yield from (EventPart(participant, "participant") for participant in event.participants)
    yield from (EventPart(place, "place") for place in event.places)
    if event.host and event.host.value in people:
        yield EventPart(people[event.host.value], "host", event.host.verified, event.host.basis)
    if event.chair and event.chair.value in people:
        yield EventPart(people[event.chair.value], "chair", event.chair.verified, event.chair.basis)
    for document in event.documents:
        if document.entity:
            yield EventPart(document.entity, "document", document.title.verified, document.title.basis)
