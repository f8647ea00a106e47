"""No request leaves the site and nothing breaks the policy in its pages' heads, in any edition, on any type of page.

Each type of page is opened in each edition, and everything on it is used that a reader can use.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from tests.audit import as_pages
from tests.browser.conftest import BELOW
from tests.browser.page_types import page_types
from tests.browser.readers import DESK, search

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page

pytestmark = pytest.mark.xdist_group("site")

BROKEN = (
    "document.addEventListener('securitypolicyviolation', (event) => console.error('policy', event.violatedDirective))"
)
MISSING_PAGE = "no/such/page.html"
"""An address that the site does not have: a server answers with the page 404.html."""
SEARCHED = {"index.html", MISSING_PAGE}
"""Where the search is asked, besides in a folder: at the site's root, and where no page stands."""
FIRST_OF_EACH_CLASS = """(controls) => {
  const seen = new Set();
  return controls.flatMap((one, index) => (seen.has(one.className) ? [] : (seen.add(one.className), [index])));
}"""


@dataclass
class Visit:
    """What happened on one page."""

    used: set[str] = field(default_factory=set)
    """What of it a reader used."""
    asked: list[str] = field(default_factory=list)
    """Addresses that the browser asked for."""
    complaints: list[str] = field(default_factory=list)
    """Errors, and what the policy forbade."""


@dataclass(frozen=True)
class Walk:
    """A reader's way through an edition."""

    base: str
    visits: dict[str, Visit]
    """By the address of the page below the base."""

    def used(self, what: str) -> set[str]:
        """The pages on which a reader used it."""
        return {address for address, visit in self.visits.items() if what in visit.used}


@pytest.fixture(scope="module", params=["http", "bundle", "private"])
def walk(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Walk]:
    """One edition after the other, with every type of page visited."""
    folder: Path = request.getfixturevalue(
        {"http": "site", "bundle": "unpacked", "private": "private_site"}[request.param]
    )
    if request.param == "bundle":
        yield walked(browser, folder.as_uri() + "/", page_types(folder))
    else:
        with as_pages.served(folder, under=BELOW) as base:
            types = [MISSING_PAGE if address == "404.html" else address for address in page_types(folder)]
            yield walked(browser, base, types)


def walked(browser: Browser, base: str, addresses: list[str]) -> Walk:
    context = browser.new_context(viewport=DESK, reduced_motion="reduce")  # type: ignore[arg-type]
    context.add_init_script(BROKEN)
    visits = {address: visited(context, base, address) for address in addresses}
    context.close()
    return Walk(base, visits)


def visited(context: BrowserContext, base: str, address: str) -> Visit:
    """Open a page, use what is on it, and note what happens."""
    visit, page, url = Visit(), context.new_page(), base + address

    def on_console(message: ConsoleMessage) -> None:
        expected = address == MISSING_PAGE and message.location["url"] == url
        if message.type in {"error", "warning"} and not expected:
            visit.complaints.append(message.text)

    page.on("request", lambda request: visit.asked.append(request.url))
    page.on("pageerror", lambda error: visit.complaints.append(str(error)))
    page.on("console", on_console)
    page.goto(url)
    visit.used |= set(use(page))
    if address in SEARCHED or address.startswith("articles/"):
        search(page, "Shanghai")
        visit.used.add("search")
    page.close()
    return visit


def use(page: Page) -> Iterator[str]:
    """Do with a page what its readers do, and say what that was."""
    scheme = page.locator("body").get_attribute("data-md-color-scheme")
    page.locator("form[data-md-component=palette] label:visible").click()
    page.locator(f"body:not([data-md-color-scheme={scheme}])").wait_for()
    for select in page.locator(".md-content select:visible").all():
        select.select_option(index=1)
        yield "filter"
    if page.locator(".ds-article .ds-main a.ds-name").count():
        page.locator(".ds-article .ds-main a.ds-name").first.hover()
        page.locator("#ds-popover").wait_for()
        yield "popover"
    for number in page.locator(".ds-number[aria-label]").all()[:1]:
        number.click()
        page.locator(".ds-status", has_text="ddress").wait_for()
        yield "copy"
    buttons = page.locator(".md-content button:visible:enabled")
    for index in reversed(buttons.evaluate_all(FIRST_OF_EACH_CLASS)):
        yield f"button {buttons.nth(index).get_attribute('class')}"
        buttons.nth(index).click()


def test_no_request_leaves_the_site(walk: Walk) -> None:
    left = {
        address: [url for url in visit.asked if not url.startswith((walk.base, "data:"))]
        for address, visit in walk.visits.items()
    }
    assert {address: urls for address, urls in left.items() if urls} == {}


def test_no_page_breaks_its_policy_or_ends_in_an_error(walk: Walk) -> None:
    assert {address: visit.complaints for address, visit in walk.visits.items() if visit.complaints} == {}


def test_what_readers_use_was_used(walk: Walk) -> None:
    articles = {address for address in walk.visits if address.startswith("articles/") and "index" not in address}
    assert articles
    assert walk.used("search") == walk.visits.keys() & {*articles, *SEARCHED, "articles/index.html"}
    assert walk.used("popover") == walk.used("copy") == articles
    assert "expectations.html" in walk.used("filter")
    assert articles <= walk.used("button ds-switch")
