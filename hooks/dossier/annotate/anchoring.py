"""One quotation: from its words to its place in the original and on the page, or to a problem that helps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from dossier.annotate.problems import found_twice, in_set_aside, not_found
from dossier.ledger import project
from dossier.model.annotations import Anchor, Part
from dossier.model.text import FATE, Fate, Role
from dossier.selecting import occurrences

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dossier.annotate.quotations import Quoted
    from dossier.ledger import Projection
    from dossier.model.annotations import Where
    from dossier.model.sources import Article
    from dossier.model.text import Reading, Span
    from dossier.problems import Problem


@dataclass(frozen=True, slots=True)
class Ground:
    """What passages of one article are anchored in."""

    article: Article
    reading: Reading
    projections: Mapping[str, Projection]
    """By block id."""

    @classmethod
    def of(cls, article: Article, reading: Reading) -> Self:
        """The ground of an article."""
        return cls(article, reading, {block.id: project(reading, block) for block in reading.blocks})

    @property
    def shown(self) -> tuple[tuple[int, int], ...]:
        """The stretches of the original whose words can be annotated."""
        return tuple((span.start, span.end) for span in self.reading.spans if span.fate is not Fate.SET_ASIDE)


def anchor(quoted: Quoted, ground: Ground) -> Anchor | Problem:
    """The one place of a quotation, or why there is none."""
    selector, original = quoted.quotation.selector, ground.reading.original
    places = list(occurrences(original, selector))
    if not places:
        return not_found(quoted, original, ground.shown)
    if len(places) > 1:
        return found_twice(quoted, original, places)
    start, end = places[0], places[0] + len(selector.exact)
    outside = _set_aside(ground.reading, start, end)
    return in_set_aside(quoted, original, outside) if outside is not None else _anchor(ground, start, end)


def _anchor(ground: Ground, start: int, end: int) -> Anchor:
    parts = tuple(_parts(ground, start, end)) or tuple(_title_part(ground, start, end))
    return Anchor(article=ground.article.id, start=start, end=end, where=_where(ground.reading, parts), parts=parts)


def _parts(ground: Ground, start: int, end: int) -> Iterator[Part]:
    for block in ground.reading.blocks:
        if block.start < end and start < block.end:
            shown = ground.projections[block.id].range_on_page(max(start, block.start), min(end, block.end))
            yield Part(block.id, *shown)


def _title_part(ground: Ground, start: int, end: int) -> Iterator[Part]:
    """The share of the title, where the page writes it as the original does."""
    title, written = ground.reading.title, ground.article.record.title.text
    # What reading took for the title may have the sign of a heading before it.
    at = ground.reading.original.find(written, title.start, title.end) if title else -1
    if at >= 0 and at <= start and end <= at + len(written):
        yield Part("title", start - at, end - at)


def _where(reading: Reading, parts: Sequence[Part]) -> Where:
    """What of the page the passage ends in."""
    if not parts:
        return "head"
    if parts[-1].block == "title":
        return "title"
    role = next(block.role for block in reading.blocks if block.id == parts[-1].block)
    return "notice" if FATE[role] is Fate.NOTICE else "body"


def _set_aside(reading: Reading, start: int, end: int) -> Span | None:
    """The span in which a passage begins or ends, where the page does not show that; None where it shows both.

    What is set aside in the middle of a passage, such as a page stamp inside a sentence, does no harm.
    """
    spans = [span for span in reading.spans if span.start < end and start < span.end]
    words = [span for span in spans if span.role is not Role.SPACING]
    if not words:
        # Space inside a paragraph is a joined break, which can be annotated.
        inside = any(block.start <= start and end <= block.end for block in reading.blocks)
        return None if inside else spans[0]
    return next((span for span in (words[0], words[-1]) if span.fate is Fate.SET_ASIDE), None)
