"""What all tests share: the repository's place and one strict build of the real dossier."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import settings

from dossier.cli import main
from dossier.files import read_tree
from dossier.load import load_sources
from dossier.problems import report
from dossier.published import withheld_originals

# How long one example takes tells of the machine and its load; what must be fast has tests and benchmarks of its own.
settings.register_profile("dossier", deadline=None)
settings.load_profile("dossier")

ROOT = Path(__file__).resolve().parent.parent
SITE_URL = "https://example.org/sco-dossier/"
"""Where the tests' site is said to stand, whatever the environment says."""
NODE = ROOT / "tests/node"


def lacks(what: str) -> NoReturn:
    """End a test for want of ``what``: a failure under CI=true and a skip elsewhere."""
    if os.environ.get("CI") == "true":
        pytest.fail(what)
    pytest.skip(what)


@pytest.fixture(scope="session")
def node_modules() -> Path:
    """Where the packages of ``tests/node`` are installed."""
    folder = NODE / "node_modules"
    if not folder.is_dir():
        lacks("Packages for Node.js are needed: .venv/bin/npm ci --prefix tests/node")
    return folder


def run_module(*command: str, cwd: Path = ROOT, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a module as `make` does, with further `variables` in its environment, and return what it said."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SITE_URL": SITE_URL, **variables}
    whole = [sys.executable, "-m", *command]
    return subprocess.run(whole, cwd=cwd, env=environment, capture_output=True, text=True, check=False, timeout=600)  # noqa: S603 - our own command


def run_mkdocs(*arguments: str, cwd: Path = ROOT, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run MkDocs as `make` does, with further `variables` in its environment, and return what it said."""
    return run_module("mkdocs", *arguments, cwd=cwd, **variables)


def built(project: Path, folder: Path) -> Path:
    """The site that MkDocs builds of a project, strictly."""
    run = run_mkdocs("build", "--strict", "--site-dir", str(folder), cwd=project)
    assert run.returncode == 0, run.stderr
    assert "WARNING" not in run.stderr, run.stderr
    return folder


def exported_from(project: Path, folder: Path) -> Path:
    """The export of a project, in which Zensical has built the site, strictly."""
    assert main(["export", str(folder), "--project", str(project), "--site-url", SITE_URL]) == 0
    run = run_module("zensical", "build", "--strict", cwd=folder)
    assert run.returncode == 0, run.stderr
    assert "No issues found" in run.stdout + run.stderr, run.stdout + run.stderr
    return folder


@pytest.fixture(scope="session")
def withheld() -> frozenset[str]:
    """Addresses of those originals of the real dossier that the rights do not let be published."""
    sources, problems = load_sources(read_tree(ROOT / "sources"))
    assert sources is not None, report(problems)
    return withheld_originals(sources.articles.values())


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real dossier, built once for all tests of the group ``site``."""
    return built(ROOT, tmp_path_factory.mktemp("built") / "site")


@pytest.fixture(scope="session")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real dossier as a project for Zensical; once for all tests of the group ``site``."""
    return exported_from(ROOT, tmp_path_factory.mktemp("exported") / "project")
