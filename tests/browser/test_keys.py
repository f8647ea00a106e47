"""The frame by keyboard: its menu, its search, the way past it; and no letter alone does anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.readers import DESK, PHONE, open_page

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.xdist_group("access")

ARTICLE = "articles/2002-04-29-blagov.html"
FOCUSED = "document.activeElement"


def focus_is_in_sight(page: Page) -> bool:
    """Whether the middle of what has the focus is inside the window and nothing lies on it."""
    return bool(
        page.evaluate("""() => {
          const focused = document.activeElement;
          return [...focused.getClientRects()].some(({ x, y, width, height }) => {
            const top = document.elementFromPoint(x + width / 2, y + height / 2);
            return top !== null && (focused.contains(top) || top.contains(focused));
          });
        }""")
    )


def test_the_menu_of_a_phone_opens_by_keyboard(browser: Browser, served: str) -> None:
    page = open_page(browser, served + ARTICLE, width=PHONE)
    menu = page.get_by_role("button", name="Menu")
    assert menu.get_attribute("aria-expanded") == "false"
    for key, state in (("Enter", "true"), ("Space", "false"), ("Space", "true")):
        menu.press(key)
        assert menu.get_attribute("aria-expanded") == state
    page.wait_for_timeout(300)
    assert page.locator(".md-nav--primary").get_by_role("link", name="Questions").is_visible()
    page.context.close()


def test_the_search_of_a_phone_opens_by_keyboard_and_takes_the_focus(browser: Browser, served: str) -> None:
    page = open_page(browser, served + ARTICLE, width=PHONE)
    page.get_by_role("button", name="Search").press("Enter")
    page.wait_for_function("document.activeElement.matches('.md-search__input')")
    page.keyboard.press("Escape")
    page.wait_for_function("!document.activeElement.matches('.md-search__input')")
    assert page.get_by_role("button", name="Search").get_attribute("aria-expanded") == "false"
    page.context.close()


@pytest.mark.parametrize("key", ["f", "s", "/", "p", ",", "n", "."])
def test_a_letter_alone_does_nothing(browser: Browser, served: str, key: str) -> None:
    page = open_page(browser, served + "expectations.html", width=DESK)
    page.keyboard.press(key)
    page.wait_for_timeout(200)
    assert page.url == served + "expectations.html"
    assert not page.locator("#__search").is_checked()
    page.context.close()


def test_letters_are_typed_into_the_search(browser: Browser, served: str) -> None:
    page = open_page(browser, served + ARTICLE, width=DESK)
    page.locator(".md-search__input").click()
    page.keyboard.type("sp./,nf")
    assert page.locator(".md-search__input").input_value() == "sp./,nf"
    page.context.close()


def test_the_first_stop_leads_past_the_frame(browser: Browser, served: str) -> None:
    page = open_page(browser, served + ARTICLE, width=DESK)
    page.keyboard.press("Tab")
    assert page.evaluate(f"{FOCUSED}.textContent.trim()") == "Skip to content"
    assert focus_is_in_sight(page)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate(f"{FOCUSED}.closest('.md-content') !== null")
    page.context.close()


@pytest.mark.parametrize("address", [ARTICLE, "expectations.html"])
@pytest.mark.parametrize("width", [PHONE, DESK], ids=["phone", "desk"])
def test_what_has_the_focus_is_never_hidden(browser: Browser, served: str, address: str, width: dict[str, int]) -> None:
    """Nor below the header, which stays: least of all going backwards."""
    page = open_page(browser, served + address, width=width)
    page.locator(".md-content a[href]:visible").nth(70).focus()
    hidden = []
    for _ in range(50):
        page.keyboard.press("Shift+Tab")
        if not focus_is_in_sight(page):
            hidden.append(page.evaluate(f"{FOCUSED}.outerHTML"))
    assert hidden == []
    page.context.close()
