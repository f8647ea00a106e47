"""What data embedded in the page state of the article: the headline, the day of publication and the authors.

Scrapes often keep a page's ``application/ld+json`` script (https://schema.org/NewsArticle) or its Open Graph tags
(https://ogp.me). Such data also describe other articles that the page lists: what a text states in two ways is taken
for nothing.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.model.text import Found
from dossier.read.metadata.bylines import find_bare_names
from dossier.read.metadata.written_dates import find_dates

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dossier.read.metadata.page_lines import PageLine

_CUES = ('"headline"', '"datePublished"', '"author"', "og:title", "article:published_time")
_STRING = r"\"(?P<value>(?:[^\"\\]|\\.)*)\""
_HEADLINE = re.compile(rf"(?:\"headline\"\s*:|og:title\"?\s*(?:content=|[:,]))\s*{_STRING}")
_PUBLISHED = re.compile(rf"(?:\"datePublished\"\s*:|article:published_time\"?\s*(?:content=|[:,]))\s*{_STRING}")
_AUTHOR = re.compile(rf"\"author\"\s*:\s*(?:\[\s*)?(?:\{{[^{{}}]*?\"name\"\s*:\s*)?{_STRING}")


@dataclass(frozen=True, slots=True)
class Stated:
    """What embedded data state; absent where they state nothing, or more than one thing."""

    title: Found | None = None
    date: Found | None = None
    author: Found | None = None


def find_stated(lines: Sequence[PageLine]) -> Stated:
    """What the lines with embedded data state. Most texts have none."""
    data = [line for line in lines if any(cue in line.text for cue in _CUES)]
    if not data:
        return Stated()
    return Stated(
        title=_single(_values(data, _HEADLINE, "title:stated")),
        date=_single(each for value in _values(data, _PUBLISHED, "date:stated") for each in _day(value)),
        author=_single(each for value in _values(data, _AUTHOR, "author:stated") for each in _person(value)),
    )


def _values(lines: Sequence[PageLine], pattern: re.Pattern[str], rule: str) -> Iterator[Found]:
    for line in lines:
        for match in pattern.finditer(line.text):
            written = match["value"]
            if written.strip():
                start, end = match.span("value")
                yield Found(_unescaped(written), line.start + start, line.start + end, rule)


def _unescaped(written: str) -> str:
    """The string that JSON writes so; as written where it is no JSON, or half of a character."""
    try:
        value = str(json.loads(f'"{written}"'))
        value.encode()
    except ValueError:
        return written
    return value


def _single(found: Iterator[Found]) -> Found | None:
    """The one value that all of them give, where it stands first."""
    values = list(found)
    return values[0] if len({each.value for each in values}) == 1 else None


def _day(found: Found) -> Iterator[Found]:
    for date in find_dates(found.value)[:1]:
        if date.precision == "day" and not date.start:
            yield Found(date.iso, found.start, found.start + date.end, found.rule)


def _person(found: Found) -> Iterator[Found]:
    """The author, if the name can be told for a person's."""
    names = find_bare_names(found.value)
    if len(names) == 1 and names[0].likely:
        yield Found(names[0].name, found.start, found.end, found.rule)
