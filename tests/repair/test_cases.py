"""One case a file: a replaced original, what editors quote, what ``dossier repair`` prints and what it writes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from dossier.cli import main
from dossier.files import read_tree
from tests.repair.replaced import NOTES, QUESTIONS, replaced

if TYPE_CHECKING:
    from collections.abc import Mapping

CASES = sorted((Path(__file__).parent.parent / "cases" / "repair").glob("*.yml"))


def written(files: Mapping[str, bytes], folder: Path) -> Path:
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder / "sources"


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    questions = case["questions"].encode() if "questions" in case else None
    files = replaced(
        case["original"].encode(), case["notes"].encode(), roles=case.get("roles", ()), questions=questions
    )
    sources = written(files, tmp_path)
    assert main(["repair", str(sources)]) == case["status"]
    assert capsys.readouterr() == (case["output"], "")
    assert read_tree(sources) == files
    after = {NOTES: case["after"].encode()} if "after" in case else {}
    after |= {QUESTIONS: case["questions after"].encode()} if "questions after" in case else {}
    assert main(["repair", str(sources), "--apply"]) == case["status"]
    assert read_tree(sources) == files | after
    applied = capsys.readouterr().out
    assert applied == case["output"].replace("Nothing is written without --apply", "Written")
    assert main(["repair", str(sources), "--apply"]) == case["status"]
    assert read_tree(sources) == files | after
