"""Rules: what must hold between the fields of one mapping."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dossier.load.codes import Code
from dossier.load.flaws import Flaw, quote
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


def _check_event_name(name: model.EventName) -> None:
    if name.text is None and not name.near:
        message = "the name has neither a phrase (text) nor words that stand near"
        raise Flaw(Code.EMPTY_EVENT_NAME, message, "Add 'text' or 'near', or delete the name.")


RULES: Mapping[type, Callable[[Any], None]] = {
    model.Title: _check_title,
    model.Pattern: _check_pattern,
    model.Pin: _check_pin,
    model.EventName: _check_event_name,
}
"""By class."""
