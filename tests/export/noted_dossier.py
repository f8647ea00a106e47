"""A dossier of a few articles with notes that are already anchored: what exporting needs, and nothing before it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING

from dossier.dates import Date
from dossier.dossier import Dossier
from dossier.encoding import decode_strictly
from dossier.model.annotations import Anchor, Annotations, PlacedNote
from dossier.model.links import Links
from dossier.model.notes import Note
from dossier.model.sources import Excerpt, Fixity, Reference, Rights
from dossier.model.text import Block, Completeness, Reading, Role, Span
from tests.pages.small_dossier import small_dossier

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dossier.model.notes import Citation, NoteKind
    from dossier.model.sources import Article, PublishScope

SMALL = small_dossier()


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An article: the bytes as obtained, and what the record says of them."""

    id: str
    original: bytes
    encoding: str = "utf-8"
    publish: PublishScope = "full"

    @property
    def text(self) -> str:
        return decode_strictly(self.original, self.encoding)


def noted_dossier(
    sources: Sequence[Source], notes: Iterable[tuple[str, Note, tuple[int, int]]] = (), *, excerpt: int = 4
) -> Dossier:
    """The dossier with each note at the stretch of the original of its article; what they cite is anchored too.

    An excerpt has at most `excerpt` words.
    """
    placed: dict[str, list[PlacedNote]] = {}
    for id_, note, (start, end) in notes:
        here = placed.setdefault(id_, [])
        here.append(PlacedNote(article=id_, number=len(here) + 1, note=note, anchor=anchor(id_, start, end)))
    texts = {source.id: source.text for source in sources}
    atlas = {"plan": Reference(key="plan", title="A plan"), **SMALL.sources.references}
    return Dossier(
        replace(
            SMALL.sources,
            settings=replace(SMALL.sources.settings, excerpt=Excerpt(words=excerpt)),
            articles={source.id: _article(source) for source in sources},
            references=atlas,
        ),
        {source.id: _reading(source.text) for source in sources},
        Links(mentions={}, unlinked={}),
        Annotations(
            notes={id_: tuple(found) for id_, found in placed.items()},
            anchors={
                (citation.article, citation.quotation.selector): _found(texts, citation.article, citation.quote)
                for found in placed.values()
                for one in found
                for citation in _citations(one.note)
                if citation.article and citation.quote and citation.quotation
            },
        ),
    )


def note(quote: str, *, kind: NoteKind = "sic", id_: str = "slip", editor: str = "Ada Weir") -> Note:
    return Note(
        id=id_,
        kind=kind,
        quote=quote,
        text="Thus in the original.",
        certainty="high",
        editor=editor,
        date=Date("2026-11-25"),
    )


def _citations(note: Note) -> Iterator[Citation]:
    yield from note.references
    for outcome in note.expectation.log if note.expectation else ():
        yield from outcome.evidence


def anchor(article: str, start: int, end: int) -> Anchor:
    return Anchor(article=article, start=start, end=end, where="body", parts=())


def _found(texts: dict[str, str], article: str, quote: str) -> Anchor:
    start = texts[article].index(quote)
    return anchor(article, start, start + len(quote))


def _article(source: Source) -> Article:
    """The small dossier's main article with other bytes."""
    model = SMALL.sources.articles["2004-05-03-weir"]
    record = replace(
        model.record,
        encoding=source.encoding,
        fixity=Fixity(sha256=sha256(source.original).hexdigest(), bytes=len(source.original)),
        rights=Rights(holder=None, statement=None, terms="None.", publish=source.publish),
        independence=(),
    )
    return replace(model, id=source.id, record=record, original=source.original, text=source.text)


def _reading(text: str) -> Reading:
    """Every line that says something is a paragraph, its end is spacing."""
    spans: list[Span] = []
    blocks: list[Block] = []
    at = 0
    for line in text.splitlines(keepends=True):
        words = len(line.rstrip("\r\n"))
        if words:
            spans.append(Span(at, at + words, Role.BODY, "core"))
            blocks.append(Block(f"p{len(blocks) + 1}", at, at + words, Role.BODY))
        if words < len(line):
            spans.append(Span(at + words, at + len(line), Role.SPACING, "blank"))
        at += len(line)
    return Reading(text, tuple(spans), (), (), tuple(blocks), Completeness("complete"))
