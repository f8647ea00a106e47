"""The heads of built pages as programs read them."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

from rdflib import Graph

if TYPE_CHECKING:
    from pathlib import Path

_CONTEXT = {
    "@vocab": "https://schema.org/",
    **{term: {"@type": "@id"} for term in ("url", "sameAs", "contentUrl")},
}
"""As much of schema.org's own context as the pages need: nothing is fetched."""


@dataclass
class Head(HTMLParser):
    """The head of one page."""

    html: str
    tags: list[tuple[str, str]] = field(default_factory=list)
    """Names or properties of the ``meta`` elements with their contents."""
    links: dict[str, str] = field(default_factory=dict)
    """Addresses by relation."""
    data: str = ""
    """The JSON-LD."""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.in_data = False
        self.feed(self.html.partition("</head>")[0])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "meta" and (name := values.get("name") or values.get("property")):
            self.tags.append((name, values["content"]))
        elif tag == "link":
            self.links[values["rel"]] = values["href"]
        self.in_data = values.get("type") == "application/ld+json"

    def handle_data(self, data: str) -> None:
        self.data += data if self.in_data else ""

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - the parser's signature
        self.in_data = False

    def contents(self, name: str) -> list[str]:
        """The contents of the tags with this name."""
        return [content for tag, content in self.tags if tag == name]

    @property
    def node(self) -> dict[str, Any]:
        """The JSON-LD, read."""
        node: dict[str, Any] = json.loads(self.data)
        return node


def heads(site: Path) -> dict[str, Head]:
    """The head of every page by its address; the page for missing addresses is at none."""
    pages = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*.html"))}
    return {address: Head(path.read_text(encoding="utf-8")) for address, path in pages.items() if address != "404.html"}


def graph(nodes: dict[str, dict[str, Any]], site_url: str) -> Graph:
    """What JSON-LD, by the address of its page, says altogether."""
    whole = Graph()
    for address, node in nodes.items():
        assert node["@context"] == "https://schema.org"
        whole.parse(data=json.dumps({**node, "@context": _CONTEXT}), format="json-ld", publicID=site_url + address)
    return whole
