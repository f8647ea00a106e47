"""Where the sentences of a paragraph begin and end, as they are quoted; and which names stand in one sentence."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from dossier.model.links import Mention

_END = re.compile(
    r"""[.!?…！？؟][”"’'）)」』】»\]]*\s+(?=[“"‘'(\[«]*[^\W\d_a-zа-я])|[。！？][”"’'）)」』】»\]]*\s*(?=\S)"""
)
"""Where one sentence ends and the next begins: a full stop, closing quotes, space, and no small letter.

Chinese and Japanese full stops end one without a space.
"""
_ABBREVIATION = re.compile(
    r"(?:^|[\s(“\"])(?:[^\W\d_]|St|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sen|Gov|No|vs|cf|Lt|Jr|Sr|Rev)\.\s*$"
)
"""What ends like a sentence and does not: an initial, a form of address."""
_LONGEST_ABBREVIATION = 12
"""How far back from the end of a sentence an abbreviation is looked for, in characters."""


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Bounds of the sentence, or sentences, in which ``text[start:end]`` stands."""
    starts = _starts(text)
    first = starts[bisect_right(starts, start) - 1]
    following = bisect_right(starts, end - 1)
    last = starts[following] if following < len(starts) else len(text)
    return first, first + len(text[first:last].rstrip())


def by_sentence(
    mentions: Iterable[Mention], bounds: Callable[[Mention], tuple[int, int]]
) -> Iterator[tuple[int, int, list[Mention]]]:
    """Start and end of each sentence with its mentions, which come in the order of their text.

    `bounds` tells the sentence of a mention in its block. A mention across two sentences joins them.
    """
    found: list[Mention] = []
    start, end = 0, 0
    for mention in mentions:
        if found and mention.block == found[-1].block and mention.start < end:
            end = max(end, bounds(mention)[1])
            found.append(mention)
            continue
        if found:
            yield start, end, found
        found = [mention]
        start, end = bounds(mention)
    if found:
        yield start, end, found


@lru_cache(maxsize=65_536)
def _starts(text: str) -> tuple[int, ...]:
    """Where the sentences of a paragraph begin."""
    return (0, *(match.end() for match in _END.finditer(text) if not _is_abbreviation(text, match)))


def _is_abbreviation(text: str, match: re.Match[str]) -> bool:
    return _ABBREVIATION.search(text, max(0, match.start() - _LONGEST_ABBREVIATION), match.end()) is not None
