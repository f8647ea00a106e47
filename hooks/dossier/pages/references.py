"""The index of references: each with its quality and what rests on it, by the place where it was published."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from dossier import addresses
from dossier.model.links import Target
from dossier.model.pages import Heading, Page
from dossier.pages.cite import Download, whole_bibliography
from dossier.pages.labels import counted
from dossier.pages.rendering import fill_template
from dossier.pages.viewpoint import Anchor, Viewpoint

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dossier.dossier import Dossier
    from dossier.model.sources import Reference


@dataclass(frozen=True, slots=True)
class ReferenceRow:
    """A reference and the pages whose facts rest on it."""

    reference: Reference
    supports: tuple[Anchor, ...]


@dataclass(frozen=True, slots=True)
class Host:
    """The references of one web site."""

    name: str
    """Host name; empty for references without an address."""
    id: str
    rows: tuple[ReferenceRow, ...]


@dataclass(frozen=True, slots=True)
class ReferenceIndex:
    """All references."""

    total: str
    weak: int
    """How many carry a caveat."""
    hosts: tuple[Host, ...]
    downloads: tuple[Download, ...]
    """Everything that can be cited, articles included."""


def reference_index(seen: Viewpoint) -> ReferenceIndex:
    """All references, by web site and title; those without an address last."""
    supports = _supports(seen)
    by_host: defaultdict[str, list[ReferenceRow]] = defaultdict(list)
    references = seen.dossier.sources.references.values()
    for reference in sorted(references, key=lambda reference: reference.title.casefold().strip("'\"[“")):
        by_host[_host(reference)].append(ReferenceRow(reference, supports.get(reference.key, ())))
    return ReferenceIndex(
        total=counted(len(references), "reference"),
        weak=sum(reference.quality is not None for reference in references),
        hosts=tuple(
            Host(host, host.replace(".", "-") or "no-address", tuple(by_host[host]))
            for host in sorted(by_host, key=lambda host: (not host, host))
        ),
        downloads=whole_bibliography(seen),
    )


def _supports(seen: Viewpoint) -> Mapping[str, tuple[Anchor, ...]]:
    """By key, what rests on a reference: all sorts of records, notes and questions included, each once."""
    found: defaultdict[str, dict[Anchor, None]] = defaultdict(dict)
    for key, targets in seen.dossier.citations.items():
        found[key].update((seen.target(target), None) for target in targets)
    for membership in seen.dossier.sources.memberships.values():
        for key in membership.references:
            found[key][_membership(membership.state, seen)] = None
    for publisher in seen.dossier.sources.publishers.values():
        for key in publisher.references:
            found[key][seen.publisher(publisher.id)] = None
    for series in seen.dossier.sources.series.values():
        for key in series.references:
            found[key][Anchor(series.name, seen.link(addresses.series(series.id)))] = None
    for key, anchor in _annotations(seen):
        found[key][anchor] = None
    return {key: tuple(anchors) for key, anchors in found.items()}


def _annotations(seen: Viewpoint) -> Iterator[tuple[str, Anchor]]:
    """Every reference that a note or a question cites, with a link to it."""
    for article, notes in seen.dossier.annotations.notes.items():
        title = seen.article(article).text
        for placed in notes:
            anchor = Anchor(f"Note {placed.number} on {title}", seen.link(addresses.note(article, placed.note.id)))
            yield from ((citation.reference, anchor) for citation in placed.note.citations if citation.reference)
    for question in seen.dossier.sources.questions.values():
        anchor = Anchor(question.question, seen.link(addresses.question(question.id)))
        yield from ((citation.reference, anchor) for citation in question.references if citation.reference)


def _membership(state: str, seen: Viewpoint) -> Anchor:
    name = seen.dossier.name(Target("entity", state))
    return Anchor(f"Membership of {name}", seen.link(addresses.membership(state)))


def _host(reference: Reference) -> str:
    return (urlsplit(reference.address).hostname or "").removeprefix("www.") if reference.address else ""


def pages(dossier: Dossier) -> Iterator[Page]:
    """The index's one page."""
    view = reference_index(Viewpoint(dossier, addresses.REFERENCES))
    yield Page(
        address=addresses.REFERENCES,
        title="References",
        description=f"{view.total}, with their caveats and what rests on each.",
        html=fill_template("references.html", view),
        headings=(
            Heading(level=1, id="title", text="References"),
            *(Heading(level=2, id=f"at-{host.id}", text=host.name or "Without address") for host in view.hosts),
        ),
        kind="index",
    )
