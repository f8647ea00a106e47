"""Page stamps and running heads: what printing and scanning leave between the lines of a text."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.read.text.sentences import ends_sentence
from dossier.read.text.wrapping import wrap_width

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from dossier.read.text.lines import Line

_PAGE_WORDS = (
    r"page|p\.|pg\.?|seite|s\.|стр\.?|страница|с\.|сторінка|página|pág\.?"
    r"|pagina|pag\.|strona|str\.|sayfa|бет|صفحة|صفحه|ص"
)
_PAGE = rf"(?:{_PAGE_WORDS})"
_STAMP = re.compile(
    rf"""[\W_]*(?:
        {_PAGE}\s*[:.]?\s*(?:[a-z]?\d{{1,5}}|[ivxlc]{{1,6}})(?:\s*(?:of|/|von|из|de|sur|di|z|من|از|-|–)\s*\d{{1,4}})?
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
_RELEASE = re.compile(
    r"[\W_]*(?:approved|declassified|sanitized|cleared|released)\b.{0,60}\b(?:release|copy|declassif\w+)\b.{0,40}\d.*",
    re.IGNORECASE,
)
"""What an archive prints on each page that it releases."""
_LONGEST_HEAD = 110
_CELL = 30
"""Characters beyond which a line is no cell of a table and no label."""
_REPEATED = 2


def find_stamps(text: str, lines: Sequence[Line]) -> Mapping[int, str]:
    """The rule that makes a line a page stamp or running head, by its index."""
    page = _page(text, lines)
    heads = _running_heads(page, paged=wrap_width(text, lines) is not None)
    found: dict[int, str] = {}
    for run in _runs(page, _suspects(page)):
        signs = _signs(page, run)
        for place in run:
            rule = _rule(page, run, place, heads, signs)
            if rule:
                found[page.shown[place]] = rule
    return found


@dataclass(frozen=True)
class _Page:
    """The lines of a text that are not blank, and what each looks like."""

    texts: Sequence[str]
    shown: Sequence[int]
    """Index in the text of each line."""
    shapes: Sequence[str]
    """Each line with its numbers hidden; empty where it is too long for a page's head."""
    stamps: frozenset[int]
    """Places of the lines whose own words make them stamps."""
    numbers: frozenset[int]
    """Places of the lines that are a number."""
    journals: frozenset[int]
    """Places of the lines that name volume and number of a journal."""

    def apart(self, place: int) -> bool:
        """Whether a blank line stands beside a line."""
        near = (at for at in (place - 1, place + 1) if 0 <= at < len(self.shown))
        return any(abs(self.shown[at] - self.shown[place]) > 1 for at in near)


def _page(text: str, lines: Sequence[Line]) -> _Page:
    raw = [text[line.start : line.end] for line in lines]
    shown = [index for index, line in enumerate(raw) if line.strip()]
    texts = [raw[index].strip() for index in shown]
    short = [place for place, line in enumerate(texts) if len(line) <= _LONGEST_HEAD]
    return _Page(
        texts,
        shown,
        [_DIGITS.sub("#", line) if len(line) <= _LONGEST_HEAD else "" for line in texts],
        frozenset(place for place in short if _is_stamp(texts[place], fed="\f" in raw[shown[place]])),
        frozenset(place for place in short if _NUMBER.fullmatch(texts[place])),
        frozenset(place for place in short if _JOURNAL.fullmatch(texts[place])),
    )


def _is_stamp(line: str, *, fed: bool) -> bool:
    """Whether a line's own words make it a stamp; a number, where a form feed stands with it."""
    return bool((fed and _NUMBER.fullmatch(line)) or _STAMP.fullmatch(line) or _RELEASE.fullmatch(line))


def _suspects(page: _Page) -> frozenset[int]:
    """Places of short lines that come back and may be running heads."""
    counts = Counter(page.shapes)
    often = {shape for shape, count in counts.items() if count >= _REPEATED and sum(map(str.isalpha, shape)) > 4}  # noqa: PLR2004 - more than a sign
    return frozenset(place for place, shape in enumerate(page.shapes) if shape in often)


def _runs(page: _Page, suspects: Collection[int]) -> Iterator[range]:
    """Runs of lines that may be part of a page's head or foot."""
    begin: int | None = None
    for place in range(len(page.texts) + 1):
        special = place in suspects or place in page.stamps or place in page.numbers or place in page.journals
        if special and begin is None:
            begin = place
        elif not special and begin is not None:
            yield range(begin, place)
            begin = None


def _signs(page: _Page, run: range) -> int:
    """How many lines of a run are stamps or numbers."""
    return sum(place in page.stamps or place in page.numbers for place in run)


def _rule(page: _Page, run: range, place: int, heads: Collection[str], signs: int) -> str | None:
    if place in page.stamps:
        return "page-stamp"
    if page.shapes[place] in heads or (place in page.journals and _interrupts(page, run, place, signs)):
        return "running-head"
    return "page-stamp" if place in page.numbers and _alone(page, place) else None


def _alone(page: _Page, place: int) -> bool:
    """Whether a number stands between lines of prose rather than in a table or list."""
    around = [near for near in (place - 1, place + 1) if 0 <= near < len(page.texts)]
    return any(len(page.texts[near]) > _CELL for near in around) and not any(near in page.numbers for near in around)


def _running_heads(page: _Page, *, paged: bool) -> frozenset[str]:
    """Shapes of short lines that come back and, as often as not, interrupt a sentence or stand beside a page stamp.

    In a text without hard-wrapped lines (`paged` is False) a line that comes back inside sentences is a link's text,
    unless a blank line or a stamp parts it from them.
    """
    counts: Counter[str] = Counter()
    interrupting: Counter[str] = Counter()
    suspects = _suspects(page)
    for run in _runs(page, suspects):
        signs = _signs(page, run)
        stamped = not page.stamps.isdisjoint(run)
        for place in suspects.intersection(run):
            shape = page.shapes[place]
            counts[shape] += 1
            interrupting[shape] += (paged or stamped or page.apart(place)) and _interrupts(page, run, place, signs)
    return frozenset(shape for shape, count in interrupting.items() if count * 2 >= counts[shape] and count)


def _interrupts(page: _Page, run: range, place: int, signs: int) -> bool:
    """Whether the head or foot of a page, of which a line is part, stands inside a sentence.

    `signs` is the number of stamps and numbers in the run.
    """
    if run.start == 0 or run.stop == len(page.texts):
        return False
    previous, following = page.texts[run.start - 1], page.texts[run.stop]
    stamped = signs > (place in page.stamps or place in page.numbers)
    if len(previous) < _CELL or ends_sentence(previous):
        return stamped and len(previous) >= _CELL and len(following) >= _CELL
    return following[:1].islower() or stamped or bool(_NUMBERED_END.search(page.texts[place]))
