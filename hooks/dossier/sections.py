"""What the search finds of a page that does not say so itself: its HTML, taken apart at its headings.

The hand-written pages and the overviews are searched so. All others hand over their entries as they render them.
"""

from __future__ import annotations

from html.parser import HTMLParser

from dossier.model.pages import SearchEntry

HEAD = "title"
"""The anchor of a page's own head: a hit there leads to the page itself."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_STATEMENTS = frozenset({"p", "li", "pre"})
"""Elements after which a new statement begins."""
_UNSEEN = frozenset({"script", "style", "svg", "template"})
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
"""Elements without an end."""
_EXCLUDED = "data-search-exclude"
"""An attribute: what stands in such an element is not searched."""


def sections(html: str) -> tuple[SearchEntry, ...]:
    """The head, called as the page's ``h1``, then what stands under each other heading that has an ``id``.

    What stands after an element belongs to the section that stood before it, not to one that began in it.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return tuple(
        SearchEntry(id=part.id, heading=" ".join(part.heading.split()), text=part.text) for part in reader.sections
    )


class _Section:
    """A section that is being read."""

    def __init__(self, anchor: str, depth: int) -> None:
        self.id = anchor
        self.depth = depth
        """How many elements are open around its heading."""
        self.heading = ""
        self.text = ""


class _Reader(HTMLParser):
    """Hands each text to the section that it stands in."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.sections = [_Section(HEAD, 0)]
        self._open: list[str] = []
        self._around = [self.sections[0]]
        """The sections that go on, the innermost last."""
        self._hidden_from = 0
        """How many elements are open with the one that is not searched; 0 where all is."""
        self._in_heading = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            return
        self._open.append(tag)
        values = dict(attrs)
        if not self._hidden_from and (tag in _UNSEEN or _EXCLUDED in values):
            self._hidden_from = len(self._open)
        anchor = values.get("id")
        if not self._hidden_from and tag in _HEADINGS and (anchor or tag == "h1"):
            self._in_heading = True
            if anchor and tag != "h1":
                self._begin(anchor)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self._open:
            return
        while self._open.pop() != tag:
            pass
        depth = len(self._open)
        self._hidden_from = 0 if depth < self._hidden_from else self._hidden_from
        self._in_heading = self._in_heading and tag not in _HEADINGS
        while self._around[-1].depth > depth:
            self._around.pop()
        if tag in _STATEMENTS and not self._hidden_from:
            self._around[-1].text += "\n"

    def handle_data(self, data: str) -> None:
        if self._hidden_from:
            return
        section = self._around[-1]
        if self._in_heading:
            section.heading += data
        else:
            section.text += data.replace("\n", " ")

    def _begin(self, anchor: str) -> None:
        """Begin the section of a heading that has just been opened."""
        depth = len(self._open) - 1
        while len(self._around) > 1 and self._around[-1].depth >= depth:
            self._around.pop()
        self.sections.append(_Section(anchor, depth))
        self._around.append(self.sections[-1])
