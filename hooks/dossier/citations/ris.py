"""The items as RIS (Research Information Systems, "RIS Format Specifications", as Zotero and EndNote read it)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import rispy

from dossier.citations.items import authors
from dossier.citations.names import whole_family

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dossier.citations.items import Item
    from dossier.citations.names import Parts

_TYPES: Mapping[str, str] = {
    "article-newspaper": "NEWS",
    "article-magazine": "MGZN",
    "article-journal": "JOUR",
    "webpage": "ELEC",
    "document": "GEN",
}


def ris(item: Item) -> str:
    """The item as a record; records one after the other are a bibliography. Lines end with CR and LF."""
    written: str = rispy.dumps([_record(item)])
    # The library numbers the records, which the format does not know.
    return "".join(f"{line}\r\n" for line in written.splitlines()[1:])


def _record(item: Item) -> dict[str, object]:
    found: dict[str, object] = {
        "type_of_reference": _TYPES[str(item["type"])],
        "id": item["id"],
        "authors": [_name(name) for name in authors(item)],
        "title": item["title"],
        "secondary_title": item.get("container-title"),
        "type_of_work": item.get("genre"),
        "year": _year(item.get("issued")),
        "date": _date(item.get("issued")),
        "original_publication": _date(item.get("original-date")),
        "edition": item.get("version"),
        "urls": [item["URL"]] if "URL" in item else None,
        "access_date": _date(item.get("accessed")),
        "language": item.get("language"),
        "notes": [item["note"]] if "note" in item else None,
    }
    return {key: value for key, value in found.items() if value}


def _name(name: Parts) -> str:
    """Family name, comma, given name; a literal name ends with a comma where it would be taken apart."""
    if "literal" in name:
        return name["literal"]
    family = whole_family(name)
    return f"{family}, {name['given']}" if name["given"] else family


def _year(date: Any) -> str | None:  # noqa: ANN401 - a value of CSL-JSON
    return None if date is None else str(date["date-parts"][0][0])


def _date(date: Any) -> str | None:  # noqa: ANN401 - as above
    """``YYYY/MM/DD/other``: what is not known stays empty; doubt and the end of an interval are "other"."""
    if date is None:
        return None
    first = [f"{part:02}" for part in date["date-parts"][0]]
    other = ["circa"] if date.get("circa") else []
    other += ["to " + "-".join(f"{part:02}" for part in point) for point in date["date-parts"][1:]]
    return "/".join([*first, *[""] * (3 - len(first)), ", ".join(other)])
