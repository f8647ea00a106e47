"""Every mention of an entity or event as a table, with its place in the original.

Words that the rights withhold are told as `dossier.rights.disclosed` tells them everywhere: by a name of the authority
file where they are one, else not at all. The position says where, and how long, but not what.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.export.served import length_of_mark
from dossier.export.tables import Column, Table, address_column, article_column
from dossier.link.rules import RULES
from dossier.rights import NOT_SHOWN, disclosed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.dossier import Dossier
    from dossier.model.links import Mention


@dataclass(frozen=True, slots=True)
class _Row:
    mention: Mention
    """As it may be told."""
    start: int
    """Position in the original as it is served (`dossier.export.served`)."""
    end: int
    surface: str | None
    """The original's characters; None where the rights withhold them."""


def _rows(dossier: Dossier) -> Iterator[_Row]:
    for article in dossier.articles:
        mark = length_of_mark(article)
        extent = dossier.extents[article.id]
        for mention in disclosed(dossier.links.mentions.get(article.id, ()), dossier):
            first, last = mention.origin
            words = article.text[max(first, mark) : last]
            shown = words == mention.text or extent.shows(mention.block, mention.start, mention.end)
            yield _Row(mention, max(first - mark, 0), last - mark, words if shown else None)


MENTIONS: Table[_Row] = Table(
    name="mentions",
    title="Mentions",
    meaning="Every place where the words of an article name an entity or an event, one a row, in the order of the "
    "text. Menus, bylines and notices are not searched.",
    rows=_rows,
    key=("article", "mention"),
    columns=(
        article_column(lambda one: one.mention.article),
        Column("mention", "Id of the mention, unique in its article.", lambda one, _: one.mention.id, required=True),
        Column(
            "entity",
            "Id of the entity that is named; empty where it is an event.",
            lambda one, _: one.mention.target.id if one.mention.target.kind == "entity" else None,
            refers="entities",
        ),
        Column(
            "event",
            "Id of the event that is named; empty where it is an entity.",
            lambda one, _: one.mention.target.id if one.mention.target.kind == "event" else None,
            refers="events",
        ),
        Column(
            "surface",
            "The original’s characters from start to end, exactly; they can have a line break. Empty where the rights "
            "withhold them.",
            lambda one, _: one.surface,
        ),
        Column(
            "start",
            "Position in the original at which the mention begins, from 0: code points of its bytes, decoded; a "
            "byte-order mark is not counted, CR LF is two.",
            lambda one, _: one.start,
            type="integer",
            required=True,
        ),
        Column("end", "Position behind its last character.", lambda one, _: one.end, type="integer", required=True),
        Column(
            "text",
            "The words as the page shows them, on one line. Withheld words stand here only where they are a name of "
            "the table of names; empty else.",
            lambda one, _: None if one.mention.text == NOT_SHOWN else one.mention.text,
        ),
        Column(
            "block",
            "Id of the paragraph or heading it stands in: the anchor of its address.",
            lambda one, _: one.mention.block,
            required=True,
        ),
        Column(
            "rule",
            "Id of the rule that linked it, as on the page of rules.",
            lambda one, _: one.mention.rule,
            values=tuple(id_ for id_, rule in RULES.items() if rule.outcome == "linked"),
            required=True,
        ),
        Column(
            "exact",
            "true where the name alone decided, false where context did.",
            lambda one, _: one.mention.exact,
            type="boolean",
            required=True,
        ),
        address_column(
            "its paragraph or heading", lambda one: f"{addresses.article(one.mention.article)}#{one.mention.block}"
        ),
    ),
)
