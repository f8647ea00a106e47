"""The records as the files state them, decoded one by one, each with the place where it stands.

A record with flaws stays here, undecoded, so that the checks across records know of its id.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from dossier.load import layout, yaml_tree
from dossier.load.decoding import decode
from dossier.load.flaws import missing_key, quote, unknown_key, wrong_type
from dossier.model.notes import Note, Question
from dossier.model.outlines import Outlines
from dossier.model.sources import Entity, Event, Membership, Move, Publisher, Record, Reference, Series, Settings
from dossier.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dossier.load.codes import Code
    from dossier.load.flaws import Flaw
    from dossier.load.layout import ArticleFiles, Layout
    from dossier.load.yaml_tree import Document, Path, Value

T = TypeVar("T")

_NOUNS: dict[type, str] = {
    Record: "article",
    Entity: "entity",
    Series: "series",
    Event: "event",
    Membership: "membership",
    Publisher: "publisher",
    Reference: "reference",
    Note: "note",
    Question: "question",
    Move: "move",
}
_ID_KEYS: dict[type, str] = {Membership: "state", Reference: "key", Move: "old"}
_EVENT_KEYS = ("series", "events")
_NO_EVENTS = "Write the key 'events' with a list of events and, where needed, the key 'series' with a list of series."
_NO_LIST = "Write a list: each record begins with '- ' on a line of its own; write [] for none."


@dataclass(frozen=True, slots=True)
class Item(Generic[T]):
    """A record and where it stands."""

    label: str
    """What messages call it: ``entity 'russia'``."""
    id: str | None
    """None where the record states none."""
    file: str
    node: Value
    """The tree below it, which knows the lines."""
    record: T | None
    """None where the record has flaws."""
    first_line: int = 1
    """Where it begins, for records that are no mapping."""

    def problem(self, path: Path, code: Code, message: str, remedy: str) -> Problem:
        """A problem of this record at the key or item that `path` leads to."""
        return Problem(self.file, self.line(path), code, f"{_breadcrumb(self.label, path)}: {message}", remedy)

    def line(self, path: Path = ()) -> int:
        """Line of the key or item that `path` leads to."""
        return yaml_tree.line_of(self.node, path) if isinstance(self.node, yaml_tree.Mapping) else self.first_line


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that was found, by sort, in the order of files and lines."""

    settings: tuple[Item[Settings], ...]
    articles: tuple[Item[Record], ...]
    article_ids: frozenset[str]
    """Of all articles, those without a record included."""
    entities: tuple[Item[Entity], ...]
    series: tuple[Item[Series], ...]
    events: tuple[Item[Event], ...]
    memberships: tuple[Item[Membership], ...]
    publishers: tuple[Item[Publisher], ...]
    references: tuple[Item[Reference], ...]
    notes: tuple[Item[Note], ...]
    questions: tuple[Item[Question], ...]
    moves: tuple[Item[Move], ...]
    outlines: tuple[Item[Outlines], ...]
    incomplete: frozenset[type]
    """The sorts of which a file could not be read, so that not all ids are known."""


def gather(files: Mapping[str, bytes], found: Layout) -> tuple[Material, tuple[Problem, ...]]:
    """Decode every record."""
    gathering = _Gathering(files)
    series, events = gathering.series_and_events(found.events)
    material = Material(
        settings=gathering.settings(found.settings),
        articles=gathering.articles(found.articles.values()),
        article_ids=frozenset(found.articles),
        entities=gathering.entities(found.entities),
        series=series,
        events=events,
        memberships=gathering.lists(found.memberships, Membership),
        publishers=gathering.publishers(found.publishers),
        references=gathering.lists(found.references, Reference),
        notes=gathering.lists([path for article in found.articles.values() for path in article.notes], Note),
        questions=gathering.lists(found.questions, Question),
        moves=gathering.lists(found.moved, Move),
        outlines=gathering.outlines(found.outlines),
        incomplete=frozenset(gathering.incomplete),
    )
    return material, tuple(gathering.problems)


def gather_publishers(
    files: Mapping[str, bytes], found: Layout
) -> tuple[tuple[Item[Publisher], ...], tuple[Problem, ...]]:
    """Decode the publishers and nothing else."""
    gathering = _Gathering(files)
    return gathering.publishers(found.publishers), tuple(gathering.problems)


class _Gathering:
    """Decodes file by file and keeps what is wrong."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.problems: list[Problem] = []
        self.incomplete: set[type] = set()
        self._files = files

    def settings(self, paths: list[str]) -> tuple[Item[Settings], ...]:
        """The settings; at most one path."""
        return tuple(self._single(Item("the settings", None, path, None, None), Settings) for path in paths)

    def outlines(self, paths: list[str]) -> tuple[Item[Outlines], ...]:
        """The outlines of states; at most one path."""
        return tuple(self._single(Item("the outlines", None, path, None, None), Outlines) for path in paths)

    def articles(self, found: Iterable[ArticleFiles]) -> tuple[Item[Record], ...]:
        """The records of articles; the folders' names are their ids."""
        return tuple(
            self._single(Item(f"article {quote(article.id)}", article.id, path, None, None), Record)
            for article in found
            for path in article.records
        )

    def publishers(self, paths: list[str]) -> tuple[Item[Publisher], ...]:
        """Publishers; the files' names are their ids."""
        ids = {path: layout.stem(path) for path in paths}
        return tuple(
            self._single(Item(f"publisher {quote(ids[path])}", ids[path], path, None, None), Publisher, id=ids[path])
            for path in paths
        )

    def entities(self, paths: list[str]) -> tuple[Item[Entity], ...]:
        """Entities; the files' names are their kinds."""
        return tuple(item for path in paths for item in self._list(path, Entity, kind=layout.stem(path)))

    def lists(self, paths: list[str], sort: type[T]) -> tuple[Item[T], ...]:
        """The records of files that are lists."""
        return tuple(item for path in paths for item in self._list(path, sort))

    def series_and_events(self, paths: list[str]) -> tuple[tuple[Item[Series], ...], tuple[Item[Event], ...]]:
        """Series and events; each file is a mapping of two lists."""
        series: list[Item[Series]] = []
        events: list[Item[Event]] = []
        for path in paths:
            tree = self._mapping_of_lists(path)
            series += self._items(path, tree.get("series", yaml_tree.List(1)), Series)
            events += self._items(path, tree.get("events", yaml_tree.List(1)), Event)
        return tuple(series), tuple(events)

    def _mapping_of_lists(self, path: str) -> yaml_tree.Mapping:
        document = self._document(path, Series, Event)
        tree = document.value
        if not isinstance(tree, yaml_tree.Mapping):
            if document.readable:
                self._refuse(path, 1, wrong_type("a mapping with the keys series and events", tree, _NO_EVENTS))
                self.incomplete |= {Series, Event}
            return yaml_tree.Mapping(1)
        for key in tree:
            if key not in _EVENT_KEYS:
                self._refuse(path, tree.lines[key], unknown_key(key, _EVENT_KEYS), label=quote(key))
        if "events" not in tree:
            self.incomplete.add(Event)
            self._refuse(path, tree.line, missing_key("events", "a list"))
        return tree

    def _list(self, path: str, sort: type[T], **given: str) -> Iterator[Item[T]]:
        document = self._document(path, sort)
        return self._items(path, document.value, sort, **given) if document.readable else iter(())

    def _items(self, path: str, value: Value, sort: type[T], **given: str) -> Iterator[Item[T]]:
        if not isinstance(value, yaml_tree.List):
            self.incomplete.add(sort)
            self._refuse(path, 1, wrong_type("a list", value, _NO_LIST))
            return
        for number, (node, line) in enumerate(zip(value, value.lines, strict=True), start=1):
            stated = node.get(_ID_KEYS.get(sort, "id")) if isinstance(node, yaml_tree.Mapping) else None
            record_id = stated if isinstance(stated, str) else None
            if record_id is None:
                self.incomplete.add(sort)
            label = f"{_NOUNS[sort]} {quote(record_id) if record_id else f'no. {number}'}"
            yield self._decoded(Item(label, record_id, path, node, None, line), sort, given)

    def _single(self, item: Item[T], sort: type[T], **given: str) -> Item[T]:
        document = self._document(item.file, sort)
        return self._decoded(replace(item, node=document.value), sort, given) if document.readable else item

    def _decoded(self, item: Item[T], sort: type[T], given: Mapping[str, str]) -> Item[T]:
        record, flaws = decode(item.node, sort, given=given)
        self.problems += [item.problem(path, flaw.code, flaw.message, flaw.remedy) for path, flaw in flaws]
        return replace(item, record=record)

    def _document(self, path: str, *sorts: type) -> Document:
        document = yaml_tree.parse(self._files[path])
        for line, flaw in document.flaws:
            self._refuse(path, line, flaw)
        if not document.readable:
            self.incomplete.update(sorts)
        return document

    def _refuse(self, path: str, line: int, flaw: Flaw, *, label: str | None = None) -> None:
        message = f"{label}: {flaw.message}" if label else flaw.message
        self.problems.append(Problem(path, line, flaw.code, message, flaw.remedy))


def _breadcrumb(label: str, path: Path) -> str:
    """The way to a value, items counted from 1: ``entity 'russia' > names 2 > form``."""
    steps = [label]
    for step in path:
        if isinstance(step, int):
            steps[-1] += f" {step + 1}"
        else:
            steps.append(step if step.isidentifier() else quote(step))
    return " > ".join(steps)
