"""Series: their events are numbered without gap, and series that continue each other come to an end."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.load.codes import Code
from dossier.load.flaws import quote
from dossier.model.sources import Event

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dossier.load.material import Item, Material
    from dossier.problems import Problem


def ordinals_in_series(material: Material) -> Iterator[Problem]:
    """A number counts within a series."""
    for item in material.events:
        event = item.record
        if event and event.ordinal is not None and event.series is None:
            message = f"the event is number {event.ordinal}, but of no series"
            yield item.problem(("ordinal",), Code.ORDINAL_WITHOUT_SERIES, message, "Add 'series', or delete 'ordinal'.")


def duplicate_ordinals(material: Material) -> Iterator[Problem]:
    """No two events of a series have the same number."""
    for series, events in _numbered(material).items():
        for (before, _), (item, event) in pairwise(events):
            if before.record and before.record.ordinal == event.ordinal:
                message = (
                    f"{before.label} ({before.file}:{before.line()}) is number {event.ordinal} of {quote(series)} too"
                )
                yield item.problem(("ordinal",), Code.DUPLICATE_ORDINAL, message, "Correct one of the two numbers.")


def ordinal_gaps(material: Material) -> Iterator[Problem]:
    """The numbers run from 1 without gap. Where events could not be read, gaps say nothing."""
    if Event in material.incomplete or any(item.record is None for item in material.events):
        return
    for series, events in _numbered(material).items():
        expected = 1
        for item, event in events:
            if event.ordinal is not None and event.ordinal > expected:
                message = f"the number is {event.ordinal}, but {quote(series)} has no event number {expected}"
                remedy = "Add the missing event, or correct the number."
                yield item.problem(("ordinal",), Code.ORDINAL_GAP, message, remedy)
            expected = (event.ordinal or 0) + 1


def ordinal_order(material: Material) -> Iterator[Problem]:
    """A later number is no earlier event."""
    for events in _numbered(material).values():
        for (before, earlier), (item, event) in pairwise(events):
            if event.start.value.latest < earlier.start.value.earliest:
                message = (
                    f"number {event.ordinal} starts on {event.start.value.text}, "
                    f"before number {earlier.ordinal} on {earlier.start.value.text} ({before.label})"
                )
                remedy = "Correct the numbers or the dates."
                yield item.problem(("ordinal",), Code.ORDINAL_ORDER, message, remedy)


def series_cycles(material: Material) -> Iterator[Problem]:
    """Going back from series to series ends."""
    items = {item.record.id: item for item in material.series if item.record}
    before = {name: item.record.continues for name, item in items.items() if item.record}
    for name, item in items.items():
        way = _way_back(name, before)
        if before.get(way[-1]) == name:
            message = f"the series continues itself: {' -> '.join([*way, name])}"
            remedy = "Delete 'continues' of the series that began first."
            yield item.problem(("continues",), Code.SERIES_CYCLE, message, remedy)


def _way_back(name: str, before: Mapping[str, str | None]) -> list[str]:
    """The series and those it continues, up to the first, or to the last before one comes again."""
    way = [name]
    while (previous := before.get(way[-1])) is not None and previous not in way:
        way.append(previous)
    return way


def _numbered(material: Material) -> Mapping[str, list[tuple[Item[Event], Event]]]:
    """The numbered events by series, in order of their numbers."""
    found: defaultdict[str, list[tuple[Item[Event], Event]]] = defaultdict(list)
    for item in material.events:
        if item.record and item.record.series is not None and item.record.ordinal is not None:
            found[item.record.series].append((item, item.record))
    return {series: sorted(events, key=lambda pair: pair[1].ordinal or 0) for series, events in found.items()}
