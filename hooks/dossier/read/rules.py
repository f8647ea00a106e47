"""The rules by which reading decides: every span names one of them. The public page of rules is made from this list."""

from __future__ import annotations

from dataclasses import dataclass

from dossier.model.text import FATE, Fate, Role

_NOTICE = tuple(role for role in Role if FATE[role] is Fate.NOTICE)
_ASIDE = tuple(role for role in Role if FATE[role] is Fate.SET_ASIDE)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of reading."""

    id: str
    roles: tuple[Role, ...]
    """The roles it can give."""
    says: str
    """What it decides and why, for readers."""
    confidence: float
    """How sure it is, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a rule decided on a passage."""

    role: Role
    rule: str

    @property
    def confidence(self) -> float:
        """How sure the rule is."""
        return BY_ID[self.rule].confidence


RULES: tuple[Rule, ...] = (
    Rule("curator", tuple(Role), "The curator decided on these lines in the article's record.", 1.0),
    Rule(
        "publisher-profile",
        tuple(Role),
        "The line looks as the publisher's profile describes a recurring line of its pages.",
        1.0,
    ),
    Rule("blank", (Role.SPACING,), "Blank lines and space between passages carry no words.", 1.0),
    Rule("byte-order-mark", (Role.RESIDUE,), "The mark at the very start only tells a program the encoding.", 1.0),
    Rule("code", (Role.RESIDUE,), "The line is script, style sheet, data or server code, not language.", 0.9),
    Rule("ornament", (Role.RESIDUE,), "The line consists of signs only: a rule, a row of stars, a stray mark.", 0.95),
    Rule("image", (Role.RESIDUE,), "The line only places an image, which the scrape did not bring along.", 0.95),
    Rule("page-stamp", (Role.RESIDUE,), "The line numbers a page of print, or is a printer's stamp.", 0.9),
    Rule(
        "running-head",
        (Role.RESIDUE,),
        "The short line comes back on every page and interrupts sentences there.",
        0.85,
    ),
    Rule(
        "notice-phrase",
        _NOTICE,
        "The words are a set phrase by which publishers state rights, sources, responsibility or contacts.",
        0.9,
    ),
    Rule(
        "terms-of-use",
        (Role.TERMS,),
        "The sentence outside the article speaks of using or copying what the page holds, and sets a condition for it.",
        0.8,
    ),
    Rule(
        "notice-part",
        _NOTICE,
        "The line completes a notice that breaks off beside it, or stands between two notices.",
        0.75,
    ),
    Rule(
        "page-phrase",
        (*_ASIDE, Role.THEME, Role.REGION, Role.CAPTION),
        "The words are a set phrase of web pages: a menu entry, a prompt, a label, a heading of a list of links.",
        0.85,
    ),
    Rule("title", (Role.TITLE,), "The line states the article's title, or repeats it.", 0.85),
    Rule("byline", (Role.BYLINE,), "The line names the author as authors are named.", 0.85),
    Rule("dateline", (Role.DATELINE,), "The line is a date, alone or with a label, beside title or body.", 0.9),
    Rule("publisher-name", (Role.PUBLISHER,), "The line names who publishes the article, beside title and date.", 0.8),
    Rule(
        "standfirst",
        (Role.STANDFIRST,),
        "The paragraph between title and text stands out from the text or sums it up.",
        0.7,
    ),
    Rule(
        "digest",
        (Role.PULL_QUOTE, Role.STANDFIRST),
        "The sentences stand again, word for word, further down: they were drawn from the text to lead into it.",
        0.85,
    ),
    Rule("core", (Role.BODY,), "The passage is part of the densest stretch of sentences, the article itself.", 0.9),
    Rule(
        "core-list",
        (Role.BODY,),
        "List items, verse, table rows and short lines stand between paragraphs of the article.",
        0.75,
    ),
    Rule(
        "marked-heading",
        (Role.HEADING,),
        "The line inside the article carries a heading's markup.",
        0.95,
    ),
    Rule(
        "heading",
        (Role.HEADING,),
        "The short line without a full stop stands inside the article, before a paragraph.",
        0.8,
    ),
    Rule(
        "footnote",
        (Role.FOOTNOTE,),
        "A note number opens the line, after the article or under a heading for notes.",
        0.8,
    ),
    Rule(
        "author-note",
        (Role.AUTHOR_NOTE,),
        "The closing passage says who a person is and does nothing else.",
        0.8,
    ),
    Rule("menu-run", (Role.NAVIGATION,), "Short lines without sentences follow each other outside the article.", 0.85),
    Rule(
        "link-run",
        (Role.RELATED,),
        "Headlines, links and teasers of other articles stand in a row after the article or in a box inside it.",
        0.75,
    ),
    Rule(
        "feed",
        (Role.RELATED,),
        "Headlines with a sentence or two each follow upon each other and speak of something else than the article.",
        0.75,
    ),
    Rule(
        "comments",
        (Role.PROMOTION,),
        "What stands after the heading of the readers' comments is not the article.",
        0.8,
    ),
    Rule(
        "outside",
        (Role.PROMOTION,),
        "Sentences apart from the article: teasers, prompts, greetings of the page.",
        0.6,
    ),
    Rule("foot", (Role.FOOTER,), "Short lines at the very end, after the last notice.", 0.8),
)
"""All rules, in the order in which they are asked."""

BY_ID = {rule.id: rule for rule in RULES}
