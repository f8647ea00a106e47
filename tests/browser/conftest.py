"""A real browser, and the site in every edition: over HTTP as GitHub Pages serves it, from its bundle, private."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from zipfile import ZipFile

import pytest
from playwright.sync_api import sync_playwright

from dossier.cli import main
from tests.audit import as_pages
from tests.browser.kinds import one_of_each
from tests.conftest import ROOT, SITE_URL, built, exported_from, lacks, run_mkdocs
from tests.site.projects import make_real_project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome")
"""The first is Chromium without the parts that draw its own windows: it opens pages in half the time."""
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


@pytest.fixture(scope="session")
def open_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real dossier with whole articles: what readers do is tested on them, whatever the rights let them see."""
    return make_real_project(tmp_path_factory.mktemp("open") / "project", publish="full")


@pytest.fixture(scope="session")
def site(open_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of that project."""
    return built(open_project, tmp_path_factory.mktemp("open") / "site")


@pytest.fixture(scope="session")
def exported(open_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its export, with the site that Zensical builds."""
    return exported_from(open_project, tmp_path_factory.mktemp("open") / "exported")


BELOW = urlsplit(SITE_URL).path
"""Where the site stands on its server: not at the top."""


@pytest.fixture(scope="session")
def served(site: Path) -> Iterator[str]:
    """Address of the public edition over HTTP."""
    with as_pages.served(site, under=BELOW) as address:
        yield address


@pytest.fixture(scope="session")
def unpacked(site: Path, open_project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundle's folder, unpacked to a place with awkward letters in its name."""
    folder = tmp_path_factory.mktemp("from a friend #1 (50 %)")
    options = ["--name", "sco-dossier", "--commit", "0" * 40, "--date", "1764000000", "--to", str(folder)]
    places = ["--sources", str(open_project / "sources"), "--tools", str(ROOT / "requirements.txt")]
    assert main(["bundle", str(site), *options, *places]) == 0
    archive = next(folder.glob("sco-dossier-*.zip"))
    ZipFile(archive).extractall(folder)
    return folder / archive.stem


@pytest.fixture(scope="session")
def private_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The private edition."""
    folder = tmp_path_factory.mktemp("private") / "site"
    run = run_mkdocs("build", "--strict", "--site-dir", str(folder), DOSSIER_PRIVATE="true")
    assert run.returncode == 0, run.stderr
    return folder


@pytest.fixture(scope="session")
def of_kind(site: Path) -> dict[str, str]:
    """The address of one page of each kind."""
    return one_of_each(site)
