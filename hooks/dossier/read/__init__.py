"""Reading: an original becomes spans with roles, blocks, emendations and what it says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.read.problems import PROBLEMS, find_problems
from dossier.read.reading import read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dossier.model.sources import Article, Publisher, Sources
    from dossier.model.text import Reading
    from dossier.problems import Problem

__all__ = ["PROBLEMS", "publisher_of", "read", "read_all", "read_text"]


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
    return reading, tuple(find_problems(article, reading))


def publisher_of(text: str, publishers: Iterable[Publisher]) -> Publisher | None:
    """The publisher of whose pages a text shows most signs; None where it shows none."""
    shown = [(sum(sign in text for sign in publisher.signs), publisher) for publisher in publishers]
    count, best = max(shown, key=lambda pair: pair[0], default=(0, None))
    return best if count else None


def _last_publisher(article: Article, sources: Sources) -> Publisher | None:
    """The publisher of the last step: the page that was scraped."""
    steps = article.record.publication
    return sources.publishers.get(steps[-1].publisher) if steps else None
