"""The questions as a table, one row for each article and question, and as records."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from dossier import addresses
from dossier.export.edtf import PATTERN
from dossier.export.tables import (
    BETWEEN_IDS,
    BETWEEN_QUOTES,
    Column,
    Table,
    address_column,
    article_column,
    citation_record,
    date_of,
    place_record,
    quote_of,
)
from dossier.model.notes import Stance
from dossier.prose import one_line, plain_words
from dossier.questions import answers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.dossier import Dossier
    from dossier.export.tables import Json
    from dossier.model.notes import Question
    from dossier.questions import Answer


# --- the table --------------------------------------------------------------------------------------------------------


def _quotes(answer: Answer, dossier: Dossier) -> str:
    words = answer.position.quotes if answer.position else ()
    return BETWEEN_QUOTES.join(one_line(quote_of(answer.article.id, one, dossier) or "") for one in words)


def _speakers(answer: Answer) -> str:
    words = answer.position.quotes if answer.position else ()
    return BETWEEN_IDS.join(one.by or "" for one in words)


_COLUMNS: tuple[Column[Answer], ...] = (
    Column("question", "Id of the question.", lambda one, _: one.question.id, required=True),
    Column("question_text", "The question.", lambda one, _: one.question.question, required=True),
    article_column(lambda one: one.article.id),
    Column("article_title", "Title of the article.", lambda one, _: one.article.record.title.text, required=True),
    Column(
        "article_date",
        "Date of the article, in EDTF; empty where it is not known.",
        lambda one, _: date_of(one.article.date),
        pattern=PATTERN,
    ),
    Column(
        "stance",
        "How the article answers: affirms, denies, both, or other where the answer is no yes or no; silent where it "
        "was read for the question and does not speak to it; not-examined where it was not read for it.",
        lambda one, _: one.stance,
        values=(*get_args(Stance), "silent", "not-examined"),
        required=True,
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
    address_column("the question’s page", lambda one: addresses.question(one.question.id)),
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


# --- both -------------------------------------------------------------------------------------------------------------


def _answers(dossier: Dossier) -> Iterator[Answer]:
    for question in dossier.sources.questions.values():
        yield from answers(question, dossier.articles)


QUESTIONS: Table[Answer] = Table(
    name="questions",
    title="Questions",
    meaning="Where every article stands on every question, one article and question a row, silence included. The "
    "records in JSON are the questions, each with the articles and the places of the words.",
    rows=_answers,
    key=("question", "article"),
    columns=_COLUMNS,
    records=lambda dossier: (_record(question, dossier) for question in dossier.sources.questions.values()),
)
