"""Passages of originals as programs find them: in the text that a client makes of the bytes that the site serves.

Positions count code points (W3C Web Annotation Data Model, section 4.2.4) of the original's bytes, decoded as the
article's record says. A byte-order mark is no character of that text: decoders drop it (Encoding Standard, "decode").
Line ends stay as they are, CRLF is two characters; a browser that shows the file as a page turns CRLF into LF, so who
counts there has to fetch the bytes instead.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from dossier.rights import publishes_original

if TYPE_CHECKING:
    from dossier.dossier import Dossier
    from dossier.model.annotations import Anchor
    from dossier.model.sources import Article

Node: TypeAlias = dict[str, object]
"""A JSON-LD object."""
CONTEXT = 32
"""Characters before and after the words that a selector quotes, as Hypothesis does; more only where the words with
these would stand in the text more than once."""
_MARK = "\ufeff"
_MARKED = ("utf-8", "utf8", "utf-16", "utf-32")
"""How the encodings begin whose decoders drop a mark."""
_LABELS = {"utf-8-sig": "utf-8", "utf-16-le": "utf-16le", "utf-16-be": "utf-16be", "latin-1": "latin1"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """An original as its readers get it."""

    article: Article
    text: str
    """Without the byte-order mark."""
    mark: int
    """Length of the mark: what positions in the original are ahead of those in the text."""
    is_published: bool
    """Whether the site serves the original's bytes."""
    hidden: tuple[tuple[int, int], ...] = ()
    """The stretches of the original whose words the rights withhold, in order."""

    @property
    def format(self) -> str:
        """Media type of the bytes."""
        return media_type(self.article)

    @property
    def name(self) -> str:
        """The original's name, for where it has no address."""
        return name_by_digest(self.article)

    def shown_around(self, anchor: Anchor) -> tuple[int, int] | None:
        """Bounds in the text of what may be shown around a passage; None where it is withheld, even in part."""
        low, high = 0, len(self.text) + self.mark
        for start, end in self.hidden:
            if start < anchor.end and anchor.start < end:
                return None
            low, high = (end, high) if end <= anchor.start else (low, min(high, start))
        return max(low - self.mark, 0), high - self.mark

    def selectors(self, anchor: Anchor) -> list[Node]:
        """A passage by its words, where they may be shown, and by its position (sections 4.2.4 and 4.2.5)."""
        start, end = max(anchor.start - self.mark, 0), anchor.end - self.mark
        position: Node = {"type": "TextPositionSelector", "start": start, "end": end}
        bounds = self.shown_around(anchor)
        if bounds is None:
            return [position]
        prefix, suffix = context(self.text, start, end, within=bounds)
        quote: Node = {
            "type": "TextQuoteSelector",
            "exact": self.text[start:end],
            "prefix": prefix,
            "suffix": suffix,
        }
        return [quote, position]


def media_type(article: Article) -> str:
    """Media type of an original's bytes; the charset is a label of the Encoding Standard."""
    name = article.record.encoding.lower().replace("_", "-")
    label = name.replace("cp", "windows-") if name.startswith("cp125") else _LABELS.get(name, name)
    return f"text/plain; charset={label}"


def name_by_digest(article: Article) -> str:
    """An original's name by its SHA-256 (RFC 6920)."""
    digest = bytes.fromhex(article.record.fixity.sha256)
    return f"ni:///sha-256;{urlsafe_b64encode(digest).decode().rstrip('=')}"


def length_of_mark(article: Article) -> int:
    """Length of an original's byte-order mark, 0 without one: what positions in it are ahead of those in the text."""
    has_mark = article.text.startswith(_MARK) and article.record.encoding.lower().replace("_", "-").startswith(_MARKED)
    return len(_MARK) if has_mark else 0


def served_position(article: Article, start: int, end: int) -> tuple[int, int]:
    """Positions in an original as positions in what its readers get: a byte-order mark is not counted."""
    mark = length_of_mark(article)
    return max(start - mark, 0), end - mark


def serve(article: Article, dossier: Dossier) -> Served:
    """The original of an article as its readers get it."""
    mark = length_of_mark(article)
    extent = dossier.extents[article.id]
    blocks = dossier.readings[article.id].blocks
    withheld = ((max(block.start, extent.start), block.end) for block in blocks if block.id in extent.ends)
    return Served(
        article=article,
        text=article.text[mark:],
        mark=mark,
        is_published=publishes_original(article, dossier),
        hidden=tuple(sorted((*withheld, *extent.repeated))),
    )


def context(text: str, start: int, end: int, *, within: tuple[int, int]) -> tuple[str, str]:
    """What stands before and after ``text[start:end]``: `CONTEXT` characters, more where they are not enough.

    They are enough where the words with them stand in the text only once. Nothing outside `within` is given.
    """
    low, high = within
    length = CONTEXT
    while True:
        first, last = max(low, start - length), min(high, end + length)
        if (first == low and last == high) or _stands_once(text, first, last):
            return text[first:start], text[end:last]
        length *= 2


def _stands_once(text: str, start: int, end: int) -> bool:
    words = text[start:end]
    return text.find(words) == start and text.find(words, start + 1) == -1
