"""The valid site with a third article, whose original was just replaced: its record knows the new bytes already."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import yaml

from tests.load import sites

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FOLDER = "sources/articles/2020-example"
NOTES = f"{FOLDER}/notes.yml"
QUESTIONS = "sources/questions.yml"


def replaced(
    original: bytes, notes: bytes, *, roles: Iterable[Mapping[str, str]] = (), questions: bytes | None = None
) -> dict[str, bytes]:
    """The files; `roles` are the curator's decisions on lines of the original."""
    record = {
        "title": {"text": "An example", "stated": False, "basis": "Made up."},
        "authors": [],
        "language": "en",
        "encoding": "utf-8",
        "fixity": {"sha256": sha256(original).hexdigest(), "bytes": len(original)},
        "publication": [{"publisher": "harbour-gazette", "act": "published", "basis": "Its line.", "verified": True}],
        "rights": {"holder": None, "statement": None, "terms": "None.", "publish": "full"},
        "completeness": {"state": "complete"},
        "obtained": {"how": "Made up."},
        "roles": [{"lines": str(role["lines"]), "role": role["role"], "reason": "Stated."} for role in roles],
    }
    files = {
        **sites.ok(),
        f"{FOLDER}/original.txt": original,
        f"{FOLDER}/record.yml": yaml.safe_dump(record, allow_unicode=True).encode(),
        NOTES: notes,
    }
    return files if questions is None else files | {QUESTIONS: questions}


def note(*, id_: str = "a", **quotation: str) -> dict[str, str]:
    """A note as a file says it."""
    rest = {"text": "Thus.", "certainty": "high", "editor": "The editors", "date": "2020-02-01"}
    return {"id": id_, "kind": "sic", **quotation, **rest}
