"""Every case says what an article is, and how it is cited in each style and format, to the letter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import yaml

from dossier.citations.bibtex import bibtex
from dossier.citations.formatted import plain
from dossier.citations.ris import ris
from dossier.citing import Processor
from tests.citations.small_bibliography import bibliography
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

CASES = sorted((ROOT / "tests" / "cases" / "citations").glob("*.yml"))


@pytest.fixture(scope="module")
def processor() -> Processor:
    return Processor()


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path, processor: Processor) -> None:
    case: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    items = bibliography(case["given"])
    cited = processor.begin(items)()
    for id_, expected in case["expected"].items():
        found = {
            **{style: plain(one.entry) for style, one in cited.formatted[id_].items()},
            **{f"{style} paragraph": plain(one.pointer) for style, one in cited.formatted[id_].items()},
            "bibtex": bibtex(items[id_]).rstrip("\n"),
            "ris": ris(items[id_]).replace("\r\n", "\n").rstrip(),
        }
        assert {form: found[form] for form in expected} == {form: text.rstrip() for form, text in expected.items()}
