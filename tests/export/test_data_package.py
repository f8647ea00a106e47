"""The Data Package says of every file what it holds; the definitions it follows are sound."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import replace
from importlib.resources import files as files_of
from posixpath import normpath
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema.validators import validator_for

from dossier.export import assets
from dossier.export.catalogue import TABLES
from dossier.rights import PRIVATE
from tests.pages.annotated_dossier import annotated_dossier

if TYPE_CHECKING:
    from dossier.export.tables import Column, Table

DOSSIER = annotated_dossier()
FILES = {asset.address: asset.content for asset in assets(DOSSIER, site_url="https://site.example/d")}
PACKAGE: dict[str, Any] = json.loads(FILES["data/datapackage.json"])
RESOURCES: dict[str, Any] = {resource["name"]: resource for resource in PACKAGE["resources"]}
BY_NAME = {table.name: table for table in TABLES}
EVERY_TABLE = pytest.mark.parametrize("table", TABLES, ids=BY_NAME)


def breaches(profile: str, descriptor: object) -> list[str]:
    """What of a profile of the standard, version 2.0, a descriptor breaks."""
    schema = json.loads((files_of("dplib") / "profiles" / "2.0" / f"{profile}.json").read_text(encoding="utf-8"))
    return [f"{error.json_path}: {error.message}" for error in validator_for(schema)(schema).iter_errors(descriptor)]


def test_the_descriptor_conforms_to_the_standard() -> None:
    assert breaches("datapackage", PACKAGE) == []
    assert [breaches("dataresource", resource) for resource in RESOURCES.values()] == [[]] * len(RESOURCES)
    assert [breaches("tableschema", RESOURCES[name]["schema"]) for name in BY_NAME] == [[]] * len(BY_NAME)


@pytest.mark.parametrize(
    ("change", "breach"),
    [
        ({"resources": []}, "$.resources: [] should be non-empty"),
        ({"version": 1}, "$.version: 1 is not of type 'string'"),
        ({"sources": [{"title": 1}]}, "$.sources[0].title: 1 is not of type 'string'"),
    ],
)
def test_a_descriptor_that_does_not_conform_is_told(change: dict[str, object], breach: str) -> None:
    assert breaches("datapackage", PACKAGE | change) == [breach]


def test_every_data_file_is_a_resource_but_the_package_the_mark_and_the_notes_of_single_articles() -> None:
    described = {normpath(f"data/{resource['path']}") for resource in RESOURCES.values()}
    data = {address for address in FILES if address.startswith("data/")}
    single = {address for address in data if address.startswith("data/annotations/")}
    assert described == data - single - {"data/datapackage.json", "data/edition.json"}
    assert single


def test_every_resource_states_the_bytes_of_its_file() -> None:
    for resource in RESOURCES.values():
        content = FILES[f"data/{resource['path']}"]
        assert resource["bytes"] == len(content)
        assert resource["hash"] == f"sha256:{hashlib.sha256(content).hexdigest()}"


def test_no_licence_is_claimed_and_the_package_says_so() -> None:
    assert "licenses" not in PACKAGE
    assert "No licence is declared" in PACKAGE["rights"]


def test_the_version_is_that_of_the_engine_and_of_the_data() -> None:
    settings = replace(DOSSIER.sources.settings, title="Another")
    other = replace(DOSSIER, sources=replace(DOSSIER.sources, settings=settings))
    (changed,) = (asset for asset in assets(other) if asset.address == "data/datapackage.json")
    assert re.fullmatch(r"\d+\.\d+\.\d+\+data\.[0-9a-f]{12}", PACKAGE["version"])
    assert json.loads(changed.content)["version"] != PACKAGE["version"]


def test_a_private_edition_says_so_in_the_package_and_has_a_field_for_it() -> None:
    files = {asset.address: asset.content for asset in assets(replace(DOSSIER, private=True))}
    package = json.loads(files["data/datapackage.json"])
    assert package["edition"] == PRIVATE
    for resource in package["resources"]:
        if "schema" in resource:
            head = files[f"data/{resource['path']}"].decode().partition("\r\n")[0].split(",")
            assert [field["name"] for field in resource["schema"]["fields"]] == head
            assert head[-1] == "edition"


# --- the definitions --------------------------------------------------------------------------------------------------


@EVERY_TABLE
def test_columns_have_plain_names_and_say_what_they_mean(table: Table[Any]) -> None:
    names = [column.name for column in table.columns]
    assert len(set(names)) == len(names)
    assert [name for name in names if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name)] == []
    assert [column.name for column in table.columns if not re.search(r"\S{2}.*[.]$", column.meaning)] == []
    assert names[-1] == "address"


@EVERY_TABLE
def test_keys_are_columns_that_are_never_empty(table: Table[Any]) -> None:
    columns: dict[str, Column[Any]] = {column.name: column for column in table.columns}
    assert [name for name in table.key if not columns[name].required] == []


@EVERY_TABLE
def test_what_a_table_refers_to_is_the_key_of_another(table: Table[Any]) -> None:
    for column in table.columns:
        if column.refers:
            assert len(BY_NAME[column.refers].key) == 1
    for other, fields in table.refers.items():
        assert BY_NAME[other].key == fields
