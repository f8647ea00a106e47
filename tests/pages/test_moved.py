"""Addresses that moved: their readers are sent on, or find an entry that says where to look."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from dossier.dates import Date
from dossier.model.sources import Move
from dossier.pages import moved, render

if TYPE_CHECKING:
    from dossier.dossier import Dossier
    from dossier.model.pages import Page

ARTICLE = "articles/2004-05-03-weir.html"
STILL_THERE = """\
sources/moved.yml:7: error [still-there] move '{}': the site still has this address
    -> Delete the move, or correct the old address."""
NOWHERE = """\
sources/moved.yml:7: error [moved-nowhere] move 'entities/old.html': 'entities/league.html' has no anchor 'nothing'
    -> Write an address that the site has."""
DAY = Date("2026-11-25")


def with_moves(dossier: Dossier, *moves: tuple[str, str]) -> Dossier:
    made = {old: Move(old=old, new=new, why="It was renamed.", date=DAY, line=7) for old, new in moves}
    return replace(dossier, sources=replace(dossier.sources, moves=made))


def pages(dossier: Dossier, *moves: tuple[str, str]) -> dict[str, Page]:
    return {page.address: page for page in render(with_moves(dossier, *moves)).pages}


def test_a_page_that_is_gone_sends_its_readers_on_and_is_not_searched(dossier: Dossier) -> None:
    page = pages(dossier, ("entities/the-league.html", "entities/league.html"))["entities/the-league.html"]
    assert page.forward == "league.html"
    assert page.search == ()
    assert '<p class="ds-lead">This page is now here: <a href="league.html">Harbour League</a>.</p>' in page.html
    assert "It was renamed." in page.html


def test_an_anchor_that_is_gone_stays_as_an_entry_that_links_to_its_new_place(dossier: Dossier) -> None:
    before = pages(dossier)[ARTICLE]
    page = pages(dossier, (f"{ARTICLE}#note-old", "entities/league.html#names"))[ARTICLE]
    assert page.html.startswith(before.html)
    entry = page.html.removeprefix(before.html)
    assert '<p id="note-old">What stood at <code>#note-old</code> is now here:' in entry
    assert 'href="../entities/league.html#names"' in entry
    assert page.forward == ""


def test_a_page_whose_anchors_went_elsewhere_waits_for_its_reader(dossier: Dossier) -> None:
    moves = (("events/old.html", "entities/league.html"), ("events/old.html#facts", f"{ARTICLE}#p1"))
    page = pages(dossier, *moves)["events/old.html"]
    assert page.forward == ""
    assert '<p id="facts">' in page.html
    assert 'href="../articles/2004-05-03-weir.html#p1"' in page.html


def test_without_moves_nothing_changes(dossier: Dossier) -> None:
    assert "ds-moved" not in "".join(page.html for page in pages(dossier).values())


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (
            ARTICLE,
            "entities/league.html",
            STILL_THERE.format(ARTICLE),
        ),
        (
            f"{ARTICLE}#p1",
            "entities/league.html",
            STILL_THERE.format(f"{ARTICLE}#p1"),
        ),
        (
            "entities/old.html",
            "entities/league.html#nothing",
            NOWHERE,
        ),
    ],
)
def test_a_move_from_where_something_is_or_to_where_nothing_is_is_refused(
    dossier: Dossier, old: str, new: str, problem: str
) -> None:
    mistaken = with_moves(dossier, (old, new))
    assert [str(found) for found in moved.problems(render(mistaken).pages, mistaken)] == [problem]


def test_moves_that_are_right_are_no_problem(dossier: Dossier) -> None:
    right = with_moves(dossier, ("entities/old.html", "method.html#ids"), (f"{ARTICLE}#note-old", f"{ARTICLE}#p1"))
    assert moved.problems(render(right).pages, right) == ()
