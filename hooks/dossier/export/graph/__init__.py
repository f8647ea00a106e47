"""The dossier as linked data: one graph in JSON-LD of all that it holds, and of how the originals became its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier import __version__, addresses
from dossier.export.graph import terms
from dossier.export.graph.chain import agents, rules, steps
from dossier.export.graph.names import Names
from dossier.export.graph.standings import memberships
from dossier.export.iris import Iris, site_address
from dossier.export.lines import line, with_lines
from dossier.model.pages import Asset
from dossier.rights import PRIVATE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dossier.dossier import Dossier
    from dossier.export.graph.names import Node

CONTEXT = {
    "@vocab": "http://schema.org/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "edtf": "http://id.loc.gov/datatypes/edtf/",
    "org": "http://www.w3.org/ns/org#",
    "prov": "http://www.w3.org/ns/prov#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""Stands in the file, so that nothing has to be fetched to read it. Bare terms are those of schema.org."""


def graph(dossier: Dossier, *, site_url: str = "", files: Iterable[Asset] = ()) -> Asset:
    """The file, each node on a line; `files` are the other data files, which it lists."""
    names = Names(Iris(site_address(site_url), addresses.GRAPH))
    edition = {"dcterms:accessRights": PRIVATE} if dossier.private else {}
    # A graph with a name of its own would be a named graph, which many readers pass over.
    frame: Node = {"@context": CONTEXT, "@graph": []}
    head = [{**terms.dossier_itself(dossier, names), **edition}, terms.dataset(dossier, names, files)]
    nodes = (*head, *_nodes(dossier, names))
    return Asset(address=addresses.GRAPH, content=with_lines(frame, "@graph", map(line, nodes)))


def _nodes(dossier: Dossier, names: Names) -> Iterator[Node]:
    sources = dossier.sources
    yield from agents(dossier, names, version=__version__)
    yield from rules(names)
    for article in dossier.articles:
        yield from steps(article, dossier, names)
    for entity in sources.entities.values():
        node = terms.with_standing(terms.entity(entity, names), entity.description, "description")
        yield {**node, **terms.resting_on(entity.references, names)}
    for series in sources.series.values():
        yield terms.series(series, names)
    for event in dossier.events:
        yield terms.event_in_full(event, dossier, names)
    yield from memberships(dossier, names)
    for reference in sources.references.values():
        yield terms.reference(reference, names)
