"""What holds for the generated pages on rules and problems, for indexes, and for quotations of any text."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from dossier.dates import Date
from dossier.link.rules import PROBLEMS as LINK_PROBLEMS
from dossier.link.rules import RULES as LINKING
from dossier.load.codes import Code
from dossier.model.claims import Claim
from dossier.model.links import Mention, Target
from dossier.pages.entity_index import initial, sort_key
from dossier.pages.period import period
from dossier.pages.quotation import _segments
from dossier.read import PROBLEMS as READ_PROBLEMS
from dossier.read.rules import RULES as READING
from dossier.sentences import sentence

if TYPE_CHECKING:
    from dossier.model.pages import Page


def test_every_rule_is_explained_under_its_own_anchor(small_pages: dict[str, Page]) -> None:
    ids = [rule.id for rule in READING] + list(LINKING)
    html = small_pages["rules.html"].html
    assert [id_ for id_, count in Counter(ids).items() if count > 1] == []
    assert [id_ for id_ in ids if f'id="{id_}"' not in html] == []


def test_every_problem_is_explained_under_its_own_anchor(small_pages: dict[str, Page]) -> None:
    html = small_pages["problems.html"].html
    assert [code for code in [*Code, *READ_PROBLEMS, *LINK_PROBLEMS] if f'id="{code}"' not in html] == []


def test_the_indexes_lead_to_every_page(small_pages: dict[str, Page]) -> None:
    for folder in ("articles", "entities", "events"):
        index = small_pages[f"{folder}/index.html"].html
        listed = [address for address in small_pages if address.startswith(f"{folder}/")]
        assert [a for a in listed if f'href="{a.removeprefix(folder + "/")}"' not in index and "index" not in a] == []


def test_names_are_sorted_without_article_marks_and_case() -> None:
    assert sorted(["zug", "The Hague", "Ürümqi", "“Hub”", "hall"], key=sort_key) == [
        "The Hague",
        "hall",
        "“Hub”",
        "Ürümqi",
        "zug",
    ]
    assert [initial(name) for name in ("The Hague", "Ürümqi", "Шанхай", "3+3 talks", "上海")] == [
        "H",
        "U",
        "Ш",
        "#",
        "#",
    ]


def test_a_period_names_what_its_ends_share_once() -> None:
    def between(start: str, end: str) -> str:
        return period(Claim(Date(start)), Claim(Date(end))).value

    assert between("2015-07-09", "2015-07-10") == "9–10 July 2015"
    assert between("2008-08-28", "2008-09-02") == "28 August – 2 September 2008"
    assert between("2015-12-31", "2016-01-01") == "31 December 2015 – 1 January 2016"
    assert between("1947", "1991") == "1947 – 1991"
    assert between("2015-07-10", "2015-07-10") == "10 July 2015"


def test_a_period_is_uncertain_where_either_end_is() -> None:
    end = Claim(Date("1991"), verified=False, basis="From memory.")
    assert period(Claim(Date("1947")), end) == Claim("1947 – 1991", verified=False, basis="From memory.")


def test_sentences_end_at_full_stops_but_not_at_initials_and_forms_of_address() -> None:
    text = "They met in St. Petersburg. “Mr. J. Smith came.” It rained in the U.S. at 5.30 p.m. that day."
    assert _sentence_with(text, "Petersburg") == "They met in St. Petersburg."
    assert _sentence_with(text, "Smith") == "“Mr. J. Smith came.”"
    assert _sentence_with(text, "rained") == "It rained in the U.S. at 5.30 p.m. that day."


def test_chinese_and_japanese_sentences_end_without_a_space() -> None:
    assert _sentence_with("峰会在塔什干举行。“中国来了。”印度没来。", "中国") == "“中国来了。”"


def _sentence_with(text: str, words: str) -> str:
    at = text.index(words)
    start, end = sentence(text, at, at + len(words))
    return text[start:end]


@given(st.text(min_size=1), st.data())
def test_a_quotation_has_every_character_of_its_sentence(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    mention = Mention(
        id="m1",
        article="a",
        block="p1",
        start=start,
        end=end,
        origin=(start, end),
        text=text[start:end],
        target=Target("entity", "e"),
        rule="exact-name",
        exact=True,
    )
    first, last = sentence(text, start, end)
    assert first <= start
    words = text[first : max(last, end)]
    assert "".join(segment.text for segment in _segments(words, [mention], first)) == words
