"""The map of the membership: a reader chooses a date, with script or without, by mouse, keyboard or address."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.readers import DESK, PHONE, open_page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page

pytestmark = pytest.mark.xdist_group("site")

ADDRESS = "membership.html"


@pytest.fixture
def base(site: Path) -> str:
    """The site as files: what works there works over HTTP."""
    return site.as_uri() + "/"


@pytest.fixture
def desk(browser: Browser, base: str) -> Iterator[Page]:
    page = open_page(browser, base + ADDRESS, width=DESK)
    yield page
    page.context.close()


def shown(page: Page) -> list[str]:
    """Headings of the dates that can be seen."""
    return page.locator(".ds-day > h3:visible").all_inner_texts()


def date(page: Page, day: str) -> Locator:
    """The link that chooses a date."""
    return page.get_by_role("navigation", name="Dates of change").get_by_role("link", name=day, exact=True)


def on_map(page: Page) -> list[str]:
    """The names of the states on the map that can be seen, with what they were."""
    return page.locator(".ds-map:visible title").all_text_contents()


def test_at_first_the_map_shows_the_last_date(desk: Page) -> None:
    assert shown(desk) == ["From 1 September 2025 on"]
    assert len(on_map(desk)) == 27


def test_the_arrow_keys_choose_among_the_dates_and_the_choice_is_said(desk: Page, base: str) -> None:
    date(desk, "15 June 2001").focus()
    desk.keyboard.press("ArrowRight")
    expect(desk.locator(".ds-days output")).to_have_text("From 17 June 2004 to 5 July 2005: 6 members, 1 observer.")
    assert shown(desk) == ["From 17 June 2004 to 5 July 2005"]
    assert desk.url == f"{base}{ADDRESS}#on-2004-06-17"
    assert desk.evaluate("document.activeElement.textContent") == "17 June 2004"
    assert desk.locator(".ds-days [aria-current]").all_inner_texts() == ["17 June 2004"]
    assert "Mongolia: observer from 17 June 2004" in on_map(desk)
    desk.keyboard.press("ArrowLeft")
    expect(desk.locator(".ds-days [aria-current]")).to_have_text("15 June 2001")
    assert len(on_map(desk)) == 6


def test_the_enter_key_follows_the_link_of_a_date(desk: Page) -> None:
    date(desk, "16 June 2009").press("Enter")
    expect(desk.locator(".ds-days [aria-current]")).to_have_text("16 June 2009")
    assert shown(desk) == ["From 16 June 2009 to 7 June 2012"]


def test_any_day_can_be_chosen_and_shared(desk: Page, base: str) -> None:
    desk.get_by_label("Any day").fill("2002-04-29")
    said = desk.locator(".ds-days output")
    expect(said).to_have_text("29 April 2002: as from 15 June 2001 to 17 June 2004: 6 members.")
    assert desk.url == f"{base}{ADDRESS}#on-2002-04-29"
    desk.reload()
    expect(said).to_have_text("29 April 2002: as from 15 June 2001 to 17 June 2004: 6 members.")
    assert desk.get_by_label("Any day").input_value() == "2002-04-29"


def test_steps_lead_to_both_ends_and_back_undoes_them(desk: Page) -> None:
    earlier, later = desk.get_by_role("button", name="Earlier"), desk.get_by_role("button", name="Later")
    expect(later).to_be_disabled()
    earlier.click()
    expect(later).to_be_enabled()
    assert shown(desk) == ["From 4 July 2024 to 1 September 2025"]
    desk.go_back()
    desk.goto(desk.url.partition("#")[0] + "#on-1996-04-26")
    expect(earlier).to_be_disabled()
    assert on_map(desk)[0] == "China: member of the Shanghai Five from 26 April 1996"


def test_without_script_the_address_chooses_the_date(browser: Browser, base: str) -> None:
    page = open_page(browser, base + ADDRESS, width=DESK, script=False)
    assert shown(page) == ["From 1 September 2025 on"]
    date(page, "5 July 2005").click()
    expect(page.locator(".ds-day > h3:visible")).to_have_text("From 5 July 2005 to 16 June 2009")
    expect(page.locator(".ds-days form")).to_be_hidden()
    page.context.close()


def test_an_article_leads_to_the_map_of_its_date(browser: Browser, base: str) -> None:
    page = open_page(browser, base + "articles/2002-04-29-blagov.html", width=DESK, script=False)
    page.get_by_role("link", name="The same on a map").click()
    expect(page.locator(".ds-day > h3:visible")).to_have_text("From 15 June 2001 to 17 June 2004")
    page.context.close()


def test_a_state_on_the_map_leads_to_its_page(desk: Page, base: str) -> None:
    desk.locator(".ds-map:visible a", has_text="Mongolia").locator("use").click()
    assert desk.url == f"{base}entities/mongolia.html"


def test_patterns_and_colours_come_from_the_style_sheet(desk: Page) -> None:
    fills = "groups => groups.map(group => getComputedStyle(group).fill)"
    member, partner = desk.locator(".ds-map:visible > g").evaluate_all(fills)
    assert member.startswith("rgb")
    assert partner == 'url("#ds-fill-partner")'


def test_only_the_chosen_date_is_printed(desk: Page) -> None:
    desk.goto(desk.url + "#on-2017-06-09")
    desk.emulate_media(media="print")
    assert shown(desk) == ["From 9 June 2017 to 17 September 2021"]
    expect(desk.locator(".ds-days__choice")).to_be_hidden()


def test_on_a_phone_nothing_is_cut_off(browser: Browser, base: str) -> None:
    page = open_page(browser, base + ADDRESS + "#on-2022-09-16", width=PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.context.close()
