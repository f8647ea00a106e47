"""The figures of a build, for the hand-written pages."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from dossier.model.text import Fate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dossier.dossier import Dossier
    from dossier.model.text import Reading


def numbers(dossier: Dossier) -> Mapping[str, str]:
    """Every figure by name, written as a reader reads it: ``characters`` -> ``28,246``."""
    mentions = [mention for found in dossier.links.mentions.values() for mention in found]
    exact = sum(mention.exact for mention in mentions)
    figures = {
        "articles": len(dossier.articles),
        "entities": len(dossier.sources.entities),
        "events": len(dossier.events),
        "summits": len(dossier.summits),
        "references": len(dossier.sources.references),
        "mentions": len(mentions),
        "exact_mentions": exact,
        "inferred_mentions": len(mentions) - exact,
        "notes": sum(map(len, dossier.annotations.notes.values())),
        "expectations": len(dossier.expectations),
        "questions": len(dossier.sources.questions),
        "emendations": sum(len(reading.emendations) for reading in dossier.readings.values()),
        "characters": sum(len(reading.original) for reading in dossier.readings.values()),
        **_by_fate(dossier.readings.values()),
    }
    return {**{name: f"{figure:,}" for name, figure in figures.items()}, **_years(dossier)}


def _by_fate(readings: Iterable[Reading]) -> dict[str, int]:
    counts = Counter(dict.fromkeys(Fate, 0))
    for reading in readings:
        for span in reading.spans:
            counts[span.fate] += span.end - span.start
    return {fate.value.replace(" ", "_"): count for fate, count in counts.items()}


def _years(dossier: Dossier) -> dict[str, str]:
    """First and last year of the articles; empty texts where none is dated."""
    dates = [article.date.value for article in dossier.articles if article.date]
    first = str(min(day.earliest.year for day in dates)) if dates else ""
    last = str(max(day.latest.year for day in dates)) if dates else ""
    return {"first_year": first, "last_year": last}
