"""Values that schema.org lacks: dates with their doubt, what is uncertain, and what a statement rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier import addresses
from dossier.export.edtf import edtf_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dossier.dates import Date
    from dossier.export.graph.names import Names
    from dossier.export.served import Node
    from dossier.model.claims import Claim


def stated(**values: object) -> Node:
    """The values that there are."""
    return {key: value for key, value in values.items() if value not in (None, "", [])}


def edtf_literal(text: str) -> Node:
    """A date in EDTF, as a literal of the datatype that the Library of Congress gives it."""
    return {"@value": text, "@type": "edtf:EDTF"}


def dated(claim: Claim[Date] | None) -> Node:
    """``dcterms:date`` with the date's uncertainty."""
    return {"dcterms:date": edtf_literal(edtf_of(claim))} if claim else {}


def uncertain(name: str, basis: str | None) -> Node:
    """Says that a value of the node is not verified, and what it rests on."""
    return {"@type": "PropertyValue", "name": f"{name} verified", "value": False, **stated(description=basis)}


def count(name: str, value: int) -> Node:
    """Says how much of something there is."""
    return {"@type": "PropertyValue", "name": name, "value": value}


def doubts(**claims: Claim[str] | Claim[Date] | None) -> Node:
    """Which of the node's values are uncertain, by name."""
    found = [uncertain(name, claim.basis) for name, claim in claims.items() if claim and not claim.verified]
    return stated(additionalProperty=found)


def resting_on(references: Iterable[str], names: Names) -> Node:
    """``dcterms:references``: what the statements of a node rest on."""
    keys = [names.page(addresses.reference(key)) for key in references]
    return {"dcterms:references": keys} if keys else {}
