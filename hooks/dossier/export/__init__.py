"""The dossier's data for programs, in formats that others read: tables, linked data and Web Annotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.export import citations, mark, tables
from dossier.export.catalogue import TABLES
from dossier.export.data_package import data_package
from dossier.export.graph import graph
from dossier.export.iris import site_address
from dossier.export.web_annotations import web_annotations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.dossier import Dossier
    from dossier.model.pages import Asset


def assets(dossier: Dossier, *, site_url: str = "") -> Iterator[Asset]:
    """Every data file; `site_url` is the address where the site will stand, without it links are relative."""
    yield mark.asset(dossier, site_url=site_url)
    files = [
        *web_annotations(dossier, site_url=site_url),
        *(file for table in TABLES for file in tables.assets(table, dossier)),
    ]
    files.append(graph(dossier, site_url=site_url))
    yield from files
    yield data_package(dossier, files, site=site_address(site_url))
    yield from citations.assets(dossier)
