"""A curator's browser under `mkdocs serve`: the page shows a change by itself, whatever the policy says elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.readers import DESK, open_page
from tests.site.projects import records
from tests.site.serving import running_server

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser

pytestmark = pytest.mark.xdist_group("serve")


def test_a_page_that_is_open_shows_a_change_of_its_source(browser: Browser, tmp_path: Path) -> None:
    with running_server(tmp_path) as server:
        record = records(server.project)[0]
        page = open_page(browser, f"{server.address}articles/{record.parent.name}.html", width=DESK)
        page.locator("h1", has_text="Report 0").wait_for()
        record.write_text(record.read_text(encoding="utf-8").replace("Report 0", "Mended report"), encoding="utf-8")
        page.locator("h1", has_text="Mended report").wait_for(timeout=60_000)
        page.context.close()
