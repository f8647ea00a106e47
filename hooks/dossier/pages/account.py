"""The account of an original in numbers: how many of its characters are what, and what became of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.model.text import Fate

if TYPE_CHECKING:
    from dossier.model.text import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Portion:
    """Characters of an original that share a fate or a role."""

    label: str
    slug: str
    """The label as part of a class name."""
    start: int
    """Where it begins in a bar: the characters of the portions before it."""
    characters: int
    percent: str
    """Rounded; ``<1`` for the few that would round to nothing."""


@dataclass(frozen=True, slots=True)
class Account:
    """All characters of an original by fate; the portions add up to `characters`."""

    characters: int
    shares: tuple[Portion, ...]


def account(reading: Reading) -> Account:
    """How many characters of the original have which fate; every fate is listed."""
    counts = Counter({fate.value: 0 for fate in Fate})
    for span in reading.spans:
        counts[span.fate.value] += span.end - span.start
    return Account(len(reading.original), portions(counts, whole=len(reading.original)))


def set_aside(reading: Reading) -> tuple[Portion, ...]:
    """How many characters were set aside as what, most first."""
    counts: Counter[str] = Counter()
    for span in reading.spans:
        if span.fate is Fate.SET_ASIDE:
            counts[span.role.value] += span.end - span.start
    return portions(dict(counts.most_common()), whole=len(reading.original))


def portions(counts: dict[str, int], *, whole: int) -> tuple[Portion, ...]:
    """Portions in the order of `counts`."""
    found, start = [], 0
    for label, characters in counts.items():
        slug = label.replace(" ", "-")
        percent = _percent(characters, whole)
        found.append(Portion(label=label, slug=slug, start=start, characters=characters, percent=percent))
        start += characters
    return tuple(found)


def _percent(part: int, whole: int) -> str:
    if part == 0:
        return "0"
    percent = round(100 * part / whole)
    return str(percent) if percent else "<1"
