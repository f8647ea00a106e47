"""The only reader of files: a folder's files as a mapping from path to bytes."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path, PurePath

_LEFT_BEHIND = (".*", "*~", "#*#", "*.bak", "*.swp")
"""Names of dot files and of the copies that editors leave behind."""


def read_tree(folder: Path) -> dict[str, bytes]:
    """Every file below the folder, by its path from the folder's parent, with forward slashes, in order.

    Dot files, everything in dot folders and editors' backups are left out. A folder that does not exist has no files.

    Raises:
        OSError: a file cannot be read.
    """
    folder = folder.absolute()
    paths = {path.relative_to(folder.parent): path for path in folder.rglob("*") if path.is_file()}
    return {
        relative.as_posix(): path.read_bytes()
        for relative, path in sorted(paths.items())
        if not _is_left_behind(relative)
    }


def _is_left_behind(relative: PurePath) -> bool:
    """Whether a part below the folder itself bears such a name."""
    return any(fnmatchcase(part, pattern) for part in relative.parts[1:] for pattern in _LEFT_BEHIND)
