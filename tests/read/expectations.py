"""What a case of `tests/cases/read` can expect of a reading: one function per key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dossier.ledger import project
from dossier.read.report import as_data, main_spans

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dossier.model.text import Reading


def _paragraphs(reading: Reading) -> list[str]:
    body = str(as_data(reading)["body"])
    return body.split("\n\n") if body else []


def _roles(reading: Reading, expected: Mapping[int, str]) -> dict[int, str]:
    return {line.number: span.role.value for line, span in main_spans(reading) if line.number in expected}


def _rules(reading: Reading, expected: Mapping[int, str]) -> dict[int, str]:
    return {line.number: span.rule for line, span in main_spans(reading) if line.number in expected}


def _spans(reading: Reading, expected: Mapping[int, list[str]]) -> dict[int, list[str]]:
    found = {}
    for line, _ in main_spans(reading):
        inside = [span for span in reading.spans if line.start <= span.start < line.end]
        found[line.number] = [span.role.value for span in inside if span.role.value != "spacing"]
    return {number: roles for number, roles in found.items() if number in expected}


def _line(reading: Reading, _: object) -> object:
    completeness = as_data(reading)["completeness"]
    assert isinstance(completeness, dict)
    return completeness["line"]


SEEN: dict[str, Callable[[Reading, Any], Any]] = {
    "title": lambda reading, _: as_data(reading)["title"],
    "author": lambda reading, _: as_data(reading)["author"],
    "date": lambda reading, _: as_data(reading)["date"],
    "publisher": lambda reading, _: as_data(reading)["publisher"],
    "original_publisher": lambda reading, _: as_data(reading)["original_publisher"],
    "body": lambda reading, _: _paragraphs(reading),
    "body_has": lambda reading, expected: [words for words in expected if words in _paragraphs(reading)],
    "contains": lambda reading, expected: [words for words in expected if words in str(as_data(reading)["body"])],
    "lacks": lambda reading, expected: [words for words in expected if words not in str(as_data(reading)["body"])],
    "notices": lambda reading, _: as_data(reading)["notices"],
    "roles": _roles,
    "rules": _rules,
    "spans": _spans,
    "emendations": lambda reading, _: [emendation.kind.value for emendation in reading.emendations],
    "marks": lambda reading, _: [[mark.style, mark.target] for mark in reading.marks],
    "completeness": lambda reading, _: reading.completeness.state,
    "line": _line,
    "forms": lambda reading, _: [[project(reading, block).text, block.form, block.level] for block in reading.blocks],
}
"""What is seen of a reading under each key of a case, to be equal to what the case expects."""
