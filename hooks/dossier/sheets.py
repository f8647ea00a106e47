"""Style sheets as readers get them: without the comments and the indentation that are for those who write them."""

from __future__ import annotations

import re

_PIECE = re.compile(
    r"""
    (?P<string> "(?:\\.|[^"\\])*" | '(?:\\.|[^'\\])*' )
    | (?: /\*.*?\*/ | \s*\n\s* )+
    """,
    re.VERBOSE | re.DOTALL,
)
"""What may look like a comment and is none, and what readers need not load."""


def lean(sheet: str) -> str:
    """`sheet` (CSS) with the same rules, each line of them at its left edge and none empty."""
    return _PIECE.sub(lambda found: found["string"] or "\n", sheet).strip() + "\n"
