"""What each page says of itself to search engines and other programs, in the terms of schema.org (JSON-LD 1.1).

A page has its own address as its IRI; what the page is about has that address with ``#this``, so that a person is not
taken for a web page (W3C, "Cool URIs for the Semantic Web", section 4.1). Search engines know no doubt: what the
sources state as not verified is left out here. The page shows it with its doubt.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.export.catalogue import LINKED, PACKAGE
from dossier.export.data_package import RIGHTS
from dossier.export.served import media_type
from dossier.model.sources import EntityKind
from dossier.rights import publishes_original

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dossier.dates import Date
    from dossier.dossier import Dossier
    from dossier.export.iris import Iris
    from dossier.export.served import Node
    from dossier.model.claims import Claim
    from dossier.model.sources import Article, Author, Entity, Event, Medium, PublicationStep

CONTEXT = "https://schema.org"
TYPES: Mapping[EntityKind, str] = {
    EntityKind.PERSON: "Person",
    EntityKind.ORGANISATION: "Organization",
    EntityKind.STATE: "Country",
    EntityKind.PLACE: "Place",
    EntityKind.PEOPLE: "Thing",
    EntityKind.DOCUMENT: "CreativeWork",
    EntityKind.PROGRAMME: "Project",
    EntityKind.CONCEPT: "DefinedTerm",
    EntityKind.ARMED_GROUP: "Organization",
    EntityKind.MOVEMENT: "Organization",
    EntityKind.PUBLISHER: "Organization",
}
"""The type of each kind of entity; schema.org has none for a people."""
_ORIGINALS: Mapping[Medium | None, str] = {
    "newspaper": "NewsArticle",
    "news-agency": "NewsArticle",
    "news-site": "NewsArticle",
    "broadcaster": "NewsArticle",
    "journal": "ScholarlyArticle",
}
"""The type of an article by the medium of its first publisher; of all others ``Article``."""
_WHOLES: Mapping[str, str] = {"Organization": "parentOrganization", "Place": "containedInPlace"}
"""How schema.org says that a thing of this type belongs to another of the same type; it has no word for the others."""
_OWN_NAMES = ("full", "short", "acronym")
"""Forms of names that name an entity anywhere, not only where an article has introduced it."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One page, and what its description is drawn from."""

    dossier: Dossier
    iris: Iris

    def thing(self, page: str) -> str:
        """IRI of what the page at an address is about."""
        return self.iris.of(addresses.thing(page))

    def entity(self, entity_id: str) -> Node:
        """An entity, by type, IRI and name."""
        entity = self.dossier.sources.entities[entity_id]
        return {"@type": TYPES[entity.kind], "@id": self.thing(addresses.entity(entity_id)), "name": entity.name}

    def publisher(self, publisher_id: str) -> Node:
        """A publisher, which has a page where the authority file knows it."""
        if publisher_id in self.dossier.sources.entities:
            return self.entity(publisher_id)
        return {"@type": "Organization", "name": self.dossier.sources.publishers[publisher_id].name}


def script(node: Node) -> str:
    """The JSON-LD as the text of a ``script`` element: nothing in it ends the element or begins a comment.

    HTML, section 4.12.1.3, "Restrictions for contents of script elements".
    """
    return json.dumps(node, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def page(node: Node, title: str, scene: Scene) -> Node:
    """A whole description from what is special to a page."""
    return {
        "@context": CONTEXT,
        "@id": scene.iris.of(scene.iris.file),
        **node,
        **({} if "headline" in node else {"name": title}),
        "inLanguage": scene.dossier.sources.settings.language,
        "isPartOf": {"@id": scene.thing(addresses.HOME)},
    }


def home(name: str, scene: Scene) -> Node:
    """The home page, which is about the site."""
    site = {"@type": "WebSite", "@id": scene.thing(addresses.HOME), "name": name, "url": scene.iris.of(addresses.HOME)}
    return {"@type": "WebPage", "mainEntity": site}


def article(article: Article, scene: Scene) -> Node:
    """The page of an article: an annotated edition of the original article."""
    return {
        "@type": "Article",
        "headline": article.record.title.text,
        **_several("author", [_author(author, scene) for author in article.record.authors]),
        "isBasedOn": _original(article, scene),
    }


def audit(article: Article, scene: Scene) -> Node:
    """The page that accounts for an article's original."""
    return {"@type": "WebPage", "about": {"@id": scene.thing(addresses.article(article.id))}}


def entity(entity: Entity, scene: Scene) -> Node:
    """The page of an entity."""
    return {"@type": "WebPage", "mainEntity": entity_itself(entity, scene)}


def event(event: Event, scene: Scene) -> Node:
    """The page of an event."""
    return {"@type": "WebPage", "mainEntity": event_itself(event, scene)}


def dataset(scene: Scene) -> Node:
    """The page of the data."""
    return {"@type": "WebPage", "mainEntity": dataset_itself(scene)}


# --- what pages are about; the dossier's graph has the same nodes, with more to each ----------------------------------


def entity_itself(entity: Entity, scene: Scene) -> Node:
    """An entity, whose page this need not be."""
    names = dict.fromkeys(name.text for name in entity.names if name.form in _OWN_NAMES and not name.articles)
    names.pop(entity.name, None)
    return {
        **scene.entity(entity.id),
        **({"alternateName": list(names)} if names else {}),
        **_verified("description", entity.description),
        **({"sameAs": f"http://www.wikidata.org/entity/{entity.wikidata}"} if entity.wikidata else {}),
        **_whole(entity, scene),
    }


def dataset_itself(scene: Scene) -> Node:
    """The data of the dossier, with the files that hold all of it."""
    settings = scene.dossier.sources.settings
    return {
        "@type": "Dataset",
        "@id": scene.thing(addresses.DATA),
        "name": f"{settings.title}: data",
        "description": settings.description,
        "copyrightNotice": RIGHTS,
        "distribution": [
            {
                "@type": "DataDownload",
                "name": title,
                "contentUrl": scene.iris.of(address),
                "encodingFormat": "application/ld+json" if address.endswith(".jsonld") else "application/json",
            }
            for address, title, _ in (*(one[1:] for one in LINKED), PACKAGE)
        ],
    }


def event_itself(event: Event, scene: Scene) -> Node:
    """An event, whose page this need not be."""
    thing: Node = {
        "@type": "Event",
        "@id": scene.thing(addresses.event(event.id)),
        "name": event.name,
        **certain_date("startDate", event.start),
        **certain_date("endDate", event.end),
        **_several("location", [scene.entity(place) for place in event.places]),
        **_several("organizer", [scene.entity(organiser) for organiser in event.organisations]),
        **_verified("description", event.summary),
    }
    if event.series:
        series = scene.dossier.sources.series[event.series]
        iri = scene.iris.of(addresses.series(series.id))
        thing["superEvent"] = {"@type": "EventSeries", "@id": iri, "name": series.name}
    return thing


def _original(article: Article, scene: Scene) -> Node:
    """The article as it was published: who published it when and where, and the bytes that the dossier has of it."""
    publication = article.record.publication
    verified = [step for step in publication if step.verified]
    steps = [_step(step, scene, known=step is publication[0]) for step in verified]
    return {**work(article, scene), **_several("publication", steps), "encoding": _bytes(article, scene)}


def work(article: Article, scene: Scene) -> Node:
    """The article as its author wrote it, wherever it was published."""
    record, sources = article.record, scene.dossier.sources
    first = record.publication[0]
    verified = [step for step in record.publication if step.verified]
    dated = next((step for step in record.publication if step.date), None)
    address = next((step.address for step in verified if step.address), None)
    return {
        "@type": _ORIGINALS.get(sources.publishers[first.publisher].medium, "Article"),
        "@id": scene.thing(addresses.article(article.id)),
        "headline": record.title.text,
        "inLanguage": record.language,
        **_several("author", [_again(_author(author, scene)) for author in record.authors]),
        **({"publisher": scene.publisher(first.publisher)} if first.verified else {}),
        **(certain_date("datePublished", dated.date) if dated and dated.verified else {}),
        **({"url": address} if address else {}),
        **({"copyrightNotice": record.rights.statement} if record.rights.statement else {}),
    }


def _author(author: Author, scene: Scene) -> Node:
    known = scene.entity(author.entity) if author.entity else {"@type": "Person"}
    return {**known, "name": author.name}


def _step(step: PublicationStep, scene: Scene, *, known: bool) -> Node:
    publisher = scene.publisher(step.publisher)
    return {
        "@type": "PublicationEvent",
        "name": step.act,
        "publishedBy": _again(publisher) if known else publisher,
        **certain_date("startDate", step.date),
        **({"url": step.address} if step.address else {}),
    }


def _bytes(article: Article, scene: Scene) -> Node:
    """The original's bytes, with their address only where this edition publishes them."""
    address = scene.iris.of(addresses.original(article.id))
    published = publishes_original(article, scene.dossier)
    return {**original_itself(article), **({"contentUrl": address} if published else {})}


def original_itself(article: Article) -> Node:
    """An original's bytes, without a name."""
    fixity = article.record.fixity
    return {
        "@type": "MediaObject",
        "sha256": fixity.sha256,
        "contentSize": f"{fixity.bytes} B",
        "encodingFormat": media_type(article),
    }


def _whole(entity: Entity, scene: Scene) -> Node:
    if entity.part_of is None:
        return {}
    own, whole = TYPES[entity.kind], scene.entity(entity.part_of)
    return {_WHOLES[own]: whole} if own in _WHOLES and whole["@type"] in (own, "Country") else {}


def _verified(key: str, claim: Claim[str] | None) -> Node:
    return {key: claim.value} if claim and claim.verified else {}


def certain_date(key: str, date: Claim[Date] | None) -> Node:
    """A date that is one point (ISO 8601); schema.org has no interval for when something was published."""
    return {key: date.value.text} if date and date.verified and date.value.precision != "interval" else {}


def _again(node: Node) -> Node:
    """A node that was described before: its IRI, where it has one, is enough."""
    return {"@id": node["@id"]} if "@id" in node else node


def _several(key: str, nodes: list[Node]) -> Node:
    return {key: nodes if len(nodes) > 1 else nodes[0]} if nodes else {}
