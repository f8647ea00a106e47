"""A bundle of an invented site: one page, one original, one original that the rights withhold."""

from __future__ import annotations

from datetime import UTC, datetime

from dossier.bundle import Manifest, Original, contents, digest
from dossier.mark import Mark, as_json

MOMENT = datetime(2026, 11, 25, 12, 30, 40, tzinfo=UTC)
EDITION = Mark(edition="public", address="https://harbour.example/league/")
ORIGINAL = b"The ports agreed on a common tariff.\n"
SITE = {
    "404.html": b"<h1>Not found</h1>\n",
    "articles/2014-moreau.html": b"<h1>A tariff</h1>\n",
    "data/edition.json": as_json(EDITION, "The harbour league"),
    "index.html": b"<h1>The harbour league</h1>\n",
    "originals/2014-moreau.txt": ORIGINAL,
    "sitemap.xml": b"<urlset/>\n",
    "sitemap.xml.gz": b"\x1f\x8b",
}
MANIFEST = Manifest(
    name="harbour-league",
    version="1.2.0",
    title="The harbour league",
    edition=EDITION.edition,
    address=EDITION.address,
    commit="0123456789abcdef0123456789abcdef01234567",
    date="2026-11-25T12:30:40Z",
    originals=(
        Original(article="2014-moreau", sha256=digest(ORIGINAL), bytes=len(ORIGINAL), file="originals/2014-moreau.txt"),
        Original(article="2015-quay", sha256="0" * 64, bytes=7, file=None),
    ),
    tools={"python": "3.11.7"},
)


def small_bundle() -> dict[str, bytes]:
    """Its files by path."""
    return contents(SITE, MANIFEST)
