"""Every case says what an article is, which tags its page has for citation managers, and what Zotero makes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import yaml

from dossier.citations.tags import tags
from tests.citations.small_bibliography import sources
from tests.citations.zotero import saved
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

CASES = sorted((ROOT / "tests" / "cases" / "citation-tags").glob("*.yml"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    case: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    given = sources(case["given"])
    found = tags(given.articles["article"], given, case.get("address", ""))
    named = [tag for tag in found if tag[0] in {next(iter(line)) for line in case["tags"]}]
    assert [{name: content} for name, content in named] == case["tags"]
    assert {field: saved(found).get(field) for field in case["zotero"]} == case["zotero"]
