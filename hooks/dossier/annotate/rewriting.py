"""New selectors into the YAML of curators: only the scalars concerned change, everything else stays byte for byte."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from difflib import unified_diff
from typing import TYPE_CHECKING

import yaml

from dossier.annotate.pasting import yaml_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dossier.model.claims import Selector
    from dossier.model.notes import Quotation

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_BLOCK_STYLES = ("|", ">")


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """``text[start:end]`` becomes `new`."""

    start: int
    end: int
    new: str


def rewritten(data: bytes, changes: Iterable[tuple[Quotation, Selector]]) -> bytes:
    """The file with each quotation's words, prefix and suffix replaced; loading has read the file without flaws."""
    mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    text = data.removeprefix(mark).decode()
    root = yaml.compose(text, Loader=_LOADER)
    mappings = list(_mappings(root)) if root is not None else []
    edits = {
        edit
        for quotation, selector in changes
        for mapping in mappings
        if _is_of(mapping, quotation)
        for edit in _edits(text, mapping, selector)
    }
    return mark + _edited(text, edits).encode()


def difference(path: str, old: bytes, new: bytes) -> str:
    """What changes in a file, as a unified diff; empty where nothing does."""
    before, after = (data.decode().removesuffix("\n").split("\n") for data in (old, new))
    return "\n".join(unified_diff(before, after, path, path, lineterm=""))


def _edited(text: str, edits: Iterable[Edit]) -> str:
    for edit in sorted(edits, reverse=True):
        text = text[: edit.start] + edit.new + text[edit.end :]
    return text


# --- finding a quotation's mapping ------------------------------------------------------------------------------------


def _mappings(node: yaml.Node) -> Iterator[yaml.MappingNode]:
    if isinstance(node, yaml.MappingNode):
        yield node
        for _, value in node.value:
            yield from _mappings(value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _mappings(item)


def _scalars(mapping: yaml.MappingNode) -> dict[str, tuple[yaml.ScalarNode, yaml.ScalarNode]]:
    """The keys with a text as their value: both nodes, by key."""
    return {key.value: (key, value) for key, value in mapping.value if isinstance(value, yaml.ScalarNode)}


def _is_of(mapping: yaml.MappingNode, quotation: Quotation) -> bool:
    scalars = _scalars(mapping)
    if "quote" not in scalars or scalars["quote"][0].start_mark.line + 1 != quotation.line:
        return False
    stated = {key: scalars[key][1].value for key in ("quote", "prefix", "suffix") if key in scalars}
    return stated == {"quote": quotation.quote} | _context(quotation.prefix, quotation.suffix)


def _context(prefix: str, suffix: str) -> dict[str, str]:
    return {key: words for key, words in (("prefix", prefix), ("suffix", suffix)) if words}


# --- changing it ------------------------------------------------------------------------------------------------------


def _edits(text: str, mapping: yaml.MappingNode, selector: Selector) -> Iterator[Edit]:
    scalars = _scalars(mapping)
    wanted = {"quote": selector.exact} | _context(selector.prefix, selector.suffix)
    for key, words in wanted.items():
        if key in scalars and scalars[key][1].value != words:
            value = scalars[key][1]
            yield Edit(value.start_mark.index, _end(text, value), _scalar(words, in_flow=bool(mapping.flow_style)))
    added = {key: words for key, words in wanted.items() if key not in scalars}
    if added:
        yield _addition(text, mapping, added)


def _end(text: str, scalar: yaml.ScalarNode) -> int:
    """Where a scalar ends; the parser counts the empty lines after a block scalar to it."""
    start, end = scalar.start_mark.index, scalar.end_mark.index
    return start + len(text[start:end].rstrip(" \t\r\n")) if scalar.style in _BLOCK_STYLES else end


def _scalar(words: str, *, in_flow: bool) -> str:
    written = yaml_text(words)
    # In a flow mapping a comma ends a plain scalar.
    return f'"{written}"' if in_flow and written == words and "," in words else written


def _addition(text: str, mapping: yaml.MappingNode, added: dict[str, str]) -> Edit:
    """New keys after the quote: in its line of a flow mapping, in lines of their own in a block mapping."""
    key, quote = _scalars(mapping)["quote"]
    end = _end(text, quote)
    if mapping.flow_style:
        new = "".join(f", {name}: {_scalar(words, in_flow=True)}" for name, words in added.items())
        return Edit(end, end, new)
    line_end = text.find("\n", end) if "\n" in text[end:] else len(text)
    is_crlf = text[end:line_end].endswith("\r")
    at = line_end - is_crlf
    indent = " " * key.start_mark.column
    lines = (f"{indent}{name}: {_scalar(words, in_flow=False)}" for name, words in added.items())
    return Edit(at, at, "".join(("\r\n" if is_crlf else "\n") + line for line in lines))
