"""The timeline: articles and events on one axis, year by year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from dossier.model.links import Target
from dossier.model.pages import Heading, Page
from dossier.pages.labels import counted
from dossier.pages.period import period
from dossier.pages.rendering import fill_template
from dossier.pages.viewpoint import Anchor, Viewpoint

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from dossier.dossier import Dossier
    from dossier.model.claims import Claim
    from dossier.model.sources import Article, Event

ADDRESS = "timeline.html"
Lane = Literal["article", "summit", "event"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An article or event on the axis."""

    lane: Lane
    link: Anchor
    day: date
    """Where it stands on the axis: the first day it can mean."""
    when: Claim[str]
    about: str
    """For an article its authors, for an event how many articles mention it; may be empty."""


@dataclass(frozen=True, slots=True)
class Year:
    """One year of the axis."""

    year: int
    entries: tuple[Entry, ...]
    skipped: str
    """The years without an entry before it, ``1948 – 1990``; empty where there are none."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """The whole axis, and the articles that have no date."""

    years: tuple[Year, ...]
    undated: tuple[Anchor, ...]


def timeline(seen: Viewpoint) -> Timeline:
    """All articles and events in time order."""
    dossier = seen.dossier
    summits = {event.id for event in dossier.summits}
    dated = [article for article in dossier.articles if article.date]
    entries = [
        *(_event(event, seen, lane="summit" if event.id in summits else "event") for event in dossier.events),
        *(_article(article, seen) for article in dated),
    ]
    entries.sort(key=lambda entry: (entry.day, entry.lane == "article"))
    undated = tuple(seen.article(article.id) for article in dossier.articles if not article.date)
    return Timeline(tuple(_years(entries)), undated)


def _years(entries: Iterable[Entry]) -> Iterator[Year]:
    by_year: dict[int, list[Entry]] = {}
    for entry in entries:
        by_year.setdefault(entry.day.year, []).append(entry)
    previous: int | None = None
    for year, found in by_year.items():
        yield Year(year, tuple(found), _span(previous + 1, year - 1) if previous is not None else "")
        previous = year


def _span(first: int, last: int) -> str:
    if first > last:
        return ""
    return str(first) if first == last else f"{first} – {last}"


def _event(event: Event, seen: Viewpoint, *, lane: Lane) -> Entry:
    mentions = seen.dossier.mentions.get(Target("event", event.id), ())
    articles = len({mention.article for mention in mentions})
    about = f"in {counted(articles, 'article')}" if articles else ""
    return Entry(
        lane=lane,
        link=seen.event(event.id),
        day=event.start.value.earliest,
        when=period(event.start, event.end),
        about=about,
    )


def _article(article: Article, seen: Viewpoint) -> Entry:
    assert article.date is not None  # noqa: S101 - the caller has left out articles without a date
    authors = ", ".join(author.name for author in article.record.authors)
    return Entry(
        lane="article",
        link=seen.article(article.id),
        day=article.date.value.earliest,
        when=period(article.date, None),
        about=authors,
    )


def pages(dossier: Dossier) -> Iterator[Page]:
    """The timeline's one page."""
    view = timeline(Viewpoint(dossier, ADDRESS))
    articles, events = counted(len(dossier.articles), "article"), counted(len(dossier.events), "event")
    yield Page(
        address=ADDRESS,
        title="Timeline",
        description=f"{articles} and {events} on one axis.",
        html=fill_template("timeline.html", view),
        headings=(
            Heading(level=1, id="title", text="Timeline"),
            *(Heading(level=2, id=f"y{year.year}", text=str(year.year)) for year in view.years),
        ),
        kind="index",
    )
