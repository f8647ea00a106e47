"""Title, authors, date and publishers of a text, each with the place where it stands, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.model.text import Found
from dossier.read.metadata.author_lines import choose_authors
from dossier.read.metadata.datelines import choose_date
from dossier.read.metadata.publishers import find_original_publisher, find_publisher
from dossier.read.metadata.stated import find_stated
from dossier.read.metadata.titles import rank_titles
from dossier.read.metadata.unrolling import begin_with_paragraph, has_prose, unroll

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dossier.read.metadata.datelines import DatedLine
    from dossier.read.metadata.page_lines import PageLine
    from dossier.read.metadata.titles import ChosenTitle


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What the text says of itself. Every `Found` has positions in the original; an absent value is not stated."""

    title: Found | None = None
    authors: tuple[Found, ...] = ()
    date: Found | None = None
    """Value in ISO 8601: ``2002-04-29``, ``2002-04`` or ``2002``."""
    publisher: Found | None = None
    original_publisher: Found | None = None


def find_metadata(
    lines: Sequence[PageLine], *, publisher: str | None = None, plausible: Callable[[Found], bool] = lambda _: True
) -> Metadata:
    """What the lines of one text say of its title, authors, date and publishers.

    Blank lines may be included or left out. `publisher` is a name known from elsewhere, such as the profile in use.
    A title that is not `plausible` gives way to the next.
    Where no prose stands, as in menus, tables and lists of teasers, there is no article that lines could name.
    """
    bare = next((line.part == "body" for line in lines if line.text.strip()), False)
    stated = find_stated(lines)
    if not has_prose(lines):
        return Metadata(title=stated.title, date=stated.date)
    lines = prepared(lines)
    headline = stated.title.value if stated.title else None
    titles = rank_titles(lines, publisher=publisher, stated=headline, bare=bare)
    title = next((each for each in map(_title, titles) if plausible(each)), stated.title)
    at = next((each.index for each in titles if title and each.start == title.start), None)
    at = titles[0].index if titles and at is None else at
    date = choose_date(lines, title=at)
    authors = choose_authors(lines, title=at, date=date[0].index if date else None)
    if not authors and stated.author:
        authors = (stated.author,)
    original = find_original_publisher(lines, title=at)
    published = find_publisher(lines, title=at, original=original, authors=authors)
    return Metadata(
        title=title,
        authors=authors,
        date=_date(lines, date, stated.date),
        publisher=published,
        original_publisher=original,
    )


def prepared(lines: Sequence[PageLine]) -> tuple[PageLine, ...]:
    """The lines as the searches read them: long ones cut around the title, the body begun with a paragraph."""
    return begin_with_paragraph(unroll(lines))


def _title(chosen: ChosenTitle) -> Found:
    return Found(chosen.value, chosen.start, chosen.end, chosen.rule)


def _date(lines: Sequence[PageLine], chosen: tuple[DatedLine, str] | None, stated: Found | None) -> Found | None:
    """The date that was chosen, unless embedded data state one and no label does."""
    if chosen is None or (stated and chosen[0].label != "published"):
        return stated
    dated, rule = chosen
    offset = lines[dated.index].start
    return Found(dated.date.iso, offset + dated.date.start, offset + dated.date.end, rule)
