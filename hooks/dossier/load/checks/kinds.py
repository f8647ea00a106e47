"""Kinds: some ids make sense only for entities of certain kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.load import forms
from dossier.load.codes import Code
from dossier.load.flaws import quote
from dossier.model.sources import Entity, EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dossier.load.material import Material
    from dossier.problems import Problem


def publishers_as_entities(material: Material) -> Iterator[Problem]:
    """Every publisher is an entity of kind publisher too, so that articles can name it."""
    if Entity in material.incomplete:
        return
    publishers = {item.id for item in material.entities if item.file == "sources/entities/publisher.yml"}
    for item in material.publishers:
        if item.id not in publishers and forms.is_slug(str(item.id)):
            message = "no entity of kind publisher has this id"
            remedy = f"Add an entity with id {quote(item.id)} to sources/entities/publisher.yml."
            yield item.problem((), Code.PUBLISHER_WITHOUT_ENTITY, message, remedy)


def member_states(material: Material) -> Iterator[Problem]:
    """Memberships are those of states."""
    kinds = _kinds(material)
    for item in material.memberships:
        kind = kinds.get(item.id or "")
        if kind not in (None, EntityKind.STATE):
            message = f"{quote(item.id)} is an entity of kind {kind}, no state"
            remedy = "Write the state's id, or move the entity to sources/entities/state.yml."
            yield item.problem(("state",), Code.WRONG_KIND, message, remedy)


def event_places(material: Material) -> Iterator[Problem]:
    """Events happen in places and states."""
    kinds = _kinds(material)
    for item in material.events:
        for index, place in enumerate(item.record.places if item.record else ()):
            kind = kinds.get(place)
            if kind not in (None, EntityKind.PLACE, EntityKind.STATE):
                message = f"{quote(place)} is an entity of kind {kind}, neither place nor state"
                remedy = "Write the id of the place, or move the entity to the file of its kind."
                yield item.problem(("places", index), Code.WRONG_KIND, message, remedy)


def _kinds(material: Material) -> Mapping[str, EntityKind]:
    return {item.record.id: item.record.kind for item in material.entities if item.record}
