"""Values of the YAML tree to the frozen dataclasses of `dossier.model.sources`; all flaws of a record at once.

The classes are the schema: their fields are the keys, their types say what a value must be. `_FORMS` adds what a type
cannot say, such as that an id is a slug.
"""

from __future__ import annotations

import dataclasses
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar, Union, get_args, get_origin

from cattrs import (
    BaseValidationError,
    ClassValidationError,
    Converter,
    ForbiddenExtraKeysError,
    IterableValidationError,
    IterableValidationNote,
)
from cattrs.gen import make_dict_structure_fn, override

from dossier.dates import Date
from dossier.load import forms
from dossier.load.codes import Code
from dossier.load.flaws import Flaw, missing_key, nearest, quote, unknown_key, wrong_type
from dossier.model import sources as model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from dossier.load.yaml_tree import Path, Value

    Kind: TypeAlias = Any
    """A type as annotations state it: a class, a generic alias, a union. Python has no name for these together."""
    Hook: TypeAlias = Callable[[object, Kind], Any]

T = TypeVar("T")


def _list_of(form: Hook) -> Hook:
    """A list whose every item has the form."""

    def items(value: object, kind: Kind) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise wrong_type("a list", value, "Write a list: each item on a line of its own that begins with '- '.")
        item_kind = get_args(kind)[0]
        decoded, errors = [], []
        for index, item in enumerate(value):
            try:
                decoded.append(form(item, item_kind))
            except (Flaw, BaseValidationError) as error:
                error.add_note(IterableValidationNote("", index, item_kind))
                errors.append(error)
        if errors:
            raise IterableValidationError("in a list", errors, kind)
        return tuple(decoded)

    return items


_FORMS: Mapping[type, Mapping[str, Hook]] = {
    model.Record: {"language": forms.language},
    model.Fixity: {"sha256": forms.sha256},
    model.PublicationStep: {"address": forms.optional(forms.address)},
    model.Obtained: {"address": forms.optional(forms.address)},
    model.OtherCopy: {"address": forms.address},
    model.RoleOverride: {"lines": forms.line_range},
    model.Entity: {"id": forms.slug, "wikidata": forms.optional(forms.wikidata)},
    model.Series: {"id": forms.slug},
    model.Event: {"id": forms.slug, "kind": forms.head_noun, "ordinal": forms.ordinal},
    model.Publisher: {"id": forms.slug, "addresses": _list_of(forms.host)},
    model.Reference: {"key": forms.slug, "address": forms.optional(forms.address)},
    model.Settings: {"language": forms.language},
}
"""What the values of certain fields look like, beyond their type."""


def decode(
    value: Value, record: type[T], *, given: Mapping[str, str]
) -> tuple[T | None, tuple[tuple[Path, Flaw], ...]]:
    """One record, or None where it has flaws; each flaw with the keys and indexes that lead to it.

    `given` holds what the file's name says: these keys must not stand in the record, and what is wrong with their
    values is a problem of the file's name (`layout`).
    """
    found: list[tuple[Path, Flaw]] = []
    if isinstance(value, dict):
        found += [((key,), _given_twice(key)) for key in given if key in value]
    names = {(key,) for key in given}
    stated = {**value, **given} if isinstance(value, dict) else value
    try:
        decoded = _converter().structure(stated, record)
    except (ClassValidationError, Flaw) as error:
        found += [(path, flaw) for path, flaw in _flaws(error, (), hidden=frozenset(given)) if path[:1] not in names]
        return None, tuple(found)
    return (None if found else decoded), tuple(found)


@cache
def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True, detailed_validation=True)
    converter.register_structure_hook(str, forms.text)
    converter.register_structure_hook(bool, forms.truth)
    converter.register_structure_hook(int, forms.number)
    converter.register_structure_hook(Date, forms.date)
    converter.register_structure_hook(StrEnum, _choice)
    converter.register_structure_hook_func(_is_literal, _choice)
    converter.register_structure_hook_factory(_is_tuple, _tuple_hook)
    converter.register_structure_hook_factory(dataclasses.is_dataclass, _class_hook)
    converter.register_structure_hook_factory(_is_claim, _claim_hook)
    return converter


def _origin(kind: Kind) -> Any:  # noqa: ANN401 - a class or a special form
    return get_origin(kind)


def _is_literal(kind: Kind) -> bool:
    return _origin(kind) is Literal


def _is_tuple(kind: Kind) -> bool:
    return _origin(kind) is tuple


def _is_claim(kind: Kind) -> bool:
    return _origin(kind) is model.Claim


def _choice(value: object, kind: Kind) -> object:
    choices = _choices(kind)
    written = forms.text(value)
    if written not in choices:
        close = nearest(written, choices)
        message = f"unknown choice {quote(written)}; the choices are {', '.join(choices)}"
        raise Flaw(Code.UNKNOWN_CHOICE, message, f"Write {quote(close) if close else 'one of the choices'}.")
    return choices[written]


@cache
def _choices(kind: Kind) -> Mapping[str, Any]:
    """The choices of a literal type or an enumeration, by what is written."""
    return {str(choice): choice for choice in (get_args(kind) if _is_literal(kind) else kind)}


def _tuple_hook(kind: Kind, converter: Converter) -> Hook:
    return _list_of(converter.get_structure_hook(get_args(kind)[0]))


def _class_hook(kind: Kind, converter: Converter) -> Hook:
    overrides = {field: override(struct_hook=form) for field, form in _FORMS.get(kind, {}).items()}
    # mypy takes the overrides, which are named like fields, for the function's own flags.
    structure = make_dict_structure_fn(kind, converter, **overrides)  # type: ignore[arg-type]
    rule = _RULES.get(kind)

    def decode_class(value: object, _: object) -> object:
        if not isinstance(value, dict):
            raise wrong_type(f"a mapping with the keys {', '.join(_keys(kind))}", value, "Write 'key: value' lines.")
        decoded = structure(value, kind)
        if rule is not None:
            rule(decoded)
        return decoded

    return decode_class


def _claim_hook(kind: Kind, converter: Converter) -> Hook:
    inner = get_args(kind)[0]
    plain = converter.get_structure_hook(inner)
    structure = make_dict_structure_fn(kind, converter)

    def claim(value: object, _: object) -> object:
        if not isinstance(value, dict):
            return model.Claim(plain(value, inner))
        decoded = structure(value, kind)
        _needs_basis(decoded.verified, decoded.basis, "the value is not verified")
        return decoded

    return claim


def _needs_basis(settled: bool, basis: str | None, why: str) -> None:  # noqa: FBT001 - the claim's own field
    if not settled and basis is None:
        remedy = "Add the key 'basis' with one sentence on where the value comes from."
        raise Flaw(Code.MISSING_BASIS, f"{why} and has no basis", remedy)


def _check_title(title: model.Title) -> None:
    _needs_basis(title.stated, title.basis, "the title is not stated in the original")


def _check_pattern(pattern: model.Pattern) -> None:
    given = [key for key in ("line", "starts", "contains") if getattr(pattern, key) is not None]
    if len(given) != 1:
        message = f"expected exactly one of the keys line, starts and contains, found {' and '.join(given) or 'none'}"
        raise Flaw(Code.PATTERN_CHOICE, message, "Write one pattern for each text to look for.")


def _check_pin(pin: model.Pin) -> None:
    if pin.entity is not None and pin.event is not None:
        message = f"the pin names both the entity {quote(pin.entity)} and the event {quote(pin.event)}"
        raise Flaw(Code.PIN_CHOICE, message, "Keep one of the two; with neither, the span is linked to nothing.")


def _check_event_name(name: model.EventName) -> None:
    if name.text is None and not name.near:
        message = "the name has neither a phrase (text) nor words that stand near"
        raise Flaw(Code.EMPTY_EVENT_NAME, message, "Add 'text' or 'near', or delete the name.")


_RULES: Mapping[type, Callable[[Any], None]] = {
    model.Title: _check_title,
    model.Pattern: _check_pattern,
    model.Pin: _check_pin,
    model.EventName: _check_event_name,
}
"""What must hold between the fields of one mapping."""


# --- from cattrs' errors to flaws -------------------------------------------------------------------------------------


def _flaws(error: Exception, path: Path, *, hidden: frozenset[str] = frozenset()) -> Iterator[tuple[Path, Flaw]]:
    """Every flaw inside an error of cattrs, with its path; `hidden` keys are not recommended."""
    if isinstance(error, Flaw):
        yield path, error
    elif isinstance(error, IterableValidationError):
        for item, place in error.group_exceptions()[0]:
            yield from _flaws(item, (*path, place.index))
    elif isinstance(error, ClassValidationError):
        fields, others = error.group_exceptions()
        for field, note in fields:
            if isinstance(field, KeyError):
                yield path, missing_key(note.name, _expectation(note.type))
            else:
                yield from _flaws(field, (*path, note.name))
        for other in others:
            if not isinstance(other, ForbiddenExtraKeysError):
                raise other
            permitted = [key for key in _keys(other.cl) if key not in hidden]
            yield from (((*path, key), unknown_key(key, permitted)) for key in sorted(other.extra_fields))
    else:
        raise error


def _given_twice(key: str) -> Flaw:
    return Flaw(Code.FILE_NAME_SAYS, "the file's name says this already", f"Delete the key {quote(key)}.")


def _keys(kind: Kind) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(_origin(kind) or kind))


def _expectation(kind: Kind) -> str:
    """What a value of the type looks like, in words."""
    if _origin(kind) in (Union, UnionType):
        return f"{_expectation(get_args(kind)[0])}, or null"
    if _is_claim(kind):
        return _expectation(get_args(kind)[0])
    if _is_tuple(kind):
        return "a list"
    if _is_literal(kind) or issubclass(kind, StrEnum):
        return f"one of {', '.join(_choices(kind))}"
    if dataclasses.is_dataclass(kind) and kind is not Date:
        return f"a mapping of the keys {', '.join(_keys(kind))}"
    return _WORDS[kind]


_WORDS = {str: "a text", bool: "true or false", int: "a whole number", Date: "a date"}
