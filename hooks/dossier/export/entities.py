"""The entities of the authority file with their names, and what persons were when articles were written, as tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from dossier import addresses
from dossier.export.tables import (
    BETWEEN_IDS,
    BETWEEN_QUOTES,
    Column,
    Table,
    address_column,
    article_column,
    claim_columns,
)
from dossier.model.links import Target
from dossier.model.sources import EntityKind, NameForm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.dossier import Dossier
    from dossier.export.tables import Cell
    from dossier.model.links import Mention
    from dossier.model.sources import Entity, Name, RoleAt


def _mentions(entity: Entity, dossier: Dossier) -> tuple[Mention, ...]:
    return dossier.mentions.get(Target("entity", entity.id), ())


ENTITIES: Table[Entity] = Table(
    name="entities",
    title="Entities",
    meaning="People, organisations, states, places, documents and whatever else articles name, one a row.",
    rows=lambda dossier: dossier.sources.entities.values(),
    key=("entity",),
    columns=(
        Column("entity", "Id of the entity.", lambda one, _: one.id, required=True),
        Column("kind", "What it is.", lambda one, _: one.kind.value, values=tuple(map(str, EntityKind)), required=True),
        Column("name", "What the dossier calls it.", lambda one, _: one.name, required=True),
        *claim_columns("description", "What it is, in one line.", lambda one: one.description),
        Column(
            "wikidata",
            "Id of its item in Wikidata, where certain.",
            lambda one, _: one.wikidata,
            pattern="Q[1-9][0-9]*",
        ),
        Column("part_of", "Id of the entity it belongs to.", lambda one, _: one.part_of, refers="entities"),
        Column("ambiguity", "What it must not be confused with.", lambda one, _: one.ambiguity),
        Column("notes", "The curator’s remarks, one a line.", lambda one, _: BETWEEN_QUOTES.join(one.notes)),
        Column(
            "articles",
            "How many articles name it.",
            lambda one, dossier: len({mention.article for mention in _mentions(one, dossier)}),
            type="integer",
            required=True,
        ),
        Column(
            "mentions",
            "How often articles name it.",
            lambda one, dossier: len(_mentions(one, dossier)),
            type="integer",
            required=True,
        ),
        Column(
            "mentions_inferred",
            "How many of these mentions context decided, not the name alone.",
            lambda one, dossier: sum(not mention.exact for mention in _mentions(one, dossier)),
            type="integer",
            required=True,
        ),
        address_column("its page", lambda one: addresses.entity(one.id)),
    ),
)


@dataclass(frozen=True, slots=True)
class _NameOf:
    entity: Entity
    number: int
    """From 1."""
    name: Name


@dataclass(frozen=True, slots=True)
class _RoleOf:
    entity: Entity
    number: int
    """From 1."""
    role: RoleAt


def _names(dossier: Dossier) -> Iterator[_NameOf]:
    for entity in dossier.sources.entities.values():
        for number, name in enumerate(entity.names, 1):
            yield _NameOf(entity, number, name)


def _roles(dossier: Dossier) -> Iterator[_RoleOf]:
    for entity in dossier.sources.entities.values():
        for number, role in enumerate(entity.roles, 1):
            yield _RoleOf(entity, number, role)


def _address(one: _NameOf | _RoleOf, _: Dossier) -> Cell:
    return addresses.entity(one.entity.id)


ENTITY_NAMES: Table[_NameOf] = Table(
    name="entity-names",
    title="Names of entities",
    meaning="The names under which articles are searched for entities, one a row.",
    rows=_names,
    key=("entity", "number"),
    columns=(
        Column("entity", "Id of the entity.", lambda one, _: one.entity.id, required=True, refers="entities"),
        Column(
            "number", "Which of its names this is, from 1.", lambda one, _: one.number, type="integer", required=True
        ),
        Column("name", "The name.", lambda one, _: one.name.text, required=True),
        Column(
            "form",
            "What kind of name it is; a variant is a misspelling or another transliteration.",
            lambda one, _: one.name.form,
            values=get_args(NameForm),
            required=True,
        ),
        Column(
            "only_in",
            f"Ids of the only articles in which it means this entity, with “{BETWEEN_IDS}” between them; empty where "
            "it does in all.",
            lambda one, _: BETWEEN_IDS.join(one.name.articles),
        ),
        Column(
            "only_near",
            "Words of which one must stand in the same paragraph, one a line; empty where none must.",
            lambda one, _: BETWEEN_QUOTES.join(one.name.near),
        ),
        Column("note", "The curator’s remark.", lambda one, _: one.name.note),
        Column("address", "Address of the entity’s page below the site’s root.", _address, required=True),
    ),
)

ENTITY_ROLES: Table[_RoleOf] = Table(
    name="entity-roles",
    title="Roles of people",
    meaning="What a person was when an article was written, one role a row.",
    rows=_roles,
    key=("entity", "number"),
    columns=(
        Column("entity", "Id of the person.", lambda one, _: one.entity.id, required=True, refers="entities"),
        Column(
            "number", "Which of their roles this is, from 1.", lambda one, _: one.number, type="integer", required=True
        ),
        article_column(lambda one: one.role.article),
        *claim_columns("role", "What the person was.", lambda one: one.role.role),
        Column("address", "Address of the person’s page below the site’s root.", _address, required=True),
    ),
)
