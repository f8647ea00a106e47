"""The list of every difference between an original and its page: what stood, what is shown, why, and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.pages.invisible import Glyph, all_glyphs
from dossier.pages.labels import counted, place
from dossier.pages.lines import line_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dossier.ledger import Entry
    from dossier.model.text import Emendation
    from dossier.read.text.lines import Line
    from dossier.rights import Extent


@dataclass(frozen=True, slots=True)
class Emended:
    """An emendation with its anchor and its block."""

    id: str
    """``e1`` for the first in the original."""
    block: str
    emendation: Emendation


@dataclass(frozen=True, slots=True, kw_only=True)
class EmendedPlace:
    """Where a change was made."""

    id: str
    line: int
    place: str
    """The paragraph as it is cited: ``¶ 7``."""
    place_href: str


@dataclass(frozen=True, slots=True)
class Change:
    """The same change, wherever it was made."""

    stood: tuple[Glyph, ...]
    shown: tuple[Glyph, ...]
    """Nothing, where characters were dropped."""
    places: tuple[EmendedPlace, ...]


@dataclass(frozen=True, slots=True)
class ChangesOfKind:
    """All changes that were made for the same reason."""

    reason: str
    count: int
    changes: tuple[Change, ...]


def emended(entries: Iterable[Entry]) -> Mapping[Emendation, Emended]:
    """Every emendation of a ledger, in the order of the original."""
    found: dict[Emendation, Emended] = {}
    for entry in entries:
        if entry.emendation and entry.emendation not in found:
            found[entry.emendation] = Emended(f"e{len(found) + 1}", entry.block or "", entry.emendation)
    return found


def changes(
    found: Iterable[Emended], lines: tuple[Line, ...], *, page: str, extent: Extent
) -> tuple[ChangesOfKind, ...]:
    """All emendations by reason and change, in the order of their first appearance.

    `page` is the link to the article's page, `extent` says which words may be shown.
    """
    kinds: dict[str, dict[tuple[str, str, bool], list[EmendedPlace]]] = {}
    for item in found:
        emendation = item.emendation
        alike = kinds.setdefault(emendation.kind.value, {})
        withheld = any(hidden for *_, hidden in extent.divided(item.block, emendation.start, emendation.end))
        key = (emendation.original, emendation.replacement, withheld)
        alike.setdefault(key, []).append(
            EmendedPlace(
                id=item.id,
                line=line_at(lines, emendation.start),
                place=place(item.block),
                place_href=f"{page}#{item.block}",
            )
        )
    return tuple(
        ChangesOfKind(
            reason,
            sum(map(len, alike.values())),
            tuple(
                Change(_glyphs(stood, withheld=withheld), _glyphs(shown, withheld=withheld), tuple(places))
                for (stood, shown, withheld), places in alike.items()
            ),
        )
        for reason, alike in kinds.items()
    )


def _glyphs(text: str, *, withheld: bool) -> tuple[Glyph, ...]:
    # Marks and spaces are nobody's words; letters and figures may be.
    if withheld and any(character.isalnum() for character in text):
        return (Glyph(f"[{counted(len(text), 'character')} not shown]"),)
    return all_glyphs(text)
