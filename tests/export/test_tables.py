"""The data files hold what the dossier holds, read back by programs that know nothing of it."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.export.co_mentions import CO_MENTIONS
from dossier.export.expectations import EXPECTATIONS
from dossier.export.questions import QUESTIONS
from dossier.export.tables import BETWEEN_IDS, BETWEEN_QUOTES, Column
from dossier.model.annotations import Annotations
from dossier.pages import render
from dossier.questions import answers
from tests.export.as_csv import as_csv
from tests.pages.annotated_dossier import annotated_dossier
from tests.pages.small_dossier import small_dossier
from tests.pages.test_rights import excerpt_of

DOSSIER = annotated_dossier()
FILES = {asset.address: asset.content for asset in render(DOSSIER).assets}


def table(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8"), newline=""), strict=True))


def records(address: str, name: str) -> list[dict[str, Any]]:
    whole = json.loads(FILES[address])
    assert set(whole) == {"dossier", name}
    found: list[dict[str, Any]] = whole[name]
    return found


def test_the_table_of_expectations_has_a_row_for_each_in_the_order_of_the_ledger() -> None:
    rows = table(FILES[EXPECTATIONS.csv])
    assert [(row["article"], row["note"], row["status"]) for row in rows] == [
        (*one.key, one.status) for one in DOSSIER.expectations
    ]
    assert all(set(row) == {column.name for column in EXPECTATIONS.columns} for row in rows)


def test_a_row_of_expectations_states_everything_of_the_last_outcome() -> None:
    assert table(FILES[EXPECTATIONS.csv])[1] == {
        "article": "2004-05-03-weir",
        "note": "tariff",
        "article_title": "The league looks east",
        "article_date": "2004-05-03",
        "said": "2004-04?",
        "said_verified": "false",
        "holders": "league;ada-weir",
        "holders_as_named": "",
        "quote": "a common tariff",
        "summary": "The members levy a common tariff",
        "horizon": "2004-05-04",
        "horizon_event": "2004-norhaven",
        "horizon_basis": "The article names the summit.",
        "status": "fulfilled",
        "when": "2005-02",
        "lag": "9 to 11 months",
        "lag_days_min": "277",
        "lag_days_max": "333",
        "ground": "",
        "outcome": "The third port signed.",
        "evidence": "reference:atlas;article:2003-brief",
        "certainty": "medium",
        "doubt": "The atlas gives no day.",
        "entries": "2",
        "address": "articles/2004-05-03-weir.html#note-tariff",
    }


def test_the_records_of_expectations_have_the_whole_log_and_exact_quotations() -> None:
    found = {record["note"]: record for record in records(EXPECTATIONS.json, "expectations")}
    assert [entry["status"] for entry in found["tariff"]["log"]] == ["partly", "fulfilled"]
    assert found["tariff"]["log"][0]["text"] == "Two of the three ports signed."
    assert found["tariff"]["log"][1]["evidence"][0]["address"] == "https://atlas.example/"
    assert found["tariff"]["said"] == {"value": "2004-04", "verified": False, "basis": "The day is not given."}
    assert found["league-grows"]["ground"] == "the horizon passed"
    assert found["piers"]["quote"] == "and\N{NO-BREAK SPACE}on piers"
    original = DOSSIER.readings["2004-05-03-weir"].original
    assert original[found["piers"]["start"] : found["piers"]["end"]] == found["piers"]["quote"]


@pytest.mark.parametrize("address", [EXPECTATIONS.csv, EXPECTATIONS.json, QUESTIONS.csv, QUESTIONS.json])
def test_withheld_words_stand_in_no_file(address: str) -> None:
    assert b"may not be quoted" not in FILES[address]
    assert b"Nothing is quoted" in FILES[address] or b"Not to be said" in FILES[address]


def test_the_table_of_questions_has_every_article_exactly_once_for_each_question() -> None:
    rows = table(FILES[QUESTIONS.csv])
    expected = [(question, article.id) for question in DOSSIER.sources.questions for article in DOSSIER.articles]
    assert [(row["question"], row["article"]) for row in rows] == expected
    assert [row["stance"] for row in rows] == ["silent", "affirms", "other", "not-examined", "both", "not-examined"]


def test_a_row_of_questions_has_a_line_for_each_quotation_and_its_speaker() -> None:
    row = table(FILES[QUESTIONS.csv])[1]
    assert row["quotes"].split(BETWEEN_QUOTES) == ["a common tariff", "she says"]
    assert row["speakers"].split(BETWEEN_IDS) == ["", "ada-weir"]
    assert (row["label"], row["note"]) == ("Agreed in Norhaven", "Two sentences say so.")


def test_the_records_of_questions_say_of_every_article_where_it_stands() -> None:
    first = records(QUESTIONS.json, "questions")[0]
    assert (first["id"], first["why"]) == ("one-tariff", "The whole League turns on it.")
    assert [(one["article"], one["stance"]) for one in first["articles"]] == [
        ("2003-brief", "silent"),
        ("2004-05-03-weir", "affirms"),
        ("2005-closed", "other"),
    ]
    assert [one["by"] for one in first["articles"][1]["quotes"]] == [None, "ada-weir"]
    assert first["articles"][2]["quotes"][0]["quote"] is None
    assert first["references"] == [
        {
            "reference": "atlas",
            "title": "Atlas of Ports",
            "address": "https://atlas.example/",
            "supports": "The tariffs of the time.",
        }
    ]


def test_lines_end_as_rfc_4180_wants_them() -> None:
    assert FILES[EXPECTATIONS.csv].count(b"\r\n") == len(DOSSIER.expectations) + 1


@given(st.lists(st.lists(st.text(), min_size=2, max_size=2), max_size=5))
def test_any_text_survives_the_table(cells: list[list[str]]) -> None:
    columns: tuple[Column[list[str]], ...] = (
        Column("one", "", lambda row, _: row[0]),
        Column("two", "", lambda row, _: row[1]),
    )
    written = as_csv(cells, columns, DOSSIER)
    assert list(csv.reader(io.StringIO(written.decode(), newline=""), strict=True)) == [["one", "two"], *cells]


@given(st.permutations(list(DOSSIER.articles)), st.data())
def test_every_article_stands_exactly_once_in_each_questions_row(articles: list[Any], data: st.DataObject) -> None:
    question = data.draw(st.sampled_from(list(DOSSIER.sources.questions.values())))
    found = list(answers(question, articles))
    assert [answer.article for answer in found] == articles
    for answer in found:
        assert (answer.position is None) == (answer.stance in ("silent", "not-examined"))


def test_without_notes_the_table_has_its_names_only() -> None:
    written = as_csv(replace(DOSSIER, annotations=Annotations()).expectations, EXPECTATIONS.columns, DOSSIER)
    assert written.count(b"\r\n") == 1


def test_the_table_of_co_mentions_has_each_two_once_for_a_sentence_with_its_place_in_the_original() -> None:
    dossier = small_dossier()
    rows = table(as_csv(CO_MENTIONS.rows(dossier), CO_MENTIONS.columns, dossier))
    assert [(row["entity"], row["other"]) for row in rows] == [
        ("league", "norhaven"),
        ("ada-weir", "league"),
    ]
    assert rows[0] == {
        "entity": "league",
        "entity_kind": "organisation",
        "other": "norhaven",
        "other_kind": "place",
        "article": "2004-05-03-weir",
        "article_date": "2004-05-03",
        "block": "p2",
        "start": rows[0]["start"],
        "end": rows[0]["end"],
        "sentence": "The Harbour League met in Norhaven on Monday.",
        "address": "articles/2004-05-03-weir.html#p2",
    }
    original = dossier.readings["2004-05-03-weir"].original
    assert original[int(rows[0]["start"]) : int(rows[0]["end"])] == rows[0]["sentence"]
    assert "*founding* members agreed on\na common" in original[int(rows[1]["start"]) : int(rows[1]["end"])]
    assert "founding members agreed on a common" in rows[1]["sentence"]


def test_a_sentence_that_an_excerpt_cuts_stands_in_the_table_of_co_mentions_without_its_words() -> None:
    dossier = excerpt_of(small_dossier(), 10)
    rows = table(as_csv(CO_MENTIONS.rows(dossier), CO_MENTIONS.columns, dossier))
    assert [row["sentence"] for row in rows] == ["", ""]
