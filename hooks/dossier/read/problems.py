"""What reading can find wrong with an article and its record."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from dossier.ledger import violations
from dossier.problems import Problem, Severity
from dossier.read.reading import line_range
from dossier.read.text.lines import cut_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dossier.model.sources import Article, RoleOverride
    from dossier.model.text import Reading

_WITHOUT_LINES = "override-without-lines"
_NO_BODY = "no-body"
_BROKEN = "account-broken"

PROBLEMS: Mapping[str, str] = MappingProxyType(
    {
        _WITHOUT_LINES: "A curator's decision on roles names lines that the original does not have.",
        _NO_BODY: "No sentence of an article was found in the original; a warning, for the page then shows none.",
        _BROKEN: "The account of an original is not complete: an error of the reader, not of the sources.",
    }
)
"""Every problem that reading reports: its stable code and what it means."""


def find_problems(article: Article, reading: Reading) -> Iterator[Problem]:
    """What is wrong with an article, once it is read."""
    count = len(cut_lines(article.text))
    for override in article.record.roles:
        if not _exists(override, count):
            yield _without_lines(article, override, count)
    if reading.completeness.state == "empty":
        yield Problem(
            article.file,
            0,
            _NO_BODY,
            "no sentence of an article was found in the original",
            "Look at the original; if the rules misread it, state the lines of the body under `roles`.",
            Severity.WARNING,
        )
    for sentence in violations(reading):
        yield Problem(
            article.file,
            0,
            _BROKEN,
            f"the account of the original is not complete: {sentence}",
            "Report this with the original: reading must account for every character.",
        )


def _without_lines(article: Article, override: RoleOverride, count: int) -> Problem:
    return Problem(
        article.file,
        0,
        _WITHOUT_LINES,
        f"the role override for lines {override.lines!r} names lines that the original does not have: "
        f"it has lines 1 to {count}",
        "Correct the line numbers under `roles`, counted from 1, as in 12 or 12-15.",
    )


def _exists(override: RoleOverride, count: int) -> bool:
    lines = line_range(override.lines)
    return bool(lines) and lines.start >= 1 and lines.stop <= count + 1
