"""The articles, their authors and the steps by which they were published, as tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from dossier import addresses
from dossier.export.tables import (
    BETWEEN_IDS,
    BETWEEN_QUOTES,
    Column,
    Table,
    address_column,
    article_column,
    claim_columns,
    date_columns,
)
from dossier.model.sources import Medium, PublishScope
from dossier.rights import publishes_original

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.dossier import Dossier
    from dossier.model.sources import Article, Author, PublicationStep, Publisher


def _publisher(article: Article) -> str | None:
    publication = article.record.publication
    return publication[0].publisher if publication else None


ARTICLES: Table[Article] = Table(
    name="articles",
    title="Articles",
    meaning="The articles in the order of time, one a row, with what identifies the original of each.",
    rows=lambda dossier: dossier.articles,
    key=("article",),
    columns=(
        Column("article", "Id of the article.", lambda one, _: one.id, required=True),
        Column("title", "Its title.", lambda one, _: one.record.title.text, required=True),
        Column(
            "title_stated",
            "Whether the original states the title; false where the curator supplied it.",
            lambda one, _: one.record.title.stated,
            type="boolean",
            required=True,
        ),
        Column("title_basis", "Where a title that was supplied comes from.", lambda one, _: one.record.title.basis),
        *claim_columns("alternative_title", "Another title of it.", lambda one: one.record.alternative_title),
        *date_columns("date", "When it was first published, as far as is known", lambda one: one.date),
        Column("language", "Its language, as a tag of BCP 47.", lambda one, _: one.record.language, required=True),
        Column(
            "publisher",
            "Id of its first known publisher; all steps are in the table of publications.",
            lambda one, _: _publisher(one),
            refers="publishers",
        ),
        *claim_columns("rights_holder", "Who holds the rights.", lambda one: one.record.rights.holder),
        Column("rights_statement", "The copyright statement, verbatim.", lambda one, _: one.record.rights.statement),
        Column(
            "rights_terms",
            "The terms in short, in the curator’s words.",
            lambda one, _: one.record.rights.terms,
            required=True,
        ),
        Column(
            "publish",
            "What of its words the public edition shows: all, an excerpt, or none.",
            lambda one, _: one.record.rights.publish,
            values=get_args(PublishScope),
            required=True,
        ),
        Column(
            "completeness",
            "What the curator knows of the original’s completeness.",
            lambda one, _: one.record.completeness.state,
            values=("complete", "excerpt", "damaged"),
            required=True,
        ),
        Column(
            "damage",
            "What of the original is missing or damaged, one statement a line.",
            lambda one, _: BETWEEN_QUOTES.join(one.record.completeness.damage),
        ),
        Column(
            "obtained", "How the original came to the dossier.", lambda one, _: one.record.obtained.how, required=True
        ),
        *date_columns("obtained_date", "When it did", lambda one: one.record.obtained.date),
        Column("obtained_url", "The web address from which it came.", lambda one, _: one.record.obtained.address),
        Column(
            "encoding",
            "Name of the original’s encoding. Positions count the code points of its bytes, decoded so.",
            lambda one, _: one.record.encoding,
            required=True,
        ),
        Column(
            "sha256",
            "SHA-256 of the original’s bytes, in hexadecimal digits.",
            lambda one, _: one.record.fixity.sha256,
            pattern="[0-9a-f]{64}",
            required=True,
        ),
        Column(
            "bytes",
            "Size of the original in bytes.",
            lambda one, _: one.record.fixity.bytes,
            type="integer",
            required=True,
        ),
        Column(
            "characters",
            "Length of the original in code points.",
            lambda one, _: len(one.text),
            type="integer",
            required=True,
        ),
        Column(
            "emendations",
            "How many places of the page differ from the original.",
            lambda one, dossier: len(dossier.readings[one.id].emendations),
            type="integer",
            required=True,
        ),
        Column(
            "mentions",
            "How often it names an entity or event.",
            lambda one, dossier: len(dossier.links.mentions.get(one.id, ())),
            type="integer",
            required=True,
        ),
        Column(
            "notes",
            "How many editors’ notes it has.",
            lambda one, dossier: len(dossier.annotations.notes.get(one.id, ())),
            type="integer",
            required=True,
        ),
        Column(
            "original_address",
            "Address of the original’s bytes below the site’s root; empty where the rights do not allow them to be "
            "published.",
            lambda one, dossier: addresses.original(one.id) if publishes_original(one, dossier) else None,
        ),
        Column(
            "audit_address",
            "Address of the audit, on which every character of the original is accounted for.",
            lambda one, _: addresses.audit(one.id),
            required=True,
        ),
        address_column("the article’s page", lambda one: addresses.article(one.id)),
    ),
)


@dataclass(frozen=True, slots=True)
class _Of:
    """Something that an article has several of, with its number from 1."""

    article: Article
    number: int


@dataclass(frozen=True, slots=True)
class _Author(_Of):
    author: Author


@dataclass(frozen=True, slots=True)
class _Step(_Of):
    step: PublicationStep


def _authors(dossier: Dossier) -> Iterator[_Author]:
    for article in dossier.articles:
        for number, author in enumerate(article.record.authors, 1):
            yield _Author(article, number, author)


def _steps(dossier: Dossier) -> Iterator[_Step]:
    for article in dossier.articles:
        for number, step in enumerate(article.record.publication, 1):
            yield _Step(article, number, step)


AUTHORS: Table[_Author] = Table(
    name="authors",
    title="Authors",
    meaning="Who wrote each article, one author a row. An article whose original names nobody has no row.",
    rows=_authors,
    key=("article", "number"),
    columns=(
        article_column(lambda one: one.article.id),
        Column(
            "number",
            "Which of its authors this is, from 1, in the order of the original.",
            lambda one, _: one.number,
            type="integer",
            required=True,
        ),
        Column("name", "The author as the original names them.", lambda one, _: one.author.name, required=True),
        Column(
            "entity",
            "Id of the author in the table of entities, where known.",
            lambda one, _: one.author.entity,
            refers="entities",
        ),
        Column("affiliation", "The affiliation as the original states it.", lambda one, _: one.author.affiliation),
        address_column("the article’s page", lambda one: addresses.article(one.article.id)),
    ),
)

PUBLICATIONS: Table[_Step] = Table(
    name="publications",
    title="Publications",
    meaning="The chain by which each article was published, one step a row, the first publication first.",
    rows=_steps,
    key=("article", "number"),
    columns=(
        article_column(lambda one: one.article.id),
        Column("number", "Which step this is, from 1.", lambda one, _: one.number, type="integer", required=True),
        Column(
            "act",
            "What was done.",
            lambda one, _: one.step.act,
            values=("published", "distributed", "republished"),
            required=True,
        ),
        Column(
            "publisher",
            "Id of the publisher who did it.",
            lambda one, _: one.step.publisher,
            required=True,
            refers="publishers",
        ),
        *date_columns("date", "When", lambda one: one.step.date),
        Column("url", "The page’s web address, where known.", lambda one, _: one.step.address),
        Column(
            "verified",
            "Whether the step itself is verified; false where it is inferred.",
            lambda one, _: one.step.verified,
            type="boolean",
            required=True,
        ),
        Column("basis", "What the step rests on.", lambda one, _: one.step.basis, required=True),
        address_column("the article’s page", lambda one: addresses.article(one.article.id)),
    ),
)

PUBLISHERS: Table[Publisher] = Table(
    name="publishers",
    title="Publishers",
    meaning="Who published articles, or is quoted in them, with the terms as far as they are known; one a row.",
    rows=lambda dossier: dossier.sources.publishers.values(),
    key=("publisher",),
    columns=(
        Column("publisher", "Id of the publisher.", lambda one, _: one.id, required=True),
        Column("name", "Its name.", lambda one, _: one.name, required=True),
        Column("other_names", "Other names in use, one a line.", lambda one, _: BETWEEN_QUOTES.join(one.names)),
        Column(
            "hosts",
            f"Host names of its sites, with “{BETWEEN_IDS}” between them.",
            lambda one, _: BETWEEN_IDS.join(one.addresses),
        ),
        Column(
            "medium",
            "What it publishes in, where somebody has said.",
            lambda one, _: one.medium,
            values=get_args(Medium),
        ),
        *claim_columns("terms", "Its terms of use in short, in the curator’s words.", lambda one: one.terms),
        Column(
            "entity",
            "Id in the table of entities, where it is there.",
            lambda one, dossier: one.id if one.id in dossier.sources.entities else None,
            refers="entities",
        ),
        Column(
            "address",
            "Address of its page below the site’s root, where it has one.",
            lambda one, dossier: addresses.entity(one.id) if one.id in dossier.sources.entities else None,
        ),
    ),
)
