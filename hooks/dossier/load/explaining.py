"""From the errors of cattrs to flaws, each with the way to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cattrs import ClassValidationError, ForbiddenExtraKeysError, IterableValidationError

from dossier.load.field_types import expectation, keys
from dossier.load.flaws import Flaw, missing_key, unknown_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.load.yaml_tree import Path


def flaws(error: Exception, path: Path, *, hidden: frozenset[str] = frozenset()) -> Iterator[tuple[Path, Flaw]]:
    """Every flaw inside an error of cattrs, with its path; `hidden` keys are not recommended."""
    if isinstance(error, Flaw):
        yield path, error
    elif isinstance(error, IterableValidationError):
        for item, place in error.group_exceptions()[0]:
            yield from flaws(item, (*path, place.index))
    elif isinstance(error, ClassValidationError):
        fields, others = error.group_exceptions()
        for field, note in fields:
            if isinstance(field, KeyError):
                yield path, missing_key(note.name, expectation(note.type))
            else:
                yield from flaws(field, (*path, note.name))
        for other in others:
            if not isinstance(other, ForbiddenExtraKeysError):
                raise other
            permitted = [key for key in keys(other.cl) if key not in hidden]
            yield from (((*path, key), unknown_key(key, permitted)) for key in sorted(other.extra_fields))
    else:
        raise error
