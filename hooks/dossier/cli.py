"""The command ``dossier``: one function per subcommand."""

# ruff: noqa: T201
# Printing is what a command does; nothing else in the engine prints.

from __future__ import annotations

import argparse
import io
import json
import logging
import os
import sys
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from dossier.addresses_command import add_command as add_addresses_command
from dossier.attempt import USAGE_ERROR
from dossier.bundle_commands import add_commands as add_bundle_commands
from dossier.encoding import decode
from dossier.export_command import add_command as add_export_command
from dossier.files import read_tree, replace_all
from dossier.problems import has_errors, report
from dossier.read import publisher_of, read_text
from dossier.read.report import as_data, as_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dossier.model.sources import Publisher, Sources
    from dossier.model.text import Reading

_PROBLEMS = 1
_REPAIR = """\
Find the words that editors quote again after an original was replaced.

The record has to identify the new original already. For every quotation of notes, citations and questions
that does not stand in it exactly once, the likeliest passage is looked for. It is proposed, as a diff of the
YAML, where it is like enough and clearly more like than any other; else the reason and the candidates are
named. Only the values of quote, prefix and suffix change; comments and layout stay as they are.
"""
_REPAIR_STATUS = """\
exit status:
  0  every quotation has its place, or one is proposed (with --apply: was written)
  1  some quotation is left without a place, or the sources have other errors
  2  a file or an option is not what it should be
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    The exit status is 0, 1 where `check` finds an error, `repair` leaves a quotation without a place or `verify` finds
    something changed, or 2 where a file or an option is not what it should be.
    """
    options = _parser().parse_args(arguments)
    # The detector of encodings logs its working under its own name; nothing of it is for the reader.
    logging.getLogger("charset_normalizer").setLevel(logging.ERROR)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Sources come in all scripts; a console in another encoding must not end in a traceback.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        status = int(options.run(options))
        sys.stdout.flush()
    except BrokenPipeError:
        # Who reads our output, such as `head`, has had enough. Python flushes once more on its way out.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    return status


def read_json(data: bytes, *, encoding: str | None = None) -> dict[str, object]:
    """What ``dossier read --json`` prints, as a dictionary. Bytes that are not in the stated encoding are guessed."""
    return as_data(_read(data, encoding)[0])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dossier", description="Read and publish scraped articles without loss.")
    commands = parser.add_subparsers(title="commands", required=True)
    # Descriptions and statuses are laid out as they stand.
    add_parser = partial(commands.add_parser, formatter_class=argparse.RawDescriptionHelpFormatter)
    read = add_parser("read", help="read one file without a record, and say what became of every line")
    read.add_argument("file", type=Path, metavar="FILE")
    read.add_argument("--encoding", metavar="E", help="the file's encoding, such as cp1252; guessed by default")
    read.add_argument("--json", action="store_true", help="print JSON instead of an account for readers")
    read.add_argument(
        "--sources",
        type=Path,
        default=Path("sources"),
        metavar="FOLDER",
        help="where the publishers' profiles stand, if any do; default: sources",
    )
    read.set_defaults(run=_run_read)
    check = add_parser("check", help="check the sources, and say what is wrong and what to do about it")
    check.add_argument(
        "folder", type=Path, nargs="?", default=Path("sources"), metavar="FOLDER", help="default: sources"
    )
    check.add_argument(
        "--today",
        type=date.fromisoformat,
        default=date.today(),  # noqa: DTZ011 - the curator's own day is meant
        metavar="DAY",
        help="report expectations that were due before this day and are still open; default: today",
    )
    check.set_defaults(run=_run_check)
    repair = add_parser(
        "repair",
        help="find the words that editors quote again after an original was replaced",
        description=_REPAIR,
        epilog=_REPAIR_STATUS,
    )
    repair.add_argument(
        "folder", type=Path, nargs="?", default=Path("sources"), metavar="FOLDER", help="default: sources"
    )
    repair.add_argument("--apply", action="store_true", help="write the files; without it nothing changes")
    repair.set_defaults(run=_run_repair)
    add_bundle_commands(add_parser)
    add_export_command(add_parser)
    add_addresses_command(add_parser)
    return parser


def _run_read(options: argparse.Namespace) -> int:
    try:
        data = options.file.read_bytes()
        reading, remark = _read(data, options.encoding, _publishers(options.sources))
    except (OSError, LookupError) as error:
        reason = error.strerror or error if isinstance(error, OSError) else error
        print(f"dossier read: {options.file}: {reason}", file=sys.stderr)
        return USAGE_ERROR
    if remark:
        print(f"dossier read: {options.file}: {remark}", file=sys.stderr)
    print(json.dumps(as_data(reading), ensure_ascii=False, indent=2) if options.json else as_text(reading))
    return 0


def _run_check(options: argparse.Namespace) -> int:
    # Reading one file needs neither linking nor templates.
    from dossier.overdue import overdue_problems  # noqa: PLC0415 - see above
    from dossier.pipeline import assemble  # noqa: PLC0415 - see above
    from dossier.retold import retold_problems  # noqa: PLC0415 - see above

    files = _files("check", options.folder)
    if files is None:
        return USAGE_ERROR
    dossier, problems = assemble(files)
    if dossier is not None:
        problems = (*problems, *overdue_problems(dossier, options.today), *retold_problems(dossier))
    if problems:
        print(report(problems))
    if dossier is None or has_errors(problems):
        return _PROBLEMS
    print(f"{_inventory(dossier.sources)}: {f'{len(problems)} warning(s)' if problems else 'no problems'}")
    return 0


def _run_repair(options: argparse.Namespace) -> int:
    # Reading one file needs no fuzzy matching.
    from dossier.annotate.repair import Refusal, plan  # noqa: PLC0415 - see above
    from dossier.annotate.repair_report import as_text  # noqa: PLC0415 - see above

    files = _files("repair", options.folder)
    if files is None:
        return USAGE_ERROR
    planned, problems = plan(files)
    if planned is None:
        print(report(problems))
        return _PROBLEMS
    if options.apply:
        try:
            replace_all(options.folder, planned.files)
        except OSError as error:
            where = error.filename or options.folder
            print(f"dossier repair: {where}: {error.strerror}; nothing was written", file=sys.stderr)
            return USAGE_ERROR
    print(as_text(planned, files, applied=options.apply))
    return _PROBLEMS if any(isinstance(repair, Refusal) for repair in planned.repairs) else 0


def _files(command: str, folder: Path) -> dict[str, bytes] | None:
    """The files of a folder of sources; None, after saying why, where it cannot be read."""
    if not folder.is_dir():
        print(f"dossier {command}: {folder}: no such folder", file=sys.stderr)
        return None
    try:
        return read_tree(folder)
    except OSError as error:
        print(f"dossier {command}: {error.filename}: {error.strerror}", file=sys.stderr)
        return None


def _inventory(sources: Sources) -> str:
    """How many records of each sort there are: ``5 articles, 1 publisher``."""
    counts = (
        (len(sources.articles), "article", "articles"),
        (len(sources.entities), "entity", "entities"),
        (len(sources.events), "event", "events"),
        (len(sources.memberships), "membership", "memberships"),
        (len(sources.publishers), "publisher", "publishers"),
        (len(sources.references), "reference", "references"),
        (sum(map(len, sources.notes.values())), "note", "notes"),
        (len(sources.questions), "question", "questions"),
    )
    return ", ".join(f"{count} {one if count == 1 else many}" for count, one, many in counts)


def _publishers(folder: Path) -> tuple[Publisher, ...]:
    """The publishers' profiles in a folder of sources; none where it has none."""
    if not (folder / "publishers").is_dir():
        return ()
    # Reading without profiles needs no decoding of records.
    from dossier.load import load_publishers  # noqa: PLC0415 - see above

    found, _ = load_publishers(read_tree(folder))
    return tuple(found.values())


def _read(data: bytes, encoding: str | None, publishers: Sequence[Publisher] = ()) -> tuple[Reading, str | None]:
    """The reading, and a remark where the stated encoding did not fit.

    Raises:
        LookupError: no such encoding is known.
    """
    try:
        text, _ = decode(data, encoding=encoding)
        remark = None
    except UnicodeError as error:
        text, guessed = decode(data)
        remark = f"not in {encoding}, read as {guessed} instead ({error})"
    return read_text(text, publisher=publisher_of(text, publishers)), remark
