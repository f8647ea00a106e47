"""Style sheets lose what only those who write them need, and nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from dossier.sheets import lean, without_palettes
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SHEETS = sorted(ROOT.glob("docs/css/*.css"))


def test_comments_and_indentation_go_and_lines_stay() -> None:
    sheet = "/* Look. */\n\n.a {\n  color: red; /* danger */\n}\n\n/* Next:\n * none */\n.b > .c {}\n"
    assert lean(sheet) == ".a {\ncolor: red; \n}\n.b > .c {}\n"


def test_a_comment_between_words_leaves_a_space_between_them() -> None:
    assert lean(".a/* or */.b {}") == ".a\n.b {}\n"


def test_what_looks_like_a_comment_in_a_string_stays() -> None:
    sheet = '.a::after {\ncontent: "/* \'\\" */";\n}\n.b::after {\ncontent: \'/*"  */\';\n}\n'
    assert lean(sheet) == sheet


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_the_rules_of_the_dossiers_own_sheets_stay(sheet: Path) -> None:
    written = sheet.read_text(encoding="utf-8")
    rules = re.sub(r"/\*.*?\*/", " ", written, flags=re.DOTALL)
    assert lean(written).split() == rules.split()


def test_of_a_themes_palettes_those_in_use_stay_and_so_does_what_is_no_palette() -> None:
    scheme = "[data-md-color-scheme=slate]{--md-hue:225deg}"
    light = "[data-md-color-accent=light-blue]{--a:#00f}"
    blue = "[data-md-color-primary=blue],[data-md-color-primary=cyan]{--p:#00f}"
    white = "[data-md-color-primary=white] .md-tabs{color:#000}"
    sheet = f"{scheme}@media screen{{{light}{white}}}{blue}{scheme}"
    assert without_palettes(sheet, used={"custom"}) == f"{scheme}@media screen{{}}{scheme}"
    assert without_palettes(sheet, used={"blue", "custom"}) == f"{scheme}@media screen{{}}{blue}{scheme}"
