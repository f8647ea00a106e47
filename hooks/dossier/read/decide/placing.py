"""The roles of passages by their place: before, inside and after the core."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dossier.model.text import Role
from dossier.read.decide.own_words import opening_notice
from dossier.read.groups import NOTICES
from dossier.read.phrases.signals import opens_comments
from dossier.read.rules import Decision
from dossier.read.text.moments import STAMP
from dossier.read.text.vocabulary import shared, vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dossier.read.text.passages import Passage

_RUN = 3
"""Short lines that make a run."""
_HEADLINE = 5
"""Words from which a short line is rather a headline than a menu entry."""
_MOSTLY = 0.7
"""Share of a list's items that are headlines, from which it is a list of links."""
_SHARED = 0.6
"""Share of a list's longer words that the article has as well, from which the list is its own."""
_LONGEST_MOMENT = 8
"""Words of a line that says when something was published."""
_BULLETS = ("*", "•", "·", "-", "–", "+", "○", "▪", "■")
_LINKED = 0.6
_HEADING_WORDS = 16
_NOTES_BEGIN = re.compile(
    r"(?:end)?notes?|footnotes?|references|bibliography|literature|sources|works cited|примечани[ея]|сноски|литература"
    r"|источники|список литературы|библиография|примітки|anmerkungen|fußnoten|literatur|quellen|notes et références"
    r"|références|bibliographie|notas|referencias|bibliografía|referências|note|bibliografia|przypisy|kaynakça"
    r"|dipnotlar|注释|参考文献|注|脚注|参考资料|المراجع|الهوامش|منابع|پی‌نوشت",
    re.IGNORECASE,
)
_NOTE_NUMBER = re.compile(
    r"[ \t]*(?:\[\^?\d{1,3}\]:?|\(\d{1,3}\)|\^\d{1,3}|\d{1,3}[.)]?|[¹²³⁰-⁹]+|\*{1,3})\s*(?=[^\s\d.])"
)


def place(passages: Sequence[Passage], alone: Sequence[Decision | None], core: range) -> list[Decision]:
    """A decision for every passage: its own, or the one that its place gives it."""
    decisions = list(alone)
    for index in range(core.start):
        decisions[index] = alone[index] or _before(passages[index])
    _inside(passages, decisions, core)
    _after(passages, decisions, range(core.stop, len(passages)))
    return [decision or Decision(Role.BODY, "core") for decision in decisions]


def _before(passage: Passage) -> Decision:
    notice = opening_notice(passage)
    if notice is not None and notice is not Role.AUTHOR_NOTE:
        return Decision(notice, "notice-phrase")
    if passage.sentence:
        return Decision(Role.PROMOTION, "outside")
    return Decision(Role.NAVIGATION, "menu-run")


# --- inside -----------------------------------------------------------------------------------------------------------


def _inside(passages: Sequence[Passage], decisions: list[Decision | None], core: range) -> None:
    article = vocabulary(passages[index] for index in core if passages[index].sentence)
    for run in list(_undecided_runs(passages, decisions, core)):
        after = next((index for index in range(run[-1] + 1, core.stop) if _shown(decisions[index])), None)
        before = next((index for index in range(run[0] - 1, core.start - 1, -1) if _shown(decisions[index])), None)
        leads = after is not None and passages[after].sentence
        introduced = before is not None and passages[before].plain[-1:] in ":："
        own = introduced or (shared((passages[index] for index in run), article) >= _SHARED)
        for index, decision in _short_lines(passages, run, leads=leads, own=own):
            decisions[index] = decision
    _boxes(passages, decisions, core)
    _notes(passages, decisions, core)
    for index in core:
        if decisions[index] is None:
            decisions[index] = Decision(Role.BODY, "core")


def _shown(decision: Decision | None) -> bool:
    return decision is None or decision.role in NOTICES


def _undecided_runs(
    passages: Sequence[Passage], decisions: Sequence[Decision | None], within: range
) -> Iterator[list[int]]:
    """Runs of passages that are no sentences and have no role of their own; a lone bullet ends none."""
    run: list[int] = []
    for index in within:
        if decisions[index] is None and not passages[index].sentence:
            run.append(index)
        elif run and not _is_lone_bullet(passages[index]):
            yield run
            run = []
    if run:
        yield run


def _is_lone_bullet(passage: Passage) -> bool:
    return passage.raw.strip() in _BULLETS


def _short_lines(
    passages: Sequence[Passage], run: Sequence[int], *, leads: bool, own: bool
) -> Iterator[tuple[int, Decision]]:
    """The roles of a run of short lines inside the core.

    `leads` says that a paragraph follows; `own`, that the words before announce a list or that it has their words.
    """
    kinds = [passages[index] for index in run]
    many = len(run) >= _RUN
    if many and (not _is_list(kinds) or (not own and _are_links(kinds))):
        role, rule = (Role.RELATED, "link-run") if _headlines(kinds) else (Role.NAVIGATION, "menu-run")
        yield from ((index, Decision(role, rule)) for index in run)
        return
    for index in run:
        passage = passages[index]
        heads = leads and (index == run[-1] or not many) and _could_head(passage)
        if passage.labels:
            yield index, Decision(Role.NAVIGATION, "menu-run")
        elif passage.level:
            yield index, Decision(Role.HEADING, "marked-heading")
        elif heads:
            yield index, Decision(Role.HEADING, "heading")
        elif passage.linked > _LINKED and not passage.bullet:
            yield index, Decision(Role.RELATED, "link-run")
        else:
            yield index, Decision(Role.BODY, "core-list")


def _could_head(passage: Passage) -> bool:
    plain = passage.plain
    return (
        passage.words <= _HEADING_WORDS
        and passage.linked <= _LINKED
        and not passage.bullet
        and plain[-1:] not in ",;，；、"
        and not plain[:1].islower()
    )


def _is_list(run: Sequence[Passage]) -> bool:
    """Whether a run of short lines is the article's own: list, verse, table, not menu or links."""
    size = len(run)
    linked = sum(passage.linked > _LINKED for passage in run)
    if linked > size * 0.6:
        return False
    if sum(passage.bullet or passage.numbered or passage.level > 0 for passage in run) >= size * 0.5:
        return True
    pauses = sum(passage.plain[-1:] in ",;:.—–-،؛，；：、。" for passage in run)
    figures = sum(any(map(str.isdigit, passage.plain)) for passage in run)
    headlines = _headlines(run)
    return pauses * 3 >= size or (figures * 2 >= size and not headlines)


def _are_links(run: Sequence[Passage]) -> bool:
    """Whether a list holds links to other articles: headlines without a stop in a row, or a time with each of them."""
    moments = sum(passage.words <= _LONGEST_MOMENT and bool(STAMP.search(passage.plain)) for passage in run)
    if moments >= _RUN and moments * 4 >= len(run):
        return True
    items = [passage for passage in run if (passage.bullet or passage.level) and not passage.numbered]
    unstopped = [passage for passage in items if _is_unstopped(passage)]
    return len(items) >= _RUN and len(unstopped) >= len(run) * _MOSTLY


def _is_unstopped(passage: Passage) -> bool:
    return (
        passage.words >= _HEADLINE and passage.plain[-1:] not in ".,;:،؛。，；、…" and not passage.plain[:1].islower()
    )


def _headlines(run: Sequence[Passage]) -> bool:
    return sum(passage.words >= _HEADLINE for passage in run) * 2 >= len(run)


def _boxes(passages: Sequence[Passage], decisions: list[Decision | None], core: range) -> None:
    """Short lines right below a heading such as "Related" belong to the box that it opens."""
    opened = False
    for index in core:
        decision = decisions[index]
        if decision is not None and decision.role is Role.RELATED and decision.rule == "page-phrase":
            opened = passages[index].words <= 4  # noqa: PLR2004 - a heading, not a link with its label
        elif opened and decision is not None and decision.rule in ("heading", "core-list"):
            decisions[index] = Decision(Role.RELATED, "link-run")
        else:
            opened = False


def _notes(passages: Sequence[Passage], decisions: list[Decision | None], core: range) -> None:
    """Numbered passages below a heading for notes that the core took in."""
    opened = False
    for index in core:
        opened = opened or _begins_notes(passages[index])
        if opened and _NOTE_NUMBER.match(passages[index].plain):
            decisions[index] = Decision(Role.FOOTNOTE, "footnote")


def _begins_notes(passage: Passage) -> bool:
    return bool(_NOTES_BEGIN.fullmatch(passage.plain.strip(" :：.")))


# --- after ------------------------------------------------------------------------------------------------------------


def _after(passages: Sequence[Passage], decisions: list[Decision | None], tail: range) -> None:
    comments = notes = foot = False
    for index in tail:
        passage, decision = passages[index], decisions[index]
        comments = comments or opens_comments(passage.plain)
        heads_notes = _begins_notes(passage)
        notes = heads_notes or (notes and decision is None)
        foot = foot or (decision is not None and decision.role is Role.COPYRIGHT)
        if decision is None or (heads_notes and decision.role not in NOTICES):
            decisions[index] = _after_core(passage, comments=comments, notes=notes, heads_notes=heads_notes, foot=foot)


def _after_core(passage: Passage, *, comments: bool, notes: bool, heads_notes: bool, foot: bool) -> Decision:
    notice = opening_notice(passage)
    numbered = bool(_NOTE_NUMBER.match(passage.plain))
    if heads_notes:
        decision = Decision(Role.HEADING, "heading")
    elif notice is not None and not comments:
        decision = Decision(notice, "notice-phrase")
    elif notes and (numbered or passage.words >= _HEADLINE):
        decision = Decision(Role.FOOTNOTE, "footnote")
    elif comments:
        decision = Decision(Role.PROMOTION, "comments")
    elif passage.sentence:
        decision = Decision(Role.FOOTNOTE, "footnote") if numbered else Decision(Role.PROMOTION, "outside")
    elif passage.words >= _HEADLINE or passage.teaser:
        decision = Decision(Role.RELATED, "link-run")
    else:
        decision = Decision(Role.FOOTER, "foot") if foot else Decision(Role.NAVIGATION, "menu-run")
    return decision
