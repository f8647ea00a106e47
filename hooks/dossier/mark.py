"""Which edition a site is, and at which address it is to stand: a mark for programs, in the site itself."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.rights import PRIVATE

if TYPE_CHECKING:
    from collections.abc import Mapping

ADDRESS = "data/edition.json"
"""Where the mark stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What `ADDRESS` says of its site."""

    edition: str
    """``public`` or ``private``."""
    address: str
    """The address that the pages name as the site's; empty where they name none."""

    def __str__(self) -> str:
        return f"the {self.edition} edition of {self.address or 'a site without an address'}"


def as_json(mark: Mark, title: str) -> bytes:
    """The mark, with the dossier's title, and a warning where the edition is private."""
    warning = {"notice": PRIVATE} if mark.edition == "private" else {}
    whole = {"dossier": title, "edition": mark.edition, "address": mark.address, **warning}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


def mark_of(site: Mapping[str, bytes]) -> Mark | None:
    """What a site says of itself, by its files; None where it says nothing that can be understood."""
    try:
        match json.loads(site.get(ADDRESS, b"")):
            case {"edition": str(edition), "address": str(address)}:
                return Mark(edition=edition, address=address)
    except (ValueError, RecursionError):
        pass
    return None
