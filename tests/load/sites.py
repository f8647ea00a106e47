"""The sites of ``tests/sites`` as the mappings that loading takes."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from dossier.files import read_tree

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

TESTS = Path(__file__).parent.parent
INVALID = sorted(path for path in (TESTS / "sites" / "invalid").iterdir() if path.is_dir())
CASES = sorted((TESTS / "cases" / "load").glob("*.yml"))


def ok() -> dict[str, bytes]:
    """The valid site."""
    return read_tree(TESTS / "sites" / "ok" / "sources")


def invalid(folder: Path) -> dict[str, bytes]:
    """The valid site with the folder's changes."""
    removed = folder / "removed.txt"
    files = {**ok(), **read_tree(folder / "sources")}
    for path in removed.read_text().splitlines() if removed.exists() else ():
        del files[path]
    return files


def case(path: Path) -> tuple[dict[str, bytes], str]:
    """The valid site with a case's changes, and the report that the case expects."""
    stated = yaml.safe_load(path.read_text(encoding="utf-8"))
    return changed(stated["changes"]), stated["report"].removesuffix("\n")


def changed(changes: Iterable[Mapping[str, str]]) -> dict[str, bytes]:
    """The valid site with texts replaced, each of which must stand exactly once in its file, and with new files."""
    files = ok()
    for change in changes:
        if "new" in change:
            files[change["file"]] = change["new"].encode()
            continue
        text = files[change["file"]].decode()
        assert text.count(change["replace"]) == 1, change
        files[change["file"]] = text.replace(change["replace"], change["with"]).encode()
    return files


def with_original(data: bytes, *, encoding: str) -> dict[str, bytes]:
    """The valid site with the bytes as an original, rightly identified, in the encoding that its record names."""
    files = ok()
    folder = "sources/articles/2016-03-petrov"
    before = files[f"{folder}/original.txt"]
    record = files[f"{folder}/record.yml"].decode()
    for old, new in (
        (sha256(before).hexdigest(), sha256(data).hexdigest()),
        (f"bytes: {len(before)}", f"bytes: {len(data)}"),
        ("encoding: cp1252", f"encoding: {encoding}"),
    ):
        record = record.replace(old, new)
    return {**files, f"{folder}/original.txt": data, f"{folder}/record.yml": record.encode()}
