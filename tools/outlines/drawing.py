"""From countries on the globe to paths on a sheet: projected, cut at the frame, simplified together.

Neighbours are simplified as one coverage, after M. Visvalingam and J. D. Whyatt (Line generalisation by repeated
elimination of points, The Cartographic Journal 30, 1993, pages 46 to 51), so that their common border stays common.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, pairwise
from math import hypot
from typing import TYPE_CHECKING

import numpy as np
import shapely

from tools.outlines.projection import closeness, project

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from shapely.geometry import Polygon
    from shapely.geometry.base import BaseGeometry

    from tools.outlines.natural_earth import Country
    from tools.outlines.projection import Centre, Points

    Point = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The part of the plane that is drawn, and how finely. Lengths in radii of the globe, or in units of the sheet."""

    centre: Centre
    left: float
    right: float
    bottom: float
    top: float
    units: int
    """How many units make a radius of the globe."""
    detail: float
    """A point goes where its triangle with its neighbours is smaller than the square of this, in units."""
    smallest: float
    """Islands and lakes below this area are left out, in square units."""
    small: float
    """A country below this area gets a marker as well, in square units."""
    apart: float
    """How far markers stand from each other at least, in units."""

    @property
    def width(self) -> int:
        """Width in units."""
        return round((self.right - self.left) * self.units)

    @property
    def height(self) -> int:
        """Height in units."""
        return round((self.top - self.bottom) * self.units)

    def place(self, points: Points) -> Points:
        """Longitudes and latitudes in degrees to units from the upper left corner, to the thousandth.

        So what is the same place, as on both sides of the 180th meridian, is the same number too.
        """
        plane = project(points, self.centre)
        placed = np.column_stack(((plane[:, 0] - self.left) * self.units, (self.top - plane[:, 1]) * self.units))
        return np.round(placed, 3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A country on the sheet."""

    wikidata: str
    name: str
    x: int
    y: int
    """Where its letter stands, and its marker."""
    small: bool
    path: str
    """SVG path data; empty where nothing is large enough to be drawn."""


def draw(countries: Iterable[Country], sheet: Sheet) -> tuple[Drawn, ...]:
    """The countries that the sheet shows, by their ids."""
    shown = {country.wikidata: (country, land) for country in countries if (land := on_sheet(country.land, sheet))}
    found = dict(sorted(shown.items()))
    simplified = shapely.coverage_simplify([land for _, land in found.values()], sheet.detail)
    small = {id_ for id_, (_, land) in found.items() if land.area < sheet.small}
    places = {id_: label(country, land, sheet) for id_, (country, land) in found.items()}
    places |= spread({id_: places[id_] for id_ in small}, sheet.apart)
    return tuple(
        Drawn(
            wikidata=id_,
            name=country.name,
            x=round(places[id_][0]),
            y=round(places[id_][1]),
            small=id_ in small,
            path=path(land, sheet.smallest),
        )
        for (id_, (country, _)), land in zip(found.items(), simplified, strict=True)
    )


def on_sheet(land: BaseGeometry, sheet: Sheet) -> BaseGeometry | None:
    """What the sheet shows of a country, with a margin, so that the cut edge lies outside it; None for nothing.

    The parts that the 180th meridian divides grow together, as both have the same place on the sheet.
    """
    near = [part for part in polygons(land) if _is_near(part, sheet.centre)]
    if not near:
        return None
    margin = 0.02 * sheet.units
    frame = shapely.box(-margin, -margin, sheet.width + margin, sheet.height + margin)
    placed = shapely.make_valid(shapely.transform(near, sheet.place))
    seen = shapely.intersection(shapely.union_all(placed), frame)
    return shapely.multipolygons(polygons(seen)) if seen.area else None


def _is_near(part: Polygon, centre: Centre) -> bool:
    """Whether all of it lies within 100 degrees of `centre`: beyond, shapes are drawn out past recognition."""
    beyond = -0.17
    return bool((closeness(shapely.get_coordinates(part), centre) > beyond).all())


def polygons(land: BaseGeometry) -> list[Polygon]:
    """The polygons of a shape, the largest first; lines and points have no area and are dropped."""
    parts = [part for part in shapely.get_parts(land) if part.geom_type == "Polygon"]
    nested = [one for part in shapely.get_parts(land) if part.geom_type == "MultiPolygon" for one in polygons(part)]
    return sorted((*parts, *nested), key=lambda part: (-part.area, part.bounds))


def label(country: Country, land: BaseGeometry, sheet: Sheet) -> Point:
    """Where the country's letter stands: where the data set writes its name, or on what the sheet shows of it."""
    x, y = sheet.place(np.array([country.label]))[0]
    inside = shapely.contains_xy(shapely.box(0, 0, sheet.width, sheet.height), x, y)
    if inside and (land.area < sheet.small or shapely.contains_xy(land, x, y)):
        return float(x), float(y)
    point = shapely.point_on_surface(polygons(land)[0])
    return float(point.x), float(point.y)


def spread(places: Mapping[str, Point], apart: float) -> Mapping[str, Point]:
    """The places, pushed from each other until any two are `apart`, both by half of what is missing."""
    moved = dict(sorted(places.items()))
    for _ in range(100):
        for one, other in combinations(moved, 2):
            (x1, y1), (x2, y2) = moved[one], moved[other]
            length = hypot(x2 - x1, y2 - y1)
            if length < apart:
                push = (apart - length) / 2
                right, down = ((x2 - x1) / length, (y2 - y1) / length) if length else (1.0, 0.0)
                moved[one] = (x1 - right * push, y1 - down * push)
                moved[other] = (x2 + right * push, y2 + down * push)
    return moved


def path(land: BaseGeometry, smallest: float) -> str:
    """A shape as SVG path data in whole units, each ring from its beginning in relative steps."""
    rings = [
        [(round(x), round(y)) for x, y in ring.coords]
        for part in polygons(land)
        if part.area >= smallest
        for ring in (part.exterior, *(hole for hole in part.interiors if shapely.Polygon(hole).area >= smallest))
    ]
    return "".join(_ring(points) for points in rings)


def _ring(points: Sequence[tuple[int, int]]) -> str:
    steps = [step for step in _steps(points) if step != (0, 0)][:-1]
    if len(steps) < 2:  # noqa: PLR2004 - two steps and the way back make a triangle
        return ""
    return f"M{_pair(points[0])}l{_joined(map(_pair, steps))}z"


def _steps(points: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    return ((x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in pairwise(points))


def _pair(point: tuple[int, int]) -> str:
    return _joined(map(str, point))


def _joined(numbers: Iterable[str]) -> str:
    """Numbers in a row; a minus sign divides as well as a space."""
    return " ".join(numbers).replace(" -", "-")
