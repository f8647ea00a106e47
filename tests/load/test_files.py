"""The only reader and writer of files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dossier.files import install, read_all, read_tree, replace_all, write

if TYPE_CHECKING:
    from collections.abc import Mapping


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


def test_every_file_means_hidden_ones_too_by_paths_in_the_folder(tmp_path: Path) -> None:
    _write(tmp_path, "site/b.html", "site/.nojekyll", "site/.well-known/x", "site/a.html~")
    (tmp_path / "site/empty").mkdir()
    assert list(read_all(tmp_path / "site")) == [".nojekyll", ".well-known/x", "a.html~", "b.html"]


def test_a_link_that_leads_nowhere_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "broken").symlink_to(tmp_path / "nowhere")
    with pytest.raises(FileNotFoundError):
        read_all(tmp_path)


# --- writing ----------------------------------------------------------------------------------------------------------


def test_files_get_their_new_contents_and_keep_their_rights(tmp_path: Path) -> None:
    folder = tree(tmp_path, {"a.yml": b"old", "deep/b.yml": b"old", "c.yml": b"old"})
    (folder / "a.yml").chmod(0o640)
    replace_all(folder, {"sources/a.yml": b"new", "sources/deep/b.yml": b"newer"})
    assert read_tree(folder) == {"sources/a.yml": b"new", "sources/c.yml": b"old", "sources/deep/b.yml": b"newer"}
    assert (folder / "a.yml").stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in folder.rglob("*")) == ["a.yml", "b.yml", "c.yml", "deep"]


def test_a_file_that_is_not_there_keeps_all_as_they_were(tmp_path: Path) -> None:
    folder = tree(tmp_path, {"a.yml": b"old"})
    with pytest.raises(FileNotFoundError):
        replace_all(folder, {"sources/a.yml": b"new", "sources/b.yml": b"new"})
    assert [(path.name, path.read_bytes()) for path in folder.iterdir()] == [("a.yml", b"old")]


def test_a_write_that_fails_half_way_is_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tree(tmp_path, {"a.yml": b"old a", "b.yml": b"old b"})
    replace = Path.replace

    def failing(self: Path, target: Path) -> Path:
        if target.name == "b.yml":
            raise PermissionError(13, "Permission denied", str(target))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(PermissionError):
        replace_all(folder, {"sources/a.yml": b"new", "sources/b.yml": b"new"})
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {"a.yml": b"old a", "b.yml": b"old b"}


def test_a_new_file_gets_its_folders(tmp_path: Path) -> None:
    write(tmp_path / "a/b/c.zip", b"new")
    assert (tmp_path / "a/b/c.zip").read_bytes() == b"new"


def tree(tmp_path: Path, files: Mapping[str, bytes]) -> Path:
    folder = tmp_path / "sources"
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def test_what_is_installed_takes_the_place_of_what_stood_there_and_leaves_the_rest(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "project"
    install(folder, {"docs/a.md": b"1", "docs/old/b.md": b"1", "settings": b"1"})
    _write(folder, ".git/config", "site/index.html")
    install(folder, {"docs/a.md": b"2", "settings": b"2", "new/c": b"2"})
    assert read_all(folder) == {
        ".git/config": b".git/config",
        "docs/a.md": b"2",
        "new/c": b"2",
        "settings": b"2",
        "site/index.html": b"site/index.html",
    }
    assert [path.name for path in folder.parent.iterdir()] == ["project"]


@pytest.mark.parametrize("failing", range(1, 7))
def test_all_is_installed_or_nothing(failing: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = {"docs/a.md": b"1", "other": b"1", "settings": b"1"}
    install(tmp_path / "project", before)
    rename = Path.rename
    renamed: list[Path] = []

    def fail_once(path: Path, target: Path) -> Path:
        renamed.append(path)
        if len(renamed) == failing:
            raise PermissionError(13, "Permission denied", str(path))
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", fail_once)
    with pytest.raises(PermissionError):
        install(tmp_path / "project", {"docs/b.md": b"2", "new": b"2", "other": b"2", "settings": b"2"})
    assert read_all(tmp_path / "project") == before
    assert [path.name for path in tmp_path.iterdir()] == ["project"]
