"""A small invented dossier, made by hand, so that the pages are tested without the steps before them.

The main article has one of everything a page can show; the second is barely known; the third may only be cited.
Its notes are in ``small_notes.py``.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from dossier.dates import Date
from dossier.dossier import Dossier
from dossier.ledger import project
from dossier.model.claims import Claim
from dossier.model.links import Links, Mention, Target, Unlinked
from dossier.model.sources import (
    Article,
    Author,
    CompletenessStatement,
    Dependence,
    Entity,
    EntityKind,
    Event,
    Fixity,
    Membership,
    Name,
    Obtained,
    OtherCopy,
    PublicationStep,
    Publisher,
    Record,
    Reference,
    Rights,
    Series,
    Settings,
    Sources,
    StatusChange,
    Title,
)
from dossier.model.text import FATE, Block, Completeness, Emendation, EmendationKind, Fate, Mark, Reading, Role, Span
from tests.pages.small_notes import small_annotations

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MAIN = (
    ("Home\n", Role.NAVIGATION, "menu-run"),
    ("Articles\tAbout\n", Role.NAVIGATION, "menu-run"),
    ("\n", Role.SPACING, "blank"),
    ("The league looks east\n", Role.TITLE, "title"),
    ("By Ada Weir, ", Role.BYLINE, "byline"),
    ("3 May 2004\n", Role.DATELINE, "dateline"),
    ("\n", Role.SPACING, "blank"),
    ("Three ports, one plan.\n", Role.STANDFIRST, "standfirst"),
    ("\n", Role.SPACING, "blank"),
    ("The Harbour League met in Norhaven on Monday. The League's *founding* members agreed on\n", Role.BODY, "core"),
    ("a common tariff; Ada Weir was there.\n", Role.BODY, "core"),
    ("\n", Role.SPACING, "blank"),
    ("“A club for empty discussions”\n", Role.PULL_QUOTE, "digest"),
    ("## What the ports want\n", Role.HEADING, "marked-heading"),
    ("- The Harbour League wants\xa0piers.\n", Role.BODY, "core-list"),
    ("- Norhaven wants <script>alert(1)</script> & {{ 7*7 }}.\n", Role.BODY, "core-list"),
    ("\n", Role.SPACING, "blank"),
    ("The summit ended \u202ewithout\u202c a joint", Role.BODY, "core"),
    ("\n", Role.SPACING, "blank"),
    ("© 2004 Harbour Gazette. All rights reserved.\n", Role.COPYRIGHT, "notice-phrase"),
    ("Sign up for our letter\n", Role.SUBSCRIPTION, "page-phrase"),
)
BRIEF = (("A line about the Harbour League.\n", Role.BODY, "core"),)
CLOSED = (
    ("Tariffs\n", Role.TITLE, "title"),
    ("The Harbour League may not be quoted here.\n", Role.BODY, "core"),
    ("Do not reprint.\n", Role.TERMS, "notice-phrase"),
)

LEAGUE, NORHAVEN, ADA = Target("entity", "league"), Target("entity", "norhaven"), Target("entity", "ada-weir")
SUMMIT = Target("event", "2004-norhaven")


def small_dossier() -> Dossier:
    """The dossier that the golden pages show."""
    articles = (_main_article(), _brief_article(), _closed_article())
    readings = {"2004-05-03-weir": _main_reading(), "2003-brief": _reading(BRIEF), "2005-closed": _reading(CLOSED)}
    mentions = {
        "2004-05-03-weir": _mentions(
            "2004-05-03-weir",
            readings["2004-05-03-weir"],
            [
                ("p2", "Harbour League", LEAGUE, True),
                ("p2", "Norhaven", NORHAVEN, True),
                ("p2", "League's", LEAGUE, False),
                ("p2", "Ada Weir", ADA, True),
                ("p4", "Harbour League", LEAGUE, True),
                ("p5", "Norhaven", NORHAVEN, True),
                ("p6", "summit", SUMMIT, False),
            ],
        ),
        "2003-brief": _mentions("2003-brief", readings["2003-brief"], [("p1", "Harbour League", LEAGUE, True)]),
        "2005-closed": _mentions("2005-closed", readings["2005-closed"], [("p1", "Harbour League", LEAGUE, True)]),
    }
    unlinked = Unlinked(
        article="2004-05-03-weir",
        block="p2",
        start=35,
        end=41,
        text="Monday",
        candidates=(NORHAVEN, SUMMIT),
        rule="ambiguous",
    )
    links = Links(mentions=mentions, unlinked={"2004-05-03-weir": (unlinked,)})
    return Dossier(_sources(articles), readings, links, small_annotations(readings))


def text_of(parts: Iterable[tuple[str, Role, str]]) -> str:
    return "".join(text for text, _, _ in parts)


def _spans(parts: Iterable[tuple[str, Role, str]]) -> tuple[Span, ...]:
    """A span a part; the line break after kept words and notices is spacing, unless the block goes on."""
    spans, at = [], 0
    for text, role, rule in parts:
        outside = FATE[role] in (Fate.KEPT, Fate.NOTICE) and text.endswith("\n") and not text.endswith("on\n")
        end = at + len(text) - outside
        spans.append(Span(at, end, role, rule, 0.8 if rule == "standfirst" else 1.0))
        if outside:
            spans.append(Span(end, end + 1, Role.SPACING, "blank"))
        at += len(text)
    return tuple(spans)


def _block(text: str, id_: str, words: str, role: Role = Role.BODY, **form: object) -> Block:
    start = text.index(words)
    return Block(id_, start, start + len(words), role, **form)  # type: ignore[arg-type]


def _emend(text: str, words: str, shown: str, kind: EmendationKind, *, within: str | None = None) -> Emendation:
    start = text.index(words, text.index(within) if within else 0)
    return Emendation(start, start + len(words), words, shown, kind)


def _reading(parts: Sequence[tuple[str, Role, str]]) -> Reading:
    """A reading whose body and notices are one block a line."""
    text = text_of(parts)
    blocks, at, counts = [], 0, {"p": 0, "n": 0}
    for words, role, _ in parts:
        if role in (Role.BODY, Role.TERMS):
            letter = "p" if role is Role.BODY else "n"
            counts[letter] += 1
            blocks.append(Block(f"{letter}{counts[letter]}", at, at + len(words.rstrip("\n")), role))
        at += len(words)
    return Reading(text, _spans(parts), (), (), tuple(blocks), Completeness("complete"))


def _main_reading() -> Reading:
    text = text_of(MAIN)
    kind = EmendationKind
    emendations = (
        _emend(text, "*", "", kind.MARKUP_RENDERED, within="*founding"),
        _emend(text, "*", "", kind.MARKUP_RENDERED, within="* members"),
        _emend(text, "\n", " ", kind.LINES_JOINED, within="on\na common"),
        _emend(text, "## ", "", kind.MARKUP_RENDERED),
        _emend(text, "- ", "", kind.BULLET_RENDERED, within="- The Harbour"),
        _emend(text, "\xa0", " ", kind.SPACE_NORMALISED),
        _emend(text, "- ", "", kind.BULLET_RENDERED, within="- Norhaven"),
    )
    founding = text.index("founding")
    blocks = (
        _block(text, "p1", "Three ports, one plan.", Role.STANDFIRST),
        _block(text, "p2", text[text.index("The Harbour League met") : text.index("was there.") + 10]),
        _block(text, "p3", "“A club for empty discussions”", Role.PULL_QUOTE),
        _block(text, "h1", "## What the ports want", Role.HEADING, form="heading", level=2),
        _block(text, "p4", "- The Harbour League wants\xa0piers.", form="list-item"),
        _block(text, "p5", "- Norhaven wants <script>alert(1)</script> & {{ 7*7 }}.", form="list-item"),
        _block(text, "p6", "The summit ended \u202ewithout\u202c a joint"),
        _block(text, "n1", "© 2004 Harbour Gazette. All rights reserved.", Role.COPYRIGHT),
    )
    return Reading(
        original=text,
        spans=_spans(MAIN),
        emendations=emendations,
        marks=(Mark(founding, founding + len("founding"), "emphasis"),),
        blocks=blocks,
        completeness=Completeness("truncated", text.index(" a joint") + 8, "the last sentence has no end", "core"),
    )


def _mentions(article: str, reading: Reading, wanted: Sequence[tuple[str, str, Target, bool]]) -> tuple[Mention, ...]:
    """Each wanted name, searched from the end of the one before it in the same block."""
    found: list[Mention] = []
    blocks = {block.id: project(reading, block) for block in reading.blocks}
    for number, (block, words, target, exact) in enumerate(wanted, 1):
        after = found[-1].end if found and found[-1].block == block else 0
        start = blocks[block].text.index(words, after)
        end = start + len(words)
        found.append(
            Mention(
                id=f"m{number}",
                article=article,
                block=block,
                start=start,
                end=end,
                origin=blocks[block].to_original(start, end),
                text=words,
                target=target,
                rule="exact-name" if exact else "surname",
                exact=exact,
            )
        )
    return tuple(found)


def _article(id_: str, parts: Sequence[tuple[str, Role, str]], **record: object) -> Article:
    original = text_of(parts).encode()
    common: dict[str, object] = {
        "authors": (),
        "language": "en",
        "encoding": "utf-8",
        "fixity": Fixity(sha256=sha256(original).hexdigest(), bytes=len(original)),
        "completeness": CompletenessStatement(state="complete"),
        "obtained": Obtained(how="Copied by hand"),
    }
    return Article(
        id=id_,
        record=Record(**{**common, **record}),  # type: ignore[arg-type]
        original=original,
        text=original.decode(),
        file=f"sources/articles/{id_}/record.yml",
    )


def _main_article() -> Article:
    return _article(
        "2004-05-03-weir",
        MAIN,
        title=Title(text="The league looks east", stated=True),
        authors=(Author(name="Ada Weir", entity="ada-weir", affiliation="Harbour Gazette"),),
        publication=(
            PublicationStep(
                publisher="gazette",
                act="published",
                basis="the original's own line",
                verified=False,
                date=Claim(Date("2004-05-03")),
            ),
            PublicationStep(
                publisher="mirror",
                act="republished",
                basis="a page found",
                verified=True,
                date=Claim(Date("2004-05"), verified=False, basis="the page names only the month"),
                address="https://mirror.example/league?a=1&b=2",
            ),
        ),
        rights=Rights(
            holder=Claim("Harbour Gazette"),
            statement="© 2004 Harbour Gazette. All rights reserved.",
            terms="Reprinting on request.",
            publish="full",
        ),
        completeness=CompletenessStatement(state="damaged", damage=("The last sentence is missing.",)),
        obtained=Obtained(how="Saved from the web", date=Claim(Date("2006-01"))),
        independence=(Dependence(article="2003-brief", kind="same-event", note="Both report the first meeting."),),
        other_copies=(OtherCopy(title="The League looks East", address="https://copy.example/"),),
        alternative_title=Claim("East, said the League", verified=False, basis="a later index"),
        notes=("The date is that of the first print.",),
    )


def _brief_article() -> Article:
    return _article(
        "2003-brief",
        BRIEF,
        title=Title(text="A brief on the League", stated=False, basis="Named after its subject."),
        publication=(
            PublicationStep(
                publisher="gazette",
                act="published",
                basis="inferred from the words",
                verified=False,
                date=Claim(Date("2003"), verified=False, basis="internal evidence"),
            ),
        ),
        rights=Rights(holder=None, statement=None, terms="Unknown.", publish="full"),
    )


def _closed_article() -> Article:
    return _article(
        "2005-closed",
        CLOSED,
        title=Title(text="Tariffs", stated=True),
        publication=(
            PublicationStep(publisher="mirror", act="published", basis="a card of the archive", verified=True),
        ),
        rights=Rights(holder=Claim("The Closed Press"), statement=None, terms="No reprints.", publish="citation"),
    )


def _sources(articles: tuple[Article, ...]) -> Sources:
    entities = (
        Entity(
            id="league",
            kind=EntityKind.ORGANISATION,
            name="Harbour League",
            description=Claim("Three ports that share a tariff"),
            names=(Name(text="Harbour League", form="full"), Name(text="Harbor League", form="variant")),
            wikidata="Q1",
            references=("atlas",),
        ),
        Entity(id="norhaven", kind=EntityKind.PLACE, name="Norhaven", description=Claim("A port")),
        Entity(id="ada-weir", kind=EntityKind.PERSON, name="Ada Weir", description=Claim("A journalist")),
        Entity(id="osterland", kind=EntityKind.STATE, name="Osterland", description=Claim("A state")),
        Entity(id="westmark", kind=EntityKind.STATE, name="Westmark", description=Claim("A state")),
        Entity(id="gazette", kind=EntityKind.PUBLISHER, name="Harbour Gazette", description=Claim("A newspaper")),
    )
    summit = Event(
        id="2004-norhaven",
        name="Norhaven summit",
        kind="summit",
        start=Claim(Date("2004-05-03")),
        series="summits",
        ordinal=1,
        place=Claim("Norhaven"),
    )
    return Sources(
        settings=Settings(
            title="The League", description="Invented", language="en", subject="league", series="summits"
        ),
        articles={article.id: article for article in articles},
        entities={entity.id: entity for entity in entities},
        series={"summits": Series(id="summits", name="Summits of the League", organisation="league")},
        events={summit.id: summit},
        memberships={
            "osterland": Membership(
                state="osterland",
                history=(StatusChange(date=Claim(Date("1999-02-01")), status="member", what="Founded the League"),),
            ),
            "westmark": Membership(
                state="westmark",
                history=(
                    StatusChange(date=Claim(Date("2003-06-01")), status="observer", what="Became an observer"),
                    StatusChange(
                        date=Claim(Date("2004"), verified=False, basis="a list"), status="member", what="Joined"
                    ),
                ),
            ),
        },
        publishers={
            "gazette": Publisher(id="gazette", name="Harbour Gazette"),
            "mirror": Publisher(id="mirror", name="The Mirror"),
        },
        references={
            "atlas": Reference(key="atlas", title="Atlas of Ports", address="https://atlas.example/"),
            "log": Reference(key="log", title="Log of the harbour master", quality="handwritten"),
        },
    )
