"""Originals as grounds for anchoring, read by the real rules; a case may state the roles of lines."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from dossier.annotate.anchoring import Ground
from dossier.model.sources import (
    Article,
    CompletenessStatement,
    Fixity,
    Obtained,
    Record,
    Rights,
    RoleOverride,
    Title,
)
from dossier.model.text import Role
from dossier.read import read_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dossier.model.text import Reading


def ground(original: str, *, title: str = "A title", roles: Iterable[Mapping[str, str]] = ()) -> Ground:
    """The ground of an article with this text; `roles` are the curator's decisions on lines."""
    overrides = tuple(RoleOverride(lines=str(one["lines"]), role=Role(one["role"]), reason="stated") for one in roles)
    return Ground.of(article(original, title=title), read_text(original, overrides=overrides))


def ground_of(reading: Reading) -> Ground:
    """The ground of a reading made by hand."""
    return Ground.of(article(reading.original), reading)


def article(original: str, *, title: str = "A title") -> Article:
    data = original.encode("utf-8", "surrogatepass")
    record = Record(
        title=Title(text=title, stated=True),
        authors=(),
        language="en",
        encoding="utf-8",
        fixity=Fixity(sha256=sha256(data).hexdigest(), bytes=len(data)),
        publication=(),
        rights=Rights(holder=None, statement=None, terms="None.", publish="full"),
        completeness=CompletenessStatement(state="complete"),
        obtained=Obtained(how="Made up."),
    )
    return Article(
        id="example", record=record, original=data, text=original, file="sources/articles/example/record.yml"
    )
