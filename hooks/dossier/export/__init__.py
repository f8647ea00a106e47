"""The dossier's data for programs: what the editors wrote, in formats that others read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.export import citations, co_mentions, expectations, mark, questions
from dossier.export.web_annotations import web_annotations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.dossier import Dossier
    from dossier.model.pages import Asset


def assets(dossier: Dossier, *, site_url: str = "") -> Iterator[Asset]:
    """Every data file; `site_url` is the address where the site will stand, without it links are relative."""
    yield mark.asset(dossier, site_url=site_url)
    yield from web_annotations(dossier, site_url=site_url)
    yield from expectations.assets(dossier)
    yield from questions.assets(dossier)
    yield from citations.assets(dossier)
    yield from co_mentions.assets(dossier)
