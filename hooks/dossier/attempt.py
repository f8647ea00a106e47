"""What every command that works on folders does where one of them, or a file, is not what it should be."""

# ruff: noqa: T201
# Printing is what a command does.

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

USAGE_ERROR = 2
"""The exit status that says so."""


def attempt(work: Callable[[], int], *, command: str, folders: Iterable[Path], subject: Path) -> int:
    """The exit status of `work`; `USAGE_ERROR`, after saying why, where it cannot be done.

    The `folders` have to be there. What `work` finds wrong in a value (`ValueError`) is said of `subject`.
    """
    for folder in folders:
        if not folder.is_dir():
            print(f"dossier {command}: {folder}: no such folder", file=sys.stderr)
            return USAGE_ERROR
    try:
        return work()
    except OSError as error:
        print(f"dossier {command}: {error.filename}: {error.strerror}", file=sys.stderr)
    except ValueError as error:
        print(f"dossier {command}: {subject}: {error}", file=sys.stderr)
    return USAGE_ERROR
