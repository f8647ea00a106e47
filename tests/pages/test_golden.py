"""Article and audit pages of the small dossier are, character for character, those that were approved by eye.

The other pages are described, behaviour by behaviour, in ``tests/cases/pages``.
To approve a change: ``pytest tests/pages --update-golden``, then read the difference that git shows.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dossier.pages import render
from tests.pages.small_dossier import small_dossier

if TYPE_CHECKING:
    from dossier.model.pages import Page

GOLDEN = Path(__file__).parent / "golden"
PAGES = [page for page in render(small_dossier()).pages if page.kind in ("article", "audit")]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.address)
def test_page_is_as_approved(page: Page, request: pytest.FixtureRequest) -> None:
    golden = GOLDEN / page.address
    if request.config.getoption("--update-golden", default=False):
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(page.html, encoding="utf-8", newline="\n")
    assert page.html == golden.read_text(encoding="utf-8")


def test_there_is_no_golden_page_without_a_page() -> None:
    written = {path.relative_to(GOLDEN).as_posix() for path in GOLDEN.rglob("*.html")}
    assert written == {page.address for page in PAGES}
