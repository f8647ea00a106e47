"""The gold file: every mention in the bodies of the five articles, decided by reading."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from dossier.link import build_index, link_article
from dossier.load import load_sources
from dossier.read import read_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dossier.model.sources import Sources
    from dossier.model.text import Reading

ROOT = Path(__file__).resolve().parent.parent.parent
GOLD: dict[str, Any] = yaml.safe_load((ROOT / "tests/gold/mentions.yml").read_text(encoding="utf-8"))


@dataclass(frozen=True, order=True)
class Named:
    """Words at a place of the original and what they name."""

    start: int
    end: int
    words: str
    target: str
    line: int

    def __str__(self) -> str:
        return f"line {self.line}: {self.words!r} -> {self.target}"


@pytest.fixture(scope="module")
def given() -> tuple[Sources, Mapping[str, Reading]]:
    files = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in (ROOT / "sources").rglob("*.*")}
    sources, problems = load_sources(files)
    assert sources is not None, problems
    readings, problems = read_all(sources)
    return sources, readings


@pytest.mark.parametrize("article", GOLD)
def test_every_mention_is_found_and_none_is_false(given: tuple[Sources, Mapping[str, Reading]], article: str) -> None:
    sources, readings = given

    found = set(_found(sources, readings, article))

    expected = set(_expected(readings[article].original, GOLD[article]["mentions"]))
    assert _differences(expected, found) == ""


@pytest.mark.parametrize("article", GOLD)
def test_what_is_deliberately_not_linked_stays_unlinked(
    given: tuple[Sources, Mapping[str, Reading]], article: str
) -> None:
    sources, readings = given
    original = readings[article].original

    found = {(name.start, name.end) for name in _found(sources, readings, article)}

    for entry in GOLD[article].get("unlinked", ()):
        (name,) = _expected(original, [entry])
        assert (name.start, name.end) not in found, f"{name} ({entry['why']})"


def test_the_summits_are_found_by_place_and_date_where_no_phrase_is_listed(
    given: tuple[Sources, Mapping[str, Reading]],
) -> None:
    sources, readings = given
    unlisted = {
        id_: replace(event, names=()) if event.kind == "summit" else event for id_, event in sources.events.items()
    }

    found = {
        (article, sources.events[name.target].id)
        for article in GOLD
        for name in _found(replace(sources, events=unlisted), readings, article)
        if name.target in sources.events and sources.events[name.target].kind == "summit"
    }

    expected = {
        (article, entry["event"])
        for article, gold in GOLD.items()
        for entry in gold["mentions"]
        if "event" in entry and sources.events[entry["event"]].kind == "summit"
    }
    # That the SCO began as a border agreement is a description that only a listed phrase can tell.
    assert expected - found == {("2002-04-29-blagov", "1996-shanghai")}
    assert found <= expected


def _found(sources: Sources, readings: Mapping[str, Reading], article: str) -> Iterable[Named]:
    original = readings[article].original
    for mention in link_article(sources.articles[article], readings[article], build_index(sources)).mentions:
        start, end = mention.origin
        yield Named(start, end, original[start:end], mention.target.id, original.count("\n", 0, start) + 1)


def _expected(original: str, entries: Iterable[Mapping[str, Any]]) -> Iterable[Named]:
    lines = original.split("\n")
    for entry in entries:
        start = sum(len(line) + 1 for line in lines[: entry["line"] - 1]) - 1
        for _ in range(entry.get("nth", 1)):
            start = original.index(entry["text"], start + 1)
        target = entry.get("entity") or entry.get("event") or ""
        yield Named(start, start + len(entry["text"]), entry["text"], target, entry["line"])


def _differences(expected: set[Named], found: set[Named]) -> str:
    missing = [f"- {name}" for name in sorted(expected - found)]
    false = [f"+ {name}" for name in sorted(found - expected)]
    return "\n".join([*missing, *false])
