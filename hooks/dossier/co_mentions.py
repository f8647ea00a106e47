"""Who is named together with whom: the sentences that name two things or more.

The unit is the sentence as it is quoted. It never reaches beyond its paragraph, heading, pull-quote or item of a list;
what is named in two cells or lines of these is not named together. A thing that a sentence names twice counts once.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.sentences import by_sentence, sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from dossier.ledger import Projection
    from dossier.model.links import Mention, Target
    from dossier.rights import Extent


@dataclass(frozen=True, slots=True)
class SharedSentence:
    """A sentence that names two things or more."""

    article: str
    block: str
    start: int
    """Position in the block's page text."""
    end: int
    mentions: tuple[Mention, ...]
    """All that it names, in the order of the text."""

    @property
    def targets(self) -> tuple[Target, ...]:
        """What it names, each once, in the order of the text."""
        return tuple(dict.fromkeys(mention.target for mention in self.mentions))

    def shown(self, extent: Extent, *targets: Target) -> tuple[int, tuple[Mention, ...]] | None:
        """How far the rights let it be shown, and where it names the `targets` up to there; None where not each.

        `extent` is that of its article, and the targets are among its own.
        """
        found = tuple(mention for mention in self.mentions if mention.target in targets)
        limit = extent.ends.get(self.block)
        if limit is None:
            return self.end, found
        end = min(self.end, limit)
        found = tuple(mention for mention in found if mention.end <= end)
        return (end, found) if {mention.target for mention in found} == set(targets) else None


def shared_sentences(mentions: Sequence[Mention], projections: Mapping[str, Projection]) -> Iterator[SharedSentence]:
    """The sentences of one article that name two things or more, from all its `mentions`, in the order of the text."""

    def bounds(mention: Mention) -> tuple[int, int]:
        return sentence(projections[mention.block].text, mention.start, mention.end)

    for start, end, found in by_sentence(mentions, bounds):
        first = found[0]
        if any(mention.target != first.target for mention in found):
            yield SharedSentence(first.article, first.block, start, end, tuple(found))


Partners = dict["Target", list[SharedSentence]]
"""Those named together with something, each with the sentences that name both, in order."""


def partners(sentences: Iterable[SharedSentence]) -> Mapping[Target, Partners]:
    """For each thing, those named together with it; who is named with whom is so both ways."""
    found: defaultdict[Target, Partners] = defaultdict(dict)
    for shared in sentences:
        for target in shared.targets:
            others = found[target]
            for other in shared.targets:
                if other != target:
                    others.setdefault(other, []).append(shared)
    return found
