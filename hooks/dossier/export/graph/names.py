"""What the nodes of the graph are called: by addresses of the site, except for originals that it does not publish.

A page and what it is about have two names: ``articles/x.html`` is the annotated page, ``articles/x.html#this`` the
article that its author wrote (`dossier.addresses.thing`). The pages themselves use the same names (`schema_org`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from dossier import addresses
from dossier.export.served import name_by_digest
from dossier.rights import publishes_original

if TYPE_CHECKING:
    from dossier.dossier import Dossier
    from dossier.export.schema_org import Scene
    from dossier.export.served import Node
    from dossier.model.links import Target
    from dossier.model.sources import Article


@dataclass(frozen=True, slots=True)
class Names:
    """The names, as the file of the graph writes them."""

    scene: Scene

    @property
    def dossier(self) -> Dossier:
        """What the graph is drawn from."""
        return self.scene.dossier

    def page(self, address: str) -> Node:
        """What stands at an address of the site."""
        return {"@id": self.scene.iris.of(address)}

    def thing(self, page: str) -> Node:
        """What a page is about."""
        return {"@id": self.scene.thing(page)}

    def work(self, article_id: str) -> Node:
        """An article as its author wrote it, wherever it was published."""
        return self.thing(addresses.article(article_id))

    def target(self, target: Target) -> Node:
        """An entity or event."""
        return self.thing(addresses.target(target))

    def entity(self, entity_id: str) -> Node:
        """An entity."""
        return self.thing(addresses.entity(entity_id))

    def event(self, event_id: str) -> Node:
        """An event."""
        return self.thing(addresses.event(event_id))

    def publisher(self, publisher_id: str) -> Node:
        """A publisher: the entity of the same id, where there is one."""
        known = publisher_id in self.dossier.sources.entities
        return self.entity(publisher_id) if known else self.agent("publisher", publisher_id)

    def original(self, article: Article) -> Node:
        """An original's bytes, by their digest where this edition does not have them (RFC 6920)."""
        if publishes_original(article, self.dossier):
            return self.page(addresses.original(article.id))
        return {"@id": name_by_digest(article)}

    def step(self, article_id: str, what: str) -> Node:
        """Something on an article's way from its author to the original."""
        return self.page(f"{addresses.article(article_id)}#{what}")

    def reading(self, article_id: str) -> Node:
        """The act by which an original became a page; its account is the audit."""
        return self.thing(addresses.audit(article_id))

    def agent(self, kind: str, name: str) -> Node:
        """Somebody or something without a page of its own: an editor, a publisher, the engine."""
        return self.page(f"{addresses.GRAPH}#{kind}-{quote(name, safe='')}")
