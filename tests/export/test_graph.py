"""The dossier's graph: what it says of the way from an original to its page, in terms that others know."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from rdflib.compare import isomorphic

from dossier.export.graph import CONTEXT, graph
from dossier.export.graph import terms as schema
from dossier.export.graph.names import Names
from dossier.export.iris import Iris
from dossier.model.sources import EntityKind
from dossier.rights import PRIVATE
from tests.export.graphs import breaches, parsed, rows, unknown_terms
from tests.pages.small_dossier import small_dossier

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


def test_every_kind_of_entity_has_a_class() -> None:
    assert set(schema.TYPE) == set(EntityKind)


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
    published = rows(GRAPH, "SELECT ?article ?date WHERE { ?article :datePublished ?date }")
    assert published == [(f"{SITE}articles/2004-05-03-weir.html#this", "2004-05-03")]


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


def test_a_node_stands_as_well_in_a_page_under_schema_orgs_own_context() -> None:
    """Its bare terms become the same there; only those with a prefix are the graph's own."""
    names = Names(Iris(SITE, "articles/2004-05-03-weir.html"))
    node = schema.annotated_page(DOSSIER.sources.articles["2004-05-03-weir"], DOSSIER, names)
    assert not [key for key in node if ":" in key]
    local = {"@context": {"@vocab": CONTEXT["@vocab"]}, **node}
    in_page = parsed(json.dumps(local).encode(), f"{SITE}articles/2004-05-03-weir.html")
    assert len(in_page) > 8
    named = {triple for triple in in_page if not any(part.n3().startswith("_:") for part in triple)}
    assert named <= set(GRAPH)


def test_the_graph_has_a_line_for_each_node_and_the_same_bytes_each_time() -> None:
    assert graph(small_dossier(), site_url=SITE).content == FILE.content
    nodes = json.loads(FILE.content)["@graph"]
    assert FILE.content.count(b'\n{"@id": ') == len(nodes)
