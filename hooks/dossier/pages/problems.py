"""The problems page, generated from the list of codes: what can be wrong with the sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.load.codes import Code
from dossier.model.pages import Heading, Page
from dossier.pages.rendering import fill_template

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.dossier import Dossier

ADDRESS = "problems.html"


def pages(_: Dossier) -> Iterator[Page]:
    """The one page; it is the same for every dossier."""
    yield Page(
        address=ADDRESS,
        title="Problems",
        description="Every problem that a build can report about the sources, by its code.",
        html=fill_template("problems.html", tuple(Code)),
        headings=(Heading(level=1, id="title", text="Problems"),),
        kind="index",
    )
