"""The overview of who is named with whom: the most named against each other, and the data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from dossier import addresses
from dossier.export.co_mentions import CO_MENTIONS
from dossier.model.pages import Heading, Page
from dossier.pages.entity_index import sort_key
from dossier.pages.labels import counted
from dossier.pages.rendering import fill_template
from dossier.pages.viewpoint import Anchor, Viewpoint

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dossier.dossier import Dossier
    from dossier.export.co_mentions import CoMention
    from dossier.export.tables import Column
    from dossier.model.links import Target

LEADING = 12
"""How many the matrix sets against each other."""
_SHADES = 4


class Cell(NamedTuple):
    """In how many sentences two are named together."""

    sentences: int
    href: str
    """Link to the sentences; empty where there are none."""
    shade: int
    """From 1, the least, to 4; 0 for none."""
    other: str
    """Name of the column."""


class Line(NamedTuple):
    """One of the most named against all of them."""

    entity: Anchor
    cells: tuple[Cell | None, ...]
    """None where it would meet itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """What the page shows."""

    sentences: str
    leading: tuple[Anchor, ...]
    """The entities with the most sentences in which they are named with others, by name."""
    lines: tuple[Line, ...]
    entities: str
    columns: tuple[Column[CoMention], ...]
    csv: str
    json: str


def overview(seen: Viewpoint) -> Overview:
    """The most named against each other."""
    dossier = seen.dossier
    leading = _leading(dossier)
    most = max((_count(one, other, dossier) for one in leading for other in leading if one != other), default=0)
    return Overview(
        sentences=counted(len(dossier.shared_sentences), "sentence"),
        leading=tuple(seen.target(one) for one in leading),
        lines=tuple(
            Line(seen.target(one), tuple(None if one == other else _cell(one, other, most, seen) for other in leading))
            for one in leading
        ),
        entities=seen.link("entities/index.html"),
        columns=CO_MENTIONS.columns,
        csv=seen.link(CO_MENTIONS.csv),
        json=seen.link(CO_MENTIONS.json),
    )


def _leading(dossier: Dossier) -> list[Target]:
    counts: dict[Target, int] = {}
    for shared in dossier.shared_sentences:
        for target in shared.targets:
            if target.kind == "entity":
                counts[target] = counts.get(target, 0) + 1
    most = sorted(counts, key=lambda target: (-counts[target], target))[:LEADING]
    return sorted(most, key=lambda target: (sort_key(dossier.name(target)), target))


def _count(one: Target, other: Target, dossier: Dossier) -> int:
    return len(dossier.partners[one].get(other, ()))


def _cell(one: Target, other: Target, most: int, seen: Viewpoint) -> Cell:
    count = _count(one, other, seen.dossier)
    href = seen.link(addresses.together(one, other)) if count else ""
    return Cell(count, href, -(-count * _SHADES // most) if count else 0, seen.dossier.name(other))


def pages(dossier: Dossier) -> Iterator[Page]:
    """The one page."""
    view = overview(Viewpoint(dossier, addresses.CO_MENTIONS))
    headings: Mapping[str, str] = {
        **({"matrix": "The most named"} if view.lines else {}),
        "data": "Co-mentions as data",
    }
    yield Page(
        address=addresses.CO_MENTIONS,
        title="Who is named with whom",
        description=f"{view.sentences} of the articles name two entities or events, or more.",
        html=fill_template("co_mentions.html", view),
        headings=(
            Heading(level=1, id="title", text="Who is named with whom"),
            *(Heading(level=2, id=id_, text=text) for id_, text in headings.items()),
        ),
        kind="index",
    )
