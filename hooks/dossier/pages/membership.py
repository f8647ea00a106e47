"""Membership over time: a chart of every state's standing, a table of the dates, and the numbers after each change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import groupby, zip_longest
from typing import TYPE_CHECKING

from dossier.model.pages import Heading, Page
from dossier.pages.axis import Scale, percent, ticks
from dossier.pages.labels import STATUS, counted
from dossier.pages.membership_map import MembershipMap, membership_map
from dossier.pages.period import in_words
from dossier.pages.rendering import fill_template
from dossier.pages.standing_history import Step, by_standing, step, steps_of
from dossier.pages.viewpoint import Anchor, Viewpoint
from dossier.standing import SHOWN, beginnings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dossier.dates import Date
    from dossier.dossier import Dossier
    from dossier.model.claims import Claim
    from dossier.model.sources import Membership, MembershipStatus, StatusChange
    from dossier.pages.axis import Tick

ADDRESS = "membership.html"
_NARROWEST = 0.5
"""How wide a bar is at least, in percent of the chart's width: a status that lasted a day is to be seen too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A state's status over a stretch of time, in percent of the chart's width."""

    left: str
    width: str
    status: MembershipStatus
    text: str
    """For readers: ``observer, 5 July 2005 to 9 June 2017``."""
    label: str
    """Letter on the bar."""
    earlier: bool
    """Whether the state stood so in a body that preceded the dossier's subject."""
    uncertain: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StateRow:
    """One state in the chart and in the table."""

    state: Anchor
    bars: tuple[Bar, ...]
    by_status: tuple[tuple[Step, ...], ...]
    """The steps that brought each status of `SHOWN`, in that order."""
    others: tuple[Step, ...]
    """Applications, accessions, chairs, and the standing in other bodies."""
    discrepancies: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many of the states had a status, as a piece of a bar, in percent of the longest bar."""

    left: str
    width: str
    status: MembershipStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A day on which standings changed, and how many states had each status at its end."""

    date: Claim[Date]
    steps: tuple[tuple[str, tuple[Step, ...]], ...]
    """What changed: the states by what they became."""
    events: tuple[Anchor, ...]
    """Where it was decided."""
    counts: tuple[tuple[MembershipStatus, int], ...]
    """In the order of `SHOWN`."""

    @property
    def total(self) -> int:
        """How many states had any lasting status."""
        return sum(count for _, count in self.counts)

    def shares(self, most: int) -> Iterator[Share]:
        """The counts as pieces of a bar that is whole where there are as many states as `most`."""
        before = 0
        for status, count in self.counts:
            if count:
                yield Share(left=percent(100 * before / most), width=percent(100 * count / most), status=status)
            before += count


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipView:
    """What the page shows."""

    organisation: Anchor
    statuses: tuple[tuple[MembershipStatus, str], ...]
    ticks: tuple[Tick, ...]
    rows: tuple[StateRow, ...]
    moments: tuple[Moment, ...]
    most: int
    """The largest number of states with any status at one time, for the bars of the numbers."""
    earlier: tuple[Anchor, ...]
    """The bodies before the subject in which states of the chart stood."""
    has_doubt: bool
    map: MembershipMap
    last: date
    """Where the chart ends: the last day that any membership or event states."""


def membership_view(seen: Viewpoint) -> MembershipView:
    """The membership in the dossier's subject, and in the bodies before it, over all years."""
    dossier = seen.dossier
    subject = dossier.sources.settings.subject
    memberships = sorted(dossier.sources.memberships.values(), key=lambda one: _rank(one, subject))
    scale = _scale(dossier)
    rows = tuple(_row(membership, scale, seen) for membership in memberships)
    moments = tuple(_moments(memberships, seen))
    return MembershipView(
        organisation=seen.entity(subject),
        statuses=tuple((status, STATUS[status]) for status in SHOWN),
        ticks=tuple(ticks(scale)),
        rows=rows,
        moments=moments,
        most=max((moment.total for moment in moments), default=1),
        earlier=tuple(seen.entity(body) for body in _bodies(memberships, subject)),
        has_doubt=any(bar.uncertain for row in rows for bar in row.bars),
        map=membership_map(seen),
        last=scale.last,
    )


def _rank(membership: Membership, subject: str) -> tuple[int, date, str]:
    """The highest status first, then the earliest to reach it."""
    reached = [
        (SHOWN.index(change.status), change.date.value.earliest, membership.state)
        for change in membership.history
        if change.status in SHOWN and (change.body or subject) == subject
    ]
    return min(reached, default=(len(SHOWN), date.max, membership.state))


def _bodies(memberships: Iterable[Membership], subject: str) -> tuple[str, ...]:
    changes = (change for membership in memberships for change in membership.history)
    return tuple(dict.fromkeys(change.body for change in changes if change.body and change.body != subject))


def _scale(dossier: Dossier) -> Scale:
    days = [change.date.value for one in dossier.sources.memberships.values() for change in one.history]
    first = min((day.earliest for day in days), default=date.min)
    ends = [*(day.latest for day in days), *((event.end or event.start).value.latest for event in dossier.summits)]
    return Scale(date(first.year, 1, 1), max(ends, default=first))


def _row(membership: Membership, scale: Scale, seen: Viewpoint) -> StateRow:
    steps = steps_of(membership, seen)
    begun = beginnings(membership.history, seen.dossier.sources.settings.subject)
    lasting = [one for one in steps if one.change in begun and not one.other_body]
    return StateRow(
        state=seen.entity(membership.state),
        bars=tuple(_bars(membership.history, scale, seen)),
        by_status=tuple(tuple(one for one in lasting if one.change.status == status) for status in SHOWN),
        others=tuple(one for one in steps if one not in lasting),
        discrepancies=membership.discrepancies,
    )


def _bars(history: Iterable[StatusChange], scale: Scale, seen: Viewpoint) -> Iterator[Bar]:
    """A bar for each lasting status; a change that only confirms the status goes on with it."""
    subject = seen.dossier.sources.settings.subject
    begun = beginnings(history, subject)
    for change, following in zip_longest(begun, begun[1:]):
        body = change.body or subject
        yield _bar(change, following, scale, body="" if body == subject else seen.entity(body).text)


def _bar(change: StatusChange, following: StatusChange | None, scale: Scale, *, body: str) -> Bar:
    """`body` names the organisation where that is not the dossier's subject."""
    left = min(scale.at(change.date.value.earliest), 100 - _NARROWEST)
    right = scale.at(following.date.value.earliest if following else scale.last)
    name = STATUS[change.status].removesuffix("s").lower()
    return Bar(
        left=percent(left),
        width=percent(max(right - left, _NARROWEST)),
        status=change.status,
        text=f"{name}{f' ({body})' if body else ''} {_lasting(change, following)}",
        label=name[0].upper(),
        earlier=bool(body),
        uncertain=not change.date.verified,
    )


def _lasting(change: StatusChange, following: StatusChange | None) -> str:
    since = in_words(change.date.value)
    if following is None:
        return f"from {since}"
    until = in_words(following.date.value)
    return f"on {since} only" if until == since else f"from {since} to {until}"


def _moments(memberships: Iterable[Membership], seen: Viewpoint) -> Iterator[Moment]:
    """Every day on which a lasting status in the dossier's subject began, and the numbers at its end."""
    subject = seen.dossier.sources.settings.subject
    steps = [
        step(membership.state, change, seen)
        for membership in memberships
        for change in beginnings(membership.history, subject)
        if (change.body or subject) == subject
    ]
    steps.sort(key=_day)
    for day, group in groupby(steps, key=_day):
        standing = seen.dossier.standing(day)
        begun = tuple(group)
        events = dict.fromkeys(one.event for one in begun if one.event)
        yield Moment(
            date=begun[0].change.date,
            steps=by_standing(begun),
            events=tuple(events),
            counts=tuple((status, len(standing.by_status[status])) for status in SHOWN),
        )


def _day(of: Step) -> date:
    return of.change.date.value.earliest


def pages(dossier: Dossier) -> Iterator[Page]:
    """The page of the membership."""
    view = membership_view(Viewpoint(dossier, ADDRESS))
    yield Page(
        address=ADDRESS,
        title="Membership over time",
        description=f"The status of {counted(len(view.rows), 'state')} in the {view.organisation.text} over the years.",
        html=fill_template("membership.html", view),
        headings=(
            Heading(level=1, id="title", text="Membership over time"),
            *([Heading(level=2, id="map", text="On a date")] if view.map.days else []),
            Heading(level=2, id="chart", text="State by state"),
            Heading(level=2, id="numbers", text="Change by change"),
            Heading(level=2, id="dates", text="All dates"),
        ),
        kind="index",
    )
