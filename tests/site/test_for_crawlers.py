"""What the site tells crawlers, and who comes by an address that it does not have."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from tests.conftest import SITE_URL

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.xdist_group("site")

LOCATION = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


def test_the_sitemap_names_every_page_once_and_nothing_else(site: Path) -> None:
    tree = ET.fromstring((site / "sitemap.xml").read_bytes())  # noqa: S314 - we wrote it
    named = [location.text or "" for location in tree.iter(LOCATION)]
    pages = {path.relative_to(site).as_posix() for path in site.rglob("*.html")} - {"404.html"}
    assert sorted(named) == sorted(f"{SITE_URL}{page}" for page in pages)


def test_robots_are_welcome_and_led_to_the_sitemap(site: Path) -> None:
    assert (site / "robots.txt").read_text() == f"User-agent: *\nAllow: /\nSitemap: {SITE_URL}sitemap.xml\n"


def test_the_page_for_missing_addresses_works_at_any_depth(site: Path) -> None:
    page = (site / "404.html").read_text(encoding="utf-8")
    assert "This dossier has nothing at this address." in page
    links = re.findall(r'(?:href|src)="([^"]*)"', page)
    assert len(links) > 20
    assert [link for link in links if not link.startswith(("/sco-dossier/", "#"))] == []


def test_the_icons_are_there(site: Path) -> None:
    for name in ("favicon.svg", "icon-48.png", "icon-180.png", "social.png"):
        assert (site / "icons" / name).is_file()
