"""Style sheets as readers get them: without what is for those who write them, or for other sites."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_PIECE = re.compile(
    r"""
    (?P<string> "(?:\\.|[^"\\])*" | '(?:\\.|[^'\\])*' )
    | (?: /\*.*?\*/ | \s*\n\s* )+
    """,
    re.VERBOSE | re.DOTALL,
)
"""What may look like a comment and is none, and what readers need not load."""
_PALETTE = re.compile(r"[^{}]*\[data-md-color-(?:primary|accent)=[^{}]*\{[^{}]*\}")
"""A rule for named colours of Material for MkDocs."""


def lean(sheet: str) -> str:
    """`sheet` (CSS) with the same rules, each line of them at its left edge and none empty."""
    return _PIECE.sub(lambda found: found["string"] or "\n", sheet).strip() + "\n"


def without_palettes(sheet: str, *, used: Iterable[str]) -> str:
    """`sheet`, a theme's minified palettes, without the rules for colours of its header and links that are not `used`.

    A theme brings all it offers, and a page would load them all, to use one or none.
    """
    needed = {f"={name}]" for name in used}
    return _PALETTE.sub(lambda rule: rule[0] if any(name in rule[0] for name in needed) else "", sheet)
