"""The title of an article, chosen among the lines before and at the beginning of its body.

Every line in question collects points for what speaks for it (`_EVIDENCE`); the best one is the title if it has points
enough. What pages are built like weighs most: a main heading, a line that the page's own title at the very top repeats,
a headline that embedded data state, a line that stands above byline and date.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.read.metadata import cues
from dossier.read.metadata.datelines import opens_with_dateline
from dossier.read.metadata.page_lines import UNSPACED, columns, reduced
from dossier.read.metadata.title_page import TitlePage, count_words, terms

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from dossier.read.metadata.page_lines import PageLine

_ENOUGH = 4.0
_CREDITS = cues.alternatives(cues.phrases(cues.CREDITS))
_CREDIT = re.compile(
    rf"(?:^|[\s(/|])(?:{_CREDITS})\s*[:：/]"
    rf"|[(/|©]\s*(?:[^()]{{0,40}}/\s*)?(?:{_CREDITS})\s*\)?\.?$"
    r"|^©|\bgetty images\b"
)
"""A word such as Photo with a colon, or an agency behind a bar, slash or bracket."""
_CREDIT_MARK = re.compile(r"[:：/|(©摄图]|(?i:getty)")
_PHOTOGRAPHER = re.compile(r"[^\W\d_]\s*/\s*[A-ZА-Я][\w. ]{2,30}\)?\.?$|摄[)）]?$|^图为")
"""``Heinrich Aikawa/Instituto Lula`` at the end of a line."""
_NARROWEST = 55
_WIDEST = 100
"""Characters in the longest line of hard-wrapped text."""
_ISSUE = re.compile(rf"(?:(?:{cues.alternatives(cues.words(cues.ISSUE_WORDS))})\.?\s*[\divxlc]+[\s,;:()/\d–-]*)+")
_BULLET = re.compile(r"\s*(?:[•●○◦▪*+–»›-]|o(?=\s\s?\w)|\d+\.(?=\s))\s+")
_TRAIL = re.compile(r"\s[»›>|/]\s")
"""Between the sections that lead to an article: ``Home » News » Poland``."""
_SPEAKER = re.compile(r"(?:[A-ZÀ-ÞА-ЯЁ][\w.'-]*\s+){1,3}[a-zа-яё]+:")
"""Who speaks next, as above comments: ``John Miller says:``."""
_CLOCK = re.compile(r"(?<!\d)\d{1,2}[:.]\d\d(?!\d)")
_SENTENCE_ENDS = (".", "。", "।", "؟", ":", ";", ",", "…")


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


def rank_titles(
    lines: Sequence[PageLine], *, publisher: str | None = None, stated: str | None = None, bare: bool = False
) -> tuple[ChosenTitle, ...]:
    """What may be the title, the likeliest first; nothing where no line has evidence enough.

    `publisher` is a name known from elsewhere; `stated` the headline that data embedded in the page give; in a `bare`
    text nothing stands before the body.
    """
    page = TitlePage(lines, bare=bare)
    wanted = reduced(stated) if stated else ""
    scored = sorted(((_points(page, index, wanted), -index) for index in page.candidates), reverse=True)
    least = max(_ENOUGH, scored[0][0] - _ALMOST) if scored else _ENOUGH
    found = (_chosen(page, -index, publisher) for points, index in scored[:_MOST_CHOICES] if points >= least)
    return tuple(each for each in found if not (bare and _first_sentence(page, each)))


def _first_sentence(page: TitlePage, title: ChosenTitle) -> bool:
    """Whether it is a sentence with no date or byline below, as texts begin with that have no title."""
    return title.value.endswith(".") and not any(map(page.is_about, page.below(title.index, 1)))


_ALMOST = 2.0
"""Points by which a line that takes the place of another may be behind it."""
_MOST_CHOICES = 3


def _points(page: TitlePage, index: int, stated: str) -> float:
    agrees = 6.0 if stated and page.key(index) == stated else 0.0
    return agrees + sum(test(page, index) for test in _EVIDENCE.values())


# --- evidence


def _heading(page: TitlePage, index: int) -> float:
    level = page.lines[index].level
    if not level and page.has_heading:
        return -1.5
    if level == 1 and page.main_headings == 1:
        return 5.0
    return {0: 0.0, 1: 4.0, 2: 2.0}.get(level, 0.5)


def _size(page: TitlePage, index: int) -> float:
    """Titles have 4 to 20 words, those of ministries more; menus have fewer, paragraphs end as sentences do."""
    words = count_words(page.shown(index))
    if words < 2:  # noqa: PLR2004 - the steps are those that the docstring tells
        return -2.5
    if words < 4:  # noqa: PLR2004
        return 0.5 if words >= 3 else -0.5  # noqa: PLR2004
    return 2.0 if words <= 20 else 0.0 if words <= 45 else -4.0  # noqa: PLR2004


def _above_metadata(page: TitlePage, index: int) -> float:
    """A date or byline stands within five lines below, or the text opens with place and day."""
    if any(opens_with_dateline(page.lines[below]) for below in page.below(index, 1)):
        return 2.8
    for distance, below in enumerate(page.below(index, 5)):
        if page.is_about(below):
            return 2.8 - 0.3 * distance
        if page.named(below) is not None:
            return 1.8 - 0.3 * distance
    return 0.0


def _below_metadata(page: TitlePage, index: int) -> float:
    """A date stands alone directly above it; where a title stands above that, this is a caption or a lead."""
    above = page.above(index, 1)
    if not any(map(page.is_about, above)):
        return 0.0
    return 0.0 if any(_title_like(page, each) for each in page.above(above[0], 2)) else 1.0


def _opens_page(page: TitlePage, index: int) -> float:
    """It stands at the very top and ends in the publisher's name, as the titles of web pages do."""
    if index not in page.openings[:1]:
        return 0.0
    match = _TAIL.search(page.shown(index))
    site = reduced(match[0]) if match else ""
    return 1.5 if site and any(site in key for key in page.repeats if key != page.key(index)) else 0.0


def _centred(page: TitlePage, index: int) -> float:
    """It stands in capitals in the middle of the column, as the headings of records do."""
    text = page.lines[index].text
    indented = len(text) - len(text.lstrip()) >= _INDENT
    return 2.0 if indented and page.shown(index).isupper() and page.wrapped else 0.0


def _interface(page: TitlePage, index: int) -> float:
    """It speaks to the visitor of the site: of the account, cookies, terms of use."""
    text = cues.folded(page.shown(index))
    words = _WORDS.findall(text)
    runs = (" ".join(words[at : at + length]) for length in (1, 2, 3) for at in range(len(words)))
    unspaced = () if text.isascii() else _UNSPACED_TO_VISITORS
    return -4.0 if any(run in _TO_VISITORS for run in runs) or any(each in text for each in unspaced) else 0.0


_INDENT = 8
_WORDS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_TO_VISITORS = frozenset(cues.phrases(cues.TO_VISITORS))
_UNSPACED_TO_VISITORS = tuple(phrase for phrase in sorted(_TO_VISITORS) if phrase[0] > "\u3000")


def _opens_text(page: TitlePage, index: int) -> float:
    """Little stands before the body, and this comes first."""
    rank = page.rank[index]
    return 2.0 - 0.5 * rank if rank < 3 and 0 < page.body_rank <= 8 else 0.0  # noqa: PLR2004 - a page without menus


def _below_title(page: TitlePage, index: int) -> float:
    """What looks like a title stands directly above: this is the standfirst, or a caption."""
    words = count_words(page.shown(index))
    heads = [above for above in page.above(index, 2) if _title_like(page, above)]
    heads = [above for above in heads if not _topic_in_capitals(page, above, index)]
    return -2.0 if any(not _kicker(page, above, words) for above in heads) else 0.0


def _kicker(page: TitlePage, index: int, words: float) -> bool:
    """Whether the line is so short beside a title of so many words that it tells its topic only."""
    own = count_words(page.shown(index))
    return own <= 4 and words >= own + 2  # noqa: PLR2004 - kickers are of a few words


def _topic_in_capitals(page: TitlePage, index: int, below: int) -> bool:
    """Whether the line is in capitals and the one below is not, could be the title and speaks more of the body."""
    other = page.shown(index).isupper() and not page.shown(below).isupper() and _title_like(page, below)
    return other and page.recurring(below) > 1.5 * page.recurring(index)


def _header(page: TitlePage, index: int) -> float:
    """It is in capitals above a line that could be the title: a topic, or who issues the document."""
    return -2.0 if any(_topic_in_capitals(page, index, below) for below in page.below(index, 1)) else 0.0


def _above_standfirst(page: TitlePage, index: int) -> float:
    """A longer line that speaks of the article stands directly below."""
    below = page.below(index, 1)
    if count_words(page.shown(index)) < 5:  # noqa: PLR2004 - a kicker above a title looks the same
        return 0.0
    longer = any(count_words(page.shown(each)) > 1.2 * count_words(page.shown(index)) for each in below)
    fits = longer and _title_like(page, index) and all(page.recurring(each) > _A_FIFTH for each in below)
    return 1.0 if fits else 0.0


def _title_like(page: TitlePage, index: int) -> bool:
    """Whether the line could be a title by its length, form and words."""
    text = page.shown(index)
    return (
        index in page.possible
        and 3 <= count_words(text) <= 30  # noqa: PLR2004 - see `_size`
        and not text.endswith(".")
        and not _BULLET.match(page.lines[index].text)
        and not _TRAIL.search(text)
        and page.named(index) is None
        and page.recurring(index) > _A_FIFTH
    )


_A_FIFTH = 0.2


def _caption(page: TitlePage, index: int) -> float:
    """A photographer or agency is credited."""
    text = page.shown(index)
    if not _CREDIT_MARK.search(text):
        return 0.0
    return -3.0 if _CREDIT.search(cues.folded(text)) or _PHOTOGRAPHER.search(text) else 0.0


def _near_body(page: TitlePage, index: int) -> float:
    distance = page.body_rank - page.rank[index]
    if distance <= 0:
        return 0.5 + 0.2 * distance
    return 1.5 - 0.12 * min(distance, 30)


def _speaks_of_body(page: TitlePage, index: int) -> float:
    """Its words are those of the body's beginning."""
    return 4.0 * page.recurring(index)


def _page_title(page: TitlePage, index: int) -> float:
    """A line at the very top has it and says more: the title of the web page; or it says the same in other words."""
    key = page.key(index)
    if len(key) < 8:  # noqa: PLR2004 - a word or two begin many lines
        return 0.0
    tops = [page.key(top) for top in page.openings]
    if any(_holds(top, key) for top in tops):
        return 4.0
    own = terms(page.shown(index))
    others = [terms(page.shown(top)) for top in page.openings if page.key(top) != key]
    alike = any(len(own & other) >= 3 and len(own & other) > 0.6 * min(len(own), len(other)) for other in others)  # noqa: PLR2004 - most words
    return 2.0 if alike else 0.0


def _holds(top: str, key: str) -> bool:
    """Whether the longer key begins with the other or ends in it, or holds a long one anywhere."""
    if top == key or len(top) >= 2.5 * len(key) + 20:
        return False
    return top.startswith(key) or top.endswith(key) or (len(key) >= 20 and key in top)  # noqa: PLR2004 - some words


def _repeated(page: TitlePage, index: int) -> float:
    """The text has it again, or a line shortly before ends in it, as a trail of sections does. Menus repeat, too."""
    if count_words(page.shown(index)) < 4:  # noqa: PLR2004 - as in `_size`
        return 0.0
    key = page.key(index)
    trail = any(page.key(above) != key and page.key(above).endswith(key) for above in page.above(index, 3))
    return 1.5 * (page.repeats[key] > 1) + 1.5 * trail


def _sentence(page: TitlePage, index: int) -> float:
    text = page.shown(index)
    if not text.endswith(_SENTENCE_ENDS) or text.endswith(("...", "…")):
        return 0.0
    if page.lines[index].part == "body" or not page.body_rank:
        return -6.0
    return -2.0 if count_words(text) < 14 else -4.0  # noqa: PLR2004 - a long sentence


def _listed(page: TitlePage, index: int) -> float:
    """It is an item of a list; a line that the reader took for navigation is so a little."""
    line = page.lines[index]
    return -1.5 * bool(_BULLET.match(line.text)) - 0.3 * line.menu


def _name(page: TitlePage, index: int) -> float:
    return {None: 0.0, False: -1.0, True: -3.0}[page.named(index)]


def _site(page: TitlePage, index: int) -> float:
    """It is the publisher's name, with which the web page's title ends."""
    tails = (_TAIL.search(page.shown(top)) for top in page.openings)
    return -6.0 if any(tail and reduced(tail[0]) == page.key(index) for tail in tails) else 0.0


def _journal(page: TitlePage, index: int) -> float:
    """Volume and number stand below: it is the journal's name."""
    below = page.below(index, 1)
    return -5.0 if any(_ISSUE.fullmatch(cues.folded(page.shown(each))) for each in below) else 0.0


def _marked(page: TitlePage, index: int) -> float:
    """It tells a time or who speaks, or bars part it, or brackets hold it: a comment's head, a menu, a running head."""
    text = page.shown(index)
    if page.lines[index].level == 1:
        return 0.0
    dated = any(date.precision == "day" for date in page.lines[index].dates)
    barred = text.count("|") > 1 or text.endswith("|")
    bracketed = text[:1] == "[" and text[-1:] == "]"
    return -1.5 * dated - 3.0 * bool(_CLOCK.search(text) or _SPEAKER.fullmatch(text) or barred or bracketed)


def _page_tail(page: TitlePage, index: int) -> float:
    """It is the web page's title, publisher and all: better is the line that has the title alone."""
    match = _TAIL.search(page.shown(index))
    return -1.0 if match and reduced(page.shown(index)[: match.start()]) in page.repeats else 0.0


_EVIDENCE: Mapping[str, Callable[[TitlePage, int], float]] = {
    "title:heading": _heading,
    "title:above-metadata": _above_metadata,
    "title:page-title": _page_title,
    "title:speaks-of-body": _speaks_of_body,
    "title:repeated": _repeated,
    "title:above-standfirst": _above_standfirst,
    "title:opens-text": _opens_text,
    "title:opens-page": _opens_page,
    "title:centred": _centred,
    "title:near-body": _near_body,
    "title:size": _size,
    "below-metadata": _below_metadata,
    "below-title": _below_title,
    "header": _header,
    "caption": _caption,
    "interface": _interface,
    "sentence": _sentence,
    "listed": _listed,
    "name": _name,
    "site": _site,
    "journal": _journal,
    "marked": _marked,
    "page-tail": _page_tail,
}
"""What speaks for a line or against it, in points. The positive ones name the rule."""


# --- the title's extent

_TAIL = re.compile(r"\s+[|»·•]\s+[^|»·•]{2,60}$|\s+(?:[-–—]|::)\s+(?P<dashed>[^|»·•–—]{2,60})$")


def _chosen(page: TitlePage, index: int, publisher: str | None) -> ChosenTitle:
    last = index
    while (following := _continuation(page, last)) is not None and last - index < 4:  # noqa: PLR2004 - longer is no title
        last = following
    written = " ".join(page.shown(i) for i in range(index, last + 1))
    value = re.sub(r"(?<=[^\W\d_]-) (?=[^\W\d_])", "", written)
    line, end = page.lines[index], page.lines[last]
    rule = max((name for name in _EVIDENCE if name.startswith("title:")), key=lambda name: _EVIDENCE[name](page, index))
    return ChosenTitle(_without_tail(value, page, publisher), index, line.start, end.start + len(end.text), rule)


def _continuation(page: TitlePage, index: int) -> int | None:
    """The line into which a hard-wrapped title runs on, or one in capitals."""
    line, below = page.lines[index], index + 1
    if below >= len(page.lines) or not page.shown(below) or page.is_about(below) or page.named(below):
        return None
    text = page.shown(index)
    if line.text.lstrip().startswith("#"):
        return None
    gap = page.lines[below].start - line.start - len(line.text)
    if (
        gap > (_WIDEST_INDENT if _both_long_capitals(page, index) else len("\r\n"))
        or text.endswith((".", "?", "!", "。", "？", "！"))
        or page.lines[below].level
    ):
        return None
    if _in_capitals(page, index) and _in_capitals(page, below) and _fits_capitals(page, index, below):
        return below
    wide = columns(text) + _first_columns(page.shown(below)) > _NARROWEST and len(line.text) <= _WIDEST
    return below if page.wrapped and wide and line.part != "body" else None


_WIDEST_INDENT = 40


def _both_long_capitals(page: TitlePage, index: int) -> bool:
    """Whether this line and the next are of several words in capitals, so that they may be centred in the column."""
    both = (index, index + 1)
    return page.wrapped and all(_in_capitals(page, each) and count_words(page.shown(each)) > 3 for each in both)  # noqa: PLR2004 - as said


def _in_capitals(page: TitlePage, index: int) -> bool:
    return page.shown(index).isupper()


def _fits_capitals(page: TitlePage, index: int, below: int) -> bool:
    """Whether two lines in capitals are one title: of a wrapped text, or the lines around them are not in capitals.

    Menus in capitals have more lines, and shorter ones.
    """
    if page.wrapped:
        return True
    around = (*page.above(index, 1), *page.below(below, 1))
    words = min(count_words(page.shown(index)), count_words(page.shown(below)))
    return words > 1 and count_words(page.shown(index)) > 2 and not any(_in_capitals(page, each) for each in around)  # noqa: PLR2004 - menus have words alone


def _first_columns(text: str) -> int:
    """Columns of the first word; of a letter in scripts without spaces, since their lines break anywhere."""
    word = text.split(maxsplit=1)[0]
    return 2 if UNSPACED.search(word) else len(word)


def _without_tail(value: str, page: TitlePage, publisher: str | None) -> str:
    """The title without the publisher's name behind it, where that name stands elsewhere in the text as well."""
    match = _TAIL.search(value)
    whole = reduced(value)
    if not match or any(page.key(top) != whole and page.key(top).startswith(whole) for top in page.openings):
        return value
    tail = reduced(match[0])
    known = publisher is not None and reduced(publisher) in tail
    shorter = reduced(value[: match.start()]) in page.repeats
    stands_alone = page.repeats[tail] > 0
    if known or shorter or stands_alone or (match["dashed"] is None and len(match[0].split()) <= 6):  # noqa: PLR2004 - names are short
        return value[: match.start()].rstrip()
    return value
