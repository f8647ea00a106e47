"""A reading as plain data, for programs, and as plain text, for curators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.ledger import project
from dossier.model.text import Role
from dossier.read.groups import KEPT, NOTICES
from dossier.read.text.lines import cut_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.model.text import Found, Reading, Span
    from dossier.read.text.lines import Line

_RUNNING_TEXT = KEPT - {Role.CAPTION}
_WIDTH = 100


def as_data(reading: Reading) -> dict[str, object]:
    """The reading in the shape that `dossier read --json` prints."""
    return {
        "title": _value(reading.title),
        "author": [author.value for author in reading.authors],
        "date": _value(reading.date),
        "publisher": _value(reading.publisher),
        "original_publisher": _value(reading.original_publisher),
        "body": body(reading),
        "notices": notices(reading),
        "roles": [[line.number, span.role.value] for line, span in main_spans(reading)],
        "emendations": [
            {
                "start": emendation.start,
                "end": emendation.end,
                "original": emendation.original,
                "replacement": emendation.replacement,
                "kind": emendation.kind.value,
            }
            for emendation in reading.emendations
        ],
        "completeness": {
            "state": reading.completeness.state,
            "reason": reading.completeness.reason,
            "line": _line_at(reading, reading.completeness.at),
        },
    }


def body(reading: Reading) -> str:
    """The article's words, a blank line between paragraphs; captions stand apart from the running text."""
    shown = (block for block in reading.blocks if block.role in _RUNNING_TEXT)
    return "\n\n".join(project(reading, block).text for block in shown)


def notices(reading: Reading) -> list[str]:
    """The notices, in the order of the original."""
    return [project(reading, block).text for block in reading.blocks if block.role in NOTICES]


def main_spans(reading: Reading) -> Iterator[tuple[Line, Span]]:
    """Every line with the span that covers most of it; a blank line with the span in which it lies."""
    at = 0
    for line in cut_lines(reading.original):
        while reading.spans[at].end <= line.start:
            at += 1
        best, reach, index = reading.spans[at], -1, at
        while index < len(reading.spans) and reading.spans[index].start < max(line.end, line.start + 1):
            span = reading.spans[index]
            covered = min(span.end, line.end) - max(span.start, line.start)
            if (span.role is not Role.SPACING and covered > reach) or reach < 0:
                best, reach = span, covered
            index += 1
        yield line, best


def as_text(reading: Reading) -> str:
    """The reading as an account that a curator reads: what was found, then every line with role and rule."""
    return "\n".join([*_summary(reading), "", *_lines(reading), ""])


def _summary(reading: Reading) -> Iterator[str]:
    yield f"title         {_stated(reading.title)}"
    yield f"authors       {'; '.join(author.value for author in reading.authors) or '(not stated)'}"
    yield f"date          {_stated(reading.date)}"
    yield f"publisher     {_stated(reading.publisher)}"
    if reading.original_publisher:
        yield f"first in      {reading.original_publisher.value}"
    text = body(reading)
    yield f"body          {len(text)} characters in {text.count(chr(10) * 2) + bool(text)} paragraphs"
    yield f"emendations   {len(reading.emendations)}"
    state = reading.completeness
    line = _line_at(reading, state.at)
    where = f", line {line}" if line else ""
    yield f"completeness  {state.state}{where}{': ' + state.reason if state.reason else ''}"
    for notice in notices(reading):
        yield f"notice        {notice}"


def _lines(reading: Reading) -> Iterator[str]:
    for line, span in main_spans(reading):
        text = reading.original[line.start : line.end].strip()
        shown = text if len(text) <= _WIDTH else text[: _WIDTH - 1] + "…"
        yield f"{line.number:5}  {span.role.value:16}  {span.rule:18}  {span.confidence:4.2f}  {shown}".rstrip()


def _value(found: Found | None) -> str | None:
    return found.value if found else None


def _stated(found: Found | None) -> str:
    return found.value if found else "(not stated)"


def _line_at(reading: Reading, position: int | None) -> int | None:
    """Number of the line in which a position stands."""
    if position is None:
        return None
    return next((line.number for line in cut_lines(reading.original) if line.end >= position), None)
