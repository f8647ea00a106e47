"""Page stamps and running heads: what printing and scanning leave between the lines of a text."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from dossier.read.sentences import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dossier.read.lines import Line

_PAGE_WORDS = (
    r"page|p\.|pg\.?|seite|s\.|стр\.?|страница|с\.|сторінка|página|pág\.?"
    r"|pagina|pag\.|strona|str\.|sayfa|бет|صفحة|صفحه|ص"
)
_PAGE = rf"(?:{_PAGE_WORDS})"
_STAMP = re.compile(
    rf"""[\W_]*(?:
        {_PAGE}\s*[:.]?\s*(?:\d{{1,4}}|[ivxlc]{{1,6}})(?:\s*(?:of|/|von|из|de|sur|di|z|من|از|-|–)\s*\d{{1,4}})?
      | \d{{1,4}}\s*(?:of|/|von|из|sur)\s*\d{{1,4}}(?:\s*[\d/.:,\s-]{{6,24}}(?:[ap]\.?m\.?)?)?
      | 第\s*[\d一二三四五六七八九十百]{{1,5}}\s*[页頁]\s*(?:[/共，, ]*\s*\d{{1,4}}\s*[页頁]?)?
      | \d{{1,4}}\s*(?:페이지|ページ|頁|页)
      | (?:file|https?)://\S+\s+\(?\d{{1,4}}\s*(?:of|/|von|из)\s*\d{{1,4}}\)?
      | (?:file|https?)://\S+\s+(?:\(?\d{{1,4}}\s*(?:of|/|von|из)\s*\d{{1,4}}\)?)?\s*\[?[\d/.:,\s-]{{6,24}}(?:[ap]\.?m\.?)?\]?
    )[\W_]*""",
    re.VERBOSE | re.IGNORECASE,
)
_NUMBER = re.compile(r"[\W_]*(?:\d{1,4}|[ivxlc]{2,6})[\W_]*", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_NUMBERED_END = re.compile(r"^\d{1,4}\s|\s\d{1,4}$")
_JOURNAL = re.compile(
    r".{0,80}\b(?:vol(?:ume)?|tom[eo]?|band|jg|том|т)\.?\s*\d{1,4}.{0,30}\b(?:no|nr|issue|heft|№|n[°º]|вып)\.?\s*\d{1,4}.{0,20}",
    re.IGNORECASE,
)
"""Volume and number of a journal, as a page's head gives them."""
_LONGEST_HEAD = 110
_REPEATED = 2


def find_stamps(text: str, lines: Sequence[Line]) -> Mapping[int, str]:
    """The rule that makes a line a page stamp or running head, by its index."""
    texts = [text[line.start : line.end].strip() for line in lines]
    shown = [index for index, line in enumerate(texts) if line]
    heads = _running_heads(texts, shown)
    found: dict[int, str] = {}
    for place, index in enumerate(shown):
        line = texts[index]
        if ("\f" in text[lines[index].start : lines[index].end] and _NUMBER.fullmatch(line)) or (
            len(line) <= _LONGEST_HEAD and _STAMP.fullmatch(line)
        ):
            found[index] = "page-stamp"
        elif _shape(line) in heads or (
            len(line) <= _LONGEST_HEAD and _JOURNAL.fullmatch(line) and _interrupts(texts, shown, place)
        ):
            found[index] = "running-head"
        elif _NUMBER.fullmatch(line) and _alone(texts, shown, place):
            found[index] = "page-stamp"
    return found


def _alone(texts: Sequence[str], shown: Sequence[int], place: int) -> bool:
    """Whether a number stands between lines of prose rather than in a table or list."""
    around = [texts[shown[near]] for near in (place - 1, place + 1) if 0 <= near < len(shown)]
    return any(len(line) > 30 for line in around) and not any(_NUMBER.fullmatch(line) for line in around)  # noqa: PLR2004 - longer than a cell


def _running_heads(texts: Sequence[str], shown: Sequence[int]) -> frozenset[str]:
    """Shapes of short lines that come back and at least once interrupt a sentence, or stand beside a page stamp."""
    counts = Counter(_shape(texts[index]) for index in shown if len(texts[index]) <= _LONGEST_HEAD)
    suspects = {shape for shape, count in counts.items() if count >= _REPEATED and sum(map(str.isalpha, shape)) > 4}  # noqa: PLR2004 - more than a sign
    if not suspects:
        return frozenset()
    interrupting: Counter[str] = Counter()
    for place, index in enumerate(shown):
        shape = _shape(texts[index])
        if shape in suspects and _interrupts(texts, shown, place):
            interrupting[shape] += 1
    return frozenset(shape for shape, count in interrupting.items() if count * 2 >= counts[shape])


def _interrupts(texts: Sequence[str], shown: Sequence[int], place: int) -> bool:
    before, after = place - 1, place + 1
    beside_stamp = False
    while before >= 0 and (_NUMBER.fullmatch(texts[shown[before]]) or _STAMP.fullmatch(texts[shown[before]][:200])):
        before, beside_stamp = before - 1, True
    while after < len(shown) and (
        _NUMBER.fullmatch(texts[shown[after]]) or _STAMP.fullmatch(texts[shown[after]][:200])
    ):
        after, beside_stamp = after + 1, True
    if before < 0 or after >= len(shown):
        return False
    previous, following = texts[shown[before]], texts[shown[after]]
    if len(previous) < 30 or ends_sentence(previous):  # noqa: PLR2004 - a label ends without a stop anyway
        return beside_stamp and len(previous) >= 30 and len(following) >= 30  # noqa: PLR2004
    return following[:1].islower() or beside_stamp or bool(_NUMBERED_END.search(texts[shown[place]]))


def _shape(line: str) -> str:
    return _DIGITS.sub("#", line)
