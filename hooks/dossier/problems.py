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
    paste: tuple[str, ...] = ()
    """Lines of YAML from which the curator chooses what to paste."""

    def __str__(self) -> str:
        """Where and what, then the remedy, then the lines to paste."""
        where = f"{self.file}:{self.line}" if self.line else self.file
        lines = [f"{where}: {self.severity.value} [{self.code}] {self.message}", f"    -> {self.remedy}"]
        return "\n".join([*lines, *(f"       {line}" for line in self.paste)])


def report(problems: Iterable[Problem]) -> str:
    """All problems, sorted by file and line, one after the other."""
    return "\n".join(str(problem) for problem in sorted(problems))


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any of the problems stops the build."""
    return any(problem.severity is Severity.ERROR for problem in problems)
