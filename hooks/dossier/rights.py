"""What the rights in an article let the site show. One policy for pages, the search, data files and originals.

An article's own words are shown up to one place of its original and withheld from there on; the publisher's notices are
always shown. An excerpt ends after a word and never inside a name or a passage that an editor's note is on. A private
edition shows everything.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from dossier.model.text import FATE, Fate

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from dossier.dossier import Dossier
    from dossier.ledger import Projection
    from dossier.model.annotations import Anchor
    from dossier.model.links import Mention, Target
    from dossier.model.sources import Article, PublishScope
    from dossier.model.text import Block, Reading

NOT_SHOWN = "[words not shown]"
"""Stands for words of an article that the rights withhold, where it does not matter how many."""
PRIVATE = "Private edition: it has words that the rights do not allow to be published. Do not pass it on."
"""What every page and data file of a private edition says, in these or like words."""
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Thai, Lao, Burmese, Khmer, Chinese and Japanese: written without spaces, so that each character counts as a word."""
_WORD = re.compile(f"[{_UNSPACED}]|[^\\s{_UNSPACED}]+")
_BARE_WORD = re.compile(f"[{_UNSPACED}]|[^\\W{_UNSPACED}]+")
_RUN = 6
"""As many words in a row tell that one text repeats another."""
_LONGEST_WORD = 40
"""What runs on for more characters without a space counts as several words."""


@dataclass(frozen=True, slots=True)
class Extent:
    """How far the own words of one article are shown."""

    start: int = 0
    """Position in the original from which on they are withheld; means nothing where none are."""
    ends: Mapping[str, int] = field(default_factory=dict)
    """Where the shown words end in the page text, by the id of a block; blocks that are shown whole are not in it."""

    repeated: tuple[tuple[int, int], ...] = ()
    """Stretches of the original that are no part of the article and repeat words that are withheld, in order."""

    @property
    def whole(self) -> bool:
        """Whether nothing is withheld."""
        return not self.ends

    def shows(self, block: str, start: int, end: int) -> bool:
        """Whether the page text of a block may be shown from `start` to `end`, all of it."""
        limit = self.ends.get(block)
        return limit is None or (start < limit and end <= limit)

    def divided(self, block: str | None, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
        """A stretch of the original in a block, at most in two: start, end, and whether its words are withheld."""
        cut = min(max(start, self.start), end) if block in self.ends else end
        if start < cut:
            yield start, cut, False
        if cut < end:
            yield cut, end, True


def extent(
    scope: PublishScope,
    limit: int,
    reading: Reading,
    projections: Mapping[str, Projection],
    undivided: Sequence[tuple[int, int]] = (),
) -> Extent:
    """How far the words of a reading are shown where an excerpt has at most `limit` words.

    `undivided` are stretches of the original that an excerpt shows as a whole or not at all.
    """
    if scope == "full":
        return Extent()
    kept = [block for block in reading.blocks if FATE[block.role] is Fate.KEPT]
    cut = _cut(kept, projections, limit if scope == "excerpt" else 0)
    if cut is None:
        return Extent()
    cut = _outside(cut, undivided)
    beyond = ((block.id, projections[block.id].to_page(cut)) for block in kept if block.end > cut)
    ends = {block: end for block, end in beyond if end == 0 or projections[block].text[end:].strip()}
    return Extent(cut, ends, tuple(_repeated(reading, [projections[block].text[end:] for block, end in ends.items()])))


def _repeated(reading: Reading, withheld: Iterable[str]) -> Iterator[tuple[int, int]]:
    """What was set aside, such as a teaser, and has a run of words that are withheld."""
    beyond = {run for text in withheld for run in runs(text)}
    for span in reading.spans:
        if span.fate is Fate.SET_ASIDE and not beyond.isdisjoint(runs(reading.original[span.start : span.end])):
            yield span.start, span.end


def runs(text: str) -> Iterator[tuple[str, ...]]:
    """Every six words in a row, without regard to case and punctuation."""
    words = [match[0].casefold() for match in _BARE_WORD.finditer(text)]
    return zip(*(words[start:] for start in range(_RUN)), strict=False)


def _cut(kept: Iterable[Block], projections: Mapping[str, Projection], limit: int) -> int | None:
    """Position in the original after the last word within the limit; None where all words are."""
    for block in kept:
        end = 0
        projection = projections[block.id]
        for match in _WORD.finditer(projection.text):
            limit -= 1 + (len(match[0]) - 1) // _LONGEST_WORD
            if limit < 0:
                return _behind(projection, end) if end else block.start
            end = _with_marks(projection.text, match.end())
    return None


def _with_marks(text: str, end: int) -> int:
    """`end`, moved behind the marks that belong to the character before it."""
    while end < len(text) and unicodedata.category(text[end]).startswith("M"):
        end += 1
    return end


def _behind(projection: Projection, end: int) -> int:
    """Position in the original behind ``text[:end]``; before an emendation that goes on beyond it."""
    start, stop = projection.to_original(end - 1, end)
    return stop if projection.to_page(stop) <= end else start


def _outside(cut: int, undivided: Sequence[tuple[int, int]]) -> int:
    """`cut`, moved before every stretch that it would divide."""
    while divided := [start for start, end in undivided if start < cut < end]:
        cut = min(divided)
    return cut


def extents(dossier: Dossier) -> Mapping[str, Extent]:
    """How far the words of each article are shown, by its id."""
    limit = dossier.sources.settings.excerpt.words
    return {
        article.id: extent(
            scope(article, dossier),
            limit,
            dossier.readings[article.id],
            dossier.projections[article.id],
            _undivided(article.id, dossier),
        )
        for article in dossier.sources.articles.values()
    }


def _undivided(article_id: str, dossier: Dossier) -> list[tuple[int, int]]:
    """The passages that notes are on, and the names."""
    anchors = (placed.anchor for placed in dossier.annotations.notes.get(article_id, ()))
    mentions = dossier.links.mentions.get(article_id, ())
    return [*((anchor.start, anchor.end) for anchor in anchors), *(mention.origin for mention in mentions)]


def scope(article: Article, dossier: Dossier) -> PublishScope:
    """What this edition shows of an article."""
    return "full" if dossier.private else article.record.rights.publish


def publishes_original(article: Article, dossier: Dossier) -> bool:
    """Whether this edition has the original's bytes: only where it shows every word of them."""
    return scope(article, dossier) == "full"


def withheld_texts(article_id: str, dossier: Dossier) -> Iterator[str]:
    """The words of an article that this edition withholds, block by block."""
    for block, end in dossier.extents[article_id].ends.items():
        yield dossier.projections[article_id][block].text[end:]


def count_words(text: str) -> int:
    """How many words a text has, as the length of an excerpt counts them."""
    return sum(1 for _ in _WORD.finditer(text))


def may_quote(article_id: str, passage: Anchor | None, dossier: Dossier) -> bool:
    """Whether the rights let the site show the words of `passage`; None is a passage whose place is not known."""
    extent = dossier.extents[article_id]
    if extent.whole:
        return True
    return passage is not None and all(extent.shows(part.block, part.start, part.end) for part in passage.parts)


def disclosed(mentions: Iterable[Mention], dossier: Dossier) -> Iterator[Mention]:
    """The mentions; those in withheld words are told by name only, `NOT_SHOWN` where their words are no listed name."""
    for mention in mentions:
        shown = dossier.extents[mention.article].shows(mention.block, mention.start, mention.end)
        if shown or mention.text.casefold() in _names(mention.target, dossier):
            yield mention
        else:
            yield replace(mention, text=NOT_SHOWN)


def _names(target: Target, dossier: Dossier) -> Collection[str]:
    """What the authority file calls a target, without regard to case."""
    if target.kind == "event":
        return (dossier.sources.events[target.id].name.casefold(),)
    entity = dossier.sources.entities[target.id]
    return {entity.name.casefold(), *(name.text.casefold() for name in entity.names)}
