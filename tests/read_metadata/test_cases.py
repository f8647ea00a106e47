"""What lines say of themselves: one file of cases per behaviour, its name the behaviour."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from dossier.read.metadata.bylines import find_authors, find_bare_names
from dossier.read.metadata.page_lines import PageLine
from dossier.read.metadata.search import Metadata, find_metadata
from dossier.read.metadata.written_dates import find_dates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _pytest.mark import ParameterSet

    from dossier.read.metadata.page_lines import Part

CASES = Path(__file__).parent.parent / "cases" / "read-metadata"


def of_kind(*kinds: str) -> list[ParameterSet]:
    return list(_of_kind(frozenset(kinds)))


def _of_kind(kinds: frozenset[str]) -> Iterator[ParameterSet]:
    for file in sorted(CASES.glob("*.yml")):
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
        if content["asks"] in kinds:
            for number, case in enumerate(content["cases"], start=1):
                yield pytest.param(content["asks"], case, id=f"{file.stem}-{number}")


def lines_of(case: dict[str, str]) -> tuple[PageLine, ...]:
    """The case's head, body and foot as lines with their places in the whole text."""
    found: list[PageLine] = []
    at = 0
    parts: tuple[Part, ...] = ("head", "body", "foot")
    for part in parts:
        for text in case[part].splitlines():
            found.append(PageLine(text, at, part, level=len(text) - len(text.lstrip("#"))))
            at += len(text) + 1
    return tuple(found)


@pytest.mark.parametrize(("kind", "case"), of_kind("dates", "authors", "bare names"))
def test_a_line_gives(kind: str, case: dict[str, Any]) -> None:
    text = case["text"]
    found = {
        "dates": lambda: [date.iso for date in find_dates(text)],
        "authors": lambda: [author.name for author in find_authors(text)],
        "bare names": lambda: [author.name for author in find_bare_names(text)],
    }[kind]()
    assert found == case["gives"]


@pytest.mark.parametrize(("kind", "case"), of_kind("metadata"))
def test_a_text_gives(kind: str, case: dict[str, Any]) -> None:
    found = values(find_metadata(lines_of(case)))
    wanted = case["gives"]
    assert found == wanted


def values(metadata: Metadata) -> dict[str, object]:
    single = {
        key: found.value if (found := getattr(metadata, key)) else None
        for key in ("title", "date", "publisher", "original_publisher")
    }
    return {**single, "authors": [author.value for author in metadata.authors]}
