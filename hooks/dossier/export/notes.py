"""The editors' notes as a table; the Web Annotations have the same notes with all that they rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from dossier import addresses
from dossier.export.edtf import PATTERN
from dossier.export.tables import (
    BETWEEN_IDS,
    Column,
    Table,
    address_column,
    article_column,
    position,
    quote_of,
)
from dossier.model.notes import Certainty, NoteKind
from dossier.prose import plain_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.dossier import Dossier
    from dossier.export.tables import Cell
    from dossier.model.annotations import PlacedNote


def _rows(dossier: Dossier) -> Iterator[PlacedNote]:
    for article in dossier.articles:
        yield from dossier.annotations.notes.get(article.id, ())


def _should_read(one: PlacedNote, dossier: Dossier) -> Cell:
    """What should stand there repeats most of what does, so that it is withheld with it."""
    return one.note.should_read if quote_of(one.article, one.note, dossier) is not None else None


NOTES: Table[PlacedNote] = Table(
    name="notes",
    title="Notes",
    meaning="The editors’ notes in the order of the articles’ words, one a row.",
    rows=_rows,
    key=("article", "note"),
    columns=(
        article_column(lambda one: one.article),
        Column("note", "Id of the note, unique in its article.", lambda one, _: one.note.id, required=True),
        Column(
            "number",
            "The number that the page shows, from 1.",
            lambda one, _: one.number,
            type="integer",
            required=True,
        ),
        Column(
            "kind",
            "What the note says; the method explains the kinds.",
            lambda one, _: one.note.kind,
            values=get_args(NoteKind),
            required=True,
        ),
        Column(
            "quote",
            "The original’s characters that the note is on, exactly; empty where the rights withhold them.",
            lambda one, dossier: quote_of(one.article, one.note, dossier),
        ),
        Column(
            "start",
            "Position in the original at which they begin, from 0: code points, a byte-order mark not counted.",
            lambda one, dossier: position(one.anchor, dossier)[0],
            type="integer",
            required=True,
        ),
        Column(
            "end",
            "Position behind their last character.",
            lambda one, dossier: position(one.anchor, dossier)[1],
            type="integer",
            required=True,
        ),
        Column(
            "blocks",
            f"Ids of the paragraphs and headings they stand in, with “{BETWEEN_IDS}” between them.",
            lambda one, _: BETWEEN_IDS.join(part.block for part in one.anchor.parts),
        ),
        Column("text", "The note, without markup.", lambda one, _: plain_words(one.note.text), required=True),
        Column(
            "should_read",
            "What should stand there, for a slip or an error; empty where the rights withhold the words.",
            _should_read,
        ),
        Column(
            "certainty",
            "How sure the editor is.",
            lambda one, _: one.note.certainty,
            values=get_args(Certainty),
            required=True,
        ),
        Column("doubt", "What the doubt is about.", lambda one, _: one.note.basis),
        Column("editor", "Who wrote it.", lambda one, _: one.note.editor, required=True),
        Column(
            "date",
            "When it was written or last changed, in EDTF.",
            lambda one, _: one.note.date.text,
            pattern=PATTERN,
            required=True,
        ),
        address_column("the note", lambda one: addresses.note(one.article, one.note.id)),
    ),
)
