"""What the rights do not let the site show stands nowhere on it, and links to it still arrive."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from dossier.model.annotations import Annotations
from dossier.model.sources import Excerpt
from dossier.pages import render
from dossier.retold import retold_problems
from dossier.rights import NOT_SHOWN, disclosed, extent

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


def test_withheld_words_that_name_something_are_told_only_where_they_are_a_listed_name(dossier: Dossier) -> None:
    said = dossier.links.mentions["2005-closed"][0]
    longer = replace(said, text="The Harbour League may", start=0, end=22)
    mentions = {**dossier.links.mentions, "2005-closed": (longer,)}
    page = next(
        page
        for page in render(replace(dossier, links=replace(dossier.links, mentions=mentions))).pages
        if page.address == "entities/league.html"
    )
    assert "League may" not in page.html
    assert NOT_SHOWN in page.html
    assert list(disclosed([said, longer], dossier)) == [said, replace(longer, text=NOT_SHOWN)]


def test_a_sentence_that_an_excerpt_cuts_is_quoted_up_to_there(dossier: Dossier) -> None:
    page = next(page for page in render(excerpt_of(dossier, 10)).pages if page.address == "entities/league.html")
    assert "<mark>Harbour League</mark> met in Norhaven […]" in page.html
    assert "met in Norhaven on Monday" not in page.html


def test_a_heading_that_is_withheld_heads_nothing(dossier: Dossier) -> None:
    page = next(
        page for page in render(excerpt_of(dossier, 10)).pages if page.address == "articles/2004-05-03-weir.html"
    )
    assert all(heading.text for heading in page.headings)
    assert next(entry.heading for entry in page.search or ()) == "The league looks east"
    assert "not shown" not in page.description


def test_a_private_edition_shows_everything(dossier: Dossier) -> None:
    site = render(replace(dossier, private=True))
    page = next(page for page in site.pages if page.address == "articles/2005-closed.html")
    assert "may not be quoted here." in re.sub("<[^>]*>", "", page.html)
    assert "In the public edition: citation only." in page.html
    assert "originals/2005-closed.txt" in {asset.address for asset in site.assets}


def test_checking_names_the_notes_that_repeat_withheld_words(dossier: Dossier) -> None:
    source = dossier.sources.articles["2005-closed"]
    remarks = ("It says that the harbour league may not be quoted.", "Nothing of it may be quoted here.")
    article = replace(source, record=replace(source.record, notes=remarks))
    sources = replace(dossier.sources, articles={**dossier.sources.articles, source.id: article})
    retold = replace(dossier, sources=sources)
    assert retold_problems(dossier) == ()
    assert list(map(str, retold_problems(retold))) == [
        (
            f"{source.file}: warning [withheld-words-retold] article '2005-closed' > notes: repeats words that the "
            "rights withhold, among them 'the harbour league may not be'\n"
            "    -> Say it in other words, unless you mean to quote and may."
        )
    ]
    assert retold_problems(replace(retold, private=True)) == ()


def excerpt_of(dossier: Dossier, words: int) -> Dossier:
    """The dossier without notes, with its main article as an excerpt of at most so many words."""
    article = dossier.sources.articles["2004-05-03-weir"]
    record = replace(article.record, rights=replace(article.record.rights, publish="excerpt"))
    sources = replace(
        dossier.sources,
        articles={**dossier.sources.articles, article.id: replace(article, record=record)},
        settings=replace(dossier.sources.settings, excerpt=Excerpt(words=words)),
    )
    return replace(dossier, sources=sources, annotations=Annotations())


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
