"""The addresses that the dossier has published are there for ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dossier.cli import main
from dossier.files import read_all
from dossier.published import parsed, published
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.xdist_group("site")

LIST = ROOT / "tests" / "dossier" / "addresses.txt"
SOURCES = str(ROOT / "sources")


def test_every_published_address_is_there_and_every_address_is_listed(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = main(["addresses", str(site), "--list", str(LIST), "--sources", SOURCES])
    assert status == 0, capsys.readouterr().out


def test_an_address_that_disappears_and_one_that_is_not_listed_are_named(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = LIST.read_text(encoding="utf-8")
    changed = tmp_path / "addresses.txt"
    changed.write_text(
        text.replace("fixity.html\n", "lost.html\n  here\nfixity.html\n").replace("timeline.html\n", "gone.html\n")
    )
    assert main(["addresses", str(site), "--list", str(changed), "--sources", SOURCES]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith("gone: ")] == ["gone: gone.html", "gone: lost.html"]
    assert [line for line in lines if line.startswith("new: ")] == ["new: timeline.html"]
    assert "    -> Declare in sources/moved.yml where each went (old, new, why, date), or bring it back." in lines


def test_recording_adds_what_is_new_and_keeps_what_is_gone(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = tmp_path / "addresses.txt"
    listed.write_text("gone.html\n")
    assert main(["addresses", str(site), "--list", str(listed), "--sources", SOURCES, "--record"]) == 1
    assert capsys.readouterr().out.startswith("gone: gone.html\n")
    recorded = parsed(listed.read_text(encoding="utf-8"))
    assert recorded == {"gone.html": frozenset(), **published(read_all(site))}


def test_a_list_that_is_not_there_is_a_mistake_of_the_call(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "none.txt"
    assert main(["addresses", str(site), "--list", str(missing), "--sources", SOURCES]) == 2
    assert capsys.readouterr().err == f"dossier addresses: {missing}: No such file or directory\n"
