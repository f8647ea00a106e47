"""Figures of the build: what they count, and how hand-written pages show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.model.sources import EntityKind
from dossier.model.text import Fate
from dossier.pages.account import account, portions, set_aside
from dossier.pages.labels import KIND, counted
from dossier.pages.numbers import numbers
from tests.pages.annotated_dossier import annotated_dossier

if TYPE_CHECKING:
    from dossier.dossier import Dossier


def test_figures_count_what_the_dossier_holds(dossier: Dossier) -> None:
    figures = numbers(dossier)
    assert figures["articles"] == "3"
    assert figures["mentions"] == "9"
    assert (figures["exact_mentions"], figures["inferred_mentions"]) == ("7", "2")
    assert (figures["first_year"], figures["last_year"]) == ("2003", "2004")


def test_figures_count_notes_expectations_and_questions() -> None:
    figures = numbers(annotated_dossier())
    assert (figures["notes"], figures["expectations"], figures["questions"]) == ("4", "4", "2")


def test_the_fates_add_up_to_all_characters(dossier: Dossier) -> None:
    figures = {name: int(figure.replace(",", "")) for name, figure in numbers(dossier).items()}
    assert sum(figures[fate.value.replace(" ", "_")] for fate in Fate) == figures["characters"]


def test_the_shares_of_an_original_add_up_and_follow_each_other(dossier: Dossier) -> None:
    for reading in dossier.readings.values():
        shares = account(reading).shares
        assert sum(share.characters for share in shares) == len(reading.original)
        assert [share.start for share in shares] == [
            sum(before.characters for before in shares[:number]) for number in range(len(shares))
        ]
        assert sum(part.characters for part in set_aside(reading)) == shares[-1].characters


def test_a_small_part_is_never_rounded_to_nothing() -> None:
    assert [portion.percent for portion in portions({"a": 999, "b": 1, "c": 0}, whole=1000)] == ["100", "<1", "0"]


def test_every_kind_of_entity_has_a_label() -> None:
    assert set(KIND) == {*EntityKind, "event"}


def test_a_count_agrees_with_its_noun() -> None:
    assert [counted(0, "line"), counted(1, "line"), counted(1000, "line")] == ["0 lines", "1 line", "1,000 lines"]
    assert counted(2, "entity", "entities") == "2 entities"
