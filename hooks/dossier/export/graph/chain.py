"""How each article came to its page, in the words of W3C PROV: published, obtained as an original, read, annotated.

After PROV-O, the W3C Recommendation of 30 April 2013 (https://www.w3.org/TR/prov-o/). The article as its author wrote
it is the work; each step of its publication is an activity that made a copy of it (entity) from the copy before, and
the publisher was associated with it (agent). The original derives from the last copy. The page derives from the
original by an activity, reading, for which the engine was responsible, with the rules that decided as its plans. The
editors' notes are attributed to who signed them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier import addresses
from dossier.export.editors import editor_type
from dossier.export.graph import terms
from dossier.export.graph.terms import dated, stated, uncertain
from dossier.link.rules import RULES as LINKING
from dossier.model.text import Fate
from dossier.read.rules import RULES as READING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.dossier import Dossier
    from dossier.export.graph.names import Names, Node
    from dossier.model.sources import Article, PublicationStep

_ENGINE = ("software", "dossier")


def steps(article: Article, dossier: Dossier, names: Names) -> Iterator[Node]:
    """Everything on an article's way, from its author to its page and the notes on it."""
    yield _also(terms.work(article, dossier, names), "prov:Entity") | dated(article.date)
    yield from _publications(article, dossier, names)
    yield _obtaining(article, names)
    yield _original(article, dossier, names)
    yield _reading(article, dossier, names)
    yield _page(article, dossier, names)
    yield from _notes(article, dossier, names)


def _also(node: Node, *types: str) -> Node:
    return {**node, "@type": [str(node["@type"]), *types]}


# --- publication ------------------------------------------------------------------------------------------------------


def _publications(article: Article, dossier: Dossier, names: Names) -> Iterator[Node]:
    for number, step in enumerate(article.record.publication, 1):
        yield _publication(article, number, step, dossier, names)
        yield _copy(article, number, step, names)
    for number, other in enumerate(article.record.other_copies, 1):
        yield {
            **names.step(article.id, f"other-copy-{number}"),
            "@type": ["Article", "prov:Entity"],
            "name": other.title,
            "url": other.address,
            "exampleOfWork": names.work(article.id),
        }


def _publication(article: Article, number: int, step: PublicationStep, dossier: Dossier, names: Names) -> Node:
    doubts = [] if step.verified else [uncertain("publication", step.basis)]
    if step.date and not step.date.verified:
        doubts.append(uncertain("date", step.date.basis))
    return {
        **names.step(article.id, f"publication-{number}"),
        "@type": ["prov:Activity", "PublicationEvent"],
        "name": step.act,
        "description": step.basis,
        "publishedBy": names.publisher(step.publisher, dossier),
        "prov:wasAssociatedWith": names.publisher(step.publisher, dossier),
        "prov:used": names.step(article.id, f"copy-{number - 1}") if number > 1 else names.work(article.id),
        **dated(step.date),
        **stated(startDate=terms.iso(step.date), additionalProperty=doubts),
    }


def _copy(article: Article, number: int, step: PublicationStep, names: Names) -> Node:
    before = names.step(article.id, f"copy-{number - 1}") if number > 1 else names.work(article.id)
    return {
        **names.step(article.id, f"copy-{number}"),
        "@type": ["Article", "prov:Entity"],
        "exampleOfWork": names.work(article.id),
        "prov:wasGeneratedBy": names.step(article.id, f"publication-{number}"),
        "prov:wasDerivedFrom": before,
        **stated(url=step.address),
    }


def _last_copy(article: Article, names: Names) -> Node:
    """What the original was made from; the work itself where no publication is known."""
    number = len(article.record.publication)
    return names.step(article.id, f"copy-{number}") if number else names.work(article.id)


# --- the original and the page ----------------------------------------------------------------------------------------


def _obtaining(article: Article, names: Names) -> Node:
    obtained = article.record.obtained
    return {
        **names.step(article.id, "obtaining"),
        "@type": "prov:Activity",
        "name": "obtained",
        "description": obtained.how,
        "prov:used": _last_copy(article, names),
        **dated(obtained.date),
        **stated(url=obtained.address),
    }


def _original(article: Article, dossier: Dossier, names: Names) -> Node:
    return {
        **_also(terms.original(article, dossier, names), "prov:Entity"),
        "dcat:byteSize": {"@value": str(article.record.fixity.bytes), "@type": "xsd:nonNegativeInteger"},
        "prov:wasGeneratedBy": names.step(article.id, "obtaining"),
        "prov:wasDerivedFrom": _last_copy(article, names),
    }


def _reading(article: Article, dossier: Dossier, names: Names) -> Node:
    reading = dossier.readings[article.id]
    rules = {span.rule for span in reading.spans}
    rules.update(mention.rule for mention in dossier.links.mentions.get(article.id, ()))
    rules.update(name.rule for name in dossier.links.unlinked.get(article.id, ()))
    engine = names.agent(*_ENGINE)
    return {
        **names.reading(article.id),
        "@type": "prov:Activity",
        "name": "read and linked",
        "mainEntityOfPage": names.page(addresses.audit(article.id)),
        "prov:used": names.original(article, dossier),
        "prov:wasAssociatedWith": engine,
        "prov:qualifiedAssociation": {
            "@type": "prov:Association",
            "prov:agent": engine,
            "prov:hadPlan": [names.page(addresses.rule(rule)) for rule in sorted(rules)],
        },
    }


def _page(article: Article, dossier: Dossier, names: Names) -> Node:
    reading = dossier.readings[article.id]
    aside = sum(span.end - span.start for span in reading.spans if span.fate is Fate.SET_ASIDE)
    return {
        **_also(terms.annotated_page(article, dossier, names), "prov:Entity"),
        "prov:wasDerivedFrom": names.original(article, dossier),
        "prov:wasGeneratedBy": names.reading(article.id),
        "additionalProperty": [
            _count("characters of the original", len(article.text)),
            _count("characters set aside", aside),
            _count("emendations", len(reading.emendations)),
        ],
    }


def _count(name: str, value: int) -> Node:
    return {"@type": "PropertyValue", "name": name, "value": value}


def _notes(article: Article, dossier: Dossier, names: Names) -> Iterator[Node]:
    """The notes by name; what they say is in the Web Annotations, under the same names."""
    for placed in dossier.annotations.notes.get(article.id, ()):
        yield {
            **names.page(addresses.note(article.id, placed.note.id)),
            "@type": ["Comment", "prov:Entity"],
            "about": names.page(addresses.article(article.id)),
            "prov:wasAttributedTo": names.agent("editor", placed.note.editor),
            "dcterms:date": terms.edtf_literal(placed.note.date.text),
        }


# --- agents and plans -------------------------------------------------------------------------------------------------


def agents(dossier: Dossier, names: Names, *, version: str) -> Iterator[Node]:
    """Who and what did it: the engine, the editors, and publishers that are no entities."""
    yield {
        **names.agent(*_ENGINE),
        "@type": ["SoftwareApplication", "prov:SoftwareAgent"],
        "name": "dossier",
        "softwareVersion": version,
    }
    notes = dossier.annotations.notes.values()
    for name in dict.fromkeys(placed.note.editor for of_article in notes for placed in of_article):
        kind = "prov:Person" if editor_type(name) == "Person" else "prov:Organization"
        yield _also(terms.editor(name, names), kind)
    for publisher in dossier.sources.publishers.values():
        named = {} if publisher.id in dossier.sources.entities else {"name": publisher.name}
        yield {**names.publisher(publisher.id, dossier), "@type": ["Organization", "prov:Organization"], **named}


def rules(names: Names) -> Iterator[Node]:
    """The rules as plans."""
    said = {**{rule.id: rule.says for rule in READING}, **{rule.id: rule.sentence for rule in LINKING.values()}}
    for id_, sentence in said.items():
        yield {**names.page(addresses.rule(id_)), "@type": "prov:Plan", "name": id_, "description": sentence}
