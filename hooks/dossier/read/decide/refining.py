"""Second thoughts, once title, authors and core are known: standfirst, digest, author's note, notices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.model.text import Role
from dossier.read.assembly import Item
from dossier.read.decide.author_notes import tells_of_author
from dossier.read.decide.notices import find_notices
from dossier.read.decide.repetition import find_repetitions
from dossier.read.rules import Decision

if TYPE_CHECKING:
    from collections.abc import Sequence

_CLOSING = 6
"""Passages from the end of the text among which an author's note may stand."""
_DECK = 5
_LONGEST_STANDFIRST = 120


def refine(items: Sequence[Item], *, authors: Sequence[str]) -> list[Item]:
    """The items with the decisions that need the whole article."""
    found = list(items)
    _author_notes(found, authors)
    _between_title_and_text(found)
    _emphasised_opening(found)
    _repetitions(found)
    find_notices(found)
    return found


def _body(items: Sequence[Item]) -> list[int]:
    return [index for index, item in enumerate(items) if item.decision.rule == "core"]


def _author_notes(items: list[Item], authors: Sequence[str]) -> None:
    """The last sentences of the article, or the first behind it, where they only say who the author is."""
    body = _body(items)
    if len(body) < 2:  # noqa: PLR2004 - a text of one paragraph has no note
        return
    last = body[-1]
    for index in [*reversed(body[1:]), *range(last + 1, min(last + 1 + _CLOSING, len(items)))]:
        item = items[index]
        notable = item.decision.rule in ("core", "outside", "link-run") and tells_of_author(item.passage, authors)
        if notable:
            items[index] = Item(item.passage, Decision(Role.AUTHOR_NOTE, "author-note"))
        elif index <= last:
            break
    for index in range(last + 1, min(last + 1 + _CLOSING, len(items))):
        item = items[index]
        if item.decision.rule == "outside" and tells_of_author(item.passage, authors):
            items[index] = Item(item.passage, Decision(Role.AUTHOR_NOTE, "author-note"))


def _between_title_and_text(items: list[Item]) -> None:
    """Sentences between the title and the core are the article's; a line without a full stop is its deck."""
    body = _body(items)
    titles = [index for index, item in enumerate(items) if item.role is Role.TITLE and body and index < body[0]]
    if not titles:
        return
    for index in range(titles[-1] + 1, body[0]):
        item = items[index]
        if item.decision.rule == "outside" and item.passage.words <= _LONGEST_STANDFIRST:
            items[index] = Item(item.passage, Decision(Role.STANDFIRST, "standfirst"))
        elif item.decision.rule == "menu-run" and item.passage.level > 1:
            items[index] = Item(item.passage, Decision(Role.HEADING, "marked-heading"))
        elif _is_deck(items, index, titles[-1]):
            items[index] = Item(item.passage, Decision(Role.STANDFIRST, "standfirst"))


def _is_deck(items: Sequence[Item], index: int, title: int) -> bool:
    passage = items[index].passage
    close = index == title + 1
    return items[index].decision.rule == "menu-run" and close and passage.words >= _DECK and passage.linked < 0.5  # noqa: PLR2004 - mostly a link


def _emphasised_opening(items: list[Item]) -> None:
    """An opening paragraph that is emphasised throughout is the standfirst."""
    body = _body(items)
    if len(body) < 3:  # noqa: PLR2004 - nothing for it to stand out from
        return
    item = items[body[0]]
    raw = item.passage.raw.strip()
    emphasised = raw[:1] in "*_" and raw[-1:] == raw[:1] and raw.strip("*_").count(raw[0]) == 0
    if emphasised and item.passage.words <= _LONGEST_STANDFIRST:
        items[body[0]] = Item(item.passage, Decision(Role.STANDFIRST, "standfirst"))


def _repetitions(items: list[Item]) -> None:
    places = [index for index, item in enumerate(items) if item.decision.rule in ("core", "standfirst")]
    repeated = find_repetitions([(items[index].passage.plain, items[index].passage.words) for index in places])
    for place, decision in repeated.items():
        items[places[place]] = Item(items[places[place]].passage, decision)
