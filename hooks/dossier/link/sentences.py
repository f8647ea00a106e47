"""Where a sentence begins and ends, as far as linking needs to know."""

from __future__ import annotations

import re

_END = re.compile(r"[。！？]|([\w.'-]*)[.!?…][\"'”’»)\]]*(?= )")
_NO_END = re.compile(
    r"(?:st|mr|mrs|ms|dr|prof|gen|col|lt|sen|gov|no|vs|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec|[^\W\d_]|\d{1,2}|(?:\w\.)+\w)",
    re.IGNORECASE,
)


def sentence_around(text: str, at: int) -> tuple[int, int]:
    """Bounds of the sentence that holds the position. A point after “St.”, “Mr.”, “U.S.” or “12.” ends none."""
    start = 0
    for match in _END.finditer(text):
        if match[1] is not None and not _ends(text, match):
            continue
        if match.end() > at:
            return start, match.end()
        start = match.end()
    return start, len(text)


def _ends(text: str, match: re.Match[str]) -> bool:
    if text[match.end(1)] == "." and _NO_END.fullmatch(match[1]):
        return False
    following = text[match.end() :].lstrip(" \"'“”‘’«„([")[:1]
    return not following.islower()
