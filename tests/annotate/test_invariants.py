"""What holds for every passage of every original: it is found again where it stands, on the page too."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dossier.annotate.anchoring import anchor
from dossier.annotate.pasting import yaml_text
from dossier.annotate.quotations import Quoted
from dossier.ledger import project
from dossier.load import yaml_tree
from dossier.model.annotations import Anchor
from dossier.model.claims import Selector
from dossier.model.notes import Quotation
from dossier.model.text import Fate, Reading
from dossier.selecting import likely_passages, occurrences, telling_apart
from tests.annotate.grounds import ground_of
from tests.engine.readings import readings

REPETITIVE = st.text(alphabet="ab \n", min_size=1, max_size=40)
TEXTS = REPETITIVE | st.text(min_size=1, max_size=60)


@st.composite
def passages(draw: st.DrawFn) -> tuple[Reading, int, int]:
    """Any reading, with a stretch of its original."""
    reading = draw(readings())
    start = draw(st.integers(0, len(reading.original) - 1))
    return reading, start, draw(st.integers(start + 1, len(reading.original)))


def placed(reading: Reading, start: int, end: int) -> object:
    """What becomes of a note on that stretch, quoted with all that stands around it."""
    original = reading.original
    quotation = Quotation(quote=original[start:end], prefix=original[:start], suffix=original[end:])
    return anchor(Quoted(label="note", article="example", quotation=quotation, file="notes.yml"), ground_of(reading))


@given(passages())
@settings(max_examples=300)
def test_a_passage_is_anchored_where_it_stands_unless_it_ends_in_what_is_set_aside(
    case: tuple[Reading, int, int],
) -> None:
    reading, start, end = case
    found = placed(reading, start, end)
    if isinstance(found, Anchor):
        assert (found.start, found.end) == (start, end)
    else:
        touched = [span for span in reading.spans if span.start < end and start < span.end]
        assert any(span.fate is Fate.SET_ASIDE for span in touched)


@given(passages())
@settings(max_examples=300)
def test_its_parts_are_what_the_page_shows_of_it(case: tuple[Reading, int, int]) -> None:
    reading, start, end = case
    found = placed(reading, start, end)
    assume(isinstance(found, Anchor))
    assert isinstance(found, Anchor)
    touched = [block for block in reading.blocks if block.start < end and start < block.end]
    assert [part.block for part in found.parts] == [block.id for block in touched]
    for part, block in zip(found.parts, touched, strict=True):
        projection = project(reading, block)
        assert 0 <= part.start <= part.end <= len(projection.text)
        for piece in projection.pieces:
            shown = range(max(piece.page_start, part.start), min(piece.page_end, part.end))
            if piece.start < end and start < piece.end:
                wanted = piece.page_end - piece.page_start
                if piece.carried:
                    wanted = min(end, piece.end) - max(start, piece.start)
                assert len(shown) == wanted
            else:
                assert len(shown) == 0


@given(TEXTS, st.data())
def test_what_tells_a_passage_apart_leads_to_it_alone(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    prefix, suffix = telling_apart(text, start, end)
    selector = Selector(exact=text[start:end], prefix=prefix, suffix=suffix)
    assert list(occurrences(text, selector)) == [start]


@given(TEXTS, TEXTS)
def test_likely_passages_lie_in_the_text_do_not_overlap_and_come_in_order_of_likeness(text: str, words: str) -> None:
    found = likely_passages(text, words, within=[(0, len(text))], least=30)
    assert [one.percent for one in found] == sorted((one.percent for one in found), reverse=True)
    ordered = sorted(found, key=lambda one: one.start)
    assert all(0 <= one.start < one.end <= len(text) for one in ordered)
    assert all(one.end <= other.start for one, other in pairwise(ordered))


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_text_to_paste_is_read_back_as_it_is(text: str) -> None:
    document = yaml_tree.parse(f"quote: {yaml_text(text)}  # line 3\n".encode())
    assert document.value == {"quote": text}
