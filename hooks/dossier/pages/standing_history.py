"""A state's way into and within the organisation, step by step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.pages.labels import STEP

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dossier.model.sources import Membership, StatusChange
    from dossier.pages.viewpoint import Anchor, Viewpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One change in one state's standing."""

    state: Anchor
    change: StatusChange
    label: str
    """The status, as a reader reads it."""
    body: Anchor
    """The organisation in which the state stood so."""
    other_body: bool
    """Whether that is not the dossier's subject."""
    event: Anchor | None
    """Where it was decided."""


def by_standing(steps: Iterable[Step]) -> tuple[tuple[str, tuple[Step, ...]], ...]:
    """`steps` by what the states became, in the order in which each first occurs."""
    found: dict[str, list[Step]] = {}
    for one in steps:
        found.setdefault(one.label, []).append(one)
    return tuple((label, tuple(those)) for label, those in found.items())


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The same change for one state or several, decided together."""

    step: Step
    states: tuple[Anchor, ...]


def decisions(steps: Iterable[Step]) -> tuple[Decision, ...]:
    """`steps` with the states together that got the same status, on the same day and in the same words."""
    found: dict[tuple[object, ...], list[Step]] = {}
    for one in steps:
        change = one.change
        found.setdefault((change.date, change.status, change.what, one.body), []).append(one)
    return tuple(Decision(step=those[0], states=tuple(one.state for one in those)) for those in found.values())


def steps_of(membership: Membership, seen: Viewpoint) -> tuple[Step, ...]:
    """The changes in one state's standing, in time order."""
    return tuple(step(membership.state, change, seen) for change in membership.history)


def step(state: str, change: StatusChange, seen: Viewpoint) -> Step:
    """One change, with its links."""
    subject = seen.dossier.sources.settings.subject
    body = change.body or subject
    return Step(
        state=seen.entity(state),
        change=change,
        label=STEP[change.status],
        body=seen.entity(body),
        other_body=body != subject,
        event=seen.event(change.event) if change.event else None,
    )
