"""The states by status on each date at which that changed: a map and a table beside it.

The outlines stand in the page once; the map of a date refers to them and colours them.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import groupby, zip_longest
from typing import TYPE_CHECKING

from dossier.dates import Date
from dossier.pages.labels import STATUS, counted
from dossier.pages.period import in_words
from dossier.pages.viewpoint import Anchor
from dossier.standing import SHOWN, in_force

if TYPE_CHECKING:
    from datetime import date

    from dossier.model.claims import Claim
    from dossier.model.outlines import Outline, Outlines
    from dossier.model.sources import Membership, MembershipStatus, StatusChange
    from dossier.pages.viewpoint import Viewpoint

MAP = "membership.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class StateOn:
    """A state on the map and in the table of one date."""

    id: str
    state: Anchor
    sources: Anchor
    """The references of the state's membership."""
    outline: Outline | None
    """None where the map does not show the state."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedOn:
    """The states that reached their status together."""

    since: Claim[Date]
    event: Anchor | None
    """Where it was decided."""
    states: tuple[StateOn, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupOn:
    """The states of one status."""

    label: str
    """For readers: ``Members``, ``Members of the Shanghai Five``."""
    one: str
    """What one of them is: ``member``."""
    status: MembershipStatus
    earlier: bool
    """Whether they stood so in a body that preceded the dossier's subject."""
    decisions: tuple[DecidedOn, ...]
    """In the order of time."""

    @property
    def states(self) -> tuple[StateOn, ...]:
        """All states, in the order in which they reached the status."""
        return tuple(state for decision in self.decisions for state in decision.states)

    @property
    def letter(self) -> str:
        """Stands on the map."""
        return self.one[0].upper()


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A date at which standings changed, and how they were until the next one."""

    id: str
    begins: date
    since: str
    """In words, as precise as it is known."""
    until: str
    """The next date, in words; empty for the last one."""
    groups: tuple[GroupOn, ...]

    @property
    def drawn(self) -> frozenset[str]:
        """Ids of the states with a status."""
        return frozenset(state.id for group in self.groups for state in group.states)

    @property
    def summary(self) -> str:
        """``6 members, 4 observers``."""
        return ", ".join(f"{len(group.states)} {_noun(group)}" for group in self.groups)


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipMap:
    """All dates, and what the maps have in common."""

    days: tuple[Day, ...]
    outlines: Outlines | None
    """None where the dossier has no outlines: then there are the tables alone."""
    land: str
    """SVG path data of the countries that never had a status."""
    states: tuple[tuple[str, str], ...]
    """Id and SVG path data of the others."""
    missing: tuple[Anchor, ...]
    """The states that had a status and are not on the map."""


def membership_map(seen: Viewpoint) -> MembershipMap:
    """The standings at every date of change, in the order of time."""
    sources = seen.dossier.sources
    days = seen.dossier.days_of_change
    ids = [state for state, membership in sources.memberships.items() if days and _in_force(membership, days[-1], seen)]
    found = {state: outline_of(state, seen) for state in ids}
    drawn = {outline.wikidata for outline in found.values() if outline}
    countries = sources.outlines.countries if sources.outlines else ()
    return MembershipMap(
        days=tuple(_day(day, following, seen) for day, following in zip_longest(days, days[1:])),
        outlines=sources.outlines,
        land="".join(country.path or "" for country in countries if country.wikidata not in drawn),
        states=tuple((state, outline.path) for state, outline in found.items() if outline and outline.path),
        missing=tuple(seen.entity(state) for state, outline in found.items() if outline is None),
    )


def outline_of(state: str, seen: Viewpoint) -> Outline | None:
    """The state's outline, which its Wikidata item finds; None where the sheet has none."""
    outlines = seen.dossier.sources.outlines
    wikidata = seen.dossier.sources.entities[state].wikidata
    return outlines.by_wikidata.get(wikidata) if outlines and wikidata else None


def address_on(day: date, seen: Viewpoint) -> str | None:
    """Link to the map as it was on `day`; None before the first standing."""
    days = seen.dossier.days_of_change
    number = bisect_right(days, day)
    return seen.link(f"{MAP}#{_id(days[number - 1])}") if number else None


def _id(day: date) -> str:
    return f"on-{day.isoformat()}"


def _day(day: date, following: date | None, seen: Viewpoint) -> Day:
    memberships = seen.dossier.sources.memberships.values()
    changes = [(one, change) for one in memberships if (change := _in_force(one, day, seen))]
    changes.sort(key=lambda found: _rank(found[1], seen))
    groups = groupby(changes, key=lambda found: _rank(found[1], seen)[:2])
    return Day(
        id=_id(day),
        begins=day,
        since=_in_words(day, seen),
        until=_in_words(following, seen) if following else "",
        groups=tuple(_group(tuple(states), seen) for _, states in groups),
    )


def _in_force(membership: Membership, day: date, seen: Viewpoint) -> StatusChange | None:
    return in_force(membership, day, subject=seen.dossier.sources.settings.subject)


def _in_words(day: date, seen: Viewpoint) -> str:
    """The date of the change that begins on `day`, as precise as the sources have it."""
    changes = (_in_force(one, day, seen) for one in seen.dossier.sources.memberships.values())
    dates = {change.date.value for change in changes if change and change.date.value.earliest == day}
    return in_words(dates.pop() if len(dates) == 1 else Date(day.isoformat()))


def _rank(change: StatusChange, seen: Viewpoint) -> tuple[str, int, date, str, str]:
    """The dossier's subject before other bodies, the highest status first, then what was decided first."""
    date = change.date.value
    return _other_body(change, seen), SHOWN.index(change.status), date.earliest, date.text, change.event or ""


def _other_body(change: StatusChange, seen: Viewpoint) -> str:
    body = change.body or seen.dossier.sources.settings.subject
    return "" if body == seen.dossier.sources.settings.subject else body


def _group(found: tuple[tuple[Membership, StatusChange], ...], seen: Viewpoint) -> GroupOn:
    change = found[0][1]
    body = _other_body(change, seen)
    of_body = f" of the {seen.entity(body).text}" if body else ""
    return GroupOn(
        label=STATUS[change.status] + of_body,
        one=STATUS[change.status].removesuffix("s").lower() + of_body,
        status=change.status,
        earlier=bool(body),
        decisions=tuple(
            _decided(tuple(together), seen) for _, together in groupby(found, key=lambda one: _rank(one[1], seen))
        ),
    )


def _decided(found: tuple[tuple[Membership, StatusChange], ...], seen: Viewpoint) -> DecidedOn:
    change = found[0][1]
    return DecidedOn(
        since=change.date,
        event=seen.event(change.event) if change.event else None,
        states=tuple(_state(membership, seen) for membership, _ in found),
    )


def _noun(group: GroupOn) -> str:
    return group.one if len(group.states) == 1 else group.label[0].lower() + group.label[1:]


def _state(membership: Membership, seen: Viewpoint) -> StateOn:
    state = seen.entity(membership.state)
    cited = counted(len(membership.references), "reference") if membership.references else ""
    return StateOn(
        id=membership.state,
        state=state,
        sources=Anchor(cited, f"{state.href}#references"),
        outline=outline_of(membership.state, seen),
    )
