"""What the search for title, authors, date and publishers is given: the lines of a text, and where its body stands.

The search reads a line with its markup blanked out: `blank` keeps every position, so that whatever is found in the
blanked text quotes the original at the same place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from dossier.read.metadata import cues
from dossier.read.metadata.written_dates import WrittenDate, find_dates
from dossier.read.text.remembered import remembered

Part = Literal["head", "body", "foot"]

UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
"""A letter of a script without spaces between words."""
_DATED = 2000
"""Characters of a line in which dates are looked for."""

_MARKUP = re.compile(
    r"""^[ \t]*(?:[#>]+|[*+•·-][ ])[ \t]*     # heading, quotation or list marker at the start
      | !?\[(?=[^\[\]\n]*\]\()                  # a link's or image's opening bracket
      | \]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:[ ]+"[^"\n]*")?\)  # its closing bracket and target
      | [*`]+ | __+ | (?<![^\W_])_(?=\S) | (?<=\S)_(?![^\W_]) | \\(?=[^\w\s]) | \#+[ \t]*$
      | [\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]
    """,
    re.VERBOSE,
)
_SCRIPT = re.compile(r"[{};]\s*$|[{\[]\s*\"|\w\(.*\)\s*;|^\s*[.#]?[\w-]+\s*\{|^\s*</?[a-z!]")
_MARK = re.compile(r"[#*\[\]`_\\\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]")
_LEADING_MARK = re.compile(r"[ \t]*[>+•·-]")
"""What every markup begins with; most lines have none of it."""


@dataclass(frozen=True)
class PageLine:
    """One line of the original without its line break, or, where a line holds a whole page, a stretch of it."""

    text: str
    """As written, markup included."""
    start: int
    """Position in the original, code points."""
    part: Part = "head"
    """Before, within or after the article's own words; a title that the body's edge took in may stand in ``body``."""
    level: int = 0
    """Depth of a Markdown or underlined heading, from 1; 0 where the line is none."""
    menu: bool = False
    """Whether the line belongs to a run of navigation, promotion or related links."""
    goes_on: bool = False
    """Whether it is a stretch that goes on in the same line as the one before it, with nothing but spaces between."""

    @remembered
    def plain(self) -> str:
        """The text with markup, zero-width and direction marks blanked; as long as `text`."""
        return blank(self.text)

    @remembered
    def shown(self) -> str:
        """The text as a reader reads it."""
        return rendered(self.text)

    @remembered
    def script(self) -> bool:
        """Whether it is code or data of the page rather than words: ``{"@type": …``, ``<meta …``, ``f(x);``."""
        return any(map(self.text.__contains__, "{};<")) and _SCRIPT.search(self.text[:_DATED]) is not None

    @remembered
    def key(self) -> str:
        """The text reduced to letters and figures, for comparison."""
        return reduced(self.shown)

    @remembered
    def dates(self) -> tuple[WrittenDate, ...]:
        """The dates in the first characters of `plain`."""
        return find_dates(self.plain[:_DATED])


def _may_have_markup(text: str) -> bool:
    return _MARK.search(text) is not None or _LEADING_MARK.match(text) is not None


def blank(text: str) -> str:
    """The text with every character of markup replaced by a space, so that positions stay."""
    return _MARKUP.sub(lambda match: " " * len(match[0]), text) if _may_have_markup(text) else text


def rendered(text: str) -> str:
    """The text as a reader reads it: without markup, single spaces, none at the ends."""
    return " ".join((_MARKUP.sub("", text) if _may_have_markup(text) else text).split())


def columns(text: str) -> int:
    """Width of a line; letters of scripts without spaces are two columns wide."""
    return len(text) + (0 if text.isascii() else len(UNSPACED.findall(text)))


def reduced(text: str) -> str:
    """The text's letters and figures in lower case, so that lines can be compared."""
    return _NOT_COMPARED.sub("", cues.folded(text))


_NOT_COMPARED = re.compile(r"[\W_]+")
