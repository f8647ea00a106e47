"""What a reader does with the ledger of expectations and the questions, in a real browser, on the real dossier."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.readers import DESK, PHONE, open_page

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.xdist_group("site")

LEDGER = "expectations.html"
OVERVIEW = "questions/index.html"
ROWS = ".ds-ledger > .ds-row"
SHOWN = f"{ROWS}:visible"


def open_ledger(browser: Browser, base: str, fragment: str = "") -> Page:
    """The ledger, which must not be empty: every test below would pass on nothing."""
    page = open_page(browser, base + LEDGER + fragment, width=DESK)
    assert page.locator(ROWS).count() > 0
    return page


def choices(page: Page, name: str) -> list[str]:
    found: list[str] = page.locator(f"select[name={name}] option").evaluate_all("all => all.map(one => one.value)")
    return [value for value in found if value]


def statuses(page: Page) -> set[str]:
    found: list[str] = page.locator(SHOWN).evaluate_all("all => all.map(one => one.dataset.status)")
    return set(found)


@pytest.mark.parametrize("scheme", ["http", "file"])
def test_a_choice_by_keyboard_shows_only_its_rows_and_says_how_many(
    browser: Browser, served: str, site: Path, scheme: str
) -> None:
    page = open_ledger(browser, served if scheme == "http" else site.as_uri() + "/")
    total, first = page.locator(ROWS).count(), choices(page, "status")[0]
    page.locator("select[name=status]").focus()
    page.keyboard.press("ArrowDown")
    page.wait_for_function("location.hash.startsWith('#status=')")
    assert statuses(page) == {first}
    shown = page.locator(SHOWN).count()
    assert 0 < shown < total
    output = page.locator(".ds-filter output")
    assert output.inner_text().startswith(f"{shown} of {total} ")
    assert output.get_attribute("aria-live") == "polite"
    page.context.close()


@pytest.mark.parametrize("name", ["status", "source", "holder", "event"])
def test_every_choice_shows_as_many_rows_as_it_says(browser: Browser, served: str, name: str) -> None:
    page = open_ledger(browser, served)
    control = page.locator(f"select[name={name}]")
    assert choices(page, name) != []
    for value in choices(page, name):
        control.select_option(value)
        label = control.locator("option:checked").inner_text()
        assert page.locator(SHOWN).count() == int(label.rpartition("(")[2].rstrip(")")), label
    page.context.close()


def test_a_shared_address_restores_the_choice_and_going_back_undoes_it(browser: Browser, served: str) -> None:
    page = open_ledger(browser, served)
    total, last = page.locator(ROWS).count(), choices(page, "status")[-1]
    page.locator("select[name=status]").select_option(last)
    shared = page.url
    shown = page.locator(SHOWN).count()
    page.go_back()
    page.wait_for_function(f"document.querySelectorAll('{ROWS}:not([hidden])').length === {total}")
    assert page.locator("select[name=status]").input_value() == ""
    page.context.close()
    other = open_page(browser, shared, width=DESK)
    assert other.locator("select[name=status]").input_value() == last
    assert (other.locator(SHOWN).count(), statuses(other)) == (shown, {last})
    other.context.close()


def test_two_choices_hold_together_and_one_button_takes_both_back(browser: Browser, served: str) -> None:
    page = open_ledger(browser, served)
    row = page.locator(ROWS).last
    source, status = row.get_attribute("data-source"), row.get_attribute("data-status")
    page.locator("select[name=source]").select_option(source)
    page.locator("select[name=status]").select_option(status)
    matching = page.locator(f"{ROWS}[data-source='{source}'][data-status='{status}']").count()
    assert page.locator(SHOWN).count() == matching
    page.locator(".ds-filter button").click()
    page.wait_for_function("location.hash === '#all'")
    assert page.locator(SHOWN).count() == page.locator(ROWS).count()
    page.context.close()


def test_the_address_of_a_row_shows_it_whatever_was_chosen(browser: Browser, served: str) -> None:
    page = open_ledger(browser, served)
    last = page.locator(ROWS).last
    status = last.get_attribute("data-status")
    page.locator("select[name=status]").select_option(next(one for one in choices(page, "status") if one != status))
    assert not last.is_visible()
    page.evaluate("id => { location.hash = id; }", last.get_attribute("id"))
    page.wait_for_function(f"!document.querySelector('{ROWS}[hidden]')")
    assert last.is_visible()
    page.context.close()


def test_an_address_that_names_no_choice_shows_everything(browser: Browser, served: str) -> None:
    page = open_ledger(browser, served, "#status=nonsense&holder=nobody&x=%")
    assert page.locator(SHOWN).count() == page.locator(ROWS).count()
    page.context.close()


def test_a_figure_leads_to_the_rows_it_counts(browser: Browser, served: str) -> None:
    page = open_ledger(browser, served)
    figure = page.locator(".ds-fares tbody td a").first
    count = int(figure.inner_text())
    figure.click()
    page.wait_for_function("location.hash.includes('source=')")
    assert page.locator(SHOWN).count() == count
    page.context.close()


def test_without_script_the_whole_ledger_stands_and_the_form_does_not(browser: Browser, served: str) -> None:
    page = open_page(browser, served + LEDGER, width=DESK, script=False)
    assert page.locator(ROWS).count() > 0
    assert page.locator(SHOWN).count() == page.locator(ROWS).count()
    assert not page.locator("form.ds-filter").is_visible()
    page.context.close()


def test_no_page_of_the_ledger_or_the_questions_scrolls_sideways_on_a_phone(browser: Browser, served: str) -> None:
    page = open_page(browser, served + OVERVIEW, width=PHONE)
    first = page.locator(".ds-matrix tbody th a").first.get_attribute("href")
    for address in (LEDGER, OVERVIEW, f"questions/{first}"):
        page.goto(served + address)
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"], address
    page.context.close()


def test_every_cell_of_the_overview_says_where_its_source_stands(browser: Browser, served: str) -> None:
    page = open_page(browser, served + OVERVIEW, width=DESK)
    questions, sources = page.locator(".ds-matrix tbody tr").count(), page.locator(".ds-matrix thead th").count() - 1
    cells = page.locator(".ds-matrix tbody td")
    assert cells.count() == questions * sources > 0
    assert all(cells.evaluate_all("all => all.map(one => one.innerText.trim())"))
    page.context.close()


def test_a_cell_leads_to_the_position_and_its_quotation_to_the_paragraph(browser: Browser, served: str) -> None:
    page = open_page(browser, served + OVERVIEW, width=DESK)
    page.locator(".ds-matrix tbody td a").first.click()
    assert "#by-" in page.url
    page.locator(".ds-position .ds-quote__place[href*='#p']").first.click()
    page.wait_for_url("**#p*")
    expect(page.locator(f"#{page.url.rpartition('#')[2]}")).to_be_visible()
    page.context.close()
