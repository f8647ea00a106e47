"""New places for quotations that lost theirs after an original was replaced: the decision, and the files it changes.

Building never guesses (`dossier.annotate.anchoring`). Here likeness proposes and a person decides; what cannot be
proposed with good reason is refused, with the reason and the candidates.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from dossier.annotate.anchoring import Ground, anchor
from dossier.annotate.candidates import Candidate, candidates
from dossier.annotate.quotations import Quoted, quotations
from dossier.annotate.rewriting import rewritten
from dossier.load import load_sources
from dossier.model.annotations import Anchor
from dossier.model.claims import Selector
from dossier.model.notes import Note, Quotation
from dossier.problems import has_errors
from dossier.read import read_all
from dossier.selecting import occurrences, telling_apart, words_after, words_before

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from dossier.problems import Problem

FLOOR = 0.87
"""Least score of a proposal, and least likeness of its words alone: neighbours do not make up for other words.

Measured on the 292 quotations of this dossier: with the quoted sentence taken out of its article, one was proposed with
other words (a singular for a plural); with a tenth of the words' characters changed at random, 261 were placed, all
rightly.
"""
MARGIN = 0.1
"""By how much the best candidate has to be better than the second: more than the place alone can make up (2 of 52)."""
LISTED = 3
"""How many candidates a refusal lists."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A selector that anchors a quotation at the best candidate."""

    quoted: Quoted
    original: str
    selector: Selector
    best: Candidate
    second: float
    """Score of the next best candidate; 0 where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Why no new place is proposed for a quotation."""

    quoted: Quoted
    original: str
    reason: str
    candidates: tuple[Candidate, ...]
    """The likeliest first."""


Repair: TypeAlias = Proposal | Refusal


@dataclass(frozen=True, slots=True)
class Plan:
    """What can be done for every quotation without a place, and the files as they would be then."""

    repairs: tuple[Repair, ...]
    """In the order of the files."""
    files: Mapping[str, bytes]
    """By path; only those that change."""


def plan(files: Mapping[str, bytes]) -> tuple[Plan | None, tuple[Problem, ...]]:
    """What can be done for the sources; None, with the problems, where they have errors of another kind."""
    sources, problems = load_sources(files)
    if sources is None:
        return None, problems
    readings, found = read_all(sources)
    if has_errors(found):
        return None, (*problems, *found)
    grounds = {id_: Ground.of(article, readings[id_]) for id_, article in sources.articles.items()}
    every = tuple(quotations(sources))
    repairs = [decide(quoted, grounds[quoted.article], near=near) for quoted, near in _lost(every, grounds)]
    return _planned(files, repairs, every, grounds), ()


def _lost(every: Iterable[Quoted], grounds: Mapping[str, Ground]) -> Iterator[tuple[Quoted, int | None]]:
    """The quotations without a place; those of notes with that of the note before, as notes stand in their order."""
    previous: Anchor | None = None
    for quoted in every:
        found = anchor(quoted, grounds[quoted.article])
        is_note = isinstance(quoted.quotation, Note)
        if not isinstance(found, Anchor):
            yield quoted, previous.start if is_note and previous and previous.article == quoted.article else None
        elif is_note:
            previous = found


# --- the decision -----------------------------------------------------------------------------------------------------


def decide(quoted: Quoted, ground: Ground, *, near: int | None = None) -> Repair:
    """A new place for a quotation, or why none is good enough; `near` is where it may be expected."""
    original, found = ground.reading.original, _shown_first(candidates(quoted, ground, near=near))
    second = next((one.score for one in found[1:] if one.is_shown), 0.0)
    reason = _doubt(quoted, original, found, second)
    if not reason:
        selector = _selector(quoted.quotation.selector, original, found[0])
        reason = _misfit(quoted, selector, ground)
    if reason:
        return Refusal(quoted=quoted, original=original, reason=reason, candidates=found[:LISTED])
    return Proposal(quoted=quoted, original=original, selector=selector, best=found[0], second=second)


def _shown_first(found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """The candidates with the likeliest that is shown in front, unless one that was set aside is clearly likelier.

    Editors quote what the page shows, and what it shows may be repeated in a menu.
    """
    shown = next((one for one in found if one.is_shown), None)
    if shown is None or found[0].score - shown.score >= MARGIN:
        return found
    return (shown, *(one for one in found if one is not shown))


def _doubt(quoted: Quoted, original: str, found: Sequence[Candidate], second: float) -> str:
    """What speaks against the first candidate; empty where nothing does."""
    if not found:
        return "nothing in the original is much like the words"
    best = found[0]
    if isinstance(quoted.quotation, Note) and quoted.quotation.should_read == original[best.start : best.end]:
        return "the original reads now as the note says it should"
    if min(best.words, best.score) < FLOOR:
        return f"the likeliest passage is not like enough; it takes {FLOOR * 100:.0f} %, of the words and in all"
    if not best.is_shown:
        return "the likeliest passage was set aside"
    if best.score - second < MARGIN:
        return f"no passage is clearly the likeliest; it takes {MARGIN * 100:.0f} % more than the next"
    return ""


def _selector(old: Selector, original: str, best: Candidate) -> Selector:
    """The candidate's words, with a prefix and suffix where there were some, or where they are needed now."""
    start, end = best.start, best.end
    prefix, suffix = old.prefix, old.suffix
    if not original.endswith(prefix, 0, start):
        prefix = words_before(original, start, max(len(prefix.split()), 1))
    if not original.startswith(suffix, end):
        suffix = words_after(original, end, max(len(suffix.split()), 1))
    selector = Selector(exact=original[start:end], prefix=prefix, suffix=suffix)
    if list(occurrences(original, selector)) == [start]:
        return selector
    # Both prefixes end at the passage, and both suffixes begin there: the longer one has the shorter in it.
    before, after = telling_apart(original, start, end)
    return Selector(exact=selector.exact, prefix=max(prefix, before, key=len), suffix=max(suffix, after, key=len))


def _misfit(quoted: Quoted, selector: Selector, ground: Ground) -> str:
    """What speaks against the new selector; empty where the build anchors it."""
    new = Quotation(quote=selector.exact, prefix=selector.prefix, suffix=selector.suffix)
    found = anchor(Quoted(label=quoted.label, article=quoted.article, quotation=new, file=quoted.file), ground)
    return "" if isinstance(found, Anchor) else "the text repeats itself, and nothing tells the passage apart"


# --- the files --------------------------------------------------------------------------------------------------------


def _planned(
    files: Mapping[str, bytes], repairs: Sequence[Repair], every: Sequence[Quoted], grounds: Mapping[str, Ground]
) -> Plan:
    """The plan, with the changed files; a file that does not say then what it should is left as it is."""
    changed: dict[str, bytes] = {}
    for path in dict.fromkeys(repair.quoted.file for repair in repairs):
        here = [one for one in repairs if isinstance(one, Proposal) and one.quoted.file == path]
        data = rewritten(files[path], [(one.quoted.quotation, one.selector) for one in here])
        before = (quoted for quoted in every if quoted.file == path)
        if here and _says({**files, path: data}, path, here, before, grounds):
            changed[path] = data
    return Plan(tuple(_unless_unwritten(repair, changed) for repair in repairs), changed)


def _says(
    files: Mapping[str, bytes],
    path: str,
    proposals: Sequence[Proposal],
    before: Iterable[Quoted],
    grounds: Mapping[str, Ground],
) -> bool:
    """Whether a file, loaded and anchored as by the build, says what is proposed and else what it said `before`."""
    sources, _ = load_sources(files)
    after = {quoted.label: quoted for quoted in quotations(sources) if quoted.file == path} if sources else {}
    expected = {quoted.label: quoted.quotation.selector for quoted in before}
    expected |= {proposal.quoted.label: proposal.selector for proposal in proposals}
    return expected == {label: quoted.quotation.selector for label, quoted in after.items()} and all(
        _start(after[proposal.quoted.label], grounds) == proposal.best.start for proposal in proposals
    )


def _start(quoted: Quoted, grounds: Mapping[str, Ground]) -> int | None:
    found = anchor(quoted, grounds[quoted.article])
    return found.start if isinstance(found, Anchor) else None


def _unless_unwritten(repair: Repair, changed: Mapping[str, bytes]) -> Repair:
    if isinstance(repair, Refusal) or repair.quoted.file in changed:
        return repair
    reason = "the file cannot be changed by machine; write the passage into it yourself"
    return Refusal(quoted=repair.quoted, original=repair.original, reason=reason, candidates=(repair.best,))
