"""A running `mkdocs serve` on a small project, its terminal and its pages."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tests.conftest import SITE_URL
from tests.site.projects import make_project

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


class Server:
    """A running `mkdocs serve`, its terminal and its pages."""

    def __init__(self, project: Path, terminal: Path) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}{urlsplit(SITE_URL).path}"
        self.project = project
        self.terminal = terminal
        command = [sys.executable, "-m", "mkdocs", "serve", "--strict", "--dev-addr", f"127.0.0.1:{port}"]
        environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SITE_URL": SITE_URL}
        with terminal.open("w") as written:
            self.process = subprocess.Popen(command, cwd=project, stderr=written, env=environment)  # noqa: S603 - our own command

    def said(self) -> str:
        return self.terminal.read_text(encoding="utf-8")

    def page(self, address: str) -> str:
        with urllib.request.urlopen(self.address + address, timeout=30) as answer:  # noqa: S310 - our own server
            return str(answer.read().decode())


def until(true: Callable[[], bool], *, server: Server, seconds: float = 60) -> None:
    """Wait until something holds; fail with what the terminal said."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, server.said()
        assert server.process.poll() is None, server.said()
        time.sleep(0.2)


@contextmanager
def running_server(folder: Path) -> Iterator[Server]:
    """`mkdocs serve` on a project in the folder, from its first build on."""
    running = Server(make_project(folder / "project"), folder / "terminal.txt")
    try:
        until(lambda: "Serving on" in running.said(), server=running)
        yield running
    finally:
        running.process.terminate()
        running.process.wait(timeout=30)
