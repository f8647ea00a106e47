"""Sources with one article, as the cases in ``tests/cases/citations`` state it."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from dossier.citations.items import Edition, items
from dossier.dates import Date
from dossier.model.claims import Claim
from dossier.model.notes import Note
from dossier.model.sources import (
    Article,
    Author,
    CompletenessStatement,
    Entity,
    EntityKind,
    Fixity,
    Name,
    Obtained,
    PublicationStep,
    Publisher,
    Record,
    Rights,
    Settings,
    Sources,
    Title,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dossier.citations.items import Item

EDITION = Edition("https://league.example/", "The league dossier", "1.2.0")
_BYTES = b"Words"


def bibliography(given: Mapping[str, Any]) -> Mapping[str, Item]:
    """The items of the case's one article, whose id is ``article``."""
    return items(sources(given), EDITION)


def sources(given: Mapping[str, Any]) -> Sources:
    """The sources that a case states; what it does not state is plain."""
    authors, entities = [], {}
    for number, stated in enumerate(given.get("authors", ())):
        name, entity = (stated, None) if isinstance(stated, str) else (stated["name"], f"author-{number}")
        authors.append(Author(name=name, entity=entity))
        if entity is not None:
            entities[entity] = _entity(entity, stated)
    article = Article(id="article", record=_record(given, tuple(authors)), original=_BYTES, text="Words", file="")
    return Sources(
        settings=Settings(title="The league", description="", language="en", subject="league", series="summits"),
        articles={"article": article},
        entities=entities,
        series={},
        events={},
        memberships={},
        publishers={
            "gazette": Publisher(
                id="gazette", name=given.get("publisher", "Harbour Gazette"), medium=given.get("medium")
            ),
            "mirror": Publisher(id="mirror", name="The Mirror"),
        },
        references={},
        notes={"article": tuple(_note(day) for day in given["notes"])} if "notes" in given else {},
    )


def _entity(id_: str, stated: Mapping[str, Any]) -> Entity:
    names = (Name(text=stated["surname"], form="surname"),) if "surname" in stated else ()
    kind = EntityKind(stated.get("kind", "person"))
    return Entity(id=id_, kind=kind, name=stated["name"], description=Claim(""), names=names)


def _note(day: str) -> Note:
    return Note(
        id="note", kind="context", quote="Words", text="A note.", certainty="high", editor="An editor", date=Date(day)
    )


def _record(given: Mapping[str, Any], authors: tuple[Author, ...]) -> Record:
    date = Claim(Date(given["date"]), verified=given.get("certain", True)) if "date" in given else None
    first = PublicationStep(
        publisher="gazette", act="published", basis="", verified=True, date=date, address=given.get("address")
    )
    again = PublicationStep(
        publisher="mirror", act="republished", basis="", verified=True, address=given.get("republished_at")
    )
    return Record(
        title=Title(text=given["title"], stated=True),
        authors=authors,
        language=given.get("language", "en"),
        encoding="utf-8",
        fixity=Fixity(sha256=sha256(_BYTES).hexdigest(), bytes=len(_BYTES)),
        publication=(first, again) if "republished_at" in given else (first,),
        rights=Rights(holder=None, statement=None, terms="", publish="full"),
        completeness=CompletenessStatement(state="complete"),
        obtained=Obtained(how="", date=Claim(Date(given["obtained"])) if "obtained" in given else None),
    )
