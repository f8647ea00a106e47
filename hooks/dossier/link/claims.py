"""The index of all names: which surface form claims which target, and the automaton that finds them.

The automaton is that of Aho and Corasick (1975), by `ahocorasick_rs`: one pass over a text for any number of names.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick

from dossier.link.folding import fold_name
from dossier.model.links import Target
from dossier.model.sources import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dossier.model.sources import Entity, Event, Name, Sources

_ACRONYM_LENGTH = 5
_SMALL_WORD_LENGTH = 3


class Capitals(IntEnum):
    """How the capitals of a surface form differ from the name's; capitals are only ever added."""

    AS_LISTED = 0
    FIRST = 1
    """The first letter: at the beginning of a sentence or in a heading."""
    WORDS = 2
    """The first letter of every longer word: in a heading."""
    ALL = 3
    """All letters: in a heading, or for a place where a paragraph begins (a dateline)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One surface form as the name of one target, with its restrictions."""

    target: Target
    surname: bool = False
    """Whether the full name must have stood earlier."""
    introduces: bool = False
    """Whether it is a person's full name, after which the surname links."""
    place: bool = False
    acronym: bool = False
    articles: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    capitals: Capitals = Capitals.AS_LISTED

    @property
    def phrase(self) -> bool:
        """Whether it is a listed phrase of an event."""
        return self.target.kind == "event"


@dataclass(frozen=True)
class Index:
    """All names of the dossier, ready for matching; built once, read by every article."""

    forms: Mapping[str, tuple[Claim, ...]]
    """Claims by folded surface form."""
    bearers: Mapping[str, frozenset[Target]]
    """Persons by each word of their full names and by their surnames: who may be meant by a bare surname."""
    entities: Mapping[str, Entity]
    events: Mapping[str, Event]
    subject: str
    """Id of the organisation that the dossier is about."""

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The surface forms, in the order of the automaton's numbers."""
        return tuple(self.forms)

    @cached_property
    def claims(self) -> tuple[tuple[Claim, ...], ...]:
        """The claims, by the same numbers."""
        return tuple(self.forms.values())

    @cached_property
    def automaton(self) -> AhoCorasick:
        """Finds every surface form in a text, overlapping ones too."""
        return AhoCorasick(self.texts, store_patterns=False)

    @cached_property
    def events_by_kind(self) -> Mapping[str, tuple[Event, ...]]:
        """Events by head noun."""
        kinds: defaultdict[str, list[Event]] = defaultdict(list)
        for event in self.events.values():
            kinds[event.kind.casefold()].append(event)
        return {kind: tuple(events) for kind, events in kinds.items()}

    @cached_property
    def given_names(self) -> frozenset[str]:
        """Words of full names that are nobody's listed surname: a surname after one of them belongs to that name."""
        surnames = {text for text, claims in self.forms.items() if any(claim.surname for claim in claims)}
        return frozenset(word for word in self.bearers if word not in surnames)

    @cached_property
    def names_of_events(self) -> Mapping[str, frozenset[str]]:
        """For each event, the entities by whose names texts refer to it: organisations and places."""
        return {
            event.id: frozenset(event.organisations).union(*(self._wider(place) for place in event.places))
            for event in self.events.values()
        }

    def _wider(self, entity: str) -> frozenset[str]:
        """The entity and everything it is part of."""
        found: list[str] = []
        following: str | None = entity
        while following is not None and following not in found:
            found.append(following)
            following = self.entities[following].part_of if following in self.entities else None
        return frozenset(found)


def build_index(sources: Sources) -> Index:
    """The index of all names of entities and all phrases of events."""
    forms: defaultdict[str, dict[Claim, None]] = defaultdict(dict)
    for text, claim in _all_claims(sources):
        for form, capitals in _in_capitals(text, claim).items():
            forms[form][replace(claim, capitals=capitals)] = None
    return Index(
        forms={form: tuple(claims) for form, claims in forms.items()},
        bearers=_bearers(sources.entities.values()),
        entities=sources.entities,
        events=sources.events,
        subject=sources.settings.subject,
    )


def _all_claims(sources: Sources) -> Iterator[tuple[str, Claim]]:
    for entity in sources.entities.values():
        yield from _entity_claims(entity)
    for event in sources.events.values():
        target = Target("event", event.id)
        for name in event.names:
            if name.text is not None:
                yield fold_name(name.text), Claim(target=target, articles=name.articles, near=_words(name.near))


def _entity_claims(entity: Entity) -> Iterator[tuple[str, Claim]]:
    target = Target("entity", entity.id)
    surnames = _surnames(entity)
    given = set(fold_name(entity.name).split()) - surnames
    listed = {fold_name(name.text) for name in entity.names}
    if fold_name(entity.name) not in listed:
        text = fold_name(entity.name)
        yield (
            text,
            Claim(target=target, introduces=_is_person(entity), place=_is_place(entity), acronym=_is_acronym(text)),
        )
    for name in entity.names:
        text = fold_name(name.text)
        bare = _is_person(entity) and _is_bare(name, surnames, given)
        yield (
            text,
            Claim(
                target=target,
                surname=bare,
                introduces=_is_person(entity) and not bare and _is_full(name, given),
                place=_is_place(entity),
                acronym=name.form == "acronym" or _is_acronym(text),
                articles=name.articles,
                near=_words(name.near),
            ),
        )


def _is_bare(name: Name, surnames: set[str], given: set[str]) -> bool:
    """A surname, also with an honorific (“Mr. Luzyanin”), without a first name."""
    if name.form == "surname":
        return True
    words = set(fold_name(name.text).removesuffix("'s").split())
    if name.form == "variant":
        return len(words) == 1
    return name.form in ("title", "possessive") and bool(words & surnames) and not words & given


def _is_full(name: Name, given: set[str]) -> bool:
    words = set(fold_name(name.text).split())
    return name.form in ("full", "variant") or bool(words & given)


def _surnames(entity: Entity) -> set[str]:
    return {fold_name(name.text) for name in entity.names if name.form == "surname"}


def _is_person(entity: Entity) -> bool:
    return entity.kind is EntityKind.PERSON


def _is_place(entity: Entity) -> bool:
    return entity.kind in (EntityKind.PLACE, EntityKind.STATE)


def _is_acronym(text: str) -> bool:
    letters = [character for character in text if character.isalpha()]
    return len(letters) <= _ACRONYM_LENGTH and bool(letters) and all(letter.isupper() for letter in letters)


def _words(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(fold_name(text).casefold() for text in texts)


def _in_capitals(text: str, claim: Claim) -> Mapping[str, Capitals]:
    """The surface forms of a name, the listed one last so that it wins where two are alike."""
    if claim.acronym:
        return {text: Capitals.AS_LISTED}
    words = " ".join(_raised(word) if len(word) > _SMALL_WORD_LENGTH else word for word in text.split(" "))
    return {
        text.upper(): Capitals.ALL,
        _raised(words): Capitals.WORDS,
        _raised(text): Capitals.FIRST,
        text: Capitals.AS_LISTED,
    }


def _raised(text: str) -> str:
    return text[:1].upper() + text[1:]


def _bearers(entities: Iterable[Entity]) -> Mapping[str, frozenset[Target]]:
    bearers: defaultdict[str, set[Target]] = defaultdict(set)
    for entity in entities:
        if _is_person(entity):
            full = [entity.name, *(name.text for name in entity.names if name.form in ("full", "variant"))]
            for word in {*_surnames(entity), *(word for text in full for word in fold_name(text).split())}:
                bearers[word].add(Target("entity", entity.id))
    return {word: frozenset(targets) for word, targets in bearers.items()}
