"""The editor's notes of the small dossier, placed by hand.

The main article has notes of every kind: on title, date, heading and notice, in each other, across each other, across
a link, from one paragraph to the next, on markup that the page drops. The words of the closed article's note are
withheld.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.dates import Date
from dossier.ledger import project
from dossier.model.annotations import Anchor, Annotations, Part, PlacedNote, Where
from dossier.model.claims import Claim, Selector
from dossier.model.notes import Citation, Expectation, Horizon, Note, NoteKind, Outcome

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dossier.model.text import Reading

MAIN_ID, BRIEF_ID, CLOSED_ID = "2004-05-03-weir", "2003-brief", "2005-closed"
ATLAS = Citation(reference="atlas", supports="It shows three ports.")


def _note(id_: str, kind: NoteKind, quote: str, text: str, **more: object) -> Note:
    common = {"certainty": "high", "editor": "Editors of the League", "date": Date("2025-11-25")}
    return Note(**{"id": id_, "kind": kind, "quote": quote, "text": text, **common, **more})  # type: ignore[arg-type]


def _expectation() -> Expectation:
    return Expectation(
        summary="The League builds piers at Norhaven",
        horizon=Horizon(basis="The next summit is named.", event="2004-norhaven"),
        holders=("ada-weir", "norhaven"),
        said=Claim(Date("2004-05"), verified=False, basis="The day is not stated."),
        log=(
            Outcome(
                status="partly",
                when=Claim(Date("2005-02")),
                text="One pier was built.",
                evidence=(Citation(event="2004-norhaven", supports="It paid for the pier."),),
                certainty="medium",
                basis="The event's record is short.",
                recorded=Date("2025-11-24"),
            ),
            Outcome(status="not-fulfilled", text="There was **no** second pier.", recorded=Date("2025-11-25")),
        ),
    )


MAIN_NOTES: tuple[tuple[Note, Where], ...] = (
    (_note("east", "definition", "looks east", "East of *Norhaven*.", references=(ATLAS,)), "title"),
    (
        _note("day", "correction", "3 May 2004", "It came out a day later.", should_read="4 May 2004"),
        "head",
    ),
    (_note("nor", "sic", "Nor", "An old name.", suffix="haven on", should_read="North"), "body"),
    (
        _note(
            "met",
            "context",
            "The Harbour League met in Norhaven on Monday",
            "It was the third time.\n\nOthers came <b>too</b>.",
            certainty="medium",
            basis="The minutes are lost.",
            references=(
                Citation(article=BRIEF_ID, quote="A line about the Harbour League", supports="It says so."),
                Citation(article=CLOSED_ID, quote="Harbour League may not", supports="It agrees."),
                Citation(article=CLOSED_ID, supports="So does its title."),
                Citation(reference="log", supports="It lists the ships."),
            ),
        ),
        "body",
    ),
    (_note("star", "sic", "*", "A sign is left over.", prefix="The League's "), "body"),
    (_note("founding", "definition", "*founding* members", "Those of 1999.", references=(ATLAS,)), "body"),
    (
        _note(
            "agreed",
            "dispute",
            "Monday. The League's *founding* members agreed on\na common tariff",
            "The other paper denies it.",
            references=(Citation(article=BRIEF_ID, supports="It is silent."),),
        ),
        "body",
    ),
    (_note("want", "context", "What the ports want", "A usual heading.", references=(ATLAS,)), "body"),
    (
        _note("piers", "expectation", "piers.\n- Norhaven wants", "Piers are expected.", expectation=_expectation()),
        "body",
    ),
    (
        _note(
            "joint",
            "expectation",
            "a joint",
            "A joint paper is expected.",
            expectation=Expectation(
                summary="A joint paper is published",
                horizon=Horizon(basis="None is given."),
                holders_as_named="observers",
            ),
        ),
        "body",
    ),
    (_note("rights", "context", "All rights reserved", "The paper is closed.", references=(ATLAS,)), "notice"),
)
CLOSED_NOTES: tuple[tuple[Note, Where], ...] = (
    (_note("ban", "context", "may not be quoted", "The press forbids it.", references=(ATLAS,)), "body"),
)


def small_annotations(readings: Mapping[str, Reading]) -> Annotations:
    """The notes in the order of their ends on the page, and the one quotation of another article with its place."""
    brief, closed = Selector(exact="A line about the Harbour League"), Selector(exact="Harbour League may not")
    return Annotations(
        notes={
            MAIN_ID: _placed(MAIN_ID, MAIN_NOTES, readings[MAIN_ID]),
            CLOSED_ID: _placed(CLOSED_ID, CLOSED_NOTES, readings[CLOSED_ID]),
        },
        anchors={
            (BRIEF_ID, brief): _anchor(BRIEF_ID, brief, "body", readings[BRIEF_ID]),
            (CLOSED_ID, closed): _anchor(CLOSED_ID, closed, "body", readings[CLOSED_ID]),
        },
    )


def _placed(article: str, notes: Sequence[tuple[Note, Where]], reading: Reading) -> tuple[PlacedNote, ...]:
    return tuple(
        PlacedNote(article=article, number=number, note=note, anchor=_anchor(article, note.selector, where, reading))
        for number, (note, where) in enumerate(notes, 1)
    )


def _anchor(article: str, selector: Selector, where: Where, reading: Reading) -> Anchor:
    found = reading.original.index(selector.prefix + selector.exact + selector.suffix)
    start = found + len(selector.prefix)
    end = start + len(selector.exact)
    return Anchor(article=article, start=start, end=end, where=where, parts=_parts(start, end, where, reading))


def _parts(start: int, end: int, where: Where, reading: Reading) -> tuple[Part, ...]:
    if where == "head":
        return ()
    if where == "title":
        title = reading.original.rindex("\n", 0, start) + 1
        return (Part("title", start - title, end - title),)
    return tuple(
        Part(block.id, project(reading, block).to_page(max(start, block.start)), project(reading, block).to_page(end))
        for block in reading.blocks
        if block.start < end and start < block.end
    )
