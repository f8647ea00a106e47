"""A real browser and the built site, over HTTP and from a file."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import sync_playwright

from tests.audit import as_pages
from tests.browser.kinds import one_of_each
from tests.conftest import SITE_URL, lacks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
MISSING = "Chromium is needed. On Debian: apt-get install chromium chromium-driver"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium of the system's. Missing, it is a failure under CI=true and a skip elsewhere."""
    executable = next(filter(None, map(shutil.which, NAMES)), None)
    if executable is None:
        lacks(MISSING)
    quiet = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=executable, args=quiet)
        yield chromium
        chromium.close()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Say nothing."""


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Address of a folder, served on this machine without compression."""
    handler = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture(scope="session")
def served(site: Path) -> Iterator[str]:
    """Address of the built site, served on this machine."""
    with serving(site) as address:
        yield address


@pytest.fixture(scope="session")
def as_published(site: Path) -> Iterator[str]:
    """Address of the built site, served as GitHub Pages would, under the path that `site_url` names."""
    with as_pages.served(site, under=urlsplit(SITE_URL).path) as address:
        yield address


@pytest.fixture(scope="session")
def of_kind(site: Path) -> dict[str, str]:
    """The address of one page of each kind."""
    return one_of_each(site)
