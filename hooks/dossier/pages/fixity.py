"""The fixity table: what identifies every original, and how it was divided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.model.pages import Heading, Page
from dossier.pages.labels import counted
from dossier.pages.rendering import fill_template
from dossier.pages.viewpoint import Anchor, Viewpoint
from dossier.rights import publishes_original

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.dates import Date
    from dossier.dossier import Dossier
    from dossier.model.claims import Claim
    from dossier.model.sources import Article

ADDRESS = "fixity.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class FixityRow:
    """One original."""

    article: Anchor
    date: Claim[Date] | None
    original: str
    """Link to the bytes; empty where the rights do not allow them to be published."""
    file: str
    """Name of the published file."""
    audit: str
    sha256: str
    bytes: int
    encoding: str
    characters: int
    spans: int
    emendations: int


@dataclass(frozen=True, slots=True)
class FixityTable:
    """All originals, oldest first, and their sums."""

    rows: tuple[FixityRow, ...]
    bytes: int
    characters: int
    spans: int
    emendations: int


def fixity_table(seen: Viewpoint) -> FixityTable:
    """What identifies every original, in time order."""
    rows = tuple(_row(article, seen) for article in seen.dossier.articles)
    return FixityTable(
        rows=rows,
        bytes=sum(row.bytes for row in rows),
        characters=sum(row.characters for row in rows),
        spans=sum(row.spans for row in rows),
        emendations=sum(row.emendations for row in rows),
    )


def _row(article: Article, seen: Viewpoint) -> FixityRow:
    record, reading = article.record, seen.dossier.readings[article.id]
    original = addresses.original(article.id)
    return FixityRow(
        article=seen.article(article.id),
        date=article.date,
        original=seen.link(original) if publishes_original(article, seen.dossier) else "",
        file=original.rpartition("/")[2],
        audit=seen.link(addresses.audit(article.id)),
        sha256=record.fixity.sha256,
        bytes=record.fixity.bytes,
        encoding=record.encoding,
        characters=len(article.text),
        spans=len(reading.spans),
        emendations=len(reading.emendations),
    )


def pages(dossier: Dossier) -> Iterator[Page]:
    """The table's one page."""
    view = fixity_table(Viewpoint(dossier, ADDRESS))
    yield Page(
        address=ADDRESS,
        title="Fixity",
        description=f"SHA-256, size and encoding of {counted(len(view.rows), 'original')}, checked at every build.",
        html=fill_template("fixity.html", view),
        headings=(
            Heading(level=1, id="title", text="Fixity"),
            Heading(level=2, id="originals", text="Originals"),
            Heading(level=2, id="checking", text="Checking for yourself"),
        ),
        kind="index",
    )
