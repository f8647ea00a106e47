"""The events, their series, who had a part in them and what is stated of them, as tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

from dossier import addresses
from dossier.event_parts import PARTS
from dossier.export.tables import (
    Column,
    Table,
    address_column,
    claim_columns,
    date_columns,
    verified_columns,
)
from dossier.model.claims import Claim
from dossier.model.links import Target

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.dates import Date
    from dossier.dossier import Dossier
    from dossier.event_parts import EventPart
    from dossier.export.tables import Cell
    from dossier.model.links import Mention
    from dossier.model.sources import Event, Series


def _mentions(event: Event, dossier: Dossier) -> tuple[Mention, ...]:
    return dossier.mentions.get(Target("event", event.id), ())


EVENTS: Table[Event] = Table(
    name="events",
    title="Events",
    meaning="Summits and other events in the order of time, one a row.",
    rows=lambda dossier: dossier.events,
    key=("event",),
    columns=(
        Column("event", "Id of the event.", lambda one, _: one.id, required=True),
        Column("name", "What the dossier calls it.", lambda one, _: one.name, required=True),
        Column("kind", "What it was: summit, meeting, war and so on.", lambda one, _: one.kind, required=True),
        Column("series", "Id of the series it belongs to.", lambda one, _: one.series, refers="series"),
        Column("ordinal", "Its number in the series, from 1.", lambda one, _: one.ordinal, type="integer"),
        *date_columns("start", "When it began", lambda one: one.start, required=True),
        *date_columns("end", "When it ended; empty where it lasted no longer than its start says", lambda one: one.end),
        *claim_columns("place", "Where it was.", lambda one: one.place),
        *claim_columns("venue", "The building or the like.", lambda one: one.venue),
        *claim_columns("host", "Leader of the host state.", lambda one: one.host),
        *claim_columns("chair", "Who presided.", lambda one: one.chair),
        *claim_columns("summary", "What it was about.", lambda one: one.summary),
        Column(
            "articles",
            "How many articles refer to it.",
            lambda one, dossier: len({mention.article for mention in _mentions(one, dossier)}),
            type="integer",
            required=True,
        ),
        Column(
            "mentions",
            "How often articles refer to it.",
            lambda one, dossier: len(_mentions(one, dossier)),
            type="integer",
            required=True,
        ),
        address_column("its page", lambda one: addresses.event(one.id)),
    ),
)

SERIES: Table[Series] = Table(
    name="series",
    title="Series of events",
    meaning="The series to which events belong, one a row.",
    rows=lambda dossier: dossier.sources.series.values(),
    key=("series",),
    columns=(
        Column("series", "Id of the series.", lambda one, _: one.id, required=True),
        Column("name", "Its name.", lambda one, _: one.name, required=True),
        Column(
            "organisation",
            "Id of the organisation that holds the events.",
            lambda one, _: one.organisation,
            required=True,
            refers="entities",
        ),
        Column("continues", "Id of the series that it continues.", lambda one, _: one.continues, refers="series"),
        address_column("its list of events", lambda one: addresses.series(one.id)),
    ),
)


@dataclass(frozen=True, slots=True)
class _PartIn:
    event: Event
    part: EventPart


def _parts(dossier: Dossier) -> Iterator[_PartIn]:
    for event in dossier.events:
        parts = {(part.entity, part.kind): part for part in dossier.parts[event.id]}
        yield from (_PartIn(event, part) for part in parts.values())


EVENT_PARTS: Table[_PartIn] = Table(
    name="event-parts",
    title="Parts in events",
    meaning="Which entity had which part in which event, one a row.",
    rows=_parts,
    key=("event", "entity", "part"),
    columns=(
        Column("event", "Id of the event.", lambda one, _: one.event.id, required=True, refers="events"),
        Column("entity", "Id of the entity.", lambda one, _: one.part.entity, required=True, refers="entities"),
        Column(
            "part",
            "organiser held it, participant took part, place is where it was, host led the host state, chair presided, "
            "document was adopted.",
            lambda one, _: one.part.kind,
            values=PARTS,
            required=True,
        ),
        *verified_columns(lambda one: one.part.verified, lambda one: one.part.basis),
        address_column("the event’s page", lambda one: addresses.event(one.event.id)),
    ),
)

_Kind = Literal["document", "outcome", "discrepancy", "follow-up", "note"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Statement:
    event: Event
    number: int
    """From 1, over all kinds."""
    kind: _Kind
    text: Claim[str]
    date: Claim[Date] | None = None
    entity: str | None = None


def _statements(dossier: Dossier) -> Iterator[_Statement]:
    for event in dossier.events:
        for number, (kind, text, date, entity) in enumerate(_stated_of(event), 1):
            yield _Statement(event=event, number=number, kind=kind, text=text, date=date, entity=entity)


def _stated_of(event: Event) -> Iterator[tuple[_Kind, Claim[str], Claim[Date] | None, str | None]]:
    yield from (("document", document.title, None, document.entity) for document in event.documents)
    yield from (("outcome", outcome, None, None) for outcome in event.outcomes)
    yield from (("discrepancy", Claim(text), None, None) for text in event.discrepancies)
    yield from (("follow-up", later.text, later.date, None) for later in event.follow_up)
    yield from (("note", Claim(text), None, None) for text in event.notes)


def _address(one: _Statement, _: Dossier) -> Cell:
    return addresses.event(one.event.id)


EVENT_STATEMENTS: Table[_Statement] = Table(
    name="event-statements",
    title="Statements on events",
    meaning="What came of an event and what is to be said of it, one statement a row.",
    rows=_statements,
    key=("event", "number"),
    columns=(
        Column("event", "Id of the event.", lambda one, _: one.event.id, required=True, refers="events"),
        Column(
            "number",
            "Which of its statements this is, from 1.",
            lambda one, _: one.number,
            type="integer",
            required=True,
        ),
        Column(
            "kind",
            "document was adopted there, outcome is a result, discrepancy is where sources disagree, follow-up came "
            "later, note is the curator’s remark.",
            lambda one, _: one.kind,
            values=get_args(_Kind),
            required=True,
        ),
        Column("text", "The statement; of a document, its title.", lambda one, _: one.text.value, required=True),
        *verified_columns(lambda one: one.text.verified, lambda one: one.text.basis),
        *date_columns("date", "Date of a follow-up", lambda one: one.date),
        Column(
            "entity",
            "Id of the document in the table of entities, where it is there.",
            lambda one, _: one.entity,
            refers="entities",
        ),
        Column("address", "Address of the event’s page below the site’s root.", _address, required=True),
    ),
)
