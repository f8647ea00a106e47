"""The core: the stretch of a page that is the article.

Every passage weighs for or against the article: sentences by their words, labels, prompts and notices against. The
stretch of the greatest sum is the core (the maximum subarray, after J. Kadane; for pages after J. Pasternack and
D. Roth, "Extracting article text from the web with maximum subsequence segmentation", WWW 2009). So a caption or a
table inside the article does not end it, and sentences far off in a teaser do not extend it.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from dossier.model.text import Role
from dossier.read.decide.house_rules import lay_down_rules
from dossier.read.groups import METADATA, NOTICES
from dossier.read.phrases.signals import opens_comments
from dossier.read.text.vocabulary import ENOUGH, shared, vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dossier.read.rules import Decision
    from dossier.read.text.passages import Passage

_LINKED = 0.6
"""Share of letters in links, from which a passage is a link."""
_LONG_ITEM = 8
"""Words from which a list item is more than a menu entry."""
_LONGEST = 80
"""Words beyond which a paragraph weighs no more: one long disclaimer must not outweigh an article."""
_SET_ASIDE = {Role.RESIDUE: -1.0, Role.RELATED: -8.0, Role.SUBSCRIPTION: -8.0, Role.PROMOTION: -5.0}
_COMMENTS = -40.0
_TEASER = -3.0
"""Weight of the first words of another article, below its headline."""
_HOUSE = -1.0
"""Weight of the page's own rules, at most."""
_LEAST = 40
"""Words of an article, without which the page's own rules may be what it is about."""
_SHARE = 0.25
"""Share of the core's words that stand before such a heading, at least; else the article goes on behind it."""
_PARTING = 2
"""Labels that part sentences from the article, at least."""
_MOST_STRAYS = 40
"""Such rows of sentences, at most."""
_STRAY = 30
_PART = 0.2
"""Words of such sentences, at most, and their share of the article's."""
_FOREIGN = 0.4
"""Share of their longer words that the article has as well, from which they belong to it."""
_RESUMING = 50
"""Words of a paragraph that no teaser has."""
_ENOUGH = 60
"""Words of an article after which a heading of comments or related articles can end it."""


def find_core(passages: Sequence[Passage], decisions: Sequence[Decision | None]) -> range:
    """Indices of the first to the last passage of the core; empty where nothing reads like an article."""
    weights = [_weight(passage, decision) for passage, decision in zip(passages, decisions, strict=True)]
    for index in range(1, len(passages)):
        if decisions[index] is None and _is_teaser(passages[index]) and not passages[index - 1].sentence:
            weights[index] = _TEASER
    core = _heaviest(
        [
            min(weight, _HOUSE) if rules else weight
            for weight, rules in zip(weights, lay_down_rules(passages), strict=True)
        ]
    )
    if sum(weights[index] for index in core if weights[index] > 0) < _LEAST:
        core = _heaviest(weights)
    core = range(core.start, _cut_short(passages, decisions, core))
    return range(core.start, _without_tail(passages, decisions, core))


def _is_teaser(passage: Passage) -> bool:
    """Whether these are the first words of another article; a long paragraph that breaks off is this one's last."""
    return passage.teaser and passage.words < _RESUMING


def _heaviest(weights: Sequence[float]) -> range:
    """The stretch of the greatest sum, without what weighs nothing at its beginning."""
    best, found = 0.0, range(0)
    total, begin = 0.0, 0
    for index, weight in enumerate(weights):
        if total <= 0:
            total, begin = 0.0, index
        total += weight
        if total > best:
            best, found = total, range(begin, index + 1)
    first = next((index for index in found if weights[index] > 0), found.stop)
    return range(first, found.stop)


def _weight(passage: Passage, decision: Decision | None) -> float:
    if opens_comments(passage.plain):
        return _COMMENTS
    if decision is not None:
        return _weight_of_role(decision.role)
    if passage.prose:
        return min(passage.words, _LONGEST) * (1 - passage.linked)
    if passage.sentence:
        return passage.words * 0.8
    return _weight_of_label(passage)


def _weight_of_label(passage: Passage) -> float:
    if passage.level:
        return -1.0
    if passage.bullet or passage.numbered:
        long = passage.words >= _LONG_ITEM and passage.linked < _LINKED
        return passage.words * 0.3 if long else -3.0
    return -5.0 if passage.linked > _LINKED else -3.5


def _weight_of_role(role: Role) -> float:
    if role in NOTICES:
        return -10.0 if role is Role.COPYRIGHT else -4.0
    if role in METADATA or role is Role.CAPTION:
        return -2.0
    return _SET_ASIDE.get(role, -6.0)


def _cut_short(passages: Sequence[Passage], decisions: Sequence[Decision | None], core: range) -> int:
    """End of the core: before the comments, or before a list of other articles that nothing but teasers follow."""
    words = 0.0
    total = sum(passages[index].words for index in core)
    for index in core:
        passage, decision = passages[index], decisions[index]
        if words >= max(min(_ENOUGH, total * 0.4), total * _SHARE):
            if opens_comments(passage.plain):
                return index
            heads_list = decision is not None and decision.role is Role.RELATED and passage.words <= 6  # noqa: PLR2004 - a heading
            if heads_list and not _resumes(passages, decisions, range(index + 1, core.stop)):
                return index
        if decision is None and passage.sentence:
            words += passage.words
    return core.stop


def _resumes(passages: Sequence[Passage], decisions: Sequence[Decision | None], rest: range) -> bool:
    """Whether paragraphs follow upon each other again, as in an article, rather than alternate with headlines."""
    prose = [decisions[index] is None and passages[index].prose and not passages[index].teaser for index in rest]
    pairs = sum(this and after for this, after in itertools.pairwise(prose))
    long = any(mark and passages[index].words >= _RESUMING for mark, index in zip(prose, rest, strict=True))
    return pairs >= 1 or long or sum(prose) == len(prose) > 0


def _without_tail(passages: Sequence[Passage], decisions: Sequence[Decision | None], core: range) -> int:
    """End of the core: before short sentences that labels part from the article and that speak of something else."""
    stop = core.stop
    for _ in range(_MOST_STRAYS):
        last, begin, above = _last_section(passages, decisions, range(core.start, stop))
        if begin - above < _PARTING or not _is_stray(passages, decisions, range(core.start, above), range(begin, last)):
            break
        stop = above
    return stop


def _is_stray(
    passages: Sequence[Passage], decisions: Sequence[Decision | None], article: range, section: range
) -> bool:
    words = sum(passages[index].words for index in section)
    if words > _STRAY or words > _PART * sum(passages[index].words for index in article):
        return False
    known = vocabulary(passages[index] for index in article if _speaks(passages, decisions, index))
    return len(known) >= ENOUGH and shared((passages[index] for index in section), known) < _FOREIGN


def _last_section(
    passages: Sequence[Passage], decisions: Sequence[Decision | None], core: range
) -> tuple[int, int, int]:
    """Where the last sentences in a row end, where they begin, and where the labels above them begin."""
    last = core.stop
    while last > core.start and not _speaks(passages, decisions, last - 1):
        last -= 1
    begin = last
    while begin > core.start and _speaks(passages, decisions, begin - 1):
        begin -= 1
    above = begin
    while above > core.start and not _speaks(passages, decisions, above - 1):
        above -= 1
    return last, begin, above


def _speaks(passages: Sequence[Passage], decisions: Sequence[Decision | None], index: int) -> bool:
    return decisions[index] is None and passages[index].sentence
