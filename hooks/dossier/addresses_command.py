"""The command ``dossier addresses``: a built site against the list of what was ever published."""

# ruff: noqa: T201
# Printing is what a command does.

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from dossier.attempt import attempt
from dossier.files import read_all, read_tree, write
from dossier.load import load_sources
from dossier.problems import report
from dossier.published import compared, merged, parsed, published, withheld_originals, written

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from dossier.published import Addresses, Differences

_DIFFERS = 1
_DESCRIPTION = """\
Compare a built site with the list of all addresses and anchors that were ever published.

An address that is gone has to be declared in sources/moved.yml, with the one that took its place; only an original
may go for good, where the rights in it do not let it be published. New ones are added to the list with --record;
nothing leaves it. `make addresses` builds the site and records.
"""
_STATUS = """\
exit status:
  0  the site has every address of the list, and the list every address of the site
  1  addresses are gone or, without --record, not in the list yet
  2  a file or an option is not what it should be
"""


def add_command(add_parser: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the command to those of the program."""
    command = add_parser(
        "addresses",
        help="compare a built site with the list of all addresses that were ever published",
        description=_DESCRIPTION,
        epilog=_STATUS,
    )
    command.add_argument("site", type=Path, metavar="SITE", help="folder of the built site")
    command.add_argument("--list", type=Path, required=True, metavar="FILE", help="the list")
    command.add_argument("--record", action="store_true", help="add what is new to the list")
    command.add_argument("--sources", type=Path, default=Path("sources"), metavar="FOLDER", help="default: sources")
    command.set_defaults(run=_run)


def _run(options: argparse.Namespace) -> int:
    folders = (options.site, options.sources)
    return attempt(lambda: _compare(options), command="addresses", folders=folders, subject=options.list)


def _compare(options: argparse.Namespace) -> int:
    sources, problems = load_sources(read_tree(options.sources))
    if sources is None:
        print(report(problems))
        return _DIFFERS
    listed = parsed(options.list.read_text(encoding="utf-8")) if options.list.exists() or not options.record else {}
    found = published(read_all(options.site))
    withheld = withheld_originals(sources.articles.values())
    differences = compared(listed, found, moved=sources.moves, withheld=withheld)
    if options.record and differences.new:
        write(options.list, written(merged(listed, found)).encode())
    print(_account(options.list, differences, found, recorded=options.record))
    return _DIFFERS if differences.gone or (differences.new and not options.record) else 0


def _account(path: Path, differences: Differences, found: Addresses, *, recorded: bool) -> str:
    """What is gone and what is new, each on a line of its own, then what to do about it."""
    lines = [f"gone: {address}" for address in differences.gone]
    if lines:
        lines += ["    -> Declare in sources/moved.yml where each went (old, new, why, date), or bring it back."]
    if differences.new and not recorded:
        lines += [f"new: {address}" for address in differences.new]
        lines += ["    -> Run `make addresses`, and commit the list: from then on these addresses are permanent."]
    if lines:
        return "\n".join(lines)
    anchors = sum(map(len, found.values()))
    added = f", {len(differences.new)} of them new" if differences.new else ""
    return f"{path}: {len(found)} addresses with {anchors} anchors{added}, all in their place"
