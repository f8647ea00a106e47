"""The steps of reading, one after the other."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from dossier.model.text import Reading, Role
from dossier.read.assembly import account, spans
from dossier.read.completeness import completeness
from dossier.read.decide.core import find_core
from dossier.read.decide.feeds import set_feeds_aside
from dossier.read.decide.naming import is_plausible_title, name_lines, page_lines
from dossier.read.decide.own_words import decide_alone
from dossier.read.decide.placing import place
from dossier.read.decide.refining import refine
from dossier.read.metadata.search import find_metadata
from dossier.read.phrases.signals import find_signals
from dossier.read.rules import Decision
from dossier.read.text.cutting import cut_passages
from dossier.read.text.lines import cut_lines
from dossier.read.text.stamps import find_stamps

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dossier.model.sources import Pattern, Publisher, RoleOverride
    from dossier.read.text.lines import Line
    from dossier.read.text.passages import Passage


def read_text(text: str, *, publisher: Publisher | None = None, overrides: tuple[RoleOverride, ...] = ()) -> Reading:
    """Read any text. Curators' decisions come first, then the publisher's profile, then the general rules."""
    lines = cut_lines(text)
    given = _given(text, lines, publisher, overrides)
    passages = cut_passages(text, lines, find_signals(text), given.keys())
    fixed = _by_passage(passages, lines, given)
    alone = [decision or decide_alone(passage) for passage, decision in zip(passages, fixed, strict=True)]
    alone = set_feeds_aside(passages, alone)
    core = find_core(passages, alone)
    placed = place(passages, alone, core)
    metadata = find_metadata(
        page_lines(passages, placed, core),
        publisher=publisher.name if publisher else None,
        plausible=lambda title: is_plausible_title(title, passages, placed),
    )
    items = name_lines(passages, placed, fixed, metadata)
    items = refine(items, authors=[author.value for author in metadata.authors])
    shown = account(text, items)
    return Reading(
        original=text,
        spans=spans(text, items),
        emendations=shown.emendations,
        marks=shown.marks,
        blocks=shown.blocks,
        completeness=completeness(items),
        title=metadata.title,
        authors=metadata.authors,
        date=metadata.date,
        publisher=metadata.publisher,
        original_publisher=metadata.original_publisher,
    )


def line_range(lines: str) -> range:
    """The lines that an override names, ``12`` or ``12-15``, counted from 1; empty where it names none."""
    first, _, last = lines.partition("-")
    try:
        return range(int(first), int(last or first) + 1)
    except ValueError:
        return range(0)


def _given(
    text: str, lines: Sequence[Line], publisher: Publisher | None, overrides: tuple[RoleOverride, ...]
) -> Mapping[int, Decision]:
    """Decisions on whole lines, by index: stamps, the profile's and, above all, the curator's."""
    given = {index: Decision(Role.RESIDUE, rule) for index, rule in find_stamps(text, lines).items()}
    for pattern in publisher.patterns if publisher else ():
        for line in lines:
            if _fits(pattern, text[line.start : line.end].strip()):
                given[line.number - 1] = Decision(pattern.role, "publisher-profile")
    for override in overrides:
        for number in line_range(override.lines):
            given[number - 1] = Decision(override.role, "curator")
    return given


def _fits(pattern: Pattern, line: str) -> bool:
    if pattern.line is not None:
        return line == pattern.line
    if pattern.starts is not None:
        return line.startswith(pattern.starts)
    return pattern.contains is not None and pattern.contains in line


def _by_passage(
    passages: Sequence[Passage], lines: Sequence[Line], given: Mapping[int, Decision]
) -> list[Decision | None]:
    starts = [line.start for line in lines]
    return [given.get(bisect_right(starts, passage.start) - 1) for passage in passages]
