"""The notes as W3C Web Annotations (JSON-LD): a collection for each article that has notes, and one for the dossier.

The sections named below are those of the Web Annotation Data Model, W3C Recommendation of 23 February 2017
(https://www.w3.org/TR/annotation-model/). Terms that its context lacks come from vocabularies whose prefixes it has
(``dcterms``, ``schema``), as the Web Annotation Vocabulary recommends in its section 4. IRIs are absolute where the
site has an address; else they are relative to the file they stand in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.export.editors import editor_type
from dossier.export.iris import Iris, site_address
from dossier.export.lines import line, with_lines
from dossier.export.served import serve
from dossier.model.links import Target
from dossier.model.pages import Asset
from dossier.prose import prose
from dossier.rights import PRIVATE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dossier.dates import Date
    from dossier.dossier import Dossier
    from dossier.export.served import Node, Served
    from dossier.model.annotations import Anchor, PlacedNote
    from dossier.model.notes import Certainty, Citation, Note, NoteKind, Outcome

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
MOTIVATION: Mapping[NoteKind, str] = {
    "sic": "highlighting",
    "correction": "editing",
    "context": "commenting",
    "definition": "describing",
    "dispute": "questioning",
    "expectation": "assessing",
}
"""Why a note was made (section 3.3.5). A *sic* draws attention to words that are left as they are, so it is no request
to edit them. A correction says what should stand there: ``editing`` is the nearest the vocabulary has to an erratum,
and never means that an original is changed. A definition describes what the words mean, a context comments on them, a
dispute questions their veracity, and an expectation is assessed by what came of it."""
PURPOSE: Mapping[NoteKind, str] = {
    **MOTIVATION,
    "sic": "commenting",
    "correction": "commenting",
    "expectation": "describing",
}
"""What the note's text is for. It comments on a slip or an error (what should stand there is a body of its own, so that
no client takes the comment for it) and describes an expectation (the outcome is a body of its own)."""
_GENERATOR: Node = {"type": "Software", "name": "dossier"}
_NOT_PUBLISHED = "The rights in the article do not allow its original to be published here."
_NOT_QUOTED = "The rights in the article do not allow these words to be quoted here."


@dataclass(frozen=True, slots=True)
class _File:
    """One file of annotations, and what everything in it is drawn from."""

    dossier: Dossier
    originals: Mapping[str, Served]
    """By article id."""
    iris: Iris

    @property
    def language(self) -> str:
        """Language of the editors' words."""
        return self.dossier.sources.settings.language

    @property
    def address(self) -> str:
        """Where the file stands."""
        return self.iris.file

    def iri(self, address: str) -> str:
        """`address` as an IRI."""
        return self.iris.of(address)


def web_annotations(dossier: Dossier, *, site_url: str = "") -> Iterator[Asset]:
    """The files: one for each article that has notes, and one with all notes, in the order of time."""
    originals = {article.id: serve(article, dossier) for article in dossier.articles}
    site = site_address(site_url)
    whole = _File(dossier, originals, Iris(site, addresses.web_annotations()))
    everything: list[str] = []
    for article in dossier.articles:
        notes = dossier.annotations.notes.get(article.id, ())
        if notes:
            file = _File(dossier, originals, Iris(site, addresses.web_annotations(article.id)))
            lines = [_line(file, placed) for placed in notes]
            # Absolute IRIs are the same in every file.
            everything += lines if site else [_line(whole, placed) for placed in notes]
            yield _asset(file, f"Notes on “{article.record.title.text}”", lines)
    yield _asset(whole, f"{dossier.sources.settings.title}: notes", everything)


def _line(file: _File, placed: PlacedNote) -> str:
    """An annotation."""
    return line(_annotation(file, placed))


def _asset(file: _File, label: str, lines: Sequence[str]) -> Asset:
    """The file, each annotation on a line of its own."""
    return Asset(address=file.address, content=with_lines(_collection(file, label, len(lines)), "items", lines))


def _collection(file: _File, label: str, total: int) -> Node:
    """The frame of a file: a collection (section 5.1) with one page (5.2) that is empty yet, and none without notes."""
    iri = file.iri(file.address)
    collection: Node = {
        "@context": _CONTEXT,
        "id": iri,
        "type": "AnnotationCollection",
        "label": label,
        "total": total,
        **({"dcterms:accessRights": PRIVATE} if file.dossier.private else {}),
    }
    if total:
        page = f"{iri}#page"
        collection["first"] = {"id": page, "type": "AnnotationPage", "partOf": iri, "startIndex": 0, "items": []}
        collection["last"] = page
    return collection


def _annotation(file: _File, placed: PlacedNote) -> Node:
    """A note (sections 3.1 and 3.3)."""
    note = placed.note
    return {
        "id": file.iri(addresses.note(placed.article, note.id)),
        "type": "Annotation",
        "motivation": MOTIVATION[note.kind],
        "creator": {"type": editor_type(note.editor), "name": note.editor},
        **_dated(note),
        "generator": _GENERATOR,
        "body": list(_bodies(file, placed)),
        "target": {"type": "SpecificResource", **_passage(file, placed.anchor)},
    }


def _dated(note: Note) -> Node:
    """When a note was made, and when the outcome in it was recorded later (section 3.3.1).

    The model knows moments only: a day stands for its beginning, and a date that is no day is given by itself.
    """
    made = {"created": _moment(note.date)} if note.date.precision == "day" else {"dcterms:date": note.date.text}
    recorded = [outcome.recorded for outcome in note.expectation.log] if note.expectation else []
    later = [date for date in recorded if date.precision == "day" and date.earliest > note.date.latest]
    return {**made, **({"modified": max(map(_moment, later))} if later else {})}


def _moment(day: Date) -> str:
    return f"{day.earliest.isoformat()}T00:00:00Z"


# --- bodies -----------------------------------------------------------------------------------------------------------


def _bodies(file: _File, placed: PlacedNote) -> Iterator[Node]:
    """What a note says: its text first, then everything else that it states."""
    note = placed.note
    yield _text(prose(note.text), file.language, PURPOSE[note.kind], html=True)
    # Where the words are withheld, what should stand there would give them nearly away.
    if note.should_read is not None and file.originals[placed.article].shown_around(placed.anchor) is not None:
        language = file.dossier.sources.articles[placed.article].record.language
        yield _text(note.should_read, language, "editing")
    yield _tag(note.kind)
    yield from _doubt(file, note.certainty, note.basis)
    yield from (_citation(file, citation) for citation in note.references)
    if note.expectation:
        yield _text(note.expectation.summary, file.language, "describing")
        outcome = note.expectation.log[-1] if note.expectation.log else None
        yield _tag(outcome.status if outcome else "open")
        yield from _outcome(file, outcome) if outcome else ()


def _text(words: str, language: str, purpose: str, *, html: bool = False) -> Node:
    """Words of the editor's (section 3.2.4)."""
    return {
        "type": "TextualBody",
        "value": words,
        "format": "text/html" if html else "text/plain",
        "language": language,
        "purpose": purpose,
    }


def _tag(word: str) -> Node:
    """One of the words that the dossier's files use for kinds and outcomes; they are English everywhere."""
    return _text(word, "en", "tagging")


def _outcome(file: _File, outcome: Outcome) -> Iterator[Node]:
    """What came of an expectation, with the time it came to that and what shows it."""
    body = _text(prose(outcome.text), file.language, "assessing", html=True)
    if outcome.when:
        body["dcterms:temporal"] = outcome.when.value.text
    yield body
    yield from _doubt(file, outcome.certainty, outcome.basis)
    if outcome.when and not outcome.when.verified:
        yield _text(f"Date uncertain: {outcome.when.basis}", file.language, "commenting")
    yield from (_citation(file, citation) for citation in outcome.evidence)


def _doubt(file: _File, certainty: Certainty, basis: str | None) -> Iterator[Node]:
    if certainty != "high":
        yield _text(f"Certainty {certainty}: {basis}", file.language, "commenting")


def _citation(file: _File, citation: Citation) -> Node:
    """A link to what a statement rests on (section 4.1), and what it shows."""
    return {
        "type": "SpecificResource",
        "purpose": "linking",
        **_cited(file, citation),
        "dcterms:description": citation.supports,
    }


def _cited(file: _File, citation: Citation) -> Node:
    dossier = file.dossier
    if citation.article and citation.quotation:
        return _passage(file, dossier.annotations.anchors[citation.article, citation.quotation.selector])
    if citation.article:
        title = dossier.sources.articles[citation.article].record.title.text
        return {"source": {"id": file.iri(addresses.article(citation.article)), "label": title}}
    if citation.event:
        name = dossier.name(Target("event", citation.event))
        return {"source": {"id": file.iri(addresses.event(citation.event)), "label": name}}
    assert citation.reference is not None  # noqa: S101 - loading has checked that one of the three is given
    reference = dossier.sources.references[citation.reference]
    address = reference.address or file.iri(addresses.reference(reference.key))
    return {"source": {"id": address, "label": reference.title}}


# --- targets ----------------------------------------------------------------------------------------------------------


def _passage(file: _File, anchor: Anchor) -> Node:
    """A passage of an original (section 4), of the very bytes that the record identifies (a state, section 4.3).

    Where the rights forbid publishing it, an original is named by its digest; where they forbid quoting its words, the
    position alone is given.
    """
    original = file.originals[anchor.article]
    selectors = original.selectors(anchor)
    record = original.article.record
    passage: Node = {
        "source": file.iri(addresses.original(anchor.article)) if original.is_published else original.name,
        "format": original.format,
        "language": record.language,
        "state": {"type": "schema:MediaObject", "schema:sha256": record.fixity.sha256},
        "selector": selectors,
    }
    if not original.is_published:
        passage["dcterms:accessRights"] = _NOT_PUBLISHED if len(selectors) > 1 else f"{_NOT_PUBLISHED} {_NOT_QUOTED}"
    return passage
