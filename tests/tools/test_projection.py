"""The projection of the map agrees with the book it is taken from and keeps areas."""

from __future__ import annotations

from math import cos, hypot, radians, sin

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.outlines.projection import Centre, closeness, project

longitudes = st.floats(-180, 180)
latitudes = st.floats(-89, 89)
CENTRES = st.builds(Centre, longitude=longitudes, latitude=st.floats(-90, 90))


def placed(longitude: float, latitude: float, centre: Centre) -> tuple[float, float]:
    ((x, y),) = project(np.array([[longitude, latitude]]), centre)
    return float(x), float(y)


def test_the_example_of_the_book() -> None:
    """Snyder, page 332: a globe of radius 3, centred on 40° N, 100° W; the point 20° S, 100° E."""
    x, y = placed(100, -20, Centre(longitude=-100, latitude=40))
    assert (3 * x, 3 * y) == pytest.approx((-4.2339303, 4.0257775), abs=1e-6)


@given(CENTRES)
def test_the_centre_is_the_origin(centre: Centre) -> None:
    assert placed(centre.longitude, centre.latitude, centre) == pytest.approx((0, 0), abs=1e-7)


@given(CENTRES, longitudes, latitudes)
def test_a_points_distance_is_the_chord_to_the_centre(centre: Centre, longitude: float, latitude: float) -> None:
    near = float(closeness(np.array([[longitude, latitude]]), centre)[0])
    if near > -0.999:
        assert hypot(*placed(longitude, latitude, centre)) == pytest.approx((2 * (1 - near)) ** 0.5, abs=1e-6)


@given(CENTRES, longitudes, latitudes)
def test_small_areas_are_kept(centre: Centre, longitude: float, latitude: float) -> None:
    if float(closeness(np.array([[longitude, latitude]]), centre)[0]) < -0.9:
        return
    step = 1e-4
    x, y = placed(longitude, latitude, centre)
    east_x, east_y = placed(longitude + step, latitude, centre)
    north_x, north_y = placed(longitude, latitude + step, centre)
    area = (east_x - x) * (north_y - y) - (east_y - y) * (north_x - x)
    assert area / radians(step) ** 2 == pytest.approx(cos(radians(latitude)), rel=1e-3, abs=1e-5)


@given(st.floats(-90, 90), st.floats(1, 79))
def test_east_is_right_and_both_sides_are_alike(latitude: float, aside: float) -> None:
    centre = Centre(longitude=75, latitude=40)
    right, left = placed(75 + aside, latitude, centre), placed(75 - aside, latitude, centre)
    assert right[0] >= 0
    assert right == pytest.approx((-left[0], left[1]), abs=1e-9)


def test_north_of_the_centre_is_up() -> None:
    assert placed(75, 60, Centre(longitude=75, latitude=40)) == pytest.approx((0, 2 * sin(radians(10))))
