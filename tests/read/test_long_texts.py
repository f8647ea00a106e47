"""Reading takes time in proportion to the length of a text, whatever its shape."""

from __future__ import annotations

from time import process_time

import pytest

from dossier.ledger import violations
from dossier.read import read_text

_SENTENCE = "The ministers of the river council met on Tuesday to settle the use of the upper valley."
SHAPES = {
    "one line": f"{_SENTENCE} ",
    "paragraphs": f"{_SENTENCE} {_SENTENCE}\n\n",
    "hard-wrapped paragraph": "The ministers of the river council met on\nTuesday to settle the use of the upper and\n",
    "short lines": "Menu entry\n",
    "list": "* item of a list with words in it that go on\n",
    "dates": "12 May 2012\n",
    "copyright signs": "© 2012 Courier. All rights reserved. ",
    "signs": "**",
}
_SHORT, _TIMES = 10_000, 16
_MOST = 3
"""Times as long per character as in the shorter text: one with quadratic time takes sixteen times as long."""


def seconds(text: str) -> float:
    start = process_time()
    reading = read_text(text)
    assert violations(reading) == []
    return process_time() - start


@pytest.mark.parametrize("shape", SHAPES)
def test_time_is_linear(shape: str) -> None:
    part = SHAPES[shape]
    short = part * (_SHORT // len(part))
    seconds(short)
    # The best of two leaves out what else the machine was doing.
    first = min(seconds(short), seconds(short))
    assert min(seconds(short * _TIMES), seconds(short * _TIMES)) <= max(first, 0.02) * _TIMES * _MOST
