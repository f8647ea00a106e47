"""What templates write the short way, because pages are full of it, and when they do not."""

from __future__ import annotations

import sys
from unicodedata import bidirectional

import pytest

from dossier.pages.inline import is_bidirectional
from dossier.pages.rendering import ENVIRONMENT, foreign

NAME = ENVIRONMENT.from_string('{% from "_macros.html" import name %}{{ name(text) }}')
TURNING = {"R", "AL", "LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
"""What turns text: letters from right to left, and controls (Unicode Annex 9, table 4)."""


def test_words_in_the_pages_own_language_need_not_say_so() -> None:
    assert foreign("en") == ""


@pytest.mark.parametrize(
    ("language", "attributes"),
    [("fa", ' lang="fa" dir="auto"'), ("zh-Hant", ' lang="zh-Hant" dir="auto"'), ('"', ' lang="&#34;" dir="auto"')],
)
def test_words_in_another_language_say_which_and_run_their_own_way(language: str, attributes: str) -> None:
    assert foreign(language) == attributes


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Ada & Weir", "Ada &amp; Weir"),
        ("上海合作组织", "上海合作组织"),
        ("Шанхай", "Шанхай"),
        ("محمد خاتمی", "<bdi>محمد خاتمی</bdi>"),
        ("Ada \u202eWeir", "<bdi>Ada \u202eWeir</bdi>"),
    ],
)
def test_a_name_is_kept_apart_only_where_it_could_turn_what_stands_around_it(text: str, written: str) -> None:
    assert NAME.render(text=text) == written


def test_no_character_that_turns_text_is_overlooked() -> None:
    overlooked = [
        hex(code)
        for code in range(sys.maxunicode + 1)
        if bidirectional(chr(code)) in TURNING and not is_bidirectional(chr(code))
    ]
    assert overlooked == []
