"""Who belonged to which organisation, and when, in the words of the W3C Organization Ontology and of schema.org.

After the W3C Recommendation of 16 January 2014 (https://www.w3.org/TR/vocab-org/): a membership is a node of its own,
an ``org:Membership`` that joins ``org:member``, ``org:organization`` and ``org:role``. schema.org has the same as an
``OrganizationRole``. Only what lasts is a membership; applications and the chair are steps, which the table has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier import addresses
from dossier.export.edtf import until_next
from dossier.export.graph.terms import edtf_literal, iso, resting_on, stated, uncertain
from dossier.export.memberships import stays
from dossier.standing import SHOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.dossier import Dossier
    from dossier.export.graph.names import Names, Node
    from dossier.export.memberships import Stay
    from dossier.model.sources import MembershipStatus


def memberships(dossier: Dossier, names: Names) -> Iterator[Node]:
    """The roles, and every membership in the order of the table."""
    for status in SHOWN:
        yield {**_role(status, names), "@type": "org:Role", "name": status}
    yield from (_membership(stay, names) for stay in stays(dossier) if stay.lasting)


def _role(status: MembershipStatus, names: Names) -> Node:
    return names.page(f"membership.html#role-{status}")


def _membership(stay: Stay, names: Names) -> Node:
    change, until = stay.change, stay.until.date if stay.until else None
    doubts = [] if change.date.verified else [uncertain("date", change.date.basis)]
    return {
        **names.page(f"{addresses.entity(stay.membership.state)}#membership-{stay.number}"),
        "@type": ["org:Membership", "OrganizationRole"],
        "org:member": names.entity(stay.membership.state),
        "org:organization": names.entity(stay.organisation),
        "org:role": _role(change.status, names),
        "roleName": change.status,
        "description": change.what,
        "dcterms:temporal": edtf_literal(until_next(change.date, until)),
        **stated(
            startDate=iso(change.date),
            endDate=iso(until),
            subjectOf=names.event(change.event) if change.event else None,
            additionalProperty=doubts,
        ),
        **resting_on(stay.membership.references, names),
    }
