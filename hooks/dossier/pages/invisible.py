"""Characters that cannot be seen, made visible: for the audit, where every character must show."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\xa0\xad\u061c\u115f\u1160\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164"
    "\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""Control, format and space characters other than the plain space (Unicode general categories Cc, Cf, Zs, Zl, Zp)."""

_SIGNS = {
    "\t": "→",
    "\n": "↵",
    "\r": "␍",
    "\x7f": "␡",
    "\x85": "NEL",
    "\xa0": "⍽",
    "\xad": "SHY",
    "\u061c": "ALM",
    "\u200b": "ZWSP",
    "\u200c": "ZWNJ",
    "\u200d": "ZWJ",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u2028": "LSEP",
    "\u2029": "PSEP",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u202f": "NNBSP",
    "\u2060": "WJ",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
    "\ufeff": "BOM",
}
_CONTROL_NAMES = {"\t": "tab", "\n": "line feed", "\r": "carriage return", "\x7f": "delete", "\x85": "next line"}
"""Unicode gives control characters no names."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A run of text, or the sign of one character that cannot be seen."""

    text: str
    name: str = ""
    """Name and code point of the character that the sign stands for; empty for text."""


def glyphs(text: str) -> tuple[Glyph, ...]:
    """`text` with a sign for each character that cannot be seen, tabs included, plain spaces not."""
    if not _UNSEEN.search(text):
        return (Glyph(text),) if text else ()
    found, at = [], 0
    for match in _UNSEEN.finditer(text):
        if match.start() > at:
            found.append(Glyph(text[at : match.start()]))
        found.append(_sign(match[0]))
        at = match.end()
    return (*found, Glyph(text[at:])) if at < len(text) else tuple(found)


def all_glyphs(text: str) -> tuple[Glyph, ...]:
    """`text` with a sign for each character that cannot be seen, plain spaces too where there is nothing else."""
    if text and not text.strip(" "):
        return tuple(Glyph("␣", "space, U+0020") for _ in text)
    return glyphs(text)


def _sign(character: str) -> Glyph:
    code = ord(character)
    picture = chr(0x2400 + code) if code < 0x20 else f"U+{code:04X}"  # noqa: PLR2004 - Unicode's control pictures mirror C0
    name = _CONTROL_NAMES.get(character) or unicodedata.name(character, "control character").lower()
    return Glyph(_SIGNS.get(character, picture), f"{name}, U+{code:04X}")
