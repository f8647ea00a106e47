"""Who stood where in the organisation on a given day."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from dossier.model.sources import Membership, MembershipStatus, StatusChange

SHOWN: tuple[MembershipStatus, ...] = ("member", "observer", "dialogue-partner", "partner")
"""The statuses that last until the next one, in order of rank. Applications, accessions and chairs are steps only."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The states by status on one day."""

    by_status: Mapping[MembershipStatus, tuple[StateStanding, ...]]
    """State by state in the order of joining; every status of `SHOWN` is a key."""

    @property
    def members(self) -> tuple[str, ...]:
        """Ids of the member states."""
        return tuple(state.state for state in self.by_status["member"])


@dataclass(frozen=True, slots=True)
class StateStanding:
    """One state's status and the change that brought it."""

    state: str
    since: StatusChange


def status_of(membership: Membership, day: date, *, body: str, subject: str) -> StatusChange | None:
    """The change that put a state into the status it had in `body` at the end of `day`; None before the first.

    `subject` is the dossier's subject, which every change concerns that names no other body.
    """
    latest: StatusChange | None = None
    for change in membership.history:
        if change.status not in SHOWN or (change.body or subject) != body or change.date.value.earliest > day:
            continue
        # A memorandum that confirms a status does not begin it anew.
        if latest is None or latest.status != change.status:
            latest = change
    return latest


def standing_on(memberships: Iterable[Membership], day: date, *, body: str, subject: str) -> Standing:
    """Every state's status in `body` at the end of `day`; `subject` is the dossier's."""
    current = [
        StateStanding(membership.state, change)
        for membership in memberships
        if (change := status_of(membership, day, body=body, subject=subject)) is not None
    ]
    current.sort(key=lambda state: state.since.date.value.earliest)
    return Standing({status: tuple(s for s in current if s.since.status == status) for status in SHOWN})


def beginnings(history: Iterable[StatusChange], subject: str) -> tuple[StatusChange, ...]:
    """The changes that began a lasting status, in any body; a later one that confirms it does not begin it anew."""
    lasting = (change for change in history if change.status in SHOWN)
    runs = groupby(lasting, key=lambda change: (change.status, change.body or subject))
    return tuple(next(changes) for _, changes in runs)


def in_force(membership: Membership, day: date, *, subject: str) -> StatusChange | None:
    """The change that put a state where it stood at the end of `day`, in whatever body; None before the first."""
    begun = beginnings(membership.history, subject)
    return next((change for change in reversed(begun) if change.date.value.earliest <= day), None)


def days_of_change(memberships: Iterable[Membership], *, subject: str) -> tuple[date, ...]:
    """The days from which some state stood otherwise than before, in order."""
    changes = (change for membership in memberships for change in beginnings(membership.history, subject))
    return tuple(sorted({change.date.value.earliest for change in changes}))
