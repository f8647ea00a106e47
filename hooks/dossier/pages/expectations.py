"""The ledger: every expectation of the sources, when it was said, by when, and what came of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from dossier import addresses
from dossier.expectations import events_of, tally
from dossier.export.expectations import EXPECTATIONS
from dossier.model.pages import Heading, Page, SearchEntry
from dossier.pages.article_head import article_heads
from dossier.pages.axis import Scale, Tick, percent, ticks
from dossier.pages.entity_index import sort_key
from dossier.pages.expectation_view import ExpectationView, expectation_view
from dossier.pages.labels import OUTCOME, counted
from dossier.pages.passage import Passage, passage
from dossier.pages.rendering import fill_template
from dossier.pages.viewpoint import Viewpoint
from dossier.prose import plain_words, prose

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from markupsafe import Markup

    from dossier.dossier import Dossier
    from dossier.expectations import Stated
    from dossier.export.tables import Column
    from dossier.model.notes import Status
    from dossier.pages.article_head import ArticleHead

Value = TypeVar("Value", bound=str)
SOURCE_ITSELF, AS_NAMED = ".source", ".named"
"""What the filter by holder knows those by who have no entity; ids of entities have no dots."""
_WITHOUT_ENTITY = {SOURCE_ITSELF: "the source itself", AS_NAMED: "others whom it does not identify"}
LINE_HEIGHT = 16
"""Of a line of the chart, in pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An expectation in the ledger."""

    id: str
    stated: Stated
    view: ExpectationView
    source: ArticleHead
    quote: Passage
    note: str
    """Link to the note."""
    marker: str
    """Link to the note's mark in the text."""
    text: Markup
    """What the editor says of it."""
    holders: tuple[str, ...]
    """What the filters know it by."""
    events: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to filter by."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Filter:
    """A control of the form."""

    name: str
    label: str
    every: str
    """What the choice of no filter is called."""
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An expectation in the chart, in percent of its width."""

    said: str
    end: str
    """Where its outcome stands; the edge of the chart for an open one."""
    horizon: str
    """Where its horizon ends; empty where none was stated."""
    y: float
    status: Status
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The expectations of one article, in the chart and in the figures."""

    article: ArticleHead
    lines: tuple[Line, ...]
    counts: tuple[tuple[Status, int], ...]

    @property
    def total(self) -> int:
        """How many expectations the article holds."""
        return sum(count for _, count in self.counts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """What the page shows."""

    total: str
    sources_total: str
    rows: tuple[Row, ...]
    filters: tuple[Filter, ...]
    labels: Mapping[Status, str]
    sources: tuple[Source, ...]
    counts: tuple[tuple[Status, int], ...]
    """Of all sources together."""
    ticks: tuple[Tick, ...]
    line_height: int
    columns: tuple[Column[Stated], ...]
    csv: str
    json: str


def ledger(seen: Viewpoint) -> Ledger:
    """All expectations with their figures."""
    dossier = seen.dossier
    stated = dossier.expectations
    heads = article_heads(seen) if stated else {}
    rows = tuple(_row(one, heads, seen) for one in stated)
    scale = _scale(stated)
    return Ledger(
        total=counted(len(stated), "expectation"),
        sources_total=counted(len(dossier.expectations_of_article), "source"),
        rows=rows,
        filters=tuple(_filters(rows, seen)),
        labels=OUTCOME,
        sources=tuple(
            _source(heads[article.id], dossier.expectations_of_article[article.id], scale)
            for article in dossier.articles
            if article.id in dossier.expectations_of_article
        ),
        counts=tuple(tally(stated).items()),
        ticks=tuple(ticks(scale)),
        line_height=LINE_HEIGHT,
        columns=EXPECTATIONS.columns,
        csv=seen.link(EXPECTATIONS.csv),
        json=seen.link(EXPECTATIONS.json),
    )


def _row(stated: Stated, heads: Mapping[str, ArticleHead], seen: Viewpoint) -> Row:
    note, expectation = stated.placed.note, stated.expectation
    view = expectation_view(stated.placed, seen)
    assert view is not None, "only notes with an expectation are stated"  # noqa: S101
    return Row(
        id=addresses.expectation(*stated.key).partition("#")[2],
        stated=stated,
        view=view,
        source=heads[stated.article],
        quote=passage(stated.article, note, seen),
        note=seen.link(addresses.note(*stated.key)),
        marker=seen.link(f"{addresses.article(stated.article)}#noteref-{note.id}"),
        text=prose(note.text),
        holders=expectation.holders or (AS_NAMED if expectation.holders_as_named else SOURCE_ITSELF,),
        events=tuple(dict.fromkeys(events_of(expectation))),
    )


# --- filters ----------------------------------------------------------------------------------------------------------


def _filters(rows: Sequence[Row], seen: Viewpoint) -> Iterator[Filter]:
    """The controls, each with the choices that occur and how often."""
    dossier = seen.dossier
    heads = {row.source.id: _dated_title(row.source) for row in rows}
    holders = {id_: entity.name for id_, entity in dossier.sources.entities.items()}
    by_name = dict(sorted(holders.items(), key=lambda pair: sort_key(pair[1]))) | _WITHOUT_ENTITY
    events = {event.id: event.name for event in dossier.events}
    yield Filter("status", "Outcome", "any outcome", _choices(OUTCOME, (row.stated.status for row in rows)))
    yield Filter("source", "Source", "all sources", _choices(heads, (row.source.id for row in rows)))
    yield Filter("holder", "Expected by", "anybody", _choices(by_name, (one for row in rows for one in row.holders)))
    yield Filter("event", "Event", "any or none", _choices(events, (one for row in rows for one in row.events)))


def _choices(names: Mapping[Value, str], values: Iterable[Value]) -> tuple[Choice, ...]:
    """What occurs among `values`, in the order of `names`."""
    counts = Counter(values)
    return tuple(Choice(value, name, counts[value]) for value, name in names.items() if counts[value])


def _dated_title(head: ArticleHead) -> str:
    return f"{head.date.value.text[:4]}: {head.title}" if head.date else head.title


# --- figures and chart ------------------------------------------------------------------------------------------------


def _scale(stated: Sequence[Stated]) -> Scale:
    """From the year of the first saying to the end of the last year that any date names."""
    days = [day for one in stated for day in _days(one)]
    first, last = min(days, default=date(2000, 1, 1)), max(days, default=date(2000, 12, 31))
    return Scale(date(first.year, 1, 1), date(last.year, 12, 31))


def _days(stated: Stated) -> Iterator[date]:
    yield stated.said.value.earliest
    if stated.horizon:
        yield stated.horizon.latest
    if stated.outcome and stated.outcome.when:
        yield stated.outcome.when.value.latest


def _source(article: ArticleHead, stated: Sequence[Stated], scale: Scale) -> Source:
    lines = tuple(_line(one, scale, LINE_HEIGHT * (number + 0.5)) for number, one in enumerate(stated))
    return Source(article=article, lines=lines, counts=tuple(tally(stated).items()))


def _line(stated: Stated, scale: Scale, y: float) -> Line:
    return Line(
        said=percent(scale.at(stated.said.value.earliest)),
        end=percent(scale.at(_end(stated, scale))),
        horizon=percent(scale.at(stated.horizon.latest)) if stated.horizon else "",
        y=y,
        status=stated.status,
        text=f"{stated.expectation.summary}: {OUTCOME[stated.status]}",
    )


def _end(stated: Stated, scale: Scale) -> date:
    """Where the line of an expectation ends: at its outcome, or else at its horizon; at the edge while it is open.

    With neither, at the edge if it never came about, and where it begins if that cannot be determined.
    """
    if stated.status == "open":
        return scale.last
    if stated.outcome and stated.outcome.when:
        return stated.outcome.when.value.latest
    if stated.horizon:
        return stated.horizon.latest
    return stated.said.value.earliest if stated.status == "undetermined" else scale.last


def pages(dossier: Dossier) -> Iterator[Page]:
    """The ledger's one page."""
    view = ledger(Viewpoint(dossier, addresses.EXPECTATIONS))
    yield Page(
        address=addresses.EXPECTATIONS,
        title="Expectations",
        description=f"{view.total} of {view.sources_total}: who expected what by when, and what came of it.",
        html=fill_template("expectations.html", view),
        headings=tuple(_headings(view)),
        kind="index",
        search=tuple(_search(view)),
    )


def _headings(view: Ledger) -> Iterator[Heading]:
    yield Heading(level=1, id="title", text="Expectations and outcomes")
    if view.rows:
        yield Heading(level=2, id="figures", text="Source by source")
    yield Heading(level=2, id="ledger", text="The ledger")
    yield Heading(level=2, id="data", text="The ledger as data")


def _search(view: Ledger) -> Iterator[SearchEntry]:
    yield SearchEntry(id="title", heading="Expectations and outcomes", text="What the sources expected")
    for row in view.rows:
        stated = row.stated
        outcome = plain_words(stated.outcome.text) if stated.outcome else ""
        texts = (plain_words(stated.placed.note.text), OUTCOME[stated.status], outcome)
        yield SearchEntry(id=row.id, heading=stated.expectation.summary, text="\n".join(filter(None, texts)))
