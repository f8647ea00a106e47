"""Which state stood where in which organisation, and since when, as a table."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, get_args

from dossier import addresses
from dossier.export.edtf import PATTERN, edtf_of
from dossier.export.tables import BETWEEN_IDS, Column, Table, address_column, date_columns, day_columns
from dossier.model.sources import MembershipStatus
from dossier.standing import beginnings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.dossier import Dossier
    from dossier.model.sources import Membership, StatusChange


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """A change in a state's standing, and how long what it brought lasted."""

    membership: Membership
    number: int
    """From 1, in the order of time."""
    change: StatusChange
    organisation: str
    """Id of the body that it concerns."""
    lasting: bool
    """Whether it began a status that lasts until the next; else it is a step only, or confirms a status."""
    until: StatusChange | None
    """The change that ended it; None where it lasts still, or is a step only."""


def stays(dossier: Dossier) -> Iterator[Stay]:
    """Every change, state by state."""
    subject = dossier.sources.settings.subject
    for membership in dossier.sources.memberships.values():
        begun = beginnings(membership.history, subject)
        until = dict(zip_longest(begun, begun[1:]))
        for number, change in enumerate(membership.history, 1):
            yield Stay(
                membership=membership,
                number=number,
                change=change,
                organisation=change.body or subject,
                lasting=change in until,
                until=until.get(change),
            )


MEMBERSHIPS: Table[Stay] = Table(
    name="memberships",
    title="Memberships",
    meaning="Every change in the standing of a state, one a row, with the time that the new status lasted.",
    rows=stays,
    key=("state", "number"),
    columns=(
        Column("state", "Id of the state.", lambda one, _: one.membership.state, required=True, refers="entities"),
        Column(
            "number", "Which of its changes this is, from 1.", lambda one, _: one.number, type="integer", required=True
        ),
        Column(
            "organisation",
            "Id of the organisation.",
            lambda one, _: one.organisation,
            required=True,
            refers="entities",
        ),
        Column(
            "status",
            "What the state became.",
            lambda one, _: one.change.status,
            values=get_args(MembershipStatus),
            required=True,
        ),
        Column(
            "lasting",
            "true where it began a status that lasts until the next; false for steps such as an application or the "
            "chair, and for what only confirms a status.",
            lambda one, _: one.lasting,
            type="boolean",
            required=True,
        ),
        *date_columns("since", "When the change was", lambda one: one.change.date, required=True),
        Column(
            "until",
            "When a lasting status ended, because the next began, in EDTF; empty where it lasts still.",
            lambda one, _: edtf_of(one.until.date) if one.until else None,
            pattern=PATTERN,
        ),
        Column(
            "until_verified",
            "false where that date is uncertain.",
            lambda one, _: one.until.date.verified if one.until else None,
            type="boolean",
        ),
        *day_columns("until", lambda one: one.until.date.value if one.until else None),
        Column("what", "What happened, in the editors’ words.", lambda one, _: one.change.what, required=True),
        Column("event", "Id of the event where it was decided.", lambda one, _: one.change.event, refers="events"),
        Column(
            "references",
            f"Keys of the references on which the state’s history rests, with “{BETWEEN_IDS}” between them; the table "
            "of citations has them one a row.",
            lambda one, _: BETWEEN_IDS.join(one.membership.references),
        ),
        address_column("the state’s membership", lambda one: addresses.membership(one.membership.state)),
    ),
)
