"""The rows of the tables, behaviour by behaviour: each case is a small dossier and what of it stands in them."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from dossier.export import assets
from dossier.export.catalogue import TABLES
from tests.pages.marked_dossier import marked_dossier

if TYPE_CHECKING:
    from collections.abc import Mapping

CASES = sorted((Path(__file__).parent.parent / "cases" / "tables").glob("*.yml"))
TABLE = {table.name: table for table in TABLES}


def spelt(value: object) -> str:
    """How a value of JSON stands in a cell."""
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


def parts(row: Mapping[str, Any], expected: Mapping[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in expected}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    case: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    files = {asset.address: asset.content for asset in assets(marked_dossier(case))}
    for name, expected in case["rows"].items():
        records = json.loads(files[TABLE[name].json])[name]
        rows = list(csv.DictReader(io.StringIO(files[TABLE[name].csv].decode(), newline=""), strict=True))
        assert len(rows) == len(records)
        found = records[: len(expected)] if name in ("entities", "articles") else records
        assert [parts(*pair) for pair in zip(found, expected, strict=True)] == expected
        assert [{key: spelt(value) for key, value in record.items()} for record in records] == rows
    for words in case.get("absent", []):
        assert [address for address, content in files.items() if words in content.decode()] == []
