"""A frame: what a theme puts around a page's inner HTML, rendered once for many pages and filled for each.

Rendering a theme's template costs more than everything else a page needs, and for pages outside the navigation the
result differs only in a few values. So the outer layer renders the template once with `SPECIMEN` values, `cut` finds
them again in the result, and `Frame.fill` puts each page's own in their place. Nothing here knows which theme it is.
What templates leave between lines is taken out, too: a page carries it every time, and no reader sees it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.model.pages import Heading

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FIELDS = ("title", "description", "address", "head", "content", "heading_id", "heading_text")
SPECIMEN: Mapping[str, str] = {field: f"\ue000{field}\ue001" for field in FIELDS}
"""Stand-ins for a page's values, of private-use characters, which no template writes and no escaping changes."""
_FIELD = re.compile("\ue000(\\w+)\ue001")
_BLANKS = re.compile(r"\s*\n\s*")
_ITEM = re.compile(f"<li\\b(?:(?!<li\\b|</li>).)*?{SPECIMEN['heading_id']}(?:(?!<li\\b|</li>).)*?</li>", re.DOTALL)
"""A list item of the table of contents that holds no other."""

Contents = tuple[bool, bool]
"""The form of a table of contents: whether the page's own title heads it, and whether it has entries below that."""


def contents_form(headings: Sequence[Heading]) -> Contents:
    """The form of these headings' table of contents; pages of one form can share a frame."""
    titled = bool(headings) and headings[0].level == 1
    return titled, len(headings) > titled


def specimen_headings(form: Contents) -> tuple[Heading, ...]:
    """Headings of that form: an entry without and an entry with one below it are what any contents are made of."""
    titled, filled = form
    levels = (*([1] if titled else []), *([2, 2, 3] if filled else []))
    return tuple(Heading(level=level, id=SPECIMEN["heading_id"], text=SPECIMEN["heading_text"]) for level in levels)


@dataclass(frozen=True, slots=True)
class Frame:
    """A template that is cut at the places of its fields."""

    parts: tuple[str, ...]
    """Literal HTML and names of fields in turn, a literal first."""
    leaf: Frame | None = None
    """The frame of an entry of the table of contents that has none below it."""
    branch: Frame | None = None
    """The frame of an entry with others below it, which fill its field ``entries``."""

    def fill(self, values: Mapping[str, str]) -> str:
        """The HTML with every field replaced; `values` are HTML already."""
        return "".join(values[part] if index % 2 else part for index, part in enumerate(self.parts))

    def around(self, content: str, headings: Sequence[Heading], *, head: str = "", **texts: str) -> str:
        """The whole page: `content` and `head` are HTML; `texts` and headings are plain and get escaped."""
        values = {name: escape(text) for name, text in texts.items()}
        values["content"], values["head"] = content, head
        values["heading_id"] = escape(headings[0].id) if headings else ""
        values["entries"] = self._entries(headings[contents_form(headings)[0] :])
        return self.fill(values)

    def _entries(self, headings: Sequence[Heading]) -> str:
        if self.leaf is None or self.branch is None or not headings:
            return ""
        top = headings[0].level
        starts = [index for index, heading in enumerate(headings) if heading.level == top]
        entries = []
        for start, end in pairwise([*starts, len(headings)]):
            values = {"heading_id": escape(headings[start].id), "heading_text": escape(headings[start].text)}
            values["entries"] = self._entries(headings[start + 1 : end])
            entries.append((self.branch if values["entries"] else self.leaf).fill(values))
        return "".join(entries)


def cut(rendered: str) -> Frame:
    """The frame in a template that was rendered with `SPECIMEN` values and `specimen_headings`.

    Its lines must mean the same without indentation and blank lines between them: no text of `pre` may stand in it.
    """
    lean = _BLANKS.sub("\n", rendered.strip())
    leaf = _ITEM.search(lean)
    if leaf is None:
        return Frame(_parts(lean))
    entries = "\ue000entries\ue001"
    without_leaves = _ITEM.sub(entries, lean)
    branch = _ITEM.search(without_leaves)
    assert branch is not None, "the second specimen heading has one below it"  # noqa: S101 - the caller's contract
    first = without_leaves.index(entries)
    outer = without_leaves[:first] + entries + without_leaves[branch.end() :]
    return Frame(_parts(outer), Frame(_parts(leaf.group())), Frame(_parts(branch.group())))


def _parts(html: str) -> tuple[str, ...]:
    return tuple(_FIELD.split(html))
