"""The problems page, generated from the lists of codes: what can be wrong with the sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier import overdue, retold
from dossier.annotate import PROBLEMS as ANNOTATING
from dossier.link.rules import PROBLEMS as LINKING
from dossier.load.codes import Code
from dossier.model.pages import Heading, Page
from dossier.pages.moved import PROBLEMS as PUBLISHING
from dossier.pages.rendering import fill_template
from dossier.read import PROBLEMS as READING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dossier.dossier import Dossier

ADDRESS = "problems.html"


@dataclass(frozen=True, slots=True)
class ProblemsView:
    """Every code with its explanation, by the step that reports it."""

    loading: Mapping[str, str]
    reading: Mapping[str, str]
    annotating: Mapping[str, str]
    linking: Mapping[str, str]
    publishing: Mapping[str, str]
    checking: Mapping[str, str]
    """What only `dossier check` reports."""


def pages(_: Dossier) -> Iterator[Page]:
    """The one page; it is the same for every dossier."""
    view = ProblemsView(
        loading={code.value: code.explanation for code in Code},
        reading=READING,
        annotating=ANNOTATING,
        linking=LINKING,
        publishing=PUBLISHING,
        checking={overdue.CODE: overdue.EXPLANATION, retold.CODE: retold.EXPLANATION},
    )
    yield Page(
        address=ADDRESS,
        title="Problems",
        description="Every problem that a build can report about the sources, by its code.",
        html=fill_template("problems.html", view),
        headings=(
            Heading(level=1, id="title", text="Problems"),
            Heading(level=2, id="loading", text="Loading"),
            Heading(level=2, id="reading", text="Reading"),
            Heading(level=2, id="annotating", text="Annotating"),
            Heading(level=2, id="linking", text="Linking"),
            Heading(level=2, id="publishing", text="Publishing"),
            Heading(level=2, id="checking", text="Checking only"),
        ),
        kind="index",
    )
