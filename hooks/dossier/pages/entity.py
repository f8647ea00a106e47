"""The page of an entity: who or what it is, and everything that the articles say of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.model.links import Target
from dossier.model.pages import Heading, Page, SearchEntry
from dossier.pages.article_head import article_heads
from dossier.pages.fared import Short, shorts
from dossier.pages.labels import KIND, counted
from dossier.pages.period import period
from dossier.pages.questions import Spoken, spoken
from dossier.pages.quotation import ArticleQuotes, quotes_by_article
from dossier.pages.relations import Part, relations
from dossier.pages.rendering import fill_template
from dossier.pages.standing_history import Step, steps_of
from dossier.pages.surface import SurfaceName, surface_names, unmet_names
from dossier.pages.together import Together, together
from dossier.pages.viewpoint import Anchor, Viewpoint
from dossier.rights import disclosed

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from dossier.dates import Date
    from dossier.dossier import Dossier
    from dossier.model.claims import Claim
    from dossier.model.sources import Entity, Membership, Name, PublicationStep, Publisher, Reference
    from dossier.pages.article_head import ArticleHead
    from dossier.pages.relations import Publication, Relations
LISTED_ARTICLES = 20
"""Up to how many articles the table of contents lists."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """What one article says of the entity and, for a person, what they were at its date."""

    said: ArticleQuotes
    role: Claim[str] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleView:
    """What a person was at an article's date."""

    article: Anchor
    date: Claim[Date] | None
    role: Claim[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventView:
    """An event that concerns the entity, and how."""

    event: Anchor
    when: Claim[str]
    parts: tuple[Part, ...]
    together: str
    """In how many paragraphs both are named; empty where in none."""


@dataclass(frozen=True, slots=True)
class PublicationView:
    """An article that a publisher published."""

    article: Anchor
    step: PublicationStep


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityView:
    """What the page shows."""

    entity: Entity
    kind: str
    kind_href: str
    mentions: str
    articles: str
    exact: int
    inferred: int
    names: tuple[SurfaceName, ...]
    variants: frozenset[str]
    """Misspellings and other transliterations among them."""
    unmet: tuple[Name, ...]
    """Listed names that no article uses."""
    appearances: tuple[Appearance, ...]
    roles: tuple[RoleView, ...]
    """What a person was at the date of articles that do not mention them, such as their own."""
    events: tuple[EventView, ...]
    together: Together
    whole: Anchor | None
    """What it belongs to."""
    members: tuple[Anchor, ...]
    """What belongs to it."""
    publisher: Publisher | None
    publications: tuple[PublicationView, ...]
    membership: Membership | None
    steps: tuple[Step, ...]
    expectations: tuple[Short, ...]
    """What it expected."""
    positions: tuple[Spoken, ...]
    """What it says on questions."""
    references: tuple[Reference, ...]


def pages(dossier: Dossier) -> Iterator[Page]:
    """The page of every entity, in the order of the authority files."""
    found = relations(dossier)
    heads = article_heads(Viewpoint(dossier, addresses.entity("any")))
    return (page(entity, dossier, found, heads) for entity in dossier.sources.entities.values())


def page(entity: Entity, dossier: Dossier, found: Relations, heads: Mapping[str, ArticleHead]) -> Page:
    """The page of one entity."""
    view = entity_view(entity, Viewpoint(dossier, addresses.entity(entity.id)), found, heads)
    return Page(
        address=addresses.entity(entity.id),
        title=entity.name,
        description=f"{entity.name} ({view.kind}). {entity.description.value} {view.mentions} in {view.articles}.",
        html=fill_template("entity.html", view),
        headings=tuple(_headings(view)),
        kind="entity",
        search=tuple(_search(view)),
        label=view.kind.capitalize(),
        names=tuple(name.text for name in entity.names),
    )


def _search(view: EntityView) -> Iterator[SearchEntry]:
    """What the dossier itself says of the entity; quotations are found in the articles they come from."""
    entity, publisher = view.entity, view.publisher
    yield SearchEntry(
        id="title", heading=entity.name, text="\n".join((entity.description.value, entity.ambiguity or ""))
    )
    sections = {
        "names": ("Names in use", (name.text for name in view.names)),
        "identity": ("Identity", (*(role.role.value for role in entity.roles), *(name.text for name in view.unmet))),
        "publisher": ("As a publisher", (*publisher.names, *publisher.addresses) if publisher else ()),
        "notes": ("Notes", entity.notes),
    }
    for id_, (heading, texts) in sections.items():
        if text := "\n".join(texts):
            yield SearchEntry(id=id_, heading=heading, text=text)


def entity_view(entity: Entity, seen: Viewpoint, found: Relations, heads: Mapping[str, ArticleHead]) -> EntityView:
    """Everything the page of `entity` shows."""
    dossier = seen.dossier
    target = Target("entity", entity.id)
    mentions = dossier.mentions.get(target, ())
    exact = sum(mention.exact for mention in mentions)
    said = quotes_by_article(target, seen, heads)
    surface = surface_names(tuple(disclosed(mentions, dossier)), entity.names, heads)
    roles = {role.article: role.role for role in entity.roles}
    membership = dossier.sources.memberships.get(entity.id)
    publisher = dossier.sources.publishers.get(entity.id)
    return EntityView(
        entity=entity,
        kind=KIND[entity.kind][0],
        kind_href=seen.link(f"entities/index.html#{entity.kind}"),
        mentions=counted(len(mentions), "mention"),
        articles=counted(len(said), "article"),
        exact=exact,
        inferred=len(mentions) - exact,
        names=surface,
        variants=frozenset(name.text for name in surface if name.variant),
        unmet=unmet_names(mentions, (name for name in entity.names if name.text != entity.name)),
        appearances=tuple(Appearance(one, roles.get(one.article.id)) for one in said),
        roles=tuple(_roles(entity, {one.article.id for one in said}, seen)),
        events=_events(target, seen, found),
        together=together(target, seen, heads),
        whole=seen.entity(entity.part_of) if entity.part_of else None,
        members=tuple(seen.entity(member) for member in found.members.get(entity.id, ())),
        publisher=publisher,
        expectations=shorts(dossier.expectations_of_holder.get(entity.id, ()), seen, own=entity.id),
        positions=spoken(entity.id, found.positions.get(entity.id, ()), seen, heads),
        publications=tuple(_publications(found.publications.get(entity.id, ()), seen)),
        membership=membership,
        steps=steps_of(membership, seen) if membership else (),
        references=_references(entity, publisher, membership, seen),
    )


def _roles(entity: Entity, quoted: Container[str], seen: Viewpoint) -> Iterator[RoleView]:
    for role in sorted(entity.roles, key=lambda role: seen.dossier.positions[role.article]):
        if role.article not in quoted:
            date = seen.dossier.sources.articles[role.article].date
            yield RoleView(article=seen.article(role.article), date=date, role=role.role)


def _events(target: Target, seen: Viewpoint, found: Relations) -> tuple[EventView, ...]:
    parts = found.parts.get(target.id, {})
    together = {other.id: count for other, count in seen.dossier.together.get(target, ()) if other.kind == "event"}
    events = (seen.dossier.sources.events[event] for event in {**parts, **together})
    return tuple(
        EventView(
            event=seen.event(event.id),
            when=period(event.start, event.end),
            parts=parts.get(event.id, ()),
            together=counted(together[event.id], "paragraph") if event.id in together else "",
        )
        for event in sorted(events, key=lambda event: (event.start.value.earliest, event.id))
    )


def _publications(publications: tuple[Publication, ...], seen: Viewpoint) -> Iterator[PublicationView]:
    for publication in publications:
        yield PublicationView(seen.article(publication.article.id), publication.step)


def _references(
    entity: Entity, publisher: Publisher | None, membership: Membership | None, seen: Viewpoint
) -> tuple[Reference, ...]:
    keys = (
        *entity.references,
        *(publisher.references if publisher else ()),
        *(membership.references if membership else ()),
    )
    return seen.references(dict.fromkeys(keys))


def _article_heading(said: ArticleQuotes) -> Heading:
    date = said.article.date
    year = f"{date.value.text[:4]}: " if date else ""
    return Heading(level=3, id=f"in-{said.article.id}", text=year + said.article.title)


def _headings(view: EntityView) -> Iterator[Heading]:
    yield Heading(level=1, id="title", text=view.entity.name)
    yield Heading(level=2, id="mentions", text="What the articles say")
    if len(view.appearances) <= LISTED_ARTICLES:
        yield from (_article_heading(appearance.said) for appearance in view.appearances)
    shown = {
        "together": ("Named together with", view.together.anything),
        "expectations": ("Expectations", view.expectations),
        "positions": ("Positions on questions", view.positions),
        "publications": ("Published articles", view.publications),
        "membership": ("Membership", view.steps),
        "events": ("Events", view.events),
        "names": ("Names in use", view.names),
        "notes": ("Notes", view.entity.notes),
        "references": ("References", view.references),
    }
    for id_, (text, content) in shown.items():
        if content:
            yield Heading(level=2, id=id_, text=text)
