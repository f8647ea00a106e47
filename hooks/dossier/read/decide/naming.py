"""Title, byline and date: where the search for metadata found them, the lines take their role."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.model.text import Role
from dossier.read.assembly import Item
from dossier.read.decide.repetition import essence
from dossier.read.groups import NOTICES
from dossier.read.metadata.bylines import find_authors
from dossier.read.metadata.page_lines import PageLine, blank
from dossier.read.metadata.written_dates import find_dates
from dossier.read.rules import Decision

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dossier.model.text import Found
    from dossier.read.metadata.page_lines import Part
    from dossier.read.metadata.search import Metadata
    from dossier.read.text.passages import Passage

_MENU = frozenset({"menu-run", "link-run", "page-phrase", "outside", "comments", "foot"})
_HEAD_WORDS = 40
"""A passage longer than that, in words, is not all title, byline or date."""
_RULES = {
    Role.TITLE: "title",
    Role.BYLINE: "byline",
    Role.DATELINE: "dateline",
    Role.PUBLISHER: "publisher-name",
}
_HEADING_MARK = 8
_LONGEST_TITLE = 25
"""Words of a title that ends with a full stop."""
_MOST = 0.8
_SHORT = 12
_FAR = 300
"""Characters between title and date beyond which text may stand between them."""
_OTHER_LETTERS = 14
"""Letters beside a date that a label such as "Published on" takes."""


def page_lines(passages: Sequence[Passage], decisions: Sequence[Decision], core: range) -> tuple[PageLine, ...]:
    """The passages as the search for metadata reads them, line by line; stamps on its pages say nothing of a text."""
    return tuple(
        line
        for index, passage in enumerate(passages)
        if decisions[index].rule != "page-stamp"
        for line in _lines(passage, decisions[index], _part(index, core))
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


def is_plausible_title(title: Found, passages: Sequence[Passage], decisions: Sequence[Decision]) -> bool:
    """Whether the title is not the article's own text: a paragraph or a line of one."""
    index = bisect_right(passages, title.start, key=lambda passage: passage.start) - 1
    passage, decision = passages[index], decisions[index]
    if not passage.whole_line:
        return True
    part = len(essence(title.value)) < len(essence(passage.plain)) * _MOST
    if passage.lines > 1 and passage.prose and part:
        return False
    if decision.rule != "core" or passage.level:
        return True
    return not (passage.broken or passage.plain[-1:] in ",،，;" or (passage.ends and passage.words > _LONGEST_TITLE))


@dataclass(frozen=True, slots=True, order=True)
class _Named:
    """A stretch of the original that names something."""

    start: int
    end: int
    role: Role

    @property
    def decision(self) -> Decision:
        return Decision(self.role, _RULES[self.role])


def name_lines(
    passages: Sequence[Passage],
    decisions: Sequence[Decision],
    fixed: Sequence[Decision | None],
    metadata: Metadata,
) -> list[Item]:
    """The passages with their decisions, where metadata stands cut apart and named."""
    stated = sorted(_stated(metadata))
    names = tuple(_names(metadata))
    title = essence(metadata.title.value) if metadata.title else ""
    items: list[Item] = []
    for passage, decision, given in zip(passages, decisions, fixed, strict=True):
        inside = _inside(stated, passage)
        if given is not None or decision.role in NOTICES or decision.role is Role.RELATED:
            items.append(Item(passage, decision))
        elif inside and _may_be_cut(passage, inside):
            items.extend(_cut(passage, _with_names(passage, inside, names), decision))
        else:
            items.extend(_small_line(passage, decision, title, names))
    return items


def _stated(metadata: Metadata) -> Iterator[_Named]:
    if metadata.title:
        yield _Named(metadata.title.start, metadata.title.end, Role.TITLE)
    for author in metadata.authors:
        yield _Named(author.start, author.end, Role.BYLINE)
    if metadata.date:
        yield _Named(metadata.date.start, metadata.date.end, Role.DATELINE)
    for publisher in filter(None, (metadata.publisher, metadata.original_publisher)):
        yield _Named(publisher.start, publisher.end, Role.PUBLISHER)


def _names(metadata: Metadata) -> Iterator[tuple[str, Role]]:
    for author in metadata.authors:
        yield author.value, Role.BYLINE
    for publisher in filter(None, (metadata.publisher, metadata.original_publisher)):
        yield publisher.value, Role.PUBLISHER


def _inside(stated: Sequence[_Named], passage: Passage) -> list[_Named]:
    first = bisect_left(stated, passage.start, key=lambda named: named.start)
    last = bisect_left(stated, passage.end, key=lambda named: named.start)
    return _apart(named for named in stated[first:last] if named.start < named.end <= passage.end)


def _apart(found: Iterable[_Named]) -> list[_Named]:
    """What was found, without what overlaps something before it."""
    kept: list[_Named] = []
    for named in found:
        if not kept or kept[-1].end <= named.start:
            kept.append(named)
    return kept


def _may_be_cut(passage: Passage, inside: Sequence[_Named]) -> bool:
    """Whether the passage is about what was found in it, rather than a paragraph that happens to hold a date."""
    if any(named.role is Role.TITLE for named in inside):
        return True
    if passage.sentence and all(named.role is Role.BYLINE for named in inside):
        return False
    if passage.level and all(named.start > passage.start + _HEADING_MARK for named in inside):
        return False
    return passage.words <= _HEAD_WORDS and not (passage.prose and passage.ends and passage.words > _HEAD_WORDS / 2)


def _with_names(passage: Passage, inside: list[_Named], names: Sequence[tuple[str, Role]]) -> list[_Named]:
    """What was found in a short line, and beside it the dates and names that the article is known by."""
    if passage.words > _SHORT:
        return inside
    text = blank(passage.raw)
    found = list(inside)
    if any(map(str.isdigit, text)):
        found += (_Named(passage.start + d.start, passage.start + d.end, Role.DATELINE) for d in find_dates(text))
    for name, role in names:
        at = text.find(name)
        if at >= 0:
            found.append(_Named(passage.start + at, passage.start + at + len(name), role))
    kept = list(inside)
    for named in sorted(found):
        if all(named.end <= other.start or other.end <= named.start for other in kept):
            kept.append(named)
    return sorted(kept)


def _cut(passage: Passage, inside: Sequence[_Named], decision: Decision) -> Iterator[Item]:
    """The passage cut at what was found in it.

    In a short passage all words belong to what was found: those before the first to the first, those behind each to
    it. In a long one, such as a page in a single line, only the words themselves do.
    """
    long = passage.words > _HEAD_WORDS
    cuts: list[tuple[int, Decision]] = [(passage.start, decision)] if long else []
    for place, named in enumerate(inside):
        cuts.append((named.start if cuts else passage.start, named.decision))
        if long:
            # Between title, byline and date stand buttons and labels, not sentences.
            last = place + 1 == len(inside) or inside[place + 1].start - named.end > _FAR
            cuts.append((named.end, decision if last else Decision(Role.NAVIGATION, "menu-run")))
    for (start, given), (end, _) in pairwise([*cuts, (passage.end, decision)]):
        part = passage.part(start, end)
        if part is not None:
            yield Item(part, given)


def _small_line(passage: Passage, decision: Decision, title: str, names: Sequence[tuple[str, Role]]) -> Iterator[Item]:
    """A short line that repeats the title or is nothing but date, byline and publisher; any other as it was."""
    if passage.words > _HEAD_WORDS or passage.prose or passage.ends:
        yield Item(passage, decision)
    elif title and essence(passage.plain) == title:
        yield Item(passage, Decision(Role.TITLE, "title"))
    elif (known := _with_names(passage, [], names)) and _says_no_more(passage, known):
        yield from _cut(passage, known, decision)
    elif passage.words <= _SHORT and find_authors(passage.plain):
        yield Item(passage, Decision(Role.BYLINE, "byline"))
    else:
        yield Item(passage, decision)


def _says_no_more(passage: Passage, known: Sequence[_Named]) -> bool:
    """Whether a short line states a date, and beside it and the names no more than a label such as "Published on"."""
    if all(named.role is not Role.DATELINE for named in known):
        return False
    inside = sum(_letters(passage.original[named.start : named.end]) for named in known)
    length = sum(named.end - named.start for named in known)
    return passage.letters - inside <= _OTHER_LETTERS and length * 3 >= len(passage.plain)


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))
