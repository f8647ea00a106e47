"""Tables for programs: rows and columns as CSV (RFC 4180), and the same records with all their parts as JSON."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from dossier.rights import PRIVATE, may_quote

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import TypeAlias

    from dossier.dates import Date
    from dossier.dossier import Dossier
    from dossier.model.claims import Claim
    from dossier.model.notes import Citation, Quotation

    Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"

T = TypeVar("T")
BETWEEN_IDS = ";"
"""What stands between several ids in a cell; no id contains it."""
BETWEEN_QUOTES = "\n"
"""What stands between several quotations in a cell; in tables each of them stands on one line."""


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A column of a table. Names and order are stable: new columns come last."""

    name: str
    meaning: str
    """For readers; a page lists it."""
    cell: Callable[[T, Dossier], str]


_EDITION: Column[Any] = Column("edition", "Stands in private editions only.", lambda _, __: PRIVATE)


def as_csv(rows: Iterable[T], columns: Sequence[Column[T]], dossier: Dossier) -> bytes:
    """A line of names and a line for each row, in UTF-8; lines end in CR LF and cells are quoted where need be.

    In a private edition each row says so, in a column of its own.
    """
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    marked = (*columns, _EDITION) if dossier.private else columns
    writer.writerow([column.name for column in marked])
    writer.writerows([column.cell(row, dossier) for column in marked] for row in rows)
    return written.getvalue().encode()


def as_json(name: str, records: Iterable[dict[str, Json]], dossier: Dossier) -> bytes:
    """An object with the dossier's title and the `records` under their `name`, in UTF-8."""
    edition = {"edition": PRIVATE} if dossier.private else {}
    whole = {"dossier": dossier.sources.settings.title, **edition, name: list(records)}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


# --- parts of records -------------------------------------------------------------------------------------------------


def date_of(claim: Claim[Date] | None) -> str:
    """A date in EDTF; empty where there is none."""
    return claim.value.text if claim else ""


def date_record(claim: Claim[Date] | None) -> Json:
    """A date with its standing."""
    return {"value": claim.value.text, "verified": claim.verified, "basis": claim.basis} if claim else None


def quote_of(article: str, quotation: Quotation, dossier: Dossier) -> str | None:
    """The quoted words, character for character; None where the rights withhold them."""
    passage = dossier.annotations.anchors.get((article, quotation.selector))
    return quotation.quote if may_quote(article, passage, dossier) else None


def place_record(article: str, quotation: Quotation, dossier: Dossier) -> dict[str, Json]:
    """The quoted words, and where they stand in the original (code points) and on the page (blocks)."""
    passage = dossier.annotations.anchors.get((article, quotation.selector))
    return {
        "article": article,
        "quote": quote_of(article, quotation, dossier),
        "start": passage.start if passage else None,
        "end": passage.end if passage else None,
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
