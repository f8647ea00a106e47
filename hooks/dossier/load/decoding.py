"""Values of the YAML tree to the frozen dataclasses of `dossier.model.sources`; all flaws of a record at once.

The classes are the schema: their fields are the keys, their types say what a value must be. `_FORMS` adds what a type
cannot say, such as that an id is a slug; `rules` adds what must hold between fields.
"""

from __future__ import annotations

import dataclasses
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, get_args

from cattrs import (
    BaseValidationError,
    ClassValidationError,
    Converter,
    IterableValidationError,
    IterableValidationNote,
)
from cattrs.gen import make_dict_structure_fn, override

from dossier.dates import Date
from dossier.load import forms
from dossier.load.codes import Code
from dossier.load.explaining import flaws
from dossier.load.field_types import choices, given_fields, is_claim, is_literal, is_tuple, keys
from dossier.load.flaws import Flaw, nearest, quote, wrong_type
from dossier.load.rules import RULES, check_claim
from dossier.load.yaml_tree import Mapping as Tree
from dossier.model import notes, outlines
from dossier.model import sources as model
from dossier.model.claims import Claim

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dossier.load.field_types import Kind
    from dossier.load.yaml_tree import Path, Value

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
    model.Move: {"old": forms.page_address, "new": forms.page_address},
    model.Excerpt: {"words": forms.excerpt_words},
    model.Settings: {"language": forms.language},
    outlines.Outline: {"wikidata": forms.wikidata, "path": forms.optional(forms.path)},
    outlines.Outlines: {"address": forms.address, "sha256": forms.sha256},
    notes.Note: {"id": forms.slug, "text": forms.prose},
    notes.Outcome: {"text": forms.prose},
    notes.Question: {"id": forms.slug, "why": forms.prose},
    notes.Position: {"note": forms.optional(forms.prose)},
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
    stated = {**value, **given} if given and isinstance(value, dict) else value
    try:
        decoded = _converter().structure(stated, record)
    except (ClassValidationError, Flaw) as error:
        found += [(path, flaw) for path, flaw in flaws(error, (), hidden=frozenset(given)) if path[:1] not in names]
        return None, tuple(found)
    return (None if found else decoded), tuple(found)


def _given_twice(key: str) -> Flaw:
    return Flaw(Code.FILE_NAME_SAYS, "the file's name says this already", f"Delete the key {quote(key)}.")


@cache
def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True, detailed_validation=True)
    converter.register_structure_hook(str, forms.text)
    converter.register_structure_hook(bool, forms.truth)
    converter.register_structure_hook(int, forms.number)
    converter.register_structure_hook(Date, forms.date)
    converter.register_structure_hook(StrEnum, _choice)
    converter.register_structure_hook_func(is_literal, _choice)
    converter.register_structure_hook_factory(is_tuple, _tuple_hook)
    converter.register_structure_hook_factory(dataclasses.is_dataclass, _class_hook)
    converter.register_structure_hook_factory(is_claim, _claim_hook)
    return converter


def _choice(value: object, kind: Kind) -> object:
    permitted = choices(kind)
    written = forms.text(value)
    if written not in permitted:
        close = nearest(written, permitted)
        message = f"unknown choice {quote(written)}; the choices are {', '.join(permitted)}"
        raise Flaw(Code.UNKNOWN_CHOICE, message, f"Write {quote(close) if close else 'one of the choices'}.")
    return permitted[written]


def _tuple_hook(kind: Kind, converter: Converter) -> Hook:
    return _list_of(converter.get_structure_hook(get_args(kind)[0]))


def _class_hook(kind: Kind, converter: Converter) -> Hook:
    given = given_fields(kind)
    overrides = {field: override(struct_hook=form) for field, form in _FORMS.get(kind, {}).items()}
    overrides |= {field: override(omit=True) for field in given}
    # mypy takes the overrides, which are named like fields, for the function's own flags.
    structure = make_dict_structure_fn(kind, converter, **overrides)  # type: ignore[arg-type]
    rule = RULES.get(kind)

    def decode_class(value: object, _: object) -> object:
        if not isinstance(value, dict):
            raise wrong_type(f"a mapping with the keys {', '.join(keys(kind))}", value, "Write 'key: value' lines.")
        decoded = structure(value, kind)
        if rule is not None:
            rule(decoded)
        return dataclasses.replace(decoded, line=_quotation_line(value)) if given else decoded

    return decode_class


def _quotation_line(value: object) -> int:
    """Where the quotation of a mapping stands; 0 for a mapping that comes from no file."""
    return value.lines.get("quote", value.line) if isinstance(value, Tree) else 0


def _claim_hook(kind: Kind, converter: Converter) -> Hook:
    inner = get_args(kind)[0]
    plain = converter.get_structure_hook(inner)
    structure = make_dict_structure_fn(kind, converter)

    def claim(value: object, _: object) -> object:
        if not isinstance(value, dict):
            return Claim(plain(value, inner))
        decoded = structure(value, kind)
        check_claim(decoded)
        return decoded

    return claim
