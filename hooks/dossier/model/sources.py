"""What curators state: articles with their records, entities, events, memberships, publishers, references.

Every class mirrors one YAML mapping of the folder ``sources/``; every field is a key there. Keys without a default are
required. Ids refer to each other by plain text; `dossier.load` has checked that none dangles.

Annotations are evaluated here (no ``from __future__ import annotations``), because the decoder reads them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from dossier.dates import Date
from dossier.model.claims import Claim, Selector
from dossier.model.notes import GIVEN_BY_FILE, Note, Question
from dossier.model.outlines import Outlines
from dossier.model.text import Role

# --- articles ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """The title under which the dossier lists the article."""

    text: str
    stated: bool
    """True where the original states it; False where the curator supplied it."""
    basis: str | None = None
    """Where a supplied title comes from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """An author as the original names them."""

    name: str
    entity: str | None = None
    affiliation: str | None = None
    """As stated in the original."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixity:
    """What identifies the original's bytes."""

    sha256: str
    bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicationStep:
    """One step in the chain of publication, the first publication first."""

    publisher: str
    """Id of a publisher."""
    act: Literal["published", "distributed", "republished"]
    basis: str
    """What the step rests on: the original's own words, a page found, an inference."""
    verified: bool
    date: Claim[Date] | None = None
    address: str | None = None
    """Web address, if known."""


PublishScope = Literal["full", "excerpt", "citation"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights:
    """Who holds the rights and what may be published. There is no default scope: somebody has to decide."""

    holder: Claim[str] | None
    statement: str | None
    """The copyright statement, verbatim; None where the original has none."""
    terms: str
    """The terms in short, in the curator's words."""
    publish: PublishScope


@dataclass(frozen=True, slots=True, kw_only=True)
class CompletenessStatement:
    """What the curator knows of the original's completeness."""

    state: Literal["complete", "excerpt", "damaged"]
    damage: tuple[str, ...] = ()
    """What is missing or damaged, one sentence each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Obtained:
    """How the original came to the dossier."""

    how: str
    date: Claim[Date] | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dependence:
    """Another source that is not independent of this one."""

    article: str
    kind: Literal["same-event", "same-agency-text", "same-publisher", "same-speaker"]
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleOverride:
    """The curator's decision on lines that the rules misread."""

    lines: str
    """One line, ``12``, or a range, ``12-15``, of the original, counted from 1."""
    role: Role
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """The curator's decision on what a span names."""

    at: Selector
    entity: str | None = None
    event: str | None = None
    """With neither, the span is linked to nothing."""
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherCopy:
    """Another copy of the same article, and where it stands."""

    title: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """``sources/articles/<id>/record.yml``."""

    title: Title
    authors: tuple[Author, ...]
    language: str
    """BCP 47 tag of the article's language, such as ``en``."""
    encoding: str
    """Name of the original's encoding, such as ``utf-8``, ``cp1252`` or ``utf-16``."""
    fixity: Fixity
    publication: tuple[PublicationStep, ...]
    rights: Rights
    completeness: CompletenessStatement
    obtained: Obtained
    independence: tuple[Dependence, ...] = ()
    other_copies: tuple[OtherCopy, ...] = ()
    alternative_title: Claim[str] | None = None
    notes: tuple[str, ...] = ()
    roles: tuple[RoleOverride, ...] = ()
    pins: tuple[Pin, ...] = ()

    @property
    def date(self) -> Claim[Date] | None:
        """Date of the first publication that has one."""
        return next((step.date for step in self.publication if step.date), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One source: the untouched bytes, their text and the record."""

    id: str
    """Date-and-author slug; the page address for ever."""
    record: Record
    original: bytes
    text: str
    """The bytes decoded as the record says; encoded again, they are the same. A byte-order mark stays, as U+FEFF."""
    file: str
    """Path of the record, for problems."""

    @property
    def date(self) -> Claim[Date] | None:
        """Date of the first publication that has one."""
        return self.record.date

    @property
    def notes_file(self) -> str:
        """Path of the editor's notes, whether there are any or not; for problems."""
        return f"{self.file.rpartition('/')[0]}/notes.yml"


# --- authority files --------------------------------------------------------------------------------------------------


class EntityKind(StrEnum):
    """The kinds of entity, each a file ``sources/entities/<kind>.yml``."""

    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "state"
    PLACE = "place"
    PEOPLE = "people"
    DOCUMENT = "document"
    PROGRAMME = "programme"
    CONCEPT = "concept"
    ARMED_GROUP = "armed-group"
    MOVEMENT = "movement"
    PUBLISHER = "publisher"


NameForm = Literal[
    "full",
    "short",
    "acronym",
    "surname",
    "title",
    "adjective",
    "plural",
    "possessive",
    "compound",
    "variant",
    "description",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A surface form under which sources name an entity."""

    text: str
    form: NameForm
    """``variant`` marks a misspelling or another transliteration; ``surname`` links only after the full name."""
    articles: tuple[str, ...] = ()
    """Where not empty, the name means this entity only in these articles."""
    near: tuple[str, ...] = ()
    """Where not empty, the name means this entity only in a paragraph that has one of these words."""
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleAt:
    """What a person was at an article's date."""

    article: str
    role: Claim[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """One authority record."""

    id: str
    kind: EntityKind
    name: str
    description: Claim[str]
    """One line."""
    names: tuple[Name, ...] = ()
    wikidata: str | None = None
    """Item id, such as ``Q485207``; only where certain."""
    roles: tuple[RoleAt, ...] = ()
    ambiguity: str | None = None
    """What it must not be confused with."""
    notes: tuple[str, ...] = ()
    part_of: str | None = None
    """Id of the entity it belongs to."""
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A series of events, such as the summits."""

    id: str
    name: str
    organisation: str
    """Id of the entity that holds the events."""
    continues: str | None = None
    """Id of the series that this one continues, so that previous and next run on."""
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EventName:
    """How sources refer to an event.

    A text refers to the event where the head noun stands together, in one sentence, with everything listed here, and
    the article's date fits; or where `text` stands as it is.
    """

    text: str | None = None
    """A whole phrase, matched as it stands."""
    articles: tuple[str, ...] = ()
    """Where not empty, the phrase means this event only in these articles."""
    near: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A document adopted at an event."""

    title: Claim[str]
    entity: str | None = None
    """Id of the document in the authority file, where it has a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedNote:
    """Something that followed an event."""

    date: Claim[Date]
    text: Claim[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something dated that articles refer to; a summit is an event of a series."""

    id: str
    """``2002-st-petersburg``-like slug, unique over all events."""
    name: str
    kind: str
    """Head noun in lower case: ``summit``, ``meeting``, ``conference``, ``war``; texts refer to the event by it."""
    start: Claim[Date]
    end: Claim[Date] | None = None
    series: str | None = None
    ordinal: int | None = None
    """Number within the series, from 1."""
    place: Claim[str] | None = None
    """As shown: ``St. Petersburg``, ``Moscow (videoconference)``."""
    places: tuple[str, ...] = ()
    """Ids of the places and states where it happened; texts refer to the event by their names."""
    organisations: tuple[str, ...] = ()
    """Ids of the entities that held it; texts refer to the event by their names."""
    participants: tuple[str, ...] = ()
    """Ids of persons and others who took part, beside host and chair."""
    venue: Claim[str] | None = None
    host: Claim[str] | None = None
    """Leader of the host state."""
    chair: Claim[str] | None = None
    """Person who presided."""
    summary: Claim[str] | None = None
    documents: tuple[Document, ...] = ()
    outcomes: tuple[Claim[str], ...] = ()
    discrepancies: tuple[str, ...] = ()
    follow_up: tuple[DatedNote, ...] = ()
    notes: tuple[str, ...] = ()
    names: tuple[EventName, ...] = ()
    references: tuple[str, ...] = ()


MembershipStatus = Literal[
    "guest", "applicant", "founder", "accession", "observer", "dialogue-partner", "partner", "member", "chair"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusChange:
    """A change in a state's standing."""

    date: Claim[Date]
    status: MembershipStatus
    what: str
    body: str | None = None
    """Id of the organisation, where it is not the dossier's subject (the Shanghai Five before 2001)."""
    event: str | None = None
    """Id of the event where it was decided."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """All changes in one state's standing, in time order."""

    state: str
    """Id of the state."""
    history: tuple[StatusChange, ...]
    discrepancies: tuple[str, ...] = ()
    references: tuple[str, ...] = ()


# --- publishers, references, settings ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """What a recurring line of a publisher's pages looks like, and what it is. Exactly one of the three is given."""

    role: Role
    line: str | None = None
    """The whole line, without surrounding space."""
    starts: str | None = None
    """How the line begins."""
    contains: str | None = None
    """What the line contains."""


Medium = Literal["newspaper", "news-agency", "news-site", "broadcaster", "magazine", "journal", "website"]
"""What a publisher publishes in; citations differ by it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """``sources/publishers/<id>.yml``: who publishes, under which terms, and what their pages look like."""

    id: str
    """Also the id of an entity of kind ``publisher``."""
    name: str
    names: tuple[str, ...] = ()
    """Other names in use."""
    medium: Medium | None = None
    """None where nobody has said; its articles are cited as pages of the web."""
    addresses: tuple[str, ...] = ()
    """Host names: ``eurasianet.org``."""
    terms: Claim[str] | None = None
    signs: tuple[str, ...] = ()
    """Texts that betray a page of this publisher where no record names it; one is enough."""
    patterns: tuple[Pattern, ...] = ()
    notes: tuple[str, ...] = ()
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A page or publication that supports facts of the dossier."""

    key: str
    title: str
    address: str | None = None
    quality: str | None = None
    """A caveat, such as ``machine translation``."""
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """An address that was published and that this dossier no longer has, and the one that took its place."""

    old: str
    """Address below the site's root, as `dossier.addresses` makes them: a page, or an anchor of a page."""
    new: str
    why: str
    """A sentence for readers who come by the old address."""
    date: Date
    line: int = field(default=0, compare=False, metadata=GIVEN_BY_FILE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """How much the site shows of an article that it may publish as an excerpt."""

    words: int
    """At most so many of the article's own words, headings included; at least 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """``sources/dossier.yml``: what this dossier is about."""

    title: str
    description: str
    language: str
    """BCP 47 tag of the dossier's own words."""
    subject: str
    """Id of the organisation whose membership is followed."""
    series: str
    """Id of the series whose events are the dossier's summits."""
    excerpt: Excerpt = Excerpt(words=80)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Everything the folder ``sources/`` states, decoded and cross-checked. Mappings are by id, in file order."""

    settings: Settings
    articles: Mapping[str, Article]
    entities: Mapping[str, Entity]
    series: Mapping[str, Series]
    events: Mapping[str, Event]
    memberships: Mapping[str, Membership]
    """By the state's id."""
    publishers: Mapping[str, Publisher]
    references: Mapping[str, Reference]
    notes: Mapping[str, tuple[Note, ...]] = field(default_factory=dict)
    """By article id; articles without notes are left out."""
    questions: Mapping[str, Question] = field(default_factory=dict)
    moves: Mapping[str, Move] = field(default_factory=dict)
    """By the old address."""
    outlines: Outlines | None = None
    """Of states, for the map; None where the folder has none."""
