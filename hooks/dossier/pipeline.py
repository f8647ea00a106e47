"""The build, step by step: the engine's table of contents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.annotate import annotate
from dossier.citations.formatted import Citations
from dossier.citations.items import NO_EDITION, items
from dossier.dossier import Dossier
from dossier.link import link
from dossier.load import load_sources
from dossier.pages import moved, render
from dossier.problems import has_errors
from dossier.read import read_all

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dossier.citations.items import Edition, Item
    from dossier.model.pages import Site
    from dossier.problems import Problem

    Cite = Callable[[Mapping[str, Item]], Callable[[], Citations]]
    """Begins to format items, and returns what waits for the end."""


def build(
    files: Mapping[str, bytes],
    *,
    edition: Edition = NO_EDITION,
    private: bool = False,
    cite: Cite | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> tuple[Site | None, tuple[Problem, ...]]:
    """Turn the files of ``sources/`` into the site; no site where a problem is an error.

    `edition` is what readers cite. A `private` edition shows every word, whatever the rights allow to be published.
    `cite` formats citations beside the other steps; without it the pages offer none. `progress` is told in a few words
    what begins.
    """
    dossier, problems = assemble(files, edition=edition, private=private, cite=cite, progress=progress)
    if dossier is None:
        return None, problems
    progress("Rendering pages")
    site = render(dossier, edition)
    problems += moved.problems(site.pages, dossier)
    return (None if has_errors(problems) else site), problems


def assemble(
    files: Mapping[str, bytes],
    *,
    edition: Edition = NO_EDITION,
    private: bool = False,
    cite: Cite | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> tuple[Dossier | None, tuple[Problem, ...]]:
    """Load, read, annotate and link: everything but the pages."""
    progress(f"Loading {len(files)} source files")
    sources, problems = load_sources(files)
    if sources is None:
        return None, problems
    cited = cite(items(sources, edition)) if cite else Citations
    progress(f"Reading {len(sources.articles)} articles")
    readings, found = read_all(sources)
    problems += found
    progress(f"Annotating with {sum(map(len, sources.notes.values()))} notes and {len(sources.questions)} questions")
    annotations, found = annotate(sources, readings)
    problems += found
    progress(f"Linking {len(sources.entities)} entities and {len(sources.events)} events")
    links, found = link(sources, readings)
    problems += found
    if has_errors(problems):
        return None, problems
    return Dossier(sources, readings, links, annotations, private, cited()), problems
