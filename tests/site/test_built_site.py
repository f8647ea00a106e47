"""What the built HTML must be, page by page: the links lead somewhere, the ids are unique, nothing leaves the site."""

from __future__ import annotations

import hashlib
import json
import re
from base64 import b64encode
from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

import pytest

from dossier.addresses import original
from dossier.bundle import FOR_SERVERS
from tests.conftest import ROOT, SITE_URL
from tests.site.markup import Html, read_page

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.xdist_group("site")


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[Path, Html]:
    return {path: read_page(path) for path in sorted(site.rglob("*.html"))}


def test_every_kind_of_page_stands(site: Path) -> None:
    articles = sorted(path.name for path in (ROOT / "sources/articles").iterdir())
    for article in articles:
        assert (site / "articles" / f"{article}.html").is_file()
        assert (site / "audit" / f"{article}.html").is_file()
    for page in (
        "index",
        "method",
        "rules",
        "expectations",
        "timeline",
        "membership",
        "fixity",
        "references",
        "problems",
    ):
        assert (site / f"{page}.html").is_file(), page
    for folder in ("articles", "entities", "events", "questions"):
        assert (site / folder / "index.html").is_file(), folder


def test_every_internal_link_and_anchor_resolves(site: Path, pages: dict[Path, Html]) -> None:
    broken = []
    for path, page in pages.items():
        # The page that a server shows for a missing address stands nowhere, so its links are absolute.
        base = site if path.name == "404.html" else path.parent
        for link in (*page.links, *page.fetched):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            relative = parts.path.removeprefix("/sco-dossier/") if path.name == "404.html" else parts.path
            target = (base / unquote(relative)).resolve() if relative else path
            target = target / "index.html" if target.is_dir() else target
            if not target.exists():
                broken.append(f"{path.relative_to(site)}: {link}: no such file")
            elif parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].ids:
                broken.append(f"{path.relative_to(site)}: {link}: no such anchor")
    assert not broken, "\n".join(broken[:40])


def test_every_link_names_a_file_of_the_bundle_so_that_no_server_is_needed(site: Path, pages: dict[Path, Html]) -> None:
    for_servers = {site / name for name in FOR_SERVERS}
    unfit = []
    for path, page in pages.items():
        for link in () if path in for_servers else (*page.links, *page.fetched):
            parts = urlsplit(link)
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if not parts.scheme and (parts.netloc or target.is_dir() or target in for_servers):
                unfit.append(f"{path.relative_to(site)}: {link}")
    assert not unfit, "\n".join(unfit[:40])


def test_ids_are_unique_on_each_page(site: Path, pages: dict[Path, Html]) -> None:
    twice = {
        str(path.relative_to(site)): [id_ for id_, count in Counter(page.ids).items() if count > 1]
        for path, page in pages.items()
    }
    assert {path: ids for path, ids in twice.items() if ids} == {}


def test_no_page_fetches_anything_from_elsewhere(site: Path, pages: dict[Path, Html]) -> None:
    outside = {
        f"{path.relative_to(site)}: {address}"
        for path, page in pages.items()
        for address in page.fetched
        if urlsplit(address).netloc
    }
    assert outside == set()


def test_the_published_originals_are_the_sources_byte_for_byte(site: Path, withheld: frozenset[str]) -> None:
    for source in (ROOT / "sources/articles").glob("*/original.*"):
        address = original(source.parent.name)
        if address in withheld:
            assert not (site / address).exists()
        else:
            published = (site / address).read_bytes()
            assert hashlib.sha256(published).digest() == hashlib.sha256(source.read_bytes()).digest()


def test_the_published_annotations_name_their_own_address_and_files_of_the_site(
    site: Path, withheld: frozenset[str]
) -> None:
    file = site / "data/annotations.jsonld"
    annotations = json.loads(file.read_bytes())
    address = annotations["id"].removesuffix(file.relative_to(site).as_posix())
    assert address.startswith("https://")
    targets = {item["target"]["source"] for item in annotations["first"]["items"]}
    by_digest = {target for target in targets if target.startswith("ni:///sha-256;")}
    assert len(by_digest) <= len(withheld)
    assert all((site / target.removeprefix(address)).is_file() for target in targets - by_digest)


POLICY = {
    "default-src": "'none'",
    "script-src": "'self' HASHES",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
}
"""What every page may load and run; docs/decisions/0011-content-security-policy.md gives the reasons."""


def test_every_page_has_the_policy_and_allows_the_scripts_that_stand_in_it_and_no_others(
    pages: dict[Path, Html],
) -> None:
    for path, page in pages.items():
        sources = [f"'sha256-{b64encode(hashlib.sha256(script.encode()).digest()).decode()}'" for script in page.inline]
        stated = dict(directive.split(" ", 1) for directive in page.policy.split("; "))
        expected = {name: value.replace("HASHES", " ".join(sources)) for name, value in POLICY.items()}
        assert stated == expected, path


def test_no_page_has_styles_or_scripts_in_attributes(pages: dict[Path, Html]) -> None:
    unfit = re.compile("style|on.*")
    found = {path.name: [name for name in page.attributes if unfit.fullmatch(name)] for path, page in pages.items()}
    assert {name: attributes for name, attributes in found.items() if attributes} == {}


def test_the_site_says_which_edition_it_is_and_where_it_stands(site: Path) -> None:
    mark = json.loads((site / "data/edition.json").read_bytes())
    assert (mark["edition"], mark["address"]) == ("public", SITE_URL)
