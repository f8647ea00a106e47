"""How fast linking is with many names. The speed is reported (`pytest --junit-xml FILE`), not asserted."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING

from dossier.link import build_index, link_article
from tests.link.small_articles import reading, sources

if TYPE_CHECKING:
    from collections.abc import Callable

_NAMES = 20_000
_EVERY = 500


def test_many_names_are_found_in_one_pass(record_testsuite_property: Callable[[str, object], None]) -> None:
    entities = {f"e{number}": {"kind": "organisation", "names": [_name(number)]} for number in range(_NAMES)}
    paragraphs = (f"It was said that {_name(number)} is among them. {_FILLING}" for number in range(0, _NAMES, _EVERY))
    text = "\n\n".join(paragraphs)
    given = sources({"text": text, "entities": entities, "date": "2014-10-01"})
    index, read = build_index(given), reading(text)
    (article,) = given.articles.values()
    link_article(article, read, index)

    begun = process_time()
    found = link_article(article, read, index)
    seconds = process_time() - begun

    record_testsuite_property("linking, megabytes per second", round(len(text.encode()) / 1e6 / max(seconds, 1e-6), 1))
    assert [mention.target.id for mention in found.mentions] == [f"e{n}" for n in range(0, _NAMES, _EVERY)]


_FILLING = (
    "The ministers of the member states spoke of trade and of the security of the region, as they had before. " * 2
)


def _name(number: int) -> str:
    """A name of its own for every number: “Council of Abcba”."""
    letters = "".join(chr(ord("a") + int(digit)) for digit in str(number))
    return f"Council of {letters.capitalize()}"
