"""Settings as TOML, which Python reads and does not write (https://toml.io/en/v1.0.0)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Value = str | int | bool | Sequence["Value"] | Mapping[str, "Value"]
    """What settings are made of; TOML has nothing for what has no value."""

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def written(table: Mapping[str, Value]) -> str:
    """`table` as a TOML document: each mapping in it under a heading of its own."""
    return "\n".join(_lines(table, ())).lstrip("\n") + "\n"


def _lines(table: Mapping[str, Value], path: tuple[str, ...]) -> Iterator[str]:
    """The plain values first: after the heading of a table below, they would belong to that."""
    below = {key: value for key, value in table.items() if isinstance(value, Mapping)}
    if path and (len(below) < len(table) or not table):
        yield f"\n[{'.'.join(map(_key, path))}]"
    for key, value in table.items():
        if key not in below:
            yield f"{_key(key)} = {_value(value)}"
    for key, inner in below.items():
        yield from _lines(inner, (*path, key))


def _value(value: Value) -> str:
    """A value on one line, but for the items of a list: each has its own."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return _text(value)
        case int():
            return str(value)
        case Mapping():
            return f"{{{', '.join(f'{_key(key)} = {_value(inner)}' for key, inner in value.items())}}}"
        case _:
            items = [f"  {_value(item)},\n" for item in value]
            return f"[\n{''.join(items)}]" if items else "[]"


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _text(key)


def _text(text: str) -> str:
    """A string as JSON has it, whose escapes mean the same in TOML; one more character may not stand there."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", r"\u007f")
