"""What Zotero would save of a page, by the rules of ``zotero.yml``: a reader that was written from them, not Zotero."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

RULES: dict[str, Any] = yaml.safe_load(Path(__file__).with_suffix(".yml").read_text(encoding="utf-8"))


def saved(tags: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """The item that these tags, names with contents, make."""
    found = {
        "type": _type(tags),
        "creators": list(_creators(tags)),
        **{field: _first(tags, names) for field, names in RULES["fields"].items()},
    }
    return {field: value for field, value in found.items() if value}


def _contents(tags: Sequence[tuple[str, str]], name: str) -> list[str]:
    return [content for tag, content in tags if tag == name and content.strip()]


def _first(tags: Sequence[tuple[str, str]], names: Sequence[str]) -> str | None:
    return next((contents[0] for name in names if (contents := _contents(tags, name))), None)


def _type(tags: Sequence[tuple[str, str]]) -> str | None:
    for rule in RULES["type"]:
        for content in _contents(tags, rule["tag"]):
            if rule.get("content", content) == content:
                return content if rule["means"] == "its content" else rule["means"]
    return None


def _creators(tags: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Family name, bar, given name.

    A sole Highwire author with a space on both sides of a comma counts as several; a name without a comma ends with its
    last word (`processHighwireCreators`, and `cleanAuthor` of https://github.com/zotero/utilities).
    """
    highwire, dublin_core = (_contents(tags, name) for name in RULES["creators"])
    names = highwire
    if len(highwire) == 1:
        parts = re.split(r"\s*,\s*", highwire[0])
        names = parts if len(parts) > 1 and all(" " in part for part in parts[:2]) else highwire
    for name in names or dublin_core:
        family, comma, given = name.partition(",")
        if not comma:
            given, _, family = name.rpartition(" ")
        yield "|".join(" ".join(part.split()) for part in (family, given) if part.strip())
