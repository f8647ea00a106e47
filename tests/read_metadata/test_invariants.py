"""What holds for any text: nothing fails, every find quotes the original, every date is one of the calendar."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dossier.read.metadata import cues
from dossier.read.metadata.bylines import find_authors, find_bare_names
from dossier.read.metadata.page_lines import PageLine, blank
from dossier.read.metadata.search import find_metadata
from dossier.read.metadata.written_dates import find_dates

PIECES = st.sampled_from(
    re.split(
        "[|]",
        "By |Sergei Blagov|, |and |19| May |2012|05/06/2012|Published: |©|作者：王小明|记者|İ|[|](#)|**|"
        "# | - |Source: |Автор: |Лукин А.В.|\t|10:30|१|٢٠١٢",
    )
)
TEXT = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=12).map("".join))
PARTS = st.sampled_from(["head", "body", "foot"])


@given(TEXT)
def test_blanking_markup_keeps_every_position(text: str) -> None:
    assert len(blank(text)) == len(text)


@given(TEXT)
def test_dates_are_days_of_the_calendar_in_order_and_apart(text: str) -> None:
    found = find_dates(text)
    for each in found:
        date.fromisoformat(each.iso + "-01-01"[len(each.iso) - 4 :] if len(each.iso) < 10 else each.iso)
        date.fromisoformat(each.month_first if len(each.iso) == 10 else "2000-01-01")
        assert 0 <= each.start < each.end <= len(text)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(TEXT)
def test_names_stand_where_they_are_said_to_stand(text: str) -> None:
    for author in (*find_authors(text), *find_bare_names(text)):
        quoted = " ".join(blank(text)[author.start : author.end].split())
        assert cues.folded(quoted) == cues.folded(author.name)


@given(st.lists(st.tuples(TEXT, PARTS, st.integers(0, 6), st.booleans()), max_size=12))
def test_any_lines_give_metadata_whose_places_lie_in_the_text(rows: list[tuple[str, str, int, bool]]) -> None:
    lines: list[PageLine] = []
    at = 0
    for text, part, level, goes_on in rows:
        lines.append(PageLine(text, at, part, level, goes_on=goes_on))  # type: ignore[arg-type]
        at += len(text) + 1
    found = find_metadata(lines)
    for each in (found.title, *found.authors, found.date, found.publisher, found.original_publisher):
        assert each is None or (0 <= each.start < each.end <= at and each.value and each.rule)


def test_every_table_of_months_has_twelve() -> None:
    assert {language for language, months in cues.MONTHS.items() if len(months.split()) != 12} == set()
