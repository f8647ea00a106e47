"""``dossier export`` as a curator meets it: what it writes, what it refuses, and what it says."""

from __future__ import annotations

import json
from importlib.metadata import version
from typing import TYPE_CHECKING

import pytest

from dossier.cli import main
from dossier.files import read_all
from tests.conftest import ROOT
from tests.site.projects import make_project, records

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.xdist_group("exports")

ADDRESS = "https://harbour.example/league/"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_project(tmp_path_factory.mktemp("exports") / "project")


def export(folder: Path, project: Path, *options: str) -> int:
    return main(["export", str(folder), "--project", str(project), "--site-url", ADDRESS, *options])


def test_it_says_what_it_does_and_what_it_has_written(
    project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "made" / "export"
    assert export(folder, project) == 0
    said = capsys.readouterr()
    files = read_all(folder)
    made = f"{folder}: the public edition, in {len(files)} files; `zensical build` there makes the site\n"
    assert said.out == made
    assert said.err.splitlines()[0].startswith("dossier export: Loading ")
    assert said.err.splitlines()[-1] == f"dossier export: Writing {len(files)} files"
    assert json.loads(files["dossier-export.json"]) == {
        "dossier": "The SCO dossier",
        "edition": "public",
        "address": ADDRESS,
    }
    assert "# The SCO dossier\n\nThis is the public edition of https://harbour.example/league/, version " in (
        files["README.md"].decode()
    )
    assert [path for path in files if "framed" in path or path.startswith(("docs/overrides", "docs/decisions"))] == []


def test_the_next_export_replaces_its_own_files_and_leaves_others(project: Path, tmp_path: Path) -> None:
    assert export(tmp_path, project) == 0
    before = read_all(tmp_path)
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git/config").write_text("mine")
    (tmp_path / "docs/stale.md").write_text("stale")
    (tmp_path / "zensical.toml").write_text("changed")
    assert export(tmp_path, project) == 0
    assert read_all(tmp_path) == {".git/config": b"mine", **before}


@pytest.mark.parametrize("mark", [None, b"{}", b"[", b'{"edition": 1, "address": ""}'])
def test_a_folder_with_other_files_is_refused(
    mark: bytes | None, project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    if mark is not None:
        (tmp_path / "dossier-export.json").write_bytes(mark)
    before = read_all(tmp_path)
    assert export(tmp_path, project) == 2
    wrong = "is not empty, and no export wrote it: its file dossier-export.json does not say so"
    assert capsys.readouterr() == ("", f"dossier export: {tmp_path}: {wrong}; name a new or an empty folder\n")
    assert read_all(tmp_path) == before


@pytest.mark.parametrize("source", ["docs", "sources"])
def test_a_folder_that_the_site_is_made_from_is_refused(
    source: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(project / source / "export", project) == 2
    said = f"stands in {project / source}, from which the site is made; name a folder elsewhere"
    assert capsys.readouterr().err == f"dossier export: {project / source / 'export'}: {said}\n"
    assert not (project / source / "export").exists()


def test_a_file_is_no_folder(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("mine")
    assert export(tmp_path / "file", project) == 2
    assert capsys.readouterr().err == f"dossier export: {tmp_path / 'file'}: Not a directory\n"


def test_a_project_that_is_not_there_is_a_mistake_of_the_call(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert export(tmp_path / "export", tmp_path / "nowhere") == 2
    assert capsys.readouterr().err == f"dossier export: {tmp_path / 'nowhere' / 'docs'}: no such folder\n"


def test_errors_in_the_sources_are_reported_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = make_project(tmp_path / "project")
    record = records(project)[0]
    record.write_text(record.read_text(encoding="utf-8").replace("language:", "langauge:"), encoding="utf-8")
    assert export(tmp_path / "export", project) == 1
    said = capsys.readouterr().out
    assert "[unknown-key]" in said
    assert "    -> Write 'language', or delete the key." in said
    assert not (tmp_path / "export").exists()


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("mkdocs.yml", "site_name: x", "an export needs nav and theme; state what is missing"),
        ("docs/method.md", "---\ntitle: [\n---\n", "front matter, line 2: "),
        (
            "docs/method.md",
            "{{ numbers.artikel }}",
            "{{ numbers.artikel }}: the build has no such thing under numbers, only ",
        ),
    ],
)
def test_a_file_that_an_export_cannot_use_is_named(
    file: str, text: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = make_project(tmp_path / "project")
    (project / file).write_text(text)
    assert export(tmp_path / "export", project) == 2
    assert f"dossier export: {project / file}: {said}" in capsys.readouterr().err
    assert not (tmp_path / "export").exists()


@pytest.mark.parametrize("address", ["harbour.example", "ftp://harbour.example/", "https://", "https://a.example/?q"])
def test_an_address_is_that_of_a_site(
    address: str, project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        export(tmp_path / "export", project, "--site-url", address)
    assert stopped.value.code == 2
    said = f"argument --site-url: {address!r} is not the address of a site, such as https://example.org/dossier/"
    assert said in capsys.readouterr().err


def test_the_address_is_that_of_the_environment_and_ends_in_a_slash(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SITE_URL", "https://other.example/a")
    monkeypatch.setenv("DOSSIER_COMMIT", "0123abc")
    monkeypatch.setenv("DOSSIER_PRIVATE", "true")  # only the option asks for that edition
    assert main(["export", str(tmp_path / "export"), "--project", str(project)]) == 0
    settings = (tmp_path / "export/zensical.toml").read_text(encoding="utf-8")
    assert 'site_url = "https://other.example/a/"' in settings
    assert 'commit = "0123abc"' in settings
    assert "private = false" in settings


@pytest.mark.parametrize("page", ["README.md", "docs/after-material.md"])
def test_readers_are_told_to_install_the_version_that_is_tested(page: str, project: Path, tmp_path: Path) -> None:
    command = f"pip install zensical=={version('zensical')}"
    assert export(tmp_path, project) == 0
    assert command in (tmp_path / page).read_text(encoding="utf-8")
    assert command in (ROOT / page).read_text(encoding="utf-8")


def test_every_page_of_the_private_edition_says_so(project: Path, tmp_path: Path) -> None:
    assert export(tmp_path, project, "--private") == 0
    pages = [*tmp_path.glob("docs/*/*.md"), *tmp_path.glob("*.toml"), *tmp_path.glob("*.json"), *tmp_path.glob("*.md")]
    assert len(pages) > 10
    assert [path for path in pages if "Private edition" not in path.read_text(encoding="utf-8")] == []
    assert "private = true" in (tmp_path / "zensical.toml").read_text(encoding="utf-8")
