"""Pieces of HTML for the hand-written pages: ``{{ fragments.articles }}`` stands for the list of articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.pages.article_index import article_years
from dossier.pages.rendering import fill_template
from dossier.pages.viewpoint import Viewpoint

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dossier.dossier import Dossier

HOME = "index.html"


def fragments(dossier: Dossier) -> Mapping[str, str]:
    """Every fragment by name, with links relative to the home page."""
    return {"articles": fill_template("home_articles.html", article_years(Viewpoint(dossier, HOME)))}
