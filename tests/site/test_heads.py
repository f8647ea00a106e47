"""What every page of the built site tells search engines, citation managers and those who preview a link."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from pyshacl import validate
from rdflib import RDF, SDO, Graph, URIRef

from tests.citations.zotero import saved
from tests.conftest import ROOT, SITE_URL
from tests.site.heads import Head, graph, heads

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.xdist_group("site")

SHAPES = ROOT / "tests" / "site" / "schema-org.ttl"
LARGEST = 4096
"""So many bytes at most may a head spend on programs."""


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, Head]:
    return heads(site)


@pytest.fixture(scope="module")
def stated(pages: dict[str, Head]) -> Graph:
    return graph({address: head.node for address, head in pages.items()}, SITE_URL)


def test_every_page_has_a_description_of_its_own(pages: dict[str, Head]) -> None:
    counts = Counter(tuple(head.contents("description")) for head in pages.values())
    assert all(len(words) == 1 and words[0].strip() for words in counts)
    assert [words for words, count in counts.items() if count > 1] == []


def test_every_page_states_its_one_address(pages: dict[str, Head]) -> None:
    for address, head in pages.items():
        assert head.links["canonical"] == SITE_URL + address
        assert head.contents("og:url") == [SITE_URL + address]
        assert head.node["@id"] == SITE_URL + address


def test_a_link_to_any_page_can_be_previewed(pages: dict[str, Head], site: Path) -> None:
    for address, head in pages.items():
        assert head.contents("og:type") == ["article" if _is_article(address) else "website"]
        assert head.contents("og:site_name") == ["The SCO dossier"]
        assert head.contents("og:description") == head.contents("description")
        assert head.contents("og:title") != [""]
        (image,) = head.contents("og:image")
        assert (site / image.removeprefix(SITE_URL)).is_file()


def test_what_heads_tell_programs_stays_small(pages: dict[str, Head]) -> None:
    for address, head in pages.items():
        tags = [f'<meta name="{name}" content="{content}">' for name, content in head.tags]
        assert len("".join([*tags, head.data]).encode()) <= LARGEST, address


def test_zotero_saves_an_article_as_the_original_article(pages: dict[str, Head]) -> None:
    fields = ("type", "creators", "publicationTitle", "date")
    wanted = {
        "2002-04-29-blagov.html": ["newspaperArticle", ["Blagov|Sergei"], "Eurasianet", "2002/04/29"],
        "2008-09-07-korotun.html": ["newspaperArticle", ["Korotun|Lada"], "Voice of Russia", "2008/09/07"],
        "2011-izimov.html": ["journalArticle", ["Izimov|Ruslan"], "Central Asia and the Caucasus", "2011"],
        "2012-05-19-ilyashenko.html": ["newspaperArticle", ["Ilyashenko|Andrei"], "Indrus.in", "2012/05/19"],
        "2015-valdai-club.html": ["webpage", None, "Valdai Discussion Club", "2015"],
    }
    items = {page: saved(pages[f"articles/{page}"].tags) for page in wanted}
    assert {page: [item.get(field) for field in fields] for page, item in items.items()} == wanted


def test_zotero_saves_every_other_page_as_a_page_of_this_site(pages: dict[str, Head]) -> None:
    for address, head in pages.items():
        if not _is_article(address):
            item = saved(head.tags)
            assert (item["type"], item["publicationTitle"]) == ("webpage", "The SCO dossier")
            assert item["url"] == SITE_URL + address
            assert "creators" not in item


def test_zotero_finds_no_byline_where_there_is_none(site: Path) -> None:
    """In a page without authors it reads any element whose class has one of these words."""
    for path in site.rglob("*.html"):
        page = path.read_text(encoding="utf-8").lower()
        assert not [word for word in ('class="ds-byline', "vcard", "article-byline") if word in page], path


def test_everything_that_pages_state_is_of_schema_org(stated: Graph) -> None:
    terms = {term for term in stated.predicates() if term != RDF.type} | set(stated.objects(None, RDF.type))
    assert [str(term) for term in terms if str(term).removeprefix(str(SDO)) not in SDO] == []


def test_pages_state_what_their_kind_requires(stated: Graph) -> None:
    conforms, _, said = validate(stated, shacl_graph=Graph().parse(SHAPES), advanced=False)
    assert conforms, said


@pytest.mark.parametrize(
    ("folder", "path", "types"),
    [
        ("articles", "isBasedOn", {"Article", "NewsArticle", "ScholarlyArticle"}),
        ("audit", "about", {"Article", "NewsArticle", "ScholarlyArticle"}),
        (
            "entities",
            "mainEntity",
            {"Person", "Organization", "Country", "Place", "CreativeWork", "Project", "DefinedTerm", "Thing"},
        ),
        ("events", "mainEntity", {"Event"}),
    ],
)
def test_a_page_says_what_it_is_about(
    folder: str, path: str, types: set[str], stated: Graph, pages: dict[str, Head]
) -> None:
    about = {address for address in pages if address.startswith(f"{folder}/") and not address.endswith("/index.html")}
    found = {
        address: {
            str(type_).removeprefix(str(SDO))
            for thing in stated.objects(URIRef(SITE_URL + address), SDO[path])
            for type_ in stated.objects(thing, RDF.type)
        }
        for address in about
    }
    assert {address: kinds for address, kinds in found.items() if len(kinds) != 1 or not kinds <= types} == {}
    assert set.union(*found.values()) <= types


def test_each_page_names_what_it_is_about_itself(pages: dict[str, Head]) -> None:
    """Programs read one page at a time: that another page has the name is no help to them."""
    about = {address: head.node["mainEntity"] for address, head in pages.items() if "mainEntity" in head.node}
    assert len(about) > len(pages) / 2
    assert [address for address, thing in about.items() if not thing.get("name")] == []


def test_every_iri_of_the_site_leads_to_a_page_of_it(stated: Graph, site: Path) -> None:
    named = {str(term) for triple in stated for term in triple if isinstance(term, URIRef)}
    own = {iri.removeprefix(SITE_URL).partition("#")[0] for iri in named if iri.startswith(SITE_URL)}
    assert len(own) > len(list(site.glob("entities/*.html")))
    assert [path for path in own if not (site / path).is_file()] == []


def test_the_bytes_that_an_article_is_based_on_are_those_of_the_fixity_table(stated: Graph, site: Path) -> None:
    table = (site / "fixity.html").read_text(encoding="utf-8")
    digests = [str(digest) for digest in stated.objects(None, SDO.sha256)]
    assert len(digests) == len(list(ROOT.glob("sources/articles/*/record.yml")))
    assert [digest for digest in digests if digest not in table] == []


def _is_article(address: str) -> bool:
    return address.startswith("articles/") and address != "articles/index.html"
