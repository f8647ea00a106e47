"""The command ``dossier export``: the site as a project for Zensical."""

# ruff: noqa: T201
# Printing is what a command does.

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from dossier import __version__
from dossier.attempt import USAGE_ERROR, attempt
from dossier.files import install, read_tree
from dossier.mark import ADDRESS as EDITION
from dossier.mark import mark_of
from dossier.problems import report

if TYPE_CHECKING:
    from collections.abc import Callable

_PROBLEMS = 1
_DOCS, _SOURCES = "docs", "sources"
_DESCRIPTION = """\
Write the whole site as a project that Zensical builds, with the same addresses and anchors.

DIR gets all pages as Markdown with HTML in it, all other files, templates and settings: neither MkDocs nor this
program is needed to build them. It has to be new, empty, or written by an earlier export, which its file
dossier-export.json tells; then the files of that export are replaced, and all others stay. All is written or nothing.
"""
_STATUS = """\
exit status:
  0  the project is written
  1  the sources have errors; nothing was written
  2  a file, a folder or an option is not what it should be; nothing was written
"""


def add_command(add_parser: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to those of the program."""
    command = add_parser(
        "export",
        help="write the site as a project for Zensical, which may build it after MkDocs and Material",
        description=_DESCRIPTION,
        epilog=_STATUS,
    )
    command.add_argument("folder", type=Path, metavar="DIR", help="where to write the project")
    command.add_argument(
        "--project",
        type=Path,
        default=Path(),
        metavar="FOLDER",
        help="where mkdocs.yml, docs and sources stand; default: this folder",
    )
    command.add_argument(
        "--site-url",
        type=_address,
        default=os.environ.get("SITE_URL", ""),
        metavar="URL",
        help="address at which the site will stand; default: SITE_URL of the environment, else none is stated",
    )
    command.add_argument(
        "--private", action="store_true", help="write the private edition, which shows every word; never publish it"
    )
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    folders = (options.project / _DOCS, options.project / _SOURCES)
    return attempt(lambda: _export(options), command="export", folders=folders, subject=options.folder)


def _export(options: argparse.Namespace) -> int:
    # The other commands need neither linking nor templates.
    from dossier.citing import CitingError  # noqa: PLC0415 - see above
    from dossier.zensical import UnfitError  # noqa: PLC0415 - see above

    _refuse(options.folder, options.project)
    try:
        files = _files(options)
    except CitingError as error:
        print(f"dossier export: {error}", file=sys.stderr)
        return USAGE_ERROR
    except UnfitError as error:
        print(f"dossier export: {options.project / error.file}: {error}", file=sys.stderr)
        return USAGE_ERROR
    if files is None:
        return _PROBLEMS
    _tell(f"Writing {len(files)} files")
    install(options.folder, files)
    edition = "private" if options.private else "public"
    print(f"{options.folder}: the {edition} edition, in {len(files)} files; `zensical build` there makes the site")
    return 0


def _files(options: argparse.Namespace) -> dict[str, bytes] | None:
    """The files of the project; None, after saying why, where the sources have errors."""
    from dossier.citations.items import Edition  # noqa: PLC0415 - see above
    from dossier.citing import Processor  # noqa: PLC0415 - see above
    from dossier.pipeline import build  # noqa: PLC0415 - see above
    from dossier.zensical import FILE, Material, project, read  # noqa: PLC0415 - see above

    settings = read((options.project / FILE).read_text(encoding="utf-8"), os.environ)
    docs = {path.partition("/")[2]: data for path, data in read_tree(options.project / _DOCS).items()}
    sources = read_tree(options.project / _SOURCES)
    edition = Edition(options.site_url, settings["site_name"], __version__)
    site, problems = build(sources, edition=edition, private=options.private, cite=Processor().begin, progress=_tell)
    if problems:
        print(report(problems), file=sys.stdout if site is None else sys.stderr)
    material = Material(settings=settings, docs=docs, private=options.private)
    return None if site is None else project(site, material, edition)


def _tell(what: str) -> None:
    """Say what begins, while it may take long."""
    print(f"dossier export: {what}", file=sys.stderr)


def _refuse(folder: Path, project: Path) -> None:
    """See that the folder may be written to.

    Raises:
        ValueError: it has files that no export wrote, or is one that exports are made from.
    """
    from dossier.zensical import MARK  # noqa: PLC0415 - see above

    for source in (project / _DOCS, project / _SOURCES):
        if folder.resolve().is_relative_to(source.resolve()):
            raise ValueError(f"stands in {source}, from which the site is made; name a folder elsewhere")
    if folder.exists() and any(folder.iterdir()):
        marked = folder / MARK
        if not (marked.is_file() and mark_of({EDITION: marked.read_bytes()})):
            wrong = f"is not empty, and no export wrote it: its file {MARK} does not say so"
            raise ValueError(f"{wrong}; name a new or an empty folder")


def _address(text: str) -> str:
    """The address of a site, with a slash at its end; nothing stands for none."""
    if not text:
        return ""
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
        raise argparse.ArgumentTypeError(f"{text!r} is not the address of a site, such as https://example.org/dossier/")
    return f"{text.rstrip('/')}/"
