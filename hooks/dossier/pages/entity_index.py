"""The index of entities, by kind and A–Z."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.model.links import Target
from dossier.model.pages import Heading, Page
from dossier.pages.labels import KIND, counted
from dossier.pages.rendering import fill_template
from dossier.pages.viewpoint import Anchor, Viewpoint

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dossier.dossier import Dossier
    from dossier.model.sources import Entity

ADDRESS = "entities/index.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityRow:
    """An entity in the index by kind."""

    entity: Entity
    link: Anchor
    mentions: int
    articles: int


@dataclass(frozen=True, slots=True)
class KindGroup:
    """The entities of one kind."""

    id: str
    label: str
    rows: tuple[EntityRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterRow:
    """An entry of the index A–Z: an entity under its name, or another of its names that refers to it."""

    name: str
    link: Anchor
    kind: str
    mentions: int
    refers: bool
    """Whether `name` is another name of what it leads to."""
    variant: bool


@dataclass(frozen=True, slots=True)
class Letter:
    """The entries that begin with one letter."""

    letter: str
    rows: tuple[LetterRow, ...]


@dataclass(frozen=True, slots=True)
class EntityIndex:
    """The index of entities, in both orders."""

    total: str
    kinds: tuple[KindGroup, ...]
    letters: tuple[Letter, ...]
    co_mentions: str
    """Link to the overview of who is named with whom."""


def entity_index(seen: Viewpoint) -> EntityIndex:
    """All entities, by kind and A–Z."""
    entities = seen.dossier.sources.entities.values()
    counts = {entity.id: len(seen.dossier.mentions.get(Target("entity", entity.id), ())) for entity in entities}
    return EntityIndex(
        total=counted(len(entities), "entity", "entities"),
        kinds=tuple(_kinds(entities, seen)),
        letters=_letters(entities, counts, seen),
        co_mentions=seen.link(addresses.CO_MENTIONS),
    )


def _kinds(entities: Iterable[Entity], seen: Viewpoint) -> Iterator[KindGroup]:
    rows: dict[str, list[EntityRow]] = {}
    for entity in sorted(entities, key=lambda entity: sort_key(entity.name)):
        mentions = seen.dossier.mentions.get(Target("entity", entity.id), ())
        articles = len({mention.article for mention in mentions})
        row = EntityRow(entity=entity, link=seen.entity(entity.id), mentions=len(mentions), articles=articles)
        rows.setdefault(entity.kind, []).append(row)
    for kind, (_, label) in KIND.items():
        if kind in rows:
            yield KindGroup(str(kind), label, tuple(rows[kind]))


def _letters(entities: Iterable[Entity], counts: Mapping[str, int], seen: Viewpoint) -> tuple[Letter, ...]:
    rows = [row for entity in entities for row in _letter_rows(entity, counts[entity.id], seen)]
    by_letter: dict[str, list[LetterRow]] = {}
    for row in sorted(rows, key=lambda row: (sort_key(row.name), row.refers, row.link.text)):
        by_letter.setdefault(initial(row.name), []).append(row)
    letters = sorted(by_letter, key=lambda letter: letter == "#")
    return tuple(Letter(letter, tuple(by_letter[letter])) for letter in letters)


def _letter_rows(entity: Entity, mentions: int, seen: Viewpoint) -> Iterator[LetterRow]:
    link, kind = seen.entity(entity.id), KIND[entity.kind][0]
    yield LetterRow(name=entity.name, link=link, kind=kind, mentions=mentions, refers=False, variant=False)
    others = {sort_key(name.text): name for name in entity.names if name.form in ("full", "acronym", "variant")}
    others.pop(sort_key(entity.name), None)
    for name in others.values():
        variant = name.form == "variant"
        yield LetterRow(name=name.text, link=link, kind=kind, mentions=mentions, refers=True, variant=variant)
    for inverted in _inverted(entity):
        yield LetterRow(name=inverted, link=link, kind=kind, mentions=mentions, refers=True, variant=False)


def _inverted(entity: Entity) -> Iterator[str]:
    """``Weir, Ada``: a person is looked for under the surname. Names that begin with it stand there already."""
    for name in entity.names:
        given = entity.name.removesuffix(f" {name.text}")
        if name.form == "surname" and given != entity.name:
            yield f"{name.text}, {given}"


def sort_key(name: str) -> str:
    """`name` for sorting: without article, marks on letters, or case."""
    decomposed = unicodedata.normalize("NFKD", name.casefold().removeprefix("the "))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).strip("“”\"'‘’ ")


def initial(name: str) -> str:
    """The letter under which `name` stands; ``#`` where it begins with a figure, or in a script without capitals."""
    first = sort_key(name)[:1]
    return first.upper() if first.upper() != first else "#"


def pages(dossier: Dossier) -> Iterator[Page]:
    """The index's one page."""
    view = entity_index(Viewpoint(dossier, ADDRESS))
    yield Page(
        address=ADDRESS,
        title="Entities",
        description=f"{view.total}: the people, organisations, states, places and documents of the dossier.",
        html=fill_template("entity_index.html", view),
        headings=(
            Heading(level=1, id="title", text="Entities"),
            *(Heading(level=2, id=kind.id, text=kind.label.capitalize()) for kind in view.kinds),
            Heading(level=2, id="a-z", text="A–Z"),
        ),
        kind="index",
    )
