"""Each file of `tests/cases/read` shows one behaviour of reading; its name is the sentence that it shows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from dossier.ledger import violations
from dossier.model.sources import Pattern, Publisher, RoleOverride
from dossier.model.text import Role
from dossier.read import read_text
from dossier.read.rules import RULES
from tests.read.expectations import SEEN

FOLDER = Path(__file__).parent.parent / "cases" / "read"
CASES = sorted(FOLDER.glob("*.yml"))


def read_case(file: Path) -> tuple[dict[str, Any], Any]:
    """A case and the reading of its text."""
    case = yaml.safe_load(file.read_text("utf-8"))
    overrides = tuple(
        RoleOverride(lines=str(given["lines"]), role=Role(given["role"]), reason="case")
        for given in case.pop("overrides", ())
    )
    patterns = tuple(Pattern(**{**given, "role": Role(given["role"])}) for given in case.pop("patterns", ()))
    publisher = Publisher(id="valley", name="Valley Courier", patterns=patterns) if patterns else None
    return case, read_text(case.pop("text"), publisher=publisher, overrides=overrides)


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_case(file: Path) -> None:
    case, reading = read_case(file)
    assert case, "a case expects something"
    assert {key: SEEN[key](reading, expected) for key, expected in case.items()} == case


@pytest.mark.parametrize("file", CASES, ids=lambda file: file.stem)
def test_the_account_of_every_case_is_complete(file: Path) -> None:
    assert violations(read_case(file)[1]) == []


def test_every_rule_is_shown_by_a_case_and_no_other_is_used() -> None:
    used = {span.rule for file in CASES for span in read_case(file)[1].spans}
    assert used == {rule.id for rule in RULES}
