"""Each file of ``tests/cases/popovers`` is one behaviour: given these sources, a popover says this of an address."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.pages import popovers
from dossier.pages.popovers import LONGEST_OPENING, OPENING, Card, Statement, opening, script
from dossier.rights import PRIVATE
from tests.pages.marked_dossier import marked_dossier
from tests.pages.small_dossier import small_dossier

if TYPE_CHECKING:
    from dossier.model.pages import Site

CASES = sorted((Path(__file__).parent.parent / "cases" / "popovers").glob("*.yml"))
HOSTILE = (
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "]]>",
    "*/",
    "\u2028\u2029",
    "');alert(1)//",
    "\\u003c",
)
ANY_TEXT = st.text() | st.sampled_from(HOSTILE)


def cards(content: bytes) -> dict[str, Any]:
    """The cards in a script, as a browser that runs it would get them."""
    call = re.fullmatch(rb"dossierCards\((.*)\);\n", content)
    assert call is not None
    return dict(json.loads(call[1]))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_popover(path: Path) -> None:
    case = yaml.safe_load(path.read_text(encoding="utf-8"))
    files = {asset.address: asset.content for asset in popovers.assets(marked_dossier(case["given"]))}
    found = cards(files[case["file"]])
    assert {address: found[address] for address in case["cards"]} == case["cards"]
    assert [
        words for words in case.get("hides", ()) if any(words.encode() in content for content in files.values())
    ] == []


def test_every_entity_event_and_paragraph_has_a_card(small_site: Site) -> None:
    files = {asset.address: asset.content for asset in small_site.assets if asset.address.startswith("popovers/")}
    dossier = small_dossier()
    assert len(cards(files.pop("popovers/names.js"))) == len(dossier.sources.entities) + len(dossier.sources.events)
    for article, reading in dossier.readings.items():
        found = cards(files.pop(f"popovers/articles/{article}.js"))
        assert set(found) >= {f"articles/{article}.html#{block.id}" for block in reading.blocks}
    assert files == {}


def test_a_private_edition_shows_all_words_and_says_what_it_is() -> None:
    files = {asset.address: asset.content for asset in popovers.assets(replace(small_dossier(), private=True))}
    assert b"may not be quoted" in files["popovers/articles/2005-closed.js"]
    assert all(content.startswith(f"// {PRIVATE}\n".encode()) for content in files.values())


@given(title=ANY_TEXT, text=ANY_TEXT, doubt=st.none() | ANY_TEXT)
def test_no_text_breaks_out_of_its_script(title: str, text: str, doubt: str | None) -> None:
    written = script({"entities/e.html": Card(kind="place", title=title, text=Statement(text, doubt))})
    assert written.isascii()
    assert b"<" not in written
    assert written.count(b"\n") == 1
    card = cards(written)["entities/e.html"]
    assert card.get("title", "") == title
    assert card["text"] == ([text] if doubt is None else [text, doubt])


@given(st.text())
def test_an_opening_is_short_and_begins_like_its_text(text: str) -> None:
    words = " ".join(text.split())
    begun = opening(text)
    assert words.startswith(begun.removesuffix(" …")) or begun == words
    assert begun == words or begun.endswith(" …")
    assert len(begun) <= LONGEST_OPENING + len(" …")
    assert len(begun.split()) <= OPENING + 1


def test_an_opening_ends_where_the_words_are_withheld() -> None:
    assert opening("shown words withheld", 11) == "shown words …"
    assert opening("all withheld", 0) == ""


def test_an_opening_ends_between_words_where_there_are_any() -> None:
    assert opening("word " * 31) == "word " * 30 + "…"
    assert opening("a" * 200 + " " + "b" * 60) == "a" * 200 + " …"
    assert opening("長" * 300) == "長" * 240 + " …"
