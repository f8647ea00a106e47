"""The words of a paragraph as a flat list of segments: text, mentions, notes, emphasis, links of the original.

Templates loop over the segments; source text reaches HTML only as the escaped text of a segment.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dossier.model.notes import NoteKind
    from dossier.model.text import MarkStyle

SegmentForm = Literal["text", "mention", "first", "outside", "control"]

_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Embeddings, overrides and isolates, which can make a text look as if it said something else (Unicode TR 36)."""
_TURNING = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Direction controls, and the blocks of scripts that are written from right to left (Unicode DerivedBidiClass)."""


class Noted(NamedTuple):
    """The share of an editor's note in one text: the words that it is on. None of them where the text shows none."""

    start: int
    end: int
    id: str
    kind: NoteKind
    number: int
    last: bool = True
    """Whether the note ends here, so that its marker does; otherwise it goes on in a later text."""


class Segment(NamedTuple):
    """A run of characters with one look. A tuple, because templates take tens of thousands apart in a build."""

    text: str
    form: SegmentForm = "text"
    """``first`` is a mention that links to what it names, ``outside`` a link of the original.

    ``control`` is a direction control: it is isolated, so that it turns nothing around, and its name is shown.
    """
    id: str = ""
    """Anchor of a mention; empty in its second and later runs."""
    href: str = ""
    kind: str = ""
    """Kind of what a mention names; name of a direction control."""
    emphasis: bool = False
    strong: bool = False
    noted: tuple[Noted, ...] = ()
    """The notes on it, the shortest first."""
    markers: tuple[Noted, ...] = ()
    """The notes that end with it, in order: each has its marker there."""


@dataclass(frozen=True, slots=True)
class Naming:
    """A mention on its page: where it stands and, where it is to be a link, where that leads."""

    start: int
    end: int
    id: str
    kind: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class Style:
    """An inline style of the original, in positions of the page text."""

    start: int
    end: int
    style: MarkStyle
    target: str | None = None


def segments(
    text: str, namings: Sequence[Naming] = (), styles: Sequence[Style] = (), noted: Sequence[Noted] = ()
) -> tuple[Segment, ...]:
    """`text` cut into segments at every boundary of a mention, a style, a note and a direction control."""
    if noted:
        cuts = {cut for note in noted for cut in (note.start, note.end)}
        return tuple(_with_notes(_segments(text, namings, styles, cuts), noted))
    if not namings and not styles and not _CONTROLS.search(text):
        return (Segment(text),) if text else ()
    return tuple(_segments(text, namings, styles))


def is_bidirectional(text: str) -> bool:
    """Whether anything in `text` is not written from left to right, so that it could turn what stands around it."""
    return not text.isascii() and _TURNING.search(text) is not None


def plain(text: str) -> tuple[Segment, ...]:
    """`text` without mentions or styles."""
    return segments(text)


def _segments(
    text: str, namings: Sequence[Naming], styles: Sequence[Style], further_cuts: Iterable[int] = ()
) -> Iterator[Segment]:
    controls = {match.start() for match in _CONTROLS.finditer(text)}
    cuts = {0, len(text), *controls, *(at + 1 for at in controls), *further_cuts}
    for items in (namings, styles):
        cuts.update(item.start for item in items)
        cuts.update(item.end for item in items)
    upcoming = iter(namings)
    naming = next(upcoming, None)
    for start, end in pairwise(sorted(cuts)):
        while naming is not None and naming.end <= start:
            naming = next(upcoming, None)
        here = naming if naming is not None and naming.start <= start else None
        anchor = here.id if here is not None and here.start == start else ""
        if start in controls:
            yield Segment(text[start], "control", anchor, kind=unicodedata.name(text[start]).lower())
        else:
            covering = [style for style in styles if style.start <= start and end <= style.end] if styles else ()
            yield _segment(text[start:end], anchor, here, covering)


def _segment(text: str, anchor: str, naming: Naming | None, styles: Sequence[Style]) -> Segment:
    outside = next((style.target for style in styles if style.target and _is_web(style.target)), "")
    names = {style.style for style in styles}
    emphasis, strong = "emphasis" in names, "strong" in names
    # Links cannot be nested: inside a link of the original a mention is an anchor only.
    if outside:
        return Segment(text, "outside", anchor, outside, "", emphasis, strong)
    if naming is None:
        return Segment(text, "text", "", "", "", emphasis, strong)
    return Segment(text, "first" if naming.href else "mention", anchor, naming.href, naming.kind, emphasis, strong)


def _with_notes(found: Iterable[Segment], noted: Sequence[Noted]) -> Iterator[Segment]:
    """The segments `found`, which no note's boundary divides, with their notes.

    Markers before the first word get a segment without words of their own.
    """
    markers: dict[int, list[Noted]] = {}
    for note in sorted((note for note in noted if note.last), key=lambda note: note.number):
        markers.setdefault(note.end, []).append(note)
    shortest_first = sorted(noted, key=lambda note: note.end - note.start)
    if 0 in markers:
        yield Segment("", markers=tuple(markers[0]))
    at = 0
    for segment in found:
        start, at = at, at + len(segment.text)
        covering = tuple(note for note in shortest_first if note.start <= start and at <= note.end)
        yield segment._replace(noted=covering, markers=tuple(markers.get(at, ())))


def _is_web(address: str) -> bool:
    """Whether a link of the original may be a link on the page: no script, no local file."""
    try:
        return urlsplit(address).scheme in ("http", "https")
    except ValueError:
        return False
