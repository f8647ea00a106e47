"""What a text speaks of: the longer words of its paragraphs, to tell the article from what stands around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from dossier.read.text.passages import Passage

ENOUGH = 20
"""Words without which nothing can be said of a text."""
_STEM = 6
_LONG_WORD = re.compile(r"[^\W\d_\u3040-\u30ff\u3400-\u9fff]{5,}")
_PAIR = re.compile(r"(?=([\u3040-\u30ff\u3400-\u9fff]{2}))")


def long_words(text: str) -> list[str]:
    """Beginnings of the longer words, so that most endings do not matter; pairs of Chinese or Japanese characters."""
    plain = text.lower()
    return [word[:_STEM] for word in _LONG_WORD.findall(plain)] + [match[1] for match in _PAIR.finditer(plain)]


def vocabulary(passages: Iterable[Passage]) -> AbstractSet[str]:
    """The longer words of some passages."""
    return {word for passage in passages for word in long_words(passage.plain)}


def shared(passages: Iterable[Passage], words: AbstractSet[str]) -> float:
    """Share of the passages' longer words that are among others, 0 to 1; 1 where there are none."""
    found = [word for passage in passages for word in long_words(passage.plain)]
    return sum(word in words for word in found) / len(found) if found else 1.0
