"""What loading says about wrong sources, word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dossier.load import load_sources
from dossier.load.codes import Code
from dossier.problems import report
from tests.load import sites

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("path", sites.CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    files, expected = sites.case(path)
    sources, problems = load_sources(files)
    assert report(problems) == expected
    assert sources is None


@pytest.mark.parametrize("folder", sites.INVALID, ids=lambda folder: folder.name)
def test_invalid_site(folder: Path) -> None:
    sources, problems = load_sources(sites.invalid(folder))
    assert report(problems) == (folder / "report.txt").read_text(encoding="utf-8").removesuffix("\n")
    assert sources is None


def test_articles_that_differ_by_case_clash() -> None:
    # Not a folder: a file system that ignores case could not hold it.
    files = sites.ok()
    files |= {
        path.replace("2016-03-petrov", "2016-03-Petrov"): data for path, data in files.items() if "petrov" in path
    }
    expected = """\
sources/articles/2016-03-Petrov/record.yml: error [bad-id] article '2016-03-Petrov': expected an id of lower-case \
letters, digits and single hyphens
    -> Rename the folder; its name becomes part of an address.
sources/articles/2016-03-petrov/record.yml:1: error [case-clash] article '2016-03-petrov': the id differs from \
'2016-03-Petrov' by case only
    -> Rename one of the two folders, in lower case."""
    assert report(load_sources(files)[1]) == expected


def test_every_code_has_a_case() -> None:
    shown = {
        *(problem.code for path in sites.CASES for problem in load_sources(sites.case(path)[0])[1]),
        *(problem.code for folder in sites.INVALID for problem in load_sources(sites.invalid(folder))[1]),
        Code.CASE_CLASH,
    }
    assert shown == set(Code)


@pytest.mark.parametrize("code", Code)
def test_a_code_is_explained_in_one_sentence(code: Code) -> None:
    assert code.explanation.endswith(".")
    assert code.explanation[0].isupper()
    assert ". " not in code.explanation
