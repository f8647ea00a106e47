"""The dossier as one page sees it: everything has a name and a link that leads there from here."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.model.links import Target

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dossier.dossier import Dossier
    from dossier.model.sources import Reference


@dataclass(frozen=True, slots=True)
class Anchor:
    """A link to something of the dossier."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """The dossier from the page at `page`."""

    dossier: Dossier
    page: str
    """Address of the page."""

    def link(self, address: str) -> str:
        """`address` as a link from this page; to a place on it, the fragment alone."""
        path, mark, fragment = address.partition("#")
        if mark and path == self.page:
            return mark + fragment
        return (_relative(path, self.page.rpartition("/")[0]) if path else "") + mark + fragment

    def target(self, target: Target) -> Anchor:
        """Link to an entity or event."""
        return Anchor(self.dossier.name(target), self.link(addresses.target(target)))

    def kind(self, target: Target) -> str:
        """Kind of an entity, ``event`` for an event."""
        return self.dossier.kind(target)

    def entity(self, entity_id: str) -> Anchor:
        """Link to an entity."""
        return self.target(Target("entity", entity_id))

    def event(self, event_id: str) -> Anchor:
        """Link to an event."""
        return self.target(Target("event", event_id))

    def publisher(self, publisher_id: str) -> Anchor:
        """Link to a publisher, which has a page as an entity; no link where it is not in the authority file."""
        name = self.dossier.sources.publishers[publisher_id].name
        known = publisher_id in self.dossier.sources.entities
        return Anchor(name, self.link(addresses.entity(publisher_id)) if known else "")

    def article(self, article_id: str) -> Anchor:
        """Link to an article."""
        title = self.dossier.sources.articles[article_id].record.title.text
        return Anchor(title, self.link(addresses.article(article_id)))

    def references(self, keys: Iterable[str]) -> tuple[Reference, ...]:
        """The references with these keys, in the order given."""
        return tuple(self.dossier.sources.references[key] for key in keys)


@lru_cache(maxsize=4096)
def _relative(path: str, folder: str) -> str:
    return addresses.relative(path, page=f"{folder}/page" if folder else "page")
