"""A page as the file that it is built from: front matter, then HTML that Markdown leaves as it is, or Markdown."""

from __future__ import annotations

import json
import re
from html import escape
from typing import TYPE_CHECKING

from dossier.contents import nested

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dossier.contents import Entry
    from dossier.model.pages import Page

    Meta = Mapping[str, object]

_READ_OTHERWISE = re.compile(r"[\t\r\x02\x03]|^ (?= *$)|`{3,}|~{3,}", re.MULTILINE)
"""What Python-Markdown changes even in HTML: tabs become spaces, lines of spaces become empty, some characters go, and
the extension for code that Zensical always uses takes three or more of these signs for the beginning of code."""
_UNWRITTEN = re.compile(r"[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
"""Characters that YAML reads otherwise than JSON, or not at all."""


def source(page: Page, notice: str = "") -> str:
    """The file of a page of the engine, with a `notice` for whoever reads it instead of the site."""
    meta: dict[str, object] = {
        "notice": notice,
        # The theme's templates do not escape: what they are given must be HTML.
        "title": escape(page.title),
        "description": escape(page.description),
        "kind": page.kind,
        "hide": ["navigation"],
        "forward": escape(page.forward),
        "head": page.head,
        "contents": _contents(nested(page.headings)),
    }
    return front_matter({name: value for name, value in meta.items() if value}) + untouched(page.html)


def front_matter(meta: Meta) -> str:
    """The values before a page, each as JSON on a line of its own, which YAML reads as well."""
    lines = (f"{name}: {_json(value)}\n" for name, value in meta.items())
    return f"---\n{''.join(lines)}---\n\n"


def untouched(html: str) -> str:
    """`html` so that Python-Markdown gives back what a browser reads as the same: nothing in it becomes markup.

    It is made of blocks (``div``, ``p``, …), which begin at the edge, and has neither ``script`` nor ``style``.
    """
    return _READ_OTHERWISE.sub(lambda found: f"&#{ord(found[0][0])};{found[0][1:]}", html)


def _json(value: object) -> str:
    written = json.dumps(value, ensure_ascii=False)
    return _UNWRITTEN.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


def _contents(entries: Sequence[Entry]) -> list[dict[str, object]]:
    """The table of contents as the theme's templates know it."""
    return [
        {
            "title": escape(entry.heading.text),
            "content": escape(entry.heading.text),
            "id": entry.heading.id,
            "url": f"#{escape(entry.heading.id)}",
            "level": entry.heading.level,
            "children": _contents(entry.below),
        }
        for entry in entries
    ]
