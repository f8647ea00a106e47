"""Which edition the site is, as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.mark import ADDRESS, Mark, as_json
from dossier.model.pages import Asset

if TYPE_CHECKING:
    from dossier.dossier import Dossier


def asset(dossier: Dossier, *, site_url: str) -> Asset:
    """The file; `site_url` is the address where the site will stand, empty if it is not known."""
    mark = Mark(edition="private" if dossier.private else "public", address=site_url)
    return Asset(address=ADDRESS, content=as_json(mark, dossier.sources.settings.title))
