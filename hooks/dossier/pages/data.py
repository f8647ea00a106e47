"""The page of the data: every file for programs, and every column of every table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dossier import addresses
from dossier.export.catalogue import LINKED, PACKAGE, TABLES
from dossier.export.data_package import RIGHTS
from dossier.model.pages import Heading, Page
from dossier.pages.labels import counted
from dossier.pages.rendering import fill_template
from dossier.pages.viewpoint import Anchor, Viewpoint

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dossier.dossier import Dossier
    from dossier.export.tables import Column, FieldType, Table
    from dossier.model.pages import Asset

_KILO = 1000
_TYPE: Mapping[FieldType, str] = {
    "string": "text",
    "integer": "whole number",
    "boolean": "true or false",
    "date": "day",
}


@dataclass(frozen=True, slots=True)
class FileView:
    """A file to download."""

    name: str
    """``CSV``, or the name of a file that is no table."""
    href: str
    size: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedView:
    """A file that is no table."""

    title: str
    meaning: str
    file: FileView


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnView:
    """A column with what it refers to."""

    column: Column[Any]
    type: str
    """What its values are, as a reader reads it."""
    refers: Anchor | None
    key: bool
    """Whether it is part of the key of its table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableView:
    """A table, its files and its columns."""

    table: Table[Any]
    files: tuple[FileView, ...]
    columns: tuple[ColumnView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DataView:
    """Everything the page shows."""

    tables: tuple[TableView, ...]
    linked: tuple[LinkedView, ...]
    rights: str
    total: str
    """How many columns there are."""


def data_view(seen: Viewpoint, files: Iterable[Asset]) -> DataView:
    """All data files and what the tables hold."""
    sizes = {file.address: len(file.content) for file in files}
    return DataView(
        tables=tuple(_table(table, sizes, seen) for table in TABLES),
        linked=tuple(
            LinkedView(title=title, meaning=meaning, file=_file(address.rpartition("/")[2], address, sizes, seen))
            for address, title, meaning in (*(one[1:] for one in LINKED), PACKAGE)
        ),
        rights=RIGHTS,
        total=counted(sum(len(table.columns) for table in TABLES), "column"),
    )


def _table(table: Table[Any], sizes: Mapping[str, int], seen: Viewpoint) -> TableView:
    titles = {each.name: each.title for each in TABLES}
    return TableView(
        table=table,
        files=(_file("CSV", table.csv, sizes, seen), _file("JSON", table.json, sizes, seen)),
        columns=tuple(
            ColumnView(
                column=column,
                type=_TYPE[column.type],
                refers=Anchor(titles[column.refers], f"#{column.refers}") if column.refers else None,
                key=column.name in table.key,
            )
            for column in table.columns
        ),
    )


def _file(name: str, address: str, sizes: Mapping[str, int], seen: Viewpoint) -> FileView:
    return FileView(name, seen.link(address), _in_words(sizes[address]))


def _in_words(size: int) -> str:
    """A size as a reader reads it: ``640 bytes``, ``52 kB``, ``3.1 MB``."""
    if size < _KILO:
        return f"{size} bytes"
    return f"{size / _KILO:.0f} kB" if size < _KILO**2 else f"{size / _KILO**2:.1f} MB"


def pages(dossier: Dossier, files: Iterable[Asset]) -> Iterator[Page]:
    """The one page; `files` are all data files of this build."""
    view = data_view(Viewpoint(dossier, addresses.DATA), files)
    yield Page(
        address=addresses.DATA,
        title="Data",
        description=f"The dossier in {counted(len(view.tables), 'table')} and as linked data, column by column.",
        html=fill_template("data.html", view),
        headings=(
            Heading(level=1, id="title", text="Data"),
            Heading(level=2, id="files", text="The files"),
            Heading(level=2, id="rights", text="What you may do with them"),
            Heading(level=2, id="form", text="How the tables are written"),
            Heading(level=2, id="graph", text="The linked data"),
            Heading(level=2, id="columns", text="The columns"),
            *(Heading(level=3, id=each.table.name, text=each.table.title) for each in view.tables),
        ),
        kind="index",
    )
