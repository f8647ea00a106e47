"""Hard-wrapped text: which line breaks only fill a width and which end a paragraph."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.read.text.passages import opens_list
from dossier.read.text.sentences import ends_sentence, hangs, written_together

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dossier.read.text.lines import Line

_WIDEST = 140
"""No hard-wrapped text is set wider, in characters."""
_NARROWEST = 24
_NARROWEST_SPACED = 40
"""The same for scripts that write with spaces; verse is narrower."""
_PARAGRAPH = 45
"""Characters from which a line that breaks off is no label and no verse."""
_SHORT = 20
"""Lines below this are labels and say nothing of the width."""
_FEWEST = 3
"""Lines that show a width, at least."""
_CEILING = 0.92
"""Share of lines that are not wider than the width: a few lines stick out."""
_NEARLY = 0.75
_HALF = 0.5
_SHORTEST = 0.35
"""Share of the width from which a line may be short where a small letter, or a script without capitals, goes on."""
_UNEVEN = 0.75
"""Share of the width from which a line without a full stop may be short because a long word follows."""
_HEADING = re.compile(r"[ \t]*(?:#{1,6}[ \t]|[-=_*]{3,}|\|)")


def wrap_width(text: str, lines: Sequence[Line]) -> int | None:
    """The width to which a text is wrapped, in characters; None where its lines are paragraphs.

    Wrapped text has a ceiling that many lines nearly reach, and most of these break off inside a sentence. Page stamps
    and running heads, which may be wider, are left out by the caller.
    """
    texts = [text[line.start : line.end].strip() for line in lines]
    followed = [this for this, after in pairwise(texts) if len(this) >= _SHORT and after]
    if len(followed) < _FEWEST:
        return None
    lengths = sorted(map(len, followed))
    width = lengths[int(len(lengths) * _CEILING)]
    full = [line for line in followed if width * _NEARLY <= len(line)]
    broken = sum(not ends_sentence(line) for line in full)
    wrapped = len(full) >= max(2, len(followed) * _HALF) and broken >= len(full) * _HALF
    narrowest = _NARROWEST if any(written_together(line[-1], line[-1]) for line in full) else _NARROWEST_SPACED
    return width if wrapped and narrowest <= width <= _WIDEST else None


def runs_on(this: str, after: str, width: int | None) -> bool:
    """Whether a line break between two lines only fills the width, or stands inside a sentence.

    Args:
        this: the line before the break, without space at its end.
        after: the line behind it, without space at its end.
        width: the width of the text, where it is wrapped.
    """
    ahead = after.lstrip()
    if opens_list(after) or _HEADING.match(after) or _HEADING.match(this) or not ahead:
        return False
    body = this.strip()
    lower = ahead[:1].islower()
    done = ends_sentence(body)
    if width is None:
        return lower and not done and len(body) >= _PARAGRAPH and not body.endswith((":", ";"))
    if _indent(after) > _indent(this) + 1 and done:
        return False
    if body.isupper() != ahead.isupper() and not lower:
        return False
    return _fills(body, ahead, width)


def _fills(body: str, ahead: str, width: int) -> bool:
    """Whether a line ends where it does because the next word did not fit, or ends in mid-phrase."""
    done = ends_sentence(body)
    if not done and hangs(body) and len(body) >= width * _HALF:
        return True
    together = written_together(body[-1:], ahead[:1])
    first = 1 if together else len(ahead.split(None, 1)[0]) + 1
    if len(body) + first > width * (0.9 if together else 0.87):
        return not done or len(body) >= width * 0.8
    uncased = ahead[:1].islower() or not _has_case(ahead)
    return not done and len(body) >= width * (_SHORTEST if uncased else _UNEVEN)


def _has_case(text: str) -> bool:
    """Whether a text is written in a script with capitals, which would show where a heading ends."""
    letter = next(filter(str.isalpha, text), "")
    return letter.lower() != letter.upper()


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
