"""Expectations in short, as pages of articles, events and entities list them.

Each leads to what is said of it in full: to its note on the page of its own article, else to its row in the ledger.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.expectations import tally
from dossier.pages.expectation_view import OutcomeView, expectation_view
from dossier.pages.labels import OUTCOME
from dossier.pages.passage import Passage, passage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dossier.dates import Date
    from dossier.expectations import Ground, Lag, Stated
    from dossier.model.claims import Claim
    from dossier.model.notes import Status
    from dossier.pages.viewpoint import Anchor, Viewpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class Short:
    """One expectation."""

    summary: str
    href: str
    """Link to its note where that stands on the same page, else to its row in the ledger."""
    said: Claim[Date]
    source: Anchor | None
    """The article; None on its own page."""
    quote: Passage
    holders: tuple[Anchor, ...]
    """Who expected it; an entity is left out on its own page."""
    status: Status
    outcome: OutcomeView | None
    lag: Lag | None
    ground: Ground | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fared:
    """How the expectations of an article fared."""

    counts: tuple[tuple[Status, str, int], ...]
    """Status, its name and how many; only those that occur."""
    shorts: tuple[Short, ...]
    witnessed: tuple[Short, ...]
    """Expectations of other articles of which this one shows what came."""
    ledger: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfEvent:
    """The expectations that concern an event."""

    expected: tuple[Short, ...]
    """Those by whose time the event was the horizon."""
    settled: tuple[Short, ...]
    """Others of which the event shows what came."""


def fared(article_id: str, seen: Viewpoint) -> Fared:
    """How the expectations of an article fared, and to which of others' it bears witness; both may be empty."""
    stated = seen.dossier.expectations_of_article.get(article_id, ())
    return Fared(
        counts=tuple((status, OUTCOME[status], count) for status, count in tally(stated).items() if count),
        shorts=shorts(stated, seen, own=article_id),
        witnessed=shorts(seen.dossier.expectations_witnessed.get(article_id, ()), seen),
        ledger=seen.link(addresses.EXPECTATIONS),
    )


def of_event(event_id: str, seen: Viewpoint) -> OfEvent:
    """What was expected of an event, and what it settled."""
    stated = seen.dossier.expectations_of_event.get(event_id, ())
    return OfEvent(
        expected=shorts((one for one in stated if one.expectation.horizon.event == event_id), seen),
        settled=shorts((one for one in stated if one.expectation.horizon.event != event_id), seen),
    )


def shorts(stated: Iterable[Stated], seen: Viewpoint, *, own: str = "") -> tuple[Short, ...]:
    """`stated` in short; `own` is the id of the article or entity whose page it is and which need not be named."""
    return tuple(_shorts(stated, seen, own))


def _shorts(stated: Iterable[Stated], seen: Viewpoint, own: str) -> Iterator[Short]:
    for one in stated:
        view = expectation_view(one.placed, seen)
        assert view is not None, "only notes with an expectation are stated"  # noqa: S101
        yield Short(
            summary=view.summary,
            href=seen.link(addresses.note(own, one.placed.note.id)) if one.article == own else view.row,
            said=one.said,
            source=None if one.article == own else seen.article(one.article),
            quote=passage(one.article, one.placed.note, seen),
            holders=tuple(seen.entity(holder) for holder in one.expectation.holders if holder != own),
            status=one.status,
            outcome=view.outcome,
            lag=one.lag,
            ground=one.ground,
        )
