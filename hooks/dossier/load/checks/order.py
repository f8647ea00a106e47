"""Order of time: chains and histories run forward. Only what is certain counts: dates that may overlap are in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.load.codes import Code

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dossier.dates import Date
    from dossier.load.material import Material
    from dossier.problems import Problem


def publication_chains(material: Material) -> Iterator[Problem]:
    """A chain of publication has a first step, and no later step is earlier."""
    for item in material.articles:
        if item.record is None:
            continue
        steps = item.record.publication
        if not steps:
            remedy = "Add the first publication: publisher, act, basis and verified."
            yield item.problem(("publication",), Code.NO_PUBLICATION, "the chain of publication is empty", remedy)
        for index, date, before in backward((step.date.value if step.date else None) for step in steps):
            message = f"{date.text} is before the step of {before.text} that stands above it"
            remedy = "Put the steps in order of time, the first publication first, or correct the date."
            yield item.problem(("publication", index, "date"), Code.PUBLICATION_ORDER, message, remedy)


def event_spans(material: Material) -> Iterator[Problem]:
    """No event ends before it begins."""
    for item in material.events:
        event = item.record
        if event and event.end and event.end.value.latest < event.start.value.earliest:
            message = f"the end, {event.end.value.text}, is before the start, {event.start.value.text}"
            yield item.problem(("end",), Code.EVENT_ENDS_EARLY, message, "Correct one of the two dates.")


def membership_histories(material: Material) -> Iterator[Problem]:
    """A state's standing changes in order of time."""
    for item in material.memberships:
        changes = item.record.history if item.record else ()
        for index, date, before in backward(change.date.value for change in changes):
            message = f"{date.text} is before the change of {before.text} that stands above it"
            remedy = "Put the changes in order of time, or correct the date."
            yield item.problem(("history", index, "date"), Code.HISTORY_ORDER, message, remedy)


def backward(dates: Iterable[Date | None]) -> Iterator[tuple[int, Date, Date]]:
    """The dates that certainly lie before the one above them, with index and that one; None is skipped."""
    before: Date | None = None
    for index, date in enumerate(dates):
        if date is None:
            continue
        if before is not None and date.latest < before.earliest:
            yield index, date, before
        before = date
