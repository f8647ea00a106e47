"""What roles, kinds, rules and states are called on the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.model.sources import EntityKind

if TYPE_CHECKING:
    from dossier.model.notes import NoteKind, Status
    from dossier.model.sources import MembershipStatus, PublishScope
    from dossier.questions import Standpoint

KIND: dict[str, tuple[str, str]] = {
    EntityKind.PERSON: ("person", "people"),
    EntityKind.ORGANISATION: ("organisation", "organisations"),
    EntityKind.STATE: ("state", "states"),
    EntityKind.PLACE: ("place", "places"),
    EntityKind.PEOPLE: ("people", "peoples"),
    EntityKind.DOCUMENT: ("document", "documents"),
    EntityKind.PROGRAMME: ("programme", "programmes"),
    EntityKind.CONCEPT: ("concept", "concepts"),
    EntityKind.ARMED_GROUP: ("armed group", "armed groups"),
    EntityKind.MOVEMENT: ("movement", "movements"),
    EntityKind.PUBLISHER: ("publisher", "publishers"),
    "event": ("event", "events"),
}
"""Singular and plural of each kind of entity and of events, in the order in which indexes list them."""

STATUS: dict[MembershipStatus, str] = {
    "member": "Members",
    "observer": "Observers",
    "dialogue-partner": "Dialogue partners",
    "partner": "Partners",
}
"""Headings for the states of one lasting status."""

STEP: dict[MembershipStatus, str] = {
    "guest": "guest",
    "applicant": "applicant",
    "founder": "founder",
    "accession": "in accession",
    "observer": "observer",
    "dialogue-partner": "dialogue partner",
    "partner": "partner",
    "member": "member",
    "chair": "chair",
}
"""What a state is by each change in its standing."""

FORM: dict[str, str] = {"full": "full form", "short": "short form", "title": "with a title"}
"""What the forms of names are called whose own word says too little."""

SCOPE: dict[PublishScope, str] = {
    "full": "full text",
    "excerpt": "an excerpt only",
    "citation": "citation only",
}
"""What the rights allow this site to publish."""

NOTE: dict[NoteKind, tuple[str, str]] = {
    "context": ("on the context", "on the context"),
    "definition": ("definition", "definitions"),
    "dispute": ("dispute", "disputes"),
    "expectation": ("expectation", "expectations"),
    "correction": ("correction", "corrections"),
    "sic": ("slip", "slips"),
}
"""What one note and several of each kind are called where they are counted, in that order."""

OUTCOME: dict[Status, str] = {
    "fulfilled": "fulfilled",
    "partly": "partly fulfilled",
    "not-fulfilled": "not fulfilled",
    "overtaken": "overtaken by events",
    "open": "open",
    "undetermined": "cannot be determined",
}
"""What came of an expectation."""
OUTCOME_TONE: dict[Status, str] = {"fulfilled": "good", "undetermined": "doubt"}
"""The tone of its chip; none for the others, whose word says it."""

STANCE: dict[Standpoint, str] = {
    "affirms": "yes",
    "denies": "no",
    "both": "yes and no",
    "other": "other answer",
    "silent": "silent",
    "not-examined": "not examined",
}
"""How a source answers a question, in a word."""


def counted(number: int, singular: str, plural: str | None = None) -> str:
    """``1 line``, ``1,000 lines``."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def place(block: str) -> str:
    """How a block of an article is cited: ``¶ 7``, ``heading 2``, ``notice 1``."""
    return f"{_BLOCK.get(block[0], block[0])} {block[1:]}"


def place_short(block: str) -> str:
    """How a block of an article is cited among others: ``7`` for a paragraph, ``heading`` for a heading."""
    return block[1:] if block.startswith("p") else "heading"


_BLOCK = {"p": "¶", "h": "heading", "n": "notice"}
