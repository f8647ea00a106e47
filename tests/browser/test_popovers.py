"""What a name or a reference to a paragraph leads to, on hover, focus and tap, and never in the link's way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.readers import DESK, PHONE, focus_by_keyboard, open_page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page

pytestmark = pytest.mark.xdist_group("popovers")

ARTICLE = "articles/2002-04-29-blagov.html"
ENTITY = "entities/sco.html"
NAMES = ".ds-body a.ds-name"
PLACES = "a.ds-quote__place"
OVERLAPS = """link => {
  const popover = document.querySelector(".ds-popover").getBoundingClientRect();
  return [...link.getClientRects()].some(line => line.left < popover.right && popover.left < line.right
    && line.top < popover.bottom && popover.top < line.bottom);
}"""
INSIDE = """popover => {
  const box = popover.getBoundingClientRect();
  const header = document.querySelector(".md-header").getBoundingClientRect();
  return box.left >= 0 && box.right <= innerWidth && box.top >= header.bottom && box.bottom <= innerHeight;
}"""


@pytest.fixture(params=["http", "file"])
def base(request: pytest.FixtureRequest, served: str, site: Path) -> str:
    return served if request.param == "http" else site.as_uri() + "/"


@pytest.fixture
def desk(browser: Browser, base: str) -> Iterator[Page]:
    page = open_page(browser, base + ARTICLE, width=DESK)
    yield page
    page.context.close()


@pytest.fixture
def entity(browser: Browser, base: str) -> Iterator[Page]:
    page = open_page(browser, base + ENTITY, width=DESK)
    yield page
    page.context.close()


@pytest.fixture
def phone(browser: Browser, base: str) -> Iterator[Page]:
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True, reduced_motion="reduce")  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(base + ARTICLE)
    yield page
    context.close()


def popover(page: Page) -> Locator:
    return page.locator(".ds-popover")


def away(page: Page) -> None:
    """The pointer on the page, on nothing in particular."""
    page.mouse.move(5, 500)


def test_on_hover_a_name_says_what_it_is_and_how_often_it_is_named(desk: Page) -> None:
    desk.locator(NAMES, has_text="Tajikistan").first.hover()
    expect(popover(desk)).to_be_visible()
    lines = popover(desk).locator("p").all_inner_texts()
    assert lines[:3] == ["STATE", "Tajikistan", "State in Central Asia; founding member of the SCO."]
    assert re.fullmatch(r"\d+ mentions here · \d+ mentions in \d+ articles · Wikidata Q863", lines[3])
    away(desk)
    expect(popover(desk)).to_have_count(0)


def test_it_waits_for_the_pointer_to_rest(desk: Page) -> None:
    desk.locator(NAMES).first.hover()
    desk.wait_for_timeout(100)
    assert popover(desk).count() == 0
    away(desk)
    desk.wait_for_timeout(600)
    assert popover(desk).count() == 0


def test_an_event_says_when_and_where_and_an_uncertain_statement_is_marked(browser: Browser, base: str) -> None:
    page = open_page(browser, base + "articles/2012-05-19-ilyashenko.html", width=DESK)
    page.locator(NAMES + "--event", has_text="meeting in Beijing").first.hover()
    expect(popover(page).locator(".ds-popover__facts")).to_have_text("11 May 2012, Beijing")
    page.evaluate("""dossierCards({"entities/nato.html":
        {kind: "organisation", title: "NATO", text: ["An alliance", "From memory"]}})""")
    page.locator(NAMES + '[href$="/nato.html"]').first.hover()
    expect(popover(page).locator(".ds-popover__text")).to_have_text("An alliance uncertain From memory")
    page.context.close()


def test_a_reference_to_a_paragraph_says_how_it_begins(entity: Page) -> None:
    link = entity.locator(PLACES).nth(6)
    place = (link.get_attribute("href") or "").partition("#")[2]
    link.hover()
    expect(popover(entity)).to_be_visible()
    lines = popover(entity).locator("p").all_inner_texts()
    assert lines[0].lower() == f"paragraph {place[1:]}"
    assert lines[2] == "29 April 2002"
    words = popover(entity).locator("q").inner_text().rstrip("… ")
    link.click()
    assert entity.locator(f"#{place}").inner_text().startswith(words)


def test_the_pointer_may_move_onto_it_and_it_stays(desk: Page) -> None:
    desk.locator(NAMES).nth(5).hover()
    expect(popover(desk)).to_be_visible()
    popover(desk).hover()
    desk.wait_for_timeout(500)
    assert popover(desk).is_visible()
    away(desk)
    expect(popover(desk)).to_have_count(0)


def test_escape_closes_it_without_moving_pointer_or_focus(desk: Page) -> None:
    link = desk.locator(NAMES).nth(5)
    link.hover()
    expect(popover(desk)).to_be_visible()
    desk.keyboard.press("Escape")
    assert popover(desk).count() == 0
    desk.wait_for_timeout(500)
    assert popover(desk).count() == 0
    away(desk)
    link.hover()
    expect(popover(desk)).to_be_visible()


def test_escape_closes_the_popover_and_not_an_open_note(desk: Page) -> None:
    desk.locator(".ds-body .ds-noteref").first.click()
    desk.locator(NAMES).nth(5).hover()
    expect(popover(desk)).to_be_visible()
    desk.keyboard.press("Escape")
    assert popover(desk).count() == 0
    assert desk.locator(".ds-note--open").count() == 1
    desk.keyboard.press("Escape")
    assert desk.locator(".ds-note--open").count() == 0


def test_the_focus_opens_it_and_describes_the_link(desk: Page) -> None:
    focus_by_keyboard(desk.locator(NAMES).nth(5))
    focused = desk.locator(":focus")
    assert "ds-name" in (focused.get_attribute("class") or "")
    expect(popover(desk)).to_be_visible()
    assert popover(desk).get_attribute("role") == "tooltip"
    assert focused.get_attribute("aria-describedby") == popover(desk).get_attribute("id")
    desk.wait_for_timeout(500)
    assert popover(desk).is_visible()
    desk.evaluate("document.activeElement.blur()")
    expect(popover(desk)).to_have_count(0)
    assert desk.locator("[aria-describedby=ds-popover]").count() == 0


def test_a_focused_link_is_followed_by_the_enter_key(desk: Page) -> None:
    link = desk.locator(NAMES).nth(5)
    href = (link.get_attribute("href") or "").removeprefix("..")
    focus_by_keyboard(link)
    expect(popover(desk)).to_be_visible()
    desk.keyboard.press("Enter")
    desk.wait_for_url(f"**{href}")


def test_it_never_lies_on_its_link_and_stays_in_the_window(desk: Page) -> None:
    for link in desk.locator(NAMES).all()[::6][:8]:
        link.scroll_into_view_if_needed()
        away(desk)
        link.hover()
        expect(link).to_have_attribute("aria-describedby", "ds-popover")
        assert not link.evaluate(OVERLAPS), link.inner_text()
        assert popover(desk).evaluate(INSIDE), link.inner_text()


def test_it_follows_its_link_a_little_and_closes_when_scrolled_away(desk: Page) -> None:
    link = desk.locator(NAMES).nth(5)
    focus_by_keyboard(link)
    expect(popover(desk)).to_be_visible()
    desk.evaluate("scrollBy(0, 20)")
    desk.wait_for_timeout(100)
    assert popover(desk).is_visible()
    assert not link.evaluate(OVERLAPS)
    desk.evaluate("scrollBy(0, 100)")
    expect(popover(desk)).to_have_count(0)


def test_a_first_tap_opens_it_and_a_second_follows_the_link(phone: Page) -> None:
    link = phone.locator(NAMES).nth(5)
    link.tap()
    expect(popover(phone).locator(".ds-popover__hint")).to_have_text("Tap the link again to follow it.")
    assert phone.url.endswith(ARTICLE)
    assert not link.evaluate(OVERLAPS)
    assert phone.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    phone.locator(".ds-body p").first.tap(position={"x": 1, "y": 1})
    assert popover(phone).count() == 0
    link.tap()
    expect(popover(phone)).to_be_visible()
    link.tap()
    phone.wait_for_url("**/entities/*.html")


def test_a_tap_follows_the_link_where_nothing_is_known_of_it(phone: Page) -> None:
    link = phone.locator(NAMES).nth(5)
    link.tap()
    expect(popover(phone)).to_be_visible()
    phone.keyboard.press("Escape")
    link.evaluate("link => dossierCards({[link.getAttribute('href').replace('../', '')]: undefined})")
    link.tap()
    phone.wait_for_url("**/entities/*.html")


def test_notes_and_their_markers_have_none(desk: Page) -> None:
    desk.locator(".ds-body .ds-noteref").first.hover()
    desk.wait_for_timeout(600)
    assert popover(desk).count() == 0
    links = desk.locator(".ds-note a[href^='../']")
    assert links.count() > 0
    links.first.evaluate(
        "link => document.getElementById(link.closest('.ds-note').id.replace('note-', 'noteref-')).click()"
    )
    links.first.hover()
    desk.wait_for_timeout(600)
    assert popover(desk).count() == 0


def test_what_a_card_says_is_text_and_never_markup(desk: Page) -> None:
    hostile = "</script><img src=x onerror=alert(1)><!--"
    desk.locator(NAMES).nth(5).hover()
    expect(popover(desk)).to_be_visible()
    away(desk)
    expect(popover(desk)).to_have_count(0)
    address = (desk.locator(NAMES).nth(5).get_attribute("href") or "").removeprefix("../")
    desk.evaluate(
        "([address, text]) => dossierCards({[address]: {kind: text, title: text, text: [text, text]}})",
        [address, hostile],
    )
    desk.locator(NAMES).nth(5).hover()
    expect(popover(desk).locator(".ds-popover__title")).to_have_text(hostile)
    assert popover(desk).locator("img, script").count() == 0


def test_a_page_asks_for_them_only_when_one_is_wanted(desk: Page) -> None:
    scripts = desk.locator("script[src*='/popovers/']")
    assert scripts.count() == 0
    desk.locator(NAMES).nth(5).hover()
    expect(popover(desk)).to_be_visible()
    assert scripts.count() == 1


def test_without_script_and_on_paper_there_is_none(browser: Browser, base: str, desk: Page) -> None:
    desk.locator(NAMES).nth(5).hover()
    expect(popover(desk)).to_be_visible()
    desk.emulate_media(media="print")
    assert not popover(desk).is_visible()
    page = open_page(browser, base + ARTICLE, width=DESK, script=False)
    page.locator(NAMES).nth(5).click()
    page.wait_for_url("**/entities/*.html")
    page.context.close()
