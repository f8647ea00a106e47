"""The number of a paragraph copies the paragraph's address, and says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.readers import DESK, open_page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page

pytestmark = pytest.mark.xdist_group("popovers")

ARTICLE = "articles/2002-04-29-blagov.html"
WITHOUT_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', { value: undefined })"
WITHOUT_COPYING = "document.execCommand = () => false"
TAKE_WHAT_IS_COPIED = """document.addEventListener("copy", event => {
  window.taken = event.target.value.slice(event.target.selectionStart, event.target.selectionEnd);
})"""


@pytest.fixture(params=["http", "file"])
def base(request: pytest.FixtureRequest, served: str, site: Path) -> str:
    return served if request.param == "http" else site.as_uri() + "/"


@pytest.fixture
def desk(browser: Browser, base: str) -> Iterator[Page]:
    page = open_page(browser, base + ARTICLE, width=DESK)
    yield page
    page.context.close()


def number(page: Page, paragraph: int) -> Locator:
    return page.locator(f"#p{paragraph} .ds-number:not(.ds-number--origin)")


def status(page: Page) -> Locator:
    return page.locator(".ds-status")


def test_a_click_copies_the_address_and_says_so(desk: Page, base: str) -> None:
    desk.context.grant_permissions(["clipboard-read", "clipboard-write"])
    assert status(desk).get_attribute("role") == "status"
    number(desk, 3).click()
    expect(status(desk)).to_contain_text("Address of paragraph 3 copied")
    assert desk.evaluate("navigator.clipboard.readText()") == f"{base}{ARTICLE}#p3"
    assert desk.url == f"{base}{ARTICLE}#p3"


def test_the_keyboard_copies_and_the_focus_stays(desk: Page, base: str) -> None:
    desk.context.grant_permissions(["clipboard-read", "clipboard-write"])
    number(desk, 4).focus()
    desk.keyboard.press("Enter")
    expect(status(desk)).to_contain_text("Address of paragraph 4 copied")
    assert desk.evaluate("navigator.clipboard.readText()") == f"{base}{ARTICLE}#p4"
    assert desk.evaluate("document.activeElement.dataset.number") == "4"
    assert number(desk, 4).get_attribute("aria-label") == "Paragraph 4: copy its address"


def test_without_a_clipboard_it_is_copied_by_selection(desk: Page, base: str) -> None:
    desk.evaluate(WITHOUT_CLIPBOARD)
    desk.evaluate(TAKE_WHAT_IS_COPIED)
    number(desk, 3).focus()
    desk.keyboard.press("Enter")
    expect(status(desk)).to_contain_text("Address of paragraph 3 copied")
    assert desk.evaluate("taken") == f"{base}{ARTICLE}#p3"
    assert desk.locator("textarea.ds-copied").count() == 0
    assert desk.evaluate("document.activeElement.dataset.number") == "3"


def test_where_nothing_may_be_copied_the_address_is_shown_and_selected(desk: Page, base: str) -> None:
    desk.evaluate(WITHOUT_CLIPBOARD)
    desk.evaluate(WITHOUT_COPYING)
    number(desk, 3).click()
    expect(status(desk)).to_have_text(f"Copy this address: {base}{ARTICLE}#p3")
    assert desk.evaluate("String(getSelection())") == f"{base}{ARTICLE}#p3"
    desk.keyboard.press("Escape")
    expect(status(desk)).to_be_empty()


def test_without_script_the_number_is_a_plain_link(browser: Browser, base: str) -> None:
    page = open_page(browser, base + ARTICLE, width=DESK, script=False)
    assert number(page, 3).get_attribute("aria-label") == "Paragraph 3"
    number(page, 3).click()
    assert page.url == f"{base}{ARTICLE}#p3"
    assert status(page).count() == 0
    page.context.close()
