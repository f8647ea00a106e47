"""The page of an article stays within its budget, whatever the dossier learns to say: see docs/decisions/0015."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.xdist_group("site")

MOST_HTML = 150_000
"""Bytes, without compression."""


@pytest.mark.parametrize("article", sorted(record.parent.name for record in ROOT.glob("sources/articles/*/record.yml")))
def test_the_html_of_an_article_is_within_its_budget(article: str, site: Path) -> None:
    assert (site / "articles" / f"{article}.html").stat().st_size <= MOST_HTML
