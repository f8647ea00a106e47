"""What Zensical builds from the export is the site that MkDocs builds; each difference is named with its reason."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TYPE_CHECKING

import pytest

from dossier.files import read_all, read_tree
from dossier.load import load_sources
from dossier.published import compared, parsed, published
from tests.conftest import ROOT, SITE_URL
from tests.site.heads import heads
from tests.site.markup import read_page

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

pytestmark = pytest.mark.xdist_group("site")

ADDRESSES = ROOT / "tests" / "dossier" / "addresses.txt"
INDEX = "search.json"
"""Zensical's own search is off, and its index empty; it is written all the same."""
ONLY_THERE = {INDEX, "css/zensical.css", "js/search-window.js", "js/theme-base.js", "js/theme-palette.js"}
"""What stands in for parts of the theme."""
ONLY_HERE = {"sitemap.xml.gz"}
"""Servers pack files themselves."""
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)


@pytest.fixture(scope="module")
def ours(site: Path) -> Mapping[str, bytes]:
    """The files that MkDocs built, without the theme's."""
    return own(site)


@pytest.fixture(scope="module")
def theirs(exported: Path) -> Mapping[str, bytes]:
    """The files that Zensical built, without the theme's."""
    return own(exported / "site")


def own(site: Path) -> dict[str, bytes]:
    return {path: data for path, data in read_all(site).items() if not path.startswith("assets/")}


def pages(files: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    return ((path, data.decode()) for path, data in files.items() if path.endswith(".html"))


def article(page: str) -> str:
    """What stands in the page's article, without spaces that mean nothing and without what serves the theme."""
    inner = page.split('<article class="md-content__inner md-typeset">', 1)[1].rpartition("</article>")[0]
    # MkDocs' theme marks the beginning outside, Zensical's in here; Zensical takes out what concerns its search.
    inner = inner.replace('<a id="__skip" tabindex="-1"></a>', "").replace(" data-search-exclude", "")
    # Blocks of code are made by another extension of Markdown.
    inner = inner.replace('<pre class="highlight">', "<pre>").replace("\n</code></pre>", "</code></pre>")
    return " ".join(inner.replace("&quot;", '"').split())


def words(html: str) -> str:
    return " ".join(unescape(re.sub("<[^>]*>", "", html)).split())


def contents(page: str) -> list[tuple[str, str]]:
    """The links of the table of contents beside the page, with their words; the menu may have it a second time."""
    beside = page.rpartition('<nav class="md-nav md-nav--secondary"')[2].split("<article", 1)[0]
    return [(href, words(label)) for href, label in re.findall(r'<a href="([^"]*)"[^>]*>(.*?)</a>', beside, re.DOTALL)]


def test_every_address_and_anchor_that_was_ever_published_is_there(
    theirs: Mapping[str, bytes], withheld: frozenset[str]
) -> None:
    sources, _ = load_sources(read_tree(ROOT / "sources"))
    assert sources is not None
    listed = parsed(ADDRESSES.read_text(encoding="utf-8"))
    found = compared(listed, published(theirs), moved=sources.moves, withheld=withheld)
    assert found.gone == ()
    assert found.new == (INDEX,)


def test_the_same_files_are_there_and_all_but_pages_are_the_same_bytes(
    ours: Mapping[str, bytes], theirs: Mapping[str, bytes]
) -> None:
    assert ours.keys() - theirs.keys() == ONLY_HERE
    assert theirs.keys() - ours.keys() == ONLY_THERE
    differing = {path for path in ours.keys() & theirs.keys() if ours[path] != theirs[path]}
    assert {path for path in differing if not path.endswith(".html")} == {"sitemap.xml"}


def test_every_article_is_the_same_markup(ours: Mapping[str, bytes], theirs: Mapping[str, bytes]) -> None:
    built = dict(pages(theirs))
    assert len(built) > 200
    assert [path for path, page in pages(ours) if article(page) != article(built[path])] == []


def test_every_table_of_contents_is_the_same(ours: Mapping[str, bytes], theirs: Mapping[str, bytes]) -> None:
    built = dict(pages(theirs))
    expected = {path: contents(page) for path, page in pages(ours)}
    assert sum(map(len, expected.values())) > 500
    assert [path for path, links in expected.items() if contents(built[path]) != links] == []


def test_heads_tell_programs_the_same(site: Path, exported: Path) -> None:
    theirs = heads(exported / "site")
    for address, head in heads(site).items():
        other = theirs[address]
        told = [[tag for tag in each.tags if tag[0] != "generator"] for each in (head, other)]
        assert told[0] == told[1], address
        assert head.data == other.data, address
        assert head.links["canonical"] == other.links["canonical"]
        titles = [re.findall("<title>.*?</title>", each.html) for each in (head, other)]
        assert titles[0] == titles[1], address


def test_the_policy_allows_no_script_and_no_style_in_pages_and_none_stands_there(exported: Path) -> None:
    for path in (exported / "site").rglob("*.html"):
        page = read_page(path)
        assert (page.policy, page.inline) == (POLICY, []), path
        assert "style" not in page.attributes, path
        assert "<style" not in path.read_text(encoding="utf-8"), path
        assert [address for address in page.fetched if "//" in address] == [], path


def test_only_our_search_has_texts(theirs: Mapping[str, bytes]) -> None:
    assert json.loads(theirs[INDEX])["items"] == []
    assert len(theirs["search/texts.js"]) > 100_000


def test_the_sitemap_names_the_same_pages(ours: Mapping[str, bytes], theirs: Mapping[str, bytes]) -> None:
    # Zensical escapes slashes, which XML allows.
    named = [re.findall("<loc>(.*?)</loc>", unescape(files["sitemap.xml"].decode())) for files in (ours, theirs)]
    assert f"{SITE_URL}index.html" in named[0]
    assert sorted(named[0]) == sorted(named[1])


def test_the_script_of_the_theme_finds_all_names_that_it_expects(exported: Path) -> None:
    # Scripts of ours take the place of those that the theme writes into its pages; a new release may ask for more.
    script = "".join(path.read_text(encoding="utf-8") for path in exported.glob("site/assets/javascripts/bundle.*.js"))
    replacement = (exported / "site/js/theme-base.js").read_text(encoding="utf-8")
    expected = set(re.findall(r"\b__md_\w+", script))
    assert {"__md_get", "__md_set"} <= expected <= set(re.findall(r"window\.(__md_\w+)", replacement))
