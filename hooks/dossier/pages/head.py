"""What a page tells programs in its head: tags for citation managers, and what it is in the terms of schema.org.

Title, description and previews for readers are in the theme's template, which every page goes through.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from markupsafe import Markup

from dossier import addresses
from dossier.citations.tags import tags
from dossier.export import schema_org
from dossier.export.iris import Iris, site_address
from dossier.pages import moved
from dossier.pages.rendering import fill_template

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from dossier.citations.items import Edition
    from dossier.citations.tags import Tag
    from dossier.dossier import Dossier
    from dossier.export.schema_org import Scene
    from dossier.export.served import Node
    from dossier.model.pages import Page

    Describe = Callable[[Scene], Node]

_TYPES: Mapping[str, str] = {"index": "CollectionPage"}
"""The type of the pages of a kind, where it is not just a page."""


@dataclass(frozen=True, slots=True)
class HeadView:
    """What a page tells."""

    tags: tuple[Tag, ...]
    data: Markup
    """JSON-LD, ready to stand in a ``script`` element."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heads:
    """Makes the heads of a site's pages; the mappings are by address."""

    dossier: Dossier
    site: str
    """The site's address, ending in a slash; empty where it has none."""
    special: Mapping[str, Describe]
    """What the pages say that are about something."""
    articles: Mapping[str, tuple[Tag, ...]]
    others: tuple[Tag, ...]
    """The tags of all pages but those of articles."""

    def of(self, address: str, title: str, kind: str = "page") -> str:
        """The HTML for the head of the page at `address`."""
        scene = schema_org.Scene(self.dossier, Iris(self.site, address))
        special = self.special.get(address)
        node: Node = special(scene) if special else {"@type": _TYPES.get(kind, "WebPage")}
        data = Markup(schema_org.script(schema_org.page(node, title, scene)))  # noqa: S704 - `script` has escaped it
        return fill_template("head.html", HeadView(self.articles.get(address, self.others), data))


def heads(dossier: Dossier, edition: Edition) -> Heads:
    """What makes the heads of this dossier's pages."""
    site = site_address(edition.address)
    pages = ((article, addresses.article(article.id)) for article in dossier.articles)
    return Heads(
        dossier=dossier,
        site=site,
        special=dict(_special(dossier, edition)),
        articles={page: tags(article, dossier.sources, site + page if site else "") for article, page in pages},
        others=_state(dossier),
    )


def with_heads(pages: Iterable[Page], made: Heads) -> Iterator[Page]:
    """The pages with their heads."""
    for page in pages:
        yield page if page.kind == moved.KIND else replace(page, head=made.of(page.address, page.title, page.kind))


def _special(dossier: Dossier, edition: Edition) -> Iterator[tuple[str, Describe]]:
    yield addresses.HOME, partial(schema_org.home, edition.title or dossier.sources.settings.title)
    yield addresses.DATA, schema_org.dataset
    for article in dossier.articles:
        yield addresses.article(article.id), partial(schema_org.article, article)
        yield addresses.audit(article.id), partial(schema_org.audit, article)
    for entity in dossier.sources.entities.values():
        yield addresses.entity(entity.id), partial(schema_org.entity, entity)
    for event in dossier.events:
        yield addresses.event(event.id), partial(schema_org.event, event)


def _state(dossier: Dossier) -> tuple[Tag, ...]:
    """The date of the latest note: a build reads no clock.

    Without it Zotero would date a page by the first date that stands on it.
    """
    dates = [placed.note.date for notes in dossier.annotations.notes.values() for placed in notes]
    latest = max(dates, key=lambda date: date.latest, default=None)
    return (("DC.date", latest.text),) if latest else ()
