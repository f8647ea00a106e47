"""Flaws: what is wrong with one value, before it is known where the value stands."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from dossier.load.codes import Code

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_LONGEST_QUOTATION = 60


class Flaw(ValueError):  # noqa: N818 - "flaw" says it; it is raised while decoding and becomes a Problem
    """A value that does not fit, with what was expected and the remedy."""

    def __init__(self, code: Code, message: str, remedy: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.remedy = remedy


def quote(value: object) -> str:
    """A value as messages show it: text quoted and cut, other values by what they are."""
    if isinstance(value, str):
        return repr(value if len(value) <= _LONGEST_QUOTATION else value[: _LONGEST_QUOTATION - 1] + "…")
    if isinstance(value, bool):
        return str(value).lower()
    if value is None:
        return "nothing"
    return "a mapping" if isinstance(value, dict) else "a list"


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that `word` was probably meant to be."""
    return next(iter(get_close_matches(word, known, n=1)), None)


def wrong_type(expected: str, value: object, remedy: str) -> Flaw:
    """The flaw of a value that is another sort of thing."""
    return Flaw(Code.WRONG_TYPE, f"expected {expected}, found {quote(value)}", remedy)


def unknown_key(key: str, permitted: Sequence[str]) -> Flaw:
    """The flaw of a key that does not belong to its mapping; the way to the flaw ends with the key."""
    close = nearest(key, permitted)
    remedy = f"Write {quote(close)}, or delete the key." if close else "Delete the key, or write a permitted one."
    return Flaw(Code.UNKNOWN_KEY, f"unknown key; the permitted keys are {', '.join(permitted)}", remedy)


def missing_key(key: str, expected: str) -> Flaw:
    """The flaw of a mapping that lacks a key."""
    return Flaw(Code.MISSING_KEY, f"the key {quote(key)} is missing", f"Add the key {quote(key)} with {expected}.")
