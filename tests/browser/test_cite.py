"""A reader copies citations of an article, of its page and of a paragraph, and takes the files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.readers import DESK, open_page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.xdist_group("popovers")

ARTICLE = "articles/2002-04-29-blagov.html"
PAGE = f"https://example.org/sco-dossier/{ARTICLE}"
ORIGINAL = (
    "Blagov, S. (2002, April 29). Shanghai Cooperation Organization Prepares for New Role. Eurasianet. "
    "https://eurasianet.org/shanghai-cooperation-organization-prepares-for-new-role"
)
COPIED_HTML = """navigator.clipboard.read().then(([item]) => item.getType("text/html")).then(blob => blob.text())"""


@pytest.fixture(params=["http", "file"])
def base(request: pytest.FixtureRequest, served: str, site: Path) -> str:
    return served if request.param == "http" else site.as_uri() + "/"


@pytest.fixture
def desk(browser: Browser, base: str) -> Iterator[Page]:
    page = open_page(browser, base + ARTICLE, width=DESK)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    yield page
    page.context.close()


def copied(page: Page) -> str:
    return str(page.evaluate("navigator.clipboard.readText()"))


def test_the_citation_of_the_original_is_copied_with_its_italics(desk: Page) -> None:
    desk.get_by_role("button", name="Copy in the style of APA: The original article").click()
    expect(desk.locator(".ds-status")).to_have_text("Citation in the style of APA copied")
    assert copied(desk) == ORIGINAL
    assert "<em>Eurasianet</em>" in desk.evaluate(COPIED_HTML)


def test_two_clicks_cite_a_paragraph(desk: Page) -> None:
    desk.locator("#p7 .ds-number:not(.ds-number--origin)").click()
    desk.get_by_role("button", name="Copy its citation in the style of Chicago").click()
    expect(desk.locator(".ds-status")).to_have_text("Citation in the style of Chicago copied")
    assert copied(desk).endswith(f"para. 7, {PAGE}#p7.")


def test_the_address_of_a_paragraph_chooses_it(browser: Browser, base: str) -> None:
    page = open_page(browser, f"{base}{ARTICLE}#p5", width=DESK)
    expect(page.locator(".ds-cite__styles--paragraph")).to_contain_text(f"para. 5, {PAGE}#p5.")
    expect(page.locator(".ds-cite__styles--paragraph")).to_contain_text("(Blagov, 2002/2026, para. 5)")
    page.context.close()


def test_the_keyboard_copies_too(desk: Page) -> None:
    desk.get_by_role("button", name="Copy in the style of MLA: This page, with its notes").focus()
    desk.keyboard.press("Enter")
    expect(desk.locator(".ds-status")).to_have_text("Citation in the style of MLA copied")
    assert copied(desk).endswith(f"Version 0.1.0, 25 Nov. 2026, {PAGE}.")


def test_without_script_everything_is_text_and_nothing_pretends_to_be_a_button(browser: Browser, base: str) -> None:
    page = open_page(browser, base + ARTICLE, width=DESK, script=False)
    expect(page.locator(".ds-cite__styles").first).to_contain_text(ORIGINAL)
    assert page.locator(".ds-cite button").count() == 0
    page.context.close()


def test_the_files_are_saved(desk: Page, base: str) -> None:
    if base.startswith("file"):
        link = desk.get_by_role("link", name="CSL-JSON")
        assert link.get_attribute("href") == "../cite/2002-04-29-blagov.json"
        return
    with desk.expect_download() as saving:
        desk.get_by_role("link", name="CSL-JSON").click()
    items = json.loads(saving.value.path().read_text(encoding="utf-8"))
    assert [item["id"] for item in items] == ["2002-04-29-blagov", "2002-04-29-blagov-annotated"]
