"""The expectations as a table and as records; the table has the last outcome, the records the whole log."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from dossier import addresses
from dossier.expectations import STATUSES, Ground
from dossier.export.edtf import PATTERN
from dossier.export.tables import (
    BETWEEN_IDS,
    Column,
    Table,
    citation_key,
    citation_record,
    date_of,
    date_record,
    place_record,
    quote_of,
)
from dossier.model.notes import Certainty
from dossier.prose import one_line, plain_words

if TYPE_CHECKING:
    from dossier.dossier import Dossier
    from dossier.expectations import Stated
    from dossier.export.tables import Json
    from dossier.model.notes import Outcome


# --- the table --------------------------------------------------------------------------------------------------------


def _title(stated: Stated, dossier: Dossier) -> str:
    return dossier.sources.articles[stated.article].record.title.text


def _article_date(stated: Stated, dossier: Dossier) -> str:
    return date_of(dossier.sources.articles[stated.article].date)


def _quote(stated: Stated, dossier: Dossier) -> str:
    return one_line(quote_of(stated.article, stated.placed.note, dossier) or "")


def _when(stated: Stated) -> str:
    return date_of(stated.outcome.when) if stated.outcome else ""


def _evidence(stated: Stated) -> str:
    return BETWEEN_IDS.join(citation_key(one) for one in stated.outcome.evidence) if stated.outcome else ""


_COLUMNS: tuple[Column[Stated], ...] = (
    Column(
        "article",
        "Id of the article in which the expectation stands.",
        lambda one, _: one.article,
        required=True,
        refers="articles",
    ),
    Column(
        "note",
        "Id of the note that records it, unique in its article.",
        lambda one, _: one.placed.note.id,
        required=True,
    ),
    Column("article_title", "Title of the article.", _title, required=True),
    Column(
        "article_date", "Date of the article, in EDTF; empty where it is not known.", _article_date, pattern=PATTERN
    ),
    Column(
        "said",
        "When it was said, in EDTF.",
        lambda one, _: date_of(one.said),
        required=True,
        pattern=PATTERN,
    ),
    Column(
        "said_verified",
        "false where that date is uncertain.",
        lambda one, _: one.said.verified,
        type="boolean",
        required=True,
    ),
    Column(
        "holders",
        f"Ids of the entities who expected it, with “{BETWEEN_IDS}” between them; empty where the source itself did, "
        "or somebody whom it does not identify.",
        lambda one, _: BETWEEN_IDS.join(one.expectation.holders),
    ),
    Column(
        "holders_as_named",
        "What the source calls holders whom it does not identify.",
        lambda one, _: one.expectation.holders_as_named or "",
    ),
    Column("quote", "The source’s words, on one line; empty where the rights withhold them.", _quote),
    Column(
        "summary", "What was expected, in the editor’s words.", lambda one, _: one.expectation.summary, required=True
    ),
    Column(
        "horizon",
        "By when it was expected, in EDTF; of an event, its last day; empty where no time was stated.",
        lambda one, _: one.horizon.text if one.horizon else "",
        pattern=PATTERN,
    ),
    Column(
        "horizon_event",
        "Id of the event by whose end it was expected.",
        lambda one, _: one.expectation.horizon.event or "",
        refers="events",
    ),
    Column(
        "horizon_basis",
        "What the horizon follows from.",
        lambda one, _: one.expectation.horizon.basis,
        required=True,
    ),
    Column(
        "status",
        "What came of it.",
        lambda one, _: one.status,
        values=STATUSES,
        required=True,
    ),
    Column(
        "when",
        "When it came to this, in EDTF; empty where nothing happened.",
        lambda one, _: _when(one),
        pattern=PATTERN,
    ),
    Column("lag", "The time from saying to happening, in words.", lambda one, _: str(one.lag or "")),
    Column(
        "lag_days_min",
        "The fewest days that both dates allow for it.",
        lambda one, _: one.lag.fewest if one.lag else None,
        type="integer",
    ),
    Column(
        "lag_days_max",
        "The most days that both dates allow for it.",
        lambda one, _: one.lag.most if one.lag else None,
        type="integer",
    ),
    Column(
        "ground",
        "Why it counts as not fulfilled: “evidence” where something shows it, “the horizon passed” where nothing came.",
        lambda one, _: one.ground or "",
        values=get_args(Ground),
    ),
    Column(
        "outcome",
        "What came of it, in the editor’s words, without markup.",
        lambda one, _: plain_words(one.outcome.text) if one.outcome else "",
    ),
    Column(
        "evidence",
        f"What shows it, with “{BETWEEN_IDS}” between them: reference:, event: or article: and an id.",
        lambda one, _: _evidence(one),
    ),
    Column(
        "certainty",
        "How sure the editor is of the outcome; empty where there is none yet.",
        lambda one, _: one.outcome.certainty if one.outcome else "",
        values=get_args(Certainty),
    ),
    Column(
        "doubt",
        "What the doubt about the outcome is.",
        lambda one, _: (one.outcome.basis or "") if one.outcome else "",
    ),
    Column(
        "entries",
        "How many entries the log has.",
        lambda one, _: len(one.expectation.log),
        type="integer",
        required=True,
    ),
    Column(
        "address", "Address of the note below the site’s root.", lambda one, _: addresses.note(*one.key), required=True
    ),
)
"""The table's columns; names and order are stable, new ones come last."""


# --- the records ------------------------------------------------------------------------------------------------------


def _record(stated: Stated, dossier: Dossier) -> dict[str, Json]:
    note, expectation = stated.placed.note, stated.expectation
    return {
        "note": note.id,
        "address": addresses.note(*stated.key),
        **place_record(stated.article, note, dossier),
        "article_title": _title(stated, dossier),
        "summary": expectation.summary,
        "text": plain_words(note.text),
        "certainty": note.certainty,
        "doubt": note.basis,
        "editor": note.editor,
        "date": note.date.text,
        "holders": list(expectation.holders),
        "holders_as_named": expectation.holders_as_named,
        "said": date_record(stated.said),
        "horizon": {
            "date": stated.horizon.text if stated.horizon else None,
            "event": expectation.horizon.event,
            "basis": expectation.horizon.basis,
        },
        "status": stated.status,
        "lag_days": [stated.lag.fewest, stated.lag.most] if stated.lag else None,
        "ground": stated.ground,
        "log": [_entry(outcome, dossier) for outcome in expectation.log],
    }


def _entry(outcome: Outcome, dossier: Dossier) -> Json:
    return {
        "status": outcome.status,
        "when": date_record(outcome.when),
        "text": plain_words(outcome.text),
        "evidence": [citation_record(citation, dossier) for citation in outcome.evidence],
        "certainty": outcome.certainty,
        "doubt": outcome.basis,
        "recorded": outcome.recorded.text,
    }


# --- both -------------------------------------------------------------------------------------------------------------

EXPECTATIONS: Table[Stated] = Table(
    name="expectations",
    title="Expectations",
    meaning="What articles said would happen, in the order in which it was said, with the last outcome of each; one a "
    "row. The records in JSON have the whole log with its evidence, and where the words stand.",
    rows=lambda dossier: dossier.expectations,
    key=("article", "note"),
    refers={"notes": ("article", "note")},
    columns=_COLUMNS,
    records=lambda dossier: (_record(stated, dossier) for stated in dossier.expectations),
)
