"""What a first visit to an article loads: the page and all it asks for by itself, within its budget.

Counted is what a server without compression sends to an empty cache. What the search loads is left out: the texts that
it goes through serve a reader only who searches.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.browser.readers import DESK

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Response

pytestmark = pytest.mark.xdist_group("site")

MOST = 500_000
"""Bytes, without compression."""
OF_SEARCH = re.compile(r"/search/")


def heaviest_article(site: Path) -> str:
    pages = [page for page in site.glob("articles/*.html") if page.name != "index.html"]
    return max(pages, key=lambda page: page.stat().st_size).relative_to(site).as_posix()


def loaded(browser: Browser, address: str) -> dict[str, int]:
    """What a first visit loads, by address, with its size in bytes."""
    context = browser.new_context(viewport=DESK)  # type: ignore[arg-type]
    page = context.new_page()
    responses: list[Response] = []
    page.on("response", lambda response: responses.append(response))  # noqa: PLW0108 - Playwright takes no built-in function
    page.goto(address, wait_until="networkidle")
    sizes = {response.url: len(response.body()) for response in responses}
    context.close()
    return sizes


def test_a_first_visit_to_the_heaviest_article_is_within_its_budget(browser: Browser, site: Path, served: str) -> None:
    article = heaviest_article(site)
    sizes = loaded(browser, served + article)
    counted = {address: size for address, size in sizes.items() if not OF_SEARCH.search(address)}
    assert counted[served + article] == (site / article).stat().st_size
    assert all(address.startswith(served) for address in sizes)
    assert sum(counted.values()) <= MOST, counted
