"""Whatever stands in the files, loading reports and does not raise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.load import load_publishers, load_sources
from dossier.model import sources as model
from tests.load import sites

if TYPE_CHECKING:
    from collections.abc import Mapping

OK = sites.ok()
RECORDS = sorted(path for path in OK if path.endswith(".yml"))
KEYS = sorted({field for sort in vars(model).values() for field in getattr(sort, "__dataclass_fields__", ())})
WORDS = sorted({word for path in RECORDS for word in OK[path].decode().split()})
TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.sampled_from(WORDS),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS) | st.text(), inner, max_size=6),
    max_leaves=20,
)


def _holds(files: Mapping[str, bytes]) -> None:
    """The two promises of loading: sources or an error, and problems that say what to do."""
    sources, problems = load_sources(files)
    load_publishers(files)
    assert (sources is None) == bool(problems)
    assert list(problems) == sorted(problems)
    assert all(problem.message and problem.remedy.endswith(".") and problem.line >= 0 for problem in problems)


@given(st.sampled_from(RECORDS), st.binary())
def test_any_bytes_as_a_yaml_file(path: str, data: bytes) -> None:
    _holds({**OK, path: data})


@given(st.sampled_from(RECORDS), st.text(alphabet="ab: -[]{}'\"&*!|>%@#?,~<\n\t\x07é", max_size=60))
def test_any_marks_as_a_yaml_file(path: str, text: str) -> None:
    _holds({**OK, path: text.encode()})


@given(st.sampled_from(RECORDS), TREES)
def test_any_tree_as_a_yaml_file(path: str, tree: object) -> None:
    _holds({**OK, path: yaml.safe_dump(tree, allow_unicode=True).encode("utf-8", "replace")})


@given(st.sampled_from(RECORDS), st.data())
def test_any_file_that_was_cut_and_patched(path: str, data: st.DataObject) -> None:
    lines = OK[path].splitlines(keepends=True)
    start, end = (data.draw(st.integers(0, len(lines))) for _ in range(2))
    patch = data.draw(st.sampled_from(RECORDS))
    _holds({**OK, path: b"".join(lines[:start]) + OK[patch] + b"".join(lines[end:])})


@given(st.binary(max_size=200), st.sampled_from(["utf-8", "utf-16", "cp1252", "utf-7", "hz", "idna", "zlib", "x\\0y"]))
def test_any_bytes_as_an_original(data: bytes, encoding: str) -> None:
    _holds(sites.with_original(data, encoding=encoding))


@given(st.text(max_size=30))
def test_any_name_of_an_encoding(name: str) -> None:
    quoted = "'" + name.replace("'", "''") + "'"
    _holds(sites.with_original(b"caf\xc3\xa9", encoding=quoted))


@given(st.lists(st.text(alphabet="sourcearticlen/.ymlA "), max_size=5))
def test_any_paths(paths: list[str]) -> None:
    _holds({**OK, **{f"sources/{path}": b"" for path in paths}})
