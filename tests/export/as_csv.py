"""Rows as the CSV file of a table has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from dossier.export.tables import cells, marked, written

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dossier.dossier import Dossier
    from dossier.export.tables import Column

T = TypeVar("T")


def as_csv(rows: Iterable[T], columns: tuple[Column[T], ...], dossier: Dossier) -> bytes:
    """The file that holds these rows, whatever rows the dossier has."""
    columns = marked(columns, dossier)
    return written(cells(rows, columns, dossier), columns)
