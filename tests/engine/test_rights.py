"""What the rights show of any reading: a beginning of the article's own words, within the limit; nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.ledger import ledger, project, restore, violations
from dossier.model.text import FATE, Block, Completeness, Fate, Reading, Role, Span
from dossier.rights import count_words, extent
from tests.engine.readings import readings

if TYPE_CHECKING:
    from dossier.ledger import Projection
    from dossier.rights import Extent

LIMITS = st.integers(1, 12)


def projections(reading: Reading) -> dict[str, Projection]:
    return {block.id: project(reading, block) for block in reading.blocks}


def kept(reading: Reading) -> list[Block]:
    return [block for block in reading.blocks if FATE[block.role] is Fate.KEPT]


def shown(reading: Reading, found: Extent) -> list[str]:
    """What is shown of each block of the article's own words."""
    texts = projections(reading)
    return [texts[block.id].text[: found.ends.get(block.id)] for block in kept(reading)]


@given(readings(), LIMITS)
def test_an_excerpt_is_a_beginning_of_the_articles_own_words(reading: Reading, limit: int) -> None:
    found = extent("excerpt", limit, reading, projections(reading))
    texts = [projections(reading)[block.id].text for block in kept(reading)]
    assert " ".join(texts).startswith(" ".join(shown(reading, found)).rstrip(" "))
    withheld = [block.id in found.ends for block in kept(reading)]
    first = withheld.index(True) if True in withheld else len(withheld)
    assert all(not text for text in shown(reading, found)[first + 1 :])


@given(readings(), LIMITS)
def test_an_excerpt_has_at_most_so_many_words(reading: Reading, limit: int) -> None:
    found = extent("excerpt", limit, reading, projections(reading))
    assert sum(map(count_words, shown(reading, found))) <= limit


@given(readings(), LIMITS, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=4))
def test_an_excerpt_divides_no_passage_that_has_to_stay_whole(
    reading: Reading, limit: int, undivided: list[tuple[int, int]]
) -> None:
    found = extent("excerpt", limit, reading, projections(reading), undivided)
    assert found.whole or not any(start < found.start < end for start, end in undivided)
    assert sum(map(count_words, shown(reading, found))) <= limit


@given(readings(), LIMITS)
def test_the_ledger_accounts_for_every_character_shown_or_not(reading: Reading, limit: int) -> None:
    entries, texts = ledger(reading), projections(reading)
    found = extent("excerpt", limit, reading, texts)
    parts = [part for entry in entries for part in found.divided(entry.block, entry.start, entry.end)]
    ends = [0, *(end for _, end, _ in parts)]
    assert [start for start, _, _ in parts] == ends[:-1]
    assert ends[-1] == len(reading.original)
    assert violations(reading) == []
    assert restore({id_: projection.text for id_, projection in texts.items()}, entries) == reading.original


@given(readings())
def test_a_citation_shows_none_of_the_articles_own_words_and_all_notices(reading: Reading) -> None:
    found = extent("citation", 80, reading, projections(reading))
    assert not "".join(shown(reading, found)).strip()
    assert set(found.ends) <= {block.id for block in kept(reading)}


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("The League met in Norhaven.", 3, "The League met"),
        ("The League met in Norhaven.", 5, "The League met in Norhaven."),
        ("上海合作组织成立", 4, "上海合作"),
        ("SCO上海", 2, "SCO上"),
        ("cafe\u0301s close", 1, "cafe\u0301s"),
        ("ที่นี่", 1, "ที่"),
        ("𠀀𠀁𠀂", 2, "𠀀𠀁"),
        ("辻\U000e0100辻", 1, "辻\U000e0100"),
        ("a" * 41 + " b", 2, "a" * 41),
        ("a" * 41 + " b", 1, ""),
    ],
)
def test_an_excerpt_ends_after_a_word_and_the_marks_on_it(text: str, limit: int, expected: str) -> None:
    whole = Span(0, len(text), Role.BODY, "core")
    reading = Reading(text, (whole,), (), (), (Block("p1", 0, len(text), Role.BODY),), Completeness("complete"))
    assert shown(reading, extent("excerpt", limit, reading, projections(reading))) == [expected]
