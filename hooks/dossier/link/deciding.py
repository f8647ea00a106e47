"""What a name means where it stands: the choice between its claims, in the order of the article."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.link.claims import Capitals
from dossier.link.languages import LANGUAGES
from dossier.link.names import starts_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Set as AbstractSet

    from dossier.link.claims import Index
    from dossier.link.names import Match, Passage
    from dossier.model.links import Target

_WORD_BEFORE = re.compile(r"([^\W_]+\.?)(-| )$")
_WORD_AFTER = re.compile(r"(?: (?=[^\W\d_])|-)([^\W\d_][^\W_]*)")
_INITIAL = re.compile(r"[^\W\d_]\.")
_LONGEST_WORD = 40
_TITLES = frozenset().union(*(language.titles for language in LANGUAGES.values()))
_LIKE_ACRONYMS = frozenset().union(*(language.like_acronyms for language in LANGUAGES.values()))


@dataclass(frozen=True, slots=True)
class Decision:
    """The target of a name, or None with those that it may mean, and the rule."""

    target: Target | None
    rule: str
    candidates: tuple[Target, ...] = ()


@dataclass(frozen=True, slots=True)
class Persons:
    """Who is named in full in the article: earlier than the name in question, and anywhere."""

    earlier: AbstractSet[Target]
    anywhere: AbstractSet[Target]


def introduced(match: Match) -> Target | None:
    """The person whom the words name in full; None for other names and for those of several."""
    if len(match.claims) == 1:
        return match.claims[0].target if match.claims[0].introduces else None
    targets = {claim.target for claim in match.claims}
    return targets.pop() if len(targets) == 1 and any(claim.introduces for claim in match.claims) else None


def decide(here: Passage, match: Match, persons: Persons, index: Index) -> Decision:
    """The one target that the words name, if the rules lead to one."""
    if _is_word_in_capitals(here, match):
        return Decision(None, "word-in-capitals", _targets(claim.target for claim in match.claims))
    if len(match.claims) == 1 and not match.claims[0].surname:
        return Decision(match.claims[0].target, _rule(match))
    return _among(here, match, persons, index)


def _among(here: Passage, match: Match, persons: Persons, index: Index) -> Decision:
    """The choice between several claims, of which a surname's holds only where its person was named."""
    certain = _targets(claim.target for claim in match.claims if not claim.surname)
    by_surname = _targets(claim.target for claim in match.claims if claim.surname)
    possible = _targets((*certain, *(target for target in by_surname if target in persons.earlier)))
    if not possible:
        return Decision(None, "surname-alone", by_surname)
    if len(possible) > 1:
        return Decision(None, "ambiguous" if certain else "surname-shared", possible)
    return Decision(certain[0], _rule(match)) if certain else _by_surname(here, match, persons, index)


def _rule(match: Match) -> str:
    claim = match.claims[0]
    if claim.near:
        return "context"
    if claim.phrase:
        return "event-name"
    if claim.articles:
        return "article"
    return "capitals" if claim.capitals else "exact-name"


def _by_surname(here: Passage, match: Match, persons: Persons, index: Index) -> Decision:
    words = here.text[match.start : match.end].removesuffix("'s").split(" ")
    person = next(claim.target for claim in match.claims if claim.surname and claim.target in persons.earlier)
    bearers = index.bearers.get(words[-1], frozenset()) & persons.anywhere
    if bearers - {person}:
        return Decision(None, "surname-shared", tuple(sorted({*bearers, person})))
    if len(words) == 1 and _in_longer_name(here, match, person, index):
        return Decision(None, "surname-in-name", (person,))
    return Decision(person, "surname")


def _in_longer_name(here: Passage, match: Match, person: Target, index: Index) -> bool:
    """Whether an unknown first name stands before the surname, or another capitalised word after it."""
    after = _WORD_AFTER.match(here.text, match.end)
    if not here.heading and after is not None and after[1][0].isupper():
        return True
    before = _WORD_BEFORE.search(here.text, max(match.start - _LONGEST_WORD, 0), match.start)
    if before is None or not before[1][0].isupper() or before[1].rstrip(".").casefold() in _TITLES:
        return False
    if _INITIAL.fullmatch(before[1]):
        return not any(word.startswith(before[1][0]) for word in index.entities[person.id].name.split())
    begins = here.heading or starts_sentence(here.text, before.start())
    return before[1] in index.given_names or not begins


def _is_word_in_capitals(here: Passage, match: Match) -> bool:
    return (
        here.shouting
        and match.claims[0].acronym
        and match.claims[0].capitals is Capitals.AS_LISTED
        and here.text[match.start : match.end].lower() in _LIKE_ACRONYMS
    )


def _targets(targets: Iterable[Target]) -> tuple[Target, ...]:
    return tuple(dict.fromkeys(targets))
