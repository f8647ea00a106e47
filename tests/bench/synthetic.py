"""A seeded synthetic dossier: any number of articles with menus, notices and mentions, the same on every machine."""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SYLLABLES = "ba be bi da do du fa ga gi ka ko la le lu ma mi na no pa ra ri sa se shi ta te ti vo za zu".split()
WORDS = (
    "the of and to in a that for on with as by at from its this was are has will over more new between under after "
    "talks border trade summit energy security council region minister statement draft proposal road rail gas river "
    "agreement observers delegates concerns plans years cooperation exercise stability pressure role growth partner"
).split()
MENU = ["Home", "News", "Regions", "Opinion", "About us", "Contact", "Newsletter", "Multimedia", "Archive", "Search"]
FOOTER = [
    "Sign up for our free weekly newsletter.",
    "Share this article",
    "Disclaimer: The contents of this article are of sole responsibility of the author.",
    "Copyright © The Synthetic Times, 2014. All rights reserved.",
]
MENTIONS_PER_ARTICLE = 40
ARTICLES_PER_ENTITY = 3
WORDS_QUOTED = 4


@dataclass(frozen=True)
class Scale:
    """How large the dossier is, and the seed that makes it the same each time."""

    articles: int
    notes: int = 0
    """How many notes an article has; half of them are expectations."""
    seed: int = 20021


def sources(scale: Scale) -> Mapping[str, bytes]:
    """The files of a ``sources/`` folder, by path."""
    chance = random.Random(scale.seed)  # noqa: S311 - repeatable, not secret
    names = _names(chance, max(1, scale.articles // ARTICLES_PER_ENTITY))
    files = dict(_authority(names))
    for number in range(scale.articles):
        article = dict(_article(chance, number, names))
        files.update(article)
        if scale.notes:
            files.update(_notes(number, article, scale.notes))
    return files


def _names(chance: random.Random, count: int) -> list[str]:
    names: dict[str, None] = {}
    while len(names) < count:
        words = ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 3))).capitalize() for _ in range(2)]
        names[" ".join(words)] = None
    return list(names)


def _authority(names: list[str]) -> Iterator[tuple[str, bytes]]:
    entities = [
        {"id": f"e{number}", "name": name, "description": "A place.", "names": [{"text": name, "form": "full"}]}
        for number, name in enumerate(names)
    ]
    body = {
        "id": "body",
        "name": "Body",
        "description": "A body.",
        "names": [{"text": "Body of States", "form": "full"}],
    }
    times = {"id": "times", "name": "The Synthetic Times", "description": "A newspaper."}
    event = {"id": "e-1", "name": "Founding", "kind": "summit", "start": "2001-06-15", "series": "s", "ordinal": 1}
    series = [{"id": "s", "name": "Summits", "organisation": "body"}]
    settings = {"title": "Bench", "description": "A bench.", "language": "en", "subject": "body", "series": "s"}
    yield _yaml("sources/dossier.yml", settings)
    yield _yaml("sources/entities/place.yml", entities)
    yield _yaml("sources/entities/organisation.yml", [body])
    yield _yaml("sources/entities/publisher.yml", [times])
    yield _yaml("sources/events/events.yml", {"series": series, "events": [event]})
    yield _yaml("sources/memberships.yml", [])
    yield _yaml("sources/references.yml", [{"key": "almanac", "title": "Almanac of the council"}])
    yield _yaml("sources/publishers/times.yml", {"name": "The Synthetic Times"})


def _article(chance: random.Random, number: int, names: list[str]) -> Iterator[tuple[str, bytes]]:
    date = f"{2001 + number % 15}-{1 + number % 12:02}-{1 + number % 28:02}"
    title = f"Report {number}: {' '.join(chance.sample(WORDS, 4)).capitalize()}"
    paragraphs = _paragraphs(chance, names)
    lines = [*MENU, "", title, "", "By Ann Author", "", *(line for text in paragraphs for line in (text, "")), *FOOTER]
    original = "\n".join(lines).encode()
    folder = f"sources/articles/{date}-author-{number}"
    yield f"{folder}/original.txt", original
    record = {
        "title": {"text": title, "stated": True},
        "authors": [{"name": "Ann Author"}],
        "language": "en",
        "encoding": "utf-8",
        "fixity": {"sha256": hashlib.sha256(original).hexdigest(), "bytes": len(original)},
        "publication": [
            {"publisher": "times", "act": "published", "basis": "made up", "verified": True, "date": date},
        ],
        "rights": {"holder": "The Synthetic Times", "statement": FOOTER[-1], "terms": "None.", "publish": "full"},
        "completeness": {"state": "complete"},
        "obtained": {"how": "Generated."},
    }
    yield _yaml(f"{folder}/record.yml", record)


def _notes(number: int, files: Mapping[str, bytes], count: int) -> Iterator[tuple[str, bytes]]:
    """Notes on words that stand once in an article; chosen without chance, so that the articles stay the same."""
    path = next(path for path in files if path.endswith("/original.txt"))
    original = files[path].decode()
    sentences = [sentence for sentence in original.split(". ") if len(sentence.split()) > WORDS_QUOTED][1:]
    quotes = [" ".join(sentence.split()[1 : 1 + WORDS_QUOTED]) for sentence in sentences]
    once = [quote for quote in quotes if original.count(quote) == 1]
    yield _yaml(
        path.replace("original.txt", "notes.yml"), [_note(number, index, once[index]) for index in range(count)]
    )


def _note(number: int, index: int, quote: str) -> dict[str, object]:
    note: dict[str, object] = {
        "id": f"note-{index}",
        "kind": "expectation" if index % 2 else "context",
        "quote": quote,
        "text": f"What stands here was *said* before, in report {number}. The council had met two years earlier.",
        "certainty": "high",
        "references": [{"reference": "almanac", "supports": "The council met two years earlier."}],
        "editor": "The editors",
        "date": "2020-01-01",
    }
    outcome = {
        "status": "fulfilled",
        "when": "2019-05-01",
        "text": "The meeting took place.",
        "evidence": [{"event": "e-1", "supports": "The event is listed."}],
        "recorded": "2020-01-01",
    }
    if index % 2:
        horizon = {"date": "2019", "basis": "The report says so."}
        note["expectation"] = {"summary": "The council meets", "horizon": horizon, "log": [outcome]}
    return note


def _paragraphs(chance: random.Random, names: list[str]) -> list[str]:
    """Eight paragraphs of varied length that share about forty mentions."""
    lengths = [chance.randint(3, 9) for _ in range(8)]
    total = sum(lengths)
    return [
        " ".join(_sentence(chance, names, MENTIONS_PER_ARTICLE / total) for _ in range(length)) for length in lengths
    ]


def _sentence(chance: random.Random, names: list[str], mentions: float) -> str:
    words = chance.choices(WORDS, k=chance.randint(9, 24))
    whole = int(mentions) + (chance.random() < mentions - int(mentions))
    for _ in range(whole):
        words.insert(chance.randint(1, len(words)), chance.choice(names))
    return " ".join([words[0].capitalize(), *words[1:]]) + "."


def _yaml(path: str, data: object) -> tuple[str, bytes]:
    return path, yaml.dump(data, allow_unicode=True, sort_keys=False, Dumper=_Dumper).encode()


class _Dumper(yaml.SafeDumper):
    """Writes repeated values out: sources allow no aliases."""

    def ignore_aliases(self, data: object) -> bool:
        """No value is worth an alias."""
        del data
        return True
