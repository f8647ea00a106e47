"""The page of an article: its words, where they come from, and what they name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.model.pages import Heading, Page, SearchEntry
from dossier.pages.account import Account, Portion, account, set_aside
from dossier.pages.body import BlockView, Words, words
from dossier.pages.cite import Cite, cite
from dossier.pages.fared import Fared, fared
from dossier.pages.inline import Noted, Segment, segments
from dossier.pages.labels import SCOPE, counted, place
from dossier.pages.membership_then import MembershipThen, membership_then
from dossier.pages.named import Names, names
from dossier.pages.note_view import NOWHERE, NoteList, note_list, noted_by_block
from dossier.pages.period import in_words
from dossier.pages.popovers import opening
from dossier.pages.provenance import Provenance, provenance, stated
from dossier.pages.questions import Asked, asked
from dossier.pages.rendering import fill_template
from dossier.pages.viewpoint import Anchor, Viewpoint
from dossier.prose import one_line, plain_words
from dossier.rights import publishes_original

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dossier.dates import Date
    from dossier.dossier import Dossier
    from dossier.model.annotations import PlacedNote
    from dossier.model.claims import Claim
    from dossier.model.sources import Article, Title


@dataclass(frozen=True, slots=True)
class AuthorView:
    """An author as the original names them, with a link where the authority file knows them."""

    name: str
    href: str
    affiliation: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """The article before or after this one in time."""

    article: Anchor
    date: Claim[Date] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleView:
    """What the page shows."""

    title: Title
    title_segments: tuple[Segment, ...]
    head_notes: tuple[Noted, ...]
    """The notes on metadata that the page writes in its own form."""
    language: str
    authors: tuple[AuthorView, ...]
    date: Claim[Date] | None
    provenance: Provenance
    words: Words
    scope: str
    """What this edition shows, where that is not the full text; empty where it is."""
    withheld: int
    """How many of the article's own words are not shown."""
    names: Names
    membership: MembershipThen | None
    """None where the article has no date."""
    account: Account
    set_aside: tuple[Portion, ...]
    """What was set aside, by role, largest first."""
    emendations: str
    """How many differences the audit page lists: ``5 emendations``; empty where there are none."""
    notes: NoteList | None
    expectations: Fared
    questions: Asked
    cite: Cite | None
    remarks: tuple[str, ...]
    """What curators remark on the record."""
    earlier: Neighbour | None
    later: Neighbour | None


def pages(dossier: Dossier) -> Iterator[Page]:
    """The page of every article, oldest first."""
    return (page(article, dossier) for article in dossier.articles)


def page(article: Article, dossier: Dossier) -> Page:
    """The page of one article; needs nothing of the other pages, so pages may be made in any order."""
    view = article_view(article, Viewpoint(dossier, addresses.article(article.id)))
    return Page(
        address=addresses.article(article.id),
        title=article.record.title.text,
        description=_description(article, view),
        html=fill_template("article.html", view),
        headings=tuple(_headings(view)),
        kind="article",
        search=(*_search(view), *_search_notes(dossier.annotations.notes.get(article.id, ()))),
    )


def article_view(article: Article, seen: Viewpoint) -> ArticleView:
    """Everything the page of `article` shows."""
    record, dossier = article.record, seen.dossier
    reading, position = dossier.readings[article.id], dossier.positions[article.id]
    notes = dossier.annotations.notes.get(article.id, ())
    noted = noted_by_block(notes)
    shown = words(article, seen, noted)
    return ArticleView(
        title=record.title,
        title_segments=segments(record.title.text, noted=noted.get("title", ())),
        head_notes=noted.get(NOWHERE, ()),
        language=record.language,
        authors=tuple(
            AuthorView(author.name, seen.entity(author.entity).href if author.entity else "", author.affiliation)
            for author in record.authors
        ),
        date=article.date,
        provenance=provenance(article, seen),
        words=shown,
        scope="" if publishes_original(article, dossier) else SCOPE[record.rights.publish],
        withheld=sum(block.withheld for run in shown.body for block in run.blocks),
        names=names(article.id, seen),
        membership=membership_then(article.date, seen) if article.date else None,
        account=account(reading),
        set_aside=set_aside(reading),
        emendations=counted(len(reading.emendations), "emendation") if reading.emendations else "",
        notes=note_list(notes, seen),
        expectations=fared(article.id, seen),
        questions=asked(article.id, seen),
        cite=cite(article.id, seen),
        remarks=record.notes,
        earlier=_neighbour(position - 1, seen),
        later=_neighbour(position + 1, seen),
    )


def _neighbour(position: int, seen: Viewpoint) -> Neighbour | None:
    articles = seen.dossier.articles
    if not 0 <= position < len(articles):
        return None
    return Neighbour(article=seen.article(articles[position].id), date=articles[position].date)


def _description(article: Article, view: ArticleView) -> str:
    """Who wrote it, where and when, and how it begins: citation managers take it for an abstract."""
    authors = ", ".join(author.name for author in article.record.authors)
    publisher = view.provenance.steps[0].publisher.text if view.provenance.steps else ""
    date = in_words(article.date.value) if article.date else "undated"
    where = ", ".join(part for part in (authors, publisher, date) if part)
    begins = next((text for run in view.words.body if run.look != "heading" if (text := _text(run.blocks[0]))), "")
    return f"{where}: {opening(begins)}" if begins else f"{where}. {article.record.title.text}"


def _headings(view: ArticleView) -> Iterator[Heading]:
    """What stands in the column of text. The cards beside it are seen at once, and the head of the page leads there."""
    yield Heading(level=1, id="title", text=view.title.text)
    for run in view.words.body:
        for block in run.blocks:
            if block.look == "heading" and block.segments:
                yield Heading(level=2, id=block.id, text=_text(block))
    yield from (Heading(level=2, id=id_, text=text) for there, id_, text in _sections(view) if there)


def _sections(view: ArticleView) -> tuple[tuple[bool, str, str], ...]:
    """What may stand below the article's words: whether it does, its anchor and its heading."""
    return (
        (bool(view.words.notices), "notices", "Notices of the publisher"),
        (view.notes is not None, "notes", "Editor’s notes"),
        (bool(view.expectations.shorts), "fared", "How its expectations fared"),
        (bool(view.expectations.witnessed), "witnessed", "What it shows of expectations elsewhere"),
        (bool(view.questions.answered or view.questions.silent), "questions", "Questions it speaks to"),
        (True, "names", "Names and events"),
        (view.cite is not None, "cite", "Cite"),
        (bool(view.remarks), "remarks", "Remarks on the record"),
    )


def _search(view: ArticleView) -> Iterator[SearchEntry]:
    """The page's head; each paragraph and notice by itself, so that a hit leads to it; what is stated of the source."""
    authors = (f"{author.name}, {author.affiliation or ''}".rstrip(", ") for author in view.authors)
    date = in_words(view.date.value) if view.date else "undated"
    yield SearchEntry(id="title", heading=view.title.text, text="\n".join((*authors, date)))
    for run in view.words.body:
        yield from (_search_block(block, place(block.id)) for block in run.blocks)
    yield from (_search_block(block, f"{place(block.id)}, {block.role}") for block in view.words.notices)
    yield SearchEntry(id="provenance", heading="Provenance", text="\n".join(stated(view.provenance)))
    if view.remarks:
        yield SearchEntry(id="remarks", heading="Remarks on the record", text="\n".join(view.remarks))


def _search_block(block: BlockView, label: str) -> SearchEntry:
    return SearchEntry(id=block.id, heading=label[0].upper() + label[1:], text=one_line(_text(block)))


def _search_notes(notes: Sequence[PlacedNote]) -> Iterator[SearchEntry]:
    """Each note by itself, so that a hit leads to it."""
    for placed in notes:
        heading = f"Note {placed.number}, {placed.note.kind}"
        yield SearchEntry(id=f"note-{placed.note.id}", heading=heading, text=plain_words(placed.note.text))


def _text(block: BlockView) -> str:
    return "".join(segment.text for segment in block.segments)
