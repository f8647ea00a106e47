"""Problems: what is wrong with the sources, where, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class Severity(StrEnum):
    """An error stops the build; a warning does not, and fails a strict one."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One diagnostic. Sorts by file, then line, then code."""

    file: str
    """Path below the project, with forward slashes: ``sources/articles/2002-04-29-blagov/record.yml``."""
    line: int
    """Counted from 1; 0 where the whole file is meant."""
    code: str
    """Stable, lower case, hyphenated: ``unknown-key``. Listed in the documentation."""
    message: str
    """What is wrong and what was expected, quoting the offender."""
    remedy: str
    """What to do, as an imperative sentence."""
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        """Two lines: where and what, then the remedy."""
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.severity.value} [{self.code}] {self.message}\n    -> {self.remedy}"


def report(problems: Iterable[Problem]) -> str:
    """All problems, sorted by file and line, one after the other."""
    return "\n".join(str(problem) for problem in sorted(problems))


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any of the problems stops the build."""
    return any(problem.severity is Severity.ERROR for problem in problems)
