"""The outlines of states on a sheet, as ``sources/outlines.yml`` has them (`make outlines` draws them).

Annotations are evaluated here (no ``from __future__ import annotations``), because the decoder reads them.
"""

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A country on the sheet; lengths in units of the sheet, from its upper left corner."""

    wikidata: str
    """Item id, which the state's record in the authority file states too."""
    name: str
    """What the data set calls it; pages use the authority file's name."""
    x: int
    y: int
    """Where its letter stands, and its marker."""
    small: bool = False
    """Whether it is too small to be seen without a marker."""
    path: str | None = None
    """SVG path data, upper-case M and lower-case l and z only; None where it is too small even for that."""


@dataclass(frozen=True, kw_only=True)
class Outlines:
    """All countries that the sheet shows, and where their outlines come from."""

    title: str
    """The data set."""
    version: str
    address: str
    rights: str
    package: str
    """Name and version of the package that ships it."""
    sha256: str
    """Of the package's file."""
    projection: str
    width: int
    height: int
    countries: tuple[Outline, ...]

    @cached_property
    def by_wikidata(self) -> dict[str, Outline]:
        """The countries by their ids."""
        return {country.wikidata: country for country in self.countries}
