"""The site that Zensical builds, from a folder and without the net: what a reader can do on it as on the other.

docs/after-material.md tells readers so; what is missing there is not to be missing here, nor the other way round.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browser.readers import DESK, PHONE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.xdist_group("site")

ARTICLE = "articles/2002-04-29-blagov.html"
FIELD = "input[name=query]"
PLACE = ".ds-search__place"
COMPLAINTS = (
    "document.addEventListener('securitypolicyviolation', (event) => console.error('policy', event.violatedDirective))"
)


@pytest.fixture
def width(request: pytest.FixtureRequest) -> dict[str, int]:
    """The reader's screen: a desk's where the test names no other."""
    return getattr(request, "param", DESK)


@pytest.fixture
def page(width: dict[str, int], browser: Browser, exported: Path) -> Iterator[Page]:
    """An article, in a browser that is offline; whatever it complains of fails the test."""
    context = browser.new_context(viewport=width, reduced_motion="reduce", offline=True)  # type: ignore[arg-type]
    context.add_init_script(COMPLAINTS)
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto((exported / "site" / ARTICLE).as_uri())
    yield page
    assert complaints == []
    context.close()


def search(page: Page, words: str) -> None:
    page.get_by_role("button", name="Search").click()
    page.locator(FIELD).press_sequentially(words)
    page.locator(PLACE).first.wait_for()


@pytest.mark.parametrize("width", [DESK, PHONE], ids=["desk", "phone"], indirect=True)
def test_a_phrase_is_found_in_its_place_and_marked_there(page: Page) -> None:
    search(page, '"negative assessments have cropped up"')
    expect(page.locator(".md-search-result__meta")).to_have_text("1 page")
    expect(page.locator(".ds-search__page strong").first).to_contain_text("The SCO and the West")
    page.locator(PLACE).filter(has_text="¶ 1").click()
    page.wait_for_url(re.compile(r"articles/2011-izimov\.html#p1$"))
    expect(page.locator("#p1 mark.ds-found").first).to_be_visible()


def test_enter_follows_the_first_hit(page: Page) -> None:
    search(page, "Kazakhstan")
    expect(page.locator(PLACE).first).to_contain_text("Kazakhstan")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"entities/kazakhstan\.html$"))


def test_the_window_holds_the_focus_says_what_was_not_found_and_is_left_by_escape(page: Page) -> None:
    search(page, "Khatami zzz")
    expect(page.locator(".ds-search__missing").first).to_have_text("Without: zzz")
    page.locator(FIELD).fill("")
    expect(page.locator(PLACE)).to_have_count(0)
    page.keyboard.press("Escape")
    expect(page.locator(".ds-search")).to_be_hidden()
    expect(page.get_by_role("button", name="Search")).to_be_focused()


def test_many_hits_are_drawn_in_parts_and_a_pages_further_places_fold_out(page: Page) -> None:
    search(page, "summit")
    shown = page.locator(".ds-search__page")
    expect(shown).to_have_count(30)
    page.get_by_role("button", name="More pages").click()
    assert shown.count() > 30
    unfold = page.locator(".ds-search__unfold").first
    before = page.locator(PLACE).count()
    more = int((unfold.text_content() or "").split()[0])
    unfold.click()
    assert page.locator(PLACE).count() == before + more
    expect(page.locator(f"{PLACE}:focus")).to_be_visible()


def test_colours_that_a_reader_chose_are_kept(page: Page) -> None:
    page.locator("label[for=__palette_1]").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    page.reload()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def test_popovers_notes_and_the_copied_address_are_as_on_the_other_site(page: Page) -> None:
    page.locator(".ds-body a.ds-name").first.focus()
    expect(page.locator(".ds-popover")).to_be_visible()
    page.keyboard.press("Escape")
    note = page.locator(".ds-noteref").first
    page.locator(".ds-switch").first.click()
    expect(note).to_be_hidden()
    page.locator(".ds-switch").first.click()
    expect(note).to_be_visible()
