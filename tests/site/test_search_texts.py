"""What the search is given: texts that stand on the pages, under anchors that exist."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.xdist_group("site")

KINDS = {"articles", "audit", "entities", "events", "questions"}


@pytest.fixture(scope="module")
def texts(site: Path) -> list[Any]:
    script = (site / "search/texts.js").read_text(encoding="utf-8")
    found: list[Any] = json.loads(script.removeprefix("dossierTexts(").removesuffix(");\n"))
    return found


def test_every_place_that_the_search_knows_exists(site: Path, texts: list[Any]) -> None:
    for address, _, _, _, _, places in texts:
        ids = set(re.findall(r'\bid="?([^"\s>]+)', (site / address).read_text(encoding="utf-8")))
        assert [id_ for id_, _, _ in places if id_ not in ids] == [], address


def test_every_page_of_the_dossier_can_be_found_once(site: Path, texts: list[Any]) -> None:
    pages = {path.relative_to(site).as_posix() for path in site.rglob("*.html")} - {"404.html"}
    found = [address for address, *_ in texts]
    unfound = {address for address in pages - set(found) if not address.startswith("audit/")}
    assert unfound == set()
    assert len(found) == len(set(found))
    assert {address.partition("/")[0] for address in found} >= KINDS


def test_no_other_index_is_published(site: Path) -> None:
    assert [path.name for path in (site / "search").iterdir()] == ["texts.js"]
