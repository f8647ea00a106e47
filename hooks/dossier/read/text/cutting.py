"""From lines to passages: hard-wrapped lines come together, very long lines come apart."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from dossier.model.text import Role
from dossier.read.groups import NOTICES, SET_ASIDE
from dossier.read.phrases.signals import begins
from dossier.read.text.moments import STAMP
from dossier.read.text.passages import Passage, signals_for, trimmed
from dossier.read.text.sentences import goes_on, sentence_ends
from dossier.read.text.squeezed import stretches, without_teasers
from dossier.read.text.tears import find_tears
from dossier.read.text.wrapping import runs_on, wrap_width

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from dossier.read.phrases.signals import Signal, Signals
    from dossier.read.text.lines import Line
    from dossier.read.text.squeezed import Stretch

_SQUEEZED = 80
"""Words from which a line may be a squeezed page."""
_PAGE = 1500
"""Characters from which a line may hold a page."""
_NEXT = 60
"""Characters within which a sentence on rights goes on behind a copyright sign."""
_REACH = 600
"""Characters within which a copyright statement ends."""
_BAR = re.compile(r"[|/,·•]\s*\Z")
_HOLDER = 60
"""Characters before a copyright sign in which its holder may stand."""
_HOLDER_WORDS = 5
_LONGEST_NOTICE = 160
"""Words of a notice that opens its line with a copyright sign and may hold sentences of any kind."""
_MARKED = 0.3
"""Share of a long notice that lies in sentences with a set phrase, at least."""
_LONGEST_SIGN = 40
"""Words of a copyright statement."""
_TOKEN = re.compile(r"\S+")
_OTHER_HALF = 8
"""Words from which the other half needs no full stop."""
_LONGEST_DATED = 16
"""Words of the longest line that tells when an article appeared and was changed."""
_HEADLINES = 3
"""Parts in a row without any end, beyond which they are headlines."""
_HALF = 5
"""Words of half a sentence, at least; fewer are a label."""
_LONG = 30
"""Words from which a passage may hold something else beside its sentences."""


def cut_passages(text: str, lines: Sequence[Line], signals: Signals, alone: Collection[int]) -> tuple[Passage, ...]:
    """The passages of a text in order; lines whose index is in `alone` are joined to no other."""
    found: list[Passage] = []
    stamps: set[int] = set()
    wholes = tuple(_wholes(text, lines, signals, alone))
    for (whole, stands_alone), parts in zip(wholes, _unsqueezed([whole for whole, _ in wholes], signals), strict=True):
        if stands_alone:
            stamps.add(len(found))
        for stretch in _stretched(whole, parts):
            found.extend(part for piece in _notices_apart(stretch) for part in _parts(piece))
    return _broken_marked(found, stamps)


def _wholes(
    text: str, lines: Sequence[Line], signals: Signals, alone: Collection[int]
) -> Iterator[tuple[Passage, bool]]:
    """The paragraphs as passages, each with whether it is joined to no other."""
    blank = True
    for first, last in _paragraphs(text, lines, alone):
        start, end = trimmed(text, lines[first].start, lines[last].end)
        if start < end:
            inside = signals_for(signals, start, end)
            yield Passage(text, start, end, inside, lines=last - first + 1, blank_before=blank), first in alone
        blank = start == end


def _unsqueezed(wholes: Sequence[Passage], signals: Signals) -> list[tuple[Stretch, ...]]:
    """The stretches of each passage: sentences and labels apart; where they make a whole page, the article apart."""
    found = [stretches(whole.original, whole.start, whole.end) if whole.words >= _SQUEEZED else () for whole in wholes]
    pages = sum(whole.end - whole.start for whole in wholes if whole.end - whole.start >= _PAGE)
    if pages * 2 > sum(whole.end - whole.start for whole in wholes) and any(len(parts) > 1 for parts in found):
        return without_teasers(wholes[0].original, found, signals)
    return found


def _stretched(whole: Passage, parts: Sequence[Stretch]) -> Iterator[Passage]:
    """A passage whole, or the stretches of sentences and of labels that were squeezed into one line."""
    if len(parts) <= 1:
        yield _told(whole, parts[0]) if parts else whole
        return
    for part in parts:
        stretch = whole.part(part.start, part.end)
        if stretch is not None:
            yield _told(stretch, part)


def _told(passage: Passage, part: Stretch) -> Passage:
    """A passage that knows what it holds."""
    return passage if part.sentences else replace(passage, labels=True, teasers=part.teasers)


def _notices_apart(passage: Passage) -> Iterator[Passage]:
    """A long passage cut before and behind copyright signs, which no sentence has in its middle."""
    at = passage.start
    signs = [signal for signal in passage.signals if _cuts(passage, signal)] if passage.words >= _LONG else []
    if signs and passage.whole_line and passage.words <= _LONGEST_NOTICE and _begins_within(passage, signs[0]):
        signs = []
    for sign in signs:
        if sign.start < at:
            continue
        end = _end_of_sign(passage, sign)
        start = _start_of_sign(passage.original, at, sign.start)
        yield from _pieces(passage, at, start)
        # What the sign opens is a notice, no longer labels or sentences of the line around it.
        yield from (replace(part, labels=False) for part in _pieces(passage, start, end))
        at = end
    yield from _pieces(passage, at, passage.end)


def _cuts(passage: Passage, signal: Signal) -> bool:
    """Whether a notice begins at a signal inside a passage: at a copyright sign, among labels at any phrase."""
    strong = signal.phrase.role in NOTICES and signal.phrase.where == "anywhere"
    return _is_sign(signal) or (passage.labels and strong)


def _begins_within(passage: Passage, sign: Signal) -> bool:
    return sign.start <= passage.start + _HOLDER


def _start_of_sign(text: str, start: int, sign: int) -> int:
    """Where the years or the holder's name begin that stand before a copyright sign: ``2012-2020 ©``, ``Courier ©``."""
    before = list(_TOKEN.finditer(text, max(start, sign - _HOLDER), sign))
    at = sign
    for match in reversed(before[-_HOLDER_WORDS:]):
        word = match[0]
        if word[-1:] in ".!?…。:|" or not (word[:1].isupper() or word[:1].isdigit() or word in "-–—"):
            break
        at = match.start()
    return at


def _is_sign(signal: Signal) -> bool:
    text = signal.phrase.text
    sign = signal.phrase.where != "short" or text == "©"
    return signal.phrase.role is Role.COPYRIGHT and sign and text.startswith(("©", "(c)", "copyright"))


def _end_of_sign(passage: Passage, sign: Signal) -> int:
    """Where a copyright statement ends: with the sentences that go on about rights, or where a menu begins."""
    reach = min(sign.start + _REACH, passage.end)
    near = [signal for signal in passage.within(sign.end, reach) if signal.start > sign.end]
    menus = (signal.start for signal in near if signal.phrase.role is Role.FOOTER)
    # Behind a bar or comma, "Terms of use" goes on with the statement; without one, a menu begins.
    limit = next((at for at in menus if not _BAR.search(passage.original, sign.end, at)), reach)
    ends = sentence_ends(passage.original, sign.end, limit)
    end = next(ends)
    rights = [s.start for s in near if s.phrase.role in NOTICES and s.phrase.where == "anywhere"]
    while end < limit and any(end <= start < end + _NEXT for start in rights):
        end = next(ends)
    words = [match.end() for match in _TOKEN.finditer(passage.original, sign.start, end)]
    return end if len(words) <= _LONGEST_SIGN else words[_LONGEST_SIGN - 1]


def _pieces(passage: Passage, start: int, end: int) -> Iterator[Passage]:
    part = passage.part(start, end) if start < end else None
    if part is not None:
        yield part


def _broken_marked(passages: Sequence[Passage], stamps: Collection[int]) -> tuple[Passage, ...]:
    """The passages; those that are halves of one sentence know that they are. Stamps between them do not count."""
    marked = list(passages)
    running = [index for index in range(len(passages)) if index not in stamps]
    chain: list[int] = []
    for first, second in pairwise(running):
        if _is_broken(passages, first, second):
            chain = [*chain, second] if chain else [first, second]
        else:
            _mark(marked, chain)
            chain = []
    _mark(marked, chain)
    return tuple(marked)


def _mark(passages: list[Passage], chain: Sequence[int]) -> None:
    """Mark the parts of one sentence; many in a row of which none ends a sentence are headlines."""
    if len(chain) <= _HEADLINES or passages[chain[-1]].ends:
        for index in chain:
            passages[index] = replace(passages[index], broken=True)


def _is_broken(passages: Sequence[Passage], first: int, second: int) -> bool:
    this, after = passages[first], passages[second]
    if this.words < _HALF or this.signals or this.labels or after.labels or this.bullet or after.bullet:
        return False
    if after.words < _LONGEST_DATED and STAMP.search(after.plain):
        # "published: 6 January 2012, 10:35" below a headline begins with a small letter as well.
        return False
    if not after.ends and after.words < _OTHER_HALF and not _goes_on_small(passages, second):
        # A byline or an address begins with a small letter as well.
        return False
    return goes_on(this.plain, after.plain, interrupted=second > first + 1, adjacent=not after.blank_before)


def _goes_on_small(passages: Sequence[Passage], index: int) -> bool:
    """Whether the next passage begins in the middle of a sentence, as where each link stands on a line of its own."""
    following = passages[index + 1].plain if index + 1 < len(passages) else ""
    return following[:1].islower() or following[:1] in (",", ".", ";", ")")


def _paragraphs(text: str, lines: Sequence[Line], alone: Collection[int]) -> Iterator[tuple[int, int]]:
    """First and last line of each paragraph; blank lines by themselves."""
    width = wrap_width(text, [line for index, line in enumerate(lines) if index not in alone])
    texts = [text[line.start : line.end].rstrip() for line in lines]
    tears = find_tears(texts, alone) if width is None else frozenset()
    index = 0
    while index < len(lines):
        last = index
        while (
            last + 1 < len(lines)
            and texts[last].strip()
            and texts[last + 1].strip()
            and last not in alone
            and last + 1 not in alone
            and (last in tears or runs_on(texts[last], texts[last + 1], width))
        ):
            last += 1
        yield index, last
        index = last + 1


def _parts(whole: Passage) -> Iterator[Passage]:
    """A passage whole, or cut where sentences of another kind begin and end."""
    if whole.labels or whole.words < _LONG or not whole.signals:
        yield whole
        return
    sentences = list(_sentences(whole))
    kinds = [_kind(whole, start, end) for start, end in sentences]
    if not any(kinds) or (kinds[0] in NOTICES and _is_notice_throughout(whole, sentences, kinds)):
        yield whole
        return
    for start, end in _runs(sentences, kinds):
        part = whole.part(start, end)
        if part is not None:
            yield part


def _sentences(whole: Passage) -> Iterator[tuple[int, int]]:
    at = whole.start
    for end in sentence_ends(whole.original, whole.start, whole.end):
        yield at, end
        at = end


def _kind(whole: Passage, start: int, end: int) -> Role | None:
    """The role that a sentence's own words give it."""
    inside = [signal for signal in whole.within(start, end) if signal.end <= end]
    return next((signal.phrase.role for signal in inside if _counts(whole, start, end, signal)), None)


def _counts(whole: Passage, start: int, end: int, signal: Signal) -> bool:
    phrase = signal.phrase
    if phrase.role in NOTICES:
        clear = phrase.where == "start" and (
            phrase.text[-1] in ":：" or phrase.text.startswith(("©", "(c)", "copyright"))
        )
        return phrase.where == "anywhere" or (clear and begins(whole.original, start, signal))
    return phrase.role in SET_ASIDE and phrase.where == "anywhere" and end - start < 400  # noqa: PLR2004 - a prompt is short


def _is_notice_throughout(whole: Passage, sentences: Sequence[tuple[int, int]], kinds: Sequence[Role | None]) -> bool:
    short = whole.whole_line and whole.words <= _LONGEST_NOTICE
    return short or _share(sentences, kinds) >= _MARKED


def _share(sentences: Sequence[tuple[int, int]], kinds: Sequence[Role | None]) -> float:
    marked = sum(end - start for (start, end), kind in zip(sentences, kinds, strict=True) if kind)
    return marked / max(sentences[-1][1] - sentences[0][0], 1)


def _runs(sentences: Sequence[tuple[int, int]], kinds: Sequence[Role | None]) -> Iterator[tuple[int, int]]:
    """Stretches of sentences of one kind. A sentence between two notices belongs to them."""
    marks = [kind in NOTICES for kind in kinds]
    for index in range(1, len(marks) - 1):
        if marks[index - 1] and marks[index + 1] and not kinds[index]:
            marks[index] = True
    labels = [("notice" if mark else kind) for mark, kind in zip(marks, kinds, strict=True)]
    begin = sentences[0][0]
    for index, (start, _) in enumerate(sentences):
        if index and labels[index] != labels[index - 1]:
            yield begin, start
            begin = start
    yield begin, sentences[-1][1]
