"""The published Web Annotations of the real dossier: they conform to the model, and every quote is found again."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

from dossier.citations.items import Edition
from dossier.files import read_tree
from dossier.pipeline import build
from dossier.problems import report
from tests.conftest import ROOT
from tests.export.annotation_model import breaches, nodes, notes

if TYPE_CHECKING:
    from collections.abc import Mapping

SITE = "https://example.org/sco-dossier/"
"""The address in the example of `docs/method.md`."""


@cache
def published() -> Mapping[str, bytes]:
    """The site's files by their IRIs, in the edition that has every original, whatever the rights are."""
    site, problems = build(read_tree(ROOT / "sources"), edition=Edition(SITE), private=True)
    assert site is not None, report(problems)
    return {SITE + asset.address: asset.content for asset in site.assets}


def collections() -> Mapping[str, Any]:
    """The files of annotations by their IRIs."""
    found = {iri: json.loads(content) for iri, content in published().items() if "data/annotations" in iri}
    assert found[f"{SITE}data/annotations.jsonld"]["total"] > 0, "the dossier has no notes"
    return found


def test_the_files_conform_to_the_model() -> None:
    assert [breach for file in collections().values() for breach in breaches(file)] == []


def test_the_dossiers_file_has_the_notes_of_all_articles() -> None:
    files = dict(collections())
    everything = {item["id"] for item in notes(files.pop(f"{SITE}data/annotations.jsonld"))}
    assert everything == {item["id"] for file in files.values() for item in notes(file)}
    assert len(everything) == sum(file["total"] for file in files.values())


def test_every_quote_stands_once_in_the_served_original_and_where_its_position_says() -> None:
    passages = [node for file in collections().values() for node in nodes(file) if "selector" in node]
    assert passages
    for passage in passages:
        charset = passage["format"].partition("charset=")[2]
        text = published()[passage["source"]].decode(charset).removeprefix("\ufeff")
        quote, position = passage["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"]
        whole = quote["prefix"] + quote["exact"] + quote["suffix"]
        first = text.find(whole)
        assert first == position["start"] - len(quote["prefix"])
        assert text.find(whole, first + 1) == -1


def test_the_example_in_the_documentation_is_a_note_of_the_dossier_shortened() -> None:
    (block,) = re.findall(r"```json\n(.*?)```", (ROOT / "docs/method.md").read_text(encoding="utf-8"), re.DOTALL)
    example = json.loads(block)
    (note,) = (item for item in notes(collections()[f"{SITE}data/annotations.jsonld"]) if item["id"] == example["id"])
    assert is_part(example, note)


def is_part(example: object, whole: object) -> bool:
    """Whether everything in the example stands in the whole; lists are as long."""
    match example, whole:
        case dict(), dict():
            return all(key in whole and is_part(value, whole[key]) for key, value in example.items())
        case list(), list():
            return len(example) == len(whole) and all(map(is_part, example, whole))
    return example == whole
