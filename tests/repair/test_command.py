"""``dossier repair`` where the files themselves are in the way; what it says of quotations stands in the cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from dossier.cli import main
from dossier.files import read_tree
from tests.repair.replaced import note, replaced

if TYPE_CHECKING:
    from pathlib import Path


def test_a_folder_that_is_not_there_is_a_mistake_of_the_call(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["repair", str(tmp_path / "nowhere")]) == 2
    assert capsys.readouterr() == ("", f"dossier repair: {tmp_path / 'nowhere'}: no such folder\n")


def test_a_file_that_cannot_be_written_leaves_all_as_they_were(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = yaml.safe_dump([note(quote="agreed on a comon tariff")]).encode()
    files = replaced(b"The ports agreed on a common tariff at Norhaven in the spring of that year.", notes)
    for path, data in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)

    def failing(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", failing)
    assert main(["repair", str(tmp_path / "sources"), "--apply"]) == 2
    message = f"dossier repair: {tmp_path / 'sources'}: No space left on device; nothing was written\n"
    assert capsys.readouterr() == ("", message)
    assert read_tree(tmp_path / "sources") == files


def test_the_help_says_what_the_exit_status_means(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["repair", "--help"])
    text = capsys.readouterr().out
    assert "exit status:\n  0  every quotation has its place" in text
    assert "--apply" in text
