"""What the rights in an article let the site show. One policy for article, audit and quotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.model.text import FATE, Fate

if TYPE_CHECKING:
    from dossier.dossier import Dossier
    from dossier.model.annotations import Anchor
    from dossier.model.sources import Rights
    from dossier.model.text import Reading

EXCERPT = 2
"""How many blocks of the article's own words, headings included, an excerpt shows."""


def withheld(rights: Rights, reading: Reading) -> frozenset[str]:
    """Ids of the blocks whose words may not be shown. The publisher's notices always may."""
    shown = {"full": None, "excerpt": EXCERPT, "citation": 0}[rights.publish]
    if shown is None:
        return frozenset()
    kept = [block.id for block in reading.blocks if FATE[block.role] is Fate.KEPT]
    return frozenset(kept[shown:])


def may_quote(article_id: str, passage: Anchor | None, dossier: Dossier) -> bool:
    """Whether the rights let the site show the words of `passage`; None is a passage whose place is not known."""
    hidden = withheld(dossier.sources.articles[article_id].record.rights, dossier.readings[article_id])
    if not hidden:
        return True
    return passage is not None and not any(part.block in hidden for part in passage.parts)
