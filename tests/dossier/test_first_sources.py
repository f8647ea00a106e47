"""What the first sources must hold: the five originals as received, all summits, the memberships as researched."""

from __future__ import annotations

from datetime import date
from hashlib import sha256
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from dossier.files import read_tree
from dossier.ledger import ledger, page_texts, restore, violations
from dossier.pipeline import assemble
from dossier.problems import report
from tests.conftest import ROOT

if TYPE_CHECKING:
    from dossier.dossier import Dossier

ORIGINALS = {
    "2012-05-19-ilyashenko": "5ddd9e9ab61edde840e0bfd8a55cede6d878e81b07633943aa97a6bd0329e61c",
    "2008-09-07-korotun": "3e68051de1f2456865067ac72a3a9a97833742b21ba0577307704f55bb5ecf58",
    "2015-valdai-club": "9e5a42d75d77526df9566f9e9be06a2efc4dd6ef1415589cc43fbdfcb4c53a4a",
    "2011-izimov": "60706d44fda9140d7737fcf53a89f9a111f6bb2d8478e9bc34b466808fdfa866",
    "2002-04-29-blagov": "8a24be7a20e79bb7ef4a46432a7cc0394264fa02e675888f73a1b7e5de7d9fdb",
}
"""SHA-256 of the originals as they were received."""


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    found, problems = assemble(read_tree(ROOT / "sources"))
    assert found is not None, report(problems)
    assert problems == (), report(problems)
    return found


@pytest.mark.parametrize("article", ORIGINALS)
def test_an_original_is_as_it_was_received(article: str) -> None:
    original = ROOT / "sources/articles" / article / "original.txt"
    assert sha256(original.read_bytes()).hexdigest() == ORIGINALS[article]


@pytest.mark.parametrize("article", ORIGINALS)
def test_page_and_ledger_give_back_the_bytes_of_the_original(dossier: Dossier, article: str) -> None:
    source, reading = dossier.sources.articles[article], dossier.readings[article]
    entries = ledger(reading)
    given_back = restore(page_texts(reading.original, entries), entries)
    assert given_back.encode(source.record.encoding) == source.original
    assert violations(reading) == []


def test_the_articles_stand_in_time_order(dossier: Dossier) -> None:
    order = ["2002-04-29-blagov", "2008-09-07-korotun", "2011-izimov", "2012-05-19-ilyashenko", "2015-valdai-club"]
    assert [article.id for article in dossier.articles if article.id in ORIGINALS] == order


def test_all_summits_from_1996_to_2026_follow_each_other(dossier: Dossier) -> None:
    summits = [event.id for event in dossier.summits]
    assert summits[0] == "1996-shanghai"
    assert summits.index("2026-bishkek") == 31
    for earlier, later in pairwise(dossier.summits):
        assert earlier.start.value.earliest < later.start.value.earliest
        assert later.ordinal == (1 if earlier.series != later.series else (earlier.ordinal or 0) + 1)


def test_every_entity_and_event_rests_on_something(dossier: Dossier) -> None:
    """A reference, a statement of uncertainty, or, for a state, the references of its membership."""
    bare = [
        f"{entity.id}: give it a reference, or say what its description rests on (verified: false, basis)"
        for entity in dossier.sources.entities.values()
        if not entity.references and entity.description.verified and entity.id not in dossier.sources.memberships
    ]
    bare += [
        f"{event.id}: give it a reference" for event in dossier.events if not event.references and event.start.verified
    ]
    assert bare == []


@pytest.mark.parametrize(
    ("day", "members", "observers", "dialogue_partners", "partners"),
    [
        (date(2001, 6, 15), 6, 0, 0, 0),
        (date(2002, 4, 29), 6, 0, 0, 0),
        (date(2004, 6, 17), 6, 1, 0, 0),
        (date(2005, 7, 5), 6, 4, 0, 0),
        (date(2008, 9, 7), 6, 4, 0, 0),
        (date(2009, 6, 16), 6, 4, 2, 0),
        (date(2012, 5, 19), 6, 4, 2, 0),
        (date(2012, 6, 7), 6, 5, 3, 0),
        (date(2015, 7, 10), 6, 6, 6, 0),
        (date(2017, 6, 9), 8, 4, 6, 0),
        (date(2023, 7, 4), 9, 3, 14, 0),
        (date(2024, 7, 4), 10, 2, 14, 0),
        # The Tianjin summit merged observers and dialogue partners; see the discrepancies of that event.
        (date(2025, 9, 1), 10, 0, 0, 17),
    ],
)
def test_the_number_of_states_by_status_is_as_researched(
    dossier: Dossier, day: date, members: int, observers: int, dialogue_partners: int, partners: int
) -> None:
    standing = dossier.standing(day).by_status
    counts = [len(standing[status]) for status in ("member", "observer", "dialogue-partner", "partner")]
    assert counts == [members, observers, dialogue_partners, partners]
