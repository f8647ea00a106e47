"""Texts made comparable: one form for each apostrophe, dash and space, with positions that lead back.

Case is never folded: "us" is not "US".
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_APOSTROPHES = "\u2018\u2019\u201b\u02bc\u2032\uff07"
_HYPHENS = "\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d"
_SPACES = "\t\n\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_ONE_FORM = {**dict.fromkeys(_APOSTROPHES, "'"), **dict.fromkeys(_HYPHENS, "-"), **dict.fromkeys(_SPACES, " ")}
_VARIANT = re.compile(f"[{''.join(_ONE_FORM)}]")
_UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)
"""Thai, Lao, Burmese, Khmer, Kana, Han and Hangul: written without spaces, or with particles attached to names."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text and, where lengths differ, the stretch of the text that each of its characters stands for."""

    text: str
    stretches: tuple[tuple[int, int], ...] | None = None

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Stretch of the unfolded text behind ``text[start:end]``."""
        if self.stretches is None:
            return start, end
        return self.stretches[start][0], self.stretches[end - 1][1]

    def position(self, origin: int) -> int:
        """First position that stands for the unfolded text from `origin` on."""
        if self.stretches is None:
            return origin
        return next((at for at, (_, end) in enumerate(self.stretches) if end > origin), len(self.text))


def fold(text: str) -> Folded:
    """Bring apostrophes, dashes and spaces to one form, runs of spaces to one, letters to composed form (NFC)."""
    plain = _VARIANT.sub(lambda variant: _ONE_FORM[variant[0]], text)
    if "  " not in plain and unicodedata.is_normalized("NFC", plain):
        return Folded(plain)
    parts: list[str] = []
    stretches: list[tuple[int, int]] = []
    for cluster in re.finditer(r" +|.[\u0300-\u036f\u0483-\u0487]*", plain, re.DOTALL):
        part = " " if cluster[0].startswith(" ") else unicodedata.normalize("NFC", cluster[0])
        parts.append(part)
        stretches.extend([cluster.span()] * len(part))
    return Folded("".join(parts), tuple(stretches))


def fold_name(text: str) -> str:
    """A name in the form that `fold` gives to texts."""
    return fold(text).text.strip()


def in_word(character: str) -> bool:
    """Whether the character belongs to a word: letter, digit or combining mark. Hyphens and apostrophes do not."""
    return character.isalnum() or (not character.isascii() and unicodedata.category(character).startswith("M"))


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]`` is no part of a longer word."""
    return (start == 0 or not in_word(text[start - 1]) or _UNSPACED.match(text[start]) is not None) and (
        end == len(text) or not in_word(text[end]) or _UNSPACED.match(text[end - 1]) is not None
    )
