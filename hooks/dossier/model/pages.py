"""What is published: pages and data files, independent of the tool that wraps and writes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """An entry of a page's table of contents."""

    level: int
    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchEntry:
    """A part of a page as the search finds it."""

    id: str
    """Anchor that a hit leads to; ``title`` is that of the page itself."""
    heading: str
    """What the place is called: ``¶ 7``, ``Note 3, context``."""
    text: str
    """One statement a line: no phrase goes on from one to the next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page of the site: its inner HTML and what the wrapper needs to know."""

    address: str
    """Path below the site's root, ending in ``.html``; the same in every edition."""
    title: str
    description: str
    html: str
    """Inner HTML, links relative to the page's own address, begins with its ``h1``."""
    headings: tuple[Heading, ...] = ()
    kind: str = "page"
    """``article``, ``audit``, ``entity``, ``event``, ``question`` or ``index``; a class of the page’s body."""
    search: tuple[SearchEntry, ...] | None = None
    """What the search finds of the page; None stands for all of its HTML, which is slow to take apart."""
    head: str = ""
    """HTML for the page's head, for programs: tags and JSON-LD."""
    forward: str = ""
    """Where to send readers at once, a link relative to the page's own address; empty for a page that is read."""
    label: str = ""
    """What the search says the page is, where that does not follow from its kind: ``Person``, ``Summit``."""
    names: tuple[str, ...] = ()
    """Whoever searches for one of these, and nothing else, finds this page first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """A file that is published as it is, such as an original."""

    address: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """Everything the engine publishes."""

    pages: tuple[Page, ...]
    assets: tuple[Asset, ...]
    numbers: Mapping[str, str]
    """Figures of this build for the hand-written pages, by name, formatted: ``articles`` -> ``5``."""
    fragments: Mapping[str, str]
    """Pieces of HTML for the hand-written pages, by name: ``articles`` is the list of articles for the home page."""
    head_of: Callable[[str, str], str]
    """HTML for the head of a hand-written page, from its address and title."""
