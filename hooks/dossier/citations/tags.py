"""What an article's page states for citation managers in its head: the original article, found on this page.

Highwire Press tags (Google Scholar, "Inclusion Guidelines for Webmasters"), Dublin Core (DCMI, "Expressing Dublin Core
metadata using HTML meta and link elements") and PRISM 1.2. Which of them Zotero takes for what is in its translators
"Embedded Metadata" and "RDF"; docs/decisions/0013-embedded-metadata.md has the rules that matter here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from dossier.citations.items import authors, original
from dossier.citations.names import whole_family
from dossier.prose import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dossier.citations.items import Item
    from dossier.citations.names import Parts
    from dossier.dates import Date
    from dossier.model.sources import Article, Sources

Tag: TypeAlias = tuple[str, str]
"""Name and content."""
_TYPES: Mapping[str, str] = {
    "article-newspaper": "newspaperArticle",
    "article-magazine": "magazineArticle",
    "article-journal": "journalArticle",
    "webpage": "webpage",
}
"""Zotero's name for each type of CSL. Without it a ``citation_title`` would mean a journal article.

``DC.type`` could say it too, but Zotero would also take that for the kind of website."""
_NO_DATE = "n.d."
"""Without any date Zotero would take the first one that the page shows, whatever it is the date of."""


def tags(article: Article, sources: Sources, address: str = "") -> tuple[Tag, ...]:
    """The tags of an article; `address` is the absolute one of its page, empty where that is not known."""
    return tuple(_tags(article, original(article, sources), address))


def _tags(article: Article, item: Item, address: str) -> Iterator[Tag]:
    record, title, publication = article.record, str(item["title"]), str(item["container-title"])
    names = authors(item)
    yield "z:itemType", _TYPES[str(item["type"])]
    yield "citation_title", title
    yield "DC.title", title
    yield from (("citation_author", _name(name, alone=len(names) == 1)) for name in names)
    yield from (("DC.creator", _name(name)) for name in names)
    yield from _dates(article.date.value if article.date else None)
    yield "prism.publicationName", publication
    if item["type"] == "article-journal":
        yield "citation_journal_title", publication
    if "URL" in item:
        yield "DC.source", str(item["URL"])
    yield "citation_language", record.language
    yield "DC.language", record.language
    if record.rights.statement:
        yield "DC.rights", one_line(record.rights.statement)
    if address:
        yield "citation_public_url", address


def _name(name: Parts, *, alone: bool = False) -> str:
    """Family name, comma, given name; a name without parts ends with a comma, or it would be taken apart.

    Zotero takes a name that stands `alone` for two if there is a space on either side of its comma; a no-break space
    is none to it.
    """
    if "literal" in name:
        return f"{name['literal']}," if " " in name["literal"] else name["literal"]
    family = whole_family(name)
    given = name["given"].replace(" ", "\u00a0") if alone and " " in family else name["given"]
    return f"{family}, {given}"


def _dates(date: Date | None) -> Iterator[Tag]:
    """The date as precisely as one point can say it, and as it is known (EDTF)."""
    if date is None:
        yield "citation_date", _NO_DATE
        return
    point = _common(date)
    if point:
        yield "citation_publication_date", point.replace("-", "/")
    if date.precision == "day":
        yield "article:published_time", date.text
    yield "DC.date", date.text


def _common(date: Date) -> str:
    """What the ends of an interval have in common; the date itself where it is none."""
    first, last = (point.split("-") for point in (date.text.partition("/")[0], date.text.rpartition("/")[2]))
    same: list[str] = []
    for one, other in zip(first, last, strict=False):
        if one != other:
            break
        same.append(one)
    return "-".join(same)
