"""Authors' names in the parts that citation styles need.

The parts are those of CSL 1.0.2, appendix II: family and given name, and the particle that stays with the family name
("van den Berg", where the surname that the authority file states is "Berg" or "van den Berg").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from nameparser import HumanName

from dossier.model.sources import EntityKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dossier.model.sources import Author, Entity

Parts = dict[str, str]
"""A name of CSL-JSON: its parts, or ``literal`` for what has none."""


def parts(author: Author, entities: Mapping[str, Entity]) -> Parts:
    """The name in its parts: by the surname that the authority file states, else by the rules for Western names.

    A name without spaces, as Chinese ones are written, and one of an organisation have no parts.
    """
    entity = entities.get(author.entity or "")
    if entity is not None and entity.kind is not EntityKind.PERSON:
        return {"literal": author.name}
    for name in entity.names if entity else ():
        if name.form == "surname" and author.name.endswith(f" {name.text}"):
            return _split(author.name.removesuffix(name.text).rstrip(), name.text)
    return _by_rules(author.name)


def whole_family(name: Parts) -> str:
    """The family name with its particle: ``van den Berg``."""
    return f"{name.get('non-dropping-particle', '')} {name['family']}".strip()


def _by_rules(name: str) -> Parts:
    parsed = HumanName(name)
    given = f"{parsed.first} {parsed.middle}".strip()
    # Whatever the rules do not place stays whole: a name must not lose a word.
    if not (given and parsed.last) or sorted(f"{given} {parsed.last}".split()) != sorted(name.split()):
        return {"literal": name}
    return _split(given, parsed.last)


def _split(given: str, last: str) -> Parts:
    """Particles are what stands before the family name in lower case."""
    words = [*given.split(), *last.split()]
    first = len(given.split())
    while first and words[first - 1].islower():
        first -= 1
    family = next((index for index in range(first, len(words)) if not words[index].islower()), first)
    found = {"family": " ".join(words[family:]), "given": " ".join(words[:first])}
    if family > first:
        found["non-dropping-particle"] = " ".join(words[first:family])
    return found
