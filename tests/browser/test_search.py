"""Search over HTTP below a path and in the bundle without the net: what it finds, how it ranks, where hits lead."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from playwright.sync_api import expect

from dossier.files import read_tree
from dossier.load import load_sources
from tests.browser.readers import DESK, PHONE, open_page, search
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext, Page, Request

pytestmark = pytest.mark.xdist_group("site")

CASES = sorted((Path(__file__).parent.parent / "cases" / "search").glob("*.yml"))
ARTICLE = "articles/2011-izimov.html"
WORD = "assessments"
FIELD = "input[name=query]"
LINK = ".md-search-result__link"
META = ".md-search-result__meta"
ASK = """async questions => {
  const search = new Worker("any");
  await search.start();
  return questions.map(question => {
    let items;
    search.addEventListener("message", event => { items = event.data.data.items; }, { once: true });
    search.postMessage({ type: 2, data: question });
    const said = document.querySelector(".md-search-result__meta").textContent;
    return [items.flat().map(({ location }) => location.replace(/[?][^#]*/, "")), said];
  });
}"""
"""Puts questions to the search without its window: the hits of each in order, and what it says."""


@pytest.fixture(params=["http", "bundle"])
def edition(request: pytest.FixtureRequest) -> str:
    """Address of an edition's root."""
    if request.param == "http":
        return str(request.getfixturevalue("served"))
    folder: Path = request.getfixturevalue("unpacked")
    return folder.as_uri() + "/"


@pytest.fixture
def reader(browser: Browser, edition: str) -> Iterator[BrowserContext]:
    """A reader at a desk; offline where the site is a folder."""
    context = browser.new_context(viewport=DESK, reduced_motion="reduce", offline=edition.startswith("file:"))  # type: ignore[arg-type]
    yield context
    context.close()


@pytest.fixture
def page(reader: BrowserContext, edition: str) -> Page:
    """The page of an entity, with the keyboard's focus nowhere."""
    page = reader.new_page()
    page.goto(edition + "entities/russia.html")
    return page


def focused(page: Page) -> str:
    """Class of what has the focus; empty where nothing has."""
    found: str = page.evaluate("document.activeElement === document.body ? '' : document.activeElement.className")
    return found


# --- What is found, and in which order --------------------------------------------------------------------------------


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_search(path: Path, browser: Browser, served: str) -> None:
    """Each file of ``tests/cases/search`` is one behaviour: in these texts, a question has these hits, best first."""
    case: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    texts = [
        [
            f"{name}.html",
            page.get("label", "Article"),
            page.get("title", name),
            page.get("names", []),
            page.get("head", ""),
            [[id_, id_, text] for id_, text in page.get("places", {}).items()],
        ]
        for name, page in case["pages"].items()
    ]
    context = browser.new_context()
    page = context.new_page()
    script = f"dossierTexts({json.dumps(texts)})"
    page.route("**/search/texts.js", lambda route: route.fulfill(body=script, content_type="text/javascript"))
    page.goto(f"{served}index.html")
    found = page.evaluate(ASK, list(case["questions"]))
    context.close()
    hits = [[location.replace(".html", "") for location in locations] for locations, _ in found]
    assert dict(zip(case["questions"], hits, strict=True)) == case["questions"]
    if "says" in case:
        assert [said for _, said in found] == case["says"]


def test_each_entity_comes_first_for_each_of_its_names(page: Page) -> None:
    sources, _ = load_sources(read_tree(ROOT / "sources"))
    assert sources is not None
    bearers: dict[str, set[str]] = {}
    for entity in sources.entities.values():
        for name in (entity.name, *(name.text for name in entity.names)):
            bearers.setdefault(name, set()).add(f"entities/{entity.id}.html")
    assert len(bearers) > 200
    found = page.evaluate(ASK, list(bearers))
    wrong = {
        name: hits[:1] for (name, own), (hits, _) in zip(bearers.items(), found, strict=True) if hits[0] not in own
    }
    assert wrong == {}


def test_every_part_of_the_dossier_is_found_where_it_stands(page: Page) -> None:
    wanted = {
        "negative assessments have cropped up": f"{ARTICLE}#p1",
        "Copyright © Lada Korotun": "articles/2008-09-07-korotun.html#n2",
        "published by Indrus.in": "articles/2012-05-19-ilyashenko.html#provenance",
        "Uzbekistan was represented by its deputy foreign minister": (
            "articles/2002-04-29-blagov.html#note-deputy-minister-for-uzbekistan"
        ),
        "Шанхайская организация сотрудничества": "entities/sco.html",
        "上海合作组织": "entities/sco.html",
        "Is the SCO a military alliance": "questions/military-alliance.html",
        "The SCO may turn against the West": "expectations.html#x-2011-izimov-anti-western-vector",
        "NATO summit, Chicago 2012": "events/2012-chicago-nato.html",
        "To subscribe for individual e-mails": "audit/2012-05-19-ilyashenko.html#l57",
        "What an original is": "method.html#what-an-original-is",
    }
    found = page.evaluate(ASK, [f"“{words}”" for words in wanted])
    assert {words: hits[0] for words, (hits, _) in zip(wanted, found, strict=True)} == wanted


def test_an_article_comes_before_its_audit_for_words_of_both(page: Page) -> None:
    hits, _ = page.evaluate(ASK, ["Global Research"])[0]
    pages = [location.partition("#")[0] for location in hits]
    name = "2012-05-19-ilyashenko.html"
    assert pages.index(f"articles/{name}") < pages.index(f"audit/{name}")


# --- The window of the search -----------------------------------------------------------------------------------------


def test_a_hit_leads_to_the_paragraph_that_has_the_word_and_marks_it(page: Page, edition: str) -> None:
    search(page, WORD)
    page.locator(f"{LINK}[href*='{ARTICLE}'][href*='#p']:visible").first.click()
    page.wait_for_url(re.compile(f"{re.escape(ARTICLE)}.*#p1$"))
    expect(page.locator("#p1 mark", has_text=WORD)).to_be_in_viewport()
    assert page.evaluate("location.href") == f"{edition}{ARTICLE}#p1"


def test_an_exact_phrase_is_marked_across_names_and_notes(page: Page, edition: str) -> None:
    page.goto(f"{edition}articles/2012-05-19-ilyashenko.html?h=%22SCO+treaded+cautiously%22")
    marked = page.locator("mark.ds-found")
    assert "".join(marked.all_inner_texts()).split() == ["SCO", "treaded", "cautiously"]
    expect(marked.first).to_be_in_viewport()


def test_what_nothing_has_is_said(page: Page) -> None:
    field = page.locator(FIELD)
    field.click()
    expect(page.locator(META)).to_have_text("Type to search; “quotation marks” find exact words")
    field.press_sequentially('"alliance military SCO"')
    expect(page.locator(META)).to_have_text("No page has exactly these words")
    assert page.locator(LINK).count() == 0


def test_words_may_be_pasted_and_asked_in_the_address(page: Page, edition: str) -> None:
    page.locator(FIELD).click()
    page.keyboard.insert_text("上海合作组织")
    expect(page.locator(f"{LINK}[href*='entities/sco.html']").first).to_be_visible()
    page.goto(f"{edition}index.html?q=Blagov")
    expect(page.locator(f"{LINK}[href*='entities/sergei-blagov.html']").first).to_be_visible()


def test_hits_say_what_they_are(page: Page) -> None:
    search(page, "Blagov")
    item = page.locator(".md-search-result__item").first
    assert item.locator(".ds-chip").all_inner_texts() == ["Person"]
    assert item.locator("mark").all_inner_texts()[0] == "Blagov"


def test_everything_is_reached_by_keyboard(page: Page) -> None:
    page.locator(FIELD).focus()
    page.keyboard.type(WORD)
    page.locator(LINK).first.wait_for()
    page.keyboard.press("ArrowDown")
    assert LINK[1:] in focused(page)
    page.keyboard.press("Escape")
    expect(page.locator(LINK).first).to_be_hidden()
    assert page.locator("#__search").is_checked() is False
    page.locator(FIELD).focus()
    page.locator(LINK).first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(f"{re.escape(ARTICLE)}.*#p1$"))
    assert page.locator("#__search").is_checked() is False
    assert focused(page) == ""


def test_enter_opens_the_best_hit_also_on_the_same_page(page: Page, edition: str) -> None:
    page.goto(f"{edition}{ARTICLE}")
    page.locator(FIELD).focus()
    page.keyboard.type(WORD)
    page.locator(LINK).first.wait_for()
    page.keyboard.press("Enter")
    expect(page.locator("#p1 mark")).to_be_in_viewport()
    assert page.locator("#__search").is_checked() is False
    assert focused(page) == ""


def test_screen_readers_hear_how_many_pages_were_found(page: Page) -> None:
    search(page, WORD)
    expect(page.get_by_role("status").filter(has_text="page")).to_have_text("1 page")
    expect(page.get_by_role("dialog", name="Search")).to_have_count(1)


def test_the_texts_are_asked_for_when_the_search_is_opened_and_nothing_else_is(
    reader: BrowserContext, edition: str
) -> None:
    asked: list[Request] = []
    errors: list[str] = []
    page = reader.new_page()
    reader.on("request", lambda request: asked.append(request))  # noqa: PLW0108 - Playwright takes no built-in function
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.goto(edition + ARTICLE)
    assert page.locator("script[src*='search/texts']").count() == 0
    search(page, WORD)
    of_search = re.compile(r"/search/|/workers/")
    assert [request.url for request in asked if of_search.search(request.url)] == [f"{edition}search/texts.js"]
    assert [request.url for request in asked if request.resource_type in {"fetch", "xhr"}] == []
    assert [request.url for request in asked if not request.url.startswith((edition, "data:"))] == []
    assert page.locator("iframe").count() == 0
    assert errors == []


def test_the_search_of_the_private_edition_says_so(browser: Browser, served: str) -> None:
    context = browser.new_context(viewport=PHONE)  # type: ignore[arg-type]
    page = context.new_page()
    banner = '<body><p class="ds-private"></p><input'
    page.route(
        "**/index.html",
        lambda route: route.fulfill(
            response=(got := route.fetch()), body=re.sub(r"<body[^>]*>\s*<input", banner, got.text())
        ),
    )
    page.goto(f"{served}index.html")
    page.locator(".ds-opens-search").click()
    expect(page.locator(FIELD)).to_have_attribute("placeholder", "Search the private edition")
    page.locator(FIELD).press_sequentially("Blagov")
    chips = page.locator(".md-search-result__item").first.locator(".ds-chip")
    expect(chips).to_have_text(["Person", "Private edition"])
    context.close()


def test_data_files_are_downloaded(browser: Browser, edition: str) -> None:
    page = open_page(browser, edition + "expectations.html", width=DESK)
    with page.expect_download() as download:
        page.locator("a[download]", has_text="CSV").click()
    assert download.value.suggested_filename == "expectations.csv"
    page.context.close()
