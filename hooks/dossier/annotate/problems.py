"""What annotating can find wrong with a quotation: its code, the likeliest passages, and the lines to paste."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from dossier.annotate.pasting import yaml_text
from dossier.model.claims import Selector
from dossier.problems import Problem
from dossier.selecting import likely_passages, line_of, listed_lines, named, occurrences, telling_apart

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dossier.annotate.quotations import Quoted
    from dossier.model.text import Span

_NOT_FOUND = "quote-not-found"
_FOUND_TWICE = "quote-found-twice"
_SET_ASIDE = "quote-set-aside"

PROBLEMS: Mapping[str, str] = MappingProxyType(
    {
        _NOT_FOUND: "Words that an editor quotes do not stand in the original, character for character.",
        _FOUND_TWICE: "Words that an editor quotes stand in several places, and nothing tells which is meant.",
        _SET_ASIDE: "Words that an editor quotes begin or end in text that the page does not show.",
    }
)
"""Every problem that annotating reports: its stable code and what it means."""
_LISTED = 5
"""For how many places a problem says what tells them apart."""


def not_found(quoted: Quoted, original: str, shown: Sequence[tuple[int, int]]) -> Problem:
    """The words stand nowhere; `shown` are the stretches of the original that can be annotated."""
    selector = quoted.quotation.selector
    message = f"{named(selector)} stands nowhere in the original"
    bare = list(occurrences(original, Selector(exact=selector.exact)))
    if bare:
        message += f"; without prefix and suffix it stands in {listed_lines(original, bare)}"
        return _several(quoted, _NOT_FOUND, message, original, bare)
    found = likely_passages(original, selector.exact, within=shown)
    if not found:
        remedy = "Copy the words from the original, character for character; nothing in it is much like these."
        return _problem(quoted, _NOT_FOUND, message, remedy)
    paste = (
        f"quote: {yaml_text(original[one.start : one.end])}"
        f"  # line {line_of(original, one.start)}, {one.percent:.0f} % alike"
        for one in found
    )
    return _problem(quoted, _NOT_FOUND, message, "Replace the line by that of the passage that is meant.", *paste)


def found_twice(quoted: Quoted, original: str, places: Sequence[int]) -> Problem:
    """The words stand in several places."""
    where = f"{len(places)} times in the original, in {listed_lines(original, places)}"
    return _several(quoted, _FOUND_TWICE, f"{named(quoted.quotation.selector)} stands {where}", original, places)


def in_set_aside(quoted: Quoted, original: str, span: Span) -> Problem:
    """The words begin or end in `span`, which was set aside."""
    selector = quoted.quotation.selector
    line = line_of(original, next(occurrences(original, selector)))
    message = f"{named(selector)}, line {line}, reaches into text that was set aside ({span.role.value})"
    remedy = "Quote words that the page shows: the article's own, its title or byline, or a notice."
    return _problem(quoted, _SET_ASIDE, message, remedy)


def _several(quoted: Quoted, code: str, message: str, original: str, places: Sequence[int]) -> Problem:
    paste: list[str] = []
    for at in places[:_LISTED]:
        prefix, suffix = telling_apart(original, at, at + len(quoted.quotation.quote))
        keys = [f"{key}: {yaml_text(words)}" for key, words in (("prefix", prefix), ("suffix", suffix)) if words]
        paste += [f"{line}  # line {line_of(original, at)}" for line in keys]
    remedy = "Add below the quote what tells the passage that is meant from others."
    if not paste:
        remedy = "Delete 'prefix' and 'suffix': the words alone stand once."
    return _problem(quoted, code, message, remedy, *paste)


def _problem(quoted: Quoted, code: str, message: str, remedy: str, *paste: str) -> Problem:
    return Problem(quoted.file, quoted.quotation.line, code, f"{quoted.label}: {message}", remedy, paste=paste)
