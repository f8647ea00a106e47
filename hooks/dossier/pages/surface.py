"""The names under which the articles mention something: how often, where, and which of them are variants."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from dossier.pages.labels import place_short

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from dossier.model.links import Mention
    from dossier.model.sources import Name
    from dossier.pages.article_head import ArticleHead


class ParagraphLink(NamedTuple):
    """A paragraph in which a name stands. A tuple, because templates take very many apart."""

    label: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NameInArticle:
    """Where one article uses a name."""

    article: ArticleHead
    paragraphs: tuple[ParagraphLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SurfaceName:
    """A name as the articles write it."""

    text: str
    form: str
    """As the authority file lists it; empty where the name came from a rule, such as an event's place and date."""
    note: str | None
    exact: int
    inferred: int
    articles: tuple[NameInArticle, ...]

    @property
    def variant(self) -> bool:
        """Whether it is a misspelling or another transliteration."""
        return self.form == "variant"


def surface_names(
    mentions: Sequence[Mention], listed: Iterable[Name], heads: Mapping[str, ArticleHead]
) -> tuple[SurfaceName, ...]:
    """The names that `mentions` use, most often first, with what the authority file says of each."""
    by_text: dict[str, list[Mention]] = {}
    for mention in mentions:
        by_text.setdefault(mention.text, []).append(mention)
    known = {name.text.casefold(): name for name in reversed(tuple(listed))}
    views = [_surface_name(text, found, known.get(text.casefold()), heads) for text, found in by_text.items()]
    return tuple(sorted(views, key=lambda view: (-view.exact - view.inferred, view.text)))


def unmet_names(mentions: Iterable[Mention], listed: Iterable[Name]) -> tuple[Name, ...]:
    """The listed names that no mention uses."""
    met = {mention.text.casefold() for mention in mentions}
    return tuple(name for name in listed if name.text.casefold() not in met)


def _surface_name(
    text: str, mentions: Sequence[Mention], listed: Name | None, heads: Mapping[str, ArticleHead]
) -> SurfaceName:
    exact = sum(mention.exact for mention in mentions)
    by_article: dict[str, list[Mention]] = {}
    for mention in mentions:
        by_article.setdefault(mention.article, []).append(mention)
    return SurfaceName(
        text=text,
        form=listed.form if listed else "",
        note=listed.note if listed else None,
        exact=exact,
        inferred=len(mentions) - exact,
        articles=tuple(_name_in_article(heads[article], found) for article, found in by_article.items()),
    )


def _name_in_article(article: ArticleHead, mentions: Iterable[Mention]) -> NameInArticle:
    blocks = dict.fromkeys(mention.block for mention in mentions)
    return NameInArticle(
        article=article,
        paragraphs=tuple(ParagraphLink(place_short(block), f"{article.href}#{block}") for block in blocks),
    )
