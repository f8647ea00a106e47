"""Ids: everything refers to something that exists, and nothing is called like something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dossier.load.codes import Code
from dossier.load.flaws import nearest, quote
from dossier.model.sources import Entity, Event, Publisher, Record, Reference, Series

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dossier.load.material import Item, Material
    from dossier.load.yaml_tree import Path, Value
    from dossier.problems import Problem


def _cited(where: str) -> Mapping[str, type]:
    """The ids that a list of citations holds."""
    return {f"{where}/*/reference": Reference, f"{where}/*/article": Record, f"{where}/*/event": Event}


_LINKS: Mapping[str, Mapping[str, type]] = {
    "settings": {"subject": Entity, "series": Series},
    "articles": {
        "authors/*/entity": Entity,
        "publication/*/publisher": Publisher,
        "independence/*/article": Record,
        "pins/*/entity": Entity,
        "pins/*/event": Event,
    },
    "entities": {
        "names/*/articles/*": Record,
        "roles/*/article": Record,
        "part_of": Entity,
        "references/*": Reference,
    },
    "series": {"organisation": Entity, "continues": Series, "references/*": Reference},
    "events": {
        "series": Series,
        "places/*": Entity,
        "organisations/*": Entity,
        "participants/*": Entity,
        "documents/*/entity": Entity,
        "names/*/articles/*": Record,
        "references/*": Reference,
    },
    "memberships": {
        "state": Entity,
        "history/*/body": Entity,
        "history/*/event": Event,
        "references/*": Reference,
    },
    "publishers": {"references/*": Reference},
    "notes": {
        **_cited("references"),
        "expectation/holders/*": Entity,
        "expectation/horizon/event": Event,
        **_cited("expectation/log/*/evidence"),
    },
    "questions": {
        "positions/*/article": Record,
        "positions/*/quotes/*/by": Entity,
        "silent/*": Record,
        **_cited("references"),
    },
}
"""Which keys hold ids, by sort of record, and of what; ``*`` stands for every item of a list."""

_WHERE: Mapping[type, tuple[str, str]] = {
    Entity: ("entity", "to a file of sources/entities/"),
    Event: ("event", "to a file of sources/events/"),
    Series: ("series", "to a file of sources/events/"),
    Record: ("article", "as a folder of sources/articles/"),
    Publisher: ("publisher", "as a file of sources/publishers/"),
    Reference: ("reference", "to sources/references.yml"),
}


_MOST_GUESSES = 100
"""Where more ids dangle, they have one cause, and to guess what each was meant to be would take minutes."""


def dangling_ids(material: Material) -> Iterator[Problem]:
    """Every id refers to a record. Where a file could not be read, its ids are not looked for."""
    known = _known_ids(material)
    dangling = [
        (item, path, value, target)
        for sort, links in _LINKS.items()
        for link, target in links.items()
        if target not in material.incomplete
        for item in getattr(material, sort)
        for path, value in _values(item.node, tuple(link.split("/")))
        if value not in known[target]
    ]
    for item, path, value, target in dangling:
        close = nearest(value, known[target]) if len(dangling) <= _MOST_GUESSES else None
        noun, where = _WHERE[target]
        remedy = f"{f'Write {quote(close)}' if close else 'Correct the id'}, or add the {noun} {where}."
        yield item.problem(path, Code.DANGLING_ID, f"there is no {noun} {quote(value)}", remedy)


def _known_ids(material: Material) -> Mapping[type, frozenset[str]]:
    groups: Mapping[type, Iterable[Item[Any]]] = {
        Entity: material.entities,
        Event: material.events,
        Series: material.series,
        Publisher: material.publishers,
        Reference: material.references,
    }
    known = {sort: frozenset(item.id for item in items if item.id) for sort, items in groups.items()}
    return {**known, Record: material.article_ids}


def _values(value: Value, steps: tuple[str, ...], way: Path = ()) -> Iterator[tuple[Path, str]]:
    """The texts that the steps lead to, with their paths; what has another form is a flaw already."""
    if not steps:
        if isinstance(value, str):
            yield way, value
        return
    first, rest = steps[0], steps[1:]
    if first == "*":
        for index, item in enumerate(value if isinstance(value, list) else ()):
            yield from _values(item, rest, (*way, index))
    elif isinstance(value, dict) and first in value:
        yield from _values(value[first], rest, (*way, first))


def duplicate_ids(material: Material) -> Iterator[Problem]:
    """No two records of a sort share an id; entities share one space over all kinds, notes one in each article."""
    sorts: tuple[Iterable[Item[Any]], ...] = (
        *(material.entities, material.series, material.events, material.memberships, material.references),
        *(material.questions, material.notes, material.moves),
    )
    for items in sorts:
        first: dict[tuple[str, str], Item[Any]] = {}
        for item in items:
            # An id of a note is unique in its article, which has one file of notes.
            key = (item.file if items is material.notes else "", item.id or "")
            if item.id is not None and first.setdefault(key, item) is not item:
                other = first[key]
                message = f"the id is taken already, by {other.file}:{other.line()}"
                yield item.problem((), Code.DUPLICATE_ID, message, "Give one of the two another id, or merge them.")


def case_clashes(material: Material) -> Iterator[Problem]:
    """No two articles' ids are the same but for case."""
    first: dict[str, str] = {}
    for item in material.articles:
        other = first.setdefault(str(item.id).lower(), str(item.id))
        if other != item.id:
            message = f"the id differs from {quote(other)} by case only"
            yield item.problem((), Code.CASE_CLASH, message, "Rename one of the two folders, in lower case.")


def duplicate_names(material: Material) -> Iterator[Problem]:
    """An entity has no name twice: what decides which holds where both are restricted differently."""
    for item in material.entities:
        seen: set[tuple[object, ...]] = set()
        for index, name in enumerate(item.record.names if item.record else ()):
            key = (name.text, name.articles, name.near)
            if key in seen:
                message = f"the name {quote(name.text)} stands twice"
                yield item.problem(("names", index), Code.DUPLICATE_NAME, message, "Delete one of the two.")
            seen.add(key)


def moves_in_steps(material: Material) -> Iterator[Problem]:
    """An address that moved twice says where it is now."""
    newest = {item.record.old: item.record.new for item in material.moves if item.record}
    for item in material.moves:
        if item.record is not None and item.record.new in newest:
            message = f"{quote(item.record.new)} moved itself, to {quote(newest[item.record.new])}"
            yield item.problem(("new",), Code.MOVED_AGAIN, message, "Write where the address is now.")
