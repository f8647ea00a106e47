"""The words of an article as its page shows them: blocks of segments, with anchors for paragraphs, mentions, notes."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from dossier import addresses
from dossier.model.text import FATE, Fate, Role
from dossier.pages.inline import Naming, Noted, Segment, Style, segments
from dossier.pages.lines import line_at
from dossier.read.text.lines import cut_lines
from dossier.rights import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from dossier.ledger import Projection
    from dossier.model.links import Mention, Target
    from dossier.model.sources import Article
    from dossier.model.text import Block, CompletenessState, Mark, Reading
    from dossier.pages.viewpoint import Viewpoint

Look = Literal[
    "paragraph",
    "heading",
    "list-item",
    "quotation",
    "preformatted",
    "standfirst",
    "pull-quote",
    "caption",
    "footnote",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockView:
    """One paragraph, heading or notice."""

    id: str
    number: str
    """What a reader cites: ``7`` for ``p7``; empty for headings."""
    look: Look
    level: int
    role: str
    segments: tuple[Segment, ...]
    origin: str
    """Link to its first line on the audit page."""
    line: int
    """Number of that line."""
    withheld: int
    """How many words are withheld, all after the `segments`; 0 where the block is shown whole."""
    withheld_mentions: tuple[str, ...]
    """Anchors of the mentions in withheld words, so that links to them still arrive."""
    withheld_notes: tuple[Noted, ...]
    """The notes that end in withheld words: their markers remain."""
    end: str
    """What is said after it, where the original ends before the article does; empty elsewhere."""


@dataclass(frozen=True, slots=True)
class Run:
    """Blocks that belong together: the items of one list, pull-quotes that follow each other, or a single block."""

    look: Look
    blocks: tuple[BlockView, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """All words that an article's page shows."""

    body: tuple[Run, ...]
    notices: tuple[BlockView, ...]


def words(article: Article, seen: Viewpoint, noted: Mapping[str, tuple[Noted, ...]]) -> Words:
    """The body and the publisher's notices of an article, each in the order of the original.

    `noted` has the notes of each block by its id.
    """
    reading = seen.dossier.readings[article.id]
    views = tuple(_views(article, reading, seen, noted))
    kept = [view for block, view in zip(reading.blocks, views, strict=True) if FATE[block.role] is Fate.KEPT]
    notices = tuple(view for block, view in zip(reading.blocks, views, strict=True) if FATE[block.role] is Fate.NOTICE)
    return Words(tuple(_runs(kept)), notices)


def _runs(views: Iterable[BlockView]) -> Iterator[Run]:
    for look, group in groupby(views, key=lambda view: view.look):
        if look in _TOGETHER:
            yield Run(look, tuple(group))
        else:
            yield from (Run(look, (view,)) for view in group)


_TOGETHER: tuple[Look, ...] = ("list-item", "pull-quote")


def _views(
    article: Article, reading: Reading, seen: Viewpoint, noted: Mapping[str, tuple[Noted, ...]]
) -> Iterator[BlockView]:
    projections = seen.dossier.projections[article.id]
    namings = _namings(seen.dossier.links.mentions.get(article.id, ()), reading.blocks, seen)
    extent = seen.dossier.extents[article.id]
    marks = _by_block(reading.marks, reading.blocks) if reading.marks else {}
    last = _last_before_end(reading)
    lines = cut_lines(reading.original)
    audit = seen.link(addresses.audit(article.id))
    for block in reading.blocks:
        projection = projections[block.id]
        named, notes = namings.get(block.id, ()), noted.get(block.id, ())
        line = line_at(lines, block.start)
        end = extent.ends.get(block.id)
        words = projection.text[:end]
        shown = [naming for naming in named if extent.shows(block.id, naming.start, naming.end)]
        told = [note for note in notes if extent.shows(block.id, note.start, note.end)]
        yield BlockView(
            id=block.id,
            number=block.id[1:] if block.id.startswith("p") else "",
            look=_look(block),
            level=block.level,
            role=block.role.value,
            segments=segments(words, shown, _styles(marks.get(block.id, ()), projection, len(words)), told),
            origin=f"{audit}#l{line}",
            line=line,
            withheld=0 if end is None else count_words(projection.text[end:]),
            withheld_mentions=tuple(naming.id for naming in named if naming not in shown),
            withheld_notes=tuple(note for note in notes if note.last and note not in told),
            end=_END[reading.completeness.state] if block.id == last else "",
        )


_LOOK_OF_ROLE: dict[Role, Look] = {
    Role.HEADING: "heading",
    Role.STANDFIRST: "standfirst",
    Role.PULL_QUOTE: "pull-quote",
    Role.CAPTION: "caption",
    Role.FOOTNOTE: "footnote",
}


def _look(block: Block) -> Look:
    return _LOOK_OF_ROLE.get(block.role, block.form)


def _namings(mentions: Sequence[Mention], blocks: Sequence[Block], seen: Viewpoint) -> Mapping[str, list[Naming]]:
    """The mentions of each block; the first of a target in each section, from heading to heading, is a link."""
    section_of = _sections(blocks)
    targets = {mention.target for mention in mentions}
    looks = {target: (seen.kind(target), seen.link(addresses.target(target))) for target in targets}
    met: set[tuple[int, Target]] = set()
    found: dict[str, list[Naming]] = {}
    for mention in mentions:
        kind, href = looks[mention.target]
        key = (section_of[mention.block], mention.target)
        naming = Naming(mention.start, mention.end, mention.id, kind, "" if key in met else href)
        met.add(key)
        found.setdefault(mention.block, []).append(naming)
    return found


def _sections(blocks: Sequence[Block]) -> Mapping[str, int]:
    section = 0
    sections: dict[str, int] = {}
    for block in blocks:
        section += block.role is Role.HEADING
        sections[block.id] = section
    return sections


def _by_block(marks: Sequence[Mark], blocks: Sequence[Block]) -> Mapping[str, list[Mark]]:
    found: dict[str, list[Mark]] = {}
    upcoming = iter(blocks)
    block = next(upcoming, None)
    for mark in marks:
        while block is not None and block.end <= mark.start:
            block = next(upcoming, None)
        if block is not None and block.start <= mark.start:
            found.setdefault(block.id, []).append(mark)
    return found


def _styles(marks: Sequence[Mark], projection: Projection, length: int) -> tuple[Style, ...]:
    """The styles of the first `length` characters."""
    places = ((projection.to_page(mark.start), min(projection.to_page(mark.end), length), mark) for mark in marks)
    return tuple(Style(start, end, mark.style, mark.target) for start, end, mark in places if start <= length)


_END: dict[CompletenessState, str] = {
    "complete": "",
    "truncated": "The text breaks off here.",
    "excerpt": "The excerpt ends here.",
    "empty": "",
}


def _last_before_end(reading: Reading) -> str | None:
    """Id of the kept block after which an incomplete text ends; None where it is complete."""
    if not _END[reading.completeness.state]:
        return None
    at = reading.completeness.at
    before = [
        block.id for block in reading.blocks if FATE[block.role] is Fate.KEPT and (at is None or block.start < at)
    ]
    return before[-1] if before else None
