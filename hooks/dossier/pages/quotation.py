"""Mentions as quotations: the sentence in which a name stands, leading to its paragraph."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.pages.rights import withheld

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dossier.model.links import Mention
    from dossier.pages.viewpoint import Viewpoint

_SENTENCE_END = re.compile(r"""[.!?…。！？؟][”"’')\]»]*\s+(?=[“"‘'(\[«]*[^\W\d_a-zа-я])""")
"""Where one sentence ends and the next begins: a full stop, closing quotes, space, and no small letter."""
_ABBREVIATION = re.compile(
    r"(?:^|[\s(“\"])(?:[^\W\d_]|St|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sen|Gov|No|vs|cf|Lt|Jr|Sr|Rev)\.\s*$"
)
"""What ends like a sentence and does not: an initial, a form of address."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A mention in its sentence."""

    before: str
    text: str
    after: str
    href: str
    """Link to the mention."""
    place: str
    """``¶ 7``, or ``heading``."""
    exact: bool


def quotes(mentions: Sequence[Mention], seen: Viewpoint) -> Iterator[Quote]:
    """The mentions of one article, each in its sentence; alone where its words may not be shown."""
    if not mentions:
        return
    article_id = mentions[0].article
    dossier = seen.dossier
    hidden = withheld(dossier.sources.articles[article_id].record, dossier.readings[article_id])
    page = seen.link(addresses.article(article_id))
    projections = dossier.projections[article_id]
    for mention in mentions:
        text = projections[mention.block].text
        start, end = (
            (mention.start, mention.end) if mention.block in hidden else sentence(text, mention.start, mention.end)
        )
        yield Quote(
            before=text[start : mention.start],
            text=mention.text,
            after=text[mention.end : end],
            href=f"{page}#{mention.id}",
            place=f"¶ {mention.block[1:]}" if mention.block.startswith("p") else "heading",
            exact=mention.exact,
        )


def sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Bounds of the sentence, or sentences, in which ``text[start:end]`` stands."""
    starts = _starts(text)
    first = starts[bisect_right(starts, start) - 1]
    following = bisect_right(starts, end - 1)
    last = starts[following] if following < len(starts) else len(text)
    return first, first + len(text[first:last].rstrip())


@lru_cache(maxsize=65536)
def _starts(text: str) -> tuple[int, ...]:
    """Where the sentences of a paragraph begin."""
    ends = (match.end() for match in _SENTENCE_END.finditer(text) if not _ABBREVIATION.search(text[: match.end()]))
    return (0, *ends)
