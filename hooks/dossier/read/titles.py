"""The title of an article, chosen among the lines before and at the beginning of its body.

Every line in question collects points for what speaks for it (`_EVIDENCE`); the best one is the title if it has points
enough. A line of the page's head that ends in the publisher's name (``Title | Publisher``) gives evidence for the line
that repeats it, and is the title itself, without that name, where no line does.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from dossier.read import metadata_cues as cues
from dossier.read.bylines import find_authors, find_bare_names, is_author_label
from dossier.read.datelines import is_dateline
from dossier.read.page_lines import rendered
from dossier.read.publishers import says_source

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from dossier.read.page_lines import PageLine

_ENOUGH = 4.0
_CREDITS = cues.alternatives(cues.phrases(cues.CREDITS))
_CREDIT = re.compile(
    rf"(?:^|[\s(/|])(?:{_CREDITS})\s*[:：/]"
    rf"|[(/|©]\s*(?:[^()]{{0,40}}/\s*)?(?:{_CREDITS})\s*\)?\.?$"
    r"|^©|\bgetty images\b"
)
"""A word such as Photo with a colon, or an agency behind a bar, slash or bracket."""
_LINES_BEFORE_BODY = 60
_LINES_OF_BODY = 1
_TOP_LINES = 6
_LONGEST = 300
_LONG_SENTENCE = 14
_LONGEST_BYLINE = 120
_NARROWEST = 55
_WIDEST = 100
"""Characters in the longest line of hard-wrapped text."""
_ISSUE = re.compile(rf"(?:(?:{cues.alternatives(cues.words(cues.ISSUE_WORDS))})\.?\s*[\divxlc]+[\s,;:()/\d–-]*)+")
_BULLET = re.compile(r"\s*(?:[•●○◦▪*+–»›-]|o(?=\s\s?\w)|\d+\.(?=\s))\s+")
_ADDRESS = re.compile(r"://|www\.|\S@\S")
_SENTENCE_ENDS = (".", "。", "।", "؟", ":", ";", ",", "…")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")


@dataclass(frozen=True, slots=True)
class ChosenTitle:
    """A title and the line that holds it."""

    value: str
    index: int
    """Of the line among those given."""
    start: int
    """Position in the original."""
    end: int
    rule: str


def choose_title(lines: Sequence[PageLine], *, publisher: str | None = None) -> ChosenTitle | None:
    """The title, or None where no line has evidence enough."""
    page = _Page(lines)
    scored = [(_points(page, index), index) for index in page.candidates]
    if not scored:
        return None
    points, index = max(scored, key=lambda each: (each[0], -each[1]))
    return _chosen(page, index, publisher) if points >= _ENOUGH else None


# --- the page


class _Page:
    """The lines with what several kinds of evidence need to know of them."""

    def __init__(self, lines: Sequence[PageLine]) -> None:
        self.lines = lines
        self.texts = [rendered(line.text) for line in lines]
        self.filled = [index for index, text in enumerate(self.texts) if text]
        self.first_body = next((i for i in self.filled if lines[i].part == "body"), None)

    @cached_property
    def rank(self) -> dict[int, int]:
        """Number of each line among those that are not blank."""
        return {index: number for number, index in enumerate(self.filled)}

    @cached_property
    def body_rank(self) -> int:
        """Number of the line with which the body begins."""
        return len(self.filled) if self.first_body is None else self.rank[self.first_body]

    @cached_property
    def candidates(self) -> list[int]:
        """The lines that could be the title."""
        near = self.filled[max(0, self.body_rank - _LINES_BEFORE_BODY) : self.body_rank + _LINES_OF_BODY]
        top = [index for index in self.filled[:_TOP_LINES] if index < (near[0] if near else 0)]
        return [index for index in top + near if self._possible(index)]

    @cached_property
    def has_heading(self) -> bool:
        """Whether a main heading stands close before the body."""
        near = self.filled[max(0, self.body_rank - 15) : self.body_rank + 1]
        return any(self.lines[index].level in {1, 2} for index in near if index in self.possible)

    @cached_property
    def wrapped(self) -> bool:
        """Whether the body's lines are broken at a fixed width."""
        lengths = [len(self.lines[i].text) for i in self.filled[self.body_rank :] if self.lines[i].part == "body"]
        return len(lengths) > 3 and sum(length <= _WIDEST for length in lengths) > 0.9 * len(lengths)  # noqa: PLR2004 - of nearly all

    @cached_property
    def possible(self) -> frozenset[int]:
        """The candidates as a set."""
        return frozenset(self.candidates)

    def _possible(self, index: int) -> bool:
        text = self.texts[index]
        letters = sum(unicodedata.category(character)[0] in "LM" for character in text)
        if (
            not 1 < len(text) <= _LONGEST
            or letters < 0.55 * len(text)
            or _ADDRESS.search(text)
            or index in self.about
            or says_source(text)
        ):
            return False
        return self.lines[index].part != "body" or self._stands_alone(index)

    def _stands_alone(self, index: int) -> bool:
        """Whether a line of the body looks like a title that the body's edge took in."""
        line = self.lines[index]
        return line.level > 0 or (_words(self.texts[index]) <= 20 and not self.texts[index].endswith(_SENTENCE_ENDS))  # noqa: PLR2004 - as in `_size`

    @cached_property
    def about(self) -> frozenset[int]:
        """The lines near the body that hold dates or authors and nothing else."""
        near = self.filled[max(0, self.body_rank - _LINES_BEFORE_BODY) : self.body_rank + 2 * _LINES_OF_BODY]
        return frozenset(index for index in near if self._is_about(index))

    def _is_about(self, index: int) -> bool:
        text = self.lines[index].text
        if len(text) > _LONGEST:
            return False
        return is_dateline(text) or is_author_label(text) or bool(find_authors(text) and len(text) < _LONGEST_BYLINE)

    @cached_property
    def named(self) -> Mapping[int, bool]:
        """The lines near the body that hold what may be names; true for likely names of persons."""
        near = self.filled[max(0, self.body_rank - _LINES_BEFORE_BODY) : self.body_rank + 2 * _LINES_OF_BODY]
        names = {index: find_bare_names(self.lines[index].text[:_LONGEST]) for index in near}
        return {index: any(name.likely for name in found) for index, found in names.items() if found}

    @cached_property
    def keys(self) -> list[str]:
        """The lines reduced to letters and figures, for comparison."""
        return [_key(text) for text in self.texts]

    @cached_property
    def repeats(self) -> Counter[str]:
        """How often each line stands in the text."""
        return Counter(self.keys)

    @cached_property
    def heads(self) -> list[str]:
        """The first lines of the text, where pages put their title with the publisher's name behind it."""
        return [self.keys[index] for index in self.filled[:3]]

    @cached_property
    def vocabulary(self) -> Mapping[str, frozenset[str]]:
        """What the beginning of the body speaks of: for every word, the lines (as `keys`) that have it."""
        body = [i for i in self.filled[self.body_rank :] if self.lines[i].part == "body"][:40]
        found: dict[str, set[str]] = {}
        for index in body:
            for word in _terms(self.texts[index]):
                found.setdefault(word, set()).add(self.keys[index])
        return {word: frozenset(keys) for word, keys in found.items()}


def _key(text: str) -> str:
    return "".join(character for character in cues.folded(text) if character.isalnum())


def _terms(text: str) -> list[str]:
    """Words of four letters and more, without their endings; pairs of letters in scripts without spaces."""
    folded = cues.folded(text)
    dense = [folded[i : i + 2] for i in range(len(folded) - 1) if all(map(_UNSPACED.match, folded[i : i + 2]))]
    return dense + [word[:6] for word in re.findall(r"[^\W_]{4,}", _UNSPACED.sub(" ", folded))]


def _words(text: str) -> float:
    return len(_UNSPACED.findall(text)) / 2 + len(re.findall(r"[^\W_]+", _UNSPACED.sub(" ", text)))


# --- evidence


def _points(page: _Page, index: int) -> float:
    return sum(test(page, index) for test in _EVIDENCE.values())


def _heading(page: _Page, index: int) -> float:
    level = page.lines[index].level
    if not level and page.has_heading:
        return -1.5
    return {0: 0.0, 1: 4.0, 2: 2.0}.get(level, 0.5)


def _size(page: _Page, index: int) -> float:
    """Titles have 4 to 20 words, those of ministries more; menus have fewer, paragraphs end as sentences do."""
    words = _words(page.texts[index])
    if words < 2:  # noqa: PLR2004 - the steps are those that the docstring tells
        return -2.5
    if words < 4:  # noqa: PLR2004
        return 0.5 if words >= 3 else -0.5  # noqa: PLR2004
    return 2.0 if words <= 20 else 0.0 if words <= 45 else -4.0  # noqa: PLR2004


def _above_metadata(page: _Page, index: int) -> float:
    """A date or byline stands within five lines below."""
    rank = page.rank[index]
    for distance, below in enumerate(page.filled[rank + 1 : rank + 6]):
        if below in page.about:
            return 2.8 - 0.3 * distance
        if below in page.named:
            return 1.8 - 0.3 * distance
    return 0.0


def _below_metadata(page: _Page, index: int) -> float:
    """A date stands alone directly above it."""
    rank = page.rank[index]
    return 1.0 if rank and page.filled[rank - 1] in page.about else 0.0


def _opens_text(page: _Page, index: int) -> float:
    """Little stands before the body, and this comes first."""
    rank = page.rank[index]
    return 2.0 - 0.5 * rank if rank < 3 and 0 < page.body_rank <= 8 else 0.0  # noqa: PLR2004 - a page without menus


def _below_title(page: _Page, index: int) -> float:
    """What looks like a title stands directly above: this is the standfirst, or a caption."""
    rank = page.rank[index]
    return -2.0 if any(_title_like(page, above) for above in page.filled[max(0, rank - 2) : rank]) else 0.0


def _above_standfirst(page: _Page, index: int) -> float:
    """A longer line that speaks of the article stands directly below."""
    below = page.filled[page.rank[index] + 1 : page.rank[index] + 2]
    longer = any(_words(page.texts[each]) > 1.2 * _words(page.texts[index]) for each in below)
    fits = longer and _title_like(page, index) and all(_speaks_of_body(page, each) > _A_FIFTH for each in below)
    return 1.0 if fits else 0.0


def _title_like(page: _Page, index: int) -> bool:
    """Whether the line could be a title by its length, form and words."""
    text = page.texts[index]
    fits = 3 <= _words(text) <= 30 and index in page.possible and index not in page.named  # noqa: PLR2004 - see `_size`
    return (
        fits
        and not text.endswith(".")
        and not _BULLET.match(page.lines[index].text)
        and _speaks_of_body(page, index) > _A_FIFTH
    )


_A_FIFTH = 0.8
"""What `_speaks_of_body` gives where a fifth of the words recur."""


def _caption(page: _Page, index: int) -> float:
    """A photographer or agency is credited."""
    return -3.0 if _CREDIT.search(cues.folded(page.texts[index])) else 0.0


def _near_body(page: _Page, index: int) -> float:
    distance = page.body_rank - page.rank[index]
    if distance <= 0:
        return 0.5 + distance
    return 1.5 - 0.12 * min(distance, 30)


def _speaks_of_body(page: _Page, index: int) -> float:
    """Its words are those of the body's beginning."""
    terms = set(_terms(page.texts[index]))
    if not terms:
        return 0.0
    key = page.keys[index]
    shared = sum(bool(page.vocabulary.get(term, frozenset()) - {key}) for term in terms)
    return 4.0 * shared / max(len(terms), 3)


def _page_title(page: _Page, index: int) -> float:
    """A line at the very top begins with it, or ends in it, and says more: the title of the web page."""
    key = page.keys[index]
    if len(key) < 8:  # noqa: PLR2004 - a word or two begin many lines
        return 0.0
    longer = any(
        head != key and (head.startswith(key) or head.endswith(key)) and len(head) < 2.5 * len(key) + 20
        for head in page.heads
    )
    return 4.0 if longer else 0.0


def _repeated(page: _Page, index: int) -> float:
    """The text has it again, or a line shortly before ends in it, as a trail of sections does. Menus repeat, too."""
    if _words(page.texts[index]) < 4:  # noqa: PLR2004 - as in `_size`
        return 0.0
    key, rank = page.keys[index], page.rank[index]
    above_it = page.filled[max(0, rank - 3) : rank]
    trail = any(page.keys[above] != key and page.keys[above].endswith(key) for above in above_it)
    return 1.5 * (page.repeats[key] > 1) + 1.5 * trail


def _sentence(page: _Page, index: int) -> float:
    text = page.texts[index]
    if not text.endswith(_SENTENCE_ENDS) or text.endswith("..."):
        return 0.0
    return -2.0 if _words(text) < _LONG_SENTENCE else -4.0


def _listed(page: _Page, index: int) -> float:
    """It is an item of a list; a line that the reader took for navigation is so a little."""
    line = page.lines[index]
    return -1.5 * bool(_BULLET.match(line.text)) - 0.3 * line.menu


def _name(page: _Page, index: int) -> float:
    return (-3.0 if page.named[index] else -1.0) if index in page.named else 0.0


def _journal(page: _Page, index: int) -> float:
    """Volume and number stand below: it is the journal's name."""
    below = page.filled[page.rank[index] + 1 : page.rank[index] + 2]
    return -5.0 if any(_ISSUE.fullmatch(cues.folded(page.texts[each])) for each in below) else 0.0


def _page_tail(page: _Page, index: int) -> float:
    """It is the web page's title, publisher and all: better is the line that has the title alone."""
    match = _TAIL.search(page.texts[index])
    return -1.0 if match and _key(page.texts[index][: match.start()]) in page.repeats else 0.0


_EVIDENCE: Mapping[str, Callable[[_Page, int], float]] = {
    "title:heading": _heading,
    "title:above-metadata": _above_metadata,
    "title:page-title": _page_title,
    "title:speaks-of-body": _speaks_of_body,
    "title:repeated": _repeated,
    "title:above-standfirst": _above_standfirst,
    "title:opens-text": _opens_text,
    "title:near-body": _near_body,
    "title:size": _size,
    "below-metadata": _below_metadata,
    "below-title": _below_title,
    "caption": _caption,
    "sentence": _sentence,
    "listed": _listed,
    "name": _name,
    "journal": _journal,
    "page-tail": _page_tail,
}
"""What speaks for a line or against it, in points. The positive ones name the rule."""


# --- the title's extent

_TAIL = re.compile(r"\s+[|»·•]\s+[^|»·•]{2,60}$|\s+(?:[-–—]|::)\s+(?P<dashed>[^|»·•–—]{2,60})$")


def _chosen(page: _Page, index: int, publisher: str | None) -> ChosenTitle:
    last = index
    while (following := _continuation(page, last)) is not None and last - index < 4:  # noqa: PLR2004 - longer is no title
        last = following
    value = re.sub(r"(?<=[^\W\d_]-) (?=[^\W\d_])", "", " ".join(page.texts[i] for i in range(index, last + 1)))
    line, end = page.lines[index], page.lines[last]
    rule = max(list(_EVIDENCE)[:8], key=lambda name: _EVIDENCE[name](page, index))
    return ChosenTitle(_without_tail(value, page, publisher), index, line.start, end.start + len(end.text), rule)


def _continuation(page: _Page, index: int) -> int | None:
    """The line into which a hard-wrapped title runs on."""
    line, below = page.lines[index], index + 1
    if below >= len(page.lines) or not page.texts[below] or below in page.about or page.named.get(below):
        return None
    adjacent = page.lines[below].start - line.start - len(line.text) <= len("\r\n")
    wide = len(line.text.strip()) + len(page.texts[below].split()[0]) > _NARROWEST and len(line.text) <= _WIDEST
    closed = page.texts[index].endswith((".", "?", "!", "。", "？", "！")) or page.lines[below].level > 0
    return below if page.wrapped and adjacent and wide and not closed and line.part != "body" else None


def _without_tail(value: str, page: _Page, publisher: str | None) -> str:
    """The title without the publisher's name behind it, where that name stands elsewhere in the text as well."""
    match = _TAIL.search(value)
    if not match:
        return value
    tail = _key(match[0])
    known = publisher is not None and _key(publisher) in tail
    shorter = _key(value[: match.start()]) in page.repeats
    stands_alone = page.repeats[tail] > 0
    if known or shorter or stands_alone or (match["dashed"] is None and len(match[0].split()) <= 6):  # noqa: PLR2004 - names are short
        return value[: match.start()].rstrip()
    return value
