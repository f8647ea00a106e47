"""The page of an event: what is known of it, and what the articles said before it and after it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.model.links import Target
from dossier.model.pages import Heading, Page, SearchEntry
from dossier.pages.article_head import article_heads
from dossier.pages.fared import OfEvent, of_event
from dossier.pages.labels import counted
from dossier.pages.membership_then import MembershipThen, membership_then
from dossier.pages.period import period
from dossier.pages.quotation import ArticleQuotes, quotes_by_article
from dossier.pages.relations import relations
from dossier.pages.rendering import fill_template
from dossier.pages.standing_history import Decision, decisions, step
from dossier.pages.together import Together, together
from dossier.pages.viewpoint import Anchor, Viewpoint

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dossier.dossier import Dossier
    from dossier.model.claims import Claim
    from dossier.model.sources import Document, Event, Reference, Series
    from dossier.pages.article_head import ArticleHead
    from dossier.pages.relations import Relations


@dataclass(frozen=True, slots=True)
class PersonView:
    """A person whom the event names, linked where the authority file has exactly one of that name."""

    claim: Claim[str]
    href: str


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document adopted at the event, linked where it has a page."""

    document: Document
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What the articles say of the event, by their date."""

    before: tuple[ArticleQuotes, ...]
    meanwhile: tuple[ArticleQuotes, ...]
    """Articles of the event's own days, and those whose date does not settle which came first."""
    after: tuple[ArticleQuotes, ...]
    undated: tuple[ArticleQuotes, ...]

    @property
    def anything(self) -> bool:
        """Whether any article mentions the event."""
        return bool(self.before or self.meanwhile or self.after or self.undated)


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """The event before or after this one in its series."""

    event: Anchor
    when: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventView:
    """What the page shows."""

    event: Event
    period: Claim[str]
    series: Series | None
    series_href: str
    mentions: str
    articles: str
    expectations: OfEvent
    said: Said
    host: PersonView | None
    chair: PersonView | None
    place: Claim[str] | None
    """As the curator states it; None where the linked places say the same."""
    places: tuple[Anchor, ...]
    organisations: tuple[Anchor, ...]
    participants: tuple[Anchor, ...]
    documents: tuple[DocumentView, ...]
    changes: tuple[Decision, ...]
    """What was decided there about the standing of states."""
    membership: MembershipThen | None
    """At the end of the last day; None where nothing is known of it, as before the foundation."""
    together: Together
    earlier: Neighbour | None
    later: Neighbour | None
    references: tuple[Reference, ...]

    @property
    def outcomes_title(self) -> str:
        """What the list of outcomes is called: a meeting decides, a war does not."""
        return "What it decided" if self.series else "Outcomes"


def pages(dossier: Dossier) -> Iterator[Page]:
    """The page of every event, earliest first."""
    found = relations(dossier)
    heads = article_heads(Viewpoint(dossier, addresses.event("any")))
    return (page(event, dossier, found, heads) for event in dossier.events)


def page(event: Event, dossier: Dossier, found: Relations, heads: Mapping[str, ArticleHead]) -> Page:
    """The page of one event."""
    view = event_view(event, Viewpoint(dossier, addresses.event(event.id)), found, heads)
    return Page(
        address=addresses.event(event.id),
        title=event.name,
        description=_description(event),
        html=fill_template("event.html", view),
        headings=tuple(_headings(view)),
        kind="event",
        search=tuple(_search(view)),
        label=event.kind.capitalize(),
    )


def _search(view: EventView) -> Iterator[SearchEntry]:
    """What the dossier itself says of the event; quotations are found in the articles they come from."""
    event = view.event
    claims = (event.summary, event.place, event.venue, event.host, event.chair)
    about = "\n".join((view.period.value, *(claim.value for claim in claims if claim)))
    yield SearchEntry(id="title", heading=event.name, text=about)
    sections = {
        "outcomes": (view.outcomes_title, (outcome.value for outcome in event.outcomes)),
        "documents": ("Documents", (document.title.value for document in event.documents)),
        "follow-up": ("What followed", (followed.text.value for followed in event.follow_up)),
        "discrepancies": ("Where sources disagree", event.discrepancies),
        "notes": ("Notes", event.notes),
    }
    for id_, (heading, texts) in sections.items():
        if text := "\n".join(texts):
            yield SearchEntry(id=id_, heading=heading, text=text)


def event_view(event: Event, seen: Viewpoint, found: Relations, heads: Mapping[str, ArticleHead]) -> EventView:
    """Everything the page of `event` shows."""
    dossier = seen.dossier
    target = Target("event", event.id)
    quoted = quotes_by_article(target, seen, heads)
    earlier, later = found.neighbours.get(event.id, (None, None))
    return EventView(
        event=event,
        period=period(event.start, event.end),
        series=dossier.sources.series[event.series] if event.series else None,
        series_href=seen.link(addresses.series(event.series)) if event.series else "",
        mentions=counted(len(dossier.mentions.get(target, ())), "mention"),
        articles=counted(len(quoted), "article"),
        expectations=of_event(event.id, seen),
        said=said(event, quoted),
        host=_person(event.host, seen, found),
        chair=_person(event.chair, seen, found),
        place=_stated_place(event, seen),
        places=tuple(seen.entity(place) for place in event.places),
        organisations=tuple(seen.entity(organisation) for organisation in event.organisations),
        participants=tuple(seen.entity(participant) for participant in event.participants),
        documents=tuple(
            DocumentView(document, seen.entity(document.entity).href if document.entity else "")
            for document in event.documents
        ),
        changes=decisions(step(state, change, seen) for state, change in found.changes.get(event.id, ())),
        membership=_membership(event, seen),
        together=together(target, seen, heads),
        earlier=_neighbour(earlier, seen),
        later=_neighbour(later, seen),
        references=seen.references(event.references),
    )


def said(event: Event, quoted: tuple[ArticleQuotes, ...]) -> Said:
    """`quoted` by whether the article was written before the event, after it, or neither for certain."""
    first, last = event.start.value.earliest, (event.end or event.start).value.latest
    before: list[ArticleQuotes] = []
    meanwhile: list[ArticleQuotes] = []
    after: list[ArticleQuotes] = []
    undated: list[ArticleQuotes] = []
    for quotes in quoted:
        date = quotes.article.date
        if date is None:
            undated.append(quotes)
        elif date.value.latest < first:
            before.append(quotes)
        elif date.value.earliest > last:
            after.append(quotes)
        else:
            meanwhile.append(quotes)
    return Said(before=tuple(before), meanwhile=tuple(meanwhile), after=tuple(after), undated=tuple(undated))


def _stated_place(event: Event, seen: Viewpoint) -> Claim[str] | None:
    names = {seen.dossier.sources.entities[place].name for place in event.places}
    return None if event.place and event.place.verified and event.place.value in names else event.place


def _person(claim: Claim[str] | None, seen: Viewpoint, found: Relations) -> PersonView | None:
    if claim is None:
        return None
    person = found.people.get(claim.value)
    return PersonView(claim, seen.entity(person).href if person else "")


def _membership(event: Event, seen: Viewpoint) -> MembershipThen | None:
    then = membership_then(event.end or event.start, seen, body=_followed_body(event, seen))
    return then if then.statuses else None


def _followed_body(event: Event, seen: Viewpoint) -> str:
    """The organisation that held the event, or the one that this belongs to, if the dossier follows its membership.

    Otherwise the dossier's subject: a reader of an outside event wants to know who belonged to it then.
    """
    sources = seen.dossier.sources
    bodies = {sources.settings.subject} | {
        change.body for membership in sources.memberships.values() for change in membership.history if change.body
    }
    holders = (sources.series[event.series].organisation,) if event.series else event.organisations
    for holder in holders:
        for body in (holder, sources.entities[holder].part_of):
            if body in bodies:
                return body
    return sources.settings.subject


def _neighbour(event_id: str | None, seen: Viewpoint) -> Neighbour | None:
    if event_id is None:
        return None
    event = seen.dossier.sources.events[event_id]
    return Neighbour(event=seen.event(event_id), when=period(event.start, event.end).value)


def _description(event: Event) -> str:
    date = period(event.start, event.end).value
    parts = (event.name, date, event.place.value if event.place else "", event.summary.value if event.summary else "")
    return ". ".join(part.rstrip(".") for part in parts if part) + "."


def _headings(view: EventView) -> Iterator[Heading]:
    event = view.event
    yield Heading(level=1, id="title", text=event.name)
    shown = {
        "expected": ("What was expected of it", view.expectations.expected),
        "outcomes": (view.outcomes_title, event.outcomes),
        "documents": ("Documents", view.documents),
        "changes": ("Changes in membership", view.changes),
        "settled": ("Expectations that it settled", view.expectations.settled),
        "follow-up": ("What followed", event.follow_up),
        "said": ("What the articles say", True),
        "before": ("Before it", view.said.before),
        "meanwhile": ("At the time, or not settled", view.said.meanwhile),
        "after": ("After it", view.said.after),
        "undated": ("Undated articles", view.said.undated),
        "together": ("Named together with", view.together.anything),
        "discrepancies": ("Where sources disagree", event.discrepancies),
        "notes": ("Notes", event.notes),
        "references": ("References", view.references),
    }
    for id_, (text, content) in shown.items():
        if content:
            yield Heading(level=3 if id_ in Said.__slots__ else 2, id=id_, text=text)
