"""Where a sentence begins and ends, as far as linking needs to know."""

from __future__ import annotations

import re
from itertools import pairwise

_END = re.compile(r"[。！？]|[.!?…][\"'”’»)\]]*(?= )")
_ABBREVIATION = re.compile(
    r"(?<![\w.'-])(?:st|mr|mrs|ms|dr|prof|gen|col|lt|sen|gov|no|vs|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec"
    r"|[^\W\d_]|\d{1,2}|(?:\w\.)+\w)\Z",
    re.IGNORECASE,
)
_LONGEST = 12
"""Characters that are looked at before a point."""


def sentence_bounds(text: str) -> tuple[tuple[int, int], ...]:
    """Where each sentence begins and ends; together they are the text. A point after “St.” or “12.” ends none."""
    ends = [match.end() for match in _END.finditer(text) if _ends(text, match)]
    return tuple(pairwise([0, *ends, *([len(text)] if not ends or ends[-1] < len(text) else [])]))


def _ends(text: str, match: re.Match[str]) -> bool:
    at = match.start()
    if text[at] == "." and _ABBREVIATION.search(text[max(at - _LONGEST, 0) : at]):
        return False
    following = text[match.end() : match.end() + 4].lstrip(" \"'“”‘’«„([")[:1]
    return not following.islower()
