"""What popovers say of names and paragraphs, in classic scripts that a page asks for when a reader first wants one.

So it costs a page nothing, and works where scripts may not fetch: in pages that were opened from a file. A card is
plain text under the address that links lead to; ``docs/js/popovers.js`` shows it as text, never as HTML.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.model.links import Target
from dossier.model.pages import Asset
from dossier.pages.labels import KIND, counted, place
from dossier.pages.period import in_words, period
from dossier.rights import NOT_SHOWN, PRIVATE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dossier.dossier import Dossier
    from dossier.model.claims import Claim
    from dossier.model.sources import Article, Entity, Event

OPENING = 30
"""How many words of a paragraph are shown at most."""
LONGEST_OPENING = 240
"""How many characters of them are shown at most: some writings have no spaces, and some texts have very long words."""


@dataclass(frozen=True, slots=True)
class Statement:
    """Something said, and whether it is certain."""

    text: str
    doubt: str | None = None
    """What it rests on, where it is not certain; empty where that is not stated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What one popover says."""

    kind: str
    """What it is about: ``place``, ``summit``, ``paragraph 7``."""
    title: str
    facts: tuple[Statement, ...] = ()
    """Short statements that stand before the text: date, place."""
    text: Statement | None = None
    language: str = ""
    """Language of the text where it is an article's own words; empty where the dossier speaks."""
    figures: tuple[str, ...] = ()
    """What stands last: number of mentions, identifier."""


def assets(dossier: Dossier) -> Iterator[Asset]:
    """The cards of all names in one file, and those of each article's paragraphs in a file of their own."""
    warning = f"// {PRIVATE}\n".encode() if dossier.private else b""
    yield Asset(address=addresses.POPOVERS_OF_NAMES, content=warning + script(dict(_names(dossier))))
    for article in dossier.articles:
        cards = script(paragraph_cards(article, dossier))
        yield Asset(address=addresses.popovers_of_paragraphs(article.id), content=warning + cards)


def script(cards: Mapping[str, Card]) -> bytes:
    """The cards by address as a classic script of ASCII characters, in which no ``<`` stands."""
    written = json.dumps({address: _plain(card) for address, card in cards.items()}, separators=(",", ":"))
    return b"dossierCards(%b);\n" % written.replace("<", r"\u003c").encode("ascii")


def _plain(card: Card) -> dict[str, object]:
    """The card for JSON; what is empty is left out."""
    values = {
        "kind": card.kind,
        "title": card.title,
        "facts": [_statement(fact) for fact in card.facts],
        "text": _statement(card.text) if card.text else None,
        "language": card.language,
        "figures": card.figures,
    }
    return {name: value for name, value in values.items() if value}


def _statement(statement: Statement) -> list[str]:
    return [statement.text] if statement.doubt is None else [statement.text, statement.doubt]


def _names(dossier: Dossier) -> Iterator[tuple[str, Card]]:
    for entity in dossier.sources.entities.values():
        yield addresses.entity(entity.id), entity_card(entity, dossier)
    for event in dossier.sources.events.values():
        yield addresses.event(event.id), event_card(event, dossier)


def entity_card(entity: Entity, dossier: Dossier) -> Card:
    """What a popover says of an entity."""
    wikidata = (f"Wikidata {entity.wikidata}",) if entity.wikidata else ()
    return Card(
        kind=KIND[entity.kind][0],
        title=entity.name,
        text=_claimed(entity.description),
        figures=(_mentions(Target("entity", entity.id), dossier), *wikidata),
    )


def event_card(event: Event, dossier: Dossier) -> Card:
    """What a popover says of a summit or another event."""
    when = _claimed(period(event.start, event.end))
    return Card(
        kind=event.kind,
        title=event.name,
        facts=(when, _claimed(event.place)) if event.place else (when,),
        text=_claimed(event.summary) if event.summary else None,
        figures=(_mentions(Target("event", event.id), dossier),),
    )


def _claimed(claim: Claim[str]) -> Statement:
    return Statement(claim.value, None if claim.verified else claim.basis or "")


def _mentions(target: Target, dossier: Dossier) -> str:
    mentions = dossier.mentions.get(target, ())
    articles = counted(len({mention.article for mention in mentions}), "article")
    return f"{counted(len(mentions), 'mention')} in {articles}" if mentions else "No mention in the dossier"


def paragraph_cards(article: Article, dossier: Dossier) -> Mapping[str, Card]:
    """What popovers say of an article's blocks, by the addresses of the blocks and of the notes' markers in them."""
    page, projections = addresses.article(article.id), dossier.projections[article.id]
    ends = dossier.extents[article.id].ends
    cards = {
        f"{page}#{block}": _paragraph_card(article, block, opening(projection.text, ends.get(block)))
        for block, projection in projections.items()
    }
    for placed in dossier.annotations.notes.get(article.id, ()):
        block = placed.anchor.parts[-1].block if placed.anchor.parts else ""
        if f"{page}#{block}" in cards:
            cards[f"{page}#noteref-{placed.note.id}"] = cards[f"{page}#{block}"]
    return cards


def _paragraph_card(article: Article, block: str, words: str) -> Card:
    date = article.date
    when = (
        Statement(in_words(date.value), None if date.verified else date.basis or "") if date else Statement("undated")
    )
    return Card(
        kind=place(block).replace("¶", "paragraph"),
        title=article.record.title.text,
        facts=(when,),
        text=Statement(words or NOT_SHOWN),
        language=article.record.language if words else "",
    )


def opening(text: str, end: int | None = None) -> str:
    """The first words of a paragraph, on one line; only those before `end` where the others are withheld."""
    words = text[:end].split()
    begun = " ".join(words[:OPENING])
    if len(begun) > LONGEST_OPENING:
        begun = begun[:LONGEST_OPENING].rpartition(" ")[0] or begun[:LONGEST_OPENING]
    return f"{begun} …" if begun and begun != " ".join(text.split()) else begun
