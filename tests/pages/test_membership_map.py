"""On whatever date, the map and the table show every state as the standing of that date has it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from dossier.pages.membership import pages
from dossier.pages.membership_map import Day, GroupOn, address_on, membership_map
from dossier.pages.viewpoint import Viewpoint
from dossier.standing import SHOWN
from tests.pages.marked_dossier import marked_dossier

if TYPE_CHECKING:
    from dossier.dossier import Dossier

STATES = ("osterland", "westmark", "isle")
DAYS = st.dates(date(1990, 1, 1), date(2030, 1, 1))
HISTORY = st.lists(st.tuples(DAYS, st.sampled_from((*SHOWN, "applicant", "chair"))), max_size=4)


def dossier_of(histories: dict[str, list[tuple[date, str]]]) -> Dossier:
    return marked_dossier(
        {
            "entities": {
                "state": [
                    {"id": state, "name": state.title(), "description": "A state.", "wikidata": f"Q{number}"}
                    for number, state in enumerate(STATES, 1)
                ]
            },
            "outlines": [
                {"wikidata": "Q1", "name": "East", "x": 50, "y": 50, "path": "M10 10l80 0 0 80z"},
                {"wikidata": "Q3", "name": "Isle", "x": 250, "y": 50, "small": True},
            ],
            "memberships": [
                {
                    "state": state,
                    "history": [
                        {"date": day.isoformat(), "status": status, "what": "Something."}
                        for day, status in sorted(history, key=lambda change: change[0])
                    ],
                }
                for state, history in histories.items()
                if history
            ],
        }
    )


@given(st.fixed_dictionaries(dict.fromkeys(STATES, HISTORY)), DAYS)
def test_every_state_is_shown_with_the_standing_of_the_date(
    histories: dict[str, list[tuple[date, str]]], day: date
) -> None:
    dossier = dossier_of(histories)
    standing = dossier.standing(day)
    expected = {status: {one.state for one in standing.by_status[status]} for status in SHOWN}
    seen = Viewpoint(dossier, "articles/a.html")
    shown = _shown(membership_map(seen).days, address_on(day, seen))
    found = {status: {state.id for g in shown if g.status == status for state in g.states} for status in SHOWN}
    assert found == expected
    on_map = {state.id for group in shown for state in group.states if state.outline}
    assert on_map == set().union(*expected.values()) - {"westmark"}


def _shown(days: tuple[Day, ...], address: str | None) -> tuple[GroupOn, ...]:
    return next((day.groups for day in days if address == f"../membership.html#{day.id}"), ())


@given(st.fixed_dictionaries(dict.fromkeys(STATES, HISTORY)))
def test_a_date_leads_to_the_last_change_before_it(histories: dict[str, list[tuple[date, str]]]) -> None:
    dossier = dossier_of(histories)
    seen = Viewpoint(dossier, "articles/a.html")
    days = dossier.days_of_change
    assert list(days) == sorted(set(days))
    for day in days:
        assert address_on(day, seen) == f"../membership.html#on-{day}"
        if day - timedelta(1) not in days:
            assert address_on(day - timedelta(1), seen) != f"../membership.html#on-{day}"
    assert address_on(date(1989, 1, 1), seen) is None


def test_no_style_is_written_into_the_map() -> None:
    dossier = dossier_of({"osterland": [(date(2001, 6, 15), "member")]})
    (page,) = pages(dossier)
    html = page.html
    assert "style=" not in html[html.index('id="map"') : html.index('id="chart"')]
