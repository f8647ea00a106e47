"""An expectation as pages show it: who expected what by when, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.pages.citation import CitationView, citations
from dossier.pages.labels import OUTCOME, OUTCOME_TONE
from dossier.prose import prose

if TYPE_CHECKING:
    from markupsafe import Markup

    from dossier.dates import Date
    from dossier.model.annotations import PlacedNote
    from dossier.model.claims import Claim
    from dossier.model.notes import Certainty, Horizon, Outcome, Status
    from dossier.pages.viewpoint import Anchor, Viewpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeView:
    """An entry of the log."""

    status: Status
    label: str
    tone: str
    when: Claim[Date] | None
    text: Markup
    evidence: tuple[CitationView, ...]
    certainty: Certainty
    basis: str | None
    recorded: Date


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectationView:
    """Everything that is stated of an expectation."""

    summary: str
    holders: tuple[Anchor, ...]
    holders_as_named: str | None
    """With no holders and no words for them, the source itself expected it."""
    said: Claim[Date] | None
    """The article's date where the note states no other; None where neither is known."""
    horizon: Horizon
    horizon_event: Anchor | None
    outcome: OutcomeView | None
    """The last entry of the log; None where there is none: it is open."""
    earlier: tuple[OutcomeView, ...]
    """The entries before the last, in order of time."""
    row: str
    """Link to its row in the ledger of expectations."""


def expectation_view(placed: PlacedNote, seen: Viewpoint) -> ExpectationView | None:
    """The expectation of a note; None where it is a note of another kind."""
    expectation = placed.note.expectation
    if expectation is None:
        return None
    horizon = expectation.horizon
    log = tuple(_outcome(outcome, seen) for outcome in expectation.log)
    return ExpectationView(
        summary=expectation.summary,
        holders=tuple(seen.entity(holder) for holder in expectation.holders),
        holders_as_named=expectation.holders_as_named,
        said=expectation.said or seen.dossier.sources.articles[placed.article].date,
        horizon=horizon,
        horizon_event=seen.event(horizon.event) if horizon.event else None,
        outcome=log[-1] if log else None,
        earlier=log[:-1],
        row=seen.link(addresses.expectation(placed.article, placed.note.id)),
    )


def _outcome(outcome: Outcome, seen: Viewpoint) -> OutcomeView:
    return OutcomeView(
        status=outcome.status,
        label=OUTCOME[outcome.status],
        tone=OUTCOME_TONE.get(outcome.status, ""),
        when=outcome.when,
        text=prose(outcome.text),
        evidence=citations(outcome.evidence, seen),
        certainty=outcome.certainty,
        basis=outcome.basis,
        recorded=outcome.recorded,
    )
