"""A folder served as GitHub Pages serves it: under a path, compressed, with the same permission to keep a copy."""

from __future__ import annotations

import gzip
import threading
from contextlib import contextmanager, suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COMPRESSED = ("text/", "application/javascript", "application/json", "application/xml", "image/svg+xml")


@contextmanager
def served(folder: Path, *, under: str) -> Iterator[str]:
    """Address of ``folder``, served on this machine under the path ``under`` (``/name/``)."""

    class Handler(_AsPages):
        root = folder
        base = under

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{under}"
        server.shutdown()


class _AsPages(BaseHTTPRequestHandler):
    root: Path
    base: str
    protocol_version = "HTTP/1.1"

    def handle(self) -> None:
        # A browser that has what it wants may reset its connections; that is nothing to report.
        with suppress(ConnectionError):
            super().handle()

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        name = path.removeprefix(self.base) if path.startswith(self.base) else "404.html"
        file = self.root / (name + "index.html" if name.endswith("/") or not name else name)
        found = file.is_file() and name != "404.html"
        self._send(file if found else self.root / "404.html", HTTPStatus.OK if found else HTTPStatus.NOT_FOUND)

    def _send(self, file: Path, status: HTTPStatus) -> None:
        kind = guess_type(file.name)[0] or "application/octet-stream"
        content = file.read_bytes()
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if kind.startswith("text/") else kind)
        self.send_header("Cache-Control", "max-age=600")
        if kind.startswith(COMPRESSED) and "gzip" in self.headers.get("Accept-Encoding", ""):
            content = gzip.compress(content)
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Vary", "Accept-Encoding")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Say nothing."""
