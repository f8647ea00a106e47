"""What pandoc is given to format, and what its answer means (pandoc manual, "Citations"; pandoc-types).

The document cites every item once, with a paragraph as locator; the answer is read as JSON, so that no HTML has to be
taken apart.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from dossier.citations.formatted import Formatted, Piece

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dossier.citations.formatted import Words

_EXAMPLE = "1"
_NUMBER = "987654321"
"""Locator that is asked for, and found again in the answer; no item has it."""
_PARTED = re.compile(f"({_NUMBER})")
_OF_A_LIST = re.compile(r'\s(?:disambiguate-[\w-]+|subsequent-author-substitute)="[^"]*"')
"""Attributes of a style that tell the items of one list apart: "2002a", "A. Weir", "———". Each citation stands alone
here, and must not change because another article was added."""
_BREAKS = {"Space": " ", "SoftBreak": " ", "LineBreak": " "}
_QUOTES = {"DoubleQuote": "“”", "SingleQuote": "‘’"}


def standing_alone(style: str) -> str:
    """The CSL style without what depends on the other items of a list."""
    return _OF_A_LIST.sub("", style)


def document(ids: Iterable[str]) -> str:
    """The Markdown document that cites every item."""
    return "\n".join(f"[@{{{each}}}, para. {_NUMBER}]\n" for each in ids)


def answer(text: str) -> Mapping[str, Formatted]:
    """The items by id, from pandoc's JSON."""
    blocks: list[Any] = json.loads(text)["blocks"]
    entries = {id_: words for block in blocks for id_, words in _entries(block)}
    pointers = {id_: words for block in blocks for id_, words in _pointers(block)}
    return {id_: Formatted(entries[id_], words) for id_, words in pointers.items()}


def _entries(block: Any) -> Iterator[tuple[str, Words]]:  # noqa: ANN401 - pandoc's JSON has no types
    """The bibliography: a division ``refs`` of divisions, each of one paragraph."""
    if block["t"] == "Div" and block["c"][0][0] == "refs":
        for entry in block["c"][1]:
            (id_, _, _), content = entry["c"]
            yield id_.removeprefix("ref-"), _words(content[0]["c"])


def _pointers(block: Any) -> Iterator[tuple[str, Words]]:  # noqa: ANN401 - as above
    """The citations: paragraphs of one citation, in styles with notes as a note."""
    if block["t"] != "Para":
        return
    for inline in block["c"]:
        if inline["t"] == "Cite":
            cited, content = inline["c"][0][0], inline["c"][1]
            note = next((each["c"][0]["c"] for each in content if each["t"] == "Note"), content)
            yield cited["citationId"], _words(note)


def _words(inlines: Iterable[Any]) -> Words:
    """Neighbours of one look in one piece, and the number of the paragraph in a piece of its own."""
    joined: list[Piece] = []
    for piece in _pieces(inlines, Piece("")):
        if joined and joined[-1][1:] == piece[1:]:
            joined[-1] = piece._replace(text=joined[-1].text + piece.text)
        else:
            joined.append(piece)
    return tuple(part for piece in joined for part in _numbered(piece))


def _numbered(piece: Piece) -> Iterator[Piece]:
    for text in _PARTED.split(piece.text):
        if text:
            yield piece._replace(text=_EXAMPLE, number=True) if text == _NUMBER else piece._replace(text=text)


def _pieces(inlines: Iterable[Any], look: Piece) -> Iterator[Piece]:
    for inline in inlines:
        kind, content = inline["t"], inline.get("c")
        if kind == "Str":
            yield look._replace(text=content)
        elif kind in _BREAKS:
            yield look._replace(text=_BREAKS[kind])
        elif kind == "Quoted":
            marks = _QUOTES[content[0]["t"]]
            yield look._replace(text=marks[0])
            yield from _pieces(content[1], look)
            yield look._replace(text=marks[1])
        elif kind == "Link":
            yield from _pieces(content[1], look._replace(href=content[2][0]))
        elif kind == "Emph":
            yield from _pieces(content, look._replace(emphasis=not look.emphasis))
        elif kind == "Span":
            yield from _pieces(content[1], look)
        elif kind in ("Strong", "SmallCaps", "Superscript", "Subscript", "Underline", "Strikeout"):
            yield from _pieces(content, look)
        else:
            raise ValueError(f"pandoc answered with {kind}, which no citation is made of")
