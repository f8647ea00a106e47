"""A dossier from a case file: sources as curators write them, articles as marked-up paragraphs.

``[[words|id]]`` is a mention of the entity or event `id`, ``[[words|id?]]`` an inferred one. Loading decodes the
sources and annotating places the notes; reading and linking are left out, so that a case depends on nothing but what
it states.
"""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import yaml

from dossier.annotate import annotate
from dossier.dossier import Dossier
from dossier.load import load_sources
from dossier.model.links import Links, Mention, Target
from dossier.model.text import Block, Completeness, Reading, Role, Span
from dossier.problems import report

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MARK = re.compile(r"\[\[(?P<words>[^|\]]+)\|(?P<id>[a-z0-9-]+)(?P<inferred>\??)\]\]")
_SETTINGS = {"title": "T", "description": "D", "language": "en", "subject": "league", "series": "summits"}
_LEAGUE = {"id": "league", "name": "Harbour League", "description": "Ports that share a tariff."}
_SERIES = {"id": "summits", "name": "Summits of the League", "organisation": "league"}
_NOTE = {"certainty": "high", "editor": "The editors", "date": "2020-02-01"}
_SHEET = {
    "title": "Shores",
    "version": "2.0",
    "address": "https://shores.example/",
    "rights": "Public domain",
    "package": "shores 2.0",
    "sha256": "0" * 64,
    "projection": "By hand",
    "width": 300,
    "height": 200,
}
_PRESS = {"id": "press", "name": "The Press", "description": "A newspaper."}


def marked_dossier(case: Mapping[str, Any]) -> Dossier:
    """The dossier of a case; a league, its series of summits and a publisher are always there."""
    sources, problems = load_sources({path: _yaml(content) for path, content in _files(case)} | _originals(case))
    assert sources is not None, report(problems)
    assert not problems, report(problems)
    articles = {id_: article["text"] for id_, article in case.get("articles", {}).items()}
    readings = {id_: _reading(_MARK.sub(r"\g<words>", text)) for id_, text in articles.items()}
    mentions = {id_: tuple(_mentions(id_, text, events=sources.events)) for id_, text in articles.items()}
    annotations, problems = annotate(sources, readings)
    assert not problems, report(problems)
    return Dossier(sources, readings, Links(mentions=mentions, unlinked={}), annotations)


def _files(case: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    yield "sources/dossier.yml", _SETTINGS
    entities = {"organisation": [_LEAGUE], "publisher": [_PRESS]}
    for kind, records in case.get("entities", {}).items():
        entities[kind] = [*entities.get(kind, []), *records]
    for kind, records in entities.items():
        yield f"sources/entities/{kind}.yml", records
    yield "sources/publishers/press.yml", {"name": "The Press"} | case.get("publisher", {})
    series = [_SERIES, *case.get("series", [])]
    yield "sources/events/all.yml", {"series": case.get("all series", series), "events": case.get("events", [])}
    yield "sources/memberships.yml", case.get("memberships", [])
    yield "sources/references.yml", case.get("references", [])
    for id_, article in case.get("articles", {}).items():
        yield f"sources/articles/{id_}/record.yml", _record(article)
        yield f"sources/articles/{id_}/notes.yml", [_NOTE | note for note in article.get("notes", [])]
    if "outlines" in case:
        yield "sources/outlines.yml", _SHEET | {"countries": case["outlines"]}
    yield "sources/questions.yml", case.get("questions", [])


def _originals(case: Mapping[str, Any]) -> dict[str, bytes]:
    return {
        f"sources/articles/{id_}/original.txt": _MARK.sub(r"\g<words>", article["text"]).encode()
        for id_, article in case.get("articles", {}).items()
    }


def _record(article: Mapping[str, Any]) -> dict[str, object]:
    original = _MARK.sub(r"\g<words>", article["text"]).encode()
    step = {"publisher": "press", "act": "published", "basis": "its line", "verified": True}
    return {
        "title": {"text": article["title"], "stated": True},
        "authors": [],
        "language": "en",
        "encoding": "utf-8",
        "fixity": {"sha256": sha256(original).hexdigest(), "bytes": len(original)},
        "publication": [step | ({"date": article["date"]} if "date" in article else {})],
        "rights": {"holder": None, "statement": None, "terms": "None.", "publish": article.get("publish", "full")},
        "completeness": {"state": "complete"},
        "obtained": {"how": "By hand."},
    }


def _yaml(content: object) -> bytes:
    return yaml.safe_dump(content, allow_unicode=True, sort_keys=False).encode()


def _reading(text: str) -> Reading:
    """A reading in which every line is a paragraph."""
    blocks, spans, at = [], [], 0
    for number, line in enumerate(text.splitlines(keepends=True), 1):
        words = len(line.rstrip("\n"))
        blocks.append(Block(f"p{number}", at, at + words, Role.BODY))
        spans.append(Span(at, at + words, Role.BODY, "core"))
        if words < len(line):
            spans.append(Span(at + words, at + len(line), Role.SPACING, "blank"))
        at += len(line)
    return Reading(text, tuple(spans), (), (), tuple(blocks), Completeness("complete"))


def _mentions(article: str, text: str, *, events: Mapping[str, object]) -> Iterator[Mention]:
    number = line_start = 0
    for block, line in enumerate(text.splitlines(keepends=True), 1):
        dropped = 0
        for mark in _MARK.finditer(line):
            number += 1
            start = mark.start() - dropped
            end = start + len(mark["words"])
            dropped += len(mark[0]) - len(mark["words"])
            yield Mention(
                id=f"m{number}",
                article=article,
                block=f"p{block}",
                start=start,
                end=end,
                origin=(line_start + start, line_start + end),
                text=mark["words"],
                target=Target("event" if mark["id"] in events else "entity", mark["id"]),
                rule="context" if mark["inferred"] else "exact-name",
                exact=not mark["inferred"],
            )
        line_start += len(_MARK.sub(r"\g<words>", line))
