"""The questions as a table, one row for each article and question, and as records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier import addresses
from dossier.export.tables import (
    BETWEEN_IDS,
    BETWEEN_QUOTES,
    Column,
    as_csv,
    as_json,
    citation_record,
    date_of,
    place_record,
    quote_of,
)
from dossier.model.pages import Asset
from dossier.prose import one_line, plain_words
from dossier.questions import answers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.dossier import Dossier
    from dossier.export.tables import Json
    from dossier.model.notes import Question
    from dossier.questions import Answer

CSV = "data/questions.csv"
JSON = "data/questions.json"


def assets(dossier: Dossier) -> Iterator[Asset]:
    """Both files."""
    questions = dossier.sources.questions.values()
    rows = (answer for question in questions for answer in answers(question, dossier.articles))
    yield Asset(address=CSV, content=as_csv(rows, COLUMNS, dossier))
    records = (_record(question, dossier) for question in questions)
    yield Asset(address=JSON, content=as_json("questions", records, dossier))


# --- the table --------------------------------------------------------------------------------------------------------


def _quotes(answer: Answer, dossier: Dossier) -> str:
    words = answer.position.quotes if answer.position else ()
    return BETWEEN_QUOTES.join(one_line(quote_of(answer.article.id, one, dossier) or "") for one in words)


def _speakers(answer: Answer) -> str:
    words = answer.position.quotes if answer.position else ()
    return BETWEEN_IDS.join(one.by or "" for one in words)


COLUMNS: tuple[Column[Answer], ...] = (
    Column("question", "Id of the question.", lambda one, _: one.question.id),
    Column("question_text", "The question.", lambda one, _: one.question.question),
    Column("article", "Id of the article.", lambda one, _: one.article.id),
    Column("article_title", "Title of the article.", lambda one, _: one.article.record.title.text),
    Column(
        "article_date",
        "Date of the article, in EDTF; empty where it is not known.",
        lambda one, _: date_of(one.article.date),
    ),
    Column(
        "stance",
        "How the article answers: affirms, denies, both, or other where the answer is no yes or no; silent where it "
        "was read for the question and does not speak to it; not-examined where it was not read for it.",
        lambda one, _: one.stance,
    ),
    Column("label", "The editor’s label of the position.", lambda one, _: one.position.label if one.position else ""),
    Column(
        "quotes",
        "The words on which the position rests, each on one line, with a line break between them; a line is empty "
        "where the rights withhold the words.",
        _quotes,
    ),
    Column(
        "speakers",
        f"For each quotation the id of the entity who says so, with “{BETWEEN_IDS}” between them; empty where the "
        "source speaks for itself.",
        lambda one, _: _speakers(one),
    ),
    Column(
        "note",
        "Why the editor judges so, without markup.",
        lambda one, _: plain_words(one.position.note) if one.position and one.position.note else "",
    ),
    Column(
        "address",
        "Address of the question’s page below the site’s root.",
        lambda one, _: addresses.question(one.question.id),
    ),
)
"""The table's columns; names and order are stable, new ones come last."""


# --- the records ------------------------------------------------------------------------------------------------------


def _record(question: Question, dossier: Dossier) -> dict[str, Json]:
    return {
        "id": question.id,
        "address": addresses.question(question.id),
        "question": question.question,
        "short": question.short,
        "why": plain_words(question.why),
        "articles": [_answer(answer, dossier) for answer in answers(question, dossier.articles)],
        "references": [citation_record(citation, dossier) for citation in question.references],
    }


def _answer(answer: Answer, dossier: Dossier) -> Json:
    known: dict[str, Json] = {"article": answer.article.id, "stance": answer.stance}
    position = answer.position
    if position is None:
        return known
    return {
        **known,
        "label": position.label,
        "quotes": [{**place_record(answer.article.id, one, dossier), "by": one.by} for one in position.quotes],
        "note": plain_words(position.note) if position.note else None,
    }
