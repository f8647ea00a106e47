"""What the drawing of outlines leaves as it is: common borders, states across the 180th meridian, markers apart."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations
from math import dist
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import MultiPolygon, Polygon, box

from tools.outlines.drawing import Sheet, draw, path, spread
from tools.outlines.natural_earth import Country
from tools.outlines.projection import Centre

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

SHEET = Sheet(
    centre=Centre(longitude=0, latitude=0),
    left=-0.5,
    right=0.5,
    bottom=-0.5,
    top=0.5,
    units=1000,
    detail=1,
    smallest=20,
    small=500,
    apart=30,
)
POINTS = st.tuples(st.floats(0, 300), st.floats(0, 300))


def country(wikidata: str, land: BaseGeometry, label: tuple[float, float] = (0, 0)) -> Country:
    return Country(wikidata=wikidata, name=wikidata, label=label, land=land)


def ring(data: str) -> list[tuple[int, int]]:
    """The corners of the first ring of a path."""
    numbers = [int(number) for number in re.findall(r"-?\d+", data.partition("z")[0])]
    points = [(numbers[0], numbers[1])]
    for right, down in zip(numbers[2::2], numbers[3::2], strict=True):
        points.append((points[-1][0] + right, points[-1][1] + down))
    return points


def test_a_path_begins_with_a_corner_and_goes_on_in_steps() -> None:
    assert path(MultiPolygon([Polygon([(0, 0), (0, 10), (20, 10)])]), smallest=1) == "M0 0l0 10 20 0z"


def test_a_lake_is_a_ring_of_its_own_and_a_pond_is_left_out() -> None:
    lake, pond = box(10, 10, 20, 20).exterior, box(30, 30, 31, 31).exterior
    data = path(MultiPolygon([Polygon(box(0, 0, 50, 50).exterior, [lake, pond])]), smallest=20)
    assert data.count("z") == 2


@given(st.lists(st.tuples(st.integers(-900, 900), st.integers(-900, 900)), min_size=3, max_size=9, unique=True))
def test_the_path_leads_through_the_corners(corners: list[tuple[int, int]]) -> None:
    land = Polygon(corners)
    if land.is_valid and land.area > 0:
        assert ring(path(MultiPolygon([land]), smallest=0)) == corners


def test_neighbours_keep_their_border_in_common() -> None:
    border = [(0, y / 10 + (y % 3) / 50) for y in range(-100, 101)]
    west = Polygon([(-10, -10), *((x + (i % 7) / 20, y) for i, (x, y) in enumerate(border)), (-10, 10)])
    east = Polygon([(10, -10), *((x + (i % 7) / 20, y) for i, (x, y) in enumerate(border)), (10, 10)])
    one, other = draw([country("Q1", west, (-5, 0)), country("Q2", east, (5, 0))], SHEET)
    drawn = [Polygon(ring(one.path)), Polygon(ring(other.path))]
    assert drawn[0].intersection(drawn[1]).area == pytest.approx(0, abs=5)
    common = set(ring(one.path)) & set(ring(other.path))
    assert 3 < len(common) < len(border)


def test_what_the_180th_meridian_divides_grows_together() -> None:
    sheet = replace(SHEET, centre=Centre(longitude=170, latitude=0))
    (one,) = draw([country("Q1", MultiPolygon([box(170, -5, 180, 5), box(-180, -5, -175, 5)]), (172, 0))], sheet)
    assert one.path.count("z") == 1


def test_what_lies_outside_is_not_drawn_and_what_reaches_out_ends_beyond_the_edge() -> None:
    (one,) = draw([country("Q1", box(60, -5, 80, 5)), country("Q2", box(0, -5, 80, 5), (10, 0))], SHEET)
    assert one.wikidata == "Q2"
    assert max(x for x, _ in ring(one.path)) == SHEET.width + 20


def test_a_state_too_small_for_an_outline_has_a_marker() -> None:
    (one,) = draw([country("Q1", box(10, 10, 10.1, 10.1), (10.05, 10.05))], SHEET)
    assert (one.small, one.path) == (True, "")


@given(st.lists(POINTS, min_size=2, max_size=5))
def test_markers_stand_apart(points: list[tuple[float, float]]) -> None:
    moved = spread({f"Q{number}": point for number, point in enumerate(points)}, apart=10)
    assert min(dist(one, other) for one, other in combinations(moved.values(), 2)) > 9


def test_markers_that_stand_apart_stay_where_they_are() -> None:
    assert spread({"Q1": (0, 0), "Q2": (10, 0)}, apart=10) == {"Q1": (0, 0), "Q2": (10, 0)}
