"""What a reader gets on paper: where an article comes from, the notices, its text, the notes, the addresses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from mkdocs.commands.build import build
from mkdocs.config import load_config

from tests.browser.printing import SHEETS, Printed, misplaced, printed, squeezed
from tests.browser.readers import DESK, PHONE, open_page
from tests.conftest import SITE_URL
from tests.site.projects import make_project, records

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.xdist_group("notes")

OF_THE_SCREEN = re.compile(
    r"Skip to content|\bSearch\b|\bCopy\b|Permalink|On this page|Switch to|Back to top|Line by line|Show all|↗"
)
"""What readers press, and what is of no use on paper."""
MOST_SHEETS = 16
FEWEST_LETTERS = 150
"""On a sheet that is no waste of paper."""
ORDER = ("head", "provenance", "notices", "paragraphs", "notes", "others")
TEXTS = """page => {
  const words = (element, marked) => {
    const copy = element.cloneNode(true);
    const originals = [...element.querySelectorAll(".ds-noteref")];
    copy.querySelectorAll(".ds-noteref").forEach((marker, index) => {
      const sign = getComputedStyle(originals[index], "::before").content;
      marker.textContent = marked ? (sign === "none" ? "" : sign.slice(1, -1)) + marker.dataset.number : "";
    });
    for (const number of copy.querySelectorAll(".ds-number:not(.ds-number--origin)")) {
      number.textContent = number.dataset.number;
    }
    for (const control of copy.querySelectorAll(".ds-control")) control.prepend(control.dataset.sign);
    for (const quote of copy.querySelectorAll("q")) {
      const within = quote.parentElement.closest("q");
      quote.prepend(within ? "‘" : "“");
      quote.append(within ? "’" : "”");
    }
    copy.querySelector(".ds-note__by a")?.remove();
    for (const link of copy.querySelectorAll("a[rel='external']:not(.ds-address)")) link.append(`<${link.href}>`);
    return copy.textContent;
  };
  const all = (selector, marked = true) => [...page.querySelectorAll(selector)].map((one) => words(one, marked));
  const body = ".ds-body :is(p, li, blockquote, h2, h3, .ds-preformatted)[id]";
  return {
    head: all("h1, .ds-byline, .ds-chain"),
    provenance: all("#provenance, #provenance + dl > *"),
    notices: all(".ds-notice__text"),
    paragraphs: all(body),
    unmarked: all(body, false),
    notes: all(".ds-notes__list > .ds-note"),
    others: all("#fared, #questions, #names, #set-aside, #membership"),
  };
}"""
"""What the page holds, part by part, with what style sheets draw: numbers, [sic], quotation marks, addresses."""


@pytest.fixture(scope="module")
def most_noted(site: Path) -> str:
    """Address of the article with most notes."""
    pages = sorted((site / "articles").glob("*.html"))
    most = max(pages, key=lambda path: path.read_text(encoding="utf-8").count('role="doc-noteref"'))
    return most.relative_to(site).as_posix()


def wasted(paper: Printed) -> list[str]:
    """The sheets that hardly anything stands on."""
    return [text for text in paper.sheets if len(squeezed(text)) < FEWEST_LETTERS]


def texts(page: Page) -> dict[str, list[str]]:
    found: dict[str, list[str]] = page.locator(".ds-article").evaluate(TEXTS)
    assert all(found[part] for part in ("head", "provenance", "paragraphs"))
    return found


def own_address(page: Page) -> str:
    return page.locator("link[rel=canonical]").get_attribute("href") or ""


def looks_like_a_document(paper: Printed, sheet: str = "A4") -> None:
    assert paper.sizes == {SHEETS[sheet]}
    assert len(paper.sheets) <= MOST_SHEETS
    assert wasted(paper) == []
    assert OF_THE_SCREEN.findall("\n".join(paper.sheets)) == []


# --- an article -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("scheme", "sheet"), [("http", "A4"), ("file", "Letter")])
def test_an_article_prints_whole_and_in_order(
    browser: Browser, served: str, site: Path, most_noted: str, scheme: str, sheet: str
) -> None:
    base = served if scheme == "http" else site.as_uri() + "/"
    page = open_page(browser, base + most_noted, width=DESK)
    parts, address = texts(page), own_address(page)
    paper = printed(page, sheet)
    page.context.close()
    looks_like_a_document(paper, sheet)
    assert all(parts.values())
    order = [text for part in ORDER for text in parts[part]]
    assert misplaced([address, *order], paper.words) is None


def test_a_note_that_is_open_in_the_text_is_printed_in_its_place_among_the_notes(
    browser: Browser, served: str, most_noted: str
) -> None:
    page = open_page(browser, served + most_noted, width=PHONE)
    parts = texts(page)
    page.locator(".ds-body p .ds-noteref").nth(2).click()
    assert page.locator(".ds-body .ds-note").count() == 1
    paper = printed(page)
    page.context.close()
    assert misplaced([*parts["paragraphs"], *parts["notes"]], paper.words) is None


def test_notes_that_are_switched_off_are_not_printed_but_told_of(browser: Browser, site: Path, most_noted: str) -> None:
    page = open_page(browser, f"{site.as_uri()}/{most_noted}", width=DESK)
    parts, address = texts(page), own_address(page)
    page.locator(".ds-switch").click()
    paper = printed(page, "Letter")
    page.context.close()
    looks_like_a_document(paper, "Letter")
    told = "They were switched off when this was printed."
    order = [address, *parts["provenance"], *parts["unmarked"], f"{len(parts['notes'])} notes by the editors", told]
    assert misplaced(order, paper.words) is None
    assert [note for note in parts["notes"] if squeezed(note) in paper.words] == []


# --- what may not be shown --------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def limited(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with an excerpt and an article that is only cited, each with a slip noted in its last paragraph."""
    project = make_project(tmp_path_factory.mktemp("printed") / "project")
    with (project / "sources/dossier.yml").open("a", encoding="utf-8") as file:
        file.write("excerpt: {words: 40}\n")
    for record, scope in zip(records(project), ("excerpt", "citation"), strict=True):
        text = record.read_text(encoding="utf-8")
        record.write_text(text.replace("publish: full", f"publish: {scope}"), encoding="utf-8")
        record.with_name("notes.yml").write_text(yaml.safe_dump([slip(paragraphs(record)[-1])]), encoding="utf-8")
    build(load_config(f"{project}/mkdocs.yml", site_dir=str(project / "built"), site_url=SITE_URL, strict=True))
    return project


def paragraphs(record: Path) -> list[str]:
    text = record.with_name("original.txt").read_text(encoding="utf-8")
    return text.split("By Ann Author", 1)[1].split("Sign up for", 1)[0].strip().split("\n\n")


def slip(quote: str) -> dict[str, Any]:
    stated = {"certainty": "high", "editor": "The editors", "date": "2020-01-01", "text": "A remark on a slip."}
    return {**stated, "id": "slip", "kind": "sic", "quote": quote, "should_read": "other words"}


@pytest.mark.parametrize(("number", "scope"), [(0, "an excerpt"), (1, "citation")])
def test_an_article_that_may_not_be_shown_whole_says_on_paper_what_is_not_there(
    browser: Browser, limited: Path, number: int, scope: str
) -> None:
    record = records(limited)[number]
    page = open_page(browser, f"{(limited / 'built').as_uri()}/articles/{record.parent.name}.html", width=DESK)
    parts, address = texts(page), own_address(page)
    paper = printed(page)
    page.context.close()
    looks_like_a_document(paper)
    said = f"The rights in this article let the dossier publish {scope}"
    assert re.search(squeezed(said) + r"(only)?\.[\d,]+ofitsownwordsarenotshown", paper.words)
    assert misplaced([address, *parts["paragraphs"], *parts["notes"]], paper.words) is None
    assert "wordsnotshown]1" in paper.words
    assert "[sic]" not in paper.words
    assert squeezed(paragraphs(record)[-1]) not in paper.words
    first = squeezed(" ".join(paragraphs(record)[0].split()[:10]))
    assert (first in paper.words) is (number == 0)


# --- other pages ------------------------------------------------------------------------------------------------------

OTHERS = [
    "index.html",
    "audit/2002-04-29-blagov.html",
    "entities/russia.html",
    "events/2002-st-petersburg.html",
    "questions/military-alliance.html",
    "method.html",
]


@pytest.mark.parametrize("address", OTHERS)
def test_pages_of_all_kinds_print_black_on_white_without_script(browser: Browser, served: str, address: str) -> None:
    page = open_page(browser, served + address, width=DESK, script=False)
    page.emulate_media(color_scheme="dark")
    paper, own = printed(page, head=False), own_address(page)
    page.emulate_media(media="print", color_scheme="dark")
    colours = page.locator("h1").evaluate(
        "h1 => [getComputedStyle(document.body).backgroundColor, getComputedStyle(h1).color]"
    )
    page.context.close()
    assert len(paper.sheets) <= MOST_SHEETS
    assert wasted(paper) == []
    assert squeezed(own) in squeezed(paper.sheets[0])
    if not address.startswith("audit/"):  # there the words are those of the original, its menus included
        assert OF_THE_SCREEN.findall("\n".join(paper.sheets)) == []
    assert colours == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]


@pytest.mark.parametrize(
    ("address", "head"),
    [("membership.html", "Partner since Other steps"), ("entities/russia.html", "Name, and in which words Sentences")],
)
def test_a_long_table_has_its_head_on_more_than_one_sheet(
    browser: Browser, served: str, address: str, head: str
) -> None:
    page = open_page(browser, served + address, width=DESK)
    paper = printed(page)
    page.context.close()
    assert sum(squeezed(head) in squeezed(text) for text in paper.sheets) > 1


def test_closed_details_are_printed_open_without_script(browser: Browser, served: str) -> None:
    page = open_page(browser, served + "questions/index.html", width=DESK, script=False)
    details = page.locator("details dd").first
    assert not details.is_visible()
    words = details.text_content() or ""
    paper = printed(page, head=False)
    page.context.close()
    assert squeezed(words) in paper.words


def test_a_choice_from_the_ledger_is_printed_with_what_was_chosen(browser: Browser, served: str) -> None:
    page = open_page(browser, served + "expectations.html#status=open", width=DESK)
    shown = page.locator(".ds-filter output").inner_text()
    rows = page.locator(".ds-ledger > .ds-row:visible h3").all_inner_texts()
    hidden = page.locator(".ds-ledger > .ds-row[hidden] h3").all_text_contents()
    chosen = page.locator("select[name=status]").evaluate("select => select.selectedOptions[0].label")
    paper = printed(page)
    page.context.close()
    assert misplaced([chosen, shown, *rows], paper.words) is None
    assert [row for row in hidden if squeezed(row) in paper.words] == []
