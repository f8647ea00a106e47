"""Which kinds of page the site has, and one page of each to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

KINDS = (
    "index.html",
    "404.html",
    "articles/index.html",
    "ds-article",
    "ds-audit",
    "entities/index.html",
    "ds-entity--state",
    "ds-entity--person",
    "ds-entity--organisation",
    "ds-entity--document",
    "events/index.html",
    "ds-event",
    "expectations.html",
    "questions/index.html",
    "ds-question",
    "timeline.html",
    "membership.html",
    "co-mentions.html",
    "data.html",
    "reuse.html",
    "after-material.html",
    "fixity.html",
    "references.html",
    "rules.html",
    "method.html",
    "problems.html",
)
"""The address of the only page of a kind, or the class that all pages of a kind bear."""


def one_of_each(site: Path) -> dict[str, str]:
    """The address of the largest page of each kind, which has the most that can be wrong."""
    pages = sorted(site.rglob("*.html"), key=lambda page: (-page.stat().st_size, page))
    heads = {page.relative_to(site).as_posix(): _class_of(page.read_text(encoding="utf-8")) for page in pages}
    return {
        kind: kind if kind in heads else next(address for address, classes in heads.items() if kind in classes)
        for kind in KINDS
    }


def _class_of(page: str) -> list[str]:
    return page.partition('<div class="ds-page ')[2].partition('"')[0].split()
