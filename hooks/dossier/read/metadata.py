"""Title, authors, date and publishers of a text, each with the place where it stands, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dossier.model.text import Found
    from dossier.read.page_lines import PageLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What the text says of itself. Every `Found` has positions in the original; an absent value is not stated."""

    title: Found | None = None
    authors: tuple[Found, ...] = ()
    date: Found | None = None
    """Value in ISO 8601: ``2002-04-29``, ``2002-04`` or ``2002``."""
    publisher: Found | None = None
    original_publisher: Found | None = None


def find_metadata(lines: Sequence[PageLine], *, publisher: str | None = None) -> Metadata:
    """What the lines of one text say of its title, authors, date and publishers.

    Blank lines may be included or left out. `publisher` is a name known from elsewhere, such as the profile in use.
    """
    raise NotImplementedError
