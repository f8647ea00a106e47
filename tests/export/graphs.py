"""The dossier's graph as a stranger's program reads it: parsed by rdflib, which may fetch nothing."""

from __future__ import annotations

import socket
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn
from warnings import catch_warnings, simplefilter

import pytest
from pyshacl import validate
from rdflib import DCAT, DCTERMS, ORG, PROV, RDF, SDO, XSD, Graph, URIRef

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rdflib.term import Node

SHAPES = Path(__file__).parent / "shapes" / "dossier.ttl"
SCHEMA = "http://schema.org/"
VOCABULARIES = (PROV, ORG, DCTERMS, DCAT, RDF, XSD)
PREFIXES = """
PREFIX : <http://schema.org/>
PREFIX dcat: <http://www.w3.org/ns/dcat#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX prov: <http://www.w3.org/ns/prov#>
"""


@contextmanager
def _outdated() -> Iterator[None]:
    """Both libraries warn of parts of rdflib that they use themselves."""
    with catch_warnings():
        simplefilter("ignore", DeprecationWarning)
        yield


def parsed(content: bytes, address: str) -> Graph:
    """The graph of a file that stands at `address`."""

    def refuse(*_: object) -> NoReturn:
        raise AssertionError("reading the graph asks the network")

    with pytest.MonkeyPatch.context() as patch, _outdated():
        patch.setattr(socket.socket, "connect", refuse)
        return Graph().parse(data=content, format="json-ld", publicID=address)


def rows(graph: Graph, query: str) -> list[tuple[str, ...]]:
    """What a question in SPARQL is answered, in order."""
    return sorted(tuple(str(value) for value in row) for row in graph.query(PREFIXES + query))  # type: ignore[union-attr]


def breaches(graph: Graph) -> list[str]:
    """What of the shapes the graph breaks."""
    with _outdated():
        conforms, _, text = validate(graph, shacl_graph=str(SHAPES), shacl_graph_format="turtle")
    return [] if conforms else [text]


def unknown_terms(graph: Graph) -> set[str]:
    """The properties and classes that the vocabularies do not have."""
    used = {*graph.predicates(), *graph.objects(None, RDF.type)}
    return {str(term) for term in used if not _is_known(term)}


def _is_known(term: Node) -> bool:
    # schema.org's terms have two names, and rdflib lists the other.
    name = URIRef(str(term).replace(SCHEMA, str(SDO)))
    return any(name in vocabulary for vocabulary in (SDO, *VOCABULARIES))


def named(graph: Graph) -> Iterator[str]:
    """Every name in the graph that is no term."""
    for node in {*graph.subjects(), *graph.objects()}:
        if isinstance(node, URIRef) and not any(str(node).startswith(str(space)) for space in (SCHEMA, *VOCABULARIES)):
            yield str(node)
