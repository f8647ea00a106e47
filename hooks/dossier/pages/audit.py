"""The audit page of an article: every line of the original, what it is, which rule said so, and what became of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from dossier import addresses
from dossier.ledger import ledger
from dossier.model.pages import Heading, Page, SearchEntry
from dossier.model.text import FATE, Fate, Role
from dossier.pages.account import Account, account
from dossier.pages.emended import ChangesOfKind, changes, emended
from dossier.pages.labels import counted
from dossier.pages.lines import line_at, with_following
from dossier.pages.original_lines import Drawing, Passage, passages, verdicts
from dossier.pages.rendering import fill_template
from dossier.pages.viewpoint import Anchor, Viewpoint
from dossier.prose import one_line
from dossier.read.text.lines import cut_lines
from dossier.rights import publishes_original

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.dossier import Dossier
    from dossier.model.sources import Article, Fixity
    from dossier.model.text import Reading
    from dossier.read.text.lines import Line
    from dossier.rights import Extent

_HEADINGS = (
    Heading(level=2, id="account", text="The account"),
    Heading(level=2, id="original", text="The original"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleRow:
    """A row of the account: one role."""

    role: str
    fate: str
    slug: str
    characters: int
    rules: tuple[Anchor, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditView:
    """What the page shows."""

    article: Anchor
    original: str
    """Link to the bytes; empty where they may not be published."""
    withheld: bool
    """Whether the rights keep words of the article from being shown."""
    fixity: Fixity
    encoding: str
    account: Account
    breaks: str
    """How its lines end: ``LF``; empty where there is but one line."""
    roles: tuple[RoleRow, ...]
    passages: tuple[Passage, ...]
    line_count: str
    emendations: tuple[ChangesOfKind, ...]
    emendation_count: int


def pages(dossier: Dossier) -> Iterator[Page]:
    """The audit page of every article, oldest first."""
    return (page(article, dossier) for article in dossier.articles)


def page(article: Article, dossier: Dossier) -> Page:
    """The audit page of one article; needs nothing of the other pages."""
    seen = Viewpoint(dossier, addresses.audit(article.id))
    view = audit_view(article, seen)
    title = article.record.title.text
    further = (Heading(level=2, id="emendations", text="Emendations"),) if view.emendations else ()
    return Page(
        address=addresses.audit(article.id),
        title=f"Audit: {title}",
        description=f"The original of “{title}”, line by line: what became of every character",
        html=fill_template("audit.html", view),
        headings=(Heading(level=1, id="title", text=f"Audit: {title}"), *_HEADINGS, *further),
        kind="audit",
        search=tuple(_search(seen.dossier.readings[article.id], seen.dossier.extents[article.id])),
    )


def _search(reading: Reading, extent: Extent) -> Iterator[SearchEntry]:
    """What was set aside and can be read here only, run by run; the other words are found on the article's page."""
    lines = cut_lines(reading.original)
    aside = (span for span in reading.spans if span.role is not Role.SPACING)
    for role, run in groupby(aside, key=lambda span: span.role):
        shown = [span for span in run if (span.start, span.end) not in extent.repeated]
        if FATE[role] is Fate.SET_ASIDE and shown:
            line = line_at(lines, shown[0].start)
            text = "\n".join(one_line(reading.original[span.start : span.end]) for span in shown)
            yield SearchEntry(id=f"l{line}", heading=f"Line {line}, set aside: {role.value}", text=text)


def audit_view(article: Article, seen: Viewpoint) -> AuditView:
    """Everything the audit page of `article` shows."""
    record, reading = article.record, seen.dossier.readings[article.id]
    lines, entries, extent = cut_lines(reading.original), ledger(reading), seen.dossier.extents[article.id]
    found = emended(entries)
    to_article = seen.article(article.id)
    drawing = Drawing(
        original=reading.original,
        verdicts=verdicts(entries, article.id, seen),
        emendations={change: item.id for change, item in found.items()},
        extent=extent,
    )
    return AuditView(
        article=to_article,
        original=seen.link(addresses.original(article.id)) if publishes_original(article, seen.dossier) else "",
        withheld=not extent.whole,
        fixity=record.fixity,
        encoding=record.encoding,
        account=account(reading),
        breaks=_breaks(reading.original, lines),
        roles=tuple(_roles(reading, seen)),
        passages=passages(entries, lines, drawing),
        line_count=counted(len(lines), "line"),
        emendations=changes(found.values(), lines, page=to_article.href, extent=extent),
        emendation_count=len(found),
    )


def _breaks(original: str, lines: tuple[Line, ...]) -> str:
    """Which line breaks the original has, most frequent first."""
    counts = Counter(original[line.end : following] for line, following in with_following(lines, len(original)))
    return " and ".join(" ".join(_BREAK[mark] for mark in marks) for marks, _ in counts.most_common() if marks)


_BREAK = {"\n": "LF", "\r": "CR"}


def _roles(reading: Reading, seen: Viewpoint) -> Iterator[RoleRow]:
    """What the original consists of, by fate and then by share."""
    characters: Counter[Role] = Counter()
    rules: dict[Role, dict[str, None]] = {}
    for span in reading.spans:
        characters[span.role] += span.end - span.start
        rules.setdefault(span.role, {})[span.rule] = None
    order = list(Fate)
    for role, count in sorted(characters.items(), key=lambda item: (order.index(FATE[item[0]]), -item[1])):
        yield RoleRow(
            role=role.value,
            fate=FATE[role].value,
            slug=FATE[role].value.replace(" ", "-"),
            characters=count,
            rules=tuple(Anchor(rule, seen.link(addresses.rule(rule))) for rule in rules[role]),
        )
