"""Pages squeezed into one line: where menus and headlines end and sentences begin, with no line break to tell.

A word speaks for a sentence if it is a function word, begins with a small letter or carries a comma; it speaks for a
menu if it begins with a capital, is a number or a dividing sign. Before a sentence's end, the words that together
speak most for a sentence are taken as the sentence, and what remains in front of them, if it is long enough and speaks
clearly for a menu, is cut off. Scripts without capitals are told by function words and by the length of what stands
between two spaces.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.model.text import Role
from dossier.read.text.sentences import FUNCTION_WORDS, ends_sentence, sentence_ends
from dossier.read.text.topics import find_article

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dossier.read.phrases.signals import Signals

_TOKEN = re.compile(r"\S+")
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_DIVIDERS = frozenset("|›»>•·/–—-:*®©←→▼▲×+&")
_QUOTES = "\"'“”‘’«»„([¿¡"
_COMMAS = (",", ";", "،", "؛")
_LONGEST_SENTENCE = 90
"""Words beyond which no sentence reaches back."""
_SHORTEST_BLOB = 6
_FEWEST_LABELS = 5
"""Words without a small letter in front, below which nothing before a full stop can be labels."""
_FEWEST_LABELS = 5
"""Words without a small letter in front, below which nothing in a sentence can be labels."""
_LONG_PIECE = 20
_MENU = -0.05
"""What words of a menu that happens to hold a full stop score on average, at most; names fill sentences as well."""
_PROSE = 0.1
"""What words of prose score on average, at least; German, with its capitals, has 0.3, English 0.5."""
_CLEAR = -3.0
_KNOWN = 0.1
"""Share of words that tell a sentence from a menu, below which the language is not known."""
_GIVEN_BACK = 6
"""Capitalised words in front of a sentence that may begin it: better a menu word too many than a name too few."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a squeezed line."""

    start: int
    end: int
    sentences: bool
    """Whether it holds sentences of the article rather than labels."""
    teasers: bool = False
    """Whether it holds sentences, but of other articles."""


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    text: str
    score: float
    capital: bool


def stretches(text: str, start: int, end: int) -> tuple[Stretch, ...]:
    """The parts of a line, sentences and labels apart; one part where nothing in it looks like labels."""
    parts: list[Stretch] = []
    at = start
    for stop in sentence_ends(text, start, end):
        for part in _cut_piece(text, at, stop):
            if parts and parts[-1].sentences == part.sentences:
                parts[-1] = Stretch(parts[-1].start, part.end, part.sentences)
            else:
                parts.append(part)
        at = stop
    return tuple(parts)


def without_teasers(text: str, lines: Sequence[Sequence[Stretch]], signals: Signals) -> list[tuple[Stretch, ...]]:
    """The stretches of a page's squeezed lines; sentences before and behind the article count as labels."""
    pieces = [piece for line in lines for stretch in line if stretch.sentences for piece in _sentences(text, stretch)]
    links = [sum(signal.phrase.role is Role.RELATED for signal in signals.within(*piece)) for piece in pieces]
    article = find_article([text[start:end] for start, end in pieces], links)
    if article is None:
        return [tuple(line) for line in lines]
    first, last = pieces[article[0]][0], pieces[article[-1]][1]
    return [tuple(part for stretch in line for part in _within(stretch, first, last)) for line in lines]


def _sentences(text: str, stretch: Stretch) -> Iterator[tuple[int, int]]:
    at = stretch.start
    for end in sentence_ends(text, stretch.start, stretch.end):
        yield at, end
        at = end


def _within(stretch: Stretch, first: int, last: int) -> Iterator[Stretch]:
    """A stretch cut where the article begins and ends."""
    begin, stop = max(stretch.start, first), min(stretch.end, last)
    if not stretch.sentences:
        yield stretch
    elif begin >= stop:
        yield Stretch(stretch.start, stretch.end, sentences=False, teasers=True)
    else:
        if stretch.start < begin:
            yield Stretch(stretch.start, begin, sentences=False, teasers=True)
        yield Stretch(begin, stop, sentences=True)
        if stop < stretch.end:
            yield Stretch(stop, stretch.end, sentences=False, teasers=True)


def _cut_piece(text: str, start: int, end: int) -> Iterator[Stretch]:
    """One sentence with whatever labels stand in front of it."""
    whole = Stretch(start, end, sentences=True)
    stopped = ends_sentence(text[max(start, end - 40) : end].rstrip())
    words = text[start:end].split()
    if len(words) < _SHORTEST_BLOB or (stopped and sum(not word[0].islower() for word in words) < _FEWEST_LABELS):
        yield whole
        return
    tokens = [_token(match) for match in _TOKEN.finditer(text, start, end)]
    if not stopped:
        # No full stop: labels to the end of the line, unless most words speak for a sentence that breaks off.
        yield Stretch(start, end, sentences=_mean(tokens) > _PROSE)
        return
    if _is_unknown(tokens):
        yield whole
        return
    first = _given_back(tokens, _best_start(tokens))
    before = tokens[:first]
    if len(before) >= _SHORTEST_BLOB and sum(token.score for token in before) <= _CLEAR:
        yield Stretch(start, tokens[first].start, sentences=False)
        yield Stretch(tokens[first].start, end, sentences=True)
    else:
        yield Stretch(start, end, sentences=len(tokens) < _LONG_PIECE or _mean(tokens) > _MENU)


def _is_unknown(tokens: Sequence[_Token]) -> bool:
    """Whether the words tell nothing: a script without capitals, in a language of which no function words are known."""
    known = sum(token.capital or token.text[:1].islower() or token.score >= 1 for token in tokens)
    return known < len(tokens) * _KNOWN


def _mean(tokens: Sequence[_Token]) -> float:
    return sum(token.score for token in tokens) / len(tokens)


def _token(match: re.Match[str]) -> _Token:
    text = match[0]
    bare = text.strip(_QUOTES + ".,:;!?…|")
    capital = bare[:1].isupper() or bare[:1].isdigit()
    return _Token(match.start(), match.end(), text, _score(text, bare, capital=capital), capital)


def _score(text: str, bare: str, *, capital: bool) -> float:
    if text in _DIVIDERS or not bare:
        return -1.5
    if _DENSE.search(text):
        return 1.5 if len(text) >= 12 or any(sign in text for sign in "，、。") else -0.8  # noqa: PLR2004 - longer than a label
    comma = 0.8 if text.endswith(_COMMAS) else 0.0
    if bare.lower() in FUNCTION_WORDS:
        return 0.4 if capital else 1.0
    if capital:
        return -0.6 + comma
    return (0.45 if bare[:1].islower() else -0.1) + comma


def _best_start(tokens: Sequence[_Token]) -> int:
    """Where the sentence begins: the capitalised word from which the words speak most for a sentence."""
    total = best = 0.0
    place = len(tokens) - 1
    cased = any(token.text[:1].islower() for token in tokens)
    for index in range(len(tokens) - 1, max(-1, len(tokens) - _LONGEST_SENTENCE), -1):
        total += tokens[index].score
        if total >= best and (not cased or tokens[index].capital):
            best, place = total, index
    return place


def _given_back(tokens: Sequence[_Token], first: int) -> int:
    """The beginning moved back over capitalised words, which may be the sentence's first."""
    back = first
    while back > 0 and first - back < _GIVEN_BACK and _may_begin(tokens[back - 1]):
        back -= 1
    return back


def _may_begin(token: _Token) -> bool:
    return token.capital and token.text not in _DIVIDERS and not token.text[-1:].isdigit()
