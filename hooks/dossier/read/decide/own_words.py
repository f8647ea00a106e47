"""What a passage's own words and shape tell, whatever stands around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dossier.model.text import Role
from dossier.read.groups import NOTICES
from dossier.read.rules import Decision
from dossier.read.text.passages import Passage, count_words, opening_role_signals

if TYPE_CHECKING:
    from dossier.read.phrases.signals import Signal

_LIMITS = {
    Role.RELATED: 40,
    Role.NAVIGATION: 30,
    Role.SUBSCRIPTION: 60,
    Role.PROMOTION: 60,
    Role.FOOTER: 20,
    Role.RESIDUE: 15,
    Role.THEME: 50,
    Role.REGION: 30,
    Role.CAPTION: 60,
}
"""Longest passage, in words, that an opening phrase of a role can claim."""
_SHORT = 25
_PROMPT = 80
_CLEAR = re.compile(r"[:：©]|^\(c\)|^copyright|disclaimer|^original|^reprinted|^republished|^translat")
_LETTERS = re.compile(r"[^\W\d_]+")


def decide_alone(passage: Passage) -> Decision | None:
    """The decision that needs no look at the neighbours; None where the place decides."""
    return _by_shape(passage) or _by_phrase(passage)


def is_clear(signal: Signal) -> bool:
    """Whether a phrase that opens a passage leaves no doubt that it is a notice."""
    return signal.phrase.where == "anywhere" or bool(_CLEAR.search(signal.phrase.text))


def opening_notice(passage: Passage) -> Role | None:
    """The notice that a passage would be at the edge of an article, where weaker phrases suffice."""
    openers = [signal for signal in opening_role_signals(passage) if signal.phrase.role in NOTICES]
    return openers[0].phrase.role if openers else None


def _by_shape(passage: Passage) -> Decision | None:
    if passage.image:
        return Decision(Role.RESIDUE, "image")
    if passage.rule or not any(map(str.isalnum, passage.plain)):
        return Decision(Role.RESIDUE, "ornament")
    if passage.code:
        return Decision(Role.RESIDUE, "code")
    return None


def _by_phrase(passage: Passage) -> Decision | None:
    if not passage.signals:
        return None
    role = _whole_line(passage) or _notice(passage) or _prompt(passage) or _opening(passage) or _short(passage)
    if role is None:
        return None
    return Decision(role, "notice-phrase" if role in NOTICES else "page-phrase")


def _whole_line(passage: Passage) -> Role | None:
    """The role of the first phrase, where set phrases make up the whole line."""
    if passage.words > _SHORT:
        return None
    longest: list[Signal] = []
    for signal in passage.signals:
        if signal.phrase.where in ("line", "start") and (not longest or signal.start >= longest[-1].end):
            longest.append(signal)
    if not any(signal.phrase.where == "line" for signal in longest):
        return None
    covered = sum(count_words(signal.phrase.text) for signal in longest)
    words = len(_LETTERS.findall(passage.plain)) and count_words(re.sub(r"\d+", "", passage.plain))
    return longest[0].phrase.role if covered >= words - 0.5 else None


def _notice(passage: Passage) -> Role | None:
    """The notice that phrases found in no article's own words make of it, if they weigh enough in it."""
    strong = [
        signal for signal in passage.signals if signal.phrase.role in NOTICES and signal.phrase.where == "anywhere"
    ]
    opening = [signal for signal in opening_role_signals(passage) if signal.phrase.role in NOTICES and is_clear(signal)]
    if opening and (strong or passage.words <= 4 * _SHORT or passage.plain[:1] in "©(["):
        return opening[0].phrase.role
    # Elsewhere one phrase in a long passage makes no notice of it: cutting took such sentences apart.
    return strong[0].phrase.role if strong and passage.words <= 100 * len(strong) else None


def _prompt(passage: Passage) -> Role | None:
    prompts = [s for s in passage.signals if s.phrase.where == "anywhere" and s.phrase.role not in NOTICES]
    return prompts[0].phrase.role if prompts and passage.words <= _PROMPT else None


def _opening(passage: Passage) -> Role | None:
    for signal in opening_role_signals(passage):
        role = signal.phrase.role
        if signal.phrase.where == "start" and role in _LIMITS and passage.words <= _LIMITS[role]:
            return role
    return None


def _short(passage: Passage) -> Role | None:
    if passage.words > _SHORT:
        return None
    short = [signal.phrase for signal in passage.signals if signal.phrase.where == "short"]
    # A sentence may talk about copyright; only the sign itself says that it claims one.
    return next((phrase.role for phrase in short if phrase.text == "©" or not passage.prose), None)
