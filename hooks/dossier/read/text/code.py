"""Leftovers of script, style sheet, markup and server code between the lines of a text."""

from __future__ import annotations

import re

from dossier.read.text.sentences import ends_sentence

_BEGINNINGS = (
    r"<\?(?:php|xml|=)?",
    r"</?(?:script|style|div|table|td|tr|iframe|img|form|input|meta|link|center|noscript|object|embed)\b",
    r"(?:var|let|const)\s+[\w$]+\s*[=;]",
    r"[(!]?function\b\s*[\w$]*\s*\(",
    r"(?:if|for|while)\s*\(.*\)\s*\{?",
    r"\}?\s*(?:else|catch|finally)\b.*[{}]",
    r"\$\(",
    r"@(?:media|import|charset|font-face)\b",
    r"[.#]?[\w\-.:#>, ]{1,120}\{",
    r"/\*",
    r"<!--",
    r"//\s*(?:<!\[CDATA\[|\]\]>)",
    r"\]\]>",
    r"[{\[]\s*[\"'][@\w$-]+[\"']\s*:",
    r"[\"'][@\w$-]+[\"']\s*:\s*(?:[\"'\[{\d]|true|false|null)",
    r"(?:document|window|jQuery|googletag|_gaq|dataLayer|gtag|console|navigator|adsbygoogle)\s*[.(\[=].*[;)}{\]]",
)
_WHOLE = (
    r".*\?>",
    r".*\)\s*;\s*(?://.*)?",
    r"[\w$.]+\(.*\);?",
    r"[{}\[\]();,\s]+",
    r"(?:[\w-]{2,40}\s*:\s*[^:;{}]{1,120};\s*)+\}?",
    r".*\*/",
    r".*-->",
    r"\[/?[a-z_]{3,30}(?:\s+\w+=.*)?\]",
)
_CODE = re.compile(rf"\s*(?:(?:{'|'.join(_BEGINNINGS)})|(?:{'|'.join(_WHOLE)})\s*$)")
_MARKS = re.compile(r"[{};=<>()\[\]|\\$&/_]")
_STATEMENT = re.compile(r"[;{}]\s*$|\bfunction\s*\(|=>|\bvar ")
_HEAD = 500
"""Characters that are looked at; the pattern may go back and forth in them."""
_SAMPLE = 4000
_DENSE = 0.08
"""Share of signs in code; prose has two in a hundred characters."""
_SENTENCE_WORDS = 10
_LETTERS = 0.6
"""Share of letters and spaces in a sentence that holds some code, at least."""


def is_code(raw: str, *, words: float) -> bool:
    """Whether a line begins or ends as code does and has the signs for it, or is dense with them throughout.

    A sentence that only speaks of code is none.
    """
    return (_dense(raw) or _shaped_as_code(raw, words)) and not _is_sentence(raw[:_SAMPLE], words)


def _shaped_as_code(raw: str, words: float) -> bool:
    if not _CODE.match(raw[:_HEAD]):
        return False
    return len(_MARKS.findall(raw)) >= max(2, words / 4) or not any(map(str.isalpha, raw))


def _dense(raw: str) -> bool:
    sample = raw[:_SAMPLE]
    return len(_MARKS.findall(sample)) > max(12, len(sample) * _DENSE) and bool(_STATEMENT.search(sample))


def _is_sentence(sample: str, words: float) -> bool:
    """Whether a line begins and ends as a sentence does and has the words for it."""
    if words < _SENTENCE_WORDS or not sample.lstrip("\"'“‘«([ \t")[:1].isupper() or not ends_sentence(sample):
        return False
    return sum(sign.isalpha() or sign == " " for sign in sample) >= len(sample) * _LETTERS
