"""What holds for every text and every authority."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from dossier.ledger import project
from dossier.link import RULES, ArticleLinks, build_index, link_article
from dossier.model.text import FATE, Fate, Reading
from tests.engine.readings import readings
from tests.link.small_articles import SHARED, reading, sources

if TYPE_CHECKING:
    from dossier.model.links import Mention

_NAMES = [
    name if isinstance(name, str) else name["text"]
    for entity in SHARED["entities"].values()
    for name in entity["names"]
]
_PLAIN = "the summit in of on June 7 2014 , . ' - ’ “ ( ) recent upcoming was held scheduled and 15th us"
_MARKS = ("\n", "\n\n", "\n\n# ", "\n\n[disclaimer] ", "U.S.S.R.", "u\u0308", "\u00a0", "…", "峰会", "x")
_WORDS = [*_NAMES, *_PLAIN.split(" "), *_MARKS]
_GAPS = st.sampled_from([" ", " ", " ", "", "-"])
_DATES = st.sampled_from(["2002-04-29", "2008", "2012-05", "2014-10-01", "2015-04/2015-07-08"])


@st.composite
def texts(draw: st.DrawFn) -> str:
    words = draw(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=30))
    return "".join(word + draw(_GAPS) for word in words)


def linked(text: str, read: Reading, date: str, entities: dict[str, Any] | None = None) -> ArticleLinks:
    given_sources = sources({"text": text, "date": date, "entities": entities or {}})
    (article,) = given_sources.articles.values()
    return link_article(article, read, build_index(given_sources))


def check(read: Reading, found: ArticleLinks) -> None:
    """Mentions are named by their place in the original, in order, do not overlap, and quote their block."""
    blocks = {block.id: block for block in read.blocks}
    assert [mention.id for mention in found.mentions] == [f"m{mention.origin[0]}" for mention in found.mentions]
    assert len({mention.id for mention in found.mentions}) == len(found.mentions)
    for one, other in pairwise(found.mentions):
        assert blocks[one.block].start < blocks[other.block].start or (
            one.block == other.block and one.end <= other.start
        )
    for mention in found.mentions:
        block = blocks[mention.block]
        assert FATE[block.role] is Fate.KEPT
        assert_placed(read, mention)
        assert RULES[mention.rule].outcome == "linked"
    for name in found.unlinked:
        assert project(read, blocks[name.block]).text[name.start : name.end] == name.text
        assert RULES[name.rule].outcome == "refused"


def assert_placed(read: Reading, mention: Mention) -> None:
    block = next(block for block in read.blocks if block.id == mention.block)
    projection = project(read, block)
    assert projection.text[mention.start : mention.end] == mention.text
    assert mention.origin == projection.to_original(mention.start, mention.end)
    assert block.start <= mention.origin[0] < mention.origin[1] <= block.end


@given(texts(), _DATES)
def test_mentions_of_paragraphs_are_sound(text: str, date: str) -> None:
    read = reading(text)

    check(read, linked(text, read, date))


@given(readings(), _DATES)
def test_mentions_of_any_reading_are_sound(read: Reading, date: str) -> None:
    single = {f"e{character}": {"kind": "place", "names": [character]} for character in "aA0"}

    check(read, linked(read.original, read, date, single))


@given(texts(), _DATES)
def test_an_entity_that_the_text_does_not_name_changes_nothing(text: str, date: str) -> None:
    read = reading(text)
    unrelated = {"zzyzx": {"kind": "person", "names": ["Zebulon Zzyzx", {"text": "Zzyzx", "form": "surname"}]}}

    assert linked(text, read, date, unrelated) == linked(text, read, date)


@given(texts(), _DATES)
def test_a_paragraph_that_names_nothing_changes_no_other_mention(text: str, date: str) -> None:
    before = linked(text, reading(text), date)
    longer = text + "\n\nNothing here."

    assert linked(longer, reading(longer), date) == before
