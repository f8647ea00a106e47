"""The rules of linking: each mention and each name left unlinked bears the id of one."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Outcome = Literal["linked", "refused"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of linking."""

    id: str
    outcome: Outcome
    exact: bool
    """Whether the name alone decides; False where context does, and for refusals."""
    sentence: str
    """For readers of the site."""


_LINKED_EXACT = (
    ("pin", "The curator has decided what this passage names."),
    ("exact-name", "The words are a name that the authority file lists, for one thing only."),
    ("capitals", "A listed name, in the capitals of a heading or of the beginning of a sentence."),
    ("article", "The authority file says what this name means in this article."),
    ("event-name", "The words are a phrase listed for one event."),
)
_LINKED_INFERRED = (
    ("surname", "A surname, after the full name stood earlier in the article; nobody else named there bears it."),
    ("context", "A name with several meanings; another word of the paragraph decides."),
    ("event-date", "A head noun such as “summit” with a place or organisation and a date that only one event fits."),
    ("event-number", "A head noun with its number in the series, as in “15th summit”."),
    (
        "event-order",
        "“Recent”, “previous” or “upcoming”: the last event before, or the first after, the article's date.",
    ),
    ("event-place", "A head noun with a place: the only such event within 18 months of the article's date."),
    ("event-again", "A date or place that fits one event which the article has already named."),
)
_REFUSED = (
    ("pinned-to-nothing", "The curator has decided that this passage names nothing in the authority file."),
    ("ambiguous", "The name is listed for several things and nothing decides between them."),
    ("surname-alone", "A surname without the full name earlier in the article."),
    ("surname-shared", "A surname that several persons named in the article bear."),
    ("surname-in-name", "A surname inside what looks like another, longer name."),
    ("word-in-capitals", "In a line of capitals an acronym cannot be told from the common word."),
    ("event-undecided", "Several events fit the words equally well, or the article's date leaves open which."),
)

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        **{id_: Rule(id_, "linked", exact=True, sentence=sentence) for id_, sentence in _LINKED_EXACT},
        **{id_: Rule(id_, "linked", exact=False, sentence=sentence) for id_, sentence in _LINKED_INFERRED},
        **{id_: Rule(id_, "refused", exact=False, sentence=sentence) for id_, sentence in _REFUSED},
    }
)
"""Every rule by its id, in the order of the rules page."""

PROBLEMS: Mapping[str, str] = MappingProxyType(
    {
        "pin-not-found": "The words of a pin stand nowhere in the article's own words.",
        "pin-ambiguous": "The words of a pin stand in several places.",
        "pin-across-paragraphs": "The words of a pin run over the end of a paragraph.",
        "pins-overlap": "Two pins claim the same words.",
    }
)
"""Every problem that linking reports: its stable code and what it means."""
