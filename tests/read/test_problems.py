"""What reading reports as wrong, and that its list of problems is complete."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from dossier.load import load_sources
from dossier.model.sources import RoleOverride
from dossier.model.text import Role
from dossier.problems import has_errors
from dossier.read import PROBLEMS, read, read_text
from dossier.read.problems import find_problems
from tests.bench.synthetic import Scale, sources

if TYPE_CHECKING:
    from dossier.model.sources import Article


@pytest.fixture(scope="module")
def article() -> Article:
    found, _ = load_sources(sources(Scale(1)))
    assert found is not None
    return next(iter(found.articles.values()))


def test_an_override_must_name_lines_of_the_original(article: Article) -> None:
    record = replace(article.record, roles=(RoleOverride(lines="2-9", role=Role.BODY, reason="test"),))
    _, (problem, *_) = read(replace(article, record=record, text="One line.\nAnother line."))
    assert problem.code == "override-without-lines"
    assert problem.message == (
        "the role override for lines '2-9' names lines that the original does not have: it has lines 1 to 2"
    )


def test_an_original_without_an_article_is_a_warning(article: Article) -> None:
    _, problems = read(replace(article, text=""))
    assert [problem.code for problem in problems] == ["no-body"]
    assert not has_errors(problems)


def test_an_account_that_is_not_complete_is_an_error(article: Article) -> None:
    reading = replace(read_text(article.text), spans=())
    problems = list(find_problems(article, reading))
    assert {problem.code for problem in problems} == {"account-broken"}
    assert has_errors(problems)


def test_every_problem_of_reading_has_an_explanation() -> None:
    assert set(PROBLEMS) == {"override-without-lines", "no-body", "account-broken"}
