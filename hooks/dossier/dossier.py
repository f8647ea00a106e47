"""The dossier: one model of everything, with all cross-references, from which every page is drawn."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from dossier import co_mentions, expectations, rights
from dossier.citations.formatted import Citations
from dossier.event_parts import parts_in, people_by_name
from dossier.ledger import project
from dossier.model.annotations import Annotations
from dossier.model.links import Target
from dossier.standing import days_of_change, standing_on

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dossier.co_mentions import Partners, SharedSentence
    from dossier.event_parts import EventPart
    from dossier.expectations import Stated
    from dossier.ledger import Projection
    from dossier.model.links import Links, Mention
    from dossier.model.sources import Article, Event, Sources
    from dossier.model.text import Reading
    from dossier.rights import Extent
    from dossier.standing import Standing


@dataclass(frozen=True)
class Dossier:
    """Sources, readings and links together; the properties are computed once and keep the order of time."""

    sources: Sources
    readings: Mapping[str, Reading]
    links: Links
    annotations: Annotations = field(default_factory=Annotations)
    private: bool = False
    """Whether this edition shows everything, whatever the rights allow to be published."""
    cited: Citations = field(default_factory=Citations)
    """How to cite everything; nothing where no processor of citations was at hand."""

    @cached_property
    def articles(self) -> tuple[Article, ...]:
        """All articles, oldest first; those without a date last."""
        return tuple(sorted(self.sources.articles.values(), key=lambda article: (_day(article), article.id)))

    @cached_property
    def positions(self) -> Mapping[str, int]:
        """Where each article stands in `articles`, by id."""
        return {article.id: position for position, article in enumerate(self.articles)}

    @cached_property
    def projections(self) -> Mapping[str, Mapping[str, Projection]]:
        """The page text of every block and where it comes from, by article and block id."""
        return {
            article: {block.id: project(reading, block) for block in reading.blocks}
            for article, reading in self.readings.items()
        }

    @cached_property
    def extents(self) -> Mapping[str, Extent]:
        """How far the rights let this edition show the words of each article, by its id."""
        return rights.extents(self)

    @cached_property
    def mentions(self) -> Mapping[Target, tuple[Mention, ...]]:
        """Every mention of each entity and event, by article in time order."""
        found: defaultdict[Target, list[Mention]] = defaultdict(list)
        for article in self.articles:
            for mention in self.links.mentions.get(article.id, ()):
                found[mention.target].append(mention)
        return {target: tuple(mentions) for target, mentions in found.items()}

    @cached_property
    def together(self) -> Mapping[Target, tuple[tuple[Target, int], ...]]:
        """For each target, those named in the same paragraphs, most often first, with the number of paragraphs."""
        counts: defaultdict[Target, Counter[Target]] = defaultdict(Counter)
        for mentions in self.links.mentions.values():
            for targets in _targets_by_block(mentions).values():
                for target in targets:
                    counts[target].update(targets)
        return {target: _most_often_first(others, without=target) for target, others in counts.items()}

    @cached_property
    def shared_sentences(self) -> tuple[SharedSentence, ...]:
        """The sentences that name two things or more, by article in time order."""
        return tuple(
            shared
            for article in self.articles
            for shared in co_mentions.shared_sentences(
                self.links.mentions.get(article.id, ()), self.projections[article.id]
            )
        )

    @cached_property
    def partners(self) -> Mapping[Target, Partners]:
        """For each target that shares a sentence, those named in the same sentences, with these in time order."""
        return co_mentions.partners(self.shared_sentences)

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """All events, earliest first."""
        return tuple(sorted(self.sources.events.values(), key=lambda event: (event.start.value.earliest, event.id)))

    @cached_property
    def people(self) -> Mapping[str, str]:
        """Id of the person that bears a full name; names that several bear are left out."""
        return people_by_name(self.sources.entities.values())

    @cached_property
    def parts(self) -> Mapping[str, tuple[EventPart, ...]]:
        """Who or what had which part in each event, by its id."""
        return {event.id: tuple(parts_in(event, self.people)) for event in self.events}

    @cached_property
    def summits(self) -> tuple[Event, ...]:
        """The events of the dossier's series and of the series it continues, in order."""
        series: list[str] = []
        following: str | None = self.sources.settings.series
        while following is not None and following not in series:
            series.append(following)
            following = self.sources.series[following].continues
        return tuple(event for event in self.events if event.series in series)

    @cached_property
    def citations(self) -> Mapping[str, tuple[Target, ...]]:
        """For each reference, the entities and events that rest on it."""
        users: defaultdict[str, list[Target]] = defaultdict(list)
        for kind, records in (("entity", self.sources.entities), ("event", self.sources.events)):
            for record in records.values():
                for key in record.references:
                    users[key].append(Target(kind, record.id))  # type: ignore[arg-type]
        return {key: tuple(targets) for key, targets in users.items()}

    @cached_property
    def expectations(self) -> tuple[Stated, ...]:
        """What the sources expected, in the order in which it was said."""
        return expectations.expectations(self.articles, self.annotations.notes, self.sources.events)

    @cached_property
    def expectations_of_article(self) -> Mapping[str, tuple[Stated, ...]]:
        """The expectations that stand in each article; articles without any are left out."""
        return expectations.by_article(self.expectations)

    @cached_property
    def expectations_of_event(self) -> Mapping[str, tuple[Stated, ...]]:
        """The expectations whose horizon or evidence each event is."""
        return expectations.by_event(self.expectations)

    @cached_property
    def expectations_witnessed(self) -> Mapping[str, tuple[Stated, ...]]:
        """By article, the expectations of other articles of which it shows what came."""
        return expectations.by_witness(self.expectations)

    @cached_property
    def expectations_of_holder(self) -> Mapping[str, tuple[Stated, ...]]:
        """The expectations of each entity."""
        return expectations.by_holder(self.expectations)

    @cached_property
    def days_of_change(self) -> tuple[date, ...]:
        """The days from which some state's standing was another than before, in order."""
        return days_of_change(self.sources.memberships.values(), subject=self.sources.settings.subject)

    def name(self, target: Target) -> str:
        """What a target is called."""
        records = self.sources.entities if target.kind == "entity" else self.sources.events
        return records[target.id].name

    def kind(self, target: Target) -> str:
        """Kind of an entity, ``event`` for an event."""
        return self.sources.entities[target.id].kind.value if target.kind == "entity" else "event"

    def standing(self, day: date, *, body: str | None = None) -> Standing:
        """Who stood where in `body`, the dossier's subject if None, at the end of `day`."""
        subject = self.sources.settings.subject
        return standing_on(self.sources.memberships.values(), day, body=body or subject, subject=subject)


def _day(article: Article) -> date:
    return article.date.value.earliest if article.date else date.max


def _most_often_first(counts: Counter[Target], *, without: Target) -> tuple[tuple[Target, int], ...]:
    others = [(target, count) for target, count in counts.items() if target != without]
    return tuple(sorted(others, key=lambda pair: (-pair[1], pair[0].kind, pair[0].id)))


def _targets_by_block(mentions: Iterable[Mention]) -> Mapping[str, set[Target]]:
    blocks: defaultdict[str, set[Target]] = defaultdict(set)
    for mention in mentions:
        blocks[mention.block].add(mention.target)
    return blocks
