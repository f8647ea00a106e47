"""Annotating: finds every passage that an editor quotes, in its original and on its page.

Anchors are made on the original, before anything is drawn, and led to the page by the ledger. Only an exact, single
match anchors; whatever else is found is a problem that shows the likeliest passages and the lines to paste.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.annotate.anchoring import Ground, anchor
from dossier.annotate.problems import PROBLEMS
from dossier.annotate.quotations import quotations
from dossier.model.annotations import Anchor, Annotations, PlacedNote
from dossier.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dossier.model.claims import Selector
    from dossier.model.notes import Note
    from dossier.model.sources import Sources
    from dossier.model.text import Reading

__all__ = ["PROBLEMS", "annotate"]

_PAGE_ORDER = ("title", "head", "body", "notice")


def annotate(sources: Sources, readings: Mapping[str, Reading]) -> tuple[Annotations, tuple[Problem, ...]]:
    """Every note at its place, every quoted passage with its anchor, and all problems."""
    grounds: dict[str, Ground] = {}
    anchors: dict[tuple[str, Selector], Anchor] = {}
    problems: list[Problem] = []
    for quoted in quotations(sources):
        key = (quoted.article, quoted.quotation.selector)
        if key in anchors:
            continue
        article = sources.articles[quoted.article]
        if article.id not in grounds:
            grounds[article.id] = Ground.of(article, readings[article.id])
        found = anchor(quoted, grounds[article.id])
        if isinstance(found, Problem):
            problems.append(found)
        else:
            anchors[key] = found
    notes = {} if problems else {article: place(article, found, anchors) for article, found in sources.notes.items()}
    return Annotations(notes=notes, anchors=anchors), tuple(problems)


def place(
    article: str, notes: tuple[Note, ...], anchors: Mapping[tuple[str, Selector], Anchor]
) -> tuple[PlacedNote, ...]:
    """The notes of an article, numbered in the order in which its page reaches their ends."""
    found = sorted(((anchors[article, note.selector], note) for note in notes), key=lambda pair: _on_page(pair[0]))
    return tuple(
        PlacedNote(article=article, number=number, note=note, anchor=where)
        for number, (where, note) in enumerate(found, start=1)
    )


def _on_page(where: Anchor) -> tuple[int, int, int]:
    """Title, other metadata, body and notices follow each other; within them, the order is that of the original."""
    return _PAGE_ORDER.index(where.where), where.end, where.start
