"""Editors' Markdown as HTML: paragraphs, emphasis, lists, quotations and links, and nothing else.

HTML in the text stays text, and what Python-Markdown makes is cleaned by an allow-list (nh3, the Rust library ammonia).
Loading has refused links that lead nowhere from some pages (`dossier.load.forms.prose`).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

import nh3
from markdown import Markdown
from markupsafe import Markup

TAGS = {"p", "em", "strong", "a", "code", "ul", "ol", "li", "blockquote", "br"}
"""What an editor's text may consist of."""
_UNUSED = {
    "preprocessors": ("html_block",),
    "blockprocessors": ("code", "hashheader", "setextheader", "hr", "reference"),
    "inlinePatterns": (
        "html",
        "autolink",
        "automail",
        "reference",
        "short_reference",
        "image_link",
        "image_reference",
        "short_image_ref",
    ),
}
"""What of Markdown has no place in a note; its signs stay as they are written."""
_MARKUP = re.compile(r"[\n<>&`*_\[\]\\]|^(?:[-+]|\d+\.)\s")
"""What could be markup. A text without it is one paragraph of plain words."""


@lru_cache(maxsize=16_384)
def prose(text: str) -> Markup:
    """`text` as HTML, each paragraph in its ``p``."""
    words = text.strip()
    # Most notes are one plain paragraph: Markdown would make the same of it, a hundred times slower.
    return markdown(words) if _MARKUP.search(words) else Markup("<p>{}</p>").format(words)


def markdown(text: str) -> Markup:
    """`text` by way of Markdown and the allow-list."""
    made = nh3.clean(
        _converter().reset().convert(text),
        tags=TAGS,
        attributes={"a": {"href"}},
        url_schemes={"http", "https"},
        link_rel="external",
    )
    return Markup(made)  # noqa: S704 - the allow-list has cleaned it


def plain_words(text: str) -> str:
    """`text` without its markup, for searches and data."""
    return prose(text).striptags()


def one_line(words: str) -> str:
    """`words` without the line breaks of their original."""
    return " ".join(words.split())


@cache
def _converter() -> Markdown:
    converter = Markdown(output_format="html")
    for where, names in _UNUSED.items():
        registry = getattr(converter.parser if where == "blockprocessors" else converter, where)
        for name in names:
            registry.deregister(name)
    return converter
