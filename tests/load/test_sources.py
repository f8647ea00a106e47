"""What loading makes of valid sources."""

from __future__ import annotations

import pytest

from dossier.dates import Date
from dossier.load import load_publishers, load_sources
from dossier.model.claims import Claim, Selector
from dossier.model.sources import EntityKind, Sources
from dossier.model.text import Role
from tests.load import sites


@pytest.fixture(scope="module")
def sources() -> Sources:
    loaded, problems = load_sources(sites.ok())
    assert problems == ()
    assert loaded is not None
    return loaded


def test_everything_stands_by_its_id_in_the_order_of_files(sources: Sources) -> None:
    assert list(sources.articles) == ["2014-06-01-moreau", "2016-03-petrov"]
    assert list(sources.entities) == [
        "charter",
        "lake-league",
        "anne-moreau",
        "hafen",
        "harbour-gazette",
        "norland",
        "sudmark",
    ]
    assert list(sources.series) == ["shore-meetings", "lake-summits"]
    assert list(sources.events) == ["2009-hafen", "2013-hafen", "2014-hafen", "great-flood"]
    assert list(sources.memberships) == ["norland", "sudmark"]
    assert list(sources.publishers) == ["harbour-gazette"]
    assert list(sources.references) == ["league-charter", "almanac-2015"]


def test_an_original_is_decoded_as_its_record_says_and_keeps_its_bytes(sources: Sources) -> None:
    article = sources.articles["2016-03-petrov"]
    assert article.text.startswith("The café at the quay\n")
    assert article.text.encode("cp1252") == article.original
    assert article.file == "sources/articles/2016-03-petrov/record.yml"


def test_the_article_has_the_date_of_its_first_dated_publication(sources: Sources) -> None:
    assert sources.articles["2014-06-01-moreau"].date == Claim(Date("2014-06-01"))


def test_the_file_says_an_entitys_kind(sources: Sources) -> None:
    assert sources.entities["hafen"].kind is EntityKind.PLACE


def test_a_claim_is_a_plain_value_or_a_mapping(sources: Sources) -> None:
    assert sources.events["2009-hafen"].start == Claim(Date("2009-05"))
    assert sources.events["2014-hafen"].start == Claim(
        Date("2014-06"), verified=False, basis="Announced for June; no report was found."
    )


def test_nothing_is_written_null_where_nothing_may_stand(sources: Sources) -> None:
    assert sources.articles["2016-03-petrov"].record.rights.holder is None


def test_a_choice_becomes_the_member_of_its_enumeration(sources: Sources) -> None:
    assert sources.publishers["harbour-gazette"].patterns[0].role is Role.NAVIGATION


def test_publishers_load_alone() -> None:
    files = {path: data for path, data in sites.ok().items() if path.startswith("sources/publishers/")}
    publishers, problems = load_publishers(files)
    assert problems == ()
    assert publishers["harbour-gazette"].addresses == ("harbour-gazette.example",)


def test_a_publisher_with_flaws_does_not_hide_the_others() -> None:
    files = {**sites.ok(), "sources/publishers/lake-echo.yml": b"nam: Lake Echo\n"}
    publishers, problems = load_publishers(files)
    assert list(publishers) == ["harbour-gazette"]
    assert [problem.code for problem in problems] == ["missing-key", "unknown-key"]


def test_problems_are_the_same_whatever_the_order_of_the_files() -> None:
    files = {**sites.ok(), "sources/b.txt": b"", "sources/a.txt": b""}
    assert load_sources(files) == load_sources(dict(reversed(files.items())))


def test_notes_stand_by_their_article_and_know_the_lines_of_their_quotations(sources: Sources) -> None:
    assert list(sources.notes) == ["2014-06-01-moreau"]
    definition, expectation = sources.notes["2014-06-01-moreau"]
    assert definition.selector == Selector(exact="The Lake League")
    assert definition.line == 3
    assert [citation.line for citation in definition.references] == [7, 8, 11]
    assert expectation.selector == Selector(exact="meets in Hafen this month", prefix="The Lake League ")


def test_a_file_of_notes_that_is_no_yaml_is_refused() -> None:
    files = {**sites.ok(), "sources/articles/2016-03-petrov/notes.yml": b"anything: [\n"}
    assert [problem.code for problem in load_sources(files)[1]] == ["yaml-syntax"]


def test_a_question_lists_who_speaks_and_who_is_silent(sources: Sources) -> None:
    question = sources.questions["is-it-known"]
    assert [(position.article, position.stance) for position in question.positions] == [("2016-03-petrov", "denies")]
    assert [testimony.by for testimony in question.positions[0].quotes] == [None, "norland"]
    assert question.silent == ("2014-06-01-moreau",)


@pytest.mark.parametrize("name", ["utf-16", "UTF-8", "utf-8-sig", "utf-16-be", "koi8-r", "gb18030"])
def test_an_original_may_be_in_any_encoding(name: str) -> None:
    loaded, problems = load_sources(sites.with_original("Кафе у причала\n".encode(name), encoding=name))
    assert problems == ()
    assert loaded is not None
    assert loaded.articles["2016-03-petrov"].text.removeprefix("\ufeff") == "Кафе у причала\n"


def test_an_empty_original_is_an_original() -> None:
    assert load_sources(sites.with_original(b"", encoding="utf-8"))[1] == ()
