"""The files of the dossier's data: the one list that the build, the Data Package and the page of the data follow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dossier import addresses
from dossier.export.articles import ARTICLES, AUTHORS, PUBLICATIONS, PUBLISHERS
from dossier.export.co_mentions import CO_MENTIONS
from dossier.export.entities import ENTITIES, ENTITY_NAMES, ENTITY_ROLES
from dossier.export.events import EVENT_PARTS, EVENT_STATEMENTS, EVENTS, SERIES
from dossier.export.expectations import EXPECTATIONS
from dossier.export.memberships import MEMBERSHIPS
from dossier.export.mentions import MENTIONS
from dossier.export.notes import NOTES
from dossier.export.questions import QUESTIONS
from dossier.export.references import CITATIONS, REFERENCES

if TYPE_CHECKING:
    from dossier.export.tables import Table

TABLES: tuple[Table[Any], ...] = (
    ARTICLES,
    AUTHORS,
    PUBLICATIONS,
    PUBLISHERS,
    ENTITIES,
    ENTITY_NAMES,
    ENTITY_ROLES,
    MENTIONS,
    CO_MENTIONS,
    EVENTS,
    SERIES,
    EVENT_PARTS,
    EVENT_STATEMENTS,
    MEMBERSHIPS,
    NOTES,
    EXPECTATIONS,
    QUESTIONS,
    REFERENCES,
    CITATIONS,
)
"""In the order in which pages list them."""
LINKED = (
    (
        "graph",
        addresses.GRAPH,
        "The dossier as linked data",
        "All in one graph (JSON-LD; schema.org, W3C PROV, W3C ORG), with the way of each original to its page.",
    ),
    (
        "annotations",
        addresses.web_annotations(),
        "Notes as Web Annotations",
        "The editors’ notes as W3C Web Annotations (JSON-LD), with all that they rest on.",
    ),
)
"""The files that are no tables: name, address, title and meaning."""
PACKAGE = (
    addresses.DATA_PACKAGE,
    "Data Package",
    "What this page says, for programs: every table with its columns, types and keys, each file with its digest.",
)
"""The file that describes the others: address, title and meaning."""
