"""Small articles with their authority, as the case files of linking write them."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Any

import yaml

from dossier.dates import Date
from dossier.model import sources as model
from dossier.model.claims import Claim, Selector
from dossier.model.text import (
    FATE,
    Block,
    Completeness,
    Emendation,
    EmendationKind,
    Fate,
    Reading,
    Role,
    Span,
)

SHARED: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "authority.yml").read_text(encoding="utf-8"))
_PARAGRAPH = re.compile(r"\S(?:.*\S)?(?:\n.*\S)*")
_ROLE = re.compile(r"\[([a-z -]+)\] |(# )|")


def sources(case: dict[str, Any]) -> model.Sources:
    """The shared authority with the case's own entities and events, and its article."""
    entities = {**SHARED["entities"], **case.get("entities", {})}
    events = {**SHARED["events"], **case.get("events", {})}
    article = _article(case)
    return model.Sources(
        settings=model.Settings(title="", description="", language="en", subject="sco", series="sco-summits"),
        articles={article.id: article},
        entities={id_: _entity(id_, stated) for id_, stated in entities.items()},
        series={},
        events={id_: _event(id_, stated) for id_, stated in events.items()},
        memberships={},
        publishers={},
        references={},
    )


def _entity(id_: str, stated: dict[str, Any]) -> model.Entity:
    names = tuple(
        model.Name(text=name, form="full") if isinstance(name, str) else model.Name(**_tuples(name))
        for name in stated["names"]
    )
    return model.Entity(
        id=id_,
        kind=model.EntityKind(stated["kind"]),
        name=names[0].text,
        description=Claim(""),
        names=names,
        part_of=stated.get("part_of"),
    )


def _event(id_: str, stated: dict[str, Any]) -> model.Event:
    return model.Event(
        id=id_,
        name=id_,
        kind=stated["kind"],
        start=Claim(Date(stated["start"])),
        end=Claim(Date(stated["end"])) if "end" in stated else None,
        series=stated.get("series"),
        ordinal=stated.get("ordinal"),
        places=tuple(stated.get("places", ())),
        organisations=tuple(stated.get("organisations", ())),
        names=tuple(model.EventName(**_tuples(name)) for name in stated.get("names", ())),
    )


def _tuples(stated: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in stated.items()}


def _article(case: dict[str, Any]) -> model.Article:
    text = case["text"]
    original = text.encode()
    published = model.PublicationStep(
        publisher="example",
        act="published",
        basis="",
        verified=True,
        date=Claim(Date(str(case["date"]))) if "date" in case else None,
    )
    record = model.Record(
        title=model.Title(text="Example", stated=False),
        authors=(),
        language=case.get("language", "en"),
        encoding="utf-8",
        fixity=model.Fixity(sha256=hashlib.sha256(original).hexdigest(), bytes=len(original)),
        publication=(published,),
        rights=model.Rights(holder=None, statement=None, terms="", publish="full"),
        completeness=model.CompletenessStatement(state="complete"),
        obtained=model.Obtained(how=""),
        pins=tuple(_pin(pin) for pin in case.get("pins", ())),
    )
    id_ = case.get("article", "example")
    return model.Article(id=id_, record=record, original=original, text=text, file=f"sources/articles/{id_}/record.yml")


def _pin(stated: dict[str, Any]) -> model.Pin:
    return model.Pin(
        at=Selector(**stated["at"]),
        entity=stated.get("entity"),
        event=stated.get("event"),
        reason="The case says so.",
    )


def reading(text: str) -> Reading:
    """Paragraphs between blank lines, lines joined; ``# `` begins a heading, ``[disclaimer] `` any other role."""
    spans: list[Span] = []
    blocks: list[Block] = []
    emendations: list[Emendation] = []
    at = 0
    for match in _PARAGRAPH.finditer(text):
        begin = _ROLE.match(text, match.start())
        assert begin is not None
        role = Role(begin[1]) if begin[1] else Role.HEADING if begin[2] else Role.BODY
        start, end = begin.end(), match.end()
        spans += [Span(at, start, Role.SPACING, "example")] if start > at else []
        spans.append(Span(start, end, role, "example"))
        at = end
        if FATE[role] in (Fate.KEPT, Fate.NOTICE):
            form = "heading" if role is Role.HEADING else "paragraph"
            blocks.append(Block(f"p{len(blocks) + 1}", start, end, role, form))  # type: ignore[arg-type]
            emendations += [
                Emendation(line.start(), line.end(), "\n", " ", EmendationKind.LINES_JOINED)
                for line in re.compile("\n").finditer(text, start, end)
            ]
    spans += [Span(at, len(text), Role.SPACING, "example")] if at < len(text) else []
    return Reading(text, tuple(spans), tuple(emendations), (), tuple(blocks), Completeness("complete"))
