"""What the policy in the pages' heads forbids: whatever gets into a page, it neither runs nor asks for anything."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.browser.readers import DESK

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page, Route

pytestmark = pytest.mark.xdist_group("site")

ARTICLE = "articles/2002-04-29-blagov.html"
INJECTED = """
<script>(window.ran ??= []).push("script")</script>
<img src="no-such.png" onerror="(window.ran ??= []).push('handler')">
<a id="link" href="javascript:(window.ran ??= []).push('link')">Link</a>
<p id="styled" style="position: fixed">Styled</p>
<script src="https://elsewhere.example/script.js"></script>
<img src="https://elsewhere.example/image.png" alt="">
<iframe src="https://elsewhere.example/frame.html"></iframe>
<form id="form" action="https://elsewhere.example/form"><button id="send">Send</button></form>
"""
"""What could get into a page if an original's text were not escaped."""
NOTED = """
document.addEventListener('securitypolicyviolation', (event) => (window.broken ??= []).push(event.effectiveDirective))
"""
ELSEWHERE = "https://elsewhere.example/"
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')


@pytest.fixture(params=["http", "bundle"])
def opened(request: pytest.FixtureRequest, browser: Browser) -> Iterator[tuple[Page, str, str]]:
    """A page of a browser, and the address and text of an article to be changed before it is shown."""
    folder: Path = request.getfixturevalue("site" if request.param == "http" else "unpacked")
    base = request.getfixturevalue("served") if request.param == "http" else folder.as_uri() + "/"
    context = browser.new_context(viewport=DESK)  # type: ignore[arg-type]
    context.add_init_script(NOTED)
    yield context.new_page(), base + ARTICLE, (folder / ARTICLE).read_text(encoding="utf-8")
    context.close()


def show(page: Page, address: str, text: str) -> list[str]:
    """Open the page as if its file said `text`, follow what was put into it; what was asked of another site."""
    asked: list[str] = []

    def answer(route: Route) -> None:
        asked.append(route.request.url.removeprefix(ELSEWHERE))
        route.abort()

    page.route(f"{ELSEWHERE}**", answer)
    page.route(address, lambda route: route.fulfill(body=text, content_type="text/html; charset=utf-8"))
    page.goto(address)
    page.locator("#link").evaluate("link => link.click()")
    page.wait_for_timeout(200)
    return asked


def injected(text: str) -> str:
    """The page with what could get into it."""
    return text.replace("<article", f"{INJECTED}<article", 1)


def test_what_got_into_a_page_does_not_run(opened: tuple[Page, str, str]) -> None:
    page, address, text = opened
    assert show(page, address, injected(text)) == []
    assert page.evaluate("window.ran") is None
    assert page.locator("#styled").evaluate("element => getComputedStyle(element).position") == "static"
    assert sorted(set(page.evaluate("window.broken"))) == [
        "frame-src",
        "img-src",
        "script-src-attr",
        "script-src-elem",
        "style-src-attr",
    ]


def test_a_form_that_got_into_a_page_sends_nothing(opened: tuple[Page, str, str]) -> None:
    page, address, text = opened
    asked = show(page, address, injected(text))
    page.evaluate("setTimeout(() => document.querySelector('#send').click())")
    page.wait_for_timeout(300)
    assert asked == []
    assert page.url == address


def test_without_the_policy_it_would_run_and_ask(opened: tuple[Page, str, str]) -> None:
    page, address, text = opened
    unguarded, found = POLICY.subn("", text)
    assert found == 1
    assert set(show(page, address, injected(unguarded))) == {"script.js", "image.png", "frame.html"}
    assert set(page.evaluate("window.ran")) == {"script", "handler", "link"}
    with page.expect_request(f"{ELSEWHERE}form*"):
        page.evaluate("setTimeout(() => document.querySelector('#send').click())")


def test_no_page_tells_others_where_its_readers_come_from(opened: tuple[Page, str, str]) -> None:
    page, address, _ = opened
    told: list[str] = []

    def answer(route: Route) -> None:
        told.append(route.request.headers.get("referer", ""))
        route.fulfill(body="Elsewhere")

    page.route(f"{ELSEWHERE}**", answer)
    page.goto(address)
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<a id=out href=https://elsewhere.example/>Out</a>')")
    page.locator("#out").evaluate("link => link.click()")
    page.wait_for_url(f"{ELSEWHERE}**")
    assert told == [""]
