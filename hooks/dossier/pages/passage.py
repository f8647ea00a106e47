"""An editor's quotation of an article: the words, unless they are withheld, and the way to their paragraph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.pages.inline import Segment, plain
from dossier.pages.labels import place
from dossier.prose import one_line
from dossier.rights import may_quote

if TYPE_CHECKING:
    from dossier.model.annotations import Where
    from dossier.model.notes import Quotation
    from dossier.pages.viewpoint import Viewpoint


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words of an article."""

    words: tuple[Segment, ...]
    """Empty where the rights withhold them."""
    withheld: int
    """How many words are withheld; 0 where they are shown."""
    language: str
    href: str
    """Link to where they stand: their paragraph, the title, or the page where it shows them in its own form."""
    place: str
    """As it is cited: ``¶ 7``, ``title``, ``head of the page``."""


def passage(article_id: str, quotation: Quotation, seen: Viewpoint) -> Passage:
    """The quoted words of an article as other pages show them."""
    anchor = seen.dossier.annotations.anchors.get((article_id, quotation.selector))
    block = anchor.parts[0].block if anchor and anchor.parts else ""
    shown = may_quote(article_id, anchor, seen.dossier)
    return Passage(
        words=plain(one_line(quotation.quote)) if shown else (),
        withheld=0 if shown else len(quotation.quote.split()),
        language=seen.dossier.sources.articles[article_id].record.language,
        href=seen.link(addresses.article(article_id)) + (f"#{block}" if block else ""),
        place=_place(block, anchor.where if anchor else "head"),
    )


def _place(block: str, where: Where) -> str:
    if block and block != "title":
        return place(block)
    return "title" if block or where == "title" else "head of the page"
