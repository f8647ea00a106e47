"""YAML to mappings, lists and texts that know their lines.

Only what records need is read: mappings, lists and scalars. Every scalar keeps its text, so that a date stays as it is
written and ``no`` is Norway; only ``true``, ``false``, ``null``, ``~`` and nothing at all are more than text, and only
unquoted. Anchors, aliases, tags, merge keys and second documents are refused, and so is a key that stands twice.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import yaml

from dossier.load.codes import Code
from dossier.load.flaws import Flaw, quote

if TYPE_CHECKING:
    from yaml.events import Event, ScalarEvent

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The parser in C where PyYAML has it; ten times faster."""
_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}


class Mapping(dict[str, "Value"]):
    """A YAML mapping."""

    __slots__ = ("line", "lines", "pending")

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        """Where it begins, counted from 1."""
        self.lines: dict[str, int] = {}
        """Where each key stands."""
        self.pending: str | None = None
        """The key whose value comes next, while the tree grows."""


class List(list["Value"]):
    """A YAML list."""

    __slots__ = ("line", "lines")

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        self.lines: list[int] = []
        """Where each item begins."""


Value: TypeAlias = Mapping | List | str | bool | None
Path: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """What a file says: the value, unless the file cannot be read, and what is wrong, by line."""

    value: Value
    readable: bool
    flaws: tuple[tuple[int, Flaw], ...]


def parse(data: bytes) -> Document:
    """The tree of a YAML file's bytes; never raises."""
    tree = _Tree()
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError as error:
        return Document(None, readable=False, flaws=(_not_utf8(data, error),))
    try:
        for event in yaml.parse(text, Loader=_LOADER):
            tree.grow(event)
    except yaml.YAMLError as error:
        return Document(None, readable=False, flaws=(*tree.flaws, _syntax_flaw(text, error)))
    except _Refused as refused:
        return Document(None, readable=False, flaws=(*tree.flaws, (refused.line, refused.flaw)))
    return Document(tree.root[0] if tree.root else None, readable=True, flaws=tuple(tree.flaws))


def line_of(value: Value, path: Path) -> int:
    """The line of the key or item that `path` leads to; of the last one on the way where it leads nowhere."""
    line = value.line if isinstance(value, Mapping | List) else 1
    for step in path:
        match value, step:
            case Mapping(), str() if step in value:
                line, value = value.lines[step], value[step]
            case List(), int():
                line, value = value.lines[step], value[step]
            case _:
                break
    return line


class _Refused(Exception):  # noqa: N818 - ends reading a file, never leaves this module
    def __init__(self, line: int, flaw: Flaw) -> None:
        super().__init__()
        self.line = line
        self.flaw = flaw


class _Tree:
    """Grows the tree from the parser's events; `root` holds the document once it is there."""

    def __init__(self) -> None:
        self.root = List(1)
        self.flaws: list[tuple[int, Flaw]] = []
        self._open: list[Mapping | List] = [self.root]

    def grow(self, event: Event) -> None:
        """Take the parser's next event."""
        assert event.start_mark is not None  # noqa: S101 - the parser marks every event
        line = event.start_mark.line + 1
        if isinstance(event, yaml.ScalarEvent):
            _refuse_extras(event, line)
            self._add_scalar(event, line)
        elif isinstance(event, yaml.CollectionStartEvent):
            _refuse_extras(event, line)
            self._add_container(Mapping(line) if isinstance(event, yaml.MappingStartEvent) else List(line), line)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
        elif isinstance(event, yaml.AliasEvent):
            raise _Refused(line, _feature(f"the alias *{event.anchor}", "Write the value out where the alias stands."))
        elif isinstance(event, yaml.DocumentStartEvent) and self.root:
            raise _Refused(line, _feature("a second document", "Keep one document and delete the line '---'."))

    def _add_scalar(self, event: ScalarEvent, line: int) -> None:
        parent = self._open[-1]
        plain = event.implicit[0]
        if isinstance(parent, Mapping) and parent.pending is None:
            if plain and event.value == "<<":
                raise _Refused(line, _feature("the merge key <<", "Write the merged keys out."))
            parent.pending = event.value
            if event.value in parent:
                self.flaws.append((line, _duplicate(event.value, parent.lines[event.value])))
            else:
                parent.lines[event.value] = line
        elif plain and event.value in _WORDS:
            self._add(_WORDS[event.value], line)
        else:
            self._add(event.value, line)

    def _add_container(self, container: Mapping | List, line: int) -> None:
        parent = self._open[-1]
        if isinstance(parent, Mapping) and parent.pending is None:
            raise _Refused(line, _feature(f"{quote(container)} as a key", "Write the key as plain text."))
        self._add(container, line)
        self._open.append(container)

    def _add(self, value: Value, line: int) -> None:
        parent = self._open[-1]
        if isinstance(parent, List):
            parent.append(value)
            parent.lines.append(line)
        elif parent.pending is not None:
            # The first of two values stays; the second is a flaw already.
            parent.setdefault(parent.pending, value)
            parent.pending = None


def _refuse_extras(event: ScalarEvent | yaml.CollectionStartEvent, line: int) -> None:
    if event.anchor is not None:
        raise _Refused(line, _feature(f"the anchor &{event.anchor}", "Delete the anchor."))
    if event.tag is not None:
        raise _Refused(line, _feature(f"the tag {event.tag}", "Delete the tag; what a key expects decides its type."))


def _feature(what: str, remedy: str) -> Flaw:
    return Flaw(Code.YAML_FEATURE, f"records are plain YAML, but here is {what}", remedy)


def _duplicate(key: str, first: int) -> Flaw:
    remedy = "Keep one of the two; where both are meant, make the value a list."
    return Flaw(Code.DUPLICATE_KEY, f"the key {quote(key)} stands already in line {first}", remedy)


def _not_utf8(data: bytes, error: UnicodeDecodeError) -> tuple[int, Flaw]:
    line = data.count(b"\n", 0, error.start) + 1
    message = f"the file is not UTF-8: byte 0x{data[error.start]:02x} at position {error.start}"
    return line, Flaw(Code.YAML_ENCODING, message, "Save the file as UTF-8.")


def _syntax_flaw(text: str, error: yaml.YAMLError) -> tuple[int, Flaw]:
    if isinstance(error, yaml.reader.ReaderError):
        character = chr(int(error.character))
        line = text.count("\n", 0, max(text.find(character), 0)) + 1
        message = f"the character U+{ord(character):04X} is not allowed in YAML"
        return line, Flaw(Code.YAML_SYNTAX, message, 'Delete it, or write it as an escape in double quotes ("\\x07").')
    assert isinstance(error, yaml.MarkedYAMLError)  # noqa: S101 - the parser raises these two
    mark = error.problem_mark or error.context_mark
    line = mark.line + 1 if mark else 1
    message = error.problem or "it cannot be read"
    if error.context and error.context_mark and error.context_mark.line + 1 != line:
        message += f" ({error.context} that begins in line {error.context_mark.line + 1})"
    remedy = "Correct the indentation, brackets and quotes; quote texts that have ': ' or ' #' in them."
    return line, Flaw(Code.YAML_SYNTAX, f"this is not YAML: {message}", remedy)
