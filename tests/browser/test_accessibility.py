"""WCAG 2.2, levels A and AA, as far as rules can tell (axe-core): every kind of page, both schemes, phone and desk."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.browser.kinds import KINDS, one_of_each
from tests.browser.page_types import page_types
from tests.browser.readers import DESK, PHONE, focus_by_keyboard, search
from tests.conftest import built
from tests.site.projects import make_real_project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.xdist_group("access")

STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules that look at colours: only these can fail in one scheme and not in the other."""
FIND = """
(runOnly) => axe
  .run({ runOnly, resultTypes: ["violations"] })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary.replace(/\\s+/g, " ")}`)))
"""
DRAW = """
() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { content-visibility: visible !important; }");
  document.adoptedStyleSheets = [sheet];
}
"""
"""Draws what is out of sight too: else its size is only guessed."""


@pytest.fixture(scope="module", params=["phone", "desk"])
def looker(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A page that all tests of one width open their addresses in."""
    width = PHONE if request.param == "phone" else DESK
    context = browser.new_context(viewport=width, color_scheme="light", reduced_motion="reduce")  # type: ignore[arg-type]
    yield context.new_page()
    context.close()


@pytest.fixture(scope="session")
def axe(node_modules: Path) -> str:
    """The script that looks for violations."""
    return (node_modules / "axe-core/axe.min.js").read_text(encoding="utf-8")


def violations(page: Page, axe: str) -> list[str]:
    """What is wrong in the light scheme, and with colours in the dark one."""
    page.evaluate(axe)
    page.evaluate(DRAW)
    light: list[str] = page.evaluate(FIND, {"type": "tag", "values": STANDARD})
    # What the switch in the header does, but not for the next test too.
    page.evaluate("document.body.dataset.mdColorScheme = 'slate'")
    dark: list[str] = page.evaluate(FIND, {"type": "rule", "values": COLOURS})
    return light + dark


@pytest.mark.parametrize("kind", KINDS)
def test_no_rule_is_violated(looker: Page, served: str, of_kind: dict[str, str], axe: str, kind: str) -> None:
    looker.goto(served + of_kind[kind])
    assert violations(looker, axe) == []


@pytest.fixture(scope="module")
def excerpts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as it would be if only excerpts might be published."""
    folder = tmp_path_factory.mktemp("excerpts")
    return built(make_real_project(folder / "project", publish="excerpt"), folder / "site")


@pytest.mark.parametrize("kind", ["ds-article", "ds-audit", "ds-entity--person", "ds-event", "ds-question"])
def test_no_rule_is_violated_where_words_are_withheld(looker: Page, excerpts: Path, axe: str, kind: str) -> None:
    looker.goto((excerpts / one_of_each(excerpts)[kind]).as_uri())
    assert re.search(r"\[\d+ (?:words?|characters?) not shown\]", looker.content())
    assert violations(looker, axe) == []


def test_every_type_of_page_is_looked_at(site: Path) -> None:
    alone = {page for page in page_types(site) if "/" not in page or page.endswith("/index.html")}
    assert alone <= set(KINDS)


def test_no_rule_is_violated_while_a_popover_is_open(
    looker: Page, served: str, of_kind: dict[str, str], axe: str
) -> None:
    looker.goto(served + of_kind["ds-article"])
    focus_by_keyboard(looker.locator("#p1 a.ds-name").first)
    looker.locator(".ds-popover").wait_for()
    assert violations(looker, axe) == []


def test_no_rule_is_violated_while_the_search_is_open(
    looker: Page, served: str, of_kind: dict[str, str], axe: str
) -> None:
    looker.goto(served + of_kind["ds-article"])
    search(looker, "summit")
    assert violations(looker, axe) == []
