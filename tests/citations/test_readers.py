"""The bibliography is read by the programs it is for: BibTeX, RIS and CSL-JSON by others' libraries."""

from __future__ import annotations

import json
import subprocess
from typing import TYPE_CHECKING, Any

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from hypothesis import given
from hypothesis import strategies as st
from pypandoc import get_pandoc_path

from dossier.citations.bibtex import bibtex
from dossier.citations.items import items
from dossier.citations.names import parts
from dossier.citations.ris import ris
from dossier.files import read_tree
from dossier.load import load_sources
from dossier.model.sources import Author
from tests.citations.small_bibliography import EDITION, bibliography
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dossier.citations.items import Item

TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1).filter(
    lambda text: text.strip()
)
WORDS = st.lists(st.text("aäжBЖ中.-’", min_size=1), min_size=1, max_size=4).map(" ".join)


@pytest.fixture(scope="module")
def real() -> Mapping[str, Item]:
    """The items of the real dossier."""
    sources, problems = load_sources(read_tree(ROOT / "sources"))
    assert sources is not None, problems
    return items(sources, EDITION)


def pandoc(text: str, *, read: str, write: str) -> Any:  # noqa: ANN401 - JSON
    run = [get_pandoc_path(), f"--from={read}", f"--to={write}"]
    done = subprocess.run(run, input=text, capture_output=True, encoding="utf-8", check=True)  # noqa: S603 - our own call
    return json.loads(done.stdout)


def test_csl_json_is_read_by_pandoc_and_comes_back_the_same(real: Mapping[str, Item]) -> None:
    back = {item["id"]: item for item in pandoc(json.dumps(list(real.values())), read="csljson", write="csljson")}
    assert back.keys() == real.keys()
    for id_, item in real.items():
        for key in ("type", "author", "issued", "URL", "language", "version"):
            assert back[id_].get(key) == item.get(key), (id_, key)


def test_bibtex_is_read_by_bibtexparser_and_by_pandoc(real: Mapping[str, Item]) -> None:
    text = "\n".join(map(bibtex, real.values()))
    library = parse_string(text)
    assert library.failed_blocks == []
    assert [entry.key for entry in library.entries] == list(real)
    by_pandoc = {item["id"]: item for item in pandoc(text, read="bibtex", write="csljson")}
    assert by_pandoc.keys() == real.keys()
    for id_, item in real.items():
        assert by_pandoc[id_].get("author") == item.get("author"), id_
        assert by_pandoc[id_].get("URL") == item.get("URL"), id_


def test_ris_is_read_by_rispy(real: Mapping[str, Item]) -> None:
    records = rispy.loads("".join(map(ris, real.values())))
    assert [record["id"] for record in records] == list(real)
    assert [record["title"] for record in records] == [item["title"] for item in real.values()]
    assert [record.get("urls") for record in records] == [
        [item["URL"]] if "URL" in item else None for item in real.values()
    ]


@given(TEXTS, st.lists(WORDS, max_size=3))
def test_any_title_and_any_authors_survive_ris(title: str, authors: list[str]) -> None:
    item = bibliography({"title": title, "authors": authors, "date": "2004"})["article"]
    (record,) = rispy.loads(ris(item))
    assert record["title"] == item["title"]
    assert len(record.get("authors", [])) == len(authors)


@given(TEXTS, st.lists(WORDS, max_size=3))
def test_any_title_and_any_authors_leave_bibtex_readable(title: str, authors: list[str]) -> None:
    text = bibtex(bibliography({"title": title, "authors": authors, "date": "2004"})["article"])
    library = parse_string(text)
    assert library.failed_blocks == []
    assert [entry.key for entry in library.entries] == ["article"]
    assert library.entries[0]["year"] == "2004"


@given(WORDS)
def test_a_name_loses_no_word(name: str) -> None:
    found = parts(Author(name=name), {})
    assert sorted(" ".join(found.values()).split()) == sorted(name.split())
