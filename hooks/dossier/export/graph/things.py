"""What the dossier holds: itself and its data, entities, events and references, in the words of schema.org.

The nodes are those of the pages (`dossier.export.schema_org`), which leave out what is uncertain; here it is added, and
marked as such.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier import addresses
from dossier.export import schema_org
from dossier.export.edtf import edtf_of, period
from dossier.export.graph.values import doubts, edtf_literal, resting_on, stated, uncertain
from dossier.rights import PRIVATE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dossier.event_parts import EventPart, PartKind
    from dossier.export.graph.names import Names
    from dossier.export.served import Node
    from dossier.model.sources import Entity, Event, Reference, Series

_PART: Mapping[PartKind, str] = {"participant": "attendee", "document": "workFeatured"}
"""What schema.org calls parts in an event that pages do not tell it; hosts and chairs are roles of contributors."""


def things(names: Names) -> Iterator[Node]:
    """Every thing; articles are in the chain."""
    sources = names.dossier.sources
    yield _dossier(names)
    yield schema_org.dataset_itself(names.scene)
    yield from (_entity(entity, names) for entity in sources.entities.values())
    yield from (_series(series, names) for series in sources.series.values())
    yield from (_event(event, names) for event in names.dossier.events)
    yield from (_reference(reference, names) for reference in sources.references.values())


def _dossier(names: Names) -> Node:
    settings = names.dossier.sources.settings
    edition: Node = {"dcterms:accessRights": PRIVATE} if names.dossier.private else {}
    return {
        **names.thing(addresses.HOME),
        "@type": ["WebSite", "Collection"],
        "name": settings.title,
        "description": settings.description,
        "inLanguage": settings.language,
        "about": names.entity(settings.subject),
        **edition,
    }


def _entity(one: Entity, names: Names) -> Node:
    return {
        **schema_org.entity_itself(one, names.scene),
        "description": one.description.value,
        "mainEntityOfPage": names.page(addresses.entity(one.id)),
        **doubts(description=one.description),
        **resting_on(one.references, names),
    }


def _series(one: Series, names: Names) -> Node:
    return {
        **names.page(addresses.series(one.id)),
        "@type": "EventSeries",
        "name": one.name,
        "organizer": names.entity(one.organisation),
        **resting_on(one.references, names),
    }


def _event(one: Event, names: Names) -> Node:
    return {
        **schema_org.event_itself(one, names.scene),
        **stated(description=one.summary.value if one.summary else None),
        "mainEntityOfPage": names.page(addresses.event(one.id)),
        "dcterms:date": edtf_literal(period(one.start, one.end) if one.end else edtf_of(one.start)),
        **_parts(one, names),
        **doubts(start=one.start, end=one.end, description=one.summary),
        **resting_on(one.references, names),
    }


def _parts(one: Event, names: Names) -> Node:
    found: dict[str, list[Node]] = {}
    for part in names.dossier.parts[one.id]:
        if part.kind in _PART:
            found.setdefault(_PART[part.kind], []).append(names.entity(part.entity))
        elif part.kind in ("host", "chair"):
            found.setdefault("contributor", []).append(_role(part, names))
    return dict(found)


def _role(part: EventPart, names: Names) -> Node:
    doubt: Node = {} if part.verified else {"additionalProperty": [uncertain(part.kind, part.basis)]}
    return {"@type": "Role", "roleName": part.kind, "contributor": names.entity(part.entity), **doubt}


def _reference(one: Reference, names: Names) -> Node:
    return {
        **names.page(addresses.reference(one.key)),
        "@type": "CreativeWork",
        "name": one.title,
        **stated(url=one.address, description=one.quality),
    }
