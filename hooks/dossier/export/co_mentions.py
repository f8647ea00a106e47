"""Who is named together with whom, as a table: a row for each two that a sentence names."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.export.edtf import PATTERN
from dossier.export.served import served_position
from dossier.export.tables import Column, Table, address_column, article_column, date_of
from dossier.model.sources import EntityKind
from dossier.prose import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.co_mentions import SharedSentence
    from dossier.dossier import Dossier
    from dossier.model.links import Target


@dataclass(frozen=True, slots=True)
class CoMention:
    """Two that are named in one sentence."""

    entity: Target
    other: Target
    sentence: SharedSentence
    place: tuple[int, int]
    """Where the sentence stands in the original as it is served."""


def _rows(dossier: Dossier) -> Iterator[CoMention]:
    """Each two once for each sentence: entities before events, then by id; sentence by sentence, in time order."""
    for shared in dossier.shared_sentences:
        article = dossier.sources.articles[shared.article]
        origin = dossier.projections[article.id][shared.block].to_original(shared.start, shared.end)
        place = served_position(article, *origin)
        for entity, other in combinations(sorted(shared.targets), 2):
            yield CoMention(entity, other, shared, place)


def _words(one: CoMention, dossier: Dossier) -> str:
    """Whole or not at all: what an excerpt cuts is no sentence."""
    shared = one.sentence
    if not dossier.extents[shared.article].shows(shared.block, shared.start, shared.end):
        return ""
    return one_line(dossier.projections[shared.article][shared.block].text[shared.start : shared.end])


_KINDS = (*map(str, EntityKind), "event")
_COLUMNS: tuple[Column[CoMention], ...] = (
    Column(
        "entity",
        "Id of one that the sentence names; each two have one row for a sentence.",
        lambda one, _: one.entity.id,
        required=True,
    ),
    Column(
        "entity_kind",
        "Its kind; “event” for events, whose ids are apart.",
        lambda one, dossier: dossier.kind(one.entity),
        values=_KINDS,
        required=True,
    ),
    Column("other", "Id of the other.", lambda one, _: one.other.id, required=True),
    Column(
        "other_kind",
        "Its kind.",
        lambda one, dossier: dossier.kind(one.other),
        values=_KINDS,
        required=True,
    ),
    article_column(lambda one: one.sentence.article),
    Column(
        "article_date",
        "Date of the article, in EDTF; empty where it is not known.",
        lambda one, dossier: date_of(dossier.sources.articles[one.sentence.article].date),
        pattern=PATTERN,
    ),
    Column(
        "block",
        "Where the sentence stands: p and a number for a paragraph, h and a number for a heading.",
        lambda one, _: one.sentence.block,
        required=True,
    ),
    Column(
        "start",
        "Position in the original at which the sentence begins, from 0: code points, a byte-order mark not counted.",
        lambda one, _: one.place[0],
        type="integer",
        required=True,
    ),
    Column("end", "Position behind its last character.", lambda one, _: one.place[1], type="integer", required=True),
    Column(
        "sentence",
        "Its words as the article’s page shows them, on one line; empty where the rights withhold any of them.",
        _words,
    ),
    address_column("the paragraph", lambda one: f"{addresses.article(one.sentence.article)}#{one.sentence.block}"),
)
"""The table's columns; names and order are stable, new ones come last."""

CO_MENTIONS: Table[CoMention] = Table(
    name="co-mentions",
    title="Who is named with whom",
    meaning="Each two that a sentence names together, one sentence and two a row.",
    rows=_rows,
    columns=_COLUMNS,
)
