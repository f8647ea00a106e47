"""What an editor's statement rests on: references, events and other articles, each with what it shows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dossier.pages.inline import Segment, plain
from dossier.pages.labels import place
from dossier.pages.viewpoint import Anchor
from dossier.prose import one_line
from dossier.rights import may_quote

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dossier.dates import Date
    from dossier.model.claims import Claim
    from dossier.model.notes import Citation, Quotation
    from dossier.pages.viewpoint import Viewpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class CitationView:
    """A reference, an event or an article, and what it shows."""

    source: Anchor
    """Without a link where a reference has no address."""
    outside: bool = False
    """Whether the link leaves the site."""
    quality: str | None = None
    """The caveat of a reference."""
    date: Claim[Date] | None = None
    """Of an article."""
    place: str = ""
    """Where an article's words stand: ``¶ 7``; empty where they stand in no paragraph."""
    words: tuple[Segment, ...] = ()
    """The article's words; empty where none are quoted or the rights withhold them."""
    language: str = ""
    """Language of the words."""
    supports: str


def citations(given: Iterable[Citation], seen: Viewpoint) -> tuple[CitationView, ...]:
    """The citations in the order given, with links from the page of `seen`."""
    return tuple(_citation(citation, seen) for citation in given)


def _citation(citation: Citation, seen: Viewpoint) -> CitationView:
    if citation.article is not None:
        return _of_article(citation.article, citation.quotation, citation.supports, seen)
    if citation.event is not None:
        return CitationView(source=seen.event(citation.event), supports=citation.supports)
    assert citation.reference is not None, "loading lets no citation pass that names nothing"  # noqa: S101
    reference = seen.dossier.sources.references[citation.reference]
    source = Anchor(reference.title, reference.address or "")
    return CitationView(source=source, outside=True, quality=reference.quality, supports=citation.supports)


def _of_article(article_id: str, quotation: Quotation | None, supports: str, seen: Viewpoint) -> CitationView:
    source, record = seen.article(article_id), seen.dossier.sources.articles[article_id].record
    passage = seen.dossier.annotations.anchors.get((article_id, quotation.selector)) if quotation else None
    block = passage.parts[0].block if passage and passage.parts else ""
    return CitationView(
        source=replace(source, href=f"{source.href}#{block}") if block else source,
        date=seen.dossier.sources.articles[article_id].date,
        place="" if block in ("", "title") else place(block),
        words=plain(one_line(quotation.quote)) if quotation and may_quote(article_id, passage, seen.dossier) else (),
        language=record.language,
        supports=supports,
    )
