"""The only reader of files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.files import read_tree

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def _write(folder: Path, *paths: str) -> None:
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(path.encode())


def test_paths_begin_with_the_folders_own_name_and_are_in_order(tmp_path: Path) -> None:
    _write(tmp_path, "sources/b.yml", "sources/articles/x/original.txt", "elsewhere/c.yml")
    assert read_tree(tmp_path / "sources") == {
        "sources/articles/x/original.txt": b"sources/articles/x/original.txt",
        "sources/b.yml": b"sources/b.yml",
    }
    assert list(read_tree(tmp_path / "sources")) == ["sources/articles/x/original.txt", "sources/b.yml"]


def test_dot_files_and_what_editors_leave_behind_are_left_out(tmp_path: Path) -> None:
    _write(tmp_path, *(f"sources/{name}" for name in (".DS_Store", ".git/x", "a.yml~", "#a.yml#", "a.bak", "a.swp")))
    assert read_tree(tmp_path / "sources") == {}


def test_a_dot_above_the_folder_hides_nothing(tmp_path: Path) -> None:
    _write(tmp_path, ".hidden/sources/a.yml")
    assert list(read_tree(tmp_path / ".hidden" / "sources")) == ["sources/a.yml"]


def test_the_current_folder_has_a_name_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write(tmp_path, "sources/a.yml")
    monkeypatch.chdir(tmp_path / "sources")
    assert list(read_tree(tmp_path.__class__())) == ["sources/a.yml"]


def test_a_folder_that_does_not_exist_has_no_files(tmp_path: Path) -> None:
    assert read_tree(tmp_path / "nowhere") == {}
