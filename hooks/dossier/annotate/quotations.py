"""All passages that editors quote, with the name that messages give them and the file where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.load.layout import QUESTIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dossier.model.notes import Citation, Note, Question, Quotation
    from dossier.model.sources import Sources


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A quotation and where it is made."""

    label: str
    """What messages call it: ``note 'treaded' > quote``."""
    article: str
    """Id of the article whose words are quoted."""
    quotation: Quotation
    file: str
    """Path of the file that quotes."""


def quotations(sources: Sources) -> Iterator[Quoted]:
    """Every quotation of notes, citations and questions, in the order of the files."""
    for article, notes in sources.notes.items():
        for note in notes:
            yield from _of_note(article, note, sources.articles[article].notes_file)
    for question in sources.questions.values():
        yield from _of_question(question)


def _of_note(article: str, note: Note, file: str) -> Iterator[Quoted]:
    label = f"note {note.id!r}"
    yield Quoted(label=f"{label} > quote", article=article, quotation=note, file=file)
    yield from _of_citations(note.references, f"{label} > references", file)
    for number, outcome in enumerate(note.expectation.log if note.expectation else (), start=1):
        yield from _of_citations(outcome.evidence, f"{label} > expectation > log {number} > evidence", file)


def _of_question(question: Question) -> Iterator[Quoted]:
    label = f"question {question.id!r}"
    for number, position in enumerate(question.positions, start=1):
        for index, testimony in enumerate(position.quotes, start=1):
            yield Quoted(
                label=f"{label} > positions {number} > quotes {index} > quote",
                article=position.article,
                quotation=testimony,
                file=QUESTIONS,
            )
    yield from _of_citations(question.references, f"{label} > references", QUESTIONS)


def _of_citations(citations: Iterable[Citation], label: str, file: str) -> Iterator[Quoted]:
    for number, citation in enumerate(citations, start=1):
        if citation.article is not None and citation.quotation is not None:
            yield Quoted(
                label=f"{label} {number} > quote", article=citation.article, quotation=citation.quotation, file=file
            )
