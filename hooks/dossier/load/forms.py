"""The forms of single values: what a text has to look like to be an id, a date, an address.

Each function takes a value of the YAML tree and returns the decoded value, or raises a `Flaw` that says what was
expected.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dossier.dates import Date
from dossier.load.codes import Code
from dossier.load.flaws import Flaw, quote, wrong_type

if TYPE_CHECKING:
    from collections.abc import Callable

_DIGITS = re.compile(r"[0-9]{1,15}")
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_LINES = re.compile(r"([1-9][0-9]{0,8})(?:-([1-9][0-9]{0,8}))?")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")
_PAGE_ADDRESS = re.compile(r"(?!/)[\w./-]+\.html(#[^\s#<>\"]+)?")
_HOST = re.compile(r"(?!-)[\w-]+(\.[\w-]+)+")
_HTML = re.compile(r"<[A-Za-z/!?][^>]*>?")
_LINK = re.compile(r"\]\(\s*([^)\s]*)")
_WIKIDATA = re.compile(r"Q[1-9][0-9]*")
_PATH = re.compile(r"(M-?\d+[ -]\d+l[\d -]+z)+", re.ASCII)


def text(value: object, _: object = None) -> str:
    """A text with something in it, as it is written."""
    if not isinstance(value, str):
        raise wrong_type("text", value, "Write a text, in quotes where it reads true, false, null or ~.")
    if not value.strip():
        raise Flaw(Code.EMPTY_TEXT, "the text is empty", "Write the text, or delete the key.")
    return value


def prose(value: object, _: object = None) -> str:
    """A text in Markdown that may stand on any page: without HTML, with links to the web only."""
    written = text(value)
    html = _HTML.search(written)
    if html is not None:
        message = f"the text has HTML in it, {quote(html.group())}"
        raise Flaw(Code.BAD_PROSE, message, "Write Markdown: *emphasis*, **strong**, [words](https://…), lists.")
    for link in _LINK.finditer(written):
        if not _ADDRESS.fullmatch(link[1]):
            message = f"a link leads to {quote(link[1])}, which is no web address"
            remedy = "Write the whole address; name pages of the dossier under 'references' instead."
            raise Flaw(Code.BAD_PROSE, message, remedy)
    return written


def truth(value: object, _: object = None) -> bool:
    """``true`` or ``false``."""
    if not isinstance(value, bool):
        raise wrong_type("true or false", value, "Write true or false, without quotes.")
    return value


def number(value: object, _: object = None) -> int:
    """A whole number from 0."""
    if not isinstance(value, str) or not _DIGITS.fullmatch(value):
        raise wrong_type("a whole number", value, "Write a whole number in digits.")
    return int(value)


def ordinal(value: object, _: object = None) -> int | None:
    """A whole number from 1, or none."""
    if value is None:
        return None
    if number(value) == 0:
        raise Flaw(Code.BAD_NUMBER, "numbers within a series begin at 1, not 0", "Number the events from 1.")
    return number(value)


def excerpt_words(value: object, _: object = None) -> int:
    """A whole number from 1."""
    if number(value) == 0:
        message = "an excerpt has at least 1 word, not 0"
        raise Flaw(Code.BAD_NUMBER, message, "Write the most words an excerpt may show; for none, publish: citation.")
    return number(value)


def date(value: object, _: object = None) -> Date:
    """A date to the day, month or year, or an interval."""
    written = text(value)
    try:
        return Date(written)
    except ValueError as error:
        raise Flaw(Code.BAD_DATE, str(error), "Write the date as 2002-04-29, as precisely as it is known.") from None


def line_range(value: object, _: object = None) -> str:
    """A line, ``12``, or a range, ``12-15``, counted from 1."""
    written = text(value)
    match = _LINES.fullmatch(written)
    if match is None or int(match[2] or match[1]) < int(match[1]):
        message = f"expected a line or a range of lines, counted from 1, found {quote(written)}"
        raise Flaw(Code.BAD_LINES, message, "Write 12 for one line, 12-15 for a range.")
    return written


def head_noun(value: object, _: object = None) -> str:
    """A word in lower case."""
    written = text(value)
    if written != written.lower():
        message = f"expected a noun in lower case, found {quote(written)}"
        raise Flaw(Code.BAD_HEAD_NOUN, message, f"Write {quote(written.lower())}.")
    return written


def _matching(pattern: re.Pattern[str], code: Code, expected: str, remedy: str) -> Callable[[object, object], str]:
    """A check that a text matches as a whole."""

    def check(value: object, _: object = None) -> str:
        written = text(value)
        if not pattern.fullmatch(written):
            raise Flaw(code, f"expected {expected}, found {quote(written)}", remedy)
        return written

    return check


def optional(form: Callable[[object, object], str]) -> Callable[[object, object], str | None]:
    """The form, or nothing."""
    return lambda value, kind: None if value is None else form(value, kind)


def is_slug(written: str) -> bool:
    """Whether a text has the form of an id."""
    return _SLUG.fullmatch(written) is not None


slug = _matching(
    _SLUG,
    Code.BAD_ID,
    "an id of lower-case letters, digits and single hyphens",
    "Write an id such as jane-doe; it becomes part of an address.",
)
sha256 = _matching(
    _SHA256,
    Code.BAD_SHA256,
    "64 lower-case hexadecimal digits",
    "Write what sha256sum prints for the original.",
)
language = _matching(
    _LANGUAGE,
    Code.BAD_LANGUAGE,
    "a BCP 47 language tag",
    "Write a tag such as en, ru or zh-Hans.",
)
page_address = _matching(
    _PAGE_ADDRESS,
    Code.BAD_PAGE_ADDRESS,
    "the address of a page below the site's root, or of an anchor on it",
    "Write it as events/2001-shanghai.html or events/2001-shanghai.html#facts, without the site's own address.",
)
address = _matching(
    _ADDRESS,
    Code.BAD_ADDRESS,
    "a web address",
    "Write the whole address, beginning with https:// or http://, without blanks.",
)
host = _matching(
    _HOST,
    Code.BAD_HOST,
    "a host name",
    "Write the bare host name, such as example.org, without https:// and path.",
)
wikidata = _matching(
    _WIKIDATA,
    Code.BAD_WIKIDATA,
    "a Wikidata item",
    "Write the item's id, such as Q42, or delete the key.",
)
path = _matching(
    _PATH,
    Code.BAD_PATH,
    "SVG path data of whole numbers",
    "Run `make outlines`, which writes the file anew.",
)
