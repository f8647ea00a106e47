"""The rules page, generated from the rules themselves: what each decides, and how often it did in this build."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from dossier.link.rules import RULES as LINKING
from dossier.model.pages import Heading, Page
from dossier.pages.rendering import fill_template
from dossier.read.rules import RULES as READING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.dossier import Dossier
    from dossier.link.rules import Rule as LinkingRule
    from dossier.read.rules import Rule as ReadingRule

ADDRESS = "rules.html"
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class RuleView(Generic[R]):
    """A rule and how often it decided."""

    rule: R
    uses: int


@dataclass(frozen=True, slots=True)
class RulesView:
    """All rules, in the order of their registries."""

    reading: tuple[RuleView[ReadingRule], ...]
    by_name: tuple[RuleView[LinkingRule], ...]
    """Rules of linking where the name alone decides."""
    by_context: tuple[RuleView[LinkingRule], ...]
    refused: tuple[RuleView[LinkingRule], ...]


def rules_view(dossier: Dossier) -> RulesView:
    """Every rule of reading and linking, with its uses in this build."""
    spans = Counter(span.rule for reading in dossier.readings.values() for span in reading.spans)
    names = Counter(name.rule for found in dossier.links.mentions.values() for name in found)
    names.update(name.rule for found in dossier.links.unlinked.values() for name in found)
    linking = tuple(RuleView(rule, names[rule.id]) for rule in LINKING.values())
    return RulesView(
        reading=tuple(RuleView(rule, spans[rule.id]) for rule in READING),
        by_name=tuple(view for view in linking if view.rule.outcome == "linked" and view.rule.exact),
        by_context=tuple(view for view in linking if view.rule.outcome == "linked" and not view.rule.exact),
        refused=tuple(view for view in linking if view.rule.outcome == "refused"),
    )


def pages(dossier: Dossier) -> Iterator[Page]:
    """The one page."""
    yield Page(
        address=ADDRESS,
        title="Rules",
        description="Every rule by which originals are read and names are linked, and how often it decided.",
        html=fill_template("rules.html", rules_view(dossier)),
        headings=(
            Heading(level=1, id="top", text="Rules"),
            Heading(level=2, id="reading", text="Reading"),
            Heading(level=2, id="linking", text="Linking"),
            Heading(level=3, id="linked-by-name", text="Linked by name alone"),
            Heading(level=3, id="linked-by-context", text="Inferred from the context"),
            Heading(level=3, id="not-linked", text="Not linked"),
        ),
        kind="index",
    )
