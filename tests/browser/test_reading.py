"""What a reader does, in a real browser: on a phone and a desk, by keyboard, without script, from a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.page_types import page_types
from tests.browser.readers import DESK, PHONE, open_page

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

pytestmark = pytest.mark.xdist_group("site")

ARTICLE = "articles/2002-04-29-blagov.html"


@pytest.fixture(scope="module")
def on_a_phone(browser: Browser, served: str, site: Path) -> dict[str, tuple[int, int]]:
    """Of each type of page, how wide it is on a phone and how many main headings it has."""
    measure = "[document.documentElement.scrollWidth, document.querySelectorAll('h1').length]"
    measured = {}
    for address in page_types(site):
        page = open_page(browser, served + address, width=PHONE)
        measured[address] = tuple(page.evaluate(measure))
        page.context.close()
    return measured


def test_no_page_scrolls_sideways_on_a_phone(on_a_phone: dict[str, tuple[int, int]]) -> None:
    assert {page: width for page, (width, _) in on_a_phone.items() if width > PHONE["width"]} == {}


def test_every_page_has_one_main_heading(on_a_phone: dict[str, tuple[int, int]]) -> None:
    assert {page: headings for page, (_, headings) in on_a_phone.items() if headings != 1} == {}


def test_a_paragraph_number_appears_on_hover_and_leads_to_the_paragraph(browser: Browser, served: str) -> None:
    page = open_page(browser, served + ARTICLE, width=DESK)
    number = page.locator("#p3 a[href='#p3']").first
    page.locator("#p3").hover()
    page.wait_for_timeout(400)
    assert float(number.evaluate("element => getComputedStyle(element).opacity")) > 0.5
    number.click()
    assert page.url.endswith("#p3")
    page.context.close()


def test_a_paragraph_number_is_reached_and_shown_by_keyboard(browser: Browser, served: str) -> None:
    page = open_page(browser, served + ARTICLE, width=DESK)
    number = page.locator("#p3 a[href='#p3']").first
    number.focus()
    page.wait_for_timeout(400)
    assert float(number.evaluate("element => getComputedStyle(element).opacity")) > 0.5
    page.context.close()


def test_an_article_reads_whole_without_script(browser: Browser, served: str) -> None:
    page = open_page(browser, served + ARTICLE, width=DESK, script=False)
    assert page.locator("#p1").is_visible()
    assert "born as a border agreement" in page.locator("#p1").inner_text()
    assert page.locator("text=Sergei Blagov is a Moscow-based specialist").first.is_visible()
    page.context.close()


def test_a_mention_leads_to_the_entity_and_its_quotation_back_to_the_paragraph(browser: Browser, served: str) -> None:
    page = open_page(browser, served + ARTICLE, width=DESK)
    page.locator("#p1 a", has_text="Kazakhstan").first.click()
    assert page.url.endswith("entities/kazakhstan.html")
    page.locator("a[href*='2002-04-29-blagov.html#p1']").first.click()
    assert "2002-04-29-blagov.html#p1" in page.url
    page.context.close()


def test_the_audit_page_shows_every_line_of_the_original(browser: Browser, site: Path, served: str) -> None:
    original = (site / "originals/2002-04-29-blagov.txt").read_text(encoding="utf-8")
    page = open_page(browser, served + "audit/2002-04-29-blagov.html", width=DESK)
    for number in range(1, len(original.splitlines()) + 1):
        assert page.locator(f"#l{number}").count() == 1, number
    page.context.close()
