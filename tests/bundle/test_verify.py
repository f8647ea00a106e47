"""``dossier verify``: what each case file does to a small bundle, and what is printed of its folder and of its zip."""

from __future__ import annotations

import io
import shutil
import struct
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.bundle import sums, zipped
from dossier.cli import main
from dossier.mark import Mark, as_json
from dossier.verification import unzipped, verify
from tests.bundle.small_bundle import MOMENT, SITE, small_bundle

if TYPE_CHECKING:
    from collections.abc import Mapping

CASES = sorted((Path(__file__).parent.parent / "cases" / "verify").glob("*.yml"))
STEM = "harbour-league-1.2.0"


def changed(case: Mapping[str, Any]) -> dict[str, bytes]:
    """The small bundle after what the case does: `write` and `remove` files, then perhaps make `new sums`."""
    files = small_bundle()
    files |= {path: text.encode() for path, text in case.get("write", {}).items()}
    for path, (old, new) in case.get("replace", {}).items():
        assert old.encode() in files[path]
        files[path] = files[path].replace(old.encode(), new.encode())
    for path in case.get("remove", ()):
        del files[path]
    if case.get("new sums"):
        files["SHA256SUMS"] = sums({path: data for path, data in files.items() if path != "SHA256SUMS"})
    return files


def write_folder(files: Mapping[str, bytes], folder: Path) -> Path:
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    files = changed(case)
    archive = tmp_path / "bundle.zip"
    archive.write_bytes(zipped(files, STEM, MOMENT))
    for bundle in (write_folder(files, tmp_path / "unpacked"), archive):
        assert main(["verify", str(bundle)]) == case["status"]
        assert capsys.readouterr() == (case["output"], "")


@given(st.data())
def test_any_byte_that_is_changed_is_told_of_its_file(data: st.DataObject) -> None:
    files = small_bundle()
    path = data.draw(st.sampled_from(sorted(files.keys() - {"SHA256SUMS"})))
    at = data.draw(st.integers(0, len(files[path]) - 1))
    other = data.draw(st.integers(1, 255)) ^ files[path][at]
    files[path] = files[path][:at] + bytes([other]) + files[path][at + 1 :]
    assert path in {finding.path for finding in verify(files).findings}


@given(st.binary())
def test_no_manifest_and_no_sums_whatever_end_in_a_traceback(junk: bytes) -> None:
    for name in ("manifest.json", "SHA256SUMS"):
        assert verify({**small_bundle(), name: junk}).findings


def test_a_damaged_entry_of_the_zip_is_named_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = bytearray(zipped(small_bundle(), STEM, MOMENT))
    with ZipFile(io.BytesIO(bytes(data))) as archive:
        start = archive.getinfo(f"{STEM}/index.html").header_offset
    name, extra = struct.unpack_from("<HH", data, start + 26)
    data[start + 30 + name + extra + 4] ^= 0xFF
    (tmp_path / "bundle.zip").write_bytes(data)
    assert main(["verify", str(tmp_path / "bundle.zip")]) == 1
    told = capsys.readouterr().out.splitlines()
    assert [line.partition(": ")[0] for line in told] == ["index.html", "1 file is not as the bundle was made"]
    assert told[0].startswith("index.html: cannot be unpacked: ")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_entries_outside_the_folder_and_entries_that_stand_twice_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "bundle.zip"
    path.write_bytes(zipped(small_bundle(), STEM, MOMENT))
    with ZipFile(path, "a") as archive:
        archive.writestr("autorun.inf", "[autorun]")
        archive.writestr(f"{STEM}/index.html", "<h1>Another page</h1>")
    assert main(["verify", str(path)]) == 1
    assert capsys.readouterr().out == (
        "../autorun.inf: extra: SHA256SUMS does not name it\n"
        "index.html: stands 2 times in the archive\n"
        "2 files are not as the bundle was made\n"
    )


def test_a_zip_without_any_file_is_no_bundle() -> None:
    whole = io.BytesIO()
    ZipFile(whole, "w").close()
    files, findings = unzipped(whole.getvalue())
    assert [str(finding) for finding in verify(files, findings).findings] == [
        "SHA256SUMS: missing; without it no file can be checked",
        "manifest.json: missing",
    ]


def test_hidden_files_are_extra_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_folder({**small_bundle(), ".DS_Store": b""}, tmp_path / "unpacked")
    assert main(["verify", str(folder)]) == 1
    assert capsys.readouterr().out.startswith(".DS_Store: extra: SHA256SUMS does not name it\n")


def test_what_is_no_bundle_is_a_mistake_of_the_call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "note.txt").write_text("no zip")
    assert main(["verify", str(tmp_path / "note.txt")]) == 2
    assert capsys.readouterr() == ("", f"dossier verify: {tmp_path / 'note.txt'}: neither a folder nor a zip\n")
    assert main(["verify", str(tmp_path / "nowhere")]) == 2
    assert capsys.readouterr() == ("", f"dossier verify: {tmp_path / 'nowhere'}: No such file or directory\n")


def test_a_private_edition_is_not_bundled(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    private = as_json(Mark(edition="private", address=""), "The harbour league")
    site = write_folder({**SITE, "data/edition.json": private}, tmp_path / "private")
    options = ["--name", "league", "--commit", "0" * 40, "--date", "1764000000", "--to", str(tmp_path / "dist")]
    assert main(["bundle", str(site), "--sources", str(tmp_path), *options]) == 2
    assert capsys.readouterr().err == (
        f"dossier bundle: {site}: data/edition.json says that this is the private edition, which has words that the "
        "rights do not allow to be published. Build the public edition with `make site`, and bundle that.\n"
    )
    assert not (tmp_path / "dist").exists()


def test_the_help_says_what_the_exit_status_means(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["verify", "--help"])
    assert "exit status:\n  0  all is as it was made\n" in capsys.readouterr().out


def test_the_bundle_of_the_tests_can_be_unpacked_by_others(tmp_path: Path) -> None:
    archive = tmp_path / "bundle.zip"
    archive.write_bytes(zipped(small_bundle(), STEM, MOMENT))
    shutil.unpack_archive(archive, tmp_path)
    assert (tmp_path / STEM / "index.html").read_bytes() == small_bundle()["index.html"]
