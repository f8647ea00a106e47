"""What pages tell search engines: only what is certain, and never anything that a browser would take for HTML."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dossier.dates import Date
from dossier.export import schema_org
from dossier.export.iris import Iris
from dossier.model.claims import Claim
from dossier.model.sources import EntityKind
from tests.pages.small_dossier import small_dossier

if TYPE_CHECKING:
    from dossier.dossier import Dossier
    from dossier.model.sources import Article

SITE = "https://league.example/"


def scene(dossier: Dossier, page: str, site: str = SITE) -> schema_org.Scene:
    return schema_org.Scene(dossier, Iris(site, page))


@pytest.fixture
def dossier() -> Dossier:
    return small_dossier()


@pytest.fixture
def article(dossier: Dossier) -> Article:
    """The main article, with a first publication that is certain."""
    return published(dossier.sources.articles["2004-05-03-weir"], verified=True)


def published(article: Article, **stated: object) -> Article:
    """The article with something else stated of its first publication."""
    first, *later = article.record.publication
    publication = (replace(first, **stated), *later)  # type: ignore[arg-type]
    return replace(article, record=replace(article.record, publication=publication))


def original(article: Article, dossier: Dossier) -> dict[str, Any]:
    node: dict[str, Any] = schema_org.article(article, scene(dossier, "articles/2004-05-03-weir.html"))
    based_on: dict[str, Any] = node["isBasedOn"]
    return based_on


@given(st.dictionaries(st.text(), st.text() | st.lists(st.text())))
@example({"name": "</script><script>alert(1)</script>"})
@example({"name": "<!--<script>"})
def test_nothing_in_a_script_ends_it_and_nothing_is_lost(node: dict[str, object]) -> None:
    text = schema_org.script(node)
    assert "<" not in text
    assert json.loads(text) == node


def test_an_article_is_based_on_its_original(article: Article, dossier: Dossier) -> None:
    found = original(article, dossier)
    assert found["@id"] == f"{SITE}articles/2004-05-03-weir.html#this"
    assert found["headline"] == article.record.title.text
    assert found["datePublished"] == "2004-05-03"
    assert found["publisher"] == {
        "@type": "Organization",
        "@id": f"{SITE}entities/gazette.html#this",
        "name": "Harbour Gazette",
    }
    assert [step["name"] for step in found["publication"]] == ["published", "republished"]
    assert found["encoding"]["sha256"] == article.record.fixity.sha256
    assert found["encoding"]["contentUrl"] == f"{SITE}originals/2004-05-03-weir.txt"


def test_without_an_address_of_the_site_links_are_relative_to_the_page(article: Article, dossier: Dossier) -> None:
    page = scene(dossier, "articles/2004-05-03-weir.html", site="")
    node = schema_org.page(schema_org.article(article, page), "", page)
    text = schema_org.script(node)
    assert node["@id"] == "2004-05-03-weir.html"
    assert '"contentUrl":"../originals/2004-05-03-weir.txt"' in text
    assert SITE not in text


def test_a_date_that_is_not_certain_is_left_out(article: Article, dossier: Dossier) -> None:
    guessed = Claim(Date("2004-05-03"), verified=False, basis="A guess.")
    assert "datePublished" not in original(published(article, date=guessed), dossier)


def test_a_publication_that_is_not_certain_is_left_out(article: Article, dossier: Dossier) -> None:
    found = original(published(article, verified=False), dossier)
    assert "publisher" not in found
    assert "datePublished" not in found
    assert found["publication"]["publishedBy"]["name"] == "The Mirror"


def test_bytes_that_may_not_be_published_have_no_address(dossier: Dossier) -> None:
    closed = dossier.sources.articles["2005-closed"]
    assert "contentUrl" not in original(closed, dossier)["encoding"]
    assert "contentUrl" in original(closed, replace(dossier, private=True))["encoding"]


def test_a_description_that_is_not_certain_is_left_out(dossier: Dossier) -> None:
    entity = dossier.sources.entities["league"]
    certain = schema_org.entity(entity, scene(dossier, "entities/league.html"))
    guessed = replace(entity, description=Claim("A guess.", verified=False, basis="None."))
    assert "A guess." not in schema_org.script(schema_org.entity(guessed, scene(dossier, "entities/league.html")))
    assert entity.description.value in schema_org.script(certain)


def test_every_kind_of_entity_has_a_type() -> None:
    assert set(schema_org.TYPES) == set(EntityKind)
