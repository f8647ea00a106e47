"""The audit shows every character of every original, each once, whatever the reading made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.ledger import ledger
from dossier.pages.emended import emended
from dossier.pages.invisible import Glyph, all_glyphs, glyphs
from dossier.pages.original_lines import Drawing, passages, verdicts
from dossier.pages.viewpoint import Viewpoint
from dossier.read.text.lines import cut_lines
from dossier.rights import Extent
from tests.engine.readings import readings
from tests.pages.small_dossier import small_dossier

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dossier.model.text import Reading
    from dossier.pages.original_lines import Passage

SEEN = Viewpoint(small_dossier(), "audit/any.html")


def audit_of(reading: Reading) -> tuple[Passage, ...]:
    entries = ledger(reading)
    ids = {change: item.id for change, item in emended(entries).items()}
    drawing = Drawing(reading.original, verdicts(entries, "any", SEEN), ids, Extent())
    return passages(entries, cut_lines(reading.original), drawing)


def spelt(shown: Iterable[Glyph]) -> str:
    """The characters behind the glyphs: those of a text itself, that which a sign names."""
    return "".join(chr(int(glyph.name.rpartition("U+")[2], 16)) if glyph.name else glyph.text for glyph in shown)


@given(readings())
def test_every_line_stands_once_and_in_order(reading: Reading) -> None:
    numbers = [line.number for passage in audit_of(reading) for line in passage.lines]
    assert numbers == [line.number for line in cut_lines(reading.original)]


@given(readings())
def test_every_character_of_a_line_is_shown(reading: Reading) -> None:
    shown = {
        line.number: "".join(spelt(piece.glyphs) for piece in line.pieces)
        for passage in audit_of(reading)
        for line in passage.lines
    }
    for line in cut_lines(reading.original):
        assert shown[line.number].startswith(reading.original[line.start : line.end])
        # What follows is the line's break, where an emendation changed it.
        assert not shown[line.number][line.end - line.start :].strip("\r\n")


@given(readings())
def test_every_emendation_is_marked_once_where_it_begins(reading: Reading) -> None:
    begun = [
        piece.emendation
        for passage in audit_of(reading)
        for line in passage.lines
        for piece in line.pieces
        if piece.begins
    ]
    assert begun == [f"e{number}" for number in range(1, len(reading.emendations) + 1)]


@given(readings())
def test_a_line_in_a_passage_of_one_verdict_has_no_other(reading: Reading) -> None:
    for passage in audit_of(reading):
        found = {piece.verdict for line in passage.lines for piece in line.pieces if piece.verdict.role != "spacing"}
        assert found <= set(passage.verdicts)


@given(st.text())
def test_signs_name_the_characters_they_stand_for(text: str) -> None:
    assert spelt(glyphs(text)) == text
    assert spelt(all_glyphs(text)) == text


@pytest.mark.parametrize(
    ("text", "sign", "name"),
    [
        ("\t", "→", "tab, U+0009"),
        ("\xa0", "⍽", "no-break space, U+00A0"),
        ("\xad", "SHY", "soft hyphen, U+00AD"),
        ("\u200b", "ZWSP", "zero width space, U+200B"),
        ("\u202e", "RLO", "right-to-left override, U+202E"),
        ("\x0c", "␌", "control character, U+000C"),
        ("\u2003", "U+2003", "em space, U+2003"),
    ],
)
def test_a_character_that_cannot_be_seen_has_a_sign(text: str, sign: str, name: str) -> None:
    assert glyphs(text) == (Glyph(sign, name),)
