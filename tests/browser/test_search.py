"""Search over HTTP and in the unpacked bundle, where no worker can start: a hit leads to its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.browser.readers import DESK, open_page, search

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

pytestmark = pytest.mark.xdist_group("site")

ARTICLE = "articles/2011-izimov.html"
WORD = "assessments"


@pytest.fixture(params=["http", "bundle"])
def edition(request: pytest.FixtureRequest) -> str:
    """Address of an edition's root."""
    if request.param == "http":
        return str(request.getfixturevalue("served"))
    folder: Path = request.getfixturevalue("unpacked")
    return folder.as_uri() + "/"


def test_a_hit_leads_to_the_part_of_the_article_that_has_the_word(browser: Browser, edition: str) -> None:
    page = open_page(browser, edition + "entities/russia.html", width=DESK)
    search(page, WORD)
    page.locator(f".md-search-result__link[href*='{ARTICLE}'][href*='#']:visible").first.click()
    page.wait_for_url(re.compile(f"{re.escape(ARTICLE)}.*#"))
    assert page.url.startswith(edition)
    assert page.evaluate("document.getElementById(decodeURIComponent(location.hash.slice(1))) !== null")
    assert WORD in page.locator(".ds-article").inner_text()
    assert page.locator("mark", has_text=WORD).first.is_visible()
    page.context.close()


def test_the_start_page_searches_too_and_a_second_question_is_answered(browser: Browser, edition: str) -> None:
    page = open_page(browser, edition + "index.html", width=DESK)
    search(page, WORD)
    page.locator("input[name=query]").fill("")
    search(page, "Blagov")
    page.locator(".md-search-result__link[href*='entities/sergei-blagov.html']:visible").first.wait_for()
    page.context.close()


def test_searching_asks_for_nothing_outside_and_ends_in_no_error(browser: Browser, edition: str) -> None:
    context = browser.new_context(viewport=DESK)  # type: ignore[arg-type]
    asked: list[str] = []
    errors: list[str] = []
    page = context.new_page()
    context.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.goto(edition + ARTICLE)
    search(page, WORD)
    assert [url for url in asked if not url.startswith((edition, "data:"))] == []
    assert errors == []
    context.close()


def test_the_stand_in_runs_only_from_a_file(browser: Browser, served: str, unpacked: Path) -> None:
    for edition, frames in ((served, 0), (unpacked.as_uri() + "/", 1)):
        page = open_page(browser, edition + ARTICLE, width=DESK)
        search(page, WORD)
        assert page.locator("iframe").count() == frames
        assert page.locator("iframe:visible").count() == 0
        page.context.close()


def test_data_files_are_downloaded(browser: Browser, edition: str) -> None:
    page = open_page(browser, edition + "expectations.html", width=DESK)
    with page.expect_download() as download:
        page.locator("a[download]", has_text="CSV").click()
    assert download.value.suggested_filename == "expectations.csv"
    page.context.close()
