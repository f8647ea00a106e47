"""The only reader and writer of files: a folder's files as a mapping from path to bytes."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from fnmatch import fnmatchcase
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import PurePath

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


def read_all(folder: Path) -> dict[str, bytes]:
    """Every file below the folder, hidden ones too, by its path in the folder, with forward slashes, in order.

    Raises:
        OSError: a file cannot be read.
    """
    paths = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
    return {name: path.read_bytes() for name, path in sorted(paths.items()) if path.is_symlink() or not path.is_dir()}


def write(path: Path, data: bytes) -> None:
    """Write a file, in a folder that is made where there is none.

    Raises:
        OSError: the file cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def install(folder: Path, files: Mapping[str, bytes]) -> None:
    """Put files, by their path in it, into a folder, in place of all that stood there under the same first names.

    The folder is made where there is none; what else is in it stays. All is done, or nothing.

    Raises:
        OSError: a file cannot be written or put in its place; all is as it was.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}-") as name:
        new, old = Path(name) / "new", Path(name) / "old"
        for path, data in files.items():
            write(new / path, data)
        if not folder.exists():
            new.rename(folder)
            return
        old.mkdir()
        moved: list[tuple[Path, Path]] = []
        try:
            for entry in sorted(new.iterdir()):
                place = folder / entry.name
                for source, target in ((place, old / entry.name), (entry, place)):
                    if os.path.lexists(source):
                        source.rename(target)
                        moved.append((source, target))
        except OSError:
            for source, target in reversed(moved):
                target.rename(source)
            raise


def _is_left_behind(relative: PurePath) -> bool:
    """Whether a part below the folder itself bears such a name."""
    return any(fnmatchcase(part, pattern) for part in relative.parts[1:] for pattern in _LEFT_BEHIND)


def replace_all(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Give files of the folder new contents, by paths as from `read_tree`: each at once, and all of them or none.

    Raises:
        OSError: a file cannot be written; all are as they were.
    """
    paths = {(folder.absolute().parent / path).resolve(): data for path, data in contents.items()}
    staged: dict[Path, Path] = {}
    replaced: dict[Path, bytes] = {}
    try:
        for path, data in paths.items():
            staged[path] = _beside(path, data)
        for path, new in staged.items():
            old = path.read_bytes()
            new.replace(path)
            replaced[path] = old
    except OSError:
        for path, old in replaced.items():
            _beside(path, old).replace(path)
        raise
    finally:
        for new in staged.values():
            new.unlink(missing_ok=True)


def _beside(path: Path, data: bytes) -> Path:
    """A new file in the same folder and with the same rights, which reading leaves out until it has its name."""
    with NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as file:
        new = Path(file.name)
        try:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            shutil.copymode(path, new)
        except OSError:
            with suppress(OSError):
                new.unlink()
            raise
    return new
