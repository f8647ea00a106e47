"""What editors' own texts repeat of words that the rights withhold: nothing but an editor can decide about that.

A quotation in a note's text may be lawful and meant, and a long name may stand in both. So a build shows what editors
wrote, and `dossier check` asks them to look.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.load.layout import QUESTIONS
from dossier.problems import Problem, Severity
from dossier.rights import runs, withheld_texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dossier.dossier import Dossier
    from dossier.model.notes import Citation, Note, Question

CODE = "withheld-words-retold"
EXPLANATION = (
    "An editor's text repeats six or more words in a row that the rights withhold; a warning, which only "
    "“dossier check” gives."
)


def retold_problems(dossier: Dossier) -> tuple[Problem, ...]:
    """A warning for every note, question and article with remarks that repeats withheld words."""
    withheld = {
        run for article in dossier.articles for text in withheld_texts(article.id, dossier) for run in runs(text)
    }
    return tuple(_problems(dossier, withheld)) if withheld else ()


def _problems(dossier: Dossier, withheld: set[tuple[str, ...]]) -> Iterator[Problem]:
    for file, line, label, texts in _edited(dossier):
        found = next((run for text in texts for run in runs(text) if run in withheld), None)
        if found:
            yield Problem(
                file,
                line,
                CODE,
                f"{label}: repeats words that the rights withhold, among them {' '.join(found)!r}",
                "Say it in other words, unless you mean to quote and may.",
                Severity.WARNING,
            )


def _edited(dossier: Dossier) -> Iterator[tuple[str, int, str, Iterable[str]]]:
    """What editors wrote: file, line, what messages call it, and its texts."""
    sources = dossier.sources
    for article in dossier.articles:
        yield article.file, 0, f"article {article.id!r} > notes", article.record.notes
        for note in sources.notes.get(article.id, ()):
            yield article.notes_file, note.line, f"note {note.id!r}", _of_note(note)
    for question in sources.questions.values():
        line = next((quote.line for position in question.positions for quote in position.quotes), 0)
        yield QUESTIONS, line, f"question {question.id!r}", _of_question(question)


def _of_note(note: Note) -> Iterator[str]:
    yield from (note.text, note.basis or "")
    yield from _of_citations(note.citations)
    if note.expectation:
        yield from (note.expectation.summary, note.expectation.horizon.basis)
        for outcome in note.expectation.log:
            yield from (outcome.text, outcome.basis or "")


def _of_question(question: Question) -> Iterator[str]:
    yield from (question.question, question.why)
    yield from _of_citations(question.references)
    for position in question.positions:
        yield from (position.label, position.note or "")


def _of_citations(citations: Iterable[Citation]) -> Iterator[str]:
    return (citation.supports for citation in citations)
