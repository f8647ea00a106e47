"""The index of names at the foot of an article: what it mentions, how often, and in which paragraphs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from dossier import addresses
from dossier.pages.labels import KIND, counted, place_short
from dossier.pages.viewpoint import Anchor
from dossier.rights import NOT_SHOWN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dossier.model.links import Mention, Target, Unlinked
    from dossier.pages.viewpoint import Viewpoint


class Place(NamedTuple):
    """A paragraph in which a name stands."""

    block: str
    """Anchor of the paragraph or heading."""
    label: str
    """``7`` for a paragraph, ``heading`` for a heading."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedView:
    """Something the article mentions."""

    target: Anchor
    exact: int
    inferred: int
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class KindView:
    """Everything of one kind that the article mentions, most often first."""

    label: str
    named: tuple[NamedView, ...]
    mentions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlinkedView:
    """A name that was found and deliberately not linked."""

    text: str
    place: Place
    candidates: tuple[Anchor, ...]
    rule: Anchor


@dataclass(frozen=True, slots=True)
class Names:
    """The whole index."""

    kinds: tuple[KindView, ...]
    unlinked: tuple[UnlinkedView, ...]
    total: str
    exact: int
    inferred: int


def names(article_id: str, seen: Viewpoint) -> Names:
    """The index of names of an article."""
    mentions = seen.dossier.links.mentions.get(article_id, ())
    by_target: dict[Target, list[Mention]] = {}
    for mention in mentions:
        by_target.setdefault(mention.target, []).append(mention)
    by_kind: dict[str, list[NamedView]] = {}
    for target, found in by_target.items():
        by_kind.setdefault(seen.kind(target), []).append(_named(target, found, seen))
    exact = sum(mention.exact for mention in mentions)
    return Names(
        kinds=tuple(_kind(label, by_kind[kind]) for kind, (_, label) in KIND.items() if kind in by_kind),
        unlinked=tuple(_unlinked(name, seen) for name in seen.dossier.links.unlinked.get(article_id, ())),
        total=counted(len(mentions), "mention"),
        exact=exact,
        inferred=len(mentions) - exact,
    )


def _kind(label: str, named: list[NamedView]) -> KindView:
    ranked = sorted(named, key=lambda view: (-view.exact - view.inferred, view.target.text))
    return KindView(label, tuple(ranked), sum(view.exact + view.inferred for view in ranked))


def _named(target: Target, mentions: Sequence[Mention], seen: Viewpoint) -> NamedView:
    exact = sum(mention.exact for mention in mentions)
    blocks = dict.fromkeys(mention.block for mention in mentions)
    return NamedView(
        target=seen.target(target),
        exact=exact,
        inferred=len(mentions) - exact,
        places=tuple(_place(block) for block in blocks),
    )


def _place(block: str) -> Place:
    return Place(block, place_short(block))


def _unlinked(name: Unlinked, seen: Viewpoint) -> UnlinkedView:
    extent = seen.dossier.extents[name.article]
    return UnlinkedView(
        text=name.text if extent.shows(name.block, name.start, name.end) else NOT_SHOWN,
        place=_place(name.block),
        candidates=tuple(seen.target(candidate) for candidate in name.candidates),
        rule=Anchor(name.rule, seen.link(addresses.rule(name.rule))),
    )
