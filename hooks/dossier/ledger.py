"""The ledger: the complete account of an original, and the proof that nothing was lost.

The ledger cuts the original at every boundary of a span, block or emendation. An entry is either *carried*, its
characters stand on the page, or it holds the characters itself. So the original with the ledger gives the page's
text (`page_texts`), and the page's text with the ledger gives the original (`restore`).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from dossier.model.text import Fate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dossier.model.text import Block, Emendation, Reading, Span


@dataclass(frozen=True, slots=True)
class Entry:
    """What became of ``original[start:end]``."""

    start: int
    end: int
    span: Span
    """The span it is part of: role, rule and confidence."""
    block: str | None
    """Id of the block it stands in; None outside blocks."""
    removed: str | None
    """The original characters, where the page does not carry them; None where it does."""
    replacement: str = ""
    """What the page shows instead of removed characters."""
    emendation: Emendation | None = None
    """The emendation that changed it, inside blocks."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a block's page text and where it comes from."""

    page_start: int
    page_end: int
    start: int
    end: int
    carried: bool
    """Whether the characters are the original's own; False for an emendation."""


@dataclass(frozen=True, slots=True)
class Projection:
    """The page text of a block, with positions that lead from the original to the page and back."""

    text: str
    pieces: tuple[Piece, ...]

    def to_page(self, offset: int) -> int:
        """Position in the page text of a position in the original; for one inside an emendation, its start."""
        index = max(bisect_right(self.pieces, offset, key=lambda piece: piece.start) - 1, 0)
        if not self.pieces:
            return 0
        piece = self.pieces[index]
        if piece.carried:
            return piece.page_start + min(max(offset - piece.start, 0), piece.page_end - piece.page_start)
        return piece.page_end if offset >= piece.end else piece.page_start

    def range_on_page(self, start: int, end: int) -> tuple[int, int]:
        """Where the page text shows ``original[start:end]``; an emendation that it touches is covered whole.

        Both ends are the same where the page shows nothing of it.
        """
        first = self.to_page(start)
        index = bisect_left(self.pieces, end, key=lambda piece: piece.start) - 1
        if index < 0:
            return first, first
        last = self.pieces[index]
        length = last.page_end - last.page_start
        return first, last.page_start + (min(end - last.start, length) if last.carried else length)

    def to_original(self, start: int, end: int) -> tuple[int, int]:
        """Stretch of the original behind ``text[start:end]``; ``start < end``."""
        first = self._piece_at(start)
        last = self._piece_at(end - 1)
        begin = first.start + (start - first.page_start) if first.carried else first.start
        stop = last.start + (end - last.page_start) if last.carried else last.end
        return begin, stop

    def _piece_at(self, position: int) -> Piece:
        index = bisect_right(self.pieces, position, key=lambda piece: piece.page_start) - 1
        # Emendations that drop characters are empty on the page: go on to the piece that holds the position.
        while self.pieces[index].page_end <= position:
            index += 1
        return self.pieces[index]


def project(reading: Reading, block: Block) -> Projection:
    """The block's page text: its stretch of the original with the emendations applied."""
    pieces: list[Piece] = []
    texts: list[str] = []
    at, page = block.start, 0
    for emendation in _inside(reading.emendations, block.start, block.end):
        if emendation.start > at:
            length = emendation.start - at
            pieces.append(Piece(page, page + length, at, emendation.start, carried=True))
            texts.append(reading.original[at : emendation.start])
            page += length
        length = len(emendation.replacement)
        pieces.append(Piece(page, page + length, emendation.start, emendation.end, carried=False))
        texts.append(emendation.replacement)
        page += length
        at = emendation.end
    if at < block.end:
        pieces.append(Piece(page, page + block.end - at, at, block.end, carried=True))
        texts.append(reading.original[at : block.end])
    return Projection("".join(texts), tuple(pieces))


def _inside(emendations: tuple[Emendation, ...], start: int, end: int) -> tuple[Emendation, ...]:
    first = bisect_right(emendations, start - 1, key=lambda emendation: emendation.start)
    last = bisect_right(emendations, end - 1, key=lambda emendation: emendation.start)
    return emendations[first:last]


def ledger(reading: Reading) -> tuple[Entry, ...]:
    """The account of every character of the original, in order."""
    return tuple(_entries(reading))


def _entries(reading: Reading) -> Iterator[Entry]:
    cuts = {0, len(reading.original)}
    for items in (reading.spans, reading.blocks, reading.emendations):
        cuts.update(item.start for item in items)
        cuts.update(item.end for item in items)
    spans, blocks, emendations = iter(reading.spans), iter(reading.blocks), iter(reading.emendations)
    span, block, emendation = next(spans, None), next(blocks, None), next(emendations, None)
    for start, end in pairwise(sorted(cuts)):
        while span is not None and span.end <= start:
            span = next(spans, None)
        while block is not None and block.end <= start:
            block = next(blocks, None)
        while emendation is not None and emendation.end <= start:
            emendation = next(emendations, None)
        assert span is not None, "the spans cover the original"  # noqa: S101 - `violations` reports it readably
        here = block if block is not None and block.start <= start else None
        change = emendation if emendation is not None and emendation.start <= start else None
        carried = here is not None and change is None
        yield Entry(
            start,
            end,
            span,
            here.id if here else None,
            None if carried else reading.original[start:end],
            # An emendation over several spans shows its replacement once, at its start.
            change.replacement if change is not None and change.start == start else "",
            change,
        )


def page_texts(original: str, entries: tuple[Entry, ...]) -> dict[str, str]:
    """The page's text, block by block, from the original and the ledger."""
    texts: dict[str, list[str]] = {}
    for entry in entries:
        if entry.block is not None:
            shown = original[entry.start : entry.end] if entry.removed is None else entry.replacement
            texts.setdefault(entry.block, []).append(shown)
    return {block: "".join(parts) for block, parts in texts.items()}


def restore(texts: Mapping[str, str], entries: tuple[Entry, ...]) -> str:
    """The original, from the page's text and the ledger.

    Reads each block's text from its start: carried entries take their length from it, emended ones skip what the page
    shows instead.
    """
    at: dict[str, int] = dict.fromkeys(texts, 0)
    parts: list[str] = []
    for entry in entries:
        shown = entry.end - entry.start if entry.removed is None else len(entry.replacement)
        if entry.removed is not None:
            parts.append(entry.removed)
        elif entry.block is not None:
            parts.append(texts[entry.block][at[entry.block] : at[entry.block] + shown])
        if entry.block is not None:
            at[entry.block] += shown
    return "".join(parts)


def violations(reading: Reading) -> list[str]:
    """What is wrong with a reading's account, one sentence each; empty for every reading of a correct reader."""
    found = [*_partition_violations(reading), *_emendation_violations(reading), *_block_violations(reading)]
    if not found and reading.original:
        entries = ledger(reading)
        texts = page_texts(reading.original, entries)
        if restore(texts, entries) != reading.original:
            found.append("page and ledger do not give back the original")
        if any(project(reading, block).text != texts[block.id] for block in reading.blocks):
            found.append("original and ledger do not give the page's text")
    return found


def _partition_violations(reading: Reading) -> Iterator[str]:
    at = 0
    for span in reading.spans:
        if span.start != at or span.end <= span.start:
            yield f"span {span.start}-{span.end} does not continue at {at}"
        if not span.rule:
            yield f"span {span.start}-{span.end} names no rule"
        at = span.end
    if at != len(reading.original):
        yield f"the spans end at {at}, the original at {len(reading.original)}"


def _emendation_violations(reading: Reading) -> Iterator[str]:
    at = 0
    blocks = sorted(reading.blocks, key=lambda block: block.start)
    starts = [block.start for block in blocks]
    # How far any of the blocks reaches that begin up to there.
    reach = list(accumulate((block.end for block in blocks), max))
    for emendation in reading.emendations:
        if emendation.start < at or emendation.end <= emendation.start:
            yield f"emendation {emendation.start}-{emendation.end} overlaps the one before it or is empty"
        if reading.original[emendation.start : emendation.end] != emendation.original:
            yield f"emendation {emendation.start}-{emendation.end} misquotes the original"
        before = bisect_right(starts, emendation.start)
        if not before or reach[before - 1] < emendation.end:
            yield f"emendation {emendation.start}-{emendation.end} stands in no block"
        at = emendation.end


def _block_violations(reading: Reading) -> Iterator[str]:
    at = 0
    ids = [block.id for block in reading.blocks]
    if len(set(ids)) != len(ids):
        yield "two blocks share an id"
    for block in reading.blocks:
        if block.start < at or block.end <= block.start:
            yield f"block {block.id} overlaps the one before it or is empty"
        at = block.end
    yield from _span_violations(reading)


def _span_violations(reading: Reading) -> Iterator[str]:
    """Kept words stand in blocks, and what stands in blocks uncovered by an emendation is kept."""
    if [*_partition_violations(reading)]:
        return
    for entry in _entries(reading):
        shown = entry.span.fate in (Fate.KEPT, Fate.NOTICE)
        if shown and entry.block is None:
            yield f"{entry.span.role} {entry.start}-{entry.end} is kept but stands in no block"
        if not shown and entry.block is not None and entry.emendation is None:
            yield f"{entry.span.role} {entry.start}-{entry.end} stands in block {entry.block} without an emendation"
