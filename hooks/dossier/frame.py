"""A frame: what a theme puts around a page's inner HTML, rendered once for many pages and filled for each.

Rendering a theme's template costs more than everything else a page needs, and for pages outside the navigation the
result differs only in a few values. So the outer layer renders the template once with `SPECIMEN` values, `cut` finds
them again in the result, and `Frame.fill` puts each page's own in their place. Nothing here knows which theme it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dossier.model.pages import Heading

FIELDS = ("title", "description", "address", "content", "heading_id", "heading_text")
SPECIMEN: Mapping[str, str] = {field: f"\ue000{field}\ue001" for field in FIELDS}
"""Stand-ins for a page's values, of private-use characters, which no template writes and no escaping changes."""
_SPECIMEN = re.compile("\ue000(\\w+)\ue001")
_ITEM = re.compile(f"<li\\b(?:(?!<li\\b).)*?{SPECIMEN['heading_id']}.*?</li>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Frame:
    """A template that is cut at the places of its fields."""

    parts: tuple[str, ...]
    """Literal HTML and names of fields in turn, a literal first."""
    item: Frame | None = None
    """The frame of one entry of the table of contents, where there is one; it fills the field ``headings``."""

    def fill(self, values: Mapping[str, str]) -> str:
        """The HTML with every field replaced; `values` are HTML already."""
        return "".join(values[part] if index % 2 else part for index, part in enumerate(self.parts))

    def around(self, content: str, headings: Sequence[Heading], **texts: str) -> str:
        """The whole page: `content` is inner HTML; `texts` and headings are plain and get escaped."""
        values = {name: escape(text) for name, text in texts.items()}
        if self.item is not None:
            entries = (self.item.fill({"heading_id": escape(h.id), "heading_text": escape(h.text)}) for h in headings)
            values["headings"] = "".join(entries)
        first = headings[0] if headings else None
        values["heading_id"] = escape(first.id) if first else ""
        values["content"] = content
        return self.fill(values)


def cut(rendered: str) -> Frame:
    """The frame in a template that was rendered with `SPECIMEN` values and one heading."""
    entry = _ITEM.search(rendered)
    if entry is None:
        return Frame(tuple(_SPECIMEN.split(rendered)))
    outer = _ITEM.sub("\ue000headings\ue001", rendered)
    return Frame(tuple(_SPECIMEN.split(outer)), Frame(tuple(_SPECIMEN.split(entry.group()))))
