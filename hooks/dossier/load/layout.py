"""The layout of ``sources/``: which file holds what, and what has no place in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dossier.load import forms
from dossier.load.codes import Code
from dossier.load.flaws import nearest, quote
from dossier.model.sources import EntityKind
from dossier.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SETTINGS = "sources/dossier.yml"
QUESTIONS = "sources/questions.yml"
MOVED = "sources/moved.yml"
OUTLINES = "sources/outlines.yml"
_KINDS = [kind.value for kind in EntityKind]


@dataclass(frozen=True, slots=True)
class ArticleFiles:
    """The files of one article's folder, by path."""

    id: str
    records: list[str] = field(default_factory=list)
    originals: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """The editor's notes."""

    @property
    def folder(self) -> str:
        """Path of the folder."""
        return f"sources/articles/{self.id}"

    @property
    def record(self) -> str:
        """Path of the record, whether it is there or not."""
        return f"{self.folder}/record.yml"


@dataclass(frozen=True, slots=True)
class Layout:
    """The files of ``sources/`` by what they hold, each group in the order of its paths."""

    settings: list[str] = field(default_factory=list)
    articles: dict[str, ArticleFiles] = field(default_factory=dict)
    entities: list[str] = field(default_factory=list)
    events: list[str] = field(default_factory=list)
    memberships: list[str] = field(default_factory=list)
    publishers: list[str] = field(default_factory=list)
    references: list[str] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)
    moved: list[str] = field(default_factory=list)
    outlines: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)


def lay_out(paths: Iterable[str]) -> Layout:
    """Sort the paths into their groups."""
    layout = Layout()
    for path in sorted(paths):
        _group(layout, path).append(path)
    return layout


def article_of(path: str) -> str:
    """Id of the article in whose folder the file stands."""
    return path.split("/")[2]


def stem(path: str) -> str:
    """The file's name without folder and suffix: a publisher's id, a kind of entity."""
    return path.rpartition("/")[2].removesuffix(".yml")


def problems(layout: Layout) -> Iterator[Problem]:
    """Files that are missing, too many or in no place of the layout, and ids in names of files that are no ids."""
    if not layout.settings:
        remedy = "Add the file with the keys title, description, language, subject and series."
        yield Problem(SETTINGS, 0, Code.MISSING_FILE, "the dossier's settings are missing", remedy)
    for path in layout.unknown:
        yield Problem(path, 0, Code.UNKNOWN_FILE, "the file has no place in sources/", _place_for(path))
    for path in layout.entities:
        if stem(path) not in _KINDS:
            yield _unknown_kind(path)
    for path in layout.publishers:
        if not forms.is_slug(stem(path)):
            yield _bad_name(path, f"publisher {quote(stem(path))}", "file")
    for article in layout.articles.values():
        yield from _article_problems(article)


def _group(layout: Layout, path: str) -> list[str]:
    single = {
        SETTINGS: layout.settings,
        "sources/memberships.yml": layout.memberships,
        "sources/references.yml": layout.references,
        QUESTIONS: layout.questions,
        MOVED: layout.moved,
        OUTLINES: layout.outlines,
    }
    if path in single:
        return single[path]
    match path.split("/"):
        case ["sources", ("entities" | "events" | "publishers") as folder, name] if name.endswith(".yml"):
            return {"entities": layout.entities, "events": layout.events, "publishers": layout.publishers}[folder]
        case ["sources", "articles", article_id, name]:
            return _article_group(layout, article_id, name)
    return layout.unknown


def _article_group(layout: Layout, article_id: str, name: str) -> list[str]:
    article = layout.articles.setdefault(article_id, ArticleFiles(article_id))
    if name == "record.yml":
        return article.records
    if name == "notes.yml":
        return article.notes
    return article.originals if name.startswith("original.") else layout.unknown


def _place_for(path: str) -> str:
    if path.endswith(".yaml"):
        return "Rename the file so that it ends in .yml."
    if path.startswith("sources/articles/"):
        return "Name it original.*, record.yml or notes.yml in the article's own folder, or move it out of sources/."
    return "Move it to its place (see the layout in the README), or out of sources/."


def _unknown_kind(path: str) -> Problem:
    close = nearest(stem(path), _KINDS)
    message = f"no kind of entity is called {quote(stem(path))}; the kinds are {', '.join(_KINDS)}"
    remedy = f"Rename the file to {close}.yml." if close else "Rename the file after one of the kinds."
    return Problem(path, 0, Code.UNKNOWN_KIND, message, remedy)


def _bad_name(path: str, what: str, sort: str) -> Problem:
    message = f"{what}: expected an id of lower-case letters, digits and single hyphens"
    return Problem(path, 0, Code.BAD_ID, message, f"Rename the {sort}; its name becomes part of an address.")


def _article_problems(article: ArticleFiles) -> Iterator[Problem]:
    if not (article.records or article.originals or article.notes):
        return
    what = f"article {quote(article.id)}"
    if not forms.is_slug(article.id):
        yield _bad_name(article.record, what, "folder")
    if not article.records:
        remedy = "Write the record.yml that says what the original is, or move the folder out of sources/."
        yield Problem(article.record, 0, Code.MISSING_RECORD, f"{what} has no record", remedy)
    if not article.originals:
        remedy = "Put the untouched bytes beside the record as original.txt."
        yield Problem(article.record, 0, Code.MISSING_ORIGINAL, f"{what} has no original", remedy)
    if len(article.originals) > 1:
        names = " and ".join(path.rpartition("/")[2] for path in article.originals)
        remedy = "Keep the one that the record's sha256 identifies; another source needs a folder of its own."
        yield Problem(article.record, 0, Code.SEVERAL_ORIGINALS, f"{what} has {names}", remedy)
