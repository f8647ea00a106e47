"""The dossier's graph: what it says of the way from an original to its page, in terms that others know."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from rdflib import BNode, URIRef
from rdflib.compare import isomorphic

from dossier.export import schema_org
from dossier.export.graph import CONTEXT, graph
from dossier.export.iris import Iris
from dossier.rights import PRIVATE
from tests.export.graphs import breaches, parsed, rows, unknown_terms
from tests.pages.small_dossier import small_dossier

if TYPE_CHECKING:
    from collections.abc import Callable

    from dossier.export.served import Node

    Describe = Callable[[schema_org.Scene], Node]

SITE = "https://site.example/d/"
DOSSIER = small_dossier()
FILE = graph(DOSSIER, site_url=SITE)
GRAPH = parsed(FILE.content, SITE + FILE.address)


def test_the_graph_has_the_shapes_that_it_promises() -> None:
    assert breaches(GRAPH) == []


@pytest.mark.parametrize("line", ['"sha256": "', '"prov:wasGeneratedBy": {', '"org:role": {', '"dcterms:temporal": {'])
def test_a_graph_without_what_it_promises_is_told(line: str) -> None:
    broken = FILE.content.replace(line.encode(), line.replace('": ', 'x": ').encode())
    assert breaches(parsed(broken, SITE + FILE.address)) != []


def test_all_terms_are_those_of_the_vocabularies() -> None:
    assert unknown_terms(GRAPH) == set()
    wrong = FILE.content.replace(b'"headline"', b'"headlin"')
    assert unknown_terms(parsed(wrong, SITE)) == {"http://schema.org/headlin"}


def test_what_happened_to_an_original_on_its_way_and_who_published_it() -> None:
    question = """SELECT ?original ?sha256 ?status ?act ?publisher ?date WHERE {
        ?original a :MediaObject ; :sha256 ?sha256 ; :creativeWorkStatus ?status ; prov:wasDerivedFrom+ ?copy .
        ?copy prov:wasGeneratedBy ?publication .
        ?publication :name ?act ; prov:wasAssociatedWith/:name ?publisher ; dcterms:date ?date }"""
    main = DOSSIER.sources.articles["2004-05-03-weir"].record.fixity.sha256
    brief = DOSSIER.sources.articles["2003-brief"].record.fixity.sha256
    original = f"{SITE}originals/2004-05-03-weir.txt"
    assert rows(GRAPH, question) == [
        (f"{SITE}originals/2003-brief.txt", brief, "complete", "published", "Harbour Gazette", "2003?"),
        (original, main, "damaged", "published", "Harbour Gazette", "2004-05-03"),
        (original, main, "damaged", "republished", "The Mirror", "2004-05?"),
    ]


def test_which_rules_made_a_page_of_which_original_by_which_engine() -> None:
    question = f"""SELECT ?original ?engine ?rule WHERE {{
        <{SITE}articles/2003-brief.html> prov:wasDerivedFrom ?original ; prov:wasGeneratedBy ?reading .
        ?reading prov:used ?original ; prov:wasAssociatedWith/:name ?engine ;
            prov:qualifiedAssociation/prov:hadPlan/:name ?rule }}"""
    original = f"{SITE}originals/2003-brief.txt"
    assert rows(GRAPH, question) == [(original, "dossier", rule) for rule in ("blank", "core", "exact-name")]


def test_how_much_of_an_original_the_page_leaves_out() -> None:
    question = f"""SELECT ?name ?value WHERE {{
        <{SITE}articles/2004-05-03-weir.html> :additionalProperty [ :name ?name ; :value ?value ] }}"""
    reading = DOSSIER.readings["2004-05-03-weir"]
    aside = sum(span.end - span.start for span in reading.spans if span.fate == "set aside")
    assert rows(GRAPH, question) == [
        ("characters of the original", str(len(reading.original))),
        ("characters set aside", str(aside)),
        ("emendations", str(len(reading.emendations))),
    ]


def test_what_is_uncertain_says_so_and_on_what_it_rests() -> None:
    question = """SELECT ?subject ?what ?basis WHERE {
        ?subject :additionalProperty [ :value false ; :name ?what ; :description ?basis ] }"""
    article = f"{SITE}articles/2004-05-03-weir.html"
    assert rows(GRAPH, question) == [
        (f"{SITE}articles/2003-brief.html#publication-1", "date verified", "internal evidence"),
        (f"{SITE}articles/2003-brief.html#publication-1", "publication verified", "inferred from the words"),
        (f"{article}#publication-1", "publication verified", "the original's own line"),
        (f"{article}#publication-2", "date verified", "the page names only the month"),
        (f"{SITE}entities/westmark.html#membership-2", "date verified", "a list"),
    ]


def test_who_belonged_to_what_and_from_when_to_when() -> None:
    question = """SELECT ?state ?role ?organisation ?time WHERE {
        ?membership org:member/:name ?state ; org:role/:name ?role ; org:organization/:name ?organisation ;
            dcterms:temporal ?time }"""
    assert rows(GRAPH, question) == [
        ("Osterland", "member", "Harbour League", "1999-02-01/.."),
        ("Westmark", "member", "Harbour League", "2004?/.."),
        ("Westmark", "observer", "Harbour League", "2003-06-01/2004?"),
    ]


def test_schema_org_is_given_no_date_that_is_uncertain() -> None:
    question = "SELECT ?thing ?date WHERE { ?thing :datePublished|:startDate|:endDate ?date }"
    assert rows(GRAPH, question) == [
        (f"{SITE}entities/osterland.html#membership-1", "1999-02-01"),
        (f"{SITE}entities/westmark.html#membership-1", "2003-06-01"),
        (f"{SITE}events/2004-norhaven.html#this", "2004-05-03"),
    ]


def test_who_wrote_the_notes() -> None:
    question = (
        "SELECT DISTINCT ?name ?about WHERE { ?note a :Comment ; prov:wasAttributedTo/:name ?name ; :about ?about }"
    )
    editors = {placed.note.editor for notes in DOSSIER.annotations.notes.values() for placed in notes}
    assert {name for name, _ in rows(GRAPH, question)} == editors


def test_an_original_that_is_not_published_is_named_by_its_digest() -> None:
    question = "SELECT ?original WHERE { ?original a :MediaObject }"
    names = [name for (name,) in rows(GRAPH, question)]
    assert [name for name in names if not name.startswith(SITE)] == [
        name for name in names if name.startswith("ni:///sha-256;")
    ]
    assert len([name for name in names if name.startswith("ni:")]) == 1
    assert b"may not be quoted" not in FILE.content


def test_only_a_private_edition_says_that_it_is_one() -> None:
    private = graph(replace(DOSSIER, private=True), site_url=SITE)
    assert rows(parsed(private.content, SITE), "SELECT ?what WHERE { ?dossier dcterms:accessRights ?what }") == [
        (PRIVATE,)
    ]
    assert PRIVATE.encode() not in FILE.content


def test_without_an_address_of_the_site_names_are_relative_to_the_file() -> None:
    relative = graph(DOSSIER)
    assert SITE.encode() not in relative.content
    assert isomorphic(parsed(relative.content, SITE + relative.address), GRAPH)


@pytest.mark.parametrize(
    ("page", "describe"),
    [
        ("entities/league.html", partial(schema_org.entity, DOSSIER.sources.entities["league"])),
        ("events/2004-norhaven.html", partial(schema_org.event, DOSSIER.sources.events["2004-norhaven"])),
        ("data.html", schema_org.dataset),
    ],
)
def test_what_a_page_says_of_its_thing_stands_in_the_graph_too(page: str, describe: Describe) -> None:
    node = describe(schema_org.Scene(DOSSIER, Iris(SITE, page)))
    thing = parsed(json.dumps({"@context": CONTEXT, **node}).encode(), SITE + page)
    about = {
        triple for triple in thing if triple[0] == URIRef(f"{SITE}{page}#this") and not isinstance(triple[2], BNode)
    }
    assert len(about) > 2
    assert about <= set(GRAPH)


def test_the_graph_has_a_line_for_each_node_and_the_same_bytes_each_time() -> None:
    assert graph(small_dossier(), site_url=SITE).content == FILE.content
    nodes = json.loads(FILE.content)["@graph"]
    assert len(FILE.content[FILE.content.index(b'"@graph"') :].splitlines()) == len(nodes) + 3
