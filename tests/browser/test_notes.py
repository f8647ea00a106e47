"""What a reader does with the editor's notes: beside the text, in it, at its end, or not at all."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.readers import DESK, PHONE, open_page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page

pytestmark = pytest.mark.xdist_group("notes")

UNEVEN = """list => [...list.querySelectorAll(".ds-note")].filter(note => {
  const marker = document.getElementById(note.id.replace("note-", "noteref-"));
  marker.click();
  const words = marker.getBoundingClientRect();
  const line = note.getBoundingClientRect().top + parseFloat(getComputedStyle(note).lineHeight) / 2;
  const first = list.querySelector(".ds-note").getBoundingClientRect().top;
  const full = first - document.querySelector(".ds-page").getBoundingClientRect().top < 1;
  return Math.abs(line - words.top - words.height / 2) > 2 && !full;
}).map(note => note.id)"""
"""The notes that, opened one by one, are not level with their markers, though those before leave room for it."""
SWITCH = re.compile(r"^(✓ )?Notes$")
"""Name of the button that shows and hides the notes; the style sheet adds the tick."""
BOXES = """notes => notes.map(note => {
  const box = note.getBoundingClientRect();
  return { top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left, right: box.right };
})"""


@pytest.fixture(params=["http", "file"])
def base(request: pytest.FixtureRequest, served: str, site: Path) -> str:
    return served if request.param == "http" else site.as_uri() + "/"


@pytest.fixture(scope="session")
def noted(site: Path) -> list[str]:
    """Addresses of the articles with notes, the one with most first."""
    counts = {
        path.relative_to(site).as_posix(): path.read_text(encoding="utf-8").count('role="doc-noteref"')
        for path in (site / "articles").glob("*.html")
    }
    found = sorted((address for address, count in counts.items() if count), key=lambda address: -counts[address])
    assert len(found) > 1, "the dossier's articles have no notes"
    return found


@pytest.fixture
def desk(browser: Browser, base: str, noted: list[str]) -> Iterator[Page]:
    page = open_page(browser, base + noted[0], width=DESK)
    yield page
    page.context.close()


@pytest.fixture
def phone(browser: Browser, base: str, noted: list[str]) -> Iterator[Page]:
    page = open_page(browser, base + noted[0], width=PHONE)
    yield page
    page.context.close()


def marker_in_body(page: Page, number: int = 2) -> Locator:
    return page.locator(".ds-body p .ds-noteref").nth(number)


def note_of(page: Page, marker: Locator) -> Locator:
    return page.locator((marker.get_attribute("href") or "") + ".ds-note")


def is_open(note: Locator) -> bool:
    return note.locator(".ds-note__by").is_visible()


def drawn(marker: Locator) -> str:
    """What the style sheet draws of a marker."""
    return str(marker.evaluate("element => getComputedStyle(element, '::after').content"))


def has_focus(element: Locator) -> bool:
    return bool(element.evaluate("element => element === document.activeElement"))


def test_sic_stands_only_where_the_page_shows_the_slip(browser: Browser, served: str, noted: list[str]) -> None:
    found = {"in the text": 0, "in the byline": 0}
    for address in noted:
        page = open_page(browser, served + address, width=DESK)
        for marker in page.locator(".ds-noteref--sic").all():
            in_byline = bool(marker.evaluate("element => element.closest('.ds-authors') !== null"))
            sign = str(marker.evaluate("element => getComputedStyle(element, '::before').content"))
            assert ("[sic]" in sign) is not in_byline
            found["in the byline" if in_byline else "in the text"] += 1
        page.context.close()
    assert all(found.values()), found


# --- beside the text --------------------------------------------------------------------------------------------------


def test_every_marker_leads_to_its_note_and_back(site: Path, noted: list[str]) -> None:
    for address in noted:
        html = (site / address).read_text(encoding="utf-8")
        markers = re.findall(r'id="noteref-([a-z0-9-]+)" href="#note-([a-z0-9-]+)"[^>]*data-number="(\d+)"', html)
        assert [(id_, id_, str(number)) for number, (id_, _, _) in enumerate(markers, 1)] == markers
        assert re.findall(r'<li class="ds-note [^"]*" id="note-([a-z0-9-]+)"', html) == [id_ for id_, _, _ in markers]
        assert re.findall(r'href="#noteref-([a-z0-9-]+)"', html) == [id_ for id_, _, _ in markers]


def test_notes_stand_beside_the_text_without_overlap(browser: Browser, base: str, noted: list[str]) -> None:
    for address in noted:
        page = open_page(browser, base + address, width=DESK)
        boxes: list[dict[str, float]] = page.locator(".ds-note").evaluate_all(BOXES)
        text = page.locator(".ds-main").bounding_box()
        assert text is not None
        assert [box for box in boxes if box["left"] < text["x"] + text["width"] or box["right"] > DESK["width"]] == []
        for above, below in pairwise(boxes):
            assert below["top"] >= above["bottom"], address
        page.context.close()


def test_a_note_that_is_opened_is_level_with_its_words(desk: Page) -> None:
    assert desk.locator(".ds-notes").evaluate(UNEVEN) == []


def test_one_note_is_open_at_a_time_and_words_close_it_again(desk: Page) -> None:
    words = desk.locator(".ds-body .ds-noted:not(:has(a)):not([data-notes*=' '])")
    first, second = (desk.locator(f"#note-{words.nth(number).get_attribute('data-notes')}") for number in (0, -1))
    words.first.click()
    assert is_open(first)
    words.last.click()
    assert (is_open(first), is_open(second)) == (False, True)
    words.last.click()
    assert not is_open(second)


def test_a_closed_note_is_opened_by_a_click_on_it(desk: Page) -> None:
    note = desk.locator(".ds-note").nth(3)
    assert not is_open(note)
    note.locator("p b").first.click()
    assert is_open(note)


def test_the_keyboard_opens_a_note_and_comes_back_from_it(desk: Page) -> None:
    marker = marker_in_body(desk)
    note = note_of(desk, marker)
    assert marker.get_attribute("aria-expanded") == "false"
    marker.focus()
    desk.keyboard.press("Enter")
    assert is_open(note)
    assert has_focus(note)
    assert marker.get_attribute("aria-expanded") == "true"
    assert re.fullmatch(r"Note \d+, [a-z]+", note.get_attribute("aria-label") or "")
    desk.keyboard.press("Escape")
    assert not is_open(note)
    assert has_focus(marker)
    assert marker.get_attribute("aria-expanded") == "false"


def test_a_note_and_its_words_are_lit_together(desk: Page) -> None:
    marker = marker_in_body(desk)
    note = note_of(desk, marker)
    note.hover()
    assert "ds-lit" in (marker.get_attribute("class") or "")
    marker_in_body(desk, 4).focus()
    assert "ds-lit" not in (marker.get_attribute("class") or "")
    assert "ds-lit" in (note_of(desk, marker_in_body(desk, 4)).get_attribute("class") or "")


def test_an_address_of_a_note_opens_it(browser: Browser, base: str, noted: list[str]) -> None:
    page = open_page(browser, base + noted[0], width=DESK)
    id_ = page.locator(".ds-note").last.get_attribute("id")
    page.context.close()
    page = open_page(browser, f"{base}{noted[0]}#{id_}", width=DESK)
    page.wait_for_timeout(200)
    assert is_open(page.locator(f"#{id_}"))
    top = float(page.locator(f"#{id_}").evaluate("note => note.getBoundingClientRect().top"))
    assert 0 < top < DESK["height"]
    page.context.close()


def test_notes_follow_when_the_window_changes(desk: Page) -> None:
    marker = marker_in_body(desk)
    marker.click()
    note = note_of(desk, marker)
    desk.set_viewport_size(PHONE)  # type: ignore[arg-type]
    desk.wait_for_timeout(200)
    assert note.evaluate("note => note.parentElement.classList.contains('ds-notes__place')")
    desk.set_viewport_size(DESK)  # type: ignore[arg-type]
    desk.wait_for_timeout(200)
    assert not note.evaluate("note => note.parentElement.classList.contains('ds-notes__place')")
    assert is_open(note)


# --- in the text ------------------------------------------------------------------------------------------------------


def test_on_a_phone_a_note_opens_after_its_paragraph(phone: Page) -> None:
    marker, other = marker_in_body(phone), marker_in_body(phone, 9)
    note = note_of(phone, marker)
    marker.click()
    after: Any = marker.evaluate("marker => marker.closest('p').nextElementSibling.firstElementChild.id")
    assert after == note.get_attribute("id")
    assert is_open(note)
    other.click()
    assert phone.locator(".ds-notes__place > .ds-note").count() == 1
    assert phone.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    phone.locator(".ds-note__close").click()
    assert phone.locator(".ds-notes__place").count() == 0
    assert has_focus(other)
    numbers = phone.locator(".ds-notes [role=doc-backlink]").all_text_contents()
    assert numbers == [str(number) for number in range(1, len(numbers) + 1)]


def test_on_a_phone_the_links_of_a_note_lead_on(phone: Page) -> None:
    note = phone.locator(".ds-note:has(a[href^='../events/'])").first
    marker = phone.locator("#" + (note.get_attribute("id") or "").replace("note-", "noteref-"))
    marker.click()
    note.locator("a[href^='../events/']").first.click()
    assert "/events/" in phone.url


# --- switched off -----------------------------------------------------------------------------------------------------


def test_switched_off_the_text_is_clean_and_the_cards_come_back(desk: Page) -> None:
    text, side = desk.locator(".ds-body"), desk.locator(".ds-side")
    below, words = side.bounding_box(), text.inner_text()
    button = desk.get_by_role("button", name=SWITCH)
    assert button.get_attribute("aria-pressed") == "true"
    button.click()
    beside, column = side.bounding_box(), text.bounding_box()
    assert below is not None
    assert beside is not None
    assert column is not None
    assert beside["x"] > column["x"] + column["width"]
    assert below["y"] > beside["y"] + 500
    assert button.get_attribute("aria-pressed") == "false"
    assert desk.locator(".ds-noteref:visible, .ds-note:visible").count() == 0
    lines = text.locator(".ds-noted").evaluate_all("all => all.map(one => getComputedStyle(one).textDecorationLine)")
    assert set(lines) == {"none"}
    assert text.inner_text() == words


def test_the_switch_is_remembered_on_all_articles_but_a_link_to_a_note_shows_it(
    browser: Browser, base: str, noted: list[str]
) -> None:
    page = open_page(browser, base + noted[0], width=DESK)
    page.get_by_role("button", name=SWITCH).click()
    page.goto(base + noted[1])
    assert page.locator(".ds-noteref:visible").count() == 0
    id_ = page.locator(".ds-note").nth(2).get_attribute("id")
    page.goto("about:blank")
    page.goto(f"{base}{noted[1]}#{id_}")
    assert page.locator(f"#{id_}").is_visible()
    assert page.locator(".ds-noteref:visible").count() > 0
    page.goto("about:blank")
    page.goto(base + noted[1])
    assert page.locator(".ds-noteref:visible").count() == 0
    page.get_by_role("button", name=SWITCH).click()
    page.goto(base + noted[0])
    assert page.locator(".ds-noteref:visible").count() > 0
    page.context.close()


# --- without script ---------------------------------------------------------------------------------------------------


def test_without_script_the_notes_are_a_list_at_the_end(browser: Browser, base: str, noted: list[str]) -> None:
    page = open_page(browser, base + noted[0], width=DESK, script=False)
    marker = marker_in_body(page)
    note = note_of(page, marker)
    assert drawn(marker) == f'"{marker.get_attribute("data-number")}"'
    assert is_open(note)
    assert not page.get_by_role("button", name=SWITCH).is_visible()
    marker.click()
    assert page.url.endswith(f"#{note.get_attribute('id')}")
    note.locator("[role=doc-backlink]").click()
    assert page.url.endswith(f"#{marker.get_attribute('id')}")
    page.context.close()
