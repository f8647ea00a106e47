"""Whatever a reader does to the page, it stays whole: zoom, wider spaces between letters and words, no script.

A window of 1280 pixels at 200 % shows 640 of a page's pixels, and at 400 % 320 (WCAG 2.2, 1.4.4 and 1.4.10).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.kinds import KINDS
from tests.browser.readers import DESK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.xdist_group("access")

AT_200, AT_400, WIDE = 640, 320, 1280
SPACED = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }"
"""What readers may set (1.4.12)."""
SET = """
(rules) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [sheet];
}
"""
DRAWN_AT_ONCE = "* { content-visibility: visible !important; }"
"""Without it, what is out of sight has only a guessed size."""
CUT_OFF = """
() => {
  const width = document.documentElement.clientWidth;
  const seen = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.getBoundingClientRect().right > 0 && // the drawer, closed
    !element.closest("thead, svg, .md-search");
  const scrolls = (element) => {
    for (let around = element; around; around = around.parentElement) {
      const wide = around.scrollWidth > around.clientWidth;
      if (wide && /auto|scroll/.test(getComputedStyle(around).overflowX)) return true;
    }
    return false;
  };
  const boxes = [...document.querySelectorAll("a[href], button, input, select, summary")]
    .filter((control) => seen(control) && !scrolls(control))
    .flatMap((control) => [...control.getClientRects()].map((box) => ({ control, box })))
    .filter(({ box }) => box.width > 2 && box.height > 2);
  const outside = boxes.filter(({ box }) => box.left < -1 || box.right > width + 1);
  // The button that leads back to the top lies above the page.
  const inFlow = boxes.filter(({ control }) => !control.closest(".md-header, .md-top"));
  const overlaid = inFlow.filter(({ control: one, box: a }) =>
    inFlow.some(({ control: other, box: b }) =>
      !one.contains(other) && !other.contains(one) &&
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5));
  return [...new Set([...outside, ...overlaid])].map(({ control }) => control.outerHTML);
}
"""


@pytest.fixture(scope="module")
def reader(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_cut_off_at_any_zoom_or_spacing(
    reader: Page, served: str, of_kind: dict[str, str], kind: str
) -> None:
    reader.goto(served + of_kind[kind])
    for width, rules in ((AT_200, ""), (AT_400, ""), (AT_200, SPACED), (WIDE, SPACED)):
        reader.set_viewport_size({"width": width, "height": 512})
        reader.evaluate(SET, DRAWN_AT_ONCE + rules)
        reader.wait_for_timeout(100)  # the scripts that place notes follow
        assert reader.evaluate("document.documentElement.scrollWidth") <= width, (width, rules)
        assert reader.evaluate(CUT_OFF) == [], (width, rules)


@pytest.fixture(scope="module")
def without_script(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport=DESK, java_script_enabled=False)  # type: ignore[arg-type]
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("kind", KINDS)
def test_without_script_every_word_is_there_and_no_control_is_dead(
    without_script: Page, served: str, of_kind: dict[str, str], kind: str
) -> None:
    without_script.goto(served + of_kind[kind])
    assert without_script.locator("h1").is_visible()
    assert without_script.locator(".md-content :is(p, dd, li, td):not(:has(*)):visible").count() > 0
    controls = without_script.locator(".md-header label:visible, button:visible, select:visible, input:visible")
    assert controls.evaluate_all("controls => controls.map((control) => control.outerHTML)") == []
