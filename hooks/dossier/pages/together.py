"""Who is named together with something: a row for each, with the sentences that name both."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from dossier import addresses
from dossier.pages.entity_index import sort_key
from dossier.pages.inline import Naming
from dossier.pages.labels import KIND, counted, place
from dossier.pages.quotation import CUT, Quote, cut_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from dossier.co_mentions import SharedSentence
    from dossier.dossier import Dossier
    from dossier.model.links import Mention, Target
    from dossier.pages.article_head import ArticleHead
    from dossier.pages.viewpoint import Anchor, Viewpoint

QUOTED = 200
"""How many sentences a page quotes in this table, row by row from the top; the rows below have their numbers only."""
QUOTED_IN_A_ROW = 20
"""How many of them one row quotes, the earliest."""
NEARBY = 10
"""How many are listed of those who share a paragraph but no sentence."""
_YEARS = 4
"""Up to how many years a row names one by one."""
_LOOK = {
    (True, True): "",
    (True, False): "ds-inferred",
    (False, True): "ds-with",
    (False, False): "ds-with ds-inferred",
}
"""Classes of a name in a quotation: whether it is the page's own, and whether it says so by itself."""


class Said(NamedTuple):
    """What one article says of both."""

    article: ArticleHead
    quotes: tuple[Quote, ...]
    """Without words where the rights withhold them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One that is named in the same sentences."""

    id: str
    other: Anchor
    kind: str
    sentences: int
    articles: int
    years: str
    """Years of the articles: ``2002, 2008``, or the first and the last of many."""
    said: tuple[Said, ...]
    """Article by article in time order."""
    unquoted: int
    """How many of the sentences are not in `said`."""


class Neighbour(NamedTuple):
    """One that is named in the same paragraphs, never in the same sentence."""

    other: Anchor
    paragraphs: int


class Choice(NamedTuple):
    """A kind to choose by."""

    kind: str
    label: str
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Everything that a page says of who is named with its subject."""

    name: str
    rows: tuple[Row, ...]
    """Those of most sentences first, then by name."""
    total: str
    kinds: tuple[Choice, ...]
    withheld: int
    """In how many sentences the rights withhold one of the names, or what stands between them."""
    unquoted: bool
    """Whether any row has sentences that it does not quote."""
    nearby: tuple[Neighbour, ...]
    """Those in the same paragraphs only, most paragraphs first."""
    nearby_more: int
    """How many more of them there are."""
    overview: str

    @property
    def anything(self) -> bool:
        """Whether there is anything to say."""
        return bool(self.rows or self.nearby)


def together(target: Target, seen: Viewpoint, heads: Mapping[str, ArticleHead]) -> Together:
    """Who is named together with `target`."""
    dossier = seen.dossier
    rows = tuple(_rows(target, seen, heads))
    near = _nearby(target, dossier)
    return Together(
        name=dossier.name(target),
        rows=rows,
        total=counted(len(rows), "name"),
        kinds=tuple(_choices(rows)),
        withheld=_withheld(target, dossier),
        unquoted=any(row.unquoted for row in rows),
        nearby=tuple(Neighbour(seen.target(other), count) for other, count in near[:NEARBY]),
        nearby_more=max(len(near) - NEARBY, 0),
        overview=seen.link(addresses.CO_MENTIONS),
    )


def _rows(target: Target, seen: Viewpoint, heads: Mapping[str, ArticleHead]) -> Iterator[Row]:
    left = QUOTED
    for other, sentences in _ranked(target, seen.dossier):
        quoted = sentences[: min(QUOTED_IN_A_ROW, left)]
        left -= len(quoted)
        articles = dict.fromkeys(shared.article for shared in sentences)
        yield Row(
            id=addresses.with_(other),
            other=seen.target(other),
            kind=KIND[seen.kind(other)][0],
            sentences=len(sentences),
            articles=len(articles),
            years=_years(heads[article] for article in articles),
            said=tuple(
                Said(
                    heads[article],
                    tuple(_quote(shared, target, other, seen.dossier, heads[article]) for shared in those),
                )
                for article, those in groupby(quoted, key=lambda shared: shared.article)
            ),
            unquoted=len(sentences) - len(quoted),
        )


def _ranked(target: Target, dossier: Dossier) -> list[tuple[Target, Sequence[SharedSentence]]]:
    found = dossier.partners.get(target, {})
    return sorted(found.items(), key=lambda one: (-len(one[1]), sort_key(dossier.name(one[0])), one[0]))


def _years(articles: Iterable[ArticleHead]) -> str:
    years = list(dict.fromkeys(article.date.value.text[:4] if article.date else "undated" for article in articles))
    return ", ".join(years) if len(years) <= _YEARS else f"{years[0]} … {years[-1]}"


def _quote(shared: SharedSentence, target: Target, other: Target, dossier: Dossier, article: ArticleHead) -> Quote:
    href, where = f"{article.href}#{shared.block}", place(shared.block)
    shown = shared.shown(dossier.extents[shared.article], target, other)
    if shown is None:
        return Quote((), href, where)
    end, mentions = shown
    words = dossier.projections[shared.article][shared.block].text[shared.start : end]
    segments = cut_at(words, [_naming(mention, target, shared.start) for mention in mentions])
    return Quote(segments if end == shared.end else segments + CUT, href, where)


def _naming(mention: Mention, target: Target, offset: int) -> Naming:
    look = _LOOK[mention.target == target, mention.exact]
    return Naming(mention.start - offset, mention.end - offset, "", look)


def _choices(rows: Iterable[Row]) -> Iterator[Choice]:
    counts: dict[str, int] = {}
    for row in rows:
        counts[row.kind] = counts.get(row.kind, 0) + 1
    for one, several in KIND.values():
        if one in counts:
            yield Choice(one, several, counts[one])


def _withheld(target: Target, dossier: Dossier) -> int:
    """How many of the sentences are counted with someone and not quoted there."""
    closed = {
        (shared.article, shared.block, shared.start)
        for other, sentences in dossier.partners.get(target, {}).items()
        for shared in sentences
        if not dossier.extents[shared.article].whole
        and shared.shown(dossier.extents[shared.article], target, other) is None
    }
    return len(closed)


def _nearby(target: Target, dossier: Dossier) -> list[tuple[Target, int]]:
    """Entities in the same paragraphs, never in the same sentence; events that share a paragraph are listed as such."""
    named = dossier.partners.get(target, {})
    return [
        (other, count)
        for other, count in dossier.together.get(target, ())
        if other.kind == "entity" and other not in named
    ]
