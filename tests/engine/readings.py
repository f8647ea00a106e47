"""Arbitrary readings that obey the contract of `dossier.model.text`, for property tests."""

from __future__ import annotations

from itertools import groupby, pairwise

from hypothesis import strategies as st

from dossier.model.text import Block, Completeness, Emendation, EmendationKind, Fate, Reading, Role, Span

SHOWN = (Fate.KEPT, Fate.NOTICE)


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """A text cut anywhere, with any roles; runs of kept spans are blocks; anything inside may be emended."""
    text = draw(st.text(min_size=1, max_size=60))
    cuts = sorted({0, len(text), *draw(st.lists(st.integers(0, len(text)), max_size=12))})
    spans = tuple(Span(start, end, draw(st.sampled_from(Role)), "any") for start, end in pairwise(cuts))
    blocks: list[Block] = []
    for shown, run in groupby(spans, key=lambda span: span.fate in SHOWN):
        if shown:
            members = list(run)
            blocks.append(Block(f"b{len(blocks)}", members[0].start, members[-1].end, members[0].role))
    emendations = [change for block in blocks for change in draw(_emendations(text, block))]
    return Reading(text, spans, tuple(emendations), (), tuple(blocks), Completeness("complete"))


@st.composite
def _emendations(draw: st.DrawFn, text: str, block: Block) -> list[Emendation]:
    cuts = sorted(set(draw(st.lists(st.integers(block.start, block.end), max_size=6))))
    kinds = st.sampled_from(EmendationKind)
    return [
        Emendation(start, end, text[start:end], draw(st.text(max_size=3)), draw(kinds))
        for start, end in pairwise(cuts)
        if draw(st.booleans())
    ]
