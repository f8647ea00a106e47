"""What holds for every page of the site, whatever it shows."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING

import pytest
from jinja2 import UndefinedError

from dossier.pages import render
from dossier.pages.rendering import fill_template
from tests.pages.annotated_dossier import annotated_dossier
from tests.pages.small_dossier import small_dossier

if TYPE_CHECKING:
    from dossier.model.pages import Page, Site

SITES = {"small": render(small_dossier()), "annotated": render(annotated_dossier())}
EVERY_PAGE = pytest.mark.parametrize(
    ("page", "site"),
    [pytest.param(page, site, id=f"{name}-{page.address}") for name, site in SITES.items() for page in site.pages],
)
VOID = {"br", "hr", "img", "input", "link", "meta", "rect", "line", "circle", "path", "wbr", "col"}


class Outline(HTMLParser):
    """Ids, links, headings and open elements of a page; raises where elements are not nested."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self.open: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        self.tags.append(tag)
        self.ids += [attributes["id"] or ""] if "id" in attributes else []
        self.links += [attributes["href"] or ""] if tag == "a" else []
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag, f"</{tag}> closes what it did not open"

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()


@EVERY_PAGE
def test_elements_are_nested_and_ids_are_unique(page: Page, site: Site) -> None:
    outline = Outline(page.html)
    assert outline.open == []
    assert [id_ for id_, count in Counter(outline.ids).items() if count > 1] == []


@EVERY_PAGE
def test_a_page_has_one_main_heading_and_its_contents_exist(page: Page, site: Site) -> None:
    outline = Outline(page.html)
    assert outline.tags.count("h1") == 1
    assert [heading.id for heading in page.headings if heading.id not in outline.ids] == []


@EVERY_PAGE
def test_no_link_stands_inside_a_link(page: Page, site: Site) -> None:
    assert not re.search(r"<a\b[^>]*>(?:(?!</a>).)*<a\b", page.html, re.DOTALL)


@EVERY_PAGE
def test_every_link_within_the_site_leads_somewhere(page: Page, site: Site) -> None:
    assert [link for link in Outline(page.html).links if not _leads_somewhere(link, page, site)] == []


def _leads_somewhere(link: str, page: Page, site: Site) -> bool:
    path, _, fragment = link.partition("#")
    if path.startswith(("https://", "http://")):
        return True
    address = normpath(join(dirname(page.address), path)) if path else page.address
    # MkDocs turns the hand-written pages into HTML; the tests of the built site follow the links to them.
    if address in {"index.html", "method.html"} or address in {asset.address for asset in site.assets}:
        return True
    targets = {each.address: each for each in site.pages}
    return address in targets and (not fragment or fragment in Outline(targets[address].html).ids)


@EVERY_PAGE
def test_nothing_is_fetched_and_nothing_is_run(page: Page, site: Site) -> None:
    outline = Outline(page.html)
    assert not {"script", "img", "iframe", "link", "style", "object"} & set(outline.tags)
    assert not re.search(r"<[^>]+\son\w+=", page.html)


def test_a_name_that_a_view_lacks_is_an_error() -> None:
    with pytest.raises(UndefinedError, match="has no attribute 'article'"):
        fill_template("audit.html", object())
