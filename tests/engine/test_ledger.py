"""Original and ledger give the page, page and ledger give the original, and a reading that loses anything is caught."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dossier.ledger import ledger, page_texts, project, restore, violations
from dossier.model.text import Block, Completeness, Emendation, EmendationKind, Reading, Role, Span
from tests.engine.readings import readings

TEXT = "Menu\nThe talks on Afghan-\nistan ended.\nPage 2\nAll agreed."


def sample() -> Reading:
    """A page stamp inside a block, a word divided at a line end, a menu before it."""
    divided = TEXT.index("-\n")
    stamp = TEXT.index("\nPage 2\n")
    spans = (
        Span(0, 4, Role.NAVIGATION, "menu-run"),
        Span(4, 5, Role.SPACING, "blank"),
        Span(5, stamp, Role.BODY, "prose"),
        Span(stamp, stamp + 8, Role.RESIDUE, "page-stamp"),
        Span(stamp + 8, len(TEXT), Role.BODY, "prose"),
    )
    emendations = (
        Emendation(divided, divided + 2, "-\n", "", EmendationKind.HYPHEN_JOINED),
        Emendation(stamp, stamp + 8, "\nPage 2\n", " ", EmendationKind.BREAK_JOINED),
    )
    blocks = (Block("p1", 5, len(TEXT), Role.BODY),)
    return Reading(TEXT, spans, emendations, (), blocks, Completeness("complete"))


def test_the_page_shows_the_block_with_its_emendations_applied() -> None:
    reading = sample()
    assert page_texts(TEXT, ledger(reading)) == {"p1": "The talks on Afghanistan ended. All agreed."}
    assert violations(reading) == []


def test_positions_lead_from_the_page_to_the_original_and_back() -> None:
    reading = sample()
    projection = project(reading, reading.blocks[0])
    start = projection.text.index("Afghanistan")
    origin = projection.to_original(start, start + len("Afghanistan"))
    assert TEXT[slice(*origin)] == "Afghan-\nistan"
    assert projection.to_page(origin[0]) == start
    assert projection.to_page(TEXT.index("All agreed")) == projection.text.index("All agreed")


@given(readings())
def test_original_and_ledger_give_the_page_and_page_and_ledger_give_the_original(reading: Reading) -> None:
    entries = ledger(reading)
    texts = page_texts(reading.original, entries)
    assert texts == {block.id: project(reading, block).text for block in reading.blocks}
    assert restore(texts, entries) == reading.original
    assert violations(reading) == []


@given(readings())
def test_every_character_of_the_original_stands_in_exactly_one_entry(reading: Reading) -> None:
    entries = ledger(reading)
    assert "".join(reading.original[entry.start : entry.end] for entry in entries) == reading.original


@given(readings(), st.data())
def test_what_the_page_carries_is_found_again_in_the_original(reading: Reading, data: st.DataObject) -> None:
    assume(reading.blocks)
    projection = project(reading, data.draw(st.sampled_from(reading.blocks)))
    carried = [piece for piece in projection.pieces if piece.carried]
    assume(carried)
    piece = data.draw(st.sampled_from(carried))
    start = data.draw(st.integers(piece.page_start, piece.page_end - 1))
    end = data.draw(st.integers(start + 1, piece.page_end))
    origin = projection.to_original(start, end)
    assert reading.original[slice(*origin)] == projection.text[start:end]
    assert projection.to_page(origin[0]) == start


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        (lambda r: replace(r, spans=r.spans[1:]), "span 4-5 does not continue at 0"),
        (lambda r: replace(r, spans=r.spans[:-1]), "the spans end at 46, the original at 57"),
        (
            lambda r: replace(r, spans=(replace(r.spans[0], rule=""), *r.spans[1:])),
            "span 0-4 names no rule",
        ),
        (lambda r: replace(r, blocks=()), "emendation 24-26 stands in no block"),
        (lambda r: replace(r, blocks=(), emendations=()), "body 5-38 is kept but stands in no block"),
        (
            lambda r: replace(r, emendations=r.emendations[:1]),
            "residue 38-46 stands in block p1 without an emendation",
        ),
        (
            lambda r: replace(r, emendations=(replace(r.emendations[0], original="x"), *r.emendations[1:])),
            "emendation 24-26 misquotes the original",
        ),
        (lambda r: replace(r, blocks=r.blocks * 2), "two blocks share an id"),
    ],
)
def test_a_reading_that_does_not_add_up_is_caught(broken: object, said: str) -> None:
    assert callable(broken)
    assert said in violations(broken(sample()))
