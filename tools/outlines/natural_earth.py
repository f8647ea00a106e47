"""Reads the countries of Natural Earth from the bytes of its zip archive."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

import shapefile
from shapely.geometry import shape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shapely.geometry.base import BaseGeometry


@dataclass(frozen=True, slots=True)
class Country:
    """A country as the data set draws it; longitudes and latitudes in degrees."""

    wikidata: str
    """Item id, by which the dossier knows its states."""
    name: str
    label: tuple[float, float]
    """Where the data set would write the name."""
    land: BaseGeometry


def countries(archive: bytes, layer: str) -> Iterator[Country]:
    """The countries of the shapefile `layer`, in its order.

    Raises:
        KeyError: the archive has no such layer.
    """
    with ZipFile(BytesIO(archive)) as files:
        parts = {part: BytesIO(files.read(f"{layer}.{part}")) for part in ("shp", "shx", "dbf")}
    with shapefile.Reader(**parts) as reader:
        for found in reader.iterShapeRecords():
            stated = found.record.as_dict()
            yield Country(
                wikidata=stated["WIKIDATAID"],
                name=stated["NAME"],
                label=(stated["LABEL_X"], stated["LABEL_Y"]),
                land=shape(found.shape.__geo_interface__),
            )


def version(archive: bytes, layer: str) -> str:
    """The version that the data set states of itself."""
    with ZipFile(BytesIO(archive)) as files:
        return files.read(f"{layer}.VERSION.txt").decode().strip()
