"""What the build puts into hand-written pages: ``{{ numbers.articles }}`` and ``{{ fragments.articles }}``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dossier.model.pages import Site

_PLACE = re.compile(r"\{\{ *(numbers|fragments)\.([a-z_]+) *\}\}")


def fill(markdown: str, site: Site) -> str:
    """`markdown` with each figure and fragment put in its place.

    Raises:
        KeyError: the build has nothing of that name; the message lists what it has.
    """

    def content(match: re.Match[str]) -> str:
        known = site.numbers if match[1] == "numbers" else site.fragments
        if match[2] not in known:
            raise KeyError(f"{match[0]}: the build has no such thing under {match[1]}, only {', '.join(sorted(known))}")
        return known[match[2]]

    return _PLACE.sub(content, markdown)
