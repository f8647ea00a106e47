"""Reading: an original becomes spans with roles, blocks, emendations and what it says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.ledger import violations
from dossier.problems import Problem, Severity
from dossier.read.lines import cut_lines
from dossier.read.reading import line_range, read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dossier.model.sources import Article, Publisher, RoleOverride, Sources
    from dossier.model.text import Reading

__all__ = ["publisher_of", "read", "read_all", "read_text"]


def read_all(sources: Sources) -> tuple[Mapping[str, Reading], tuple[Problem, ...]]:
    """The reading of every article, by id, and all problems."""
    readings: dict[str, Reading] = {}
    problems: list[Problem] = []
    for name, article in sources.articles.items():
        reading, found = read(article, publisher=_last_publisher(article, sources))
        readings[name] = reading
        problems.extend(found)
    return readings, tuple(problems)


def read(article: Article, *, publisher: Publisher | None = None) -> tuple[Reading, tuple[Problem, ...]]:
    """Read one article; `publisher` is the one from whose page the original was taken."""
    reading = read_text(article.text, publisher=publisher, overrides=article.record.roles)
    return reading, tuple(_problems(article, reading))


def publisher_of(text: str, publishers: Iterable[Publisher]) -> Publisher | None:
    """The publisher of whose pages a text shows most signs; None where it shows none."""
    shown = [(sum(sign in text for sign in publisher.signs), publisher) for publisher in publishers]
    count, best = max(shown, key=lambda pair: pair[0], default=(0, None))
    return best if count else None


def _last_publisher(article: Article, sources: Sources) -> Publisher | None:
    """The publisher of the last step: the page that was scraped."""
    steps = article.record.publication
    return sources.publishers.get(steps[-1].publisher) if steps else None


def _problems(article: Article, reading: Reading) -> Iterator[Problem]:
    count = len(cut_lines(article.text))
    for override in article.record.roles:
        if not _exists(override, count):
            yield Problem(
                article.file,
                0,
                "override-without-lines",
                f"the role override for lines {override.lines!r} names lines that the original does not have: "
                f"it has lines 1 to {count}",
                "Correct the line numbers under `roles`, counted from 1, as in 12 or 12-15.",
            )
    if reading.completeness.state == "empty":
        yield Problem(
            article.file,
            0,
            "no-body",
            "no sentence of an article was found in the original",
            "Look at the original; if the rules misread it, state the lines of the body under `roles`.",
            Severity.WARNING,
        )
    for sentence in violations(reading):
        yield Problem(
            article.file,
            0,
            "account-broken",
            f"the account of the original is not complete: {sentence}",
            "Report this with the original: reading must account for every character.",
        )


def _exists(override: RoleOverride, count: int) -> bool:
    lines = line_range(override.lines)
    return bool(lines) and lines.start >= 1 and lines.stop <= count + 1
