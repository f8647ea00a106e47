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
from pathlib import Path
from typing import TYPE_CHECKING

from dossier.encoding import decode
from dossier.files import read_tree
from dossier.problems import has_errors, report
from dossier.read import publisher_of, read_text
from dossier.read.report import as_data, as_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dossier.model.sources import Publisher, Sources
    from dossier.model.text import Reading

_PROBLEMS = 1
_USAGE_ERROR = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    The exit status is 0, 1 where `check` finds an error, or 2 where a file or an option is not what it should be.
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
    read = commands.add_parser("read", help="read one file without a record, and say what became of every line")
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
    check = commands.add_parser("check", help="check the sources, and say what is wrong and what to do about it")
    check.add_argument(
        "folder", type=Path, nargs="?", default=Path("sources"), metavar="FOLDER", help="default: sources"
    )
    check.set_defaults(run=_run_check)
    return parser


def _run_read(options: argparse.Namespace) -> int:
    try:
        data = options.file.read_bytes()
        reading, remark = _read(data, options.encoding, _publishers(options.sources))
    except (OSError, LookupError) as error:
        reason = error.strerror or error if isinstance(error, OSError) else error
        print(f"dossier read: {options.file}: {reason}", file=sys.stderr)
        return _USAGE_ERROR
    if remark:
        print(f"dossier read: {options.file}: {remark}", file=sys.stderr)
    print(json.dumps(as_data(reading), ensure_ascii=False, indent=2) if options.json else as_text(reading))
    return 0


def _run_check(options: argparse.Namespace) -> int:
    # Reading one file needs neither linking nor templates.
    from dossier.pipeline import assemble  # noqa: PLC0415 - see above

    if not options.folder.is_dir():
        print(f"dossier check: {options.folder}: no such folder", file=sys.stderr)
        return _USAGE_ERROR
    try:
        files = read_tree(options.folder)
    except OSError as error:
        print(f"dossier check: {error.filename}: {error.strerror}", file=sys.stderr)
        return _USAGE_ERROR
    dossier, problems = assemble(files)
    if problems:
        print(report(problems))
    if dossier is None or has_errors(problems):
        return _PROBLEMS
    print(f"{_inventory(dossier.sources)}: {f'{len(problems)} warning(s)' if problems else 'no problems'}")
    return 0


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
