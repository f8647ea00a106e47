"""Where an article comes from: the facts of its provenance card."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.pages.labels import SCOPE
from dossier.pages.period import in_words
from dossier.rights import publishes_original

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.dates import Date
    from dossier.model.claims import Claim
    from dossier.model.sources import Article, PublicationStep, Record
    from dossier.model.text import Completeness
    from dossier.pages.viewpoint import Anchor, Viewpoint

_KINSHIP = {
    "same-event": "about the same event as",
    "same-agency-text": "rests on the same agency text as",
    "same-publisher": "from the same publisher as",
    "same-speaker": "quotes the same speaker as",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """One step in the chain of publication."""

    act: str
    """``First published`` for the first step that published, else the act itself."""
    publisher: Anchor
    date: Claim[Date] | None
    address: str | None
    basis: str
    verified: bool

    @property
    def uncertain(self) -> bool:
        """Whether the step itself or its date is."""
        return not self.verified or (self.date is not None and not self.date.verified)


@dataclass(frozen=True, slots=True)
class Kinship:
    """Another source that this one is not independent of."""

    how: str
    article: Anchor
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Everything the provenance card states."""

    record: Record
    steps: tuple[StepView, ...]
    scope: str
    kinships: tuple[Kinship, ...]
    found: Completeness
    """What reading itself found of the original's completeness."""
    private: bool
    """Whether this is a private edition, which shows more."""
    characters: int
    original: str
    """Link to the original bytes; empty where the rights do not allow them to be published."""
    audit: str


def provenance(article: Article, seen: Viewpoint) -> Provenance:
    """The provenance card of an article."""
    record = article.record
    return Provenance(
        record=record,
        steps=steps(article, seen),
        scope=SCOPE[record.rights.publish],
        private=seen.dossier.private,
        kinships=tuple(
            Kinship(_KINSHIP[other.kind], seen.article(other.article), other.note) for other in record.independence
        ),
        found=seen.dossier.readings[article.id].completeness,
        characters=len(article.text),
        original=seen.link(addresses.original(article.id)) if publishes_original(article, seen.dossier) else "",
        audit=seen.link(addresses.audit(article.id)),
    )


def steps(article: Article, seen: Viewpoint) -> tuple[StepView, ...]:
    """The chain of publication, the first publication first."""
    publication = article.record.publication
    return tuple(
        _step(step, seen, first=number == 0 and len(publication) > 1) for number, step in enumerate(publication)
    )


def _step(step: PublicationStep, seen: Viewpoint, *, first: bool) -> StepView:
    return StepView(
        act="first published" if first and step.act == "published" else step.act,
        publisher=seen.publisher(step.publisher),
        date=step.date,
        address=step.address,
        basis=step.basis,
        verified=step.verified,
    )


def stated(found: Provenance) -> Iterator[str]:
    """The words of the card, statement by statement, as the search finds them."""
    record = found.record
    for step in found.steps:
        date = in_words(step.date.value) if step.date else "undated"
        yield f"{step.act.capitalize()} by {step.publisher.text}, {date}. {step.basis}"
        yield step.address or ""
    yield from (claim.value for claim in (record.alternative_title, record.rights.holder) if claim)
    yield from (record.rights.statement or "", record.rights.terms, record.obtained.how)
    yield from record.completeness.damage
    yield from (f"{other.how.capitalize()} {other.article.text}. {other.note}" for other in found.kinships)
