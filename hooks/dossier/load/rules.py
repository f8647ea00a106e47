"""Rules: what must hold between the fields of one mapping."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dossier.load.codes import Code
from dossier.load.flaws import Flaw, quote
from dossier.model import notes
from dossier.model import sources as model

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dossier.model.claims import Claim


def check_claim(claim: Claim[Any]) -> None:
    """A value that is not verified rests on something."""
    if not claim.verified and claim.basis is None:
        raise _missing_basis("the value is not verified")


def _missing_basis(why: str) -> Flaw:
    remedy = "Add the key 'basis' with one sentence on where the value comes from."
    return Flaw(Code.MISSING_BASIS, f"{why} and has no basis", remedy)


def _check_title(title: model.Title) -> None:
    if not title.stated and title.basis is None:
        raise _missing_basis("the title is not stated in the original")


def _check_pattern(pattern: model.Pattern) -> None:
    given = [key for key in ("line", "starts", "contains") if getattr(pattern, key) is not None]
    if len(given) != 1:
        message = f"expected exactly one of the keys line, starts and contains, found {' and '.join(given) or 'none'}"
        raise Flaw(Code.PATTERN_CHOICE, message, "Write one pattern for each text to look for.")


def _check_pin(pin: model.Pin) -> None:
    if pin.entity is not None and pin.event is not None:
        message = f"the pin names both the entity {quote(pin.entity)} and the event {quote(pin.event)}"
        raise Flaw(Code.PIN_CHOICE, message, "Keep one of the two; with neither, the span is linked to nothing.")


def _check_certainty(statement: notes.Note | notes.Outcome) -> None:
    if statement.certainty != "high" and statement.basis is None:
        raise _missing_basis(f"the certainty is {statement.certainty}")


def _check_citation(citation: notes.Citation) -> None:
    given = [key for key in ("reference", "article", "event") if getattr(citation, key) is not None]
    if len(given) != 1:
        message = f"expected exactly one of reference, article and event, found {' and '.join(given) or 'none'}"
        raise Flaw(Code.CITATION_CHOICE, message, "Write one citation for each thing that is cited.")
    if citation.quote is not None and citation.article is None:
        message = f"no article is named in which the quoted words {quote(citation.quote)} stand"
        raise Flaw(Code.QUOTE_WITHOUT_ARTICLE, message, "Quote articles only; say in 'supports' what it shows.")


def _check_note(note: notes.Note) -> None:
    _check_certainty(note)
    if note.kind in notes.FACTUAL and not note.references:
        message = f"a note of kind {note.kind} states a fact and has no reference"
        remedy = "Add the key 'references' with a list: what is cited, and what it supports."
        raise Flaw(Code.NOTE_WITHOUT_REFERENCE, message, remedy)
    if (note.kind == "expectation") != (note.expectation is not None):
        message = f"the kind is {note.kind}, and the key 'expectation' is {'there' if note.expectation else 'missing'}"
        remedy = "Add 'expectation' to notes of kind expectation, and to no other."
        raise Flaw(Code.EXPECTATION_CHOICE, message, remedy)
    if note.should_read is not None and note.kind not in ("sic", "correction"):
        message = f"a note of kind {note.kind} says what should stand there"
        raise Flaw(Code.CORRECTION_CHOICE, message, "Delete 'should_read', or write the kind sic or correction.")


def _check_horizon(horizon: notes.Horizon) -> None:
    if horizon.date is not None and horizon.event is not None:
        message = f"the horizon is both the date {horizon.date.text} and the event {quote(horizon.event)}"
        raise Flaw(Code.HORIZON_CHOICE, message, "Keep the one that the source names.")


def _check_expectation(expectation: notes.Expectation) -> None:
    if expectation.holders and expectation.holders_as_named is not None:
        message = f"the holders are named both by id and as {quote(expectation.holders_as_named)}"
        raise Flaw(Code.HOLDER_CHOICE, message, "Keep 'holders' where the dossier knows them, else 'holders_as_named'.")


def _check_outcome(outcome: notes.Outcome) -> None:
    _check_certainty(outcome)
    if outcome.status in notes.HAPPENED and not outcome.evidence:
        message = f"the outcome {outcome.status} has no evidence"
        remedy = "Add the key 'evidence' with a list: what is cited, and what it supports."
        raise Flaw(Code.OUTCOME_WITHOUT_EVIDENCE, message, remedy)
    if outcome.status in notes.HAPPENED and outcome.when is None:
        message = f"the outcome {outcome.status} does not say when it came to this"
        raise Flaw(Code.OUTCOME_WITHOUT_DATE, message, "Add the key 'when' with a date, as precise as it is known.")


def _check_position(position: notes.Position) -> None:
    if not position.quotes:
        message = "the position rests on no words of its article"
        remedy = "Add the words to 'quotes', or list the article under 'silent'."
        raise Flaw(Code.POSITION_WITHOUT_QUOTE, message, remedy)


def _check_event_name(name: model.EventName) -> None:
    if name.text is None and not name.near:
        message = "the name has neither a phrase (text) nor words that stand near"
        raise Flaw(Code.EMPTY_EVENT_NAME, message, "Add 'text' or 'near', or delete the name.")


RULES: Mapping[type, Callable[[Any], None]] = {
    model.Title: _check_title,
    model.Pattern: _check_pattern,
    model.Pin: _check_pin,
    model.EventName: _check_event_name,
    notes.Citation: _check_citation,
    notes.Note: _check_note,
    notes.Horizon: _check_horizon,
    notes.Expectation: _check_expectation,
    notes.Outcome: _check_outcome,
    notes.Position: _check_position,
}
"""By class."""
