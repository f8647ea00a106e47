"""The expectations as a table and as records; the table has the last outcome, the records the whole log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier import addresses
from dossier.export.tables import (
    BETWEEN_IDS,
    Column,
    as_csv,
    as_json,
    citation_key,
    citation_record,
    date_of,
    date_record,
    place_record,
    quote_of,
)
from dossier.model.pages import Asset
from dossier.prose import one_line, plain_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.dossier import Dossier
    from dossier.expectations import Stated
    from dossier.export.tables import Json
    from dossier.model.notes import Outcome

CSV = "data/expectations.csv"
JSON = "data/expectations.json"


def assets(dossier: Dossier) -> Iterator[Asset]:
    """Both files."""
    yield Asset(address=CSV, content=as_csv(dossier.expectations, COLUMNS, dossier))
    records = (_record(stated, dossier) for stated in dossier.expectations)
    yield Asset(address=JSON, content=as_json("expectations", records, dossier))


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


def _days(stated: Stated) -> tuple[str, str]:
    return (str(stated.lag.fewest), str(stated.lag.most)) if stated.lag else ("", "")


COLUMNS: tuple[Column[Stated], ...] = (
    Column("article", "Id of the article in which the expectation stands.", lambda one, _: one.article),
    Column("note", "Id of the note that records it, unique in its article.", lambda one, _: one.placed.note.id),
    Column("article_title", "Title of the article.", _title),
    Column("article_date", "Date of the article, in EDTF; empty where it is not known.", _article_date),
    Column("said", "When it was said, in EDTF.", lambda one, _: date_of(one.said)),
    Column(
        "said_verified",
        "false where that date is uncertain.",
        lambda one, _: "true" if one.said.verified else "false",
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
    Column("summary", "What was expected, in the editor’s words.", lambda one, _: one.expectation.summary),
    Column(
        "horizon",
        "By when it was expected, in EDTF; of an event, its last day; empty where no time was stated.",
        lambda one, _: one.horizon.text if one.horizon else "",
    ),
    Column(
        "horizon_event",
        "Id of the event by whose end it was expected.",
        lambda one, _: one.expectation.horizon.event or "",
    ),
    Column(
        "horizon_basis",
        "What the horizon follows from.",
        lambda one, _: one.expectation.horizon.basis,
    ),
    Column(
        "status",
        "What came of it: fulfilled, partly, not-fulfilled, overtaken, open or undetermined.",
        lambda one, _: one.status,
    ),
    Column("when", "When it came to this, in EDTF; empty where nothing happened.", lambda one, _: _when(one)),
    Column("lag", "The time from saying to happening, in words.", lambda one, _: str(one.lag or "")),
    Column("lag_days_min", "The fewest days that both dates allow for it.", lambda one, _: _days(one)[0]),
    Column("lag_days_max", "The most days that both dates allow for it.", lambda one, _: _days(one)[1]),
    Column(
        "ground",
        "Why it counts as not fulfilled: “evidence” where something shows it, “the horizon passed” where nothing came.",
        lambda one, _: one.ground or "",
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
        "How sure the editor is of the outcome: high, medium or low; empty where there is none yet.",
        lambda one, _: one.outcome.certainty if one.outcome else "",
    ),
    Column(
        "doubt",
        "What the doubt about the outcome is.",
        lambda one, _: (one.outcome.basis or "") if one.outcome else "",
    ),
    Column("entries", "How many entries the log has.", lambda one, _: str(len(one.expectation.log))),
    Column("address", "Address of the note below the site’s root.", lambda one, _: addresses.note(*one.key)),
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
