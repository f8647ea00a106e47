"""Mentions as quotations: the sentences in which something is named, each leading to its paragraph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from dossier.pages.inline import Naming, Segment, segments
from dossier.pages.labels import place
from dossier.rights import disclosed
from dossier.sentences import by_sentence, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dossier.model.links import Mention, Target
    from dossier.pages.article_head import ArticleHead
    from dossier.pages.viewpoint import Viewpoint

CUT = (Segment(" […]"),)
"""What follows the words of a sentence that the rights let the site show in part."""


class Quote(NamedTuple):
    """A sentence that names something, once or more often. A tuple, because templates take very many apart."""

    segments: tuple[Segment, ...]
    """The mentions have the form ``mention`` and the kind ``exact`` or ``inferred``."""
    href: str
    """Link to the paragraph."""
    place: str
    """The paragraph as it is cited: ``¶ 7``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleQuotes:
    """Everything that one article says of something."""

    article: ArticleHead
    exact: int
    inferred: int
    quotes: tuple[Quote, ...]


def quotes_by_article(target: Target, seen: Viewpoint, heads: Mapping[str, ArticleHead]) -> tuple[ArticleQuotes, ...]:
    """What the articles say of `target`, article by article in time order."""
    by_article: dict[str, list[Mention]] = {}
    for mention in seen.dossier.mentions.get(target, ()):
        by_article.setdefault(mention.article, []).append(mention)
    return tuple(_article_quotes(heads[article_id], mentions, seen) for article_id, mentions in by_article.items())


def _article_quotes(head: ArticleHead, mentions: Sequence[Mention], seen: Viewpoint) -> ArticleQuotes:
    exact = sum(mention.exact for mention in mentions)
    return ArticleQuotes(
        article=head,
        exact=exact,
        inferred=len(mentions) - exact,
        quotes=tuple(quotes(mentions, seen, head.href)),
    )


def quotes(mentions: Sequence[Mention], seen: Viewpoint, page: str) -> Iterator[Quote]:
    """The sentences that hold the `mentions` of one article; only the names where the rights withhold the words.

    `page` links to the article.
    """
    if not mentions:
        return
    article_id = mentions[0].article
    dossier = seen.dossier
    extent = dossier.extents[article_id]
    projections = dossier.projections[article_id]

    def bounds(mention: Mention) -> tuple[int, int]:
        if not extent.shows(mention.block, mention.start, mention.end):
            return mention.start, mention.end
        start, end = sentence(projections[mention.block].text, mention.start, mention.end)
        return start, min(end, extent.ends.get(mention.block, end))

    for start, end, found in by_sentence(disclosed(mentions, dossier), bounds):
        block = found[0].block
        if extent.shows(block, start, end):
            words = _segments(projections[block].text[start:end], found, start)
            yield Quote(words + CUT if end == extent.ends.get(block) else words, f"{page}#{block}", place(block))
        else:
            yield Quote(tuple(map(_name, found)), f"{page}#{block}", place(block))


def _name(mention: Mention) -> Segment:
    return Segment(mention.text, "mention", kind="exact" if mention.exact else "inferred")


def _segments(words: str, mentions: Sequence[Mention], offset: int) -> tuple[Segment, ...]:
    """The sentence that begins at `offset`, cut at its mentions.

    Quotations carry no anchors, those stand on the article's page.
    """
    namings = [
        Naming(mention.start - offset, mention.end - offset, "", "exact" if mention.exact else "inferred")
        for mention in mentions
    ]
    return cut_at(words, namings)


def cut_at(words: str, namings: Sequence[Naming]) -> tuple[Segment, ...]:
    """`words` cut at what they name; the namings do not overlap and come in order."""
    # What is printable has no direction controls, and most sentences are: the short way is five times as fast.
    return tuple(_cut(words, namings)) if words.isprintable() else segments(words, namings)


def _cut(words: str, namings: Sequence[Naming]) -> Iterator[Segment]:
    at = 0
    for naming in namings:
        if at < naming.start:
            yield Segment(words[at : naming.start])
        yield Segment(words[naming.start : naming.end], "mention", kind=naming.kind)
        at = naming.end
    if at < len(words):
        yield Segment(words[at:])
