"""The markup of a built page as browsers come to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LOADING = {
    ("script", "src"),
    ("img", "src"),
    ("link", "href"),
    ("iframe", "src"),
    ("source", "src"),
    ("object", "data"),
}
"""What a browser fetches by itself. Links of `rel` values that are not fetched are left out below."""
NOT_FETCHED = {"canonical", "next", "prev", "alternate", "license", "schema.DC"}


@dataclass
class Html:
    """The ids, links and fetched addresses of one page, and what its policy is about."""

    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    fetched: list[str] = field(default_factory=list)
    policy: str = ""
    inline: list[str] = field(default_factory=list)
    """Scripts that stand in the page."""
    attributes: set[str] = field(default_factory=set)
    """Names of all attributes."""


class Collector(HTMLParser):
    """Collects them in one pass."""

    def __init__(self) -> None:
        super().__init__()
        self.page = Html()
        self.in_script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value for name, value in attrs if value is not None}
        self.page.attributes |= attributes.keys()
        self.in_script = tag == "script" and not attributes.keys() & {"src", "type"}
        if attributes.get("http-equiv") == "Content-Security-Policy":
            self.page.policy = attributes["content"]
        if "id" in attributes:
            self.page.ids.append(attributes["id"])
        if tag == "a" and "href" in attributes:
            self.page.links.append(attributes["href"])
        for name in ("src", "href", "data"):
            fetched = (tag, name) in LOADING and name in attributes
            if fetched and attributes.get("rel", "") not in NOT_FETCHED:
                self.page.fetched.append(attributes[name])

    def handle_data(self, data: str) -> None:
        if self.in_script:
            self.page.inline.append(data)

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002 - HTMLParser's signature
        self.in_script = False


def read_page(path: Path) -> Html:
    collector = Collector()
    collector.feed(path.read_text(encoding="utf-8"))
    return collector.page
