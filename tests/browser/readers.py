"""How readers come to a page: the screens they have, with script or without."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

PHONE = {"width": 390, "height": 844}
DESK = {"width": 1440, "height": 900}


def open_page(browser: Browser, address: str, *, width: dict[str, int], script: bool = True) -> Page:
    """The page at `address`, in a context of its own and without animation; close ``page.context`` after use."""
    context = browser.new_context(viewport=width, java_script_enabled=script, reduced_motion="reduce")  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(address)
    return page


def search(page: Page, words: str) -> None:
    """Type the words into the search, letter by letter, and wait for hits; on a phone, open it first."""
    opener = page.locator(".ds-opens-search")
    if opener.is_visible():
        opener.click()
    field = page.locator("input[name=query]")
    field.click()
    field.press_sequentially(words)
    page.locator(".md-search-result__item").first.wait_for()


def focus_by_keyboard(link: Locator) -> None:
    """Come to the link by the tabulator, as what a focus shows may depend on."""
    link.focus()
    link.page.keyboard.press("Shift+Tab")
    link.page.keyboard.press("Tab")
