"""The five originals: the reviewed role of every line, what they state, and where they break off.

A run of lines is listed as first, last, role and rule; blank lines are left out.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from dossier.ledger import violations
from dossier.read import read_text
from dossier.read.report import as_data, main_spans

if TYPE_CHECKING:
    from dossier.model.text import Reading

FOLDER = Path(__file__).parent / "seeds"
ARTICLES = Path(__file__).parents[2] / "sources" / "articles"
SEEDS = sorted(FOLDER.glob("*.yml"))


@pytest.mark.parametrize("file", SEEDS, ids=lambda file: file.stem)
def test_every_line_of_an_original_has_its_reviewed_role(file: Path) -> None:
    expected: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
    text = (ARTICLES / file.stem / "original.txt").read_bytes().decode("utf-8")
    reading = read_text(text)
    data: dict[str, Any] = as_data(reading)
    assert violations(reading) == []
    assert _runs(reading) == expected.pop("roles")
    assert data["completeness"]["line"] == expected.pop("breaks_off_at")
    assert data.pop("completeness")["state"] == expected.pop("completeness")
    assert len(data["body"].split("\n\n")) == expected.pop("paragraphs")
    joined = [emendation for emendation in data["emendations"] if "break" in emendation["kind"]]
    assert len(joined) == expected.pop("joined")
    assert {key: data[key] for key in expected} == expected


def _runs(reading: Reading) -> list[list[object]]:
    runs: list[list[object]] = []
    for line, span in main_spans(reading):
        if span.role.value == "spacing":
            continue
        if runs and runs[-1][2:] == [span.role.value, span.rule]:
            runs[-1][1] = line.number
        else:
            runs.append([line.number, line.number, span.role.value, span.rule])
    return runs


def test_the_broken_sentences_of_the_first_two_originals_are_joined() -> None:
    first = _body("2012-05-19-ilyashenko")
    second = _body("2008-09-07-korotun")
    assert "on the eve of an international conference on Afghanistan slated for June 14 in Kabul." in first
    assert "together with Brazil, India and China, should play an important role here." in second


def _body(name: str) -> str:
    return str(as_data(read_text((ARTICLES / name / "original.txt").read_bytes().decode("utf-8")))["body"])
