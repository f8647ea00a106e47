"""``dossier check`` as a curator meets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.cli import main
from tests.load import sites

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import pytest


def _written(files: Mapping[str, bytes], folder: Path) -> str:
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return str(folder / "sources")


def test_sources_without_problems_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(sites.TESTS / "sites" / "ok" / "sources")]) == 0
    counts = "2 articles, 7 entities, 4 events, 2 memberships, 1 publisher, 2 references, 2 notes, 1 question"
    assert capsys.readouterr() == (f"{counts}: no problems\n", "")


def test_all_problems_are_printed_and_the_status_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = sites.TESTS / "sites" / "invalid" / "a-file-without-a-place"
    assert main(["check", _written(sites.invalid(folder), tmp_path)]) == 1
    assert capsys.readouterr() == ((folder / "report.txt").read_text(), "")


def test_a_folder_that_is_not_there_is_a_mistake_of_the_call(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(tmp_path / "nowhere")]) == 2
    assert capsys.readouterr() == ("", f"dossier check: {tmp_path / 'nowhere'}: no such folder\n")


OPEN_IN_2014 = """\
sources/articles/2014-06-01-moreau/notes.yml:18: warning [overdue-expectation] note 'meets-this-month': open, but \
expected by June 2014, before 2014-07-01
    -> Look at what came of it, and add an entry to its log.
"""


def _open_since_2014(folder: Path) -> str:
    """The valid site with an expectation of June 2014 of which nothing is recorded."""
    files = sites.ok()
    path = "sources/articles/2014-06-01-moreau/notes.yml"
    files[path] = files[path].decode().partition("    log:\n")[0].encode()
    return _written(files, folder)


def test_an_expectation_that_is_open_after_its_time_is_a_warning(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", _open_since_2014(tmp_path), "--today", "2014-07-01"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith(OPEN_IN_2014)
    assert printed.endswith(": 1 warning(s)\n")


def test_until_its_time_has_passed_it_is_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", _open_since_2014(tmp_path), "--today", "2014-06-30"]) == 0
    assert capsys.readouterr().out.endswith(": no problems\n")


def test_without_a_day_it_is_today(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", _open_since_2014(tmp_path)]) == 0
    assert "[overdue-expectation]" in capsys.readouterr().out
