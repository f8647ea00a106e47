"""What a reader does with the table of who is named together, in a real browser, on the real dossier."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.readers import DESK, PHONE, open_page

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.xdist_group("site")

BUSY = "entities/sco.html"
GROUPS = ".ds-partners > tbody"
SHOWN = f"{GROUPS}:visible"
OPEN = f"{GROUPS} details[open]"


def column(page: Page, at: int) -> list[int]:
    found: list[str] = page.locator(f"{GROUPS} > tr:first-child > :nth-child({at})").all_text_contents()
    return [int(text) for text in found]


def names(page: Page) -> list[str]:
    return page.locator(f"{GROUPS} th > a").all_text_contents()


@pytest.mark.parametrize("scheme", ["http", "file"])
def test_a_figure_of_the_overview_leads_to_the_sentences_which_are_open(
    browser: Browser, served: str, site: Path, scheme: str
) -> None:
    base = served if scheme == "http" else site.as_uri() + "/"
    page = open_page(browser, f"{base}co-mentions.html", width=DESK)
    figure = page.locator(".ds-pairs td a").first
    count = int(figure.inner_text())
    figure.click()
    group = page.locator(f"{GROUPS}:target")
    group.locator("blockquote").first.wait_for()
    assert group.locator("blockquote:visible").count() == count
    assert page.locator(OPEN).count() == 1
    for quote in group.locator("blockquote").all():
        assert quote.locator("mark.ds-with").count() >= 1
        assert quote.locator("mark:not(.ds-with)").count() >= 1
    page.context.close()


def test_a_kind_chosen_by_keyboard_shows_only_its_names_and_says_how_many(browser: Browser, served: str) -> None:
    page = open_page(browser, served + BUSY, width=DESK)
    total = page.locator(GROUPS).count()
    page.locator(".ds-choice select").focus()
    page.keyboard.press("ArrowDown")
    kind = page.locator(".ds-choice select").input_value()
    shown = page.locator(SHOWN).count()
    assert 0 < shown < total
    assert set(page.locator(SHOWN).evaluate_all("all => all.map(one => one.dataset.kind)")) == {kind}
    assert page.locator(".ds-choice output").inner_text() == f"{shown} of {total} names shown"
    page.locator(".ds-choice select").select_option("")
    assert page.locator(SHOWN).count() == total
    page.context.close()


def test_a_column_can_be_sorted_and_says_so(browser: Browser, served: str) -> None:
    page = open_page(browser, served + BUSY, width=DESK)
    headings = page.locator(".ds-partners thead th")
    assert headings.nth(1).get_attribute("aria-sort") == "descending"
    assert column(page, 2) == sorted(column(page, 2), reverse=True)
    headings.nth(2).get_by_role("button").press("Enter")
    assert column(page, 3) == sorted(column(page, 3), reverse=True)
    headings.nth(0).get_by_role("button").press("Enter")
    assert [one.get_attribute("aria-sort") for one in headings.all()] == ["ascending", None, None]
    assert names(page) != sorted(names(page), key=len)
    assert names(page)[0][0] < names(page)[-1][0]
    page.context.close()


def test_all_sentences_open_and_close_together(browser: Browser, served: str) -> None:
    page = open_page(browser, served + BUSY, width=DESK)
    button = page.locator(".ds-choice button")
    button.click()
    assert button.inner_text() == "Close all"
    assert page.locator(OPEN).count() == page.locator(f"{GROUPS} details").count()
    button.click()
    assert page.locator(OPEN).count() == 0
    page.context.close()


def test_without_a_script_the_sentences_open_and_no_control_is_offered_that_does_nothing(
    browser: Browser, served: str
) -> None:
    page = open_page(browser, served + BUSY, width=PHONE, script=False)
    assert not page.locator(".ds-choice").is_visible()
    assert page.locator(".ds-partners thead button").count() == 0
    summary = page.locator(f"{GROUPS} summary").first
    summary.click()
    assert page.locator(f"{GROUPS} blockquote").first.is_visible()
    page.context.close()


@pytest.mark.parametrize("address", [BUSY, "co-mentions.html"])
def test_a_phone_never_has_to_move_the_page_sideways(browser: Browser, served: str, address: str) -> None:
    page = open_page(browser, served + address, width=PHONE)
    if address == BUSY:
        page.locator(".ds-choice button").click()
        table = page.locator(".ds-partners")
        assert table.evaluate("one => one.scrollWidth <= one.parentElement.clientWidth")
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.context.close()


def test_the_print_has_the_table_and_each_sentence_once(browser: Browser, served: str) -> None:
    page = open_page(browser, served + BUSY, width=DESK)
    page.locator(".ds-choice button").click()
    page.emulate_media(media="print")
    assert page.locator(f"{GROUPS} blockquote:visible").count() == 0
    assert page.locator(SHOWN).count() == page.locator(GROUPS).count()
    assert page.locator(".ds-said blockquote:visible").count() > 0
    page.context.close()
