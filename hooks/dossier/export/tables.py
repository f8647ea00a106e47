"""Tables for programs: rows and columns as CSV (RFC 4180), and as JSON records.

A column is defined once: from it follow the cells of both files, the field in the Data Package (`data_package`) and
what the page of the data says.

Cells are written as they are. A cell that begins with ``=``, ``+``, ``-`` or ``@`` may be taken for a formula by a
spreadsheet that opens the file by itself. What guards against it, an apostrophe before the cell, would alter the data;
so the page tells how to import them as text instead.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from dossier.export.edtf import PATTERN, edtf_of
from dossier.export.lines import line, with_lines
from dossier.export.served import served_position
from dossier.model.pages import Asset
from dossier.rights import PRIVATE, may_quote

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import TypeAlias

    from dossier.dates import Date
    from dossier.dossier import Dossier
    from dossier.model.annotations import Anchor
    from dossier.model.claims import Claim
    from dossier.model.notes import Citation, Quotation

    Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"
    Cell: TypeAlias = "str | int | bool | None"

T = TypeVar("T")
BETWEEN_IDS = ";"
"""What stands between several ids in a cell; no id contains it."""
BETWEEN_QUOTES = "\n"
"""What stands between several quotations, or other texts, in a cell; in tables each of them stands on one line."""

FieldType = Literal["string", "integer", "boolean", "date"]
"""The types of Table Schema that the tables need. A date is a day; one with its own precision is a text in EDTF."""


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A column of a table. Names and order are stable: new columns come last."""

    name: str
    meaning: str
    """For readers; a page lists it."""
    cell: Callable[[T, Dossier], Cell]
    """None, or an empty text, where there is no value."""
    type: FieldType = field(default="string", kw_only=True)
    required: bool = field(default=False, kw_only=True)
    """Whether every row has a value."""
    values: tuple[str, ...] = field(default=(), kw_only=True)
    """The only values there are; any without them."""
    pattern: str = field(default="", kw_only=True)
    """What a value looks like, as a regular expression."""
    refers: str = field(default="", kw_only=True)
    """Name of the table that has a row for each value."""


_EDITION: Column[Any] = Column("edition", "Stands in private editions only.", lambda _, __: PRIVATE)


@dataclass(frozen=True, kw_only=True)
class Table(Generic[T]):
    """A table: what its rows are, how they are found, and its columns."""

    name: str
    """Name of the table, of its files, and of the list of records in JSON."""
    title: str
    meaning: str
    """What it holds and what a row is, for readers."""
    rows: Callable[[Dossier], Iterable[T]]
    columns: tuple[Column[T], ...]
    key: tuple[str, ...] = ()
    """The columns that together tell a row from all others; none where rows are links only."""
    refers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The tables to whose keys of several columns the same columns here refer."""
    records: Callable[[Dossier], Iterable[dict[str, Json]]] | None = None
    """The records in JSON, where they have more parts than the columns."""

    @cached_property
    def csv(self) -> str:
        """Address of the table."""
        return f"data/{self.name}.csv"

    @cached_property
    def json(self) -> str:
        """Address of the records."""
        return f"data/{self.name}.json"


def marked(columns: tuple[Column[T], ...], dossier: Dossier) -> tuple[Column[T], ...]:
    """The columns of this edition: in a private one each row says what it is, in a column of its own."""
    return (*columns, _EDITION) if dossier.private else columns


def assets(table: Table[T], dossier: Dossier) -> Iterator[Asset]:
    """Both files of a table."""
    columns = marked(table.columns, dossier)
    rows = cells(table.rows(dossier), columns, dossier)
    yield Asset(address=table.csv, content=written(rows, columns))
    records = table.records(dossier) if table.records else records_of(rows, table.columns)
    yield Asset(address=table.json, content=as_json(table.name, records, dossier))


def cells(rows: Iterable[T], columns: Sequence[Column[T]], dossier: Dossier) -> list[list[Cell]]:
    """The cells, row by row."""
    makers = [column.cell for column in columns]
    return [[make(row, dossier) for make in makers] for row in rows]


def written(rows: Iterable[Sequence[Cell]], columns: Sequence[Column[Any]]) -> bytes:
    """A line of names and a line for each row, in UTF-8; lines end in CR LF and cells are quoted where need be."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([column.name for column in columns])
    booleans = [at for at, column in enumerate(columns) if column.type == "boolean"]
    for row in rows:
        spelt = list(row)
        for at in booleans:
            spelt[at] = _BOOLEAN[row[at]]
        writer.writerow(spelt)
    return text.getvalue().encode()


_BOOLEAN: Mapping[Cell, str] = {True: "true", False: "false", None: "", "": ""}


def records_of(rows: Iterable[Sequence[Cell]], columns: Sequence[Column[Any]]) -> Iterator[dict[str, Json]]:
    """The rows as records; what has no value is null."""
    names = [column.name for column in columns]
    for row in rows:
        yield {name: None if cell == "" else cell for name, cell in zip(names, row, strict=False)}


def as_json(name: str, records: Iterable[dict[str, Json]], dossier: Dossier) -> bytes:
    """An object with the dossier's title and the `records` under their `name`, in UTF-8, each record on a line."""
    edition = {"edition": PRIVATE} if dossier.private else {}
    frame = {"dossier": dossier.sources.settings.title, **edition, name: []}
    return with_lines(frame, name, map(line, records))


# --- columns ----------------------------------------------------------------------------------------------------------


def article_column(of: Callable[[T], str]) -> Column[T]:
    """The article that a row belongs to."""
    return Column("article", "Id of the article.", lambda one, _: of(one), required=True, refers="articles")


def address_column(what: str, of: Callable[[T], str]) -> Column[T]:
    """Where the site shows a row."""
    return Column("address", f"Address of {what} below the site’s root.", lambda one, _: of(one), required=True)


def date_columns(
    name: str, what: str, of: Callable[[T], Claim[Date] | None], *, required: bool = False
) -> tuple[Column[T], ...]:
    """A date with its precision, its standing, and the days between which it lies, for sorting."""

    def claimed(row: T, read: Callable[[Claim[Date]], Cell]) -> Cell:
        claim = of(row)
        return read(claim) if claim else None

    return (
        Column(
            name,
            f"{what}, in EDTF.",
            lambda one, _: claimed(one, edtf_of),
            pattern=PATTERN,
            required=required,
        ),
        Column(
            f"{name}_precision",
            "How precisely it is known.",
            lambda one, _: claimed(one, lambda claim: claim.value.precision),
            values=("day", "month", "year", "interval"),
            required=required,
        ),
        Column(
            f"{name}_verified",
            "false where it is uncertain.",
            lambda one, _: claimed(one, lambda claim: claim.verified),
            type="boolean",
            required=required,
        ),
        Column(
            f"{name}_basis", "What an uncertain date rests on.", lambda one, _: claimed(one, lambda claim: claim.basis)
        ),
        *day_columns(name, lambda one: claim.value if (claim := of(one)) else None),
    )


def day_columns(name: str, of: Callable[[T], Date | None]) -> tuple[Column[T], ...]:
    """The first and the last day that a date can mean."""
    return (
        Column(
            f"{name}_first",
            "The first day it can mean.",
            lambda one, _: date.earliest.isoformat() if (date := of(one)) else None,
            type="date",
        ),
        Column(
            f"{name}_last",
            "The last day it can mean.",
            lambda one, _: date.latest.isoformat() if (date := of(one)) else None,
            type="date",
        ),
    )


def claim_columns(name: str, what: str, of: Callable[[T], Claim[str] | None]) -> tuple[Column[T], ...]:
    """A text with its standing."""
    return (
        Column(name, what, lambda one, _: claim.value if (claim := of(one)) else None),
        Column(
            f"{name}_verified",
            "false where it is uncertain.",
            lambda one, _: claim.verified if (claim := of(one)) else None,
            type="boolean",
        ),
        Column(
            f"{name}_basis",
            "What it rests on, where it is uncertain.",
            lambda one, _: claim.basis if (claim := of(one)) else None,
        ),
    )


def verified_columns(verified: Callable[[T], bool], basis: Callable[[T], str | None]) -> tuple[Column[T], ...]:
    """The standing of a whole row."""
    return (
        Column(
            "verified",
            "false where what the row states is uncertain.",
            lambda one, _: verified(one),
            type="boolean",
            required=True,
        ),
        Column("basis", "What it rests on, where it is uncertain.", lambda one, _: basis(one)),
    )


# --- parts of records -------------------------------------------------------------------------------------------------


def date_of(claim: Claim[Date] | None) -> str:
    """A date with its standing in EDTF; empty where there is none."""
    return edtf_of(claim) if claim else ""


def date_record(claim: Claim[Date] | None) -> Json:
    """A date with its standing."""
    return {"value": claim.value.text, "verified": claim.verified, "basis": claim.basis} if claim else None


def quote_of(article: str, quotation: Quotation, dossier: Dossier) -> str | None:
    """The quoted words, character for character; None where the rights withhold them."""
    passage = dossier.annotations.anchors.get((article, quotation.selector))
    return quotation.quote if may_quote(article, passage, dossier) else None


def position(passage: Anchor, dossier: Dossier) -> tuple[int, int]:
    """Where a passage stands in the original as it is served, in code points."""
    return served_position(dossier.sources.articles[passage.article], passage.start, passage.end)


def place_record(article: str, quotation: Quotation, dossier: Dossier) -> dict[str, Json]:
    """The quoted words, and where they stand in the original (`position`) and on the page (blocks)."""
    passage = dossier.annotations.anchors.get((article, quotation.selector))
    start, end = position(passage, dossier) if passage else (None, None)
    return {
        "article": article,
        "quote": quote_of(article, quotation, dossier),
        "start": start,
        "end": end,
        "blocks": [part.block for part in passage.parts] if passage else [],
    }


def citation_key(citation: Citation) -> str:
    """A citation in one word: ``reference:atlas``, ``event:2004-norhaven``, ``article:2003-brief``."""
    kinds = {"reference": citation.reference, "event": citation.event, "article": citation.article}
    return next(f"{kind}:{id_}" for kind, id_ in kinds.items() if id_ is not None)


def citation_record(citation: Citation, dossier: Dossier) -> Json:
    """A citation with everything that is known of it; of a reference also its title and address."""
    record: dict[str, Json] = {"supports": citation.supports}
    if citation.reference is not None:
        reference = dossier.sources.references[citation.reference]
        return {"reference": reference.key, "title": reference.title, "address": reference.address, **record}
    if citation.event is not None:
        return {"event": citation.event, **record}
    assert citation.article is not None, "loading lets no citation pass that names nothing"  # noqa: S101
    if citation.quotation is None:
        return {"article": citation.article, **record}
    return {**place_record(citation.article, citation.quotation, dossier), **record}
