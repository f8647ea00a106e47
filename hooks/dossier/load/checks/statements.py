"""Expectations and questions: what came of a statement came after it, and a source either speaks or is silent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.load import layout
from dossier.load.checks.order import backward
from dossier.load.codes import Code
from dossier.load.flaws import quote

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dossier.dates import Date
    from dossier.load.material import Item, Material
    from dossier.model.notes import Expectation, Horizon, Note
    from dossier.model.sources import Event, Record
    from dossier.problems import Problem


def undated_statements(material: Material) -> Iterator[Problem]:
    """Every expectation was said at some time."""
    records = _records(material)
    for item, expectation in _expectations(material):
        if _article(item) in records and _said(item, expectation, records) is None:
            message = "nothing says when it was said, and the article has no date"
            remedy = "Add the key 'said' with a date, as precise as it is known."
            yield item.problem(("expectation",), Code.UNDATED_STATEMENT, message, remedy)


def outcomes_before_statements(material: Material) -> Iterator[Problem]:
    """Nothing comes of an expectation before it was said. Only what is certain counts, as in `order`."""
    records = _records(material)
    for item, expectation in _expectations(material):
        said = _said(item, expectation, records)
        for index, outcome in enumerate(expectation.log):
            if said is not None and outcome.when is not None and outcome.when.value.latest < said.earliest:
                message = f"the outcome of {outcome.when.value.text} is before the statement of {said.text}"
                path = ("expectation", "log", index, "when")
                yield item.problem(path, Code.OUTCOME_BEFORE_STATEMENT, message, "Correct one of the two dates.")


def logs_of_outcomes(material: Material) -> Iterator[Problem]:
    """The log of an expectation runs forward."""
    for item, expectation in _expectations(material):
        dates = (outcome.when.value if outcome.when else None for outcome in expectation.log)
        for index, date, before in backward(dates):
            message = f"{date.text} is before the entry of {before.text} that stands above it"
            remedy = "Put the entries in order of time, the latest last, or correct the date."
            yield item.problem(("expectation", "log", index, "when"), Code.OUTCOME_ORDER, message, remedy)


def failures(material: Material) -> Iterator[Problem]:
    """Not fulfilled is what evidence shows, or what had not happened when the horizon had passed."""
    events = {event.record.id: event.record for event in material.events if event.record}
    for item, expectation in _expectations(material):
        horizon = _latest(expectation.horizon, events)
        for index, outcome in enumerate(expectation.log):
            if outcome.status != "not-fulfilled" or outcome.evidence:
                continue
            if horizon is None or horizon.latest >= outcome.recorded.earliest:
                when = f"by {horizon.text}, not before {outcome.recorded.text}" if horizon else "at no stated time"
                message = f"it counts as not fulfilled without evidence; it was expected {when}"
                remedy = "Add evidence that it did not happen, or write the status open or undetermined."
                path = ("expectation", "log", index, "status")
                yield item.problem(path, Code.FAILURE_WITHOUT_GROUND, message, remedy)


def speakers_and_silent(material: Material) -> Iterator[Problem]:
    """A question names each article once, as speaking to it or as silent."""
    for item in material.questions:
        if item.record is None:
            continue
        places = [
            *((("positions", index, "article"), one.article) for index, one in enumerate(item.record.positions)),
            *((("silent", index), article) for index, article in enumerate(item.record.silent)),
        ]
        seen: set[str] = set()
        for path, article in places:
            if article in seen:
                message = f"the article {quote(article)} has its place in this question already"
                remedy = "Keep one position, with all its quotes, or the place under 'silent'."
                yield item.problem(path, Code.POSITION_TWICE, message, remedy)
            seen.add(article)


def _expectations(material: Material) -> Iterator[tuple[Item[Note], Expectation]]:
    for item in material.notes:
        if item.record and item.record.expectation:
            yield item, item.record.expectation


def _records(material: Material) -> Mapping[str, Record]:
    """The records of articles that could be decoded."""
    return {item.id: item.record for item in material.articles if item.id and item.record}


def _article(item: Item[Note]) -> str:
    return layout.article_of(item.file)


def _said(item: Item[Note], expectation: Expectation, records: Mapping[str, Record]) -> Date | None:
    if expectation.said is not None:
        return expectation.said.value
    record = records.get(_article(item))
    return record.date.value if record and record.date else None


def _latest(horizon: Horizon, events: Mapping[str, Event]) -> Date | None:
    """The date of the horizon; an event's is its end."""
    event = events.get(horizon.event or "")
    return (event.end or event.start).value if event else horizon.date
