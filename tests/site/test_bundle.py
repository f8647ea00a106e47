"""The bundle of a whole project: the same bytes from another folder, on another day, with other files' times."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from tests.conftest import ROOT
from tests.site.projects import make_project

if TYPE_CHECKING:
    from pathlib import Path

FIRST = {"SOURCE_DATE_EPOCH": "1000000000", "PYTHONHASHSEED": "1", "TZ": "Asia/Shanghai", "LC_ALL": "C"}
SECOND = {"SOURCE_DATE_EPOCH": "2000000000", "PYTHONHASHSEED": "2", "TZ": "America/New_York", "LC_ALL": "C.UTF-8"}
"""Two days, as MkDocs takes them for its sitemap, and what else may differ between machines."""


def run(*arguments: str, project: Path, environment: dict[str, str]) -> str:
    """Run a module in the project, with its own engine, and return what it said."""
    paths = {"PYTHONPATH": str(project / "hooks"), "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", *arguments],
        cwd=project,
        env=os.environ | paths | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def bundled(project: Path, environment: dict[str, str]) -> bytes:
    """Build the project's site and bundle as `make bundle` does."""
    run("mkdocs", "build", "--strict", "--site-dir", "built", project=project, environment=environment)
    options = ["--name", "harbour", "--commit", "0" * 40, "--date", "1764000000"]
    tools = ["--tools", str(ROOT / "requirements.txt")]
    run("dossier", "bundle", "built", *options, *tools, project=project, environment=environment)
    (archive,) = (project / "dist").iterdir()
    checked = run("dossier", "verify", str(archive), project=project, environment=environment)
    assert "2 of 2 originals among them" in checked
    return archive.read_bytes()


@pytest.fixture(scope="module")
def bundles(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, bytes]:
    """The same project built in two folders, on two days, under two masks of rights, with files of two ages."""
    first = make_project(tmp_path_factory.mktemp("one"))
    second = make_project(tmp_path_factory.mktemp("two") / "much" / "deeper")
    for path in second.rglob("*"):
        os.utime(path, (1_200_000_000, 1_200_000_000))
    one = bundled(first, FIRST)
    mask = os.umask(0o077)
    try:
        return one, bundled(second, SECOND)
    finally:
        os.umask(mask)


def test_the_same_sources_give_the_same_bytes_elsewhere_and_on_another_day(bundles: tuple[bytes, bytes]) -> None:
    one, two = map(files_of, bundles)
    assert [path for path in one.keys() | two.keys() if one.get(path) != two.get(path)] == []
    assert bundles[0] == bundles[1]


def test_no_file_of_the_bundle_names_the_folder_it_was_built_in(
    bundles: tuple[bytes, bytes], tmp_path_factory: pytest.TempPathFactory
) -> None:
    place = str(tmp_path_factory.getbasetemp()).encode()
    assert [path for path, data in files_of(bundles[0]).items() if place in data or str(ROOT).encode() in data] == []


def files_of(archive: bytes) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(archive)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}
