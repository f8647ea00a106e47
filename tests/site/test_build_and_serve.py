"""A broken source stops the build and leaves the site as it was; `mkdocs serve` keeps it too, and recovers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import run_mkdocs
from tests.site.projects import make_project, records
from tests.site.serving import running_server, until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.site.serving import Server

pytestmark = pytest.mark.xdist_group("serve")


def files_of(site: Path) -> dict[str, bytes]:
    return {str(path.relative_to(site)): path.read_bytes() for path in site.rglob("*") if path.is_file()}


def test_a_broken_source_stops_the_build_and_leaves_the_previous_site_untouched(tmp_path: Path) -> None:
    project = make_project(tmp_path / "project")
    assert run_mkdocs("build", "--strict", cwd=project).returncode == 0
    before = files_of(project / "site")
    first, second = records(project)
    with first.with_name("original.txt").open("ab") as original:
        original.write(b"!")
    second.write_text(second.read_text(encoding="utf-8") + "colour: red\n", encoding="utf-8")
    run = run_mkdocs("build", "--strict", cwd=project)
    assert run.returncode == 1
    places = [
        line.partition(": error")[0].rpartition(":")[0] for line in run.stderr.splitlines() if ": error [" in line
    ]
    assert places == [path.relative_to(project).as_posix() for path in (first, second)]
    assert "Traceback" not in run.stderr
    assert files_of(project / "site") == before


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with running_server(tmp_path) as running:
        yield running


def test_serving_shows_problems_keeps_the_last_good_site_and_recovers(server: Server) -> None:
    record = records(server.project)[0]
    address = f"articles/{record.parent.name}.html"
    good = record.read_text(encoding="utf-8")
    assert "Report 0" in server.page(address)

    record.write_text(good + "colour: red\n", encoding="utf-8")
    until(lambda: "An error happened during the rebuild" in server.said(), server=server)
    assert "[unknown-key]" in server.said()
    assert "Traceback" not in server.said()
    until(lambda: record.write_text(good.replace("Report 0", "Mended report"), encoding="utf-8") > 0, server=server)
    until(lambda: "Reloading browsers" in server.said(), server=server)
    assert "Mended report" in server.page(address)
