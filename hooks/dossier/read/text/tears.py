"""Sentences torn over lines: where a link or a name in bold stood, a scrape may leave it on a line of its own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dossier.read.text.passages import opens_list
from dossier.read.text.sentences import ends_sentence, hangs

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_FARTHEST = 3
"""Lines from a torn end to the line in which the sentence goes on, at most."""
_FEWEST = 5
"""Words from which a line that breaks off may be the first part of a sentence."""
_LONGEST_LINK = 12
"""Words of a link inside a sentence."""
_ENOUGH = 6
"""Words from which a line that begins with a small letter needs no full stop to be the rest of a sentence."""
_NEVER_FIRST = re.compile(r"[,;](?=$|[\s)»”])|\.(?=$|[\s)»”])|[，。、；]")
"""Signs with which no line begins unless it goes on with another's sentence."""
_CLOSING = {")": "(", "]": "[", "»": "«", "”": "“", "）": "（", "》": "《", "」": "「", "』": "『"}
"""Signs that close what another line has opened."""
_LONG = 45
"""Characters from which a line is no line of verse."""
_CODE = re.compile(r"[{}]|[\w)\]]\s*=\s|/\*|\*/|\(\)|;\s*$|\$\(")
_OPENERS = "\"'“‘«([„ "
_APART = re.compile(r"[ \t]*(?:#{1,6}[ \t]|[-=_*]{3,}|[|>]|!\[)")
"""Beginnings of headings, rules, tables, quotations and images of Markdown."""


def find_tears(texts: Sequence[str], alone: Collection[int]) -> frozenset[int]:
    """Indices of the lines that a tear parts from the line right behind them.

    Lines whose index is in `alone` are part of no sentence.
    """
    found: set[int] = set()
    index = 0
    while index < len(texts):
        end = index if index in alone else _rest(texts, index, alone)
        found.update(range(index, end))
        index = end + 1
    return frozenset(found)


def _rest(texts: Sequence[str], first: int, alone: Collection[int]) -> int:
    """Index of the last line of the sentence that begins in a line, itself where it is not torn."""
    last = first
    while _breaks_off(texts[last], begun=last > first):
        following = _continuation(texts, first, last, alone)
        if following is None:
            break
        last = following
    return last


def _breaks_off(line: str, *, begun: bool) -> bool:
    plain = line.strip()
    if not plain or ends_sentence(plain) or _stands_apart(line):
        return False
    return begun or plain[-1:] not in ":：;；|"


def _continuation(texts: Sequence[str], first: int, last: int, alone: Collection[int]) -> int | None:
    """Index of the line near by in which the sentence goes on."""
    farthest = _FARTHEST
    if last == first and not _may_hold_link(texts[last]):
        # A label goes on only with a sign, right behind it.
        if texts[min(last + 1, len(texts) - 1)][:1].isalnum():
            return None
        farthest = 1
    for ahead in range(last + 1, min(last + 1 + farthest, len(texts))):
        plain = texts[ahead].strip()
        if not plain or ahead in alone or _stands_apart(texts[ahead]):
            return None
        before = texts[first:ahead]
        if _closes(before, plain) or _goes_on(before, texts[last], plain, begun=last > first):
            return ahead
        # A line that breaks off by itself begins the sentence; what stands above it is a heading.
        if ends_sentence(plain) or hangs(plain) or plain[-1:] in ":：" or _words(plain) > _LONGEST_LINK:
            return None
    return None


def _may_hold_link(torn: str) -> bool:
    """Whether a line may be parted from its rest by a link's text; a label is not."""
    return _words(torn) >= _FEWEST or hangs(torn) or any(opener in torn for opener in _CLOSING.values())


def _closes(before: Sequence[str], plain: str) -> bool:
    """Whether a line closes a bracket or quotation that the lines before it have opened."""
    opener = _CLOSING.get(plain[:1])
    if opener is None:
        return False
    so_far = "".join(before)
    return so_far.count(opener) > so_far.count(plain[0])


def _goes_on(before: Sequence[str], torn: str, plain: str, *, begun: bool) -> bool:
    """Whether a line goes on with a sentence that breaks off, right above it or above a link's text."""
    long = _words(torn) >= _FEWEST
    near = before[-1] is torn
    if _NEVER_FIRST.match(plain):
        bare = not any(map(str.isalpha, plain)) and plain[:1] != "."
        return begun or hangs(torn) or (not bare and (long or near))
    if not long or not plain.lstrip(_OPENERS)[:1].islower() or (near and len(torn) < _LONG):
        return False
    return _words(plain) >= _ENOUGH or plain[0] in "([" or ends_sentence(plain) or (begun and hangs(plain))


def _stands_apart(line: str) -> bool:
    return bool(_APART.match(line) or _CODE.search(line)) or opens_list(line)


def _words(line: str) -> int:
    return len(line.split())
