"""The notes as Web Annotations: what the files say, that they conform to the model, and that quotes are found again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dossier.citations.items import Edition
from dossier.export.served import CONTEXT
from dossier.export.web_annotations import MOTIVATION, web_annotations
from dossier.load.decoding import decode
from dossier.model.notes import Note
from dossier.pages import originals, render
from tests.export.annotation_model import KEYS, MOTIVATIONS, breaches, nodes, notes
from tests.export.noted_dossier import Source, note, noted_dossier

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dossier.dossier import Dossier
    from dossier.model.sources import PublishScope

CASES_FOLDER = Path(__file__).parent.parent / "cases" / "web-annotations"
CASES = sorted(CASES_FOLDER.glob("*.yml"))
SITE = "https://site.example/d"
LETTERS = st.text(alphabet="ab \n", min_size=1, max_size=60)
"""Texts in which the same words stand many times."""
ANY = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff"), min_size=1, max_size=80)
SCOPES: list[tuple[PublishScope, int]] = [("excerpt", 2), ("citation", 0)]
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1251", "koi8-r", "gb18030")
UTF = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}


def files(dossier: Dossier, site_url: str = SITE) -> dict[str, Any]:
    """The files by address, as JSON."""
    return {asset.address: json.loads(asset.content) for asset in web_annotations(dossier, site_url=site_url)}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    case: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    dossier = case_dossier(case)
    found = files(dossier, case.get("site", SITE))
    file = found["data/annotations/2004-weir.jsonld"]
    (annotation,) = notes(file)
    assert {key: annotation.get(key) for key in case["annotation"]} == case["annotation"]
    assert breaches(file) == []
    for words in case.get("absent", []):
        assert [asset.address for asset in web_annotations(dossier) if words.encode() in asset.content] == []


def case_dossier(case: Mapping[str, Any]) -> Dossier:
    """The article ``2004-weir`` with one note, and other articles if the case has some."""
    written = {"id": "a", "text": "A note.", "certainty": "high", "editor": "Ada Weir", "date": "2026-11-25"}
    found, flaws = decode(written | case["note"], Note, given={})
    assert found is not None, flaws
    source = _source("2004-weir", case["article"])
    others = [_source(id_, other) for id_, other in case.get("others", {}).items()]
    start = source.text.index(found.prefix + found.quote + found.suffix) + len(found.prefix)
    return noted_dossier([source, *others], [(source.id, found, (start, start + len(found.quote)))])


def _source(id_: str, article: Mapping[str, Any]) -> Source:
    encoding = article.get("encoding", "utf-8")
    original = article["text"].encode(UTF.get(encoding, encoding))
    return Source(id=id_, original=original, encoding=encoding, publish=article.get("publish", "full"))


# --- the files --------------------------------------------------------------------------------------------------------


def some_notes(*, publish: PublishScope = "full") -> Dossier:
    """Two articles with two notes and one, and an article without."""
    text = "The League met. The League met again.\nIt ended."
    sources = [Source(id=id_, original=text.encode(), publish=publish) for id_ in ("a", "b", "c")]
    places = [("a", note("League", id_="one"), (4, 10)), ("a", note("met", id_="two"), (11, 14))]
    return noted_dossier(sources, [*places, ("b", note("League", id_="one"), (20, 26))])


def test_an_article_with_notes_has_a_file_and_the_dossier_has_one_with_all() -> None:
    found = files(some_notes())
    assert {address: file["total"] for address, file in found.items()} == {
        "data/annotations/a.jsonld": 2,
        "data/annotations/b.jsonld": 1,
        "data/annotations.jsonld": 3,
    }
    everything = [
        item for address, file in found.items() if "/a.j" in address or "/b.j" in address for item in notes(file)
    ]
    assert notes(found["data/annotations.jsonld"]) == everything


def test_the_files_are_among_the_sites_assets_and_know_its_address() -> None:
    site = render(some_notes(), Edition(SITE))
    content = next(asset.content for asset in site.assets if asset.address == "data/annotations/b.jsonld")
    assert notes(json.loads(content))[0]["id"] == "https://site.example/d/articles/b.html#note-one"


def test_a_dossier_without_notes_has_an_empty_collection() -> None:
    found = files(noted_dossier([Source(id="a", original=b"Words.")]))
    assert found == {
        "data/annotations.jsonld": {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": "https://site.example/d/data/annotations.jsonld",
            "type": "AnnotationCollection",
            "label": "The League: notes",
            "total": 0,
        }
    }
    assert breaches(found["data/annotations.jsonld"]) == []


def test_without_an_address_of_the_site_links_are_relative_to_the_file() -> None:
    found = files(some_notes(), site_url="")
    in_article, in_dossier = (found[f"data/annotations{name}.jsonld"] for name in ("/b", ""))
    assert (in_article["id"], in_dossier["id"]) == ("b.jsonld", "annotations.jsonld")
    assert notes(in_article)[0]["id"] == "../../articles/b.html#note-one"
    assert notes(in_dossier)[2]["target"]["source"] == "../originals/b.txt"
    assert [breach for file in found.values() for breach in breaches(file)] == []


def test_the_bytes_are_the_same_each_time_and_have_a_line_for_each_annotation() -> None:
    once, again = ([asset.content for asset in web_annotations(some_notes(), site_url=SITE)] for _ in range(2))
    assert once == again
    for content in once:
        lines = content.decode().splitlines()
        assert sum('"type": "Annotation"' in line for line in lines) == json.loads(content)["total"]
        assert content.endswith(b"}\n")
    assert "“The league looks east”" in once[0].decode()


def test_every_kind_of_note_has_a_motivation_of_the_vocabulary() -> None:
    assert set(MOTIVATION.values()) <= MOTIVATIONS
    assert len(set(MOTIVATION.values())) == len(MOTIVATION)


@pytest.mark.parametrize("scope", ["excerpt", "citation"])
def test_an_original_that_is_not_served_is_named_by_its_digest(scope: PublishScope) -> None:
    for file in files(some_notes(publish=scope)).values():
        assert "originals/" not in json.dumps(file)
        assert all(item["target"]["source"].startswith("ni:///sha-256;") for item in notes(file))
        assert breaches(file) == []


# --- the model's requirements -----------------------------------------------------------------------------------------


def full_file() -> Any:  # noqa: ANN401 - JSON
    """A file with everything that a note can say."""
    case = yaml.safe_load((CASES_FOLDER / "everything-that-a-note-can-say.yml").read_text(encoding="utf-8"))
    return files(case_dossier(case))["data/annotations/2004-weir.jsonld"]


OPTIONAL = {"created", "modified", "format", "language", "prefix", "suffix", "label", "state", "dcterms:description"}
OPTIONAL |= {"dcterms:temporal", "schema:sha256", "generator", "purpose", "name"}


@pytest.mark.parametrize("key", sorted({key for node in nodes(full_file()) for key in node} & KEYS - OPTIONAL))
def test_a_file_in_which_a_required_key_is_missing_breaks_a_rule(key: str) -> None:
    file = full_file()
    assert breaches(file) == []
    for node in list(nodes(file)):
        node.pop(key, None)
    assert breaches(file) != []


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("@context", ["http://www.w3.org/ns/anno.jsonld"]),
        ("id", "two words"),
        ("type", "Note"),
        ("total", -1),
        ("startIndex", True),
        ("created", "2026-11-25"),
        ("modified", "2026-11-25T00:00:00+01:00"),
        ("motivation", "sic"),
        ("purpose", "gloss"),
        ("start", "4"),
        ("end", -1),
        ("exact", ""),
        ("items", []),
        ("source", None),
        ("format", "text"),
        ("language", "English"),
    ],
)
def test_a_file_with_a_value_that_the_model_forbids_breaks_a_rule(key: str, value: object) -> None:
    file = full_file()
    next(node for node in nodes(file) if key in node)[key] = value
    assert breaches(file) != []


def test_a_key_that_json_ld_would_drop_breaks_a_rule() -> None:
    assert breaches(full_file() | {"certainty": "high"}) == [
        "V4 a key is the context's, or has one of its prefixes: 'certainty'"
    ]


# --- finding the quotes again -----------------------------------------------------------------------------------------


def encodable(text: str, encoding: str) -> bytes:
    return text.encode(encoding, errors="ignore") or b"a"


@st.composite
def sources(draw: st.DrawFn) -> Source:
    """Any text in any encoding, with a byte-order mark or none, with CRLF or LF."""
    encoding = draw(st.sampled_from(ENCODINGS))
    text = draw(st.one_of(ANY, LETTERS, LETTERS.map(lambda text: text.replace("\n", "\r\n"))))
    plain = UTF.get(encoding, encoding)
    mark = "\ufeff" if encoding.startswith("utf") and draw(st.booleans()) else ""
    data = mark.encode(plain) + encodable(text, plain)
    return Source(id="a", original=data, encoding=encoding)


@st.composite
def stretches(draw: st.DrawFn, source: Source) -> list[tuple[int, int]]:
    """Parts of the original's text without its mark, in any position to each other."""
    low, high = len(source.text) - len(source.text.removeprefix("\ufeff")), len(source.text)
    if low == high:
        return []
    starts = draw(st.lists(st.integers(low, high - 1), min_size=1, max_size=5))
    return [(start, draw(st.integers(start + 1, high))) for start in starts]


def as_a_client_reads(data: bytes, encoding: str) -> str:
    """The text that a decoder makes of the bytes: it drops a byte-order mark and changes nothing else."""
    plain = UTF.get(encoding, encoding)
    mark = "\ufeff".encode(plain) if encoding.startswith("utf") else b""
    return data.removeprefix(mark).decode(plain)


def occurrences(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)


@given(st.data())
def test_every_quote_is_found_once_in_the_served_original_and_where_its_position_says(data: st.DataObject) -> None:
    source = data.draw(sources())
    places = data.draw(stretches(source))
    placed = [("a", note("x", id_=f"n{number}"), place) for number, place in enumerate(places)]
    dossier = noted_dossier([source], placed)
    (served,) = originals(dossier)
    text = as_a_client_reads(served.content, source.encoding)
    found = notes(files(dossier)["data/annotations.jsonld"])
    assert len(found) == len(places)
    for item, (start, end) in zip(found, places, strict=True):
        assert item["target"]["source"] == f"{SITE}/{served.address}"
        quote, position = item["target"]["selector"]
        assert quote["exact"] == text[position["start"] : position["end"]] == source.text[start:end]
        whole = quote["prefix"] + quote["exact"] + quote["suffix"]
        assert list(occurrences(text, whole)) == [position["start"] - len(quote["prefix"])]


@given(st.data())
def test_no_more_context_is_given_than_makes_a_quote_unique(data: st.DataObject) -> None:
    source = data.draw(sources())
    for start, end in data.draw(stretches(source)):
        (item,) = notes(files(noted_dossier([source], [("a", note("x"), (start, end))]))["data/annotations.jsonld"])
        quote = item["target"]["selector"][0]
        text = source.text
        longest = max(len(quote["prefix"]), len(quote["suffix"]))
        if longest > CONTEXT:
            shorter = text[max(0, start - CONTEXT) : end + CONTEXT]
            assert len(list(occurrences(text, shorter))) > 1


@given(st.data())
def test_withheld_words_are_nowhere_in_the_files(data: st.DataObject) -> None:
    """Each paragraph is a word of its own kind; an excerpt shows the first two at most, a citation none."""
    paragraphs = [letter * data.draw(st.integers(3, 40)) for letter in "αβγδεζηθ"[: data.draw(st.integers(3, 8))]]
    scope, shown = data.draw(st.sampled_from(SCOPES))
    source = Source(id="1", original="\n".join(paragraphs).encode(), publish=scope)
    places = data.draw(stretches(source))
    numbered = [("1", note("x", id_=f"n{n}"), place) for n, place in enumerate(places)]
    dossier = noted_dossier([source], numbered, excerpt=2)
    for asset in web_annotations(dossier):
        for paragraph in paragraphs[shown:]:
            assert paragraph[:3].encode() not in asset.content
    extent = dossier.extents["1"]
    cut = len(source.text) if extent.whole else extent.start
    for item, (start, end) in zip(notes(files(dossier)["data/annotations.jsonld"]), places, strict=True):
        by_position_only = len(item["target"]["selector"]) == 1
        assert by_position_only == bool(source.text[max(start, cut) : end].strip())
