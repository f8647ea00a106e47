"""The Data Package: one file that says of every data file what it holds, to the last column, and with which bytes.

After the Data Package standard, version 2.0 (https://datapackage.org/standard/data-package/): the descriptor, its
resources, and the schemas of its tables. The descriptor has no licence, because none is declared; ``rights`` says so, a
property of our own, which the standard allows.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from dossier import __version__, addresses
from dossier.export.catalogue import LINKED, TABLES
from dossier.export.tables import marked
from dossier.model.pages import Asset
from dossier.rights import PRIVATE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dossier.dossier import Dossier
    from dossier.export.tables import Column, Json, Table

_PROFILES = "https://datapackage.org/profiles/2.0"
RIGHTS = (
    "The titles, quotations, copyright statements and other words of the articles belong to their authors and "
    "publishers. No licence is declared for the dossier’s own data: who wants to do more with them than the law allows "
    "has to ask its editors."
)
"""What may be done with the data, as far as anybody has decided."""
_VERSION_DIGITS = 12


def data_package(dossier: Dossier, files: Iterable[Asset], *, site: str = "") -> Asset:
    """The descriptor of the data `files`; `site` is the site's address, ending in a slash, if it has one."""
    by_address = {file.address: file for file in files}
    resources = [*_tables(dossier, by_address), *_records(by_address), *_linked(by_address)]
    settings = dossier.sources.settings
    descriptor: dict[str, Json] = {
        "$schema": f"{_PROFILES}/datapackage.json",
        "name": "dossier",
        "title": settings.title,
        "description": settings.description,
        **({"edition": PRIVATE} if dossier.private else {}),
        **({"homepage": site + addresses.DATA} if site else {}),
        "version": _version(resources),
        "rights": RIGHTS,
        "sources": list(_sources(dossier)),
        "resources": resources,
    }
    text = json.dumps(descriptor, ensure_ascii=False, indent=1)
    return Asset(address=addresses.DATA_PACKAGE, content=f"{text}\n".encode())


def _version(resources: Iterable[Json]) -> str:
    """Version of the engine, and what tells these data from others: a digest of the files' digests (SemVer, 10)."""
    digest = sha256("".join(str(resource["hash"]) for resource in resources if isinstance(resource, dict)).encode())
    return f"{__version__}+data.{digest.hexdigest()[:_VERSION_DIGITS]}"


def _sources(dossier: Dossier) -> Iterator[Json]:
    """The articles, each with the address at which it was first found."""
    for article in dossier.articles:
        address = next((step.address for step in article.record.publication if step.address), None)
        yield {"title": article.record.title.text, **({"path": address} if address else {})}


# --- resources --------------------------------------------------------------------------------------------------------


def _tables(dossier: Dossier, files: Mapping[str, Asset]) -> Iterator[Json]:
    for table in TABLES:
        yield {
            **_file(table.name, files[table.csv], table.title, table.meaning),
            "$schema": f"{_PROFILES}/dataresource.json",
            "type": "table",
            "format": "csv",
            "mediatype": "text/csv",
            "schema": table_schema(table, dossier),
        }


def _records(files: Mapping[str, Asset]) -> Iterator[Json]:
    for table in TABLES:
        meaning = f"The records of the table “{table.name}”."
        yield {
            **_file(f"{table.name}-json", files[table.json], table.title, meaning),
            "format": "json",
            "mediatype": "application/json",
        }


def _linked(files: Mapping[str, Asset]) -> Iterator[Json]:
    for name, address, title, meaning in LINKED:
        yield {
            **_file(name, files[address], title, meaning),
            "format": "jsonld",
            "mediatype": "application/ld+json",
        }


def _file(name: str, file: Asset, title: str, meaning: str) -> dict[str, Json]:
    return {
        "name": name,
        "title": title,
        "description": meaning,
        "path": addresses.relative(file.address, page=addresses.DATA_PACKAGE),
        "encoding": "utf-8",
        "bytes": len(file.content),
        "hash": f"sha256:{sha256(file.content).hexdigest()}",
    }


# --- schemas ----------------------------------------------------------------------------------------------------------


def table_schema(table: Table[Any], dossier: Dossier) -> Json:
    """The fields of a table and its keys (Table Schema, version 2.0)."""
    foreign = list(_foreign_keys(table))
    return {
        "$schema": f"{_PROFILES}/tableschema.json",
        "fields": [_field(column) for column in marked(table.columns, dossier)],
        "missingValues": [""],
        **({"primaryKey": list(table.key)} if table.key else {}),
        **({"foreignKeys": foreign} if foreign else {}),
    }


def _foreign_keys(table: Table[Any]) -> Iterator[Json]:
    keys = {each.name: each.key for each in TABLES}
    single = ((column.refers, (column.name,)) for column in table.columns if column.refers)
    for other, fields in (*single, *table.refers.items()):
        # A table that refers to itself leaves its name out.
        resource: dict[str, Json] = {} if other == table.name else {"resource": other}
        yield {"fields": list(fields), "reference": {**resource, "fields": list(keys[other])}}


def _field(column: Column[Any]) -> Json:
    constraints: dict[str, Json] = {
        **({"required": True} if column.required else {}),
        **({"enum": list(column.values)} if column.values else {}),
        **({"pattern": column.pattern} if column.pattern else {}),
    }
    return {
        "name": column.name,
        "type": column.type,
        "description": column.meaning,
        **({"constraints": constraints} if constraints else {}),
    }
