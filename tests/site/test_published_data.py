"""The published data as others read them: with the standards' own libraries, from the files of the built site."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest
from edtf import parse_edtf
from frictionless import Package
from rdflib import URIRef

from dossier.addresses import original
from tests.conftest import ROOT, SITE_URL
from tests.export.graphs import breaches, named, parsed, rows, unknown_terms

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from rdflib import Graph

pytestmark = pytest.mark.xdist_group("site")

DTYPES = {"string": "string", "integer": "Int64", "boolean": "boolean", "date": "string"}
BOOLEANS = {"true": True, "false": False}


@pytest.fixture(scope="module")
def package(site: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((site / "data/datapackage.json").read_bytes())
    return found


@pytest.fixture(scope="module")
def tables(site: Path, package: dict[str, Any]) -> dict[str, pd.DataFrame]:
    """Every table, read as its schema says."""
    return {
        resource["name"]: read(site / "data" / resource["path"], resource["schema"]["fields"])
        for resource in package["resources"]
        if "schema" in resource
    }


def read(path: Path, fields: list[dict[str, Any]]) -> pd.DataFrame:
    types = {field["name"]: DTYPES[field["type"]] for field in fields}
    frame = pd.read_csv(path, dtype=types, keep_default_na=False, na_values=[""])
    for field in fields:
        if field["type"] == "date":
            frame[field["name"]] = pd.to_datetime(frame[field["name"]], format="%Y-%m-%d", errors="raise")
    return frame


def test_the_package_is_valid_with_every_type_constraint_and_key(site: Path, package: dict[str, Any]) -> None:
    found = Package(str(site / "data/datapackage.json"))
    assert [resource.name for resource in found.resources] == [resource["name"] for resource in package["resources"]]
    assert found.validate().flatten(["name", "type", "message"]) == []


@pytest.mark.parametrize(
    ("table", "old", "new", "error"),
    [
        ("mentions.csv", "2015-valdai-club,m", "2015-valdai-clup,m", "foreign-key"),
        ("mentions.csv", ",exact-name,", ",guess,", "constraint-error"),
        ("mentions.csv", ",true,", ",perhaps,", "type-error"),
        ("series.csv", "sco-summits,", "shanghai-five,", "primary-key"),
        ("events.csv", ",1947?,", ",1947~,", "constraint-error"),
    ],
)
def test_an_error_in_a_table_would_be_found(
    site: Path, tmp_path: Path, table: str, old: str, new: str, error: str
) -> None:
    for path in (site / "data").glob("*.*"):
        content = path.read_bytes()
        (tmp_path / path.name).write_bytes(
            content.replace(old.encode(), new.encode()) if path.name == table else content
        )
    package = json.loads((tmp_path / "datapackage.json").read_bytes())
    for resource in package["resources"]:
        del resource["hash"], resource["bytes"]
    name = table.removesuffix(".csv")
    wanted = {name} | {
        key["reference"].get("resource")
        for r in package["resources"]
        if r["name"] == name
        for key in r["schema"].get("foreignKeys", [])
    }
    package["resources"] = [resource for resource in package["resources"] if resource["name"] in wanted]
    (resource,) = (resource for resource in Package(package, basepath=str(tmp_path)).resources if resource.name == name)
    assert error in {found for (found,) in resource.validate().flatten(["type"])}


def test_pandas_reads_every_table_with_the_types_of_its_schema(
    tables: dict[str, pd.DataFrame], package: dict[str, Any]
) -> None:
    sizes = {name: len(frame) for name, frame in tables.items()}
    assert sizes["articles"] == len(list(ROOT.glob("sources/articles/*/record.yml")))
    assert min(sizes.values()) > 0
    assert str(tables["mentions"]["start"].dtype) == "Int64"
    assert str(tables["events"]["start_verified"].dtype) == "boolean"
    assert str(tables["events"]["start_first"].dtype).startswith("datetime64")
    assert tables["events"]["start_first"].is_monotonic_increasing


def test_tables_join_by_the_names_of_their_keys(tables: dict[str, pd.DataFrame]) -> None:
    joined = tables["mentions"].merge(tables["entities"], on="entity", suffixes=("", "_of_entity"))
    counted = joined.groupby("entity").size()
    stated = tables["entities"].set_index("entity")["mentions"]
    assert counted.to_dict() == stated[stated > 0].to_dict()


def test_the_notebook_that_the_page_shows_counts_what_the_tables_state(
    site: Path, tables: dict[str, pd.DataFrame], monkeypatch: pytest.MonkeyPatch
) -> None:
    (shown,) = re.findall(r"```python\n(.*?)```", (ROOT / "docs/reuse.md").read_text(encoding="utf-8"), re.DOTALL)
    monkeypatch.chdir(site)
    names: dict[str, Any] = {}
    exec(shown, names)  # noqa: S102 - our own page
    stated = tables["entities"].set_index("name")["mentions"]
    assert names["counts"].sum(axis="columns").to_dict() == stated[stated > 0].to_dict()


@pytest.mark.parametrize(("name", "column"), [("mentions", "surface"), ("notes", "quote")])
def test_every_position_leads_to_the_words_in_the_served_original(
    site: Path, tables: dict[str, pd.DataFrame], withheld: frozenset[str], name: str, column: str
) -> None:
    encodings = tables["articles"].set_index("article")["encoding"]
    frame = tables[name]
    for article, found in frame[~frame["article"].map(original).isin(withheld)].groupby("article"):
        text = (site / original(str(article))).read_bytes().decode(encodings[article]).removeprefix("\ufeff")
        assert [text[row.start : row.end] for row in found.itertuples()] == list(found[column])
    assert len(frame) > 100


def test_every_date_is_in_edtf_and_within_its_days(tables: dict[str, pd.DataFrame]) -> None:
    read = 0
    for name, frame in tables.items():
        for column in frame.columns:
            if f"{column}_first" not in frame.columns:
                continue
            for row in frame[frame[column].notna()].to_dict("records"):
                stated = (row[f"{column}_first"].date(), row[f"{column}_last"].date())
                assert stated == days(row[column]), (name, row[column])
                assert ("?" in row[column]) == (not row[f"{column}_verified"])
                read += 1
    assert read > 200


@cache  # the library takes its time
def days(text: str) -> tuple[date, date]:
    """The first and the last day of a date, as the library understands it."""
    parsed = parse_edtf(text)
    first, last = (pd.Timestamp(*moment[:3]).date() for moment in (parsed.lower_strict(), parsed.upper_strict()))
    return first, last


def test_the_page_of_the_data_documents_every_column_and_links_every_file(site: Path, package: dict[str, Any]) -> None:
    page = (site / "data.html").read_text(encoding="utf-8")
    for resource in package["resources"]:
        assert f'href="data/{resource["path"]}"' in page
        for field in resource.get("schema", {}).get("fields", []):
            assert f"<dt><code>{field['name']}</code></dt><dd>{field['description']} " in page
    assert 'href="data/datapackage.json"' in page


def test_the_sources_are_all_there(package: dict[str, Any]) -> None:
    assert len(package["sources"]) == len(list((ROOT / "sources/articles").iterdir()))


# --- the graph --------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def graph(site: Path) -> Graph:
    return parsed((site / "data/dossier.jsonld").read_bytes(), f"{SITE_URL}data/dossier.jsonld")


def test_the_graph_has_its_shapes_and_only_terms_that_others_know(graph: Graph) -> None:
    assert breaches(graph) == []
    assert unknown_terms(graph) == set()


def test_every_name_in_the_graph_leads_to_a_file_of_the_site_or_to_wikidata(
    site: Path, graph: Graph, withheld: frozenset[str]
) -> None:
    own = [name for name in named(graph) if name.startswith(SITE_URL)]
    files = {name.removeprefix(SITE_URL).partition("#")[0] for name in own}
    assert [file for file in files if not (site / file).is_file()] == []
    assert len(files) > 200
    addresses = {str(address) for address in graph.objects(None, URIRef("http://schema.org/url"))}
    others = {name for name in named(graph) if not name.startswith(SITE_URL)} - addresses
    by_digest = {name for name in others if name.startswith("ni:///sha-256;")}
    assert len(by_digest) == len(withheld)
    assert {name.rpartition("/")[0] for name in others - by_digest} == {"http://www.wikidata.org/entity"}


def test_the_graph_tells_which_originals_suffered_on_their_way(graph: Graph, tables: dict[str, pd.DataFrame]) -> None:
    question = """SELECT ?sha256 ?publication ?name WHERE {
        ?original :sha256 ?sha256 ; :creativeWorkStatus "damaged" ; prov:wasDerivedFrom+ ?copy .
        ?copy prov:wasGeneratedBy ?publication . ?publication :publishedBy/:name ?name }"""
    digests = tables["articles"].set_index("article")["sha256"]
    ways: dict[str, list[str]] = {}
    for digest, _, name in rows(graph, question):
        ways.setdefault(digest, []).append(name)
    assert ways == {
        digests["2008-09-07-korotun"]: ["Voice of Russia", "Global Research"],
        digests["2012-05-19-ilyashenko"]: ["Indrus.in", "Stop NATO", "Global Research"],
    }


def test_the_graph_and_the_tables_count_alike(graph: Graph, tables: dict[str, pd.DataFrame]) -> None:
    def count(type_: str) -> int:
        return int(rows(graph, f"SELECT (COUNT(DISTINCT ?one) AS ?count) WHERE {{ ?one a {type_} }}")[0][0])

    assert count(":MediaObject") == len(tables["articles"])
    assert count(":PublicationEvent") == len(tables["publications"])
    assert count(":Event") == len(tables["events"])
    assert count(":Comment") == len(tables["notes"])
    assert count("org:Membership") == int(tables["memberships"]["lasting"].sum())
