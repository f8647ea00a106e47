"""The index of events: the summits and other series, then the events of none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.model.links import Target
from dossier.model.pages import Heading, Page
from dossier.pages.labels import counted
from dossier.pages.period import period
from dossier.pages.relations import relations
from dossier.pages.rendering import fill_template
from dossier.pages.standing_history import Step, by_standing, step
from dossier.pages.viewpoint import Anchor, Viewpoint

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dossier.dates import Date
    from dossier.dossier import Dossier
    from dossier.model.claims import Claim
    from dossier.model.sources import Event
    from dossier.pages.relations import Relations

ADDRESS = "events/index.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRow:
    """An event in the index."""

    event: Event
    when: Claim[str]
    link: Anchor
    changes: tuple[tuple[str, tuple[Step, ...]], ...]
    """What was decided there: the states by the standing that they got."""
    mentioned: tuple[ArticleLink, ...]


@dataclass(frozen=True, slots=True)
class ArticleLink:
    """An article that mentions the event."""

    article: Anchor
    date: Claim[Date] | None


@dataclass(frozen=True, slots=True)
class SeriesGroup:
    """The events of one series, or those of none."""

    id: str
    name: str
    organisation: Anchor | None
    rows: tuple[EventRow, ...]


@dataclass(frozen=True, slots=True)
class EventIndex:
    """The index of events."""

    series: tuple[SeriesGroup, ...]
    """The dossier's summits first, in the order of time."""
    others: tuple[EventRow, ...]
    """Events of no series."""


def event_index(seen: Viewpoint) -> EventIndex:
    """All events, series by series in time order, then those of none."""
    found = relations(seen.dossier)
    by_series: dict[str, list[EventRow]] = {}
    for event in seen.dossier.events:
        by_series.setdefault(event.series or "", []).append(_event_row(event, seen, found))
    others = by_series.pop("", [])
    return EventIndex(tuple(_series_group(id_, rows, seen) for id_, rows in by_series.items()), tuple(others))


def _series_group(series_id: str, rows: Iterable[EventRow], seen: Viewpoint) -> SeriesGroup:
    series = seen.dossier.sources.series[series_id]
    return SeriesGroup(series_id, series.name, seen.entity(series.organisation), tuple(rows))


def _event_row(event: Event, seen: Viewpoint, found: Relations) -> EventRow:
    mentions = seen.dossier.mentions.get(Target("event", event.id), ())
    articles = dict.fromkeys(mention.article for mention in mentions)
    return EventRow(
        event=event,
        when=period(event.start, event.end),
        link=seen.event(event.id),
        changes=by_standing(step(state, change, seen) for state, change in found.changes.get(event.id, ())),
        mentioned=tuple(
            ArticleLink(seen.article(article), seen.dossier.sources.articles[article].date) for article in articles
        ),
    )


def pages(dossier: Dossier) -> Iterator[Page]:
    """The index's one page."""
    view = event_index(Viewpoint(dossier, ADDRESS))
    others = (Heading(level=2, id="other-events", text="Other events"),) if view.others else ()
    yield Page(
        address=ADDRESS,
        title="Summits and other events",
        description=f"{counted(len(dossier.summits), 'summit')} in time order and the other events of the articles.",
        html=fill_template("event_index.html", view),
        headings=(
            Heading(level=1, id="title", text="Summits and other events"),
            *(Heading(level=2, id=group.id, text=group.name) for group in view.series),
            *others,
        ),
        kind="index",
    )
