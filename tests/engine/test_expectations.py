"""Each file of ``tests/cases/expectations`` is one behaviour: a note's expectation, and what follows from it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.dates import Date
from dossier.expectations import STATUSES, Lag, by_article, by_event, by_holder, lag, overdue, tally
from dossier.model.claims import Claim
from dossier.model.notes import HAPPENED, Outcome
from tests.pages.annotated_dossier import annotated_dossier, with_expectation

if TYPE_CHECKING:
    from dossier.expectations import Stated
    from dossier.model.notes import Status

CASES = sorted((Path(__file__).parent.parent / "cases" / "expectations").glob("*.yml"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_expectation(path: Path) -> None:
    case: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    dossier = with_expectation(case["given"])
    (stated,) = dossier.expectations
    today = date.fromisoformat(case.get("today", "2026-11-25"))
    shown = _shown(stated) | {"overdue": stated in overdue(dossier.expectations, today)}
    assert {key: shown[key] for key in case["then"]} == case["then"]


def _shown(stated: Stated) -> dict[str, object]:
    return {
        "said": stated.said.value.text,
        "horizon": stated.horizon and stated.horizon.text,
        "status": stated.status,
        "lag": stated.lag and str(stated.lag),
        "days": stated.lag and [stated.lag.fewest, stated.lag.most],
        "ground": stated.ground,
    }


def test_expectations_stand_in_the_order_in_which_they_were_said() -> None:
    assert [one.key for one in annotated_dossier().expectations] == [
        ("2003-brief", "league-grows"),
        ("2004-05-03-weir", "tariff"),
        ("2004-05-03-weir", "piers"),
        ("2005-closed", "secret"),
    ]


def test_they_are_found_by_article_event_and_holder() -> None:
    stated = annotated_dossier().expectations
    ids = {key: [one.placed.note.id for one in those] for key, those in by_article(stated).items()}
    assert ids == {"2003-brief": ["league-grows"], "2004-05-03-weir": ["tariff", "piers"], "2005-closed": ["secret"]}
    # The event is both the horizon and the evidence, and yet stands once.
    assert {key: len(those) for key, those in by_event(stated).items()} == {"2004-norhaven": 1}
    assert {key: len(those) for key, those in by_holder(stated).items()} == {"league": 1, "ada-weir": 1}


def test_a_tally_names_every_status() -> None:
    counts = tally(annotated_dossier().expectations)
    assert tuple(counts) == STATUSES
    assert {status: count for status, count in counts.items() if count} == {
        "fulfilled": 1,
        "not-fulfilled": 1,
        "open": 1,
        "undetermined": 1,
    }


DATES = st.one_of(
    st.dates(date(1900, 1, 1), date(2100, 12, 31)).map(lambda day: Date(day.isoformat())),
    st.dates(date(1900, 1, 1), date(2100, 12, 31)).map(lambda day: Date(day.isoformat()[:7])),
    st.integers(1900, 2100).map(lambda year: Date(str(year))),
    st.tuples(*[st.dates(date(1900, 1, 1), date(2100, 12, 31))] * 2).map(
        lambda days: Date("/".join(day.isoformat() for day in sorted(days)))
    ),
)


@given(DATES, DATES, st.sampled_from(sorted(HAPPENED)))
def test_a_lag_is_never_negative_and_holds_every_true_lag(said: Date, when: Date, status: Status) -> None:
    if when.latest < said.earliest:
        said, when = when, said
    found = lag(Claim(said), Outcome(status=status, text="X.", recorded=said, when=Claim(when)))
    assert found is not None
    assert 0 <= found.fewest <= found.most
    assert found.most == (when.latest - said.earliest).days
    assert str(found)


LENGTHS = {"day": 1.0, "month": 30.436875, "year": 365.2425}
BOUNDS = re.compile(r"(?:up to|(\d+) to) (\d+) (day|month|year)s?")


@given(st.integers(0, 60_000), st.integers(0, 60_000))
def test_an_uncertain_lag_in_words_is_about_right_or_lies_within_its_bounds(one: int, other: int) -> None:
    fewest, most = sorted((one, other))
    bounds = BOUNDS.fullmatch(str(Lag(fewest, most)))
    if bounds is None:
        assert most - fewest <= 366
        return
    length = LENGTHS[bounds[3]]
    assert int(bounds[1] or 0) * length <= fewest <= most <= int(bounds[2]) * length
