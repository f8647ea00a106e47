"""Inline markup and stray characters of a stretch of text: what the page shows instead, and the style that remains.

Known markup is Markdown: emphasis, links, headings, quotations, escapes. HTML is none: tags and entities inside the
article's words are shown as they stand, for a text may speak of them; only the entities of what has no shape, such as
``&nbsp;``, stand for their character. Characters without a shape are dropped or become spaces.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.model.text import EmendationKind, Mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.model.text import MarkStyle

LINK = re.compile(
    r"(!?)\[([^\[\]]*)\]\(([^()\s]{0,2000}(?:\([^()\s]{0,500}\)[^()\s]{0,500})?)(?:\s+\"[^\"\n]{0,500}\")?\)"
)
"""A Markdown link or image: exclamation mark, text, target."""

_SPECIAL = re.compile(
    r"[*_\[\]\\<>&\t\x00-\x08\x0b-\x1f\x7f-\xa0\xad\u2000-\u200b\u2028-\u202f\u205f-\u2060\u3000\ufeff#`\n\r]|  "
)
_EMPHASIS = re.compile(r"(?<![\w*\\])(\*{1,3})(?=[^\s*])([^*]{1,5000})(?<=[^\s\\])\1(?![\w*])")
_EMPHASIS_IN_WORD = re.compile(r"(?<![*\\])(\*{2,3})(?=[^\s*])([^*]{1,5000})(?<=[^\s\\])\1(?!\*)")
_UNDERLINED = re.compile(r"(?<![\w_\\])(_{1,3})(?=[^\s_])([^_]{1,5000})(?<=[^\s\\])\1(?![\w_])")
_HEADING = re.compile(r"[ ]{0,3}#{1,6}[ \t]+(?=\S)")
_HEADING_END = re.compile(r"[ \t]+#+[ \t]*$")
_QUOTATION = re.compile(r"(?m)^[ \t]*(?:>[ \t]?)+(?=\S)")
_BULLET = re.compile(r"[ \t\u3000]*(?:[•●○◦▪■□▶►▸‣⁃∙✓➢\uf0b7]|[*+-](?=[ \t]))[ \t\u3000]*(?=\S)")
_ESCAPE = re.compile(r"\\(?=[\\`*_{}\[\]()#+\-.!>~|'\"&])")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:|www\.)[^<>\s]{1,2000})>")
_SPACE_ENTITY = re.compile(r"&(?:nbsp|ensp|emsp|thinsp|#160|#x0?a0);", re.IGNORECASE)
_HYPHEN_ENTITY = re.compile(r"&(?:shy|#173|#x0?ad);", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u200b\u2060\ufeff]+")
_SOFT_HYPHEN = re.compile("\xad+")
_SPACES = re.compile(r"[ \t\x0b\x0c\x1c-\x1f\x85\xa0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
_DROPPED = (
    (_ESCAPE, EmendationKind.ESCAPE_RESOLVED),
    (_CONTROL, EmendationKind.CONTROL_DROPPED),
    (_SOFT_HYPHEN, EmendationKind.SOFT_HYPHEN_DROPPED),
    (_HYPHEN_ENTITY, EmendationKind.SOFT_HYPHEN_DROPPED),
)
_STYLES: dict[int, tuple[MarkStyle, ...]] = {1: ("emphasis",), 2: ("strong",), 3: ("strong", "emphasis")}
_HIDDEN = "\ufdd0"
"""Stands for hidden characters; a noncharacter, which no text uses (Unicode, section 23.7)."""


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """A difference between text and page: ``text[start:end]`` is shown as `replacement`."""

    start: int
    end: int
    replacement: str
    kind: EmendationKind


def plain_text(raw: str) -> str:
    """A stretch of text as a reader reads it: without markup, in one line, with single spaces."""
    if not _needs_rendering(raw):
        return " ".join(raw.split())
    edits, _ = render(raw)
    parts: list[str] = []
    at = 0
    for edit in edits:
        parts += (raw[at : edit.start], edit.replacement)
        at = edit.end
    return " ".join("".join([*parts, raw[at:]]).split())


def render(raw: str) -> tuple[tuple[Edit, ...], tuple[Mark, ...]]:
    """The edits that turn a stretch into page text, in order and apart from each other, and the styles that remain.

    Line breaks are left alone: whether they end a line or a paragraph is decided elsewhere.
    """
    if not _needs_rendering(raw):
        return (), ()
    found: list[Edit] = []
    marks: list[Mark] = []
    visible = _links(raw, found, marks)
    _emphasis(visible, found, marks)
    found.extend(_signs(visible))
    return _apart(found), tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end)))


def _needs_rendering(raw: str) -> bool:
    return bool(_SPECIAL.search(raw) or _BULLET.match(raw))


def _links(raw: str, found: list[Edit], marks: list[Mark]) -> str:
    """Record links; the text with their targets hidden from what follows."""
    visible: list[str] = []
    at = 0
    for match in LINK.finditer(raw):
        if match[1]:
            found.append(_markup(match.start(), match.end()))
            visible += (raw[at : match.start()], _HIDDEN * len(match[0]))
        else:
            inner = match.start(2), match.end(2)
            found += (_markup(match.start(), inner[0]), _markup(inner[1], match.end()))
            if inner[0] < inner[1]:
                marks.append(Mark(*inner, "link", _target(match[3])))
            visible += (raw[at : match.start()], _HIDDEN, match[2], _HIDDEN * (match.end() - inner[1]))
        at = match.end()
    return "".join([*visible, raw[at:]])


def _target(address: str) -> str | None:
    return None if address in ("", "#") else address


def _emphasis(visible: str, found: list[Edit], marks: list[Mark]) -> None:
    for pattern in (_EMPHASIS, _EMPHASIS_IN_WORD, _UNDERLINED):
        for match in pattern.finditer(visible):
            inner = match.start(2), match.end(2)
            found += (_markup(match.start(), inner[0]), _markup(inner[1], match.end()))
            marks += (Mark(*inner, style) for style in _STYLES[len(match[1])])
        visible = pattern.sub(lambda match: _HIDDEN * len(match[1]) + match[2] + _HIDDEN * len(match[1]), visible)
    for match in _AUTOLINK.finditer(visible):
        found += (_markup(match.start(), match.start(1)), _markup(match.end(1), match.end()))
        marks.append(Mark(*match.span(1), "link", match[1]))


def _signs(visible: str) -> Iterator[Edit]:
    yield from _opening(visible)
    for match in _QUOTATION.finditer(visible):
        yield _markup(*match.span())
    for pattern, kind in _DROPPED:
        for match in pattern.finditer(visible):
            yield Edit(*match.span(), "", kind)
    for pattern in (_SPACES, _SPACE_ENTITY):
        for match in pattern.finditer(visible):
            if match[0] != " ":
                yield Edit(*match.span(), " ", EmendationKind.SPACE_NORMALISED)


def _opening(visible: str) -> Iterator[Edit]:
    """The marks of a heading, or a bullet."""
    heading = _HEADING.match(visible)
    ending = _HEADING_END.search(visible) if heading else None
    if heading:
        yield _markup(*heading.span())
    elif bullet := _BULLET.match(visible):
        yield Edit(*bullet.span(), "", EmendationKind.BULLET_RENDERED)
    if ending:
        yield _markup(*ending.span())


def _markup(start: int, end: int) -> Edit:
    return Edit(start, end, "", EmendationKind.MARKUP_RENDERED)


def _apart(edits: list[Edit]) -> tuple[Edit, ...]:
    """The edits in order, without empty ones and those that overlap an earlier one."""
    kept: list[Edit] = []
    at = 0
    for edit in sorted(edits):
        if edit.start >= at and edit.end > edit.start:
            kept.append(edit)
            at = edit.end
    return tuple(kept)
