"""YAML becomes mappings, lists and texts that know their lines."""

from __future__ import annotations

import pytest
import yaml

from dossier.load import yaml_tree
from dossier.load.yaml_tree import line_of, parse


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("no", "no"),
        ("2002-04-29", "2002-04-29"),
        ("010", "010"),
        ("1e3", "1e3"),
        ("True", "True"),
        ("true", True),
        ("false", False),
        ("'true'", "true"),
        ("null", None),
        ("~", None),
        ("", None),
        ("''", ""),
        ('"null"', "null"),
        ('"\\x07"', "\x07"),
    ],
)
def test_a_scalar_keeps_its_text_unless_it_is_true_false_or_nothing(written: str, value: object) -> None:
    assert parse(f"key: {written}\n".encode()).value == {"key": value}


def test_a_key_is_always_text() -> None:
    assert parse(b"true: 1\n~: 2\n").value == {"true": "1", "~": "2"}


def test_a_byte_order_mark_is_no_part_of_the_first_key() -> None:
    assert parse(b"\xef\xbb\xbfkey: value\n").value == {"key": "value"}


def test_of_two_values_for_a_key_the_first_stays_and_reading_goes_on() -> None:
    document = parse(b"a: 1\na: {x: 2}\nb: 3\n")
    assert document.value == {"a": "1", "b": "3"}
    assert document.readable
    assert [line for line, _ in document.flaws] == [2]


@pytest.mark.parametrize(
    ("path", "line"),
    [((), 1), (("b",), 2), (("b", 1), 4), (("b", 1, "d"), 5), (("b", 1, "missing"), 4), (("a", "deeper"), 1)],
)
def test_a_path_leads_to_its_line_or_as_near_as_it_goes(path: yaml_tree.Path, line: int) -> None:
    assert line_of(parse(b"a: 1\nb:\n  - c\n  - x: 1\n    d: 2\n").value, path) == line


def test_the_parser_in_python_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    text = b"a: [1, 'x', {b: null}]\nc: |\n  two\n  lines\n"
    fast = parse(text)
    monkeypatch.setattr(yaml_tree, "_LOADER", yaml.SafeLoader)
    assert parse(text) == fast


def test_the_parser_in_python_reports_the_same_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_tree, "_LOADER", yaml.SafeLoader)
    assert [(line, flaw.code) for line, flaw in parse(b"a: 1\nb: [1\n").flaws] == [(3, "yaml-syntax")]
    assert [(line, flaw.code) for line, flaw in parse(b"a: 1\nb: \x01\n").flaws] == [(2, "yaml-syntax")]
