"""When an event took place, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.model.sources import Claim

if TYPE_CHECKING:
    from dossier.dates import Date


def period(start: Claim[Date], end: Claim[Date] | None) -> Claim[str]:
    """``9–10 July 2015``; uncertain where the beginning or the end is."""
    if end is None:
        return Claim(str(start.value), start.verified, start.basis)
    bases = dict.fromkeys(claim.basis for claim in (start, end) if claim.basis)
    return Claim(_between(start.value, end.value), start.verified and end.verified, " ".join(bases) or None)


def _between(start: Date, end: Date) -> str:
    if start == end:
        return str(start)
    if start.precision == end.precision == "day":
        if start.text[:7] == end.text[:7]:
            return f"{start.earliest.day}–{end}"
        if start.text[:4] == end.text[:4]:
            return f"{str(start).removesuffix(start.text[:4]).strip()} – {end}"
    return f"{start} – {end}"
