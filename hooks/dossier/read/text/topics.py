"""The article among the sentences of squeezed pages: the stretch whose words come back in the sentences around.

Where no line break parts an article from the headlines and teasers behind it, its theme still does: its sentences share
their longer words, each teaser has its own. (Lexical cohesion, after M. Hearst, "TextTiling", Computational Linguistics
1997; the stretch is again the maximum subarray.)
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

from dossier.read.text.moments import STAMP
from dossier.read.text.vocabulary import long_words

if TYPE_CHECKING:
    from collections.abc import Sequence

_NEAR = 20
"""Sentences on each side among which a word of the theme comes back."""
_BACK = 2
"""How often it does, at least."""
_THEME = 0.1
"""Share of a sentence's longer words that belong to the theme, on average, in an article."""
_LINK = 3.0
"""Words against an article for a phrase that leads to another one."""
_STAMP = 3.0
"""The same for every clock time or date in figures, as teasers carry them."""
_LAST = 2
"""Sentences that an article may close with though they do not share its theme."""
_ENOUGH = 60
"""Longer words of an article, at least."""


def find_article(sentences: Sequence[str], links: Sequence[int]) -> range | None:
    """The sentences that share a theme, from the first to the last; None where too few do.

    `links` counts for each sentence the set phrases in it that lead to other articles.
    """
    words = [long_words(sentence) for sentence in sentences]
    against = [
        _LINK * (count > 0) + _STAMP * len(STAMP.findall(text)) for text, count in zip(sentences, links, strict=True)
    ]
    best, found = 0.0, range(0)
    total, begin = 0.0, 0
    for index, theme in enumerate(_weights(words)):
        if total <= 0:
            total, begin = 0.0, index
        total += theme - against[index]
        if total > best:
            best, found = total, range(begin, index + 1)
    if sum(len(words[index]) for index in found) < _ENOUGH:
        return None
    stop = found.stop
    while stop < min(len(sentences), found.stop + _LAST) and not against[stop]:
        stop += 1
    return range(found.start, stop)


def _weights(words: Sequence[Sequence[str]]) -> list[float]:
    """What each sentence says for its being part of the article, in words."""
    places: dict[str, list[int]] = defaultdict(list)
    for index, sentence in enumerate(words):
        for word in set(sentence):
            places[word].append(index)
    return [
        sum(_comes_back(places[word], index) for word in sentence) - len(sentence) * _THEME
        for index, sentence in enumerate(words)
    ]


def _comes_back(places: Sequence[int], index: int) -> bool:
    return bisect_right(places, index + _NEAR) - bisect_left(places, index - _NEAR) > _BACK
