"""The title of an article, chosen among the lines before and at the beginning of its body.

Every line in question collects points for what speaks for it (`_EVIDENCE`); the best one is the title if it has points
enough. A line of the page's head that ends in the publisher's name (``Title | Publisher``) gives evidence for the line
that repeats it, and is the title itself, without that name, where no line does.
"""

from __future__ import annotations

import re
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
_CREDIT = re.compile(cues.credit_pattern())
_LINES_BEFORE_BODY = 60
_LINES_OF_BODY = 3
_TOP_LINES = 6
_LONGEST = 300
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


def explain(lines: Sequence[PageLine]) -> list[tuple[float, str, dict[str, float]]]:
    """The candidates with their points, the best first: for tests and for whoever adjusts the weights."""
    page = _Page(lines)
    found = [
        (
            _points(page, index),
            page.texts[index],
            {name: value for name, test in _EVIDENCE.items() if (value := test(page, index))},
        )
        for index in page.candidates
    ]
    return sorted(found, key=lambda each: -each[0])


# --- the page -----------------------------------------------------------------------------------------------------------


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
    def possible(self) -> frozenset[int]:
        """The candidates as a set."""
        return frozenset(self.candidates)

    def _possible(self, index: int) -> bool:
        text = self.texts[index]
        letters = sum(map(str.isalpha, text))
        if not 2 <= len(text) <= _LONGEST or letters < len(text) / 2 or index in self.about or says_source(text):
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
        return is_dateline(text) or is_author_label(text) or bool(find_authors(text) and len(text) < 120)

    @cached_property
    def named(self) -> frozenset[int]:
        """The lines near the body that hold names only, or names and a date."""
        near = self.filled[max(0, self.body_rank - _LINES_BEFORE_BODY) : self.body_rank + 2 * _LINES_OF_BODY]
        return frozenset(index for index in near if find_bare_names(self.lines[index].text[:_LONGEST]))

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
    def vocabulary(self) -> frozenset[str]:
        """What the beginning of the body speaks of."""
        body = [self.texts[i] for i in self.filled[self.body_rank :] if self.lines[i].part == "body"]
        return frozenset(word for text in body[:40] for word in _terms(text))


def _key(text: str) -> str:
    return "".join(character for character in cues.folded(text) if character.isalnum())


def _terms(text: str) -> list[str]:
    """Words that carry meaning: of four letters and more, without their endings; pairs of letters in unspaced scripts."""
    folded = cues.folded(text)
    dense = [folded[i : i + 2] for i in range(len(folded) - 1) if all(map(_UNSPACED.match, folded[i : i + 2]))]
    return dense + [word[:6] for word in re.findall(r"[^\W_]{4,}", _UNSPACED.sub(" ", folded))]


def _words(text: str) -> float:
    return len(_UNSPACED.findall(text)) / 2 + len(re.findall(r"[^\W_]+", _UNSPACED.sub(" ", text)))


# --- evidence -----------------------------------------------------------------------------------------------------------


def _points(page: _Page, index: int) -> float:
    return sum(test(page, index) for test in _EVIDENCE.values())


def _heading(page: _Page, index: int) -> float:
    level = page.lines[index].level
    return {0: 0.0, 1: 4.0, 2: 2.0}.get(level, 0.5)


def _size(page: _Page, index: int) -> float:
    """Titles have 4 to 20 words, those of ministries more; menus have fewer, paragraphs end as sentences do."""
    words = _words(page.texts[index])
    if words < 2:  # noqa: PLR2004 - the steps are those that the docstring tells
        return -2.5
    if words < 4:  # noqa: PLR2004
        return -0.5
    return 2.0 if words <= 20 else 0.0 if words <= 45 else -4.0  # noqa: PLR2004


def _above_metadata(page: _Page, index: int) -> float:
    """A date or byline stands within three lines below."""
    rank = page.rank[index]
    for distance, below in enumerate(page.filled[rank + 1 : rank + 4]):
        if below in page.about:
            return 3.0 - 0.7 * distance
        if below in page.named:
            return 1.5 - 0.4 * distance
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
    for above in page.filled[max(0, rank - 2) : rank]:
        fit = 4 <= _words(page.texts[above]) <= 30 and above in page.possible  # noqa: PLR2004 - as in `_size`
        if (
            fit
            and _speaks_of_body(page, above) > 1.2
            and not page.lines[above].menu
            and not page.texts[above].endswith(".")
        ):  # noqa: PLR2004 - a third of its words
            return -1.5
    return 0.0


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
    return 4.0 * len(terms & page.vocabulary) / max(len(terms), 3)


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
    return 1.5 if page.repeats[page.keys[index]] > 1 and _words(page.texts[index]) >= 4 else 0.0  # noqa: PLR2004 - menus repeat, too


def _sentence(page: _Page, index: int) -> float:
    text = page.texts[index]
    return -2.0 if text.endswith(_SENTENCE_ENDS) and not text.endswith("...") else 0.0


def _menu(page: _Page, index: int) -> float:
    return -2.5 if page.lines[index].menu else 0.0


def _name(page: _Page, index: int) -> float:
    return -3.0 if index in page.named else 0.0


def _page_tail(page: _Page, index: int) -> float:
    """It is the web page's title, publisher and all: better is the line that has the title alone."""
    return -1.0 if re.search(r"\s[|»·—–-]\s[^|»·]{2,60}$", page.texts[index]) and page.rank[index] < _TOP_LINES else 0.0


_EVIDENCE: Mapping[str, Callable[[_Page, int], float]] = {
    "title:heading": _heading,
    "title:above-metadata": _above_metadata,
    "title:page-title": _page_title,
    "title:speaks-of-body": _speaks_of_body,
    "title:repeated": _repeated,
    "title:opens-text": _opens_text,
    "title:near-body": _near_body,
    "title:size": _size,
    "below-metadata": _below_metadata,
    "below-title": _below_title,
    "caption": _caption,
    "sentence": _sentence,
    "menu": _menu,
    "name": _name,
    "page-tail": _page_tail,
}
"""What speaks for a line or against it, in points. The positive ones name the rule."""


# --- the title's extent ---------------------------------------------------------------------------------------------------

_TAIL = re.compile(r"\s+[|»·•]\s+[^|»·•]{2,60}$|\s+(?:[-–—]|::)\s+(?P<dashed>[^|»·•–—]{2,60})$")


def _chosen(page: _Page, index: int, publisher: str | None) -> ChosenTitle:
    last = index
    while (following := _continuation(page, last)) is not None and last - index < 4:  # noqa: PLR2004 - longer is no title
        last = following
    value = " ".join(page.texts[i] for i in range(index, last + 1) if page.texts[i])
    line, end = page.lines[index], page.lines[last]
    rule = max(list(_EVIDENCE)[:7], key=lambda name: _EVIDENCE[name](page, index))
    return ChosenTitle(_without_tail(value, page, publisher), index, line.start, end.start + len(end.text), rule)


def _continuation(page: _Page, index: int) -> int | None:
    """The line into which a hard-wrapped title runs on."""
    line, below = page.lines[index], index + 1
    if below >= len(page.lines) or not page.texts[below] or below in page.about or below in page.named:
        return None
    next_line = page.lines[below]
    adjacent = next_line.start - line.start - len(line.text) <= len("\r\n")
    wide = len(line.text.strip()) + len(next_line.text.split()[0]) > 55 or line.level > 0
    ends = page.texts[index].endswith((".", "?", "!", "。", "？", "！"))
    last = below + 1 >= len(page.lines) or not page.texts[below + 1]
    if not (adjacent and wide and last and not ends) or len(line.text) > 100 or next_line.level:
        return None
    return below


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
