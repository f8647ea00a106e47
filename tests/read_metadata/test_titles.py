"""A title that cannot be one gives way to the line that is nearly as likely."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.read.metadata.search import find_metadata
from tests.read_metadata.test_cases import lines_of

if TYPE_CHECKING:
    from dossier.model.text import Found

CASE = {
    "head": "Members agree on freight corridor\n12 May 2019\nTashkent\nMembers build railway corridor\n12 May 2019",
    "body": "The members agreed on freight trains through a corridor, and the railway is to be built within ten years.",
    "foot": "",
}


def test_the_next_title_is_taken_where_the_likeliest_is_not_plausible() -> None:
    lines = lines_of(CASE)
    first = find_metadata(lines).title
    assert first is not None

    def plausible(title: Found) -> bool:
        return title.value != first.value

    second = find_metadata(lines, plausible=plausible).title
    assert second is not None
    assert {first.value, second.value} == {"Members agree on freight corridor", "Members build railway corridor"}


def test_no_title_is_taken_where_none_is_plausible() -> None:
    assert find_metadata(lines_of(CASE), plausible=lambda _: False).title is None
