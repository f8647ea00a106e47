"""What the sources expected and what came of it: every expectation with its status, its horizon and its lag."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from math import ceil, floor
from typing import TYPE_CHECKING, Literal, NamedTuple, get_args

from dossier.model.notes import HAPPENED, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from dossier.dates import Date
    from dossier.model.annotations import PlacedNote
    from dossier.model.claims import Claim
    from dossier.model.notes import Expectation, Outcome
    from dossier.model.sources import Article, Event

STATUSES: tuple[Status, ...] = get_args(Status)
"""Every status, in the order in which tables list them."""
Ground = Literal["evidence", "the horizon passed"]
"""Why an expectation counts as not fulfilled."""


class _Unit(NamedTuple):
    """A measure in which a lag is told."""

    name: str
    days: float
    """Mean length in the Gregorian calendar."""
    longest: int
    """The most days that one can have: an uncertainty of no more is told as one figure."""
    up_to: int
    """A lag of fewer days is told in it."""


_DAY = _Unit("day", 1, 0, 100)
_MONTH = _Unit("month", 30.436875, 31, 730)
_YEAR = _Unit("year", 365.2425, 366, 0)


@dataclass(frozen=True, slots=True)
class Lag:
    """The time from saying to happening, as precisely as both dates allow."""

    fewest: int
    """Days from the last day on which it can have been said to the first on which it can have happened, at least 0."""
    most: int
    """Days from the first day on which it can have been said to the last on which it can have happened."""

    def __str__(self) -> str:
        """The lag as a reader reads it: ``39 days``, ``15 years 1 month``, ``about 9 years``, ``8 to 10 months``."""
        return _exactly(self.most) if self.fewest == self.most else _roughly(self.fewest, self.most)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """An expectation with what follows from it and from its log."""

    article: str
    """Id of the article in which it stands."""
    placed: PlacedNote
    """The note that records it, at its place."""
    expectation: Expectation
    said: Claim[Date]
    """When it was said: as the note states, or else the article's date."""
    horizon: Date | None
    """By when it was expected; for an event, the event's last day. None where no horizon was stated."""
    status: Status
    """By the last entry of the log; open without entries."""
    outcome: Outcome | None
    """The last entry of the log."""
    lag: Lag | None
    """From saying to happening; None where nothing happened."""
    ground: Ground | None
    """Why it counts as not fulfilled; None with any other status."""

    @property
    def key(self) -> tuple[str, str]:
        """Ids of the article and of the note, together unique in the dossier."""
        return self.article, self.placed.note.id


def expectations(
    articles: Iterable[Article], notes: Mapping[str, tuple[PlacedNote, ...]], events: Mapping[str, Event]
) -> tuple[Stated, ...]:
    """Every expectation of the `notes`, which are by article id, in the order in which they were said."""
    found = [
        _stated(placed, placed.note.expectation, article, events)
        for article in articles
        for placed in notes.get(article.id, ())
        if placed.note.expectation is not None
    ]
    # Those said on the same day keep the order of the articles and of their notes.
    return tuple(sorted(found, key=lambda one: one.said.value.earliest))


def _stated(placed: PlacedNote, expectation: Expectation, article: Article, events: Mapping[str, Event]) -> Stated:
    said = expectation.said or article.date
    assert said is not None, "loading refuses a statement of which no date is known"  # noqa: S101
    outcome = expectation.log[-1] if expectation.log else None
    return Stated(
        article=article.id,
        placed=placed,
        expectation=expectation,
        said=said,
        horizon=_horizon(expectation, events),
        status=outcome.status if outcome else "open",
        outcome=outcome,
        lag=lag(said, outcome),
        ground=_ground(outcome) if outcome and outcome.status == "not-fulfilled" else None,
    )


def _horizon(expectation: Expectation, events: Mapping[str, Event]) -> Date | None:
    if expectation.horizon.event is None:
        return expectation.horizon.date
    event = events[expectation.horizon.event]
    return (event.end or event.start).value


def _ground(outcome: Outcome) -> Ground:
    return "evidence" if outcome.evidence else "the horizon passed"


def overdue(stated: Iterable[Stated], today: date) -> tuple[Stated, ...]:
    """Those of `stated` that are open although their horizon lies before `today`: an editor has to look at them."""
    return tuple(one for one in stated if one.status == "open" and one.horizon and one.horizon.latest < today)


# --- by article, event and holder -------------------------------------------------------------------------------------


def by_article(stated: Iterable[Stated]) -> Mapping[str, tuple[Stated, ...]]:
    """`stated` by the article in which they stand, in their order."""
    return _grouped((one.article, one) for one in stated)


def by_event(stated: Iterable[Stated]) -> Mapping[str, tuple[Stated, ...]]:
    """`stated` by the events that they concern: the horizon, and those that show what came of them."""
    return _grouped((event, one) for one in stated for event in dict.fromkeys(events_of(one.expectation)))


def by_holder(stated: Iterable[Stated]) -> Mapping[str, tuple[Stated, ...]]:
    """`stated` by the entities who expected them."""
    return _grouped((holder, one) for one in stated for holder in one.expectation.holders)


def by_witness(stated: Iterable[Stated]) -> Mapping[str, tuple[Stated, ...]]:
    """`stated` by the articles that show what came of them, other than those in which they stand."""
    return _grouped((article, one) for one in stated for article in dict.fromkeys(_witnesses(one)))


def _witnesses(one: Stated) -> Iterator[str]:
    cited = (citation.article for outcome in one.expectation.log for citation in outcome.evidence)
    return (article for article in cited if article is not None and article != one.article)


def events_of(expectation: Expectation) -> Iterator[str]:
    """Ids of the events that an expectation concerns, as often as it names them."""
    if expectation.horizon.event:
        yield expectation.horizon.event
    yield from (citation.event for outcome in expectation.log for citation in outcome.evidence if citation.event)


def tally(stated: Iterable[Stated]) -> Mapping[Status, int]:
    """How many of `stated` have each status, in the order of the statuses; those that none has count 0."""
    counts = Counter(one.status for one in stated)
    return {status: counts[status] for status in STATUSES}


def _grouped(pairs: Iterable[tuple[str, Stated]]) -> Mapping[str, tuple[Stated, ...]]:
    found: defaultdict[str, list[Stated]] = defaultdict(list)
    for key, one in pairs:
        found[key].append(one)
    return {key: tuple(those) for key, those in found.items()}


# --- lag --------------------------------------------------------------------------------------------------------------


def lag(said: Claim[Date], outcome: Outcome | None) -> Lag | None:
    """The time from saying to what happened; None where nothing happened.

    Loading has refused outcomes that cannot but lie before their statement.
    """
    if outcome is None or outcome.when is None or outcome.status not in HAPPENED:
        return None
    when = outcome.when.value
    most = (when.latest - said.value.earliest).days
    return Lag(max((when.earliest - said.value.latest).days, 0), max(most, 0))


def _exactly(days: int) -> str:
    if days < _DAY.up_to:
        return _count(days, _DAY) if days else "the same day"
    years, months = divmod(round(days / _MONTH.days), 12)
    return " ".join(_count(number, unit) for number, unit in ((years, _YEAR), (months, _MONTH)) if number)


def _roughly(fewest: int, most: int) -> str:
    """One figure where the uncertainty is no more than a unit; otherwise bounds that hold for certain."""
    unit = _DAY if most < _DAY.up_to else _MONTH if most < _MONTH.up_to else _YEAR
    if fewest and most - fewest <= unit.longest:
        return f"about {_count(round((fewest + most) / 2 / unit.days), unit)}"
    low, high = floor(fewest / unit.days), ceil(most / unit.days)
    return f"{low} to {_count(high, unit)}" if low else f"up to {_count(high, unit)}"


def _count(number: int, unit: _Unit) -> str:
    return f"{number} {unit.name}" if number == 1 else f"{number} {unit.name}s"
