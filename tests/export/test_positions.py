"""Every position in the data leads to the very characters, in the bytes as they are served, whatever their encoding."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from dossier.export.mentions import MENTIONS
from dossier.export.notes import NOTES
from dossier.model.links import Links, Mention, Target
from dossier.rights import NOT_SHOWN
from tests.export.as_csv import as_csv
from tests.export.noted_dossier import Source, note, noted_dossier
from tests.export.test_web_annotations import as_a_client_reads, sources, stretches

if TYPE_CHECKING:
    from dossier.dossier import Dossier
    from dossier.export.tables import Table
    from dossier.model.sources import PublishScope

LEAGUE = Target("entity", "league")
SCOPES: list[PublishScope] = ["full", "excerpt", "citation"]


def with_mentions(source: Source, data: st.DataObject) -> Dossier:
    """The article with some of its words as mentions of the league, block by block."""
    dossier = noted_dossier([source], excerpt=2)
    found: list[Mention] = []
    for block in dossier.readings[source.id].blocks:
        start = data.draw(st.integers(block.start, block.end - 1))
        end = data.draw(st.integers(start + 1, block.end))
        projection = dossier.projections[source.id][block.id]
        on_page = projection.range_on_page(start, end)
        found.append(
            Mention(
                id=f"m{start}",
                article=source.id,
                block=block.id,
                start=on_page[0],
                end=on_page[1],
                origin=(start, end),
                text=projection.text[slice(*on_page)],
                target=LEAGUE,
                rule="exact-name",
                exact=True,
            )
        )
    return replace(dossier, links=Links(mentions={source.id: tuple(found)}, unlinked={}))


def rows(table: Table[Any], dossier: Dossier) -> list[dict[str, str]]:
    content = as_csv(table.rows(dossier), table.columns, dossier)
    return list(csv.DictReader(io.StringIO(content.decode(), newline=""), strict=True))


@given(st.data())
def test_the_characters_from_start_to_end_are_the_mentions_surface(data: st.DataObject) -> None:
    source = data.draw(sources())
    text = as_a_client_reads(source.original, source.encoding)
    for row in rows(MENTIONS, with_mentions(source, data)):
        assert text[int(row["start"]) : int(row["end"])] == row["surface"]


@given(st.data())
def test_withheld_words_are_told_only_where_they_are_a_listed_name(data: st.DataObject) -> None:
    paragraphs = [letter * data.draw(st.integers(3, 9)) for letter in "αβγδεζ"[: data.draw(st.integers(3, 6))]]
    source = Source(
        id="a", original="\n".join([*paragraphs, "Harbour League"]).encode(), publish=data.draw(st.sampled_from(SCOPES))
    )
    dossier = with_mentions(source, data)
    shown = 2 if source.publish == "excerpt" else 0 if source.publish == "citation" else len(paragraphs)
    for row in rows(MENTIONS, dossier):
        number = int(row["block"].removeprefix("p"))
        told = number <= shown or source.publish == "full" or row["text"] == "Harbour League"
        assert told or (row["surface"] == row["text"] == "")
        assert row["text"] != NOT_SHOWN


@given(st.data())
def test_the_position_of_a_note_is_in_the_served_original_too(data: st.DataObject) -> None:
    source = data.draw(sources())
    text = as_a_client_reads(source.original, source.encoding)
    places = data.draw(stretches(source))
    dossier = noted_dossier([source], [("a", note("x", id_=f"n{at}"), place) for at, place in enumerate(places)])
    found = rows(NOTES, dossier)
    assert [text[int(row["start"]) : int(row["end"])] for row in found] == [source.text[slice(*one)] for one in places]
