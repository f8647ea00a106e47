"""The items of the bibliography as CSL-JSON (citeproc-js documentation, "CSL-JSON"; schema of CSL 1.0.2)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, cast

from dossier import addresses
from dossier.citations.names import parts
from dossier.prose import one_line

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dossier.citations.names import Parts
    from dossier.dates import Date
    from dossier.model.claims import Claim
    from dossier.model.sources import Article, Medium, Publisher, Reference, Sources

Item: TypeAlias = dict[str, object]
"""One item of CSL-JSON."""
_TYPES: Mapping[Medium, str] = {
    "newspaper": "article-newspaper",
    "news-agency": "article-newspaper",
    "news-site": "article-newspaper",
    "broadcaster": "article-newspaper",
    "magazine": "article-magazine",
    "journal": "article-journal",
    "website": "webpage",
}
"""The type of an article by the medium of its publisher."""


@dataclass(frozen=True, slots=True)
class Edition:
    """What is published: the site that its readers cite."""

    address: str = ""
    """Where the site stands, ending in a slash; empty where that is not known."""
    title: str = ""
    """The site's name; the dossier's title where it has none."""
    version: str = ""


NO_EDITION = Edition()
"""Of a dossier that is checked and not published."""


def page_id(article_id: str) -> str:
    """Id of the item for an article's page in this dossier; the article itself has its own id."""
    return f"{article_id}-annotated"


def items(sources: Sources, edition: Edition) -> Mapping[str, Item]:
    """Every item by its id: each article and its page in this dossier, then the references."""
    found: list[Item] = []
    for article in sources.articles.values():
        found += [original(article, sources), page(article, sources, edition)]
    found += [reference(each) for each in sources.references.values()]
    return {str(item["id"]): item for item in found}


def original(article: Article, sources: Sources) -> Item:
    """The article as it was first published, with the first address at which it is known to stand."""
    record = article.record
    first = record.publication[0]
    publisher = sources.publishers[first.publisher]
    step = next((step for step in record.publication if step.address), first)
    item: Item = {
        "id": article.id,
        "type": _type(publisher),
        **_author(article, sources),
        "title": one_line(record.title.text),
        "container-title": publisher.name,
        **_dated("issued", article.date),
        **_stated("URL", step.address),
        **_dated("accessed", record.obtained.date),
        "language": record.language,
    }
    if step.publisher != first.publisher:
        item["note"] = f"Republished by {sources.publishers[step.publisher].name}, whose address is given."
    return item


def page(article: Article, sources: Sources, edition: Edition) -> Item:
    """The article's page in this dossier: the same author and title, in an annotated edition of a later date.

    A build reads no clock, so the date is that of the latest note; a page without notes has none.
    """
    notes = [note.date for note in sources.notes.get(article.id, ())]
    latest = max(notes, key=lambda date: date.latest, default=None)
    return {
        "id": page_id(article.id),
        "type": "webpage",
        **_author(article, sources),
        "title": one_line(article.record.title.text),
        "container-title": edition.title or sources.settings.title,
        "genre": "Annotated edition",
        **_dated("original-date", article.date),
        **({"issued": _date(latest)} if latest else {}),
        **_stated("version", edition.version),
        **_stated("URL", edition.address + addresses.article(article.id) if edition.address else None),
        "language": article.record.language,
    }


def reference(reference: Reference) -> Item:
    """A reference as the dossier lists it: what it is called and where it stands."""
    return {
        "id": reference.key,
        "type": "webpage" if reference.address else "document",
        "title": one_line(reference.title),
        **_stated("URL", reference.address),
    }


def authors(item: Item) -> Sequence[Parts]:
    """The names of an item's authors, in order."""
    return cast("Sequence[Parts]", item.get("author", ()))


def _type(publisher: Publisher) -> str:
    return _TYPES[publisher.medium] if publisher.medium else "webpage"


def _author(article: Article, sources: Sources) -> Item:
    names = [parts(author, sources.entities) for author in article.record.authors]
    return {"author": names} if names else {}


def _stated(key: str, value: str | None) -> Item:
    return {key: value} if value else {}


def _dated(key: str, date: Claim[Date] | None) -> Item:
    if date is None:
        return {}
    return {key: _date(date.value) | ({} if date.verified else {"circa": True})}


def _date(date: Date) -> dict[str, object]:
    """A date as CSL-JSON has it: as many parts as are known, of one point or of two."""
    return {"date-parts": [[int(part) for part in point.split("-")] for point in date.text.split("/")]}
