"""The requirements of the Web Annotation Data Model that apply to the files, one rule each, with its section.

Each rule says in one sentence what the Recommendation of 23 February 2017 demands of a part, a MUST unless it says
"should". The last rules are the vocabulary's (section 4): a key or class that the context does not define, and that has
none of its prefixes, would be lost when the file is read as JSON-LD.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import urljoin, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Node: TypeAlias = dict[str, Any]
Rules: TypeAlias = Mapping[str, Callable[[Any], object]]
"""For each demand, whether a part meets it; a part that lacks a key does not."""
CONTEXT = "http://www.w3.org/ns/anno.jsonld"
BASE = "https://base.example/data/annotations/file.jsonld"
"""What relative IRIs are resolved against."""
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
MEDIA_TYPE = re.compile(r"(text|application)/[a-z0-9.+-]+(; charset=[a-z0-9-]+)?")


def _terms(words: str) -> frozenset[str]:
    return frozenset(re.findall(r"\S+", words))


MOTIVATIONS = _terms(
    "assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating "
    "questioning replying tagging"
)
KEYS = _terms(
    "@context accessibility audience body bodyValue cached canonical conformsTo created creator email email_sha1 end "
    "endSelector exact first format generated generator homepage id items label language last modified motivation name "
    "next nickname partOf prefix prev purpose renderedVia rights refinedBy scope selector source sourceDate "
    "sourceDateEnd sourceDateStart start startIndex startSelector state styleClass stylesheet suffix target "
    "textDirection total type value via"
)
"""The JSON keys of the model, section C (and ``startIndex``, section 5.2)."""
CLASSES = _terms(
    "Annotation AnnotationCollection AnnotationPage Organization Person Software SpecificResource TextPositionSelector "
    "TextQuoteSelector TextualBody"
)
"""The classes of the model that the files need."""
PREFIXES = _terms("oa dc dcterms dctypes foaf rdf rdfs skos xsd iana owl as schema")
"""The prefixes that the context defines."""


def breaches(collection: Node) -> list[str]:
    """What of the model a file breaks, with its section; empty for a file that conforms."""
    return [
        f"{demand}: {part!r}"
        for parts, rules in RULES
        for demand, holds in rules.items()
        for part in parts(collection)
        if not _meets(holds, part)
    ]


def _meets(holds: Callable[[Any], object], part: object) -> bool:
    try:
        return bool(holds(part))
    except (KeyError, TypeError):
        return False


# --- parts of a file --------------------------------------------------------------------------------------------------


def nodes(value: object) -> Iterator[Node]:
    """Every object of a file, outermost first."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from nodes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from nodes(inner)


def pages(collection: Node) -> list[Node]:
    return [collection["first"]] if "first" in collection else []


def notes(collection: Node) -> list[Node]:
    return [item for page in pages(collection) for item in page.get("items", ())]


def is_iri(value: object) -> bool:
    """Whether a text names something, if need be from where the file stands."""
    if not isinstance(value, str) or not value or re.search(r"[\s<>\"{}|\\^`]", value):
        return False
    return bool(urlsplit(urljoin(BASE, value)).scheme)


def is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def is_known(term: str, terms: frozenset[str]) -> bool:
    return term in terms or term.partition(":")[0] in PREFIXES


# --- rules ------------------------------------------------------------------------------------------------------------


def whole(collection: Node) -> list[Node]:
    return [collection]


def bodies(collection: Node) -> Iterator[Node]:
    return (body for annotation in notes(collection) for body in annotation.get("body", []))


def targets(collection: Node) -> Iterator[Node]:
    return (annotation["target"] for annotation in notes(collection) if "target" in annotation)


def agents(collection: Node) -> Iterator[Node]:
    return (item[key] for item in notes(collection) for key in ("creator", "generator") if key in item)


def moments(collection: Node) -> Iterator[object]:
    return (node[key] for node in nodes(collection) for key in ("created", "modified", "generated") if key in node)


def values(key: str) -> Callable[[Node], Iterator[object]]:
    return lambda collection: (node[key] for node in nodes(collection) if key in node)


def typed(type_: str) -> Callable[[Node], Iterator[Node]]:
    return lambda collection: (node for node in nodes(collection) if node.get("type") == type_)


def keys(collection: Node) -> set[str]:
    return {key for node in nodes(collection) for key in node}


def classes(collection: Node) -> set[str]:
    return {node["type"] for node in nodes(collection) if "type" in node}


RULES: tuple[tuple[Callable[[Node], Iterable[Any]], Rules], ...] = (
    (
        whole,
        {
            "5.1 a collection has the context, as a text if it is the only one": lambda c: c["@context"] == CONTEXT,
            "5.1 a collection has exactly one IRI": lambda c: is_iri(c["id"]),
            "5.1 a collection is an AnnotationCollection": lambda c: c["type"] == "AnnotationCollection",
            "5.1 a collection should have a label, a text": lambda c: isinstance(c["label"], str) and c["label"],
            "5.1 the total is a non-negative integer": lambda c: is_count(c["total"]),
            "5.1 the total counts the annotations": lambda c: c["total"] == len(notes(c)),
            "5.1 a collection has a first page if it is not empty": lambda c: ("first" in c) == (c["total"] > 0),
            "5.1 a collection should name its last page": lambda c: c["total"] == 0 or is_iri(c["last"]),
            "3.1 no two annotations have the same IRI": lambda c: len({a["id"] for a in notes(c)}) == len(notes(c)),
        },
    ),
    (
        pages,
        {
            "5.2 a page has exactly one IRI": lambda p: is_iri(p["id"]),
            "5.2 a page is an AnnotationPage": lambda p: p["type"] == "AnnotationPage",
            "5.2 an embedded page should have no context": lambda p: "@context" not in p,
            "5.2 a page should name its collection": lambda p: is_iri(p["partOf"]),
            "5.2 a page has an array of one or more annotations": lambda p: isinstance(p["items"], list) and p["items"],
            "5.2 a page should have a start index, a non-negative integer": lambda p: is_count(p["startIndex"]),
            "5.2 the last page has no next one": lambda p: "next" not in p,
        },
    ),
    (
        notes,
        {
            "3.1 an annotation has exactly one IRI": lambda a: is_iri(a["id"]),
            "3.1 an annotation is an Annotation": lambda a: a["type"] == "Annotation",
            "3.1 an annotation has a target": lambda a: isinstance(a["target"], dict),
            "3.1 an annotation should have a body": lambda a: isinstance(a["body"], list) and a["body"],
            "3.2.5 an annotation with bodies has no bodyValue": lambda a: "bodyValue" not in a,
            "3.3.1 an annotation should have one creator": lambda a: isinstance(a["creator"], dict),
            "3.3.5 an annotation should have one motivation": lambda a: a["motivation"] in MOTIVATIONS,
        },
    ),
    (
        bodies,
        {
            "3.2.4 a body is textual, or specific": lambda b: b["type"] in {"TextualBody", "SpecificResource"},
            "3.3.5 a purpose is a motivation": lambda b: b["purpose"] in MOTIVATIONS,
        },
    ),
    (
        typed("TextualBody"),
        {"3.2.4 a textual body has exactly one value, a text": lambda b: isinstance(b["value"], str)},
    ),
    (values("format"), {"3.2.1 a format should be a media type": MEDIA_TYPE.fullmatch}),
    (values("language"), {"3.2.1 a language should be a tag of BCP 47": LANGUAGE.fullmatch}),
    (moments, {"3.3.1 a moment is an xsd:dateTime in UTC, expressed as Z": MOMENT.fullmatch}),
    (
        agents,
        {
            "3.3.2 an agent has at most one IRI": lambda a: is_iri(a.get("id", "x")),
            "3.3.2 an agent should have a class": lambda a: a["type"] in {"Person", "Organization", "Software"},
            "3.3.2 an agent should have one name": lambda a: isinstance(a["name"], str) and a["name"],
        },
    ),
    (values("rights"), {"3.3.6 rights are IRIs": is_iri}),
    (targets, {"4 a target is a part of a resource": lambda t: t["type"] == "SpecificResource" and t["selector"]}),
    (
        typed("SpecificResource"),
        {"4 a specific resource has one source": lambda s: is_iri(s["source"]) or is_iri(s["source"]["id"])},
    ),
    (
        typed("TextQuoteSelector"),
        {
            "4.2.4 a text quote selector has exactly one exact text": lambda s: (
                isinstance(s["exact"], str) and s["exact"]
            ),
            "4.2.4 a text quote selector should have one prefix": lambda s: isinstance(s["prefix"], str),
            "4.2.4 a text quote selector should have one suffix": lambda s: isinstance(s["suffix"], str),
        },
    ),
    (
        typed("TextPositionSelector"),
        {
            "4.2.5 the start is a non-negative integer": lambda s: is_count(s["start"]),
            "4.2.5 the end is a non-negative integer": lambda s: is_count(s["end"]),
        },
    ),
    (
        values("selector"),
        {
            "4.2 each selector has exactly one type": lambda found: all(
                node["type"] in {"TextQuoteSelector", "TextPositionSelector"} for node in found
            )
        },
    ),
    (keys, {"V4 a key is the context's, or has one of its prefixes": lambda key: is_known(key, KEYS)}),
    (classes, {"V4 a class is the context's, or has one of its prefixes": lambda name: is_known(name, CLASSES)}),
)
