"""The addresses that a site has published: what may be cited, page by page, with every anchor.

An address that was published stays (Berners-Lee, "Cool URIs don't change"), or says where it went
(`dossier.model.sources.Move`). The list of them is a text file: an address at the beginning of a line, its anchors
indented below it. What serves only the look of the site, and the theme's own anchors, are no addresses to cite.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from textwrap import wrap
from typing import TYPE_CHECKING

from dossier.addresses import original
from dossier.bundle import FOR_SERVERS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from dossier.model.sources import Article

    Addresses = Mapping[str, frozenset[str]]
    """The anchors of every address; none for what is no page."""

_EQUIPMENT = ("assets/", "css/", "icons/", "js/", "popovers/", "search/")
_OF_THE_THEME = "__"
_WIDTH = 120
_DIGITS = re.compile(r"([0-9]+)")


@dataclass(frozen=True, slots=True)
class Differences:
    """How a site differs from the list, as addresses with and without anchors."""

    gone: tuple[str, ...]
    new: tuple[str, ...]


def published(files: Mapping[str, bytes]) -> Addresses:
    """What a built site publishes; `files` by their path in it."""
    return {
        path: _anchors(data) if path.endswith(".html") else frozenset()
        for path, data in files.items()
        if not path.startswith(_EQUIPMENT) and path not in FOR_SERVERS
    }


def compared(
    listed: Addresses, found: Addresses, *, moved: Collection[str] = (), withheld: Collection[str] = ()
) -> Differences:
    """What the site lacks of the list, and has beyond it.

    Who comes by any anchor of a page in `moved` is sent on. What is `withheld` may be missing: nothing takes its place.
    """
    left = {path: anchors for path, anchors in listed.items() if path not in withheld}
    return Differences(
        gone=tuple(_missing(left, found, frozenset(moved))),
        new=tuple(_missing(found, listed, frozenset())),
    )


def withheld_originals(articles: Iterable[Article]) -> frozenset[str]:
    """The addresses of the originals that the rights do not let a public site serve, or no longer."""
    return frozenset(original(article.id) for article in articles if article.record.rights.publish != "full")


def merged(listed: Addresses, found: Addresses) -> Addresses:
    """The list with what is new; nothing leaves it."""
    return {path: listed.get(path, frozenset()) | found.get(path, frozenset()) for path in {**listed, **found}}


def written(addresses: Addresses) -> str:
    """The list as its file has it."""
    return "".join(
        f"{path}\n"
        + "".join(
            f"{line}\n"
            for line in wrap(
                " ".join(sorted(addresses[path], key=_natural)),
                _WIDTH,
                initial_indent="  ",
                subsequent_indent="  ",
                break_long_words=False,
                break_on_hyphens=False,
            )
        )
        for path in sorted(addresses, key=_natural)
    )


def parsed(text: str) -> Addresses:
    """The list from its file.

    Raises:
        ValueError: the file begins with anchors, which belong to no address.
    """
    found: dict[str, frozenset[str]] = {}
    path = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.startswith(" "):
            path = line
            found[path] = frozenset()
        elif not path:
            raise ValueError(f"line {number}: anchors stand under an address, and there is none above them")
        else:
            found[path] |= frozenset(line.split())
    return found


def _missing(wanted: Addresses, there: Addresses, moved: Collection[str]) -> Iterator[str]:
    for path in sorted(wanted, key=_natural):
        if path not in there:
            yield path
        elif path not in moved:
            yield from (f"{path}#{anchor}" for anchor in sorted(wanted[path] - there[path], key=_natural))


def _natural(text: str) -> tuple[tuple[int, str], ...]:
    """A key that puts ``p9`` before ``p10``."""
    return tuple((int(part), "") if part.isascii() and part.isdigit() else (0, part) for part in _DIGITS.split(text))


def _anchors(page: bytes) -> frozenset[str]:
    collector = _Anchors()
    collector.feed(page.decode())
    return frozenset(collector.found)


class _Anchors(HTMLParser):
    """Collects the ids of a page that are not the theme's."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the base's signature
        self.found.update(value for name, value in attrs if name == "id" and value and value[:2] != _OF_THE_THEME)
