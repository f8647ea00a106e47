"""Linking as the case files tell it: the name of each file is a rule, its content an example."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from dossier.ledger import violations
from dossier.link import PROBLEMS, RULES, link
from dossier.problems import report
from tests.link.small_articles import reading, sources

if TYPE_CHECKING:
    from dossier.model.links import Mention, Unlinked

CASES = sorted((Path(__file__).parent.parent / "cases" / "link").glob("*.yml"))


def load(path: Path) -> dict[str, Any]:
    case = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(case, dict)
    return case


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    case = load(path)
    given = sources(case)
    read = reading(case["text"])
    assert violations(read) == []

    links, problems = link(given, dict.fromkeys(given.articles, read))

    (mentions,), (unlinked,) = links.mentions.values(), links.unlinked.values()
    assert [told(mention) for mention in mentions] == case.get("mentions", [])
    assert [refused(name) for name in unlinked] == case.get("unlinked", [])
    assert report(problems) == case.get("problems", "").strip()


def test_every_rule_is_shown_by_a_case() -> None:
    used = {
        line.rpartition("[")[2].removesuffix("]")
        for case in map(load, CASES)
        for line in (*case.get("mentions", ()), *case.get("unlinked", ()))
    }

    assert used == set(RULES)


def test_every_problem_is_shown_by_a_case() -> None:
    shown = "".join(load(path).get("problems", "") for path in CASES)

    assert set(re.findall(r"\[([a-z-]+)\]", shown)) == set(PROBLEMS)


def told(mention: Mention) -> str:
    return f"{mention.text} -> {mention.target.id} [{mention.rule}]"


def refused(name: Unlinked) -> str:
    candidates = ", ".join(target.id for target in name.candidates)
    return f"{name.text} -> {candidates or 'nothing'} [{name.rule}]"
