"""Set phrases by which pages speak of themselves, in all languages that the reader has met: the data of `phrases.txt`.

In the file, one phrase a line, in lower case, with straight apostrophes, below a heading ``[role | where]``. A phrase
ends at a token boundary unless it closes with ``*``, which stands for any ending. Where a phrase must stand to count:

``anywhere``  in a sentence of any length: nobody writes it in an article's own words
``start``     at the start of a line or of a sentence
``line``      as the whole line, give or take a name, a number or a sign
``short``     anywhere in a line of few words
"""

from __future__ import annotations

import re
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal, cast

from dossier.model.text import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

Where = Literal["anywhere", "start", "line", "short"]

_SECTION = re.compile(r"^\[(.+)\]\n", re.MULTILINE)
_COMMENTS = "comments begin"
"""The heading of the one list that is of no role."""


def _sections(text: str) -> Mapping[str, tuple[str, ...]]:
    """The phrases below each heading."""
    _, *parts = _SECTION.split(text)
    return {
        heading: tuple(filter(None, lines.split("\n"))) for heading, lines in zip(parts[::2], parts[1::2], strict=True)
    }


def _place(heading: str) -> tuple[Role, Where]:
    role, _, where = heading.partition(" | ")
    return Role(role), cast("Where", where)


_FOUND = _sections(files("dossier.read.phrases").joinpath("phrases.txt").read_text("utf-8"))

PHRASES: Mapping[tuple[Role, Where], tuple[str, ...]] = MappingProxyType(
    {_place(heading): phrases for heading, phrases in _FOUND.items() if heading != _COMMENTS}
)
"""The phrases by role and place."""

COMMENTS_BEGIN = _FOUND[_COMMENTS]
"""Headings under which readers' comments begin."""
