"""Who is named together with whom, as a table: a row for each two that a sentence names."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.export.tables import Column, as_csv, date_of
from dossier.model.pages import Asset
from dossier.prose import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.co_mentions import SharedSentence
    from dossier.dossier import Dossier
    from dossier.model.links import Target

CSV = "data/co-mentions.csv"


@dataclass(frozen=True, slots=True)
class CoMention:
    """Two that are named in one sentence."""

    entity: Target
    other: Target
    sentence: SharedSentence
    origin: tuple[int, int]
    """Where the sentence stands in the original."""
    words: str
    """Those of the sentence, on one line; empty where the rights withhold any of them."""


def assets(dossier: Dossier) -> Iterator[Asset]:
    """The file."""
    yield Asset(address=CSV, content=as_csv(rows(dossier), COLUMNS, dossier))


def rows(dossier: Dossier) -> Iterator[CoMention]:
    """Each two once for each sentence: entities before events, then by id; sentence by sentence, in time order."""
    for shared in dossier.shared_sentences:
        origin = dossier.projections[shared.article][shared.block].to_original(shared.start, shared.end)
        words = _words(shared, dossier)
        for entity, other in combinations(sorted(shared.targets), 2):
            yield CoMention(entity, other, shared, origin, words)


def _words(shared: SharedSentence, dossier: Dossier) -> str:
    """Whole or not at all: what an excerpt cuts is no sentence."""
    if not dossier.extents[shared.article].shows(shared.block, shared.start, shared.end):
        return ""
    return one_line(dossier.projections[shared.article][shared.block].text[shared.start : shared.end])


COLUMNS: tuple[Column[CoMention], ...] = (
    Column(
        "entity",
        "Id of one that the sentence names; each two have one row for a sentence.",
        lambda one, _: one.entity.id,
    ),
    Column(
        "entity_kind",
        "Its kind; “event” for events, whose ids are apart.",
        lambda one, dossier: dossier.kind(one.entity),
    ),
    Column("other", "Id of the other.", lambda one, _: one.other.id),
    Column("other_kind", "Its kind.", lambda one, dossier: dossier.kind(one.other)),
    Column("article", "Id of the article.", lambda one, _: one.sentence.article),
    Column(
        "article_date",
        "Date of the article, in EDTF; empty where it is not known.",
        lambda one, dossier: date_of(dossier.sources.articles[one.sentence.article].date),
    ),
    Column(
        "block",
        "Where the sentence stands: p and a number for a paragraph, h and a number for a heading.",
        lambda one, _: one.sentence.block,
    ),
    Column(
        "start",
        "Where the sentence begins in the original, in code points from its start.",
        lambda one, _: str(one.origin[0]),
    ),
    Column("end", "Where it ends.", lambda one, _: str(one.origin[1])),
    Column(
        "sentence",
        "Its words as the article’s page shows them, on one line; empty where the rights withhold any of them.",
        lambda one, _: one.words,
    ),
    Column(
        "address",
        "Address of the paragraph below the site’s root.",
        lambda one, _: f"{addresses.article(one.sentence.article)}#{one.sentence.block}",
    ),
)
"""The table's columns; names and order are stable, new ones come last."""
