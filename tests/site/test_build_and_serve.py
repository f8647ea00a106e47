"""A broken source stops the build and leaves the site as it was; `mkdocs serve` keeps it too, and recovers."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from typing import TYPE_CHECKING

import pytest

from tests.conftest import run_mkdocs
from tests.site.projects import make_project, records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

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


class Server:
    """A running `mkdocs serve`, its terminal and its pages."""

    def __init__(self, project: Path, terminal: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.terminal = terminal
        command = [sys.executable, "-m", "mkdocs", "serve", "--strict", "--dev-addr", f"127.0.0.1:{self.port}"]
        quiet = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
        with terminal.open("w") as written:
            self.process = subprocess.Popen(command, cwd=project, stderr=written, env=quiet)  # noqa: S603 - our own command

    def said(self) -> str:
        return self.terminal.read_text(encoding="utf-8")

    def page(self, address: str) -> str:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/sco-dossier/{address}", timeout=30) as answer:
            return str(answer.read().decode())


def until(true: Callable[[], bool], *, server: Server, seconds: float = 60) -> None:
    """Wait until something holds; fail with what the terminal said."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, server.said()
        assert server.process.poll() is None, server.said()
        time.sleep(0.2)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    running = Server(make_project(tmp_path / "project"), tmp_path / "terminal.txt")
    try:
        until(lambda: "Serving on" in running.said(), server=running)
        yield running
    finally:
        running.process.terminate()
        running.process.wait(timeout=30)


def test_serving_shows_problems_keeps_the_last_good_site_and_recovers(server: Server, tmp_path: Path) -> None:
    record = records(tmp_path / "project")[0]
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
