"""ProperDocs, the fork of MkDocs 1.x that is maintained, builds the same site: see docs/decisions/0014."""

from __future__ import annotations

import gzip
from importlib.metadata import version
from typing import TYPE_CHECKING

import pytest

from dossier.files import read_all
from tests.conftest import ROOT, run_module
from tests.site.projects import make_project, records

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

pytestmark = pytest.mark.xdist_group("site")

GENERATORS = (
    f'<meta name="generator" content="mkdocs-{version("mkdocs")}, '.encode(),
    f'<meta name="generator" content="mkdocs-ProperDocs {version("properdocs")}, '.encode(),
)
"""How each page begins to say what it was built with."""


def without_generator(page: bytes) -> bytes:
    """The page without the beginning of that line, which it must have once."""
    (found,) = (generator for generator in GENERATORS if generator in page)
    assert page.count(found) == 1
    return page.replace(found, b"")


DIFFERENCES: Mapping[str, Callable[[bytes], bytes]] = {
    # The theme names what built the page.
    ".html": without_generator,
    # The packed sitemap bears the time of the build in its head.
    ".gz": gzip.decompress,
}
"""All in which the two may differ, by the suffix of the file: what makes both alike."""


def alike(site: Path) -> dict[str, bytes]:
    """The files of a site, without that in which the two may differ."""
    files = read_all(site)
    return {path: DIFFERENCES.get(f".{path.rpartition('.')[2]}", bytes)(data) for path, data in files.items()}


def properdocs(*arguments: str, cwd: Path = ROOT) -> tuple[int, str]:
    """Exit status and messages of ProperDocs, which wants to be told that the settings are in the file of MkDocs."""
    run = run_module("properdocs", "build", "--strict", "--config-file", "mkdocs.yml", *arguments, cwd=cwd)
    return run.returncode, run.stderr


def test_properdocs_builds_the_same_files_byte_for_byte(site: Path, tmp_path: Path) -> None:
    status, said = properdocs("--site-dir", str(tmp_path / "site"))
    assert (status, "WARNING" in said) == (0, False), said
    ours, theirs = alike(site), alike(tmp_path / "site")
    assert sorted(ours) == sorted(theirs)
    assert [path for path, data in ours.items() if theirs[path] != data] == []


def test_a_mistake_in_the_sources_stops_properdocs_with_the_same_report(tmp_path: Path) -> None:
    project = make_project(tmp_path / "project")
    record = records(project)[0]
    record.write_text(record.read_text(encoding="utf-8").replace("language:", "langauge:"), encoding="utf-8")
    status, said = properdocs(cwd=project)
    assert status == 1
    assert "unknown key" in said
    assert "    -> Write 'language', or delete the key." in said
    assert not (project / "site").exists()
