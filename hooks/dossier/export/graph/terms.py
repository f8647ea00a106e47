"""What the dossier holds in the words of schema.org: articles, entities, events and references as nodes of JSON-LD.

Properties and classes are those of https://schema.org, bare, so that a node stands as well in a page whose context is
``https://schema.org`` as in the dossier's graph; those with a prefix are left to the graph (`chain`, `event_in_full`).
schema.org's own context takes its terms for ``http://schema.org/…``, and so does ours.

schema.org has no uncertain dates: its dates are given only where a date is verified and no interval. The graph has
every date in EDTF (`dated`), and says of other values where they are uncertain (`uncertain`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier import addresses
from dossier.event_parts import parts_in
from dossier.export.catalogue import TABLES
from dossier.export.data_package import RIGHTS
from dossier.export.editors import editor_type
from dossier.export.edtf import edtf_of, period
from dossier.export.served import media_type
from dossier.model.sources import EntityKind
from dossier.rights import scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dossier.dates import Date
    from dossier.dossier import Dossier
    from dossier.event_parts import PartKind
    from dossier.export.graph.names import Names, Node
    from dossier.model.claims import Claim
    from dossier.model.pages import Asset
    from dossier.model.sources import Article, Author, Entity, Event, PublishScope, Reference, Series

TYPE: Mapping[EntityKind, str] = {
    EntityKind.PERSON: "Person",
    EntityKind.ORGANISATION: "Organization",
    EntityKind.STATE: "Country",
    EntityKind.PLACE: "Place",
    EntityKind.PEOPLE: "DefinedTerm",
    EntityKind.DOCUMENT: "CreativeWork",
    EntityKind.PROGRAMME: "Project",
    EntityKind.CONCEPT: "DefinedTerm",
    EntityKind.ARMED_GROUP: "Organization",
    EntityKind.MOVEMENT: "Organization",
    EntityKind.PUBLISHER: "Organization",
}
"""The class of each kind of entity. A people, for which there is none, is a term like a concept."""
_WITHIN: Mapping[EntityKind, str] = {
    EntityKind.ORGANISATION: "parentOrganization",
    EntityKind.ARMED_GROUP: "parentOrganization",
    EntityKind.MOVEMENT: "parentOrganization",
    EntityKind.PUBLISHER: "parentOrganization",
    EntityKind.PROGRAMME: "parentOrganization",
    EntityKind.STATE: "containedInPlace",
    EntityKind.PLACE: "containedInPlace",
    EntityKind.DOCUMENT: "isPartOf",
}
"""How each kind of entity belongs to another; kinds for which schema.org has no word are left out."""
_PART: Mapping[PartKind, str] = {
    "organiser": "organizer",
    "participant": "attendee",
    "place": "location",
    "document": "workFeatured",
}
"""What schema.org calls the parts in an event; hosts and chairs are roles of contributors."""
_ACCESS: Mapping[PublishScope, str] = {
    "full": "The page shows the whole text.",
    "excerpt": "The page shows an excerpt only.",
    "citation": "The page shows none of the article’s own words.",
}


def stated(**values: object) -> Node:
    """The values that there are."""
    return {key: value for key, value in values.items() if value not in (None, "", [], ())}


def iso(claim: Claim[Date] | None) -> str | None:
    """A date as schema.org has it (ISO 8601, reduced precision allowed); None where that would say too much."""
    return claim.value.text if claim and claim.verified and claim.value.precision != "interval" else None


def edtf_literal(text: str) -> Node:
    """A date with its uncertainty, as a literal of the datatype that the Library of Congress gives to EDTF."""
    return {"@value": text, "@type": "edtf:EDTF"}


def dated(claim: Claim[Date] | None) -> Node:
    """``dcterms:date`` with the date's uncertainty; for the graph."""
    return {"dcterms:date": edtf_literal(edtf_of(claim))} if claim else {}


def uncertain(name: str, basis: str | None) -> Node:
    """Says that a value of the node is not verified, and what it rests on."""
    return {"@type": "PropertyValue", "name": f"{name} verified", "value": False, **stated(description=basis)}


def with_standing(node: Node, claim: Claim[str], name: str) -> Node:
    """A node with the standing of one of its values, where it is uncertain; for the graph."""
    return node if claim.verified else {**node, "additionalProperty": [uncertain(name, claim.basis)]}


# --- the dossier ------------------------------------------------------------------------------------------------------


def dossier_itself(dossier: Dossier, names: Names) -> Node:
    """The dossier as a collection."""
    settings = dossier.sources.settings
    return {
        **names.thing("index.html"),
        "@type": "Collection",
        "name": settings.title,
        "description": settings.description,
        "inLanguage": settings.language,
        "about": names.entity(settings.subject),
        "mainEntityOfPage": names.page("index.html"),
    }


def dataset(dossier: Dossier, names: Names, files: Iterable[Asset] = ()) -> Node:
    """The data of the dossier, with those of the `files` that are tables."""
    tables = {table.csv: table for table in TABLES}
    return {
        **names.thing(addresses.DATA),
        "@type": "Dataset",
        "name": f"{dossier.sources.settings.title}: data",
        "description": dossier.sources.settings.description,
        "copyrightNotice": RIGHTS,
        "isPartOf": names.thing("index.html"),
        "mainEntityOfPage": names.page(addresses.DATA),
        "distribution": [
            {
                "@type": "DataDownload",
                "name": tables[file.address].title,
                "contentUrl": names.page(file.address),
                "encodingFormat": "text/csv",
            }
            for file in files
            if file.address in tables
        ],
    }


# --- articles ---------------------------------------------------------------------------------------------------------


def work(article: Article, dossier: Dossier, names: Names) -> Node:
    """An article as its author wrote it and its first publisher published it."""
    record = article.record
    first = record.publication[0] if record.publication else None
    return {
        **names.work(article.id),
        "@type": "Article",
        "headline": record.title.text,
        **stated(
            alternativeHeadline=record.alternative_title.value if record.alternative_title else None,
            author=[author(one, names) for one in record.authors],
            publisher=names.publisher(first.publisher, dossier) if first else None,
            datePublished=iso(article.date),
            url=first.address if first else None,
            copyrightNotice=record.rights.statement,
        ),
        "inLanguage": record.language,
    }


def author(one: Author, names: Names) -> Node:
    """An author as the original names them."""
    named = names.entity(one.entity) if one.entity else {"@type": "Person"}
    return {**named, "name": one.name}


def original(article: Article, dossier: Dossier, names: Names) -> Node:
    """The bytes that the curator obtained: all of the article that the dossier has."""
    record = article.record
    return {
        **names.original(article, dossier),
        "@type": "MediaObject",
        "name": f"Original of “{record.title.text}”",
        "encodesCreativeWork": names.work(article.id),
        "encodingFormat": media_type(article),
        "contentSize": f"{record.fixity.bytes} B",
        "sha256": record.fixity.sha256,
        "creativeWorkStatus": record.completeness.state,
        **stated(description=list(record.completeness.damage)),
    }


def annotated_page(article: Article, dossier: Dossier, names: Names) -> Node:
    """The article's page: its text freed of what is not the article, with the editors' notes."""
    mentioned = dict.fromkeys(mention.target for mention in dossier.links.mentions.get(article.id, ()))
    notes = dossier.annotations.notes.get(article.id, ())
    editors = dict.fromkeys(placed.note.editor for placed in notes)
    return {
        **names.page(addresses.article(article.id)),
        "@type": "Article",
        "headline": article.record.title.text,
        "inLanguage": article.record.language,
        "isBasedOn": [names.work(article.id), names.original(article, dossier)],
        "isPartOf": names.thing("index.html"),
        "conditionsOfAccess": _ACCESS[scope(article, dossier)],
        **stated(
            mentions=[names.target(target) for target in mentioned],
            editor=[editor(name, names) for name in editors],
        ),
    }


def editor(name: str, names: Names) -> Node:
    """Somebody who wrote notes."""
    return {**names.agent("editor", name), "@type": editor_type(name), "name": name}


# --- entities, events, references -------------------------------------------------------------------------------------


def entity(one: Entity, names: Names) -> Node:
    """An entity of the authority file."""
    page = addresses.entity(one.id)
    others = dict.fromkeys(name.text for name in one.names if name.text != one.name and name.form in _NAMING)
    within = _WITHIN.get(one.kind)
    return {
        **names.thing(page),
        "@type": TYPE[one.kind],
        "name": one.name,
        "description": one.description.value,
        "mainEntityOfPage": names.page(page),
        **stated(
            alternateName=list(others),
            sameAs=_elsewhere(one),
        ),
        **({within: names.entity(one.part_of)} if within and one.part_of else {}),
    }


_NAMING = frozenset({"full", "short", "acronym", "variant"})
"""The forms that name an entity by themselves; a surname or an adjective does not."""


def _elsewhere(one: Entity) -> Node | None:
    return {"@id": f"http://www.wikidata.org/entity/{one.wikidata}"} if one.wikidata else None


def series(one: Series, names: Names) -> Node:
    """A series of events."""
    return {
        **names.page(addresses.series(one.id)),
        "@type": "EventSeries",
        "name": one.name,
        "organizer": names.entity(one.organisation),
    }


def event(one: Event, dossier: Dossier, names: Names) -> Node:
    """An event with who and what had a part in it."""
    page = addresses.event(one.id)
    return {
        **names.thing(page),
        "@type": "Event",
        "name": one.name,
        "mainEntityOfPage": names.page(page),
        **stated(
            startDate=iso(one.start),
            endDate=iso(one.end),
            description=one.summary.value if one.summary else None,
            superEvent=names.page(addresses.series(one.series)) if one.series else None,
        ),
        **_parts(one, dossier, names),
    }


def _parts(one: Event, dossier: Dossier, names: Names) -> Node:
    found: dict[str, list[Node]] = {}
    for part in parts_in(one, dossier.people):
        if part.kind in _PART:
            found.setdefault(_PART[part.kind], []).append(names.entity(part.entity))
        else:
            role = {"@type": "Role", "roleName": part.kind, "contributor": names.entity(part.entity)}
            doubt = {} if part.verified else {"additionalProperty": [uncertain(part.kind, part.basis)]}
            found.setdefault("contributor", []).append({**role, **doubt})
    return dict(found)


def event_in_full(one: Event, dossier: Dossier, names: Names) -> Node:
    """An event with its dates in EDTF, what it rests on, and what of it is uncertain."""
    claims = {"place": one.place, "venue": one.venue, "summary": one.summary}
    doubts = [uncertain(name, claim.basis) for name, claim in claims.items() if claim and not claim.verified]
    return {
        **event(one, dossier, names),
        "dcterms:date": edtf_literal(period(one.start, one.end) if one.end else edtf_of(one.start)),
        **stated(additionalProperty=doubts),
        **resting_on(one.references, names),
    }


def resting_on(references: Iterable[str], names: Names) -> Node:
    """``dcterms:references``: what the statements of a node rest on."""
    keys = [names.page(addresses.reference(key)) for key in references]
    return {"dcterms:references": keys} if keys else {}


def reference(one: Reference, names: Names) -> Node:
    """A page or publication on which statements of the dossier rest."""
    return {
        **names.page(addresses.reference(one.key)),
        "@type": "CreativeWork",
        "name": one.title,
        **stated(url=one.address, description=one.quality),
    }
