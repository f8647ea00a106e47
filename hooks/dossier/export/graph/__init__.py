"""The dossier as linked data: one graph in JSON-LD of all that it holds, and of how the originals became its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier import addresses
from dossier.export.graph.chain import agents, rules, steps
from dossier.export.graph.names import Names
from dossier.export.graph.standings import memberships
from dossier.export.graph.things import things
from dossier.export.iris import Iris, site_address
from dossier.export.lines import line, with_lines
from dossier.export.schema_org import Scene
from dossier.model.pages import Asset

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.dossier import Dossier
    from dossier.export.served import Node

CONTEXT: Node = {
    "@vocab": "http://schema.org/",
    "contentUrl": {"@type": "@id"},
    "sameAs": {"@type": "@id"},
    "url": {"@type": "@id"},
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "edtf": "http://id.loc.gov/datatypes/edtf/",
    "org": "http://www.w3.org/ns/org#",
    "prov": "http://www.w3.org/ns/prov#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""Stands in the file, so that nothing has to be fetched to read it. Bare terms are those of schema.org, as its own
context has them: they begin with ``http:``, and values of these three are addresses."""


def graph(dossier: Dossier, *, site_url: str = "") -> Asset:
    """The file, each node on a line."""
    names = Names(Scene(dossier, Iris(site_address(site_url), addresses.GRAPH)))
    frame: Node = {"@context": CONTEXT, "@graph": []}
    return Asset(address=addresses.GRAPH, content=with_lines(frame, "@graph", map(line, _nodes(names))))


def _nodes(names: Names) -> Iterator[Node]:
    yield from things(names)
    yield from memberships(names)
    yield from agents(names)
    yield from rules(names)
    for article in names.dossier.articles:
        yield from steps(article, names)
