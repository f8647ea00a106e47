"""What the rights do not let the site show stands nowhere on it, and links to it still arrive."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dossier.rights import extent

if TYPE_CHECKING:
    from dossier.dossier import Dossier
    from dossier.model.pages import Page, Site
    from dossier.model.sources import PublishScope


def test_words_of_an_article_that_may_only_be_cited_stand_nowhere(small_site: Site) -> None:
    assert [page.address for page in small_site.pages if "may not be quoted" in page.html + page.description] == []
    assert [asset.address for asset in small_site.assets if b"may not be quoted" in asset.content] == []


def test_its_paragraphs_and_mentions_keep_their_anchors(small_pages: dict[str, Page]) -> None:
    article = small_pages["articles/2005-closed.html"].html
    assert 'id="p1"' in article
    assert 'id="m1"' in article
    assert "[8 words not shown]" in article


def test_its_notices_are_shown(small_pages: dict[str, Page]) -> None:
    assert "Do not reprint." in small_pages["articles/2005-closed.html"].html


@pytest.mark.parametrize(("scope", "shown"), [("full", 7), ("excerpt", 2), ("citation", 0)])
def test_the_scope_decides_how_many_blocks_are_shown(dossier: Dossier, scope: PublishScope, shown: int) -> None:
    reading, projections = dossier.readings["2004-05-03-weir"], dossier.projections["2004-05-03-weir"]
    kept = [block.id for block in reading.blocks if not block.id.startswith("n")]
    words = sum(len(projections[block].text.split()) for block in kept[:2])
    assert list(extent(scope, words, reading, projections).ends) == kept[shown:]


def test_original_bytes_are_published_only_where_the_full_text_may_be(small_site: Site) -> None:
    originals = {asset.address for asset in small_site.assets if asset.address.startswith("originals/")}
    assert originals == {"originals/2003-brief.txt", "originals/2004-05-03-weir.txt"}
