"""Passages: the units on which reading decides, with what can be seen of each without knowing its neighbours.

A passage is a line, a stretch of a very long line, or several hard-wrapped lines that make one paragraph.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dossier.read.phrases.signals import Signal, begins
from dossier.read.text.code import is_code
from dossier.read.text.markup import LINK, plain_text
from dossier.read.text.remembered import remembered
from dossier.read.text.sentences import ends_sentence, hangs

if TYPE_CHECKING:
    from dossier.read.phrases.signals import Signals

_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_THAI = re.compile(r"[\u0e00-\u0e7f]")
_WORD = re.compile(r"[^\W\d_]\S*")
_VOWEL_SIGNS = re.compile(
    r"[\u0300-\u036f\u064b-\u065f\u0900-\u0903\u093a-\u094f\u0962-\u0963\u0981-\u0983\u09be-\u09cd"
    r"\u0a81-\u0acd\u0b01-\u0bcd\u0c01-\u0d4d\u0e31-\u0e4e]"
)
"""Signs that are part of a letter but, for Unicode, no letters."""
_NUMBER = re.compile(r"\d+")
_BULLET = re.compile(r"[ \t\u3000]*(?:[•●○◦▪■□▶►▸‣⁃∙–—*+»›✓➢·・\uf0b7-]|o(?=[ \t]{2,}))[ \t\u3000]+(?=\S)")
_NUMBERED = re.compile(
    r"[ \t\u3000]*(?:\(?(?:\d{1,3}|[a-zа-я]|[ivxlc]{1,5})[.)）]"
    r"|[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}、)\s*(?=\S)",
    re.IGNORECASE,
)
_HEADING = re.compile(r"[ ]{0,3}(#{1,6})[ \t]+(?=\S)")
_RULE = re.compile(r"[ \t]*(?:(?:[-*_=~#.•·—–_][ \t]*){3,}|[-=_*]{3,})")
_IMAGE = re.compile(r"[ \t]*(?:\[\s*)?!\[[^\[\]\n]*\]\([^()\n]{0,2000}\)(?:\s*\]\([^()\n]{0,2000}\))?[ \t]*")
_ADDRESS = re.compile(r"<?(?:https?://|www\.)\S+|(?<!\S)[^\s@]{1,64}@[^\s@]{1,250}\.\w+")
_OF_LINKS = ("](", "://", "www.", "@")
"""What no link or address is without."""
_BLANKS = " \t\r\n\x0b\x0c\xa0\u3000\u200b\ufeff\u2028\u2029"
_LONG_PROSE = 10
_SENTENCE_WORDS = 4


@dataclass(frozen=True)
class Passage:
    """A stretch of the original, from its first character that is no blank to its last."""

    original: str
    start: int
    end: int
    signals: tuple[Signal, ...] = ()
    whole_line: bool = True
    """False for a stretch of a line."""
    lines: int = 1
    """Number of hard-wrapped lines it is made of."""
    blank_before: bool = False
    """Whether a blank line, or nothing, precedes it."""
    first_in_line: bool = True
    """Whether its line begins with it."""
    broken: bool = False
    """Whether it is half of a sentence whose other half is the neighbouring passage."""
    labels: bool = False
    """Whether it is a stretch of labels in a squeezed line."""
    teasers: bool = False
    """Whether it is a stretch of other articles' headlines and teasers in a squeezed page; such are labels as well."""

    @remembered
    def raw(self) -> str:
        """As written."""
        return self.original[self.start : self.end]

    @remembered
    def plain(self) -> str:
        """As a reader reads it: without markup and bullet, lines joined, single spaces."""
        text = plain_text(self.raw)
        mark = _BULLET.match(text)
        return text[mark.end() :] if mark else text

    def part(self, start: int, end: int) -> Passage | None:
        """The stretch of it between two positions of the original; None where that is blank."""
        begin, stop = trimmed(self.original, start, end)
        if begin == stop:
            return None
        if (begin, stop) == (self.start, self.end):
            return self
        inside = tuple(signal for signal in self.within(begin, stop) if signal.end <= stop)
        first = self.first_in_line and begin == self.start
        return replace(
            self,
            start=begin,
            end=stop,
            signals=inside,
            whole_line=False,
            blank_before=self.blank_before and first,
            first_in_line=first,
        )

    def within(self, start: int, end: int) -> tuple[Signal, ...]:
        """Its signals that begin between two positions of the original."""
        first = bisect_left(self.signals, start, key=lambda signal: signal.start)
        return self.signals[first : bisect_left(self.signals, end, key=lambda signal: signal.start)]

    @remembered
    def words(self) -> float:
        """Its length in words; scripts without spaces count two characters a word."""
        return count_words(self.plain)

    @remembered
    def letters(self) -> int:
        """Number of letters."""
        return sum(map(str.isalpha, self.plain)) + len(_VOWEL_SIGNS.findall(self.plain))

    @remembered
    def ends(self) -> bool:
        """Whether it ends as a sentence ends."""
        return ends_sentence(self.plain)

    @remembered
    def level(self) -> int:
        """Depth of a Markdown heading; 0 for other passages."""
        mark = _HEADING.match(self.raw)
        return len(mark[1]) if mark else 0

    @remembered
    def bullet(self) -> bool:
        """Whether a list bullet opens it."""
        return bool(_BULLET.match(self.raw)) and not _RULE.fullmatch(self.raw)

    @remembered
    def numbered(self) -> bool:
        """Whether a number or letter of a list opens it."""
        return bool(_NUMBERED.match(self.plain))

    @remembered
    def quoted(self) -> bool:
        """Whether Markdown marks it as a quotation."""
        return self.raw.lstrip().startswith(">")

    @remembered
    def rule(self) -> bool:
        """Whether it is a rule or ornament: ``---``, ``* * *``."""
        return bool(_RULE.fullmatch(self.raw))

    @remembered
    def image(self) -> bool:
        """Whether it is nothing but an image."""
        return bool(_IMAGE.fullmatch(self.raw))

    @remembered
    def linked(self) -> float:
        """Share of its letters that stand in links and addresses, 0 to 1."""
        if not any(sign in self.raw for sign in _OF_LINKS):
            return 0.0
        inside = sum(len(match[2].strip()) for match in LINK.finditer(self.raw))
        inside += sum(len(match[0]) for match in _ADDRESS.finditer(LINK.sub(" ", self.raw)))
        return min(inside / max(len(self.plain), 1), 1.0)

    @remembered
    def capitals(self) -> bool:
        """Whether it is written in capitals throughout."""
        return self.letters > 3 and self.plain == self.plain.upper() and self.plain != self.plain.lower()  # noqa: PLR2004 - an acronym is no line in capitals

    @remembered
    def code(self) -> bool:
        """Whether it is a leftover of script, style sheet or server code."""
        # A heading or a line with links has signs of its own.
        return (
            not self.level and not ("](" in self.raw and LINK.search(self.raw)) and is_code(self.raw, words=self.words)
        )

    @remembered
    def prose(self) -> bool:
        """Whether it reads like a paragraph: sentences, or words enough that no label has them."""
        if self.labels or self.linked > 0.6 or self.letters < len(self.plain) * 0.5:  # noqa: PLR2004 - mostly links or signs
            return False
        if self.words >= _LONG_PROSE and (self.ends or self.words >= 2.5 * _LONG_PROSE):
            return True
        return self.words >= _LONG_PROSE - 2 and (self.plain[-1:] in ":;,،，；：" or hangs(self.plain))

    @remembered
    def sentence(self) -> bool:
        """Whether it is a sentence, however short."""
        short = not self.teasers and self.ends and self.words >= _SENTENCE_WORDS and self.linked <= 0.6  # noqa: PLR2004 - mostly links
        return self.prose or self.broken or short

    @remembered
    def teaser(self) -> bool:
        """Whether it breaks off with dots, as the first words of another article do."""
        return self.plain.endswith(("...", "…", "[...]", "[…]", "(...)")) and self.words < 80  # noqa: PLR2004 - teasers are short


def count_words(text: str) -> float:
    """Words of a text; scripts without spaces count two characters a word."""
    dense = len(_UNSPACED.findall(text))
    spaced = _UNSPACED.sub(" ", text) if dense else text
    return len(_WORD.findall(spaced)) + len(_NUMBER.findall(spaced)) * 0.5 + dense / 2 + len(_THAI.findall(text)) / 5


def opening_role_signals(passage: Passage) -> tuple[Signal, ...]:
    """The signals with which a passage begins."""
    return tuple(signal for signal in passage.signals if begins(passage.original, passage.start, signal))


def signals_for(signals: Signals, start: int, end: int) -> tuple[Signal, ...]:
    """The signals that lie in a stretch."""
    return tuple(signal for signal in signals.within(start, end) if signal.end <= end)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without the space around it; empty, at its start, where it is blank."""
    raw = text[start:end]
    left = len(raw) - len(raw.lstrip(_BLANKS))
    if left == len(raw):
        return start, start
    return start + left, start + len(raw.rstrip(_BLANKS))


def opens_list(line: str) -> bool:
    """Whether a line begins with a list bullet or number."""
    return bool(_BULLET.match(line) or _NUMBERED.match(line))
