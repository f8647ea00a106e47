"""What the types of the model's fields say, in the terms of decoding and in words."""

from __future__ import annotations

import dataclasses
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, Union, get_args, get_origin

from dossier.dates import Date
from dossier.model.claims import Claim

if TYPE_CHECKING:
    from collections.abc import Mapping

Kind: TypeAlias = Any
"""A type as annotations state it: a class, a generic alias, a union. Python has no name for these together."""

_WORDS = {str: "a text", bool: "true or false", int: "a whole number", Date: "a date"}


def _origin(kind: Kind) -> Any:  # noqa: ANN401 - a class or a special form
    return get_origin(kind)


def is_literal(kind: Kind) -> bool:
    """Whether it is a list of choices."""
    return _origin(kind) is Literal


def is_tuple(kind: Kind) -> bool:
    """Whether it is a list of values of one type."""
    return _origin(kind) is tuple


def is_claim(kind: Kind) -> bool:
    """Whether it is a value with its standing."""
    return _origin(kind) is Claim


@cache
def choices(kind: Kind) -> Mapping[str, Any]:
    """The choices of a literal type or an enumeration, by what is written."""
    return {str(choice): choice for choice in (get_args(kind) if is_literal(kind) else kind)}


def keys(kind: Kind) -> tuple[str, ...]:
    """The keys of the mapping that a class mirrors."""
    return tuple(field.name for field in dataclasses.fields(_origin(kind) or kind) if not field.metadata)


def given_fields(kind: Kind) -> tuple[str, ...]:
    """The fields of a class that are no keys: the file gives them."""
    return tuple(field.name for field in dataclasses.fields(kind) if field.metadata)


def expectation(kind: Kind) -> str:
    """What a value of the type looks like, in words."""
    if _origin(kind) in (Union, UnionType):
        return f"{expectation(get_args(kind)[0])}, or null"
    if is_claim(kind):
        return expectation(get_args(kind)[0])
    if is_tuple(kind):
        return "a list"
    if is_literal(kind) or issubclass(kind, StrEnum):
        return f"one of {', '.join(choices(kind))}"
    if dataclasses.is_dataclass(kind) and kind is not Date:
        return f"a mapping of the keys {', '.join(keys(kind))}"
    return _WORDS[kind]
