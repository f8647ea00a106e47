"""What only the day tells: expectations that are still open although their time has passed.

A build reads no clock, so that the same sources make the same site on any day. `dossier check` does, and asks here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.expectations import overdue
from dossier.problems import Problem, Severity

if TYPE_CHECKING:
    from datetime import date

    from dossier.dossier import Dossier

CODE = "overdue-expectation"
EXPLANATION = "An expectation is open although its horizon has passed; a warning, which only “dossier check” gives."


def overdue_problems(dossier: Dossier, today: date) -> tuple[Problem, ...]:
    """A warning for every open expectation whose horizon lies before `today`."""
    return tuple(
        Problem(
            dossier.sources.articles[one.article].notes_file,
            one.placed.note.line,
            CODE,
            f"note {one.placed.note.id!r}: open, but expected by {one.horizon}, before {today.isoformat()}",
            "Look at what came of it, and add an entry to its log.",
            Severity.WARNING,
        )
        for one in overdue(dossier.expectations, today)
    )
