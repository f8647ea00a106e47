"""The items as BibTeX (Patashnik, "BibTeXing"; `url`, `urldate` and `version` as biblatex and Zotero read them)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pybtex.database import BibliographyData, Entry, Person
from pybtex.database.output.bibtex import Writer

from dossier.citations.items import authors

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dossier.citations.items import Item

_END = "\n}\n"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def bibtex(item: Item) -> str:
    """The item as an entry; entries one after the other are a bibliography."""
    # Not `BibliographyData.to_string`: it looks for the writer among all packages that are installed, each time.
    written = str(Writer().to_string(BibliographyData(entries={str(item["id"]): _entry(item)})))
    if "URL" not in item:
        return written
    # The library would escape "_" and "%", and readers take an address as it stands.
    address = str(item["URL"]).replace("{", "%7B").replace("}", "%7D")
    return f"{written.removesuffix(_END)},\n    url = {{{address}}}{_END}"


def _entry(item: Item) -> Entry:
    kind = "article" if str(item["type"]).startswith("article") else "misc"
    return Entry(
        kind,
        fields=[(name, value) for name, value in _fields(item, kind) if value],
        persons={"author": [_person(name) for name in authors(item)]} if "author" in item else None,
    )


def _fields(item: Item, kind: str) -> Iterator[tuple[str, str]]:
    # Braces keep the capitals of names, which BibTeX's styles would take away.
    yield "title", f"{{{_balanced(str(item['title']))}}}"
    yield "journal" if kind == "article" else "howpublished", _text(item, "container-title")
    yield "type", _text(item, "genre")
    yield from _date(item.get("issued"))
    yield "version", _text(item, "version")
    yield "origdate", _iso(item.get("original-date"))
    yield "urldate", _iso(item.get("accessed"))
    yield "language", _text(item, "language")
    yield "note", _text(item, "note")


def _date(date: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - a value of CSL-JSON
    if date is None:
        return
    first = date["date-parts"][0]
    years = [str(point[0]) for point in date["date-parts"]]
    # BibTeX has no sign for doubt; the one of bibliographies is a question mark.
    yield "year", "--".join(dict.fromkeys(years)) + ("?" if date.get("circa") else "")
    if len(date["date-parts"]) == 1 and len(first) > 1:
        yield "month", _MONTHS[first[1] - 1]
        yield "day", str(first[2]) if len(first) > 2 else ""  # noqa: PLR2004 - year, month, day


def _iso(date: Any) -> str:  # noqa: ANN401 - as above
    if date is None:
        return ""
    return "/".join("-".join(f"{part:02}" for part in point) for point in date["date-parts"])


def _person(name: Mapping[str, str]) -> Person:
    if "literal" in name:
        person = Person()
        person.last_names = [f"{{{_balanced(name['literal'])}}}"]
        return person
    return Person(first=name["given"], prelast=name.get("non-dropping-particle", ""), last=_whole(name["family"]))


def _whole(family: str) -> str:
    """A family name of several words as one."""
    return f"{{{family}}}" if " " in family else family


def _balanced(text: str) -> str:
    """BibTeX cannot read a text whose braces do not pair; they become brackets of another form."""
    return text.replace("{", "(").replace("}", ")")


def _text(item: Item, key: str) -> str:
    return _balanced(str(item.get(key, "")))
