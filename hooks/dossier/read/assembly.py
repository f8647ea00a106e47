"""From decisions to the account: spans, blocks with their emendations, and the styles that remain."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from dossier.model.text import Block, Emendation, EmendationKind, Mark, Role, Span
from dossier.read.groups import KEPT, NOTICES, SET_ASIDE
from dossier.read.text.markup import Edit, render
from dossier.read.text.sentences import goes_on, written_together

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dossier.model.text import Form
    from dossier.read.rules import Decision
    from dossier.read.text.passages import Passage

_BREAK = re.compile(r"[^\S\r\n]*(?:\r\n|\r|\n)(?:[^\S\r\n]*>)*\s*")
_MARK = "\ufeff"
_FARTHEST = 8
"""Passages set aside between the halves of one sentence, at most."""
_JOINABLE = (Role.BODY, Role.FOOTNOTE, Role.STANDFIRST)
_DIVIDED = re.compile(r"[^\W\d_][-‐¬\xad]$")
_WORD_BEFORE = re.compile(r"([^\W_]+(?:['’-][^\W_]+)*)[-‐¬\xad]$")
_WORD_AFTER = re.compile(r"[^\W_]+")
_CLOSING = re.compile(r"[,;)\]](?=$|[\s,.;:)»”])|\.(?=$|[\s)»”])")
"""Signs before which no space stands."""
_OPENING = ("(", "[", "«", "„")
_PREFIXES = "self non anti ex well multi co post vice semi so pro all half mid quasi neo по кое юго северо вице экс не"
_ALWAYS_HYPHENED = frozenset(_PREFIXES.split())


@dataclass(frozen=True)
class Item:
    """A passage and what was decided on it."""

    passage: Passage
    decision: Decision

    @property
    def role(self) -> Role:
        """Its role."""
        return self.decision.role


@dataclass(frozen=True)
class Vocabulary:
    """The words of one text, to tell a divided word from a compound."""

    text: str

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each word stands in the text, hyphened compounds as one word."""
        return Counter(re.findall(r"[^\W_]+(?:-[^\W_]+)*", self.text.lower()))

    def keeps_hyphen(self, before: str, after: str) -> bool:
        """Whether the hyphen at a line's end belongs to the word that goes on behind it."""
        first, second = _WORD_BEFORE.search(before), _WORD_AFTER.match(after)
        if first is None or second is None:
            return False
        head, tail = first[1], second[0]
        if before[-1:] in "¬\xad":
            return False
        compound, whole = f"{head}-{tail}".lower(), f"{head}{tail}".lower()
        if self.counts[compound] != self.counts[whole]:
            return self.counts[compound] > self.counts[whole]
        return tail[:1].isupper() or tail[:1].isdigit() or head.lower() in _ALWAYS_HYPHENED or "-" in head


def spans(text: str, items: Sequence[Item]) -> tuple[Span, ...]:
    """The partition of the text: a span for each item, and the space between them."""
    found: list[Span] = []
    at = 0
    for item in items:
        found.extend(_between(text, at, item.passage.start))
        decision = item.decision
        found.append(Span(item.passage.start, item.passage.end, decision.role, decision.rule, decision.confidence))
        at = item.passage.end
    found.extend(_between(text, at, len(text)))
    return tuple(found)


def _between(text: str, start: int, end: int) -> Iterator[Span]:
    if start == 0 < end and text[0] == _MARK:
        yield Span(0, 1, Role.RESIDUE, "byte-order-mark")
        start = 1
    if start < end:
        yield Span(start, end, Role.SPACING, "blank")


@dataclass(frozen=True)
class Group:
    """Items that make one block; items between them are set aside inside it."""

    members: tuple[Item, ...]

    @property
    def first(self) -> Item:
        """The item with which the block begins."""
        return self.members[0]


def groups(items: Sequence[Item]) -> Iterator[Group]:
    """The shown items, those of one broken sentence together."""
    index = 0
    while index < len(items):
        item = items[index]
        index += 1
        if item.role not in KEPT | NOTICES:
            continue
        members = [item]
        while (following := _continuation(items, index, members[-1])) is not None:
            members.append(items[following])
            index = following + 1
        yield Group(tuple(members))


def _continuation(items: Sequence[Item], index: int, item: Item) -> int | None:
    """Index of the item with which the sentence of this one goes on."""
    if item.role not in _JOINABLE or item.passage.bullet:
        return None
    stamped = False
    for ahead in range(index, min(index + _FARTHEST, len(items))):
        following = items[ahead]
        if following.role in SET_ASIDE:
            stamped = stamped or following.decision.rule in ("page-stamp", "running-head")
        elif following.role is item.role and not following.passage.bullet and not following.passage.level:
            joined = goes_on(
                item.passage.plain,
                following.passage.plain,
                interrupted=stamped,
                adjacent=not following.passage.blank_before,
            )
            return ahead if joined else None
        else:
            return None
    return None


@dataclass(frozen=True)
class Account:
    """Blocks, emendations and marks of a text."""

    blocks: tuple[Block, ...]
    emendations: tuple[Emendation, ...]
    marks: tuple[Mark, ...]


def account(text: str, items: Sequence[Item]) -> Account:
    """What the page shows of the items, and every difference from the original."""
    vocabulary = Vocabulary(text)
    blocks: list[Block] = []
    emendations: list[Emendation] = []
    marks: list[Mark] = []
    numbers: Counter[str] = Counter()
    for group in groups(items):
        kind = _letter(group.first.role)
        numbers[kind] += 1
        blocks.append(_block(f"{kind}{numbers[kind]}", group))
        emendations.extend(
            Emendation(edit.start, edit.end, text[edit.start : edit.end], edit.replacement, edit.kind)
            for edit in _edits(text, group, vocabulary, marks)
        )
    return Account(tuple(blocks), tuple(emendations), tuple(marks))


def _letter(role: Role) -> str:
    if role is Role.HEADING:
        return "h"
    return "n" if role in NOTICES else "p"


def _block(name: str, group: Group) -> Block:
    passage, role = group.first.passage, group.first.role
    form: Form = "paragraph"
    level = 0
    if role is Role.HEADING:
        form, level = "heading", max(2, passage.level)
    elif passage.bullet or (passage.numbered and not passage.prose):
        form = "list-item"
    elif passage.quoted:
        form = "quotation"
    return Block(name, passage.start, group.members[-1].passage.end, role, form, level)


def _edits(text: str, group: Group, vocabulary: Vocabulary, marks: list[Mark]) -> Iterator[Edit]:
    previous: Passage | None = None
    for item in group.members:
        passage = item.passage
        if previous is not None:
            yield _join(text, previous.end, passage.start, vocabulary, EmendationKind.BREAK_JOINED)
        breaks = [
            _join(
                text,
                passage.start + match.start(),
                passage.start + match.end(),
                vocabulary,
                EmendationKind.LINES_JOINED,
            )
            for match in _BREAK.finditer(passage.raw)
        ]
        edits, inner = render(passage.raw)
        shift = passage.start
        marks.extend(Mark(mark.start + shift, mark.end + shift, mark.style, mark.target) for mark in inner)
        moved = [Edit(edit.start + shift, edit.end + shift, edit.replacement, edit.kind) for edit in edits]
        yield from _merged(breaks, moved)
        previous = passage


def _join(text: str, start: int, end: int, vocabulary: Vocabulary, kind: EmendationKind) -> Edit:
    """The edit that joins two lines: with a space, without one, or a divided word without its hyphen."""
    before, after = text[max(0, start - 60) : start], text[end : end + 60]
    if _DIVIDED.search(before) and after[:1].isalpha():
        if vocabulary.keeps_hyphen(before, after):
            return Edit(start, end, "", kind)
        return Edit(start - 1, end, "", EmendationKind.HYPHEN_JOINED)
    touching = written_together(before[-1:], after[:1]) or _CLOSING.match(after) or before[-1:] in _OPENING
    return Edit(start, end, "" if touching else " ", kind)


def _merged(breaks: Sequence[Edit], edits: Sequence[Edit]) -> Iterator[Edit]:
    """Both in order; an edit that touches a joined line break gives way to it."""
    waiting = iter(edits)
    edit = next(waiting, None)
    for joint in breaks:
        while edit is not None and edit.start < joint.end:
            if edit.end <= joint.start:
                yield edit
            edit = next(waiting, None)
        yield joint
    while edit is not None:
        yield edit
        edit = next(waiting, None)
