"""Values with their standing, and places in originals: what all records are made of.

Annotations are evaluated here (no ``from __future__ import annotations``), because the decoder reads them.
"""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Claim(Generic[T]):
    """A value with its standing. In YAML a plain value, or ``{value: …, verified: false, basis: …}``."""

    value: T
    verified: bool = True
    """False where no listed reference supports the value; pages show it as uncertain."""
    basis: str | None = None
    """What the value rests on; required where it is not verified."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selector:
    """A place in an original, by quotation (W3C Web Annotation Data Model, section 4.2.4, Text Quote Selector)."""

    exact: str
    prefix: str = ""
    suffix: str = ""
