"""The list of an article's notes: what of it the search finds, and how long words are shortened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from dossier.pages.note_view import abbreviated

if TYPE_CHECKING:
    from dossier.model.pages import Page


def test_the_search_finds_each_note_by_itself(small_pages: dict[str, Page]) -> None:
    page = small_pages["articles/2004-05-03-weir.html"]
    found = {entry.id: entry for entry in page.search or () if entry.id.startswith("note-")}
    assert len(found) == page.html.count('class="ds-note ds-note--')
    assert all(f'id="{id_}"' in page.html for id_ in found)
    east = next(entry for entry in found.values() if entry.text == "East of Norhaven.")
    assert east.heading.startswith("Note ")


def test_the_contents_have_the_notes_where_there_are_any(small_pages: dict[str, Page]) -> None:
    def headings(article: str) -> list[str]:
        return [heading.text for heading in small_pages[f"articles/{article}.html"].headings]

    assert "Editor’s notes" in headings("2004-05-03-weir")
    assert "Editor’s notes" not in headings("2003-brief")


def test_long_words_lose_their_middle_at_spaces() -> None:
    words = "The foreign ministers of the six member states agreed on the draft of a charter in Moscow on April 26"
    assert abbreviated(words) == "The foreign ministers of the six member … in Moscow on April 26"


@given(st.text())
def test_no_lemma_is_longer_than_a_line_or_two(words: str) -> None:
    assert len(abbreviated(words)) <= 72
