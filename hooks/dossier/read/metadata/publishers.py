"""Who published the page, and who first published the article where the text says that somebody else did."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.model.text import Found
from dossier.read.metadata import cues
from dossier.read.metadata.bylines import find_bare_names
from dossier.read.metadata.page_lines import blank
from dossier.read.metadata.written_dates import find_dates

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dossier.read.metadata.page_lines import PageLine

_LONGEST_NAME = 80
_NO_NAMES = cues.words(cues.NOT_NAMES) | cues.words(cues.WEEKDAYS) | cues.words(cues.TIME_WORDS)
_LABELS = cues.alternatives(cues.phrases(cues.SOURCE_LABELS))
_FIRST = cues.alternatives(cues.phrases(cues.FIRST_PUBLISHED))
_FIRST_WORDS = frozenset(" ".join(phrase.split()[:2]) for phrase in cues.phrases(cues.FIRST_PUBLISHED))
_WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_RIGHTS = cues.alternatives(cues.phrases(cues.RIGHTS_WORDS))
_COPYRIGHT = cues.alternatives(cues.phrases(cues.COPYRIGHT))
_SAYS_SOURCE = re.compile(rf"^[\s(\[【]*(?i:{_LABELS})\s*[:：]\s*", re.IGNORECASE)
_SAYS_FIRST = re.compile(rf"(?<![^\W\d_])(?i:{_FIRST})(?![^\W\d_])\s*:?\s*", re.IGNORECASE)
_NAME_ENDS = re.compile(
    r"\s{3,}|[|\n<>;:：，,。()（）\[\]\"“”]|\s[-–—]\s|\.(?:\s|$)|责任编辑|编辑|作者"
    r"|(?i:\s+(?:on|with|at|and is|or its|under|as part|am|vom)\b)"
)
_OPENING = ' \t\u00a0"“„«'
_CLOSING = re.compile("»")


def says_source(line: str) -> bool:
    """Whether the line begins by naming its source: ``Source: …``, ``来源：…``."""
    return _SAYS_SOURCE.match(blank(line)) is not None


def find_original_publisher(lines: Sequence[PageLine], *, title: int | None = None) -> Found | None:
    """Who first published the article, where the text says so: ``The original source of this article is X``.

    Statements count outside the body and in its last lines; a mere ``Source: X`` only beside the title or after the
    body.
    """
    filled = [index for index, line in enumerate(lines) if line.text.strip()]
    last = next((n for n in reversed(range(len(filled))) if lines[filled[n]].part == "body"), -1)
    outside = [index for n, index in enumerate(filled) if lines[index].part != "body" or n > last - _LAST_OF_BODY]
    for index in outside:
        match = _SAYS_FIRST.search(lines[index].plain) if _may_say_first(lines[index].plain) else None
        if match and (name := _name_after(lines[index], match.end(), "original-publisher:statement")):
            return name
    at = (
        filled.index(title)
        if title is not None
        else next((n for n, i in enumerate(filled) if lines[i].part == "body"), 0)
    )
    for index in [*filled[max(0, at - 6) : at + 10], *filled[max(last, 0) : last + 8]]:
        match = _SAYS_SOURCE.match(lines[index].plain)
        if match and (name := _name_after(lines[index], match.end(), "original-publisher:source-label")):
            return name
    return None


def _may_say_first(plain: str) -> bool:
    words = _WORDS.findall(cues.folded(plain))
    return not _FIRST_WORDS.isdisjoint(map(" ".join, pairwise(words)))


def find_publisher(
    lines: Sequence[PageLine], *, title: int | None = None, original: Found | None = None, authors: Sequence[Found] = ()
) -> Found | None:
    """Who published this page: named beside the date, as holder of the rights at the foot, or behind the page's title.

    A name that the text gives to the first publisher or to an author does not count.
    """
    others = [_key(found.value) for found in ([original] if original else []) + list(authors)]
    for found in [*_beside_date(lines, title), *_holders(lines), *_site_name(lines, title)]:
        key = _key(found.value)
        if not any(other in key for other in others):
            return found
    return None


_LAST_OF_BODY = 3


def _name_after(line: PageLine, at: int, rule: str) -> Found | None:
    """The name that begins there, with or without quotation marks around it."""
    plain = line.plain
    start = next((place for place in range(at, len(plain)) if plain[place] not in _OPENING), len(plain))
    quoted = bool(plain[at:start].strip())
    ends = (_CLOSING if "«" in plain[at:start] else _NAME_ENDS).search(plain, start)
    if quoted and ends is None:
        return None
    return _found(line, start, ends.start() if ends else len(plain), rule)


def _found(line: PageLine, start: int, end: int, rule: str) -> Found | None:
    """The name, if it is one: it begins with a capital or a figure where the script has capitals, and is short."""
    written = line.plain[start:end].rstrip(" \t.,;:–—-/")
    value = " ".join(written.split())
    words = len(value.split())
    if not 1 < len(value) <= _LONGEST_NAME or words > _MOST_WORDS or not any(map(str.isalpha, value)):
        return None
    if "/" in value or _is_torn(value):
        return None
    if (value[0].islower() and "." not in value) or not (value[0].isalnum() or value[0] in "«„“\"'"):
        return None
    last = value.split()[-1]
    if last.islower() and (words == 1 or last.isascii()) and cues.folded(last) in _NO_NAMES:
        return None
    return Found(value, line.start + start, line.start + start + len(written), rule)


def _is_torn(value: str) -> bool:
    """Whether a quotation begins or ends in it and not both."""
    curved = sum(map(value.count, "„“”"))
    return value.count("«") != value.count("»") or bool(value.count('"') % 2 or curved % 2)


_MOST_WORDS = 10


# --- beside the date


def _beside_date(lines: Sequence[PageLine], title: int | None) -> Iterator[Found]:
    """Names in lines such as ``Global Research, May 19, 2012`` below the title, if the text has them elsewhere too."""
    if title is None:
        return
    below = [line for line in lines[title + 1 : title + 12] if line.text.strip() and line.part == "head"][:5]
    for line in below:
        dates = find_dates(line.plain)
        if len(dates) != 1 or line.plain[dates[0].end :].strip(" .|)") or find_bare_names(line.text):
            continue
        name = line.plain[: dates[0].start].rstrip(" ,|–—-·•(")
        start = len(name) - len(name.lstrip())
        if cues.folded(name.strip()) in _NO_NAMES:
            continue
        found = _found(line, start, len(name), "publisher:beside-date") if _NAMES_ONE.fullmatch(name.strip()) else None
        if found and sum(_key(found.value) in _key(other.plain) for other in lines) > 1:
            yield found


_NAMES_ONE = re.compile(r"[^\W\d_][^,|:：;()]*")


# --- behind the title of the web page

_SITE = re.compile(r"\s[|»·•–—-]\s+(?P<name>[^|»·•–—]{2,60})$")
_OPENING_LINES = 3


def _site_name(lines: Sequence[PageLine], title: int | None) -> Iterator[Found]:
    """The name with which the web page's title ends at the very top, if the page has it on a line of its own."""
    top = [line for line in lines if line.text.strip()][:_OPENING_LINES] if title is not None else []
    for line in top:
        match = _SITE.search(line.plain.rstrip())
        if match and any(_key(match["name"]) == other.key for other in lines if other.part != "body"):
            found = _found(line, *match.span("name"), "publisher:site-name")
            if found:
                yield found


# --- holder of the rights

_YEARS = r"(?:\s*[-–—,]?\s*(?:19|20)\d\d(?:\s*г(?:г|од)?\.?)?)+"
_SIGN = re.compile(rf"(?:(?<![^\W\d_])(?i:{_COPYRIGHT})\s*)+", re.IGNORECASE)
_BEFORE_NAME = re.compile(
    rf"(?:[\s,.:：;|–—-]|{_YEARS}|(?i:by|the contents of|copyright)\b|[©]|\(c\)|(?i:{_RIGHTS}))*", re.IGNORECASE
)
_AFTER_NAME = re.compile(
    rf"{_YEARS}|[©|•·\n;]|\.(?:\s|$)|,\s|\s[-–—]\s|\s{{3,}}|\sor its\b|(?i:{_RIGHTS})|$", re.IGNORECASE
)


def _holders(lines: Sequence[PageLine]) -> Iterator[Found]:
    """The names in statements of copyright after the body, the last statement first: that is the page's own."""
    for line in reversed([line for line in lines if line.part == "foot"]):
        plain = line.plain
        sign = _SIGN.search(plain[:500])
        if sign is None or len(plain) > _LONGEST_STATEMENT or _OF_OTHERS.search(cues.folded(plain)):
            continue
        found = _holder_after(line, sign.end()) or _holder_before(line, sign.start())
        if found and _holds_page(found, line, lines):
            yield found


_LONGEST_STATEMENT = 400
_OF_OTHERS = re.compile(rf"(?<![^\W\d_])(?:{cues.alternatives(cues.phrases(cues.LICENCES))})(?![^\W\d_])")
_WIRE_SERVICES = frozenset(cues.phrases(cues.WIRE_SERVICES))
_SAYS_MORE = re.compile(rf"(?:19|20)\d\d|(?i:{_RIGHTS})", re.IGNORECASE)
"""A year or the reservation of rights: what a site's own notice has and the credit of a picture has not."""


def _holds_page(found: Found, line: PageLine, lines: Sequence[PageLine]) -> bool:
    """Whether the holder of the rights is the page's publisher, not an agency or who made a picture."""
    name, key = cues.folded(found.value).removeprefix("the "), _key(found.value)
    if name in _NO_NAMES:
        return False
    named_again = any(key in _key(other.plain) for other in lines if other is not line and other.part == "head")
    return named_again or (name not in _WIRE_SERVICES and _SAYS_MORE.search(line.plain) is not None)


def _holder_after(line: PageLine, at: int) -> Found | None:
    start_match = _BEFORE_NAME.match(line.plain, at)
    start = start_match.end() if start_match else at
    ends = _AFTER_NAME.search(line.plain, start)
    return _found(line, start, ends.start() if ends else start, "publisher:copyright")


def _holder_before(line: PageLine, at: int) -> Found | None:
    """``Eurasianet © 2025``."""
    name = line.plain[:at].rstrip(" ,.|–—-")
    start = max(name.rfind(mark) for mark in ("|", "•", ". ")) + 1
    start += len(name[start:]) - len(name[start:].lstrip())
    return _found(line, start, len(name), "publisher:copyright")


def _key(text: str) -> str:
    return "".join(character for character in cues.folded(text) if character.isalnum())
