"""The original as its audit page shows it: passages of lines with one verdict, and the pieces of divided lines."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.model.text import FATE, Fate, Role
from dossier.pages.invisible import Glyph, glyphs
from dossier.pages.labels import counted, place
from dossier.pages.lines import with_following

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from dossier.ledger import Entry
    from dossier.model.text import Emendation
    from dossier.pages.viewpoint import Viewpoint
    from dossier.read.text.lines import Line
    from dossier.rights import Extent

    Cause = tuple[Role, str, float, str | None]
    """What a verdict depends on: role, rule, confidence, block."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a stretch of the original is, who decided, and where the page shows it."""

    role: str
    fate: str
    slug: str
    """The fate as part of a class name."""
    rule: str
    rule_href: str
    confidence: str
    """``80 %``; empty where the rule leaves no doubt."""
    place: str
    """``¶ 7``; empty where no block of the page shows it."""
    place_href: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one line with one verdict."""

    glyphs: tuple[Glyph, ...]
    verdict: Verdict
    emendation: str = ""
    """Id of the emendation that changed it; empty where the page carries it as it is."""
    begins: bool = False
    """Whether the emendation begins here."""


@dataclass(frozen=True, slots=True)
class LineView:
    """One line of the original; an empty one has no pieces."""

    number: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """Consecutive lines with the same verdict, or a single line that several verdicts divide."""

    verdicts: tuple[Verdict, ...]
    lines: tuple[LineView, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """What drawing an original needs beyond its lines and its ledger."""

    original: str
    verdicts: Mapping[Cause, Verdict]
    emendations: Mapping[Emendation, str]
    """Their ids on the page."""
    extent: Extent
    """How far the article's words may be shown."""


def passages(entries: Sequence[Entry], lines: tuple[Line, ...], drawing: Drawing) -> tuple[Passage, ...]:
    """The whole original, passage by passage."""
    views = [
        LineView(line.number, tuple(_pieces(line, following, inside, drawing)))
        for line, following, inside in _by_line(entries, with_following(lines, len(drawing.original)))
    ]
    first = tuple(drawing.verdicts[_cause(entry)] for entry in entries[:1])
    return tuple(
        Passage(verdicts, tuple(view for _, view in group))
        for (_, verdicts), group in groupby(zip(_keys(views, first), views, strict=True), key=lambda pair: pair[0])
    )


def verdicts(entries: Sequence[Entry], article: str, seen: Viewpoint) -> Mapping[Cause, Verdict]:
    """The verdict of every cause that the ledger knows."""
    page = seen.link(addresses.article(article))
    return {cause: _verdict(cause, page, seen) for cause in dict.fromkeys(map(_cause, entries))}


def _cause(entry: Entry) -> Cause:
    return entry.span.role, entry.span.rule, entry.span.confidence, entry.block


def _verdict(cause: Cause, page: str, seen: Viewpoint) -> Verdict:
    role, rule, confidence, block = cause
    fate = FATE[role].value
    return Verdict(
        role=role.value,
        fate=fate,
        slug=fate.replace(" ", "-"),
        rule=rule,
        rule_href=seen.link(addresses.rule(rule)),
        confidence=f"{confidence:.0%}".replace("%", " %") if confidence < 1 else "",
        place=place(block) if block else "",
        place_href=f"{page}#{block}" if block else "",
    )


def _by_line(
    entries: Sequence[Entry], lines: Iterable[tuple[Line, int]]
) -> Iterator[tuple[Line, int, Sequence[Entry]]]:
    """Each line and the start of the following one, with the entries that share characters with it."""
    at = 0
    for line, following in lines:
        first = at
        while at < len(entries) and entries[at].start < following:
            at += 1
        yield line, following, entries[first:at]
        # An entry that goes on beyond this line belongs to the next one too.
        if at and entries[at - 1].end > following:
            at -= 1


def _pieces(line: Line, following: int, inside: Sequence[Entry], drawing: Drawing) -> Iterator[Piece]:
    for entry in inside:
        # A line break shows only where something became of it.
        last = line.end if entry.emendation is None else following
        start, end = max(entry.start, line.start), min(entry.end, last)
        if start >= end:
            continue
        own = entry.block if entry.span.fate is Fate.KEPT else None
        repeated = (entry.span.start, entry.span.end) in drawing.extent.repeated
        for low, high, withheld in drawing.extent.divided(own, start, end):
            yield Piece(
                (Glyph(f"[{counted(high - low, 'character')} not shown]"),)
                if withheld or repeated
                else glyphs(drawing.original[low:high]),
                drawing.verdicts[_cause(entry)],
                drawing.emendations[entry.emendation] if entry.emendation else "",
                entry.emendation is not None and entry.emendation.start == low,
            )


def _keys(views: Sequence[LineView], first: tuple[Verdict, ...]) -> Iterator[tuple[int, tuple[Verdict, ...]]]:
    """What makes lines one passage: the same single verdict; a blank line goes with the line before it.

    `first` is the verdict of the first characters, for blank lines that have no line before them.
    """
    key: tuple[int, tuple[Verdict, ...]] = (0, first)
    for view in views:
        found = tuple(dict.fromkeys(piece.verdict for piece in view.pieces if piece.verdict.role != Role.SPACING))
        if found:
            # Lines that several verdicts divide stand alone: their number keeps them apart.
            key = (view.number if len(found) > 1 else 0, found)
        yield key
