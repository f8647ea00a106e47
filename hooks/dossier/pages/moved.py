"""Addresses that moved: who comes by an old one learns where it went, and why.

A page that is gone leaves a page at its address that sends readers on. An anchor that is gone stays, as an entry at
the end of its page that links to the new place; browsers carry no anchor to a script-free redirect, so that is all a
static site can do (HTML, section 4.2.5.3, "refresh").
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from dossier.load.flaws import quote
from dossier.load.layout import MOVED
from dossier.model.pages import Heading, Page
from dossier.pages.rendering import fill_template
from dossier.pages.viewpoint import Anchor, Viewpoint
from dossier.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dossier.dates import Date
    from dossier.dossier import Dossier
    from dossier.model.sources import Move

KIND = "moved"
"""The kind of the pages that only send readers on; they have nothing to tell programs."""
_STILL_THERE = "still-there"
_NOWHERE = "moved-nowhere"
PROBLEMS = {
    _STILL_THERE: "An address is said to have moved, and the site still has it.",
    _NOWHERE: "An address moved to an anchor that the site does not have.",
}
"""Codes of the problems that placing moves reports, explained."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MovedView:
    """One address that moved."""

    anchor: str
    """What stood after ``#``; empty for a page."""
    new: Anchor
    why: str
    date: Date


@dataclass(frozen=True, slots=True)
class MovesView:
    """Everything that moved away from one page."""

    page: MovedView | None
    """Where the page itself went; None where it is still there."""
    anchors: tuple[MovedView, ...]


def with_moves(pages: Sequence[Page], dossier: Dossier) -> tuple[Page, ...]:
    """The pages, with what moved away from each, and a page at every address that has none any more."""
    by_page = {path: tuple(moves) for path, moves in groupby(_by_old_page(dossier), key=_old_page)}
    if not by_page:
        return tuple(pages)
    titles = {page.address: page.title for page in pages}
    views = {path: _view(path, moves, titles, dossier) for path, moves in by_page.items()}
    gone = [_forwarding(path, view) for path, view in views.items() if path not in titles]
    return (*(_with_entries(page, views.get(page.address)) for page in pages), *gone)


def problems(pages: Sequence[Page], dossier: Dossier) -> tuple[Problem, ...]:
    """Moves from addresses that the site still has, or to anchors that it does not have.

    `pages` are those of `with_moves`. Hand-written pages are not known here; the list of published addresses is
    checked against them.
    """
    return tuple(_problems({page.address: page for page in pages}, dossier.sources.moves))


def _problems(pages: Mapping[str, Page], moves: Mapping[str, Move]) -> Iterator[Problem]:
    for move in moves.values():
        path, _, anchor = move.old.partition("#")
        # The entry of an anchor that its page still has is the second of that name.
        if (pages[path].kind != KIND) if not anchor else _count(pages[path], anchor) > 1:
            message = f"move {quote(move.old)}: the site still has this address"
            yield Problem(MOVED, move.line, _STILL_THERE, message, "Delete the move, or correct the old address.")
        path, _, anchor = move.new.partition("#")
        if path in pages and anchor and not _count(pages[path], anchor):
            message = f"move {quote(move.old)}: {quote(path)} has no anchor {quote(anchor)}"
            yield Problem(MOVED, move.line, _NOWHERE, message, "Write an address that the site has.")


def _count(page: Page, anchor: str) -> int:
    return page.html.count(f'id="{anchor}"')


def _old_page(move: Move) -> str:
    return move.old.partition("#")[0]


def _by_old_page(dossier: Dossier) -> list[Move]:
    return sorted(dossier.sources.moves.values(), key=attrgetter("old"))


def _view(path: str, moves: Sequence[Move], titles: Mapping[str, str], dossier: Dossier) -> MovesView:
    seen = Viewpoint(dossier, path)
    views = tuple(
        MovedView(
            anchor=move.old.partition("#")[2],
            new=Anchor(titles.get(move.new.partition("#")[0], move.new), seen.link(move.new)),
            why=move.why,
            date=move.date,
        )
        for move in moves
    )
    return MovesView(
        page=next((view for view in views if not view.anchor), None),
        anchors=tuple(view for view in views if view.anchor),
    )


def _with_entries(page: Page, view: MovesView | None) -> Page:
    return page if view is None else replace(page, html=page.html + fill_template("moved.html", view))


def _forwarding(path: str, view: MovesView) -> Page:
    """The page at an address that is gone. It waits for the reader where single anchors went elsewhere."""
    return Page(
        address=path,
        title="Moved",
        description=f"What stood at {path} has moved.",
        html=fill_template("moved_page.html", view),
        headings=(Heading(level=1, id="title", text="Moved"),),
        kind=KIND,
        search=(),
        forward=view.page.new.href if view.page is not None and not view.anchors else "",
    )
