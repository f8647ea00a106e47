"""The index of articles, in time order, year by year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.model.pages import Heading, Page
from dossier.model.text import FATE, Fate
from dossier.pages.labels import counted
from dossier.pages.rendering import fill_template
from dossier.pages.viewpoint import Anchor, Viewpoint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.dossier import Dossier
    from dossier.model.sources import Article

ADDRESS = "articles/index.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRow:
    """An article in the index."""

    article: Article
    href: str
    audit: str
    authors: tuple[str, ...]
    publishers: tuple[Anchor, ...]
    """In the order of publication."""
    words: str
    mentions: str
    breaks_off: bool


@dataclass(frozen=True, slots=True)
class ArticleYear:
    """The articles of one year."""

    year: str
    """``2002``; ``undated`` for those without a date."""
    rows: tuple[ArticleRow, ...]


def article_years(seen: Viewpoint) -> tuple[ArticleYear, ...]:
    """All articles, oldest first, by year; those without a date last."""
    by_year: dict[str, list[ArticleRow]] = {}
    for article in seen.dossier.articles:
        year = article.date.value.text[:4] if article.date else "undated"
        by_year.setdefault(year, []).append(_article_row(article, seen))
    return tuple(ArticleYear(year, tuple(rows)) for year, rows in by_year.items())


def _article_row(article: Article, seen: Viewpoint) -> ArticleRow:
    record, reading = article.record, seen.dossier.readings[article.id]
    projections = seen.dossier.projections[article.id]
    kept = (projections[block.id].text for block in reading.blocks if FATE[block.role] is Fate.KEPT)
    publishers = dict.fromkeys(step.publisher for step in record.publication)
    return ArticleRow(
        article=article,
        href=seen.link(addresses.article(article.id)),
        audit=seen.link(addresses.audit(article.id)),
        authors=tuple(author.name for author in record.authors),
        publishers=tuple(seen.publisher(publisher) for publisher in publishers),
        words=counted(sum(len(text.split()) for text in kept), "word"),
        mentions=counted(len(seen.dossier.links.mentions.get(article.id, ())), "mention"),
        breaks_off=reading.completeness.state == "truncated",
    )


def pages(dossier: Dossier) -> Iterator[Page]:
    """The index's one page."""
    view = article_years(Viewpoint(dossier, ADDRESS))
    yield Page(
        address=ADDRESS,
        title="Articles",
        description=f"The {counted(len(dossier.articles), 'article')} of the dossier in time order.",
        html=fill_template("article_index.html", view),
        headings=(
            Heading(level=1, id="title", text="Articles"),
            *(Heading(level=2, id=f"y{year.year}", text=year.year.capitalize()) for year in view),
        ),
        kind="index",
    )
