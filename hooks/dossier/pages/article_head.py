"""How an article is named wherever it is quoted: written once for a folder's pages, not once for each quotation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup

from dossier import addresses
from dossier.pages.rendering import fill_template

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dossier.dates import Date
    from dossier.model.claims import Claim
    from dossier.pages.viewpoint import Viewpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadView:
    """What is written of an article."""

    title: str
    href: str
    date: Claim[Date] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleHead:
    """An article as quotations name it."""

    id: str
    title: str
    href: str
    date: Claim[Date] | None
    language: str
    """Language of its words; empty where it is the dossier's own."""
    full: Markup
    """Date and title, linked."""
    short: Markup
    """The date, linked."""


def article_heads(seen: Viewpoint) -> Mapping[str, ArticleHead]:
    """The head of every article by id, with links that hold on all pages of the same folder."""
    own = seen.dossier.sources.settings.language
    heads = {}
    for article in seen.dossier.articles:
        href = seen.link(addresses.article(article.id))
        view = HeadView(title=article.record.title.text, href=href, date=article.date)
        heads[article.id] = ArticleHead(
            id=article.id,
            title=article.record.title.text,
            href=href,
            date=article.date,
            language="" if article.record.language == own else article.record.language,
            full=Markup(fill_template("article_head.html", view)),  # noqa: S704 - a template has escaped it
            short=Markup(fill_template("article_head_short.html", view)),  # noqa: S704 - a template has escaped it
        )
    return heads
