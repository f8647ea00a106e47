"""`dossier repair` on the quotations of the real dossier, each in a copy of its article that was changed at random."""

from __future__ import annotations

import random
from functools import cache
from typing import TYPE_CHECKING

from dossier.annotate.anchoring import Ground, anchor
from dossier.annotate.quotations import quotations
from dossier.annotate.repair import Proposal, decide
from dossier.files import read_tree
from dossier.load import load_sources
from dossier.model.annotations import Anchor
from dossier.model.text import Block, Completeness, Reading, Role, Span
from dossier.read import read_all
from tests.annotate.grounds import ground_of
from tests.conftest import ROOT

if TYPE_CHECKING:
    from dossier.annotate.quotations import Quoted

LETTERS = "abcdefghijklmnopqrstuvwxyz "


@cache
def placed() -> tuple[tuple[Quoted, Anchor, str], ...]:
    """Every quotation with its place and its original."""
    sources, problems = load_sources(read_tree(ROOT / "sources"))
    assert sources is not None, problems
    readings, _ = read_all(sources)
    grounds = {id_: Ground.of(article, readings[id_]) for id_, article in sources.articles.items()}
    found = []
    for quoted in quotations(sources):
        where = anchor(quoted, grounds[quoted.article])
        assert isinstance(where, Anchor)
        found.append((quoted, where, readings[quoted.article].original))
    assert found, "the dossier quotes nothing"
    return tuple(found)


def all_body(original: str) -> Ground:
    """The ground of an original that is one paragraph: what the rules make of it is not what is tested."""
    spans = (Span(0, len(original), Role.BODY, "core"),)
    blocks = (Block("p1", 0, len(original), Role.BODY),)
    return ground_of(Reading(original, spans, (), (), blocks, Completeness("complete")))


def test_hardly_any_other_words_are_proposed_where_the_quoted_sentence_is_gone() -> None:
    """Articles repeat themselves, and the same words elsewhere may be proposed."""
    others = []
    for quoted, where, original in placed():
        start = max(original.rfind(mark, 0, where.start) for mark in (". ", "\n")) + 1
        ends = [at for at in (original.find(mark, where.end) for mark in (". ", "\n")) if at >= 0]
        found = decide(quoted, all_body(original[:start] + original[min(ends, default=len(original)) :]))
        if isinstance(found, Proposal) and letters(found.selector.exact) != letters(quoted.quotation.quote):
            others.append((quoted.quotation.quote, found.selector.exact))
    assert len(others) <= len(placed()) / 100, others


def test_words_of_which_a_tenth_changed_are_placed_rightly_or_not_at_all() -> None:
    chance = random.Random(2)  # noqa: S311 - repeatable, not secret
    right = 0
    for quoted, where, original in placed():
        words = changed(quoted.quotation.quote, chance)
        found = decide(quoted, all_body(original[: where.start] + words + original[where.end :]))
        if isinstance(found, Proposal):
            assert found.best.start < where.start + len(words)
            assert where.start < found.best.end
            right += 1
    assert right > 0.85 * len(placed())


def letters(words: str) -> str:
    """The words without what copies of one text differ in: signs, spaces and capitals."""
    return "".join(letter for letter in words.casefold() if letter.isalnum())


def changed(words: str, chance: random.Random) -> str:
    """The words with a tenth of their characters replaced, deleted or preceded by another."""
    for _ in range(max(1, round(len(words) / 10))):
        at = chance.randrange(len(words))
        new = chance.choice([chance.choice(LETTERS), "", words[at] + chance.choice(LETTERS)])
        words = words[:at] + new + words[at + 1 :] or "x"
    return words
