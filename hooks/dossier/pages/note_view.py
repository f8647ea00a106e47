"""The editor's notes of an article: where its page marks them, and what the list of notes says."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.pages.citation import CitationView, citations
from dossier.pages.expectation_view import ExpectationView, expectation_view
from dossier.pages.inline import Noted, Segment, plain
from dossier.pages.labels import NOTE, counted
from dossier.prose import one_line, prose
from dossier.rights import may_quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from markupsafe import Markup

    from dossier.dates import Date
    from dossier.model.annotations import PlacedNote
    from dossier.model.notes import Certainty, NoteKind
    from dossier.pages.viewpoint import Viewpoint

NOWHERE = ""
"""Stands for a block's id where a note is on metadata that the page writes in its own form."""
_LONGEST_LEMMA = 72
_LEMMA_ENDS = (40, 24)
"""How much of longer quoted words is shown from their beginning and their end, in characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteView:
    """An entry of the list of notes."""

    id: str
    number: int
    kind: NoteKind
    lemma: tuple[Segment, ...]
    """The words that the note is on, long ones without their middle; empty where the rights withhold them."""
    should_read: str | None
    """None where the rights withhold the words, too: it gives them nearly away."""
    text: Markup
    certainty: Certainty
    basis: str | None
    references: tuple[CitationView, ...]
    editor: str
    date: Date
    signed: bool
    """Whether it names its editor and date itself, because they differ from those of most notes on the page."""
    expectation: ExpectationView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteList:
    """All notes of an article."""

    total: str
    """``3 notes``."""
    kinds: tuple[str, ...]
    """How many there are of each kind: ``2 definitions``."""
    editor: str
    """Who wrote the notes that are not signed themselves, on one date: most of them."""
    date: Date
    others: bool
    """Whether some notes are signed themselves."""
    notes: tuple[NoteView, ...]
    data: str
    """Link to the same notes as Web Annotations."""


def noted_by_block(notes: Iterable[PlacedNote]) -> Mapping[str, tuple[Noted, ...]]:
    """The shares of notes by the id of the block that shows them: ``title`` for the title, `NOWHERE` for none."""
    found: dict[str, list[Noted]] = {}
    for placed in notes:
        for block, noted in _shares(placed):
            found.setdefault(block, []).append(noted)
    return {block: tuple(shares) for block, shares in found.items()}


def _shares(placed: PlacedNote) -> Iterator[tuple[str, Noted]]:
    note, parts = placed.note, placed.anchor.parts
    for number, part in enumerate(parts, 1):
        last = number == len(parts)
        yield part.block, Noted(part.start, part.end, note.id, note.kind, placed.number, last)
    if not parts:
        yield NOWHERE, Noted(0, 0, note.id, note.kind, placed.number)


def note_list(notes: Sequence[PlacedNote], seen: Viewpoint) -> NoteList | None:
    """The list of an article's notes; None where it has none."""
    if not notes:
        return None
    counts = Counter(placed.note.kind for placed in notes)
    signatures = Counter((placed.note.editor, placed.note.date) for placed in notes)
    (most, _), *others = signatures.most_common()
    return NoteList(
        total=counted(len(notes), "note"),
        kinds=tuple(counted(counts[kind], *names) for kind, names in NOTE.items() if counts[kind]),
        editor=most[0],
        date=most[1],
        others=bool(others),
        notes=tuple(_note(placed, seen, most) for placed in notes),
        data=seen.link(addresses.web_annotations(notes[0].article)),
    )


def _note(placed: PlacedNote, seen: Viewpoint, common: tuple[str, Date]) -> NoteView:
    note, quotable = placed.note, may_quote(placed.article, placed.anchor, seen.dossier)
    return NoteView(
        id=note.id,
        number=placed.number,
        kind=note.kind,
        lemma=plain(abbreviated(_words(placed, seen))) if quotable else (),
        should_read=note.should_read if quotable else None,
        text=prose(note.text),
        certainty=note.certainty,
        basis=note.basis,
        references=citations(note.references, seen),
        editor=note.editor,
        date=note.date,
        signed=(note.editor, note.date) != common,
        expectation=expectation_view(placed, seen),
    )


def _words(placed: PlacedNote, seen: Viewpoint) -> str:
    """The words as the page shows them, the original's own where it does not show them."""
    projections = seen.dossier.projections[placed.article]
    shown = [
        projections[part.block].text[part.start : part.end]
        for part in placed.anchor.parts
        if part.block in projections and part.start < part.end
    ]
    return " ".join(shown) or one_line(placed.note.quote)


def abbreviated(words: str) -> str:
    """The words, long ones without their middle: ``The six members agreed on … in Tashkent`` is one such."""
    if len(words) <= _LONGEST_LEMMA:
        return words
    first, last = _LEMMA_ENDS
    # What has no spaces, such as an address, is cut anywhere.
    head = words[:first].rpartition(" ")[0] or words[:first]
    tail = words[-last:].partition(" ")[2] or words[-last:]
    return f"{head} … {tail}"
