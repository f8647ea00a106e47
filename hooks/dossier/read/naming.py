"""Title, byline and date: where the search for metadata found them, the lines take their role."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.model.text import Role
from dossier.read.assembly import Item
from dossier.read.bylines import find_authors
from dossier.read.groups import NOTICES
from dossier.read.page_lines import PageLine
from dossier.read.repetition import essence
from dossier.read.rules import Decision
from dossier.read.written_dates import find_dates

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dossier.model.text import Found
    from dossier.read.metadata import Metadata
    from dossier.read.page_lines import Part
    from dossier.read.passages import Passage

_MENU = frozenset({"menu-run", "link-run", "page-phrase", "outside", "comments", "foot"})
_HEAD_WORDS = 40
"""A passage longer than that, in words, is not all title, byline or date."""
_SHORT = 12
_FAR = 300
"""Characters between title and date beyond which text may stand between them."""
_OTHER_LETTERS = 14
"""Letters beside a date that a label such as "Published on" takes."""


def page_lines(passages: Sequence[Passage], decisions: Sequence[Decision], core: range) -> tuple[PageLine, ...]:
    """The passages as the search for metadata reads them, line by line."""
    return tuple(
        line for index, passage in enumerate(passages) for line in _lines(passage, decisions[index], _part(index, core))
    )


def _part(index: int, core: range) -> Part:
    if not core or index < core.start:
        return "head"
    return "body" if index < core.stop else "foot"


def _lines(passage: Passage, decision: Decision, part: Part) -> Iterator[PageLine]:
    at = passage.start
    for text in passage.raw.split("\n"):
        menu = decision.rule in _MENU and decision.role is not Role.THEME
        goes_on = at == passage.start and not passage.first_in_line
        yield PageLine(text.rstrip("\r"), at, part, passage.level, menu, goes_on)
        at += len(text) + 1


def name_lines(
    passages: Sequence[Passage],
    decisions: Sequence[Decision],
    fixed: Sequence[Decision | None],
    metadata: Metadata,
) -> list[Item]:
    """The passages with their decisions, where metadata stands cut apart and named."""
    found = sorted(_roles(metadata), key=lambda pair: pair[0].start)
    title = essence(metadata.title.value) if metadata.title else ""
    items: list[Item] = []
    at = 0
    for passage, decision, given in zip(passages, decisions, fixed, strict=True):
        while at < len(found) and found[at][0].start < passage.start:
            at += 1
        inside = []
        while at < len(found) and found[at][0].start < passage.end:
            inside.append(found[at])
            at += 1
        if given is not None or decision.role in NOTICES or decision.role is Role.RELATED:
            items.append(Item(passage, decision))
        elif _apart(inside, passage) and _may_be_cut(passage, inside):
            items.extend(_cut(passage, inside, decision))
        else:
            items.append(Item(passage, _small_line(passage, title) or decision))
    return items


def _roles(metadata: Metadata) -> Iterator[tuple[Found, Decision]]:
    if metadata.title:
        yield metadata.title, Decision(Role.TITLE, "title")
    for author in metadata.authors:
        yield author, Decision(Role.BYLINE, "byline")
    if metadata.date:
        yield metadata.date, Decision(Role.DATELINE, "dateline")
    for publisher in (metadata.publisher, metadata.original_publisher):
        if publisher:
            yield publisher, Decision(Role.PUBLISHER, "publisher-name")


def _may_be_cut(passage: Passage, inside: Sequence[tuple[Found, Decision]]) -> bool:
    """Whether the passage is about what was found in it, rather than a paragraph that happens to hold a date."""
    if any(decision.role is Role.TITLE for _, decision in inside):
        return True
    if passage.sentence and all(decision.role is Role.BYLINE for _, decision in inside):
        return False
    if passage.level and not any(found.start <= passage.start + 8 for found, _ in inside):
        return False
    return passage.words <= _HEAD_WORDS and not (passage.prose and passage.ends and passage.words > _HEAD_WORDS / 2)


def _cut(passage: Passage, inside: Sequence[tuple[Found, Decision]], decision: Decision) -> Iterator[Item]:
    """The passage cut at what was found in it.

    In a short passage all words belong to what was found: those before the first to the first, those behind each to
    it. In a long one, such as a page in a single line, only the words themselves do.
    """
    apart = _apart(inside, passage)
    cuts: list[tuple[int, Decision]] = [(passage.start, decision if passage.words > _HEAD_WORDS else apart[0][1])]
    for place, (found, named) in enumerate(apart):
        cuts.append((found.start, named))
        if passage.words > _HEAD_WORDS:
            # Between title, byline and date stand buttons and labels, not sentences.
            last = place + 1 == len(apart) or apart[place + 1][0].start - found.end > _FAR
            cuts.append((found.end, decision if last else Decision(Role.NAVIGATION, "menu-run")))
    for (start, named), (end, _) in pairwise([*cuts, (passage.end, decision)]):
        part = passage.part(start, end)
        if part is not None:
            yield Item(part, named)


def _apart(inside: Sequence[tuple[Found, Decision]], passage: Passage) -> list[tuple[Found, Decision]]:
    """What was found, without what overlaps something before it or leaves the passage."""
    kept: list[tuple[Found, Decision]] = []
    at = passage.start
    for found, named in inside:
        if at <= found.start < found.end <= passage.end:
            kept.append((found, named))
            at = found.end
    return kept


def _small_line(passage: Passage, title: str) -> Decision | None:
    """The role of a short line that repeats the title or is nothing but a date or byline."""
    if passage.words > _HEAD_WORDS or passage.prose:
        return None
    if title and essence(passage.plain) == title:
        return Decision(Role.TITLE, "title")
    if passage.words > _SHORT:
        return None
    dates = find_dates(passage.plain)
    if dates:
        length = sum(date.end - date.start for date in dates)
        letters = sum(map(str.isalpha, passage.plain)) - sum(
            sum(map(str.isalpha, passage.plain[date.start : date.end])) for date in dates
        )
        if letters <= _OTHER_LETTERS and length * 3 >= len(passage.plain):
            return Decision(Role.DATELINE, "dateline")
    return Decision(Role.BYLINE, "byline") if find_authors(passage.plain) and not passage.ends else None
