"""Event phrases: a head noun with the places, organisations, dates and words that stand around it.

“the recent SCO summit in Dushanbe”, “June 7 summit in St. Petersburg”, “summit scheduled to be held in Beijing on June
6-7”. A phrase is only read here; which event it means is decided in `events`. What is not understood, such as the
“energy” of “energy summit”, makes the phrase another event's.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain, islice, pairwise
from typing import TYPE_CHECKING, Literal

from dossier.link.folding import stands_alone
from dossier.link.sentences import sentence_bounds
from dossier.link.tokens import Token, Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dossier.link.calendar_words import WrittenDate
    from dossier.link.claims import Index
    from dossier.link.languages import Language
    from dossier.link.names import Passage
    from dossier.link.tokens import Taken

Direction = Literal["past", "future"]
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_COMPOUND = re.compile(r"-\w")
_WORD_BEFORE = re.compile(r"(?<![\w'-])([^\W\d_]+) \Z")
_LONGEST_WORD = 30
_REACH_BEFORE = 100
"""Characters that are looked at before a head noun."""
_REACH_AFTER = 16
"""Tokens that a phrase may go on after it."""


@dataclass(frozen=True, slots=True)
class Group:
    """Names of which at least one must fit: “SCO-BRICS”."""

    entities: frozenset[str]
    before: bool
    """Whether it stands before the head noun."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What the words around a head noun say."""

    start: int
    end: int
    groups: tuple[Group, ...] = ()
    date: WrittenDate | None = None
    direction: Direction | None = None
    ordinal: int | None = None

    @property
    def tells(self) -> bool:
        """Whether they say anything beside the head noun."""
        return bool(self.groups or self.date or self.direction or self.ordinal)


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase(Understood):
    """An event phrase and its sentence."""

    kind: str
    """Of the event that the head noun names."""
    leading_years: frozenset[int]
    """Years named earlier in the sentence."""
    sentence: str
    """In lower case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Partial(Understood):
    """A phrase while it is read."""

    cuts: tuple[Partial, ...] = ()
    """Shorter readings, where something else may have begun."""

    def with_token(self, token: Token, *, before: bool, joined: bool) -> Partial:
        """The reading with a name or date added."""
        grown = replace(self, start=min(self.start, token.start), end=max(self.end, token.end))
        if token.date is not None:
            return replace(grown, date=token.date)
        if joined and self.groups:
            last = self.groups[-1]
            return replace(grown, groups=(*self.groups[:-1], replace(last, entities=last.entities | token.entities)))
        return replace(grown, groups=(*self.groups, Group(token.entities, before)))


def find_phrases(here: Passage, taken: Taken, language: Language, index: Index) -> Iterator[tuple[Phrase, ...]]:
    """Each event phrase in order, in its readings, the longest first."""
    sentences: tuple[tuple[int, int], ...] = ()
    heads = _heads(language, tuple(index.events_by_kind))
    for match in heads.finditer(here.text):
        start, end = match.span()
        if not stands_alone(here.text, start, end) or taken.touches(start, end) or _COMPOUND.match(here.text, end):
            continue
        if _is_preceded_by_unknown_word(here, taken, language, start):
            continue
        sentences = sentences or sentence_bounds(here.text)
        bounds = sentences[bisect_right(sentences, start, key=lambda bounds: bounds[0]) - 1]
        yield _phrases(Words(here, taken, language), Token(start, end, match[0].lower()), bounds)


def _is_preceded_by_unknown_word(here: Passage, taken: Taken, language: Language, head: int) -> bool:
    """A glance that spares most head nouns, as in “they began meeting”, the full reading; it refuses no phrase."""
    word = _WORD_BEFORE.search(here.text[max(head - _LONGEST_WORD, 0) : head])
    return word is not None and word[1].lower() not in _before(language) and not taken.touches(head - 2, head - 1)


@lru_cache(maxsize=32)
def _before(language: Language) -> frozenset[str]:
    return frozenset().union(
        language.openers, language.qualifiers, language.past, language.future, language.ordinals, language.months
    )


@lru_cache(maxsize=32)
def _heads_of(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)), re.IGNORECASE)


def _heads(language: Language, kinds: tuple[str, ...]) -> re.Pattern[str]:
    words = {*kinds, *(word for word, kind in language.heads.items() if kind in kinds)}
    return _heads_of(tuple(sorted(words)) or ("\0",))


def _phrases(words: Words, head: Token, bounds: tuple[int, int]) -> tuple[Phrase, ...]:
    near = tuple(words.tokens(max(bounds[0], head.start - _REACH_BEFORE), head.start))
    before = _read_before(Partial(start=head.start, end=head.end), near, words.language)
    whole = _read_after(before, words.tokens(head.end, bounds[1]), words.language) if before else None
    if whole is None:
        return ()
    kind = words.language.heads.get(head.word, head.word)
    return tuple(_phrase(words.here, partial, kind, bounds) for partial in (whole, *reversed(whole.cuts)))


def _phrase(here: Passage, partial: Partial, kind: str, bounds: tuple[int, int]) -> Phrase:
    return Phrase(
        start=partial.start,
        end=partial.end,
        kind=kind,
        groups=partial.groups,
        date=partial.date,
        direction=partial.direction,
        ordinal=partial.ordinal,
        leading_years=frozenset(int(year) for year in _YEAR.findall(here.text, bounds[0], partial.start)),
        sentence=here.text[bounds[0] : bounds[1]].lower(),
    )


def _read_before(head: Partial, tokens: Sequence[Token], language: Language) -> Partial | None:
    """Read from the head noun to the left; None where an unknown word stands directly before it (“energy summit”)."""
    reading, joined = head, False
    for token in reversed(tokens):
        ordinal = _ordinal(token.word, language)
        if token.closed:
            break
        if token.known:
            reading, joined = reading.with_token(token, before=True, joined=joined), False
        elif token.word in language.past | language.future:
            reading = replace(reading, start=token.start, direction="past" if token.word in language.past else "future")
        elif ordinal is not None:
            reading = replace(reading, start=token.start, ordinal=ordinal)
        elif token.word == "-":
            joined = True
        elif token.word in language.qualifiers:
            reading = replace(reading, start=token.start)
        elif token.word not in ("'", "s"):
            opens = token.word in language.openers or not token.word[:1].isalnum()
            return reading if opens or reading.tells else None
    return reading


def _ordinal(word: str, language: Language) -> int | None:
    digits = re.fullmatch(r"(\d{1,3})(?:st|nd|rd|th)", word)
    return int(digits[1]) if digits else language.ordinals.get(word)


@dataclass(frozen=True, slots=True)
class _After:
    """Where reading stands behind the head noun."""

    partial: Partial
    link: str = ""
    """The link that awaits its name; empty where none does."""
    named: bool = False
    """Whether the last token was a name or date."""
    loose: str = ""
    """The word with which something else may have begun."""
    joined: bool = False
    opened: bool = False
    """Whether a bracket is open."""
    done: bool = False


def _read_after(partial: Partial, tokens: Iterable[Token], language: Language) -> Partial | None:
    """Read from the head noun to the right; None where what follows belongs to another event (“summit on energy”)."""
    at = _After(partial)
    for token, following in pairwise(chain(islice(tokens, _REACH_AFTER), (None,))):
        assert token is not None  # noqa: S101 - only the last one is
        step = _past_name if token.known and not token.closed else _past_word
        stepped = step(at, token, following, language)
        if stepped is None:
            return None
        at = stepped
        if at.done:
            break
    return at.partial


def _past_name(at: _After, token: Token, following: Token | None, language: Language) -> _After | None:
    if token.date is not None:
        belongs = at.partial.date is None and at.loose not in language.conjunctions
    else:
        belongs = bool(at.link) or at.joined or (language.names_follow and not at.named)
    if not belongs:
        return replace(at, done=True)
    if _leads_elsewhere(token, at.link, following, language):
        return None
    grown = at.partial.with_token(token, before=False, joined=at.joined)
    cuts = (*at.partial.cuts, replace(at.partial, cuts=())) if at.loose else at.partial.cuts
    return _After(replace(grown, cuts=cuts), named=True, opened=at.opened)


def _past_word(at: _After, token: Token, following: Token | None, language: Language) -> _After | None:
    if token.word in language.links:
        loose = token.word if token.word in language.loose else "" if token.word in language.binding else at.loose
        direction = "future" if token.word in language.planned else at.partial.direction
        return replace(at, partial=replace(at.partial, direction=direction), link=token.word, loose=loose)
    if token.word == ")" and at.opened:
        return replace(at, partial=replace(at.partial, end=token.end), done=True)
    passed = _past_mark(at, token, following)
    if passed is not None:
        return passed
    return None if _is_elsewhere(token, at, language) else replace(at, done=True)


def _past_mark(at: _After, token: Token, following: Token | None) -> _After | None:
    """Past a comma or bracket that leads to a name or date, a hyphen, a mark of the possessive; None at others."""
    if token.word == "," and following is not None and following.known:
        return replace(at, link=token.word, loose=token.word)
    if token.word == "(" and following is not None and following.date is not None:
        return replace(at, link=token.word, opened=True)
    if token.word == "-" and at.named:
        return replace(at, joined=True)
    return at if token.word in ("'", "s") else None


def _leads_elsewhere(token: Token, link: str, following: Token | None, language: Language) -> bool:
    """“meeting of the SCO Youth Council”: the name is part of a longer, unknown one."""
    if link not in language.topics or token.date is not None or following is None or not following.word:
        return False
    return following.word[0].isalpha() and following.word not in language.links | language.openers | {"s"}


def _is_elsewhere(token: Token, at: _After, language: Language) -> bool:
    """“summit on energy”, “summit in Paris” where no Paris is known; not “the summit was of great significance”."""
    leads_on = bool(at.link) and not at.loose and token.word[:1].isalnum()
    return leads_on and (at.link in language.topics or token.capital)
