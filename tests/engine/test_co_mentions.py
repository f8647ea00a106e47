"""Who is named together with whom holds both ways, and the sentences are there to be read."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from dossier.co_mentions import SharedSentence, partners, shared_sentences
from dossier.ledger import Piece, Projection
from dossier.model.links import Mention, Target
from dossier.rights import Extent

TARGETS = [Target("entity", "a"), Target("entity", "b"), Target("event", "a"), Target("entity", "c")]
PARTS = (
    "Ada",
    "Norhaven",
    "the League",
    "St. Ives",
    "Rain. Snow",
    "left",
    "Mr.",
    ". ",
    ".” ",
    "! ",
    "。",
    " ",
    "\u0301",
)


@st.composite
def articles(draw: st.DrawFn) -> tuple[dict[str, Projection], tuple[Mention, ...]]:
    """Two paragraphs, and mentions that do not overlap, in the order of the text; they may reach across sentences.

    A name neither begins nor ends with space.
    """
    projections, mentions = {}, []
    for block in ("p1", "p2"):
        text = "".join(draw(st.lists(st.sampled_from(PARTS), min_size=1, max_size=20)))
        projections[block] = Projection(text, (Piece(0, len(text), 0, len(text), carried=True),))
        cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=8)))
        for start, end in zip(cuts[::2], cuts[1::2], strict=False):
            if text[start:end] == text[start:end].strip():
                mentions.append(_mention(block, text, start, end, draw(st.sampled_from(TARGETS))))
    return projections, tuple(mentions)


def _mention(block: str, text: str, start: int, end: int, target: Target) -> Mention:
    return Mention(
        id=f"m{start}",
        article="x",
        block=block,
        start=start,
        end=end,
        origin=(start, end),
        text=text[start:end],
        target=target,
        rule="exact-name",
        exact=True,
    )


@given(articles())
def test_who_is_named_with_whom_is_so_both_ways(article: tuple[dict[str, Projection], tuple[Mention, ...]]) -> None:
    projections, mentions = article
    found = partners(shared_sentences(mentions, projections))
    for one, others in found.items():
        assert one not in others
        for other, sentences in others.items():
            assert found[other][one] == sentences
            assert len(set(sentences)) == len(sentences)


@given(articles())
def test_every_sentence_is_a_slice_of_its_paragraph_and_holds_every_name(
    article: tuple[dict[str, Projection], tuple[Mention, ...]],
) -> None:
    projections, mentions = article
    for shared in shared_sentences(mentions, projections):
        words = projections[shared.block].text[shared.start : shared.end]
        for mention in shared.mentions:
            assert shared.start <= mention.start
            assert words[mention.start - shared.start : mention.end - shared.start].rstrip() == mention.text.rstrip()
        assert len(shared.targets) > 1


@given(articles())
def test_no_sentence_is_lost_and_no_mention_stands_in_two(
    article: tuple[dict[str, Projection], tuple[Mention, ...]],
) -> None:
    projections, mentions = article
    sentences = list(shared_sentences(mentions, projections))
    inside = [mention for shared in sentences for mention in shared.mentions]
    assert len(set(inside)) == len(inside)
    for one, other in combinations(mentions, 2):
        between = projections[one.block].text[one.start : other.end] if one.block == other.block else "."
        if one.target != other.target and not set(".!。") & set(between):
            assert any(one in shared.mentions and other in shared.mentions for shared in sentences)


def test_a_name_beyond_the_end_of_an_excerpt_is_not_shown_and_one_before_it_is_up_to_there() -> None:
    ada, league = TARGETS[0], TARGETS[1]
    text = "Ada left the League, and Ada wept."
    names = (
        _mention("p1", text, 0, 3, ada),
        _mention("p1", text, 13, 19, league),
        _mention("p1", text, 25, 28, ada),
    )
    shared = SharedSentence("x", "p1", 0, len(text), names)
    assert shared.shown(Extent(), ada, league) == (len(text), names)
    assert shared.shown(Extent(20, {"p1": 20}), ada, league) == (20, names[:2])
    assert shared.shown(Extent(12, {"p1": 12}), ada, league) is None
    assert shared.shown(Extent(0, {"p1": 0}), ada, league) is None
