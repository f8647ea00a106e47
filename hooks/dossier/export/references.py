"""The references and what rests on each, as tables."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

from dossier import addresses
from dossier.export.tables import Column, Table, address_column

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dossier.dossier import Dossier
    from dossier.model.notes import Citation
    from dossier.model.sources import Reference

_Kind = Literal["entity", "event", "membership", "publisher", "series", "note", "outcome", "question"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """Something of the dossier that rests on a reference."""

    reference: str
    kind: _Kind
    id: str
    article: str | None = None
    """Of a note and of an outcome."""
    supports: str | None = None
    address: str


def uses(dossier: Dossier) -> Iterator[Use]:
    """Everything that rests on a reference, in the order of the tables."""
    sources = dossier.sources
    for entity in sources.entities.values():
        yield from _resting("entity", entity.id, entity.references, addresses.entity(entity.id))
    for event in dossier.events:
        yield from _resting("event", event.id, event.references, addresses.event(event.id))
    for membership in sources.memberships.values():
        state = membership.state
        yield from _resting("membership", state, membership.references, addresses.membership(state))
    for publisher in sources.publishers.values():
        yield from _resting("publisher", publisher.id, publisher.references, addresses.entity(publisher.id))
    for series in sources.series.values():
        yield from _resting("series", series.id, series.references, addresses.series(series.id))
    yield from _of_notes(dossier)
    for question in sources.questions.values():
        yield from _cited("question", question.id, question.references, addresses.question(question.id))


def _of_notes(dossier: Dossier) -> Iterator[Use]:
    for article in dossier.articles:
        for placed in dossier.annotations.notes.get(article.id, ()):
            note, address = placed.note, addresses.note(article.id, placed.note.id)
            log = note.expectation.log if note.expectation else ()
            yield from _cited("note", note.id, note.references, address, article=article.id)
            for outcome in log:
                yield from _cited("outcome", note.id, outcome.evidence, address, article=article.id)


def _resting(kind: _Kind, id_: str, references: Iterable[str], address: str) -> Iterator[Use]:
    return (Use(reference=key, kind=kind, id=id_, address=address) for key in references)


def _cited(
    kind: _Kind, id_: str, citations: Iterable[Citation], address: str, *, article: str | None = None
) -> Iterator[Use]:
    for citation in citations:
        if citation.reference is not None:
            yield Use(
                reference=citation.reference,
                kind=kind,
                id=id_,
                article=article,
                supports=citation.supports,
                address=address,
            )


@dataclass(frozen=True, slots=True)
class _Row:
    reference: Reference
    uses: int


def _references(dossier: Dossier) -> Iterator[_Row]:
    counts = Counter(use.reference for use in uses(dossier))
    for reference in dossier.sources.references.values():
        yield _Row(reference, counts[reference.key])


REFERENCES: Table[_Row] = Table(
    name="references",
    title="References",
    meaning="The pages and publications on which the dossier’s own statements rest, one a row.",
    rows=_references,
    key=("reference",),
    columns=(
        Column("reference", "Key of the reference.", lambda one, _: one.reference.key, required=True),
        Column("title", "Its title.", lambda one, _: one.reference.title, required=True),
        Column("url", "Its web address, where it has one.", lambda one, _: one.reference.address),
        Column("quality", "A caveat, such as “machine translation”.", lambda one, _: one.reference.quality),
        Column("note", "The curator’s remark.", lambda one, _: one.reference.note),
        Column(
            "citations",
            "How many rows of the table of citations name it.",
            lambda one, _: one.uses,
            type="integer",
            required=True,
        ),
        address_column("its entry", lambda one: addresses.reference(one.reference.key)),
    ),
)

CITATIONS: Table[Use] = Table(
    name="citations",
    title="Citations",
    meaning="What rests on which reference, one citation a row.",
    rows=uses,
    columns=(
        Column("reference", "Key of the reference.", lambda one, _: one.reference, required=True, refers="references"),
        Column(
            "kind",
            "What rests on it: an outcome is what came of an expectation, a membership the whole history of a state.",
            lambda one, _: one.kind,
            values=get_args(_Kind),
            required=True,
        ),
        Column(
            "id",
            "Id of that in its table; of an outcome, id of the note that records the expectation.",
            lambda one, _: one.id,
            required=True,
        ),
        Column("article", "Id of the article on which a note is.", lambda one, _: one.article, refers="articles"),
        Column("supports", "What the reference shows, where that is stated.", lambda one, _: one.supports),
        Column(
            "address",
            "Address of what rests on it, below the site’s root.",
            lambda one, _: one.address,
            required=True,
        ),
    ),
)
