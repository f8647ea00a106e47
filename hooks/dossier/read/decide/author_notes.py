"""Notes that say who the author is, by their form: a name, a verb and what the person is or does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dossier.read.text.passages import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dossier.read.text.passages import Passage

_LONGEST = 120
"""Words of a note on an author whose name is known; half as many where only its form tells."""
_HEAD = 300
_NAME = r"[^\W\d_][\w.'’-]*(?:\s+[^\W\d_][\w.'’-]*){1,4}"
_CALLINGS = {
    r"(?:is|was|are|serves|works|teaches|writes|served|holds|has\s(?:been|worked|written|served))\b": (
        "fellow professor journalist writer author analyst editor correspondent researcher scholar lecturer director "
        "expert specialist reporter columnist contributor student candidate scientist diplomat ambassador historian "
        "economist consultant freelance commentator chair president head founder adviser advisor associate teaches "
        "writes research university institute"
    ),
    r"(?:ist|war)\b": (
        "professor journalist redakteur autor wissenschaftler experte direktor mitarbeiter korrespondent publizist"
    ),
    r"est\b": "professeur journaliste chercheu directeur directrice maître docteur écrivain politologue analyste",
    r"es\b": "profesor periodista investigador analista director escritor doctor catedrátic",
    r"[—–-]\s": (
        "журналист эксперт профессор директор сотрудник доктор кандидат обозреватель политолог аналитик востоковед "
        "историк"
    ),
}
"""Verbs and signs that follow a name, and the beginnings of words that say what the person is."""
_CALLED = "|".join(rf"{verb}.{{0,80}}?\b(?:{'|'.join(words.split())})" for verb, words in _CALLINGS.items())
_NOTE = re.compile(
    rf"(?:(?:dr|prof|mr|mrs|ms|amb(?:assador)?|sir|professor)\.?\s+)?{_NAME}(?:\s*\([^()]{{1,60}}\))?,?\s+(?:{_CALLED})",
    re.IGNORECASE,
)


def tells_of_author(passage: Passage, authors: Sequence[str]) -> bool:
    """Whether a passage does nothing but say who somebody is; `authors` are the names known from the byline."""
    if not passage.ends or passage.words > _LONGEST or not _NOTE.match(passage.plain[:_HEAD]):
        return False
    named = any(passage.plain.startswith(name) and count_words(name) > 1 for name in authors)
    return named or passage.words <= _LONGEST / 2
