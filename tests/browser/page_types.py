"""The types of pages of a built site, found in the site itself: a type that is added is looked at, too."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def page_types(site: Path) -> list[str]:
    """Addresses of one page of each type, in order.

    Each page at the top is a type of its own, as is the index of each folder. The other pages of a folder are of one
    type; the longest of them has most on it.
    """
    pages = sorted(path.relative_to(site) for path in site.rglob("*.html"))
    chosen = [page for page in pages if page.parent.name == "" or page.name == "index.html"]
    others = [page for page in pages if page not in chosen]
    for _, alike in groupby(others, key=lambda page: page.parent):
        chosen.append(max(alike, key=lambda page: (site / page).stat().st_size))
    return sorted(page.as_posix() for page in chosen)
