"""The map projection: Lambert azimuthal equal-area, on a sphere.

Equal-area, so that no state looks larger than it is; azimuthal, so that shapes near the centre keep their form.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Points = NDArray[np.float64]
    """One point a row: longitude and latitude in degrees, or x to the right and y upward."""


@dataclass(frozen=True, slots=True)
class Centre:
    """Where the plane touches the globe, in degrees."""

    longitude: float
    latitude: float


def project(points: Points, centre: Centre) -> Points:
    """Longitudes and latitudes in degrees to the plane, in radii of the globe, from `centre`.

    Areas are kept. The point opposite the centre has no place: it becomes infinite.

    Source: J. P. Snyder, Map Projections - A Working Manual (USGS Professional Paper 1395, 1987), pages 185 and 186,
    equations 22-4, 22-5 and 24-2.
    """
    east = np.radians(points[:, 0] - centre.longitude)
    north = np.radians(points[:, 1])
    sine, cosine = sin(radians(centre.latitude)), cos(radians(centre.latitude))
    upward = cosine * np.sin(north) - sine * np.cos(north) * np.cos(east)
    with np.errstate(divide="ignore", invalid="ignore"):
        scale = np.sqrt(2 / (1 + closeness(points, centre)))
        return np.column_stack((scale * np.cos(north) * np.sin(east), scale * upward))


def closeness(points: Points, centre: Centre) -> NDArray[np.float64]:
    """Cosine of each point's distance from `centre`: 1 at the centre, 0 a quarter of the globe away, -1 opposite.

    Source: Snyder, page 30, equation 5-3.
    """
    east = np.radians(points[:, 0] - centre.longitude)
    north = np.radians(points[:, 1])
    sine, cosine = sin(radians(centre.latitude)), cos(radians(centre.latitude))
    return sine * np.sin(north) + cosine * np.cos(north) * np.cos(east)
