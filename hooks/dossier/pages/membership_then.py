"""Who stood where in the organisation on a day, such as that of an article, with what the date leaves open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.dates import Date
from dossier.pages.labels import STATUS
from dossier.pages.membership_map import address_on
from dossier.standing import SHOWN

if TYPE_CHECKING:
    from datetime import date

    from dossier.model.claims import Claim
    from dossier.model.sources import MembershipStatus, StatusChange
    from dossier.pages.viewpoint import Anchor, Viewpoint
    from dossier.standing import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class StateView:
    """A state and since when it has its status."""

    state: Anchor
    since: Claim[Date]
    open: bool
    """Whether the date of the change is too imprecise to say that it came before the article."""


@dataclass(frozen=True, slots=True)
class StatusView:
    """The states of one status."""

    label: str
    states: tuple[StateView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipThen:
    """The organisation's membership on a date."""

    organisation: Anchor
    day: Claim[Date]
    """The article's date."""
    statuses: tuple[StatusView, ...]
    changes: tuple[StatusView, ...]
    """What was different on the last day; empty where nothing was."""
    first: Date
    """The first day that the date can mean."""
    last: Date
    """The last one; the same where the date is known to the day."""
    map: str | None
    """Link to the map of that time; None before the first standing."""


def membership_then(day: Claim[Date], seen: Viewpoint, *, body: str | None = None) -> MembershipThen:
    """The membership on the first day that `day` can mean, and what changed until the last.

    `body` is the organisation, the dossier's subject if None.
    """
    first, last = day.value.earliest, day.value.latest
    before, after = seen.dossier.standing(first, body=body), seen.dossier.standing(last, body=body)
    known = {status: {state.state for state in before.by_status[status]} for status in SHOWN}
    return MembershipThen(
        organisation=seen.entity(body or seen.dossier.sources.settings.subject),
        day=day,
        statuses=_statuses(before, {status: set() for status in SHOWN}, first, seen),
        changes=_statuses(after, known, last, seen) if last > first else (),
        first=Date(first.isoformat()),
        last=Date(last.isoformat()),
        map=address_on(first, seen),
    )


def _statuses(
    standing: Standing, known: dict[MembershipStatus, set[str]], day: date, seen: Viewpoint
) -> tuple[StatusView, ...]:
    views = []
    for status in SHOWN:
        states = tuple(
            _state(state.state, state.since, day, seen)
            for state in standing.by_status[status]
            if state.state not in known[status]
        )
        if states:
            views.append(StatusView(STATUS[status], states))
    return tuple(views)


def _state(state: str, since: StatusChange, day: date, seen: Viewpoint) -> StateView:
    return StateView(state=seen.entity(state), since=since.date, open=since.date.value.latest > day)
