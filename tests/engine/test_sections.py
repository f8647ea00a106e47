"""A page taken apart at its headings: each text in one section, nothing of what is not to be searched."""

from __future__ import annotations

from html import escape

from hypothesis import given
from hypothesis import strategies as st

from dossier.sections import sections

WORDS = st.lists(st.text("ab<&>\"'é上 ", min_size=1, max_size=8), max_size=6)


def found(html: str) -> list[tuple[str, str, str]]:
    return [(entry.id, entry.heading, " ".join(entry.text.split())) for entry in sections(html)]


def test_each_heading_with_an_id_begins_a_section() -> None:
    page = '<h1>Name</h1><p>Head.</p><h2 id="a">One <em>two</em></h2><p>A.</p><h3 id="b">B</h3><p>B.</p>'
    assert found(page) == [("title", "Name", "Head."), ("a", "One two", "A."), ("b", "B", "B.")]


def test_the_head_is_called_as_the_page_itself() -> None:
    assert found('<header><h1 id="title">Name</h1>\n<p>Head.</p></header>') == [("title", "Name", "Head.")]
    assert found("<p>No heading.</p>") == [("title", "", "No heading.")]


def test_what_follows_an_element_belongs_to_the_section_before_it() -> None:
    page = '<h1 id="t">T</h1><div><h2 id="a">A</h2>in<div><h3 id="b">B</h3>deep</div> back</div>out'
    assert found(page) == [("title", "T", "out"), ("a", "A", "in back"), ("b", "B", "deep")]


def test_what_is_excluded_is_not_found_nor_are_its_headings() -> None:
    page = '<h1 id="t">T</h1><section data-search-exclude><section><h2 id="a">A</h2>a</section>b</section><p>c</p>'
    assert found(page) == [("title", "T", "c")]
    assert found("<p>seen<script>let hidden;</script><svg><text>drawn</text></svg></p>") == [("title", "", "seen")]


def test_each_paragraph_and_item_is_a_statement_of_its_own() -> None:
    (head,) = sections("<p>One\nline.</p><ul><li>Two</li><li>Three</li></ul>")
    assert head.text.split("\n") == ["One line.", "Two", "Three", ""]


def test_elements_without_an_end_and_ends_without_an_element_hide_nothing() -> None:
    assert found('<p>a<br>b<img src="x" alt="">c</div></p><p>d') == [("title", "", "abc d")]


@given(WORDS, WORDS)
def test_every_word_is_found_once_as_it_reads(before: list[str], after: list[str]) -> None:
    paragraphs = ["".join(f"<p>{escape(word)}</p>" for word in words) for words in (before, after)]
    head, section = sections(f'<h1 id="t">T</h1>{paragraphs[0]}<h2 id="a">A</h2>{paragraphs[1]}')
    assert head.text.split("\n") == [*before, ""]
    assert section.text.split("\n") == [*after, ""]
