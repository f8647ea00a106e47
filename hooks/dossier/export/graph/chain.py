"""How each article came to its page, in the words of W3C PROV: published, obtained as an original, read, annotated.

After PROV-O, the W3C Recommendation of 30 April 2013 (https://www.w3.org/TR/prov-o/). The article as its author wrote
it is the work; each step of its publication is an activity that made a copy of it (entity) from the copy before, and
the publisher was associated with it (agent). The original derives from the last copy. The page derives from the
original by an activity, reading, for which the engine was responsible, with the rules that decided as its plans. The
editors' notes are attributed to who signed them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier import __version__, addresses
from dossier.export import schema_org
from dossier.export.editors import editor_type
from dossier.export.graph.values import count, dated, edtf_literal, stated, uncertain
from dossier.link.rules import RULES as LINKING
from dossier.model.text import Fate
from dossier.read.rules import RULES as READING
from dossier.rights import scope

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dossier.export.graph.names import Names
    from dossier.export.served import Node
    from dossier.model.sources import Article, PublicationStep, PublishScope

_ENGINE = ("software", "dossier")
_ACCESS: Mapping[PublishScope, str] = {
    "full": "The page shows the whole text.",
    "excerpt": "The page shows an excerpt only.",
    "citation": "The page shows none of the article’s own words.",
}


def steps(article: Article, names: Names) -> Iterator[Node]:
    """Everything on an article's way, from its author to its page and the notes on it."""
    yield {**_entity(schema_org.work(article, names.scene)), **dated(article.date)}
    yield from _publications(article, names)
    yield _obtaining(article, names)
    yield _original(article, names)
    yield _reading(article, names)
    yield _page(article, names)
    yield from _notes(article, names)


def _entity(node: Node) -> Node:
    """A node that is an entity of PROV as well."""
    return {**node, "@type": [node["@type"], "prov:Entity"]}


# --- publication ------------------------------------------------------------------------------------------------------


def _publications(article: Article, names: Names) -> Iterator[Node]:
    before = names.work(article.id)
    for number, step in enumerate(article.record.publication, 1):
        act, copy = names.step(article.id, f"publication-{number}"), _copy(article, number, names)
        yield {
            **act,
            "@type": ["prov:Activity", "PublicationEvent"],
            "name": step.act,
            "description": step.basis,
            "publishedBy": names.publisher(step.publisher),
            "prov:wasAssociatedWith": names.publisher(step.publisher),
            "prov:used": before,
            **dated(step.date),
            **stated(additionalProperty=_doubts(step)),
        }
        yield {
            **copy,
            "@type": ["Article", "prov:Entity"],
            "exampleOfWork": names.work(article.id),
            "prov:wasGeneratedBy": act,
            "prov:wasDerivedFrom": before,
            **stated(url=step.address),
        }
        before = copy
    for number, other in enumerate(article.record.other_copies, 1):
        yield {
            **names.step(article.id, f"other-copy-{number}"),
            "@type": ["Article", "prov:Entity"],
            "name": other.title,
            "url": other.address,
            "exampleOfWork": names.work(article.id),
        }


def _copy(article: Article, number: int, names: Names) -> Node:
    return names.step(article.id, f"copy-{number}")


def _doubts(step: PublicationStep) -> list[Node]:
    doubts = [] if step.verified else [uncertain("publication", step.basis)]
    if step.date and not step.date.verified:
        doubts.append(uncertain("date", step.date.basis))
    return doubts


# --- the original and the page ----------------------------------------------------------------------------------------


def _obtaining(article: Article, names: Names) -> Node:
    obtained = article.record.obtained
    return {
        **names.step(article.id, "obtaining"),
        "@type": "prov:Activity",
        "name": "obtained",
        "description": obtained.how,
        "prov:used": _copy(article, len(article.record.publication), names),
        **dated(obtained.date),
        **stated(url=obtained.address),
    }


def _original(article: Article, names: Names) -> Node:
    record = article.record
    return {
        **names.original(article),
        **_entity(schema_org.original_itself(article)),
        "encodesCreativeWork": names.work(article.id),
        "creativeWorkStatus": record.completeness.state,
        **stated(description=list(record.completeness.damage)),
        "dcat:byteSize": {"@value": str(record.fixity.bytes), "@type": "xsd:nonNegativeInteger"},
        "prov:wasGeneratedBy": names.step(article.id, "obtaining"),
        "prov:wasDerivedFrom": _copy(article, len(record.publication), names),
    }


def _reading(article: Article, names: Names) -> Node:
    dossier, engine = names.dossier, names.agent(*_ENGINE)
    rules = {span.rule for span in dossier.readings[article.id].spans}
    rules.update(mention.rule for mention in dossier.links.mentions.get(article.id, ()))
    rules.update(name.rule for name in dossier.links.unlinked.get(article.id, ()))
    return {
        **names.reading(article.id),
        "@type": "prov:Activity",
        "name": "read and linked",
        "mainEntityOfPage": names.page(addresses.audit(article.id)),
        "prov:used": names.original(article),
        "prov:wasAssociatedWith": engine,
        "prov:qualifiedAssociation": {
            "@type": "prov:Association",
            "prov:agent": engine,
            "prov:hadPlan": [names.page(addresses.rule(rule)) for rule in sorted(rules)],
        },
    }


def _page(article: Article, names: Names) -> Node:
    dossier = names.dossier
    reading = dossier.readings[article.id]
    mentioned = dict.fromkeys(mention.target for mention in dossier.links.mentions.get(article.id, ()))
    editors = dict.fromkeys(placed.note.editor for placed in dossier.annotations.notes.get(article.id, ()))
    aside = sum(span.end - span.start for span in reading.spans if span.fate is Fate.SET_ASIDE)
    return {
        **names.page(addresses.article(article.id)),
        "@type": ["Article", "prov:Entity"],
        "headline": article.record.title.text,
        "isBasedOn": [names.work(article.id), names.original(article)],
        "isPartOf": names.thing(addresses.HOME),
        "conditionsOfAccess": _ACCESS[scope(article, dossier)],
        **stated(
            mentions=[names.target(target) for target in mentioned],
            editor=[names.agent("editor", name) for name in editors],
        ),
        "prov:wasDerivedFrom": names.original(article),
        "prov:wasGeneratedBy": names.reading(article.id),
        "additionalProperty": [
            count("characters of the original", len(article.text)),
            count("characters set aside", aside),
            count("emendations", len(reading.emendations)),
        ],
    }


def _notes(article: Article, names: Names) -> Iterator[Node]:
    """The notes by name; what they say is in the Web Annotations, under the same names."""
    for placed in names.dossier.annotations.notes.get(article.id, ()):
        yield {
            **names.page(addresses.note(article.id, placed.note.id)),
            "@type": ["Comment", "prov:Entity"],
            "about": names.page(addresses.article(article.id)),
            "prov:wasAttributedTo": names.agent("editor", placed.note.editor),
            "dcterms:date": edtf_literal(placed.note.date.text),
        }


# --- agents and plans -------------------------------------------------------------------------------------------------


def agents(names: Names) -> Iterator[Node]:
    """Who and what did it: the engine, the editors and the publishers."""
    yield {
        **names.agent(*_ENGINE),
        "@type": ["SoftwareApplication", "prov:SoftwareAgent"],
        "name": "dossier",
        "softwareVersion": __version__,
    }
    notes = names.dossier.annotations.notes.values()
    for name in dict.fromkeys(placed.note.editor for of_article in notes for placed in of_article):
        kind = editor_type(name)
        yield {**names.agent("editor", name), "@type": [kind, f"prov:{kind}"], "name": name}
    for publisher in names.dossier.sources.publishers.values():
        # Where a publisher is an entity, that node has its name.
        named: Node = {} if publisher.id in names.dossier.sources.entities else {"name": publisher.name}
        yield {**names.publisher(publisher.id), "@type": ["Organization", "prov:Organization"], **named}


def rules(names: Names) -> Iterator[Node]:
    """The rules as plans."""
    said = {**{rule.id: rule.says for rule in READING}, **{rule.id: rule.sentence for rule in LINKING.values()}}
    for id_, sentence in said.items():
        yield {**names.page(addresses.rule(id_)), "@type": "prov:Plan", "name": id_, "description": sentence}
