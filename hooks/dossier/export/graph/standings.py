"""Who belonged to which organisation, and when, in the words of the W3C Organization Ontology and of schema.org.

After the W3C Recommendation of 16 January 2014 (https://www.w3.org/TR/vocab-org/): a membership is a node of its own,
an ``org:Membership`` that joins ``org:member``, ``org:organization`` and ``org:role``. schema.org has the same as an
``OrganizationRole``. Only what lasts is a membership; applications and the chair are steps, which the table has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier import addresses
from dossier.export.edtf import until_next
from dossier.export.graph.values import doubts, edtf_literal, resting_on, stated
from dossier.export.memberships import stays
from dossier.export.schema_org import certain_date
from dossier.standing import SHOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.export.graph.names import Names
    from dossier.export.memberships import Stay
    from dossier.export.served import Node
    from dossier.model.sources import MembershipStatus


def memberships(names: Names) -> Iterator[Node]:
    """The roles, and every membership in the order of the table."""
    for status in SHOWN:
        yield {**_role(status, names), "@type": "org:Role", "name": status}
    yield from (_membership(stay, names) for stay in stays(names.dossier) if stay.lasting)


def _role(status: MembershipStatus, names: Names) -> Node:
    return names.page(f"membership.html#role-{status}")


def _membership(stay: Stay, names: Names) -> Node:
    change, until = stay.change, stay.until.date if stay.until else None
    return {
        **names.page(f"{addresses.entity(stay.membership.state)}#membership-{stay.number}"),
        "@type": ["org:Membership", "OrganizationRole"],
        "org:member": names.entity(stay.membership.state),
        "org:organization": names.entity(stay.organisation),
        "org:role": _role(change.status, names),
        "roleName": change.status,
        "description": change.what,
        "dcterms:temporal": edtf_literal(until_next(change.date, until)),
        **certain_date("startDate", change.date),
        **certain_date("endDate", until),
        **stated(subjectOf=names.event(change.event) if change.event else None),
        **doubts(date=change.date),
        **resting_on(stay.membership.references, names),
    }
