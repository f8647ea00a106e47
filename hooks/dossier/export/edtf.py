"""Dates in the Extended Date/Time Format, level 1, with their uncertainty (Library of Congress, 2019).

The dossier's own dates are level 0 with their standing beside them (`dossier.dates`). Level 1 has both in one text: a
question mark behind an uncertain date, at both ends of an uncertain interval, and ``..`` for an end that is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dossier.dates import Date
    from dossier.model.claims import Claim

_DAY = r"\d{4}(-\d{2}(-\d{2})?)?\??"
PATTERN = rf"{_DAY}(/{_DAY}|/\.\.)?"
"""What the texts of this module look like, as a regular expression of XML Schema."""
OPEN = ".."


def edtf(date: Date, *, verified: bool = True) -> str:
    """A date in EDTF; not `verified`, it is marked as uncertain: ``2011?``, ``2015-04?/2015-07-08?``."""
    return date.text if verified else "/".join(f"{point}?" for point in date.text.split("/"))


def edtf_of(claim: Claim[Date]) -> str:
    """A date with its standing in EDTF."""
    return edtf(claim.value, verified=claim.verified)


def period(start: Claim[Date], end: Claim[Date]) -> str:
    """From one date to the end of another in EDTF."""
    return f"{_beginning(start)}/{edtf_of(end).rpartition('/')[2]}"


def until_next(since: Claim[Date], following: Claim[Date] | None) -> str:
    """From one date to the beginning of another in EDTF, open at the end without a `following` one."""
    return f"{_beginning(since)}/{_beginning(following) if following else OPEN}"


def _beginning(claim: Claim[Date]) -> str:
    return edtf_of(claim).partition("/")[0]
