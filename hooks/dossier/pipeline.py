"""The build, step by step: the engine's table of contents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.dossier import Dossier
from dossier.link import link
from dossier.load import load_sources
from dossier.pages import render
from dossier.problems import has_errors
from dossier.read import read_all

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dossier.model.pages import Site
    from dossier.problems import Problem


def build(files: Mapping[str, bytes]) -> tuple[Site | None, tuple[Problem, ...]]:
    """Turn the files of ``sources/`` into the site; no site where a problem is an error."""
    dossier, problems = assemble(files)
    return (render(dossier) if dossier else None), problems


def assemble(files: Mapping[str, bytes]) -> tuple[Dossier | None, tuple[Problem, ...]]:
    """Load, read and link: everything but the pages."""
    sources, problems = load_sources(files)
    if sources is None:
        return None, problems
    readings, found = read_all(sources)
    problems += found
    links, found = link(sources, readings)
    problems += found
    return (None if has_errors(problems) else Dossier(sources, readings, links)), problems
