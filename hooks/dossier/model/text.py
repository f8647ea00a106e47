"""What reading an original yields: a partition into spans, the blocks a page shows, and every difference between them.

All positions are code points of the decoded original, half-open: ``original[start:end]``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal


class Fate(StrEnum):
    """What became of a span."""

    KEPT = "kept"
    """Shown as the article's own words."""
    NOTICE = "notice"
    """Shown verbatim beside the article as the publisher's notice."""
    METADATA = "metadata"
    """Used for the article's title, byline, date, source or subject lines."""
    SET_ASIDE = "set aside"
    """Not part of the article; stands in the ledger and on the audit page."""


class Role(StrEnum):
    """What a span of the original is. Every span has exactly one role; `FATE` says what becomes of it."""

    BODY = "body"
    HEADING = "heading"
    STANDFIRST = "standfirst"
    PULL_QUOTE = "pull-quote"
    CAPTION = "caption"
    FOOTNOTE = "footnote"
    TITLE = "title"
    BYLINE = "byline"
    DATELINE = "dateline"
    PUBLISHER = "publisher"
    REGION = "region"
    THEME = "theme"
    SOURCE = "source statement"
    COPYRIGHT = "copyright"
    DISCLAIMER = "disclaimer"
    TERMS = "terms"
    CONTACT = "contact"
    AUTHOR_NOTE = "author note"
    NAVIGATION = "navigation"
    PROMOTION = "promotion"
    SUBSCRIPTION = "subscription"
    RELATED = "related links"
    FOOTER = "footer"
    RESIDUE = "residue"
    SPACING = "spacing"


FATE: dict[Role, Fate] = {
    **dict.fromkeys(
        (Role.BODY, Role.HEADING, Role.STANDFIRST, Role.PULL_QUOTE, Role.CAPTION, Role.FOOTNOTE), Fate.KEPT
    ),
    **dict.fromkeys((Role.TITLE, Role.BYLINE, Role.DATELINE, Role.PUBLISHER, Role.REGION, Role.THEME), Fate.METADATA),
    **dict.fromkeys(
        (Role.SOURCE, Role.COPYRIGHT, Role.DISCLAIMER, Role.TERMS, Role.CONTACT, Role.AUTHOR_NOTE), Fate.NOTICE
    ),
    **dict.fromkeys(
        (
            Role.NAVIGATION,
            Role.PROMOTION,
            Role.SUBSCRIPTION,
            Role.RELATED,
            Role.FOOTER,
            Role.RESIDUE,
            Role.SPACING,
        ),
        Fate.SET_ASIDE,
    ),
}
"""The fate of each role: total over `Role`."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the original with one role. The spans of a reading, in order, concatenate to the original."""

    start: int
    end: int
    role: Role
    rule: str
    """Id of the rule that decided, as listed on the rules page; for example ``menu-run`` or ``curator``."""
    confidence: float = 1.0
    """How sure the rule is, 0 to 1; 1 for rules that leave no doubt."""

    @property
    def fate(self) -> Fate:
        """What became of the span."""
        return FATE[self.role]


class EmendationKind(StrEnum):
    """Why the page differs from the original at a place."""

    LINES_JOINED = "hard-wrapped lines joined"
    BREAK_JOINED = "page or paragraph break inside a sentence joined"
    HYPHEN_JOINED = "word divided at a line end joined"
    MARKUP_RENDERED = "emphasis, link or heading markup rendered"
    BULLET_RENDERED = "list bullet rendered"
    SOFT_HYPHEN_DROPPED = "soft hyphen dropped"
    SPACE_NORMALISED = "spaces normalised"
    CONTROL_DROPPED = "control or zero-width character dropped"
    ESCAPE_RESOLVED = "backslash escape of Markdown resolved"


@dataclass(frozen=True, slots=True)
class Emendation:
    """A difference between original and page: ``original[start:end]`` is shown as `replacement`."""

    start: int
    end: int
    original: str
    replacement: str
    kind: EmendationKind


MarkStyle = Literal["emphasis", "strong", "link"]


@dataclass(frozen=True, slots=True)
class Mark:
    """Inline style that the original's markup asked for: it covers the inner words, the markers are emendations."""

    start: int
    end: int
    style: MarkStyle
    target: str | None = None
    """Address of a link as written; None where the scrape left none (``#``)."""


Form = Literal["paragraph", "heading", "list-item", "quotation", "preformatted"]


@dataclass(frozen=True, slots=True)
class Block:
    """A unit of the page: one paragraph, heading or notice.

    Its page text is ``original[start:end]`` with the emendations inside applied. Spans that are set aside inside a
    block (a page stamp in the middle of a sentence) are covered by an emendation.
    """

    id: str
    """Anchor on the page: ``p7`` for the seventh paragraph, ``h2`` for a heading, ``n1`` for a notice."""
    start: int
    end: int
    role: Role
    form: Form = "paragraph"
    level: int = 0
    """Depth of a heading, from 2; 0 for other forms."""


@dataclass(frozen=True, slots=True)
class Found:
    """A value that reading found in the original, with the place it stands."""

    value: str
    start: int
    end: int
    rule: str


CompletenessState = Literal["complete", "truncated", "excerpt", "empty"]


@dataclass(frozen=True, slots=True)
class Completeness:
    """Whether the text is whole as far as the original shows."""

    state: CompletenessState
    at: int | None = None
    """Where the text breaks off."""
    reason: str = ""
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """The result of reading an original, complete and checkable (see `dossier.ledger`)."""

    original: str
    spans: tuple[Span, ...]
    emendations: tuple[Emendation, ...]
    marks: tuple[Mark, ...]
    blocks: tuple[Block, ...]
    """Kept blocks and notices, in the order of the original."""
    completeness: Completeness
    title: Found | None = None
    authors: tuple[Found, ...] = ()
    date: Found | None = None
    """ISO 8601, reduced precision allowed: ``2002-04-29``, ``2002-04`` or ``2002``."""
    publisher: Found | None = None
    original_publisher: Found | None = None
