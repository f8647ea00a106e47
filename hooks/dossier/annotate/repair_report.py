"""A plan of repairs for the terminal: what would change, as a diff that ``patch`` reads too, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.annotate.repair import Proposal
from dossier.annotate.rewriting import difference
from dossier.selecting import line_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dossier.annotate.candidates import Candidate
    from dossier.annotate.repair import Plan, Repair


def as_text(plan: Plan, files: Mapping[str, bytes], *, applied: bool) -> str:
    """The plan; `files` are those it was made for, `applied` says whether its files were written."""
    if not plan.repairs:
        return "Every quotation has its place."
    parts = [difference(path, files[path], data) + "\n" for path, data in plan.files.items()]
    parts += [line for repair in plan.repairs for line in _account(repair)]
    return "\n".join([*parts, _summary(plan, applied=applied)])


def _account(repair: Repair) -> Iterator[str]:
    where = f"{repair.quoted.file}:{repair.quoted.quotation.line}: {repair.quoted.label}"
    if isinstance(repair, Proposal):
        next_best = f", the next {_percent(repair.second)}" if repair.second else ""
        yield f"{where}: {_likeness(repair.best, repair.original)}{next_best}"
    else:
        yield f"{where}: not placed: {repair.reason}"
        for candidate in repair.candidates:
            words = repair.original[candidate.start : candidate.end]
            yield f"    {_likeness(candidate, repair.original)}: {words!r}"


def _likeness(candidate: Candidate, original: str) -> str:
    aside = "" if candidate.is_shown else ", set aside"
    in_all = f"words {_percent(candidate.words)}, in all {_percent(candidate.score)}"
    return f"line {line_of(original, candidate.start)}{aside}, {in_all}"


def _percent(share: float) -> str:
    """Rounded down: nothing looks as if it had reached what it has not."""
    return f"{int(share * 100)} %"


def _summary(plan: Plan, *, applied: bool) -> str:
    placed = sum(isinstance(repair, Proposal) for repair in plan.repairs)
    lost = len(plan.repairs)
    counts = f"{lost} quotation{'s' if lost > 1 else ''} without a place: {placed} placed, {lost - placed} not."
    if not plan.files:
        return counts
    return f"{counts} {'Written' if applied else 'Nothing is written without --apply'}: {', '.join(plan.files)}."
