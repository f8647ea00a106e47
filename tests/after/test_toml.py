"""Settings written as TOML are read again as what they were."""

from __future__ import annotations

import tomllib
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from dossier.zensical.toml import written

SCALARS = st.text(st.characters(exclude_categories=["Cs"])) | st.integers(-(2**63), 2**63 - 1) | st.booleans()
KEYS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3))


@given(st.dictionaries(KEYS, VALUES, max_size=4))
def test_what_is_written_is_read_as_it_was(table: dict[str, Any]) -> None:
    assert tomllib.loads(written(table)) == table


def test_each_table_has_a_heading_and_comes_after_the_values() -> None:
    table: dict[str, Any] = {
        "theme": {"name": "x", "icons": {}},
        "name": "y",
        "nav": [{"A b": "a.md"}, "c.md"],
        "none": [],
    }
    assert written(table) == (
        'name = "y"\nnav = [\n  {"A b" = "a.md"},\n  "c.md",\n]\nnone = []\n\n[theme]\nname = "x"\n\n[theme.icons]\n'
    )
