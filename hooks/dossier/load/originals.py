"""Originals: the bytes that a record identifies, decoded as it says, without loss."""

from __future__ import annotations

import codecs
import hashlib
from typing import TYPE_CHECKING

from dossier.encoding import decode, decode_strictly
from dossier.load.codes import Code
from dossier.load.flaws import quote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.load.material import Item
    from dossier.model.sources import Record
    from dossier.problems import Problem

_NO_TEXT = frozenset({"idna", "mbcs", "oem", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"})
"""Codecs of Python that are no encoding in which a text is obtained."""
_HERE = ("encoding",)


def check_fixity(item: Item[Record], record: Record, path: str, data: bytes) -> Iterator[Problem]:
    """The bytes are those that the record identifies."""
    actual = hashlib.sha256(data).hexdigest()
    stated = record.fixity
    if actual != stated.sha256:
        message = (
            f"{path} has sha256 {actual} and {len(data)} bytes; "
            f"the record identifies sha256 {stated.sha256} and {stated.bytes} bytes"
        )
        remedy = "Restore the original; if it was replaced on purpose, state the new sha256 and bytes."
        yield item.problem(("fixity", "sha256"), Code.CHANGED_ORIGINAL, message, remedy)
    elif len(data) != stated.bytes:
        message = f"{path} has {len(data)} bytes, the record says {stated.bytes}; the sha256 agrees"
        yield item.problem(("fixity", "bytes"), Code.WRONG_BYTE_COUNT, message, f"Write {len(data)}.")


def decode_original(
    item: Item[Record], encoding: str, path: str, data: bytes
) -> tuple[str | None, tuple[Problem, ...]]:
    """The original's text; None where the encoding that the record names does not fit."""
    if not _is_encoding(encoding):
        message = f"{quote(encoding)} is not the name of an encoding of texts"
        return None, (item.problem(_HERE, Code.UNKNOWN_ENCODING, message, _suggestion(data)),)
    try:
        text = decode_strictly(data, encoding)
    except UnicodeDecodeError as error:
        return None, (
            item.problem(_HERE, Code.WRONG_ENCODING, _misfit(encoding, path, data, error), _suggestion(data)),
        )
    except UnicodeError:
        message = f"the text of {path}, encoded again as {encoding}, does not give the same bytes"
        return None, (item.problem(_HERE, Code.LOSSY_ENCODING, message, _suggestion(data)),)
    if "\0" in text:
        return None, (item.problem(_HERE, Code.NUL_CHARACTER, _nul(encoding, path, text), _suggestion(data)),)
    return text, ()


def _is_encoding(name: str) -> bool:
    try:
        return codecs.lookup(name).name.replace("_", "-") not in _NO_TEXT and "".encode(name) is not None
    except (LookupError, ValueError):
        return False


def _misfit(encoding: str, path: str, data: bytes, error: UnicodeDecodeError) -> str:
    line = data.count(b"\n", 0, error.start) + 1
    where = f"byte 0x{data[error.start]:02x} at position {error.start} (line {line})"
    return f"{path} is not {encoding}: {where}: {error.reason}"


def _nul(encoding: str, path: str, text: str) -> str:
    at = text.index("\0")
    line = text.count("\n", 0, at) + 1
    return (
        f"{path}, read as {encoding}, has {text.count(chr(0))} NUL characters, the first at position {at} (line {line})"
    )


def _suggestion(data: bytes) -> str:
    """What to do about an encoding that does not fit: the one that does, or another copy."""
    text, name = decode(data)
    if "\0" in text:
        return "Obtain the original again; its bytes are no text in any likely encoding."
    return f"Write {quote(name)}, which the bytes look like, after a look at the text; or restore the original."
