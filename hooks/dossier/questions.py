"""Where every source stands on a question: a position, silence, or not examined."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dossier.model.notes import Position, Question, Stance
    from dossier.model.sources import Article

    Standpoint = Stance | Literal["silent", "not-examined"]
    """How an article answers a question. Silence is no stance, and not to have been read is no silence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One article and one question."""

    question: Question
    article: Article
    stance: Standpoint
    position: Position | None
    """None where the article is silent or was not examined."""


def answers(question: Question, articles: Iterable[Article]) -> Iterator[Answer]:
    """For each of `articles`, in their order, where it stands on `question`."""
    positions = {position.article: position for position in question.positions}
    for article in articles:
        position = positions.get(article.id)
        unanswered: Standpoint = "silent" if article.id in question.silent else "not-examined"
        stance = position.stance if position else unanswered
        yield Answer(question=question, article=article, stance=stance, position=position)
