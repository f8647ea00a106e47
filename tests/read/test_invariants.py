"""What holds for every text, however strange: no character is lost, and nothing fails."""

from __future__ import annotations

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.cli import read_json
from dossier.encoding import decode
from dossier.ledger import ledger, page_texts, project, restore, violations
from dossier.model.sources import RoleOverride
from dossier.model.text import Role
from dossier.read import read_text
from dossier.read.report import as_data, as_text
from dossier.read.text.lines import cut_lines

_BITS = (
    *(
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        " ",
        "\t",
        "\0",
        "\u2028",
        "\u200b",
        "\u202e",
        "\xad",
        "\ufeff",
        "\xa0",
        "\f",
        "\ud800",
    ),
    *("**", "*", "_", "[", "](#)", "](http://a.b/c)", "## ", "> ", "- ", "1. ", "---", "|", "<br>", "&nbsp;", "\\*"),
    *("By Mara Stein", "May 19, 2012", "© 2012 X", "All rights reserved.", "Source: AFP", "Comments", "Read more"),
    *("The council met in the capital and its members agreed on a plan.", "on the eve", "of June.", "coop-", "eration"),
    *("Home", "News", "{", "var x = 1;", "…", "”", "12", "Page 3", "会议在北京举行。", "版权所有", "مرحبا بالعالم"),
)
texts = st.one_of(
    st.lists(st.sampled_from(_BITS), max_size=40).map("".join),
    st.text(st.characters(), max_size=200),
)
"""Arbitrary text, lone surrogates included, and text made of what pages are made of."""


@given(texts)
@settings(max_examples=300)
def test_the_account_of_any_text_is_complete(text: str) -> None:
    assert violations(read_text(text)) == []


@given(texts)
@settings(max_examples=150)
def test_original_and_page_give_each_other_back(text: str) -> None:
    reading = read_text(text)
    assert "".join(text[span.start : span.end] for span in reading.spans) == text
    if text:
        entries = ledger(reading)
        shown = {block.id: project(reading, block).text for block in reading.blocks}
        assert page_texts(text, entries) == shown
        assert restore(shown, entries) == text


@given(texts)
@settings(max_examples=100)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert read_text(text) == read_text(text)


@given(texts)
@settings(max_examples=100)
def test_every_line_has_a_role_and_reports_can_be_written(text: str) -> None:
    reading = read_text(text)
    data = as_data(reading)
    assert [number for number, _ in data["roles"]] == [line.number for line in cut_lines(text)]  # type: ignore[attr-defined]
    assert json.dumps(data)
    assert as_text(reading)


@given(texts)
@settings(max_examples=100)
def test_metadata_and_marks_lie_inside_the_text(text: str) -> None:
    reading = read_text(text)
    named = (reading.title, reading.date, reading.publisher, reading.original_publisher, *reading.authors)
    assert all(0 <= found.start < found.end <= len(text) for found in named if found)
    for mark in reading.marks:
        assert any(block.start <= mark.start < mark.end <= block.end for block in reading.blocks)


@given(texts, st.integers(1, 8), st.sampled_from(list(Role)))
@settings(max_examples=150)
def test_any_override_leaves_the_account_complete(text: str, line: int, role: Role) -> None:
    reading = read_text(text, overrides=(RoleOverride(lines=f"{line}-{line + 2}", role=role, reason="test"),))
    assert violations(reading) == []


@given(st.binary(max_size=300))
@settings(max_examples=200)
def test_any_bytes_are_read_and_encode_back(data: bytes) -> None:
    text, encoding = decode(data)
    assert text.encode(encoding) == data
    assert read_json(data)["completeness"]
