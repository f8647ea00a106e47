"""The command ``dossier``: one function per subcommand."""

from __future__ import annotations

import argparse
import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from dossier.read import read_text
from dossier.read.encoding import decode
from dossier.read.report import as_data

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dossier.model.text import Reading

_USAGE_ERROR = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit status is 0, or 2 where a file or an option is not what it should be."""
    options = _parser().parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Sources come in all scripts; a console in another encoding must not end in a traceback.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return int(options.run(options))


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
    read.set_defaults(run=_run_read)
    return parser


def _run_read(options: argparse.Namespace) -> int:
    try:
        data = options.file.read_bytes()
        _reading, remark = _read(data, options.encoding)
    except (OSError, LookupError) as error:
        error.strerror or error if isinstance(error, OSError) else error
        return _USAGE_ERROR
    if remark:
        pass
    return 0


def _read(data: bytes, encoding: str | None) -> tuple[Reading, str | None]:
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
    return read_text(text), remark
