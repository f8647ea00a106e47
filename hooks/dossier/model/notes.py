"""What editors add to the articles: notes, the fate of expectations, and questions on which sources take positions.

Every class mirrors one YAML mapping, as in `dossier.model.sources`; every field but ``line`` is a key there.

Annotations are evaluated here (no ``from __future__ import annotations``), because the decoder reads them.
"""

from dataclasses import dataclass, field
from typing import Literal

from dossier.dates import Date
from dossier.model.claims import Claim, Selector

GIVEN_BY_FILE = {"given": "by the file"}
"""Metadata of a field that is no key: decoding sets it from the place where the mapping stands."""

Certainty = Literal["high", "medium", "low"]
"""How sure the editor is; anything but ``high`` says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Words of an original, character for character, that a statement of the editor's is tied to."""

    quote: str
    prefix: str = ""
    """What stands directly before the words; needed only where they stand more than once."""
    suffix: str = ""
    """What stands directly after them."""
    line: int = field(default=0, compare=False, metadata=GIVEN_BY_FILE)
    """Where the quotation stands in its file."""

    @property
    def selector(self) -> Selector:
        """The quotation as a place in the original."""
        return Selector(exact=self.quote, prefix=self.prefix, suffix=self.suffix)


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """What a statement rests on: a reference, an event or another article of the dossier, and what it shows."""

    supports: str
    """What it shows, in one sentence."""
    reference: str | None = None
    """Key of a reference. Exactly one of reference, article and event is given."""
    article: str | None = None
    event: str | None = None
    quote: str | None = None
    """Words of the article, character for character."""
    prefix: str = ""
    suffix: str = ""
    line: int = field(default=0, compare=False, metadata=GIVEN_BY_FILE)

    @property
    def quotation(self) -> Quotation | None:
        """The article's words, where they are quoted."""
        if self.quote is None:
            return None
        return Quotation(quote=self.quote, prefix=self.prefix, suffix=self.suffix, line=self.line)


# --- expectations -----------------------------------------------------------------------------------------------------

Status = Literal["fulfilled", "partly", "not-fulfilled", "overtaken", "open", "undetermined"]
"""What came of an expectation. ``overtaken``: events made it pointless; ``undetermined``: it cannot be determined."""
HAPPENED: frozenset[Status] = frozenset({"fulfilled", "partly", "overtaken"})
"""The statuses that something brought about, on a day of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Horizon:
    """By when something was expected: a date, the end of an event, or neither where the source leaves it open."""

    basis: str
    """What it follows from: the source's own words, or the editor's reason."""
    date: Date | None = None
    event: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """An entry in the log of an expectation: what had become of it, from when on, and what shows it."""

    status: Status
    text: str
    """Markdown; one or two sentences."""
    recorded: Date
    """When the editor wrote it."""
    when: Claim[Date] | None = None
    """When it came to this; needed wherever something happened."""
    evidence: tuple[Citation, ...] = ()
    certainty: Certainty = "high"
    basis: str | None = None
    """What the doubt is about; required where the certainty is not high."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """What a source said would happen, by whose word and by when, and the log of what came of it."""

    summary: str
    """What was expected, in the editor's words: one line for the ledger."""
    horizon: Horizon
    holders: tuple[str, ...] = ()
    """Ids of the entities who expected it; with none, and no words for them, the source itself did."""
    holders_as_named: str | None = None
    """How the source calls holders whom it does not identify: ``observers``."""
    said: Claim[Date] | None = None
    """When it was said; the article's date where it is missing."""
    log: tuple[Outcome, ...] = ()
    """In order of time; the last entry is the outcome. Without entries it is open."""


# --- notes ------------------------------------------------------------------------------------------------------------

NoteKind = Literal["sic", "correction", "context", "definition", "dispute", "expectation"]
FACTUAL: frozenset[NoteKind] = frozenset({"correction", "context", "definition", "dispute"})
"""The kinds that state facts of their own: they need a reference."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Quotation):
    """An editor's note on words of an article: ``sources/articles/<id>/notes.yml`` is a list of them."""

    id: str
    """Slug, unique in the article; the note's address is the article's with ``#note-<id>``, for ever."""
    kind: NoteKind
    text: str
    """Markdown; two or three sentences."""
    certainty: Certainty
    editor: str
    date: Date
    """When it was written or last changed."""
    basis: str | None = None
    """What the doubt is about; required where the certainty is not high."""
    should_read: str | None = None
    """What should stand there, for a slip (``sic``) or an error (``correction``). The text itself is never changed."""
    references: tuple[Citation, ...] = ()
    expectation: Expectation | None = None
    """Given for the kind ``expectation``, and for no other."""

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Everything it rests on, the evidence for outcomes included."""
        log = self.expectation.log if self.expectation else ()
        return (*self.references, *(citation for outcome in log for citation in outcome.evidence))


# --- questions --------------------------------------------------------------------------------------------------------

Stance = Literal["affirms", "denies", "both", "other"]
"""How a position answers its question; ``other`` where the answer is no yes or no. Silence is no stance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Testimony(Quotation):
    """Words on which a position rests."""

    by: str | None = None
    """Id of the entity who says so in the source; None where the source speaks for itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Where one source stands on a question, as the editor judges it."""

    article: str
    label: str
    """A few words of the editor's."""
    stance: Stance
    quotes: tuple[Testimony, ...]
    note: str | None = None
    """Why the editor judges so; Markdown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """``sources/questions.yml`` is a list of these: an issue on which the sources take positions."""

    id: str
    question: str
    short: str
    """Two or three words for the overview."""
    why: str
    """Why it matters; Markdown."""
    positions: tuple[Position, ...]
    silent: tuple[str, ...] = ()
    """Ids of the articles that were read for it and do not speak to it. Any other article was not examined."""
    references: tuple[Citation, ...] = ()
