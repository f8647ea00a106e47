"""Passages that say again what stands elsewhere in the article: digests above the text and pull-quotes inside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dossier.model.text import Role
from dossier.read.rules import Decision

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIGNS = re.compile(r"[\W_]+")
_FEWEST = 6
"""Words from which repeating is no accident."""
_LONGEST = 80
_MOST_WORK = 20_000_000
"""Characters to compare at most; a page beyond that has no pull-quotes worth the time."""


def essence(plain: str) -> str:
    """Letters and digits only, in lower case: what is left when quotes and dashes differ."""
    return _SIGNS.sub("", plain.lower())


def find_repetitions(paragraphs: Sequence[tuple[str, float]]) -> dict[int, Decision]:
    """The decision on each paragraph that repeats words of another one; paragraphs are given as text and word count.

    The paragraphs that open the article and stand again further down are its digest: one is a standfirst, several are
    pull-quotes. Inside the article, a paragraph that is part of a longer one was pulled from it.
    """
    essences = [essence(plain) for plain, _ in paragraphs]
    if len(essences) * sum(map(len, essences)) > _MOST_WORK:
        return {}
    digest = _leading(paragraphs, essences)
    role = Role.STANDFIRST if digest == 1 else Role.PULL_QUOTE
    found = {index: Decision(role, "digest") for index in range(digest)}
    for index in range(digest, len(essences)):
        words = paragraphs[index][1]
        if _FEWEST <= words <= _LONGEST and _part_of_another(essences, index):
            found[index] = Decision(Role.PULL_QUOTE, "digest")
    return found


def _leading(paragraphs: Sequence[tuple[str, float]], essences: Sequence[str]) -> int:
    """How many paragraphs at the head stand again below."""
    count = 0
    while count < len(essences) - 1 and paragraphs[count][1] >= _FEWEST:
        if not any(essences[count] in later for later in essences[count + 1 :]):
            break
        count += 1
    # A digest is shorter than what it leads into.
    return count if sum(map(len, essences[:count])) * 2 <= sum(map(len, essences)) else 0


def _part_of_another(essences: Sequence[str], index: int) -> bool:
    this = essences[index]
    return any(this in other and len(other) > len(this) for place, other in enumerate(essences) if place != index)
