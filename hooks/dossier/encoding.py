"""Bytes to text without loss: what is decoded here, encoded again with the same encoding, gives the same bytes.

A byte-order mark stays in the text as U+FEFF, so that it has its place in the ledger. Encodings that carry a mark
(``utf-16``, ``utf-8-sig``) are therefore read as the encoding behind the mark (``utf-16-le``, ``utf-8``).
"""

from __future__ import annotations

import codecs

from charset_normalizer import from_bytes

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UNMARKED = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}
_CODE_PAGES = (
    "cp1252",
    "cp1251",
    "cp1250",
    "koi8-r",
    "koi8-u",
    "iso-8859-2",
    "iso-8859-5",
    "iso-8859-15",
    "cp1254",
    "cp1253",
    "cp1255",
    "cp1256",
    "cp1257",
    "cp866",
    "gb18030",
    "big5",
    "shift_jis",
    "euc_jp",
    "euc_kr",
)
"""Encodings in which scraped articles come, the likeliest first."""
_SAMPLE = 200_000
"""Bytes on which the guess rests; the whole is decoded strictly afterwards."""
_SPACES_IN_UTF16 = 1 / 200
"""Least share of blanks, line feeds and full-width stops and commas, by which text is told from noise."""
_FEW_ACCENTS = 0.2
"""Share of bytes above 127, below which Latin text with accents and curly quotes is likeliest."""
_NEARLY_ALL = 0.97
_COMMON_CYRILLIC = frozenset("оеаинтсрвлк")
_COMMON = 0.5
"""Share of all letters that the eleven commonest have, at least; in Russian they have seven tenths."""
_PUNCTUATION = "¡¿«»‘’“”‚„‹›–—…•·°§©®™€£¢½¼¾²³´\xa0\xad"
_WESTERN = frozenset(_PUNCTUATION + "ÀÂÄÅÆÇÉÈÊËÍÎÏÑÓÔÖØŒÚÙÛÜßàáâãäåæçèéêëìíîïñòóôõöøœùúûüÿ")
_TURKISH = frozenset(_PUNCTUATION + "ÂÎÛÇĞİÖŞÜâîûçğıöşü")


def decode(data: bytes, *, encoding: str | None = None) -> tuple[str, str]:
    """The text, and the encoding that gives the same bytes again.

    Without a declared encoding: the byte-order mark, UTF-16 without one, strict UTF-8, a guess among likely code
    pages, and Latin-1, which fits everything.

    Raises:
        UnicodeError: the bytes are not in the declared encoding.
        LookupError: no such encoding is known.
    """
    if encoding is not None:
        name = _encoding_behind(data, encoding)
        return decode_strictly(data, encoding), name
    candidates = (_marked(data), _unmarked_utf16(data), "utf-8")
    for name in (*filter(None, candidates), *_guesses(data)):
        text = _round_trip(data, name)
        if text is not None:
            return text, name
    return data.decode("latin-1"), "latin-1"


def decode_strictly(data: bytes, encoding: str) -> str:
    """The text of bytes whose encoding a record declares; a byte-order mark stays, as U+FEFF.

    Raises:
        UnicodeError: the bytes are not in that encoding (a `UnicodeDecodeError` names the position), or encoding the
            text again would give other bytes.
        LookupError: no such encoding is known.
    """
    name = _encoding_behind(data, encoding)
    text = data.decode(name)
    if text.encode(name) != data:
        raise UnicodeError(f"the bytes are not what {encoding!r} makes of their text")
    return text


def _encoding_behind(data: bytes, encoding: str) -> str:
    try:
        name = codecs.lookup(encoding).name
    except ValueError:
        raise LookupError(f"unknown encoding: {encoding!r}") from None
    if name not in _UNMARKED:
        return name
    marked = _marked(data)
    return marked if marked and marked.startswith(name[:6]) else _UNMARKED[name]


def _marked(data: bytes) -> str | None:
    return next((name for mark, name in _MARKS if data.startswith(mark)), None)


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 by its blanks and line feeds: ``20 00`` or ``00 20`` on even positions, and no NUL in the text."""
    if b"\0" not in data or len(data) % 2:
        return None
    for name in ("utf-16-le", "utf-16-be"):
        text = _round_trip(data, name)
        if text and "\0" not in text and _blanks(text) >= len(text) * _SPACES_IN_UTF16:
            return name
    return None


def _blanks(text: str) -> int:
    return sum(text.count(mark) for mark in " \n\u3002\uff0c")


def _guesses(data: bytes) -> tuple[str, ...]:
    sample = data[:_SAMPLE]
    latin = tuple(
        name for name, letters in (("cp1252", _WESTERN), ("cp1254", _TURKISH)) if _spells(sample, name, letters)
    )
    matches = from_bytes(sample, cp_isolation=list(_CODE_PAGES), preemptive_behaviour=False)
    return (*latin, *_cyrillic(sample), *(match.encoding for match in matches))


def _spells(sample: bytes, name: str, letters: frozenset[str]) -> bool:
    """Few bytes above 127, and nearly all of them in that code page letters and signs that its languages use."""
    high = bytes(byte for byte in sample if byte > 127)  # noqa: PLR2004 - end of ASCII
    if not high or len(high) > len(sample) * _FEW_ACCENTS:
        return False
    signs = high.decode(name, errors="replace")
    return sum(sign in letters for sign in signs) >= len(signs) * _NEARLY_ALL


def _cyrillic(sample: bytes) -> tuple[str, ...]:
    """The Cyrillic code page in which the commonest letters are common; none where they are so in no code page."""
    high = bytes(byte for byte in sample if byte > 127)  # noqa: PLR2004 - end of ASCII
    if len(high) < len(sample) * _FEW_ACCENTS:
        return ()
    shares = {
        name: sum(letter in _COMMON_CYRILLIC for letter in high.decode(name, errors="replace")) / max(len(high), 1)
        for name in ("cp1251", "koi8-r", "cp866", "iso-8859-5")
    }
    best = max(shares, key=lambda name: shares[name])
    return (best,) if shares[best] >= _COMMON else ()


def _round_trip(data: bytes, name: str) -> str | None:
    try:
        text = data.decode(name)
        return text if text.encode(name) == data else None
    except (UnicodeError, LookupError):
        return None
