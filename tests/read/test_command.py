"""The command ``dossier read``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from dossier.cli import main, read_json

if TYPE_CHECKING:
    from pathlib import Path

_TEXT = (
    "River council settles its plan\n\nBy Mara Stein\n\nMay 19, 2014\n\n"
    "The ministers of the river council met on Tuesday to settle the use of the upper valley.\n\n"
    "They agreed on a common plan for the coming year, and the plan will be published in spring.\n"
)
_KEYS = [
    *("title", "author", "date", "publisher", "original_publisher", "body", "notices", "roles"),
    *("emendations", "completeness"),
]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "article.txt"
    file.write_bytes(_TEXT.encode())
    return file


def test_json_has_exactly_the_documented_keys(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(article), "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert list(data) == _KEYS
    assert (data["title"], data["author"], data["date"]) == (
        "River council settles its plan",
        ["Mara Stein"],
        "2014-05-19",
    )
    assert data["roles"][0] == [1, "title"]
    assert data["completeness"] == {"state": "complete", "reason": "", "line": None}


def test_the_account_for_readers_shows_every_line_with_its_rule(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["read", str(article)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "title         River council settles its plan" in lines
    assert any(line.split()[:3] == ["7", "body", "core"] for line in lines)


def test_a_file_in_another_encoding_than_stated_is_read_all_the_same(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article.write_bytes("Der Rat des Flusses über das obere Tal.\n".encode("cp1252"))
    assert main(["read", str(article), "--encoding", "utf-8"]) == 0
    assert "not in utf-8, read as cp1252 instead" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["missing.txt", "."])
def test_what_is_no_file_ends_with_a_message(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(tmp_path / name)]) == 2
    assert capsys.readouterr().err.startswith("dossier read: ")


def test_an_unknown_encoding_ends_with_a_message(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(article), "--encoding", "klingon"]) == 2
    assert "klingon" in capsys.readouterr().err


def test_profiles_in_the_folder_of_sources_are_used(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    profile = tmp_path / "sources" / "publishers" / "valley-courier.yml"
    profile.parent.mkdir(parents=True)
    profile.write_text(
        "name: Valley Courier\nsigns: [A word from our friends]\n"
        "patterns:\n- {role: promotion, starts: A word from our friends}\n",
        "utf-8",
    )
    article.write_text(_TEXT + "\nA word from our friends at the mill.\n", "utf-8")
    assert main(["read", str(article), "--sources", str(tmp_path / "sources")]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.split()[:3] == ["11", "promotion", "publisher-profile"] for line in lines)


def test_an_empty_file_has_a_result() -> None:
    assert read_json(b"")["completeness"] == {
        "state": "empty",
        "reason": "no sentence of an article was found",
        "line": None,
    }
