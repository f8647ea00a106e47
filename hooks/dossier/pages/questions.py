"""The questions on which the sources take positions: an overview of all, and a page for each."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.export.questions import QUESTIONS
from dossier.model.pages import Heading, Page, SearchEntry
from dossier.pages.article_head import article_heads
from dossier.pages.citation import CitationView, citations
from dossier.pages.labels import STANCE, counted
from dossier.pages.passage import Passage, passage
from dossier.pages.rendering import fill_template
from dossier.pages.viewpoint import Anchor, Viewpoint
from dossier.prose import plain_words, prose
from dossier.questions import answers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from markupsafe import Markup

    from dossier.dossier import Dossier
    from dossier.export.tables import Column
    from dossier.model.notes import Position, Question, Testimony
    from dossier.pages.article_head import ArticleHead
    from dossier.questions import Answer, Standpoint

# --- a question's page ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SpokenPassage:
    """Words on which a position rests, and who speaks them in the source."""

    passage: Passage
    by: Anchor | None
    """None where the source speaks for itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionView:
    """Where one source stands, as the editor judges it."""

    article: ArticleHead
    stance: Standpoint
    word: str
    """The stance, as a reader reads it."""
    label: str
    quotes: tuple[SpokenPassage, ...]
    note: Markup | None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionView:
    """What a question's page shows."""

    question: Question
    overview: str
    number: str
    """Which of how many: ``2 of 9``."""
    why: Markup
    positions: tuple[PositionView, ...]
    silent: tuple[ArticleHead, ...]
    unexamined: tuple[ArticleHead, ...]
    references: tuple[CitationView, ...]
    earlier: Anchor | None
    later: Anchor | None


def question_view(question: Question, seen: Viewpoint, heads: Mapping[str, ArticleHead]) -> QuestionView:
    """Everything that the page of `question` shows."""
    asked = tuple(seen.dossier.sources.questions.values())
    at = asked.index(question)
    by_stance: defaultdict[str, list[ArticleHead]] = defaultdict(list)
    for answer in answers(question, seen.dossier.articles):
        by_stance[answer.stance].append(heads[answer.article.id])
    return QuestionView(
        question=question,
        overview=seen.link(addresses.QUESTIONS),
        number=f"{at + 1} of {len(asked)}",
        why=prose(question.why),
        positions=tuple(_positions(question, seen, heads)),
        silent=tuple(by_stance["silent"]),
        unexamined=tuple(by_stance["not-examined"]),
        references=citations(question.references, seen),
        earlier=_link(asked[at - 1], seen) if at else None,
        later=_link(asked[at + 1], seen) if at + 1 < len(asked) else None,
    )


def _link(question: Question, seen: Viewpoint) -> Anchor:
    return Anchor(question.question, seen.link(addresses.question(question.id)))


def _positions(question: Question, seen: Viewpoint, heads: Mapping[str, ArticleHead]) -> Iterator[PositionView]:
    for answer in answers(question, seen.dossier.articles):
        position = answer.position
        if position is not None:
            yield PositionView(
                article=heads[position.article],
                stance=answer.stance,
                word=STANCE[answer.stance],
                label=position.label,
                quotes=tuple(_spoken(position.article, words, seen) for words in position.quotes),
                note=prose(position.note) if position.note else None,
            )


def _spoken(article_id: str, words: Testimony, seen: Viewpoint) -> SpokenPassage:
    return SpokenPassage(passage(article_id, words, seen), seen.entity(words.by) if words.by else None)


# --- the overview -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """Where one source stands on one question."""

    article: ArticleHead
    stance: Standpoint
    word: str
    label: str
    """The editor's; empty where there is no position."""
    href: str
    """Link to the position; empty where there is none."""


@dataclass(frozen=True, slots=True)
class Row:
    """One question and every source, in time order."""

    question: Question
    href: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """What the overview shows."""

    total: str
    articles: tuple[ArticleHead, ...]
    rows: tuple[Row, ...]
    columns: tuple[Column[Answer], ...]
    csv: str
    json: str


def overview(seen: Viewpoint) -> Overview:
    """All questions and all sources."""
    questions = seen.dossier.sources.questions.values()
    heads = article_heads(seen) if questions else {}
    return Overview(
        total=counted(len(questions), "question"),
        articles=tuple(heads.values()),
        rows=tuple(_row(question, seen, heads) for question in questions),
        columns=QUESTIONS.columns,
        csv=seen.link(QUESTIONS.csv),
        json=seen.link(QUESTIONS.json),
    )


def _row(question: Question, seen: Viewpoint, heads: Mapping[str, ArticleHead]) -> Row:
    href = seen.link(addresses.question(question.id))
    return Row(
        question,
        href,
        tuple(
            Cell(
                article=heads[answer.article.id],
                stance=answer.stance,
                word=STANCE[answer.stance],
                label=answer.position.label if answer.position else "",
                href=f"{href}#by-{answer.article.id}" if answer.position else "",
            )
            for answer in answers(question, seen.dossier.articles)
        ),
    )


# --- questions on the pages of others ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A question to which an article speaks."""

    question: Anchor
    stance: Standpoint
    word: str
    label: str


@dataclass(frozen=True, slots=True)
class Asked:
    """The questions that were put to an article."""

    answered: tuple[Answered, ...]
    silent: tuple[Anchor, ...]


def asked(article_id: str, seen: Viewpoint) -> Asked:
    """The questions to which an article speaks, and those on which it is silent."""
    article = seen.dossier.sources.articles[article_id]
    found = [next(answers(question, (article,))) for question in seen.dossier.sources.questions.values()]
    return Asked(
        answered=tuple(_answered(one, one.position, seen) for one in found if one.position),
        silent=tuple(_link(one.question, seen) for one in found if one.stance == "silent"),
    )


def _answered(answer: Answer, position: Position, seen: Viewpoint) -> Answered:
    link = _link(answer.question, seen)
    return Answered(
        question=Anchor(link.text, f"{link.href}#by-{position.article}"),
        stance=answer.stance,
        word=STANCE[answer.stance],
        label=position.label,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """What an entity says on a question, by the words of one article."""

    question: Anchor
    article: ArticleHead
    quotes: tuple[Passage, ...]


def spoken(
    entity_id: str, said: Sequence[tuple[Question, Position]], seen: Viewpoint, heads: Mapping[str, ArticleHead]
) -> tuple[Spoken, ...]:
    """What an entity says in the positions `said`."""
    return tuple(
        Spoken(
            question=Anchor(question.question, f"{_link(question, seen).href}#by-{position.article}"),
            article=heads[position.article],
            quotes=tuple(passage(position.article, words, seen) for words in position.quotes if words.by == entity_id),
        )
        for question, position in said
    )


# --- pages ------------------------------------------------------------------------------------------------------------


def pages(dossier: Dossier) -> Iterator[Page]:
    """The overview, then the page of every question in the order of its file."""
    yield _overview_page(overview(Viewpoint(dossier, addresses.QUESTIONS)))
    questions = dossier.sources.questions.values()
    heads = article_heads(Viewpoint(dossier, addresses.question("any"))) if questions else {}
    for question in questions:
        yield _page(question_view(question, Viewpoint(dossier, addresses.question(question.id)), heads))


def _overview_page(view: Overview) -> Page:
    listed = "\n".join(row.question.question for row in view.rows)
    return Page(
        address=addresses.QUESTIONS,
        title="Questions",
        description=f"{view.total} on which the sources take positions, source by source.",
        html=fill_template("question_index.html", view),
        headings=(
            Heading(level=1, id="title", text="Questions"),
            Heading(level=2, id="overview", text="Source by source"),
            Heading(level=2, id="data", text="The positions as data"),
        ),
        kind="index",
        search=(SearchEntry(id="title", heading="Questions", text=listed),),
    )


def _page(view: QuestionView) -> Page:
    question = view.question
    return Page(
        address=addresses.question(question.id),
        title=question.question,
        description=f"{question.question} {plain_words(question.why)}",
        html=fill_template("question.html", view),
        headings=tuple(_headings(view)),
        kind="question",
        search=tuple(_search(view)),
    )


def _search(view: QuestionView) -> Iterator[SearchEntry]:
    """What the editors say; quotations are found in the articles they come from."""
    question = view.question
    yield SearchEntry(id="title", heading=question.question, text=plain_words(question.why))
    for position in view.positions:
        text = "\n".join((position.label, position.note.striptags() if position.note else ""))
        yield SearchEntry(id=f"by-{position.article.id}", heading=f"Position of {position.article.title}", text=text)


def _headings(view: QuestionView) -> Iterator[Heading]:
    yield Heading(level=1, id="title", text=view.question.question)
    yield Heading(level=2, id="positions", text="Positions")
    for position in view.positions:
        date = position.article.date
        year = f"{date.value.text[:4]}: " if date else ""
        yield Heading(level=3, id=f"by-{position.article.id}", text=year + position.article.title)
    shown = {
        "silent": ("Silent", view.silent),
        "unexamined": ("Not examined", view.unexamined),
        "references": ("References", view.references),
    }
    for id_, (text, content) in shown.items():
        if content:
            yield Heading(level=2, id=id_, text=text)
