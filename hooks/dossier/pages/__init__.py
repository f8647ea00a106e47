"""From the dossier to the pages of the site.

Each module below makes the pages of one kind: it gathers what a page shows in frozen view classes, and a template of
the same name in ``templates/`` writes them as HTML. Nothing else in the engine writes HTML.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier import addresses, export
from dossier.citations.items import NO_EDITION
from dossier.model.pages import Asset, Site
from dossier.pages import (
    article,
    article_index,
    audit,
    co_mentions,
    data,
    entity,
    entity_index,
    event,
    event_index,
    expectations,
    fixity,
    membership,
    moved,
    popovers,
    problems,
    questions,
    references,
    rules,
    timeline,
)
from dossier.pages.fragments import fragments
from dossier.pages.head import heads, with_heads
from dossier.pages.numbers import numbers
from dossier.rights import publishes_original

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dossier.citations.items import Edition
    from dossier.dossier import Dossier
    from dossier.model.pages import Page

    PageMaker = Callable[[Dossier], Iterator[Page]]

PAGE_MAKERS: tuple[PageMaker, ...] = (
    article.pages,
    audit.pages,
    article_index.pages,
    entity.pages,
    entity_index.pages,
    co_mentions.pages,
    event.pages,
    event_index.pages,
    expectations.pages,
    questions.pages,
    timeline.pages,
    membership.pages,
    fixity.pages,
    references.pages,
    rules.pages,
    problems.pages,
)
"""Who makes the pages from the dossier alone, kind by kind."""


def render(dossier: Dossier, edition: Edition = NO_EDITION) -> Site:
    """Every page and file of the site, and the figures of this build.

    Files and tags for programs have relative links where `edition` does not know where the site will stand.
    """
    files = tuple(export.assets(dossier, site_url=edition.address))
    pages = (*(page for maker in PAGE_MAKERS for page in maker(dossier)), *data.pages(dossier, files))
    made = heads(dossier, edition)
    return Site(
        pages=tuple(with_heads(moved.with_moves(pages, dossier), made)),
        assets=(*originals(dossier), *popovers.assets(dossier), *files),
        numbers=numbers(dossier),
        fragments=fragments(dossier),
        head_of=made.of,
    )


def originals(dossier: Dossier) -> Iterator[Asset]:
    """The original bytes of every article that this edition shows in full."""
    for source in dossier.articles:
        if publishes_original(source, dossier):
            yield Asset(address=addresses.original(source.id), content=source.original)
