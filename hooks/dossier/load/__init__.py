"""Loading: the files of ``sources/`` become `Sources`, or problems that say what to do.

    bytes -> yaml_tree (values that know their lines) -> decoding (dataclasses) -> material -> checks, originals

`layout` says which file holds what, `forms` what single values look like, `rules` what holds between the fields of a
mapping, `checks` what holds across records, `codes` lists all problems.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from dossier.load import layout
from dossier.load.checks import CHECKS
from dossier.load.material import gather, gather_publishers
from dossier.load.originals import check_fixity, decode_original
from dossier.model.sources import Article, Sources
from dossier.problems import Problem, has_errors

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dossier.load.layout import ArticleFiles
    from dossier.load.material import Item, Material
    from dossier.model.notes import Note
    from dossier.model.sources import Publisher, Record

T = TypeVar("T")


def load_sources(files: Mapping[str, bytes]) -> tuple[Sources | None, tuple[Problem, ...]]:
    """Everything that ``sources/`` states, decoded and cross-checked; None where a problem is an error.

    `files` maps paths such as ``sources/dossier.yml`` to bytes (`dossier.files.read_tree`). The problems are all there
    are, sorted by file and line.
    """
    found = layout.lay_out(files)
    material, flaws = gather(files, found)
    problems = [*layout.problems(found), *flaws]
    for check in CHECKS:
        problems += check(material)
    articles: dict[str, Article] = {}
    for item in material.articles:
        article, flaws = _article(item, found.articles[str(item.id)], files)
        problems += flaws
        if article is not None:
            articles[article.id] = article
    sorted_problems = tuple(sorted(problems))
    return (None if has_errors(problems) else _sources(material, articles)), sorted_problems


def load_publishers(files: Mapping[str, bytes]) -> tuple[Mapping[str, Publisher], tuple[Problem, ...]]:
    """The publishers alone, by id, without checks across records: for reading a file that has no record."""
    items, problems = gather_publishers(files, layout.lay_out(files))
    return {record.id: record for record in _records(items)}, tuple(sorted(problems))


def _article(
    item: Item[Record], folder: ArticleFiles, files: Mapping[str, bytes]
) -> tuple[Article | None, tuple[Problem, ...]]:
    """The article, where its record is decoded and its one original is what the record says."""
    record = item.record
    if record is None or len(folder.originals) != 1:
        return None, ()
    path = folder.originals[0]
    data = files[path]
    text, problems = decode_original(item, record.encoding, path, data)
    problems = (*check_fixity(item, record, path, data), *problems)
    if text is None:
        return None, problems
    return Article(id=folder.id, record=record, original=data, text=text, file=item.file), problems


def _sources(material: Material, articles: Mapping[str, Article]) -> Sources:
    (settings,) = _records(material.settings)
    return Sources(
        settings=settings,
        articles=articles,
        entities={entity.id: entity for entity in _records(material.entities)},
        series={series.id: series for series in _records(material.series)},
        events={event.id: event for event in _records(material.events)},
        memberships={membership.state: membership for membership in _records(material.memberships)},
        publishers={publisher.id: publisher for publisher in _records(material.publishers)},
        references={reference.key: reference for reference in _records(material.references)},
        notes=_notes_by_article(material),
        questions={question.id: question for question in _records(material.questions)},
        moves={move.old: move for move in _records(material.moves)},
        outlines=next(iter(_records(material.outlines)), None),
    )


def _notes_by_article(material: Material) -> Mapping[str, tuple[Note, ...]]:
    found: dict[str, list[Note]] = {}
    for item in material.notes:
        if item.record is not None:
            found.setdefault(layout.article_of(item.file), []).append(item.record)
    return {article: tuple(notes) for article, notes in found.items()}


def _records(items: Iterable[Item[T]]) -> list[T]:
    return [item.record for item in items if item.record is not None]
