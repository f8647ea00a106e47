"""Whether a text breaks off, as far as the text itself shows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dossier.model.text import Completeness, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dossier.read.assembly import Item

_DOTS = re.compile(r"(?:\.\.\.|…|\[\s*(?:\.\.\.|…)\s*\]|\(\s*(?:\.\.\.|…)\s*\))[\"'”’»)\]]*$")
_ELSEWHERE = re.compile(
    r"full (?:text|article|story|version)|(?:to|and) (?:read|continue)|continue reading|keep reading"
    r"|read (?:more|the (?:full|rest))|subscribers? only|subscription|already a subscriber"
    r"|читать (?:далее|дальше|полностью)|полн(?:ый текст|ая версия)|только (?:для|по) подпис"
    r"|weiterlesen|lire la suite|réservé aux abonnés|il vous reste|seguir leyendo|continue lendo"
    r"|leggi tutto|czytaj (?:dalej|więcej)|devamını oku|تابع القراءة|ادامه مطلب|阅读全文|查看全文|続きを読む|有料会員",
    re.IGNORECASE,
)
_NEAR = 4
_RUNNING = (Role.BODY, Role.STANDFIRST, Role.PULL_QUOTE)
_LONG_LINE = 8


def completeness(items: Sequence[Item]) -> Completeness:
    """Whether the article ends as articles end, is cut off, or stands elsewhere in full."""
    last = max((index for index, item in enumerate(items) if item.role in _RUNNING), default=None)
    if last is None:
        return Completeness("empty", None, "no sentence of an article was found", "no-body")
    passage = items[last].passage
    for item in items[last + 1 : last + 1 + _NEAR]:
        if item.role in (Role.SUBSCRIPTION, Role.RELATED, Role.PROMOTION) and _sends_on(item):
            return Completeness(
                "excerpt", passage.end, "the page sends its readers elsewhere for the full text", "full-text-elsewhere"
            )
    if _DOTS.search(passage.plain):
        return Completeness("truncated", passage.end, "the text ends with the dots of an omission", "omission-dots")
    if passage.words >= _LONG_LINE and not passage.ends and items[last].decision.rule == "core" and not passage.bullet:
        return Completeness("truncated", passage.end, "the last sentence has no end", "open-end")
    return Completeness("complete")


def _sends_on(item: Item) -> bool:
    return item.passage.words <= 40 and bool(_ELSEWHERE.search(item.passage.plain))  # noqa: PLR2004 - a prompt is short
