"""Where things stand on the site. Addresses are the same in every edition and stay for ever."""

from __future__ import annotations

from posixpath import relpath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dossier.model.links import Target


HOME = "index.html"
"""The home page."""


def article(article_id: str) -> str:
    """Address of an article's page."""
    return f"articles/{article_id}.html"


def audit(article_id: str) -> str:
    """Address of an article's audit page."""
    return f"audit/{article_id}.html"


def original(article_id: str) -> str:
    """Address of an article's original bytes."""
    return f"originals/{article_id}.txt"


def entity(entity_id: str) -> str:
    """Address of an entity's page; it does not depend on the kind, which may be corrected."""
    return f"entities/{entity_id}.html"


def event(event_id: str) -> str:
    """Address of an event's page, summits included; it does not depend on the series."""
    return f"events/{event_id}.html"


def series(series_id: str) -> str:
    """Address of the list of a series' events."""
    return f"events/index.html#{series_id}"


def membership(state: str) -> str:
    """Address of a state's membership, on its page."""
    return f"{entity(state)}#membership"


REFERENCES = "references.html"
"""The index of references."""


def reference(key: str) -> str:
    """Address of a reference in the index of references."""
    return f"{REFERENCES}#ref-{key}"


def rule(rule_id: str) -> str:
    """Address of a rule's explanation."""
    return f"rules.html#{rule_id}"


EXPECTATIONS = "expectations.html"
"""The ledger of expectations."""
QUESTIONS = "questions/index.html"
"""The overview of the questions."""
CO_MENTIONS = "co-mentions.html"
"""The overview of who is named with whom."""


def note(article_id: str, note_id: str) -> str:
    """Address of an editor's note, on the page of its article."""
    return f"{article(article_id)}#note-{note_id}"


def expectation(article_id: str, note_id: str) -> str:
    """Address of an expectation's row in the ledger."""
    return f"{EXPECTATIONS}#x-{article_id}-{note_id}"


def question(question_id: str) -> str:
    """Address of a question's page."""
    return f"questions/{question_id}.html"


def web_annotations(article_id: str | None = None) -> str:
    """Address of the notes on an article as Web Annotations; of those on all articles without an id."""
    return f"data/annotations/{article_id}.jsonld" if article_id else "data/annotations.jsonld"


BIBLIOGRAPHY = "bibliography"
"""Name of the files that hold everything that can be cited."""


def cite(name: str, form: str) -> str:
    """Address of the citations of an article, or of everything, for a citation manager."""
    return f"cite/{name}.{form}"


def bibliography(style: str) -> str:
    """Address of everything that can be cited, in words."""
    return f"cite/{BIBLIOGRAPHY}-{style}.txt"


DATA = "data.html"
"""What the files for programs hold."""
DATA_PACKAGE = "data/datapackage.json"
"""The descriptor of the tables."""
GRAPH = "data/dossier.jsonld"
"""The dossier as linked data."""


def table(name: str) -> str:
    """Address of what a table holds, column by column."""
    return f"{DATA}#{name}"


def thing(page: str) -> str:
    """Name of what a page is about, as distinct from the page: a hash URI (W3C, Cool URIs, section 4.1)."""
    return f"{page}#this"


POPOVERS_OF_NAMES = "popovers/names.js"
"""What popovers say of entities and events."""


def popovers_of_paragraphs(article_id: str) -> str:
    """Address of what popovers say of an article's paragraphs."""
    return f"popovers/articles/{article_id}.js"


def together(link: Target, other: Target) -> str:
    """Address of the sentences that name `other` together with the target whose page this is on."""
    return f"{target(link)}#{with_(other)}"


def with_(other: Target) -> str:
    """Anchor of the row of `other` on the pages of those named together with it."""
    return f"with-{other.kind}-{other.id}"


def target(link: Target) -> str:
    """Address of what a mention names."""
    return entity(link.id) if link.kind == "entity" else event(link.id)


def relative(address: str, *, page: str) -> str:
    """`address` as a link from the page at `page`; a fragment is kept."""
    path, mark, fragment = address.partition("#")
    folder = page.rpartition("/")[0] or "."
    return (relpath(path, folder) if path else "") + mark + fragment


def markdown_path(page: str) -> str:
    """Path of a page's source, for programs that build pages from Markdown: its address with the suffix of that."""
    return page.removesuffix(".html") + ".md"
