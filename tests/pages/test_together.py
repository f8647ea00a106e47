"""What a page quotes of those named together with its subject, and how much of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.model.links import Target
from dossier.pages import together as module
from dossier.pages.article_head import article_heads
from dossier.pages.together import Together, together
from dossier.pages.viewpoint import Viewpoint
from tests.pages.marked_dossier import marked_dossier
from tests.pages.test_rights import excerpt_of

if TYPE_CHECKING:
    import pytest

    from dossier.dossier import Dossier

NORHAVEN = Target("entity", "norhaven")
LAND = {"id": "osterland", "name": "Osterland", "description": "A land."}
PORT = {"id": "norhaven", "name": "Norhaven", "description": "A port."}


def seen_from(target: Target, dossier: Dossier) -> Together:
    seen = Viewpoint(dossier, "entities/any.html")
    return together(target, seen, article_heads(seen))


def test_both_names_are_marked_and_told_apart_and_other_names_are_not(dossier: Dossier) -> None:
    row = next(row for row in seen_from(NORHAVEN, dossier).rows if row.id == "with-entity-league")
    (said,) = row.said
    marked = [(segment.text, segment.kind) for segment in said.quotes[0].segments if segment.form == "mention"]
    assert marked == [("Harbour League", "ds-with"), ("Norhaven", "")]


def test_a_sentence_that_an_excerpt_cuts_behind_both_names_is_quoted_up_to_there(dossier: Dossier) -> None:
    found = seen_from(NORHAVEN, excerpt_of(dossier, 10))
    words = "".join(segment.text for segment in found.rows[0].said[0].quotes[0].segments)
    assert words == "The Harbour League met in Norhaven […]"
    assert found.withheld == 0


def test_a_page_quotes_so_many_sentences_from_the_top_and_says_how_many_more_there_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "QUOTED", 3)
    monkeypatch.setattr(module, "QUOTED_IN_A_ROW", 2)
    both = "The [[Harbour League|league]] met in [[Norhaven|norhaven]]."
    one = "[[Norhaven|norhaven]] saw [[Osterland|osterland]]."
    text = "\n".join([both] * 4 + [one] * 3)
    case = {"entities": {"place": [PORT, LAND]}, "articles": {"2004-a": {"title": "One", "text": text}}}
    found = seen_from(NORHAVEN, marked_dossier(case))
    assert [(row.id, row.sentences, row.unquoted) for row in found.rows] == [
        ("with-entity-league", 4, 2),
        ("with-entity-osterland", 3, 2),
    ]
    assert [sum(len(said.quotes) for said in row.said) for row in found.rows] == [2, 1]
    assert found.unquoted
