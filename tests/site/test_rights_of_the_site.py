"""Words that the rights withhold stand in no file of the public edition, however written; the private edition has them.

The dossier has one article of each scope. What is withheld is worked out here from the originals, not by the engine.
"""

from __future__ import annotations

import gzip
import json
import re
from html import unescape
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest
import yaml
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from tests.conftest import exported_from
from tests.site.projects import make_project, records, replace_original

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.xdist_group("rights")

RUN = 6
"""As many words in a row as identify a text."""
EXCERPT = 40
UNMARKED = {"cite", "css", "icons", "js", "originals", "robots.txt", "sitemap.xml", "sitemap.xml.gz"}
"""What has no words of articles, and the originals: with a word more they would be none."""
FULL, PART, NONE = 0, 1, 2
"""The articles by their scope: full, excerpt, citation."""
FURTHER = (
    "The *envoys{0}* left [in the hour{0}](https://out.example/they-left{0}-the-old-hall{0}-in-silence) of hall{0}.",
    "## What nobody{0} in the room{0} wanted to hear{0}",
    "“Tariffs{0} & <b>tolls{0}</b> won’t fall{0}” was all{0} she’d say, and “that’s{0}\u00a0that” of hall{0} six.",
    "They expect{0} that the seventh pier{0} of the quay{0} will be built{0} by the end{0} of the next year{0}.",
    "Of hall{0} six{0} the Body of States told{0} {1} nothing{0} that anyone{0} could have heard{0} in passing{0}.",
)
"""Paragraphs with markup, marks, quotations and names; numbers make the words of each article its own."""

Runs = set[tuple[str, ...]]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = make_project(tmp_path_factory.mktemp("rights") / "project", articles=3)
    settings = project / "sources/dossier.yml"
    with settings.open("a", encoding="utf-8") as file:
        file.write(f"excerpt: {{words: {EXCERPT}}}\n")
    place = yaml.safe_load((project / "sources/entities/place.yml").read_text(encoding="utf-8"))[0]["name"]
    for number, (record, scope) in enumerate(zip(records(project), ("full", "excerpt", "citation"), strict=True)):
        text = record.with_name("original.txt").read_text(encoding="utf-8")
        further = "\n\n".join(line.format(71 + number, place) for line in FURTHER)
        head, footer = text.split("Sign up for", 1)
        teaser = FURTHER[2].format(71 + number)
        replace_original(record, f"Related: {teaser}\n{head}{further}\n\nSign up for{footer}")
        record.write_text(record.read_text(encoding="utf-8").replace("publish: full", f"publish: {scope}"))
    annotate(project)
    return project


def annotate(project: Path) -> None:
    """Notes on words of every article, which cite every other article; a question on which all of them speak."""
    ids = [record.parent.name for record in records(project)]
    for number, id_ in enumerate(ids):
        (project / f"sources/articles/{id_}/notes.yml").write_text(dumped(list(notes(number, ids))), encoding="utf-8")
    positions = [
        {"article": id_, "label": "Yes", "stance": "affirms", "quotes": [{"quote": quoted(number)}]}
        for number, id_ in enumerate(ids)
    ]
    question = {
        "id": "piers",
        "question": "Will there be piers?",
        "short": "Piers",
        "why": "It matters.",
        "positions": positions,
    }
    (project / "sources/questions.yml").write_text(dumped([question]), encoding="utf-8")


def quoted(number: int) -> str:
    return FURTHER[3].format(71 + number)


def notes(number: int, ids: list[str]) -> Iterator[dict[str, object]]:
    evidence = [
        {"article": id_, "quote": quoted(other), "supports": "It says so."}
        for other, id_ in enumerate(ids)
        if other != number
    ]
    heading = FURTHER[1].format(71 + number).removeprefix("## ")
    stated = {"certainty": "high", "editor": "The editors", "date": "2020-01-01", "text": "A remark."}
    yield {
        **stated,
        "id": "slip",
        "kind": "sic",
        "quote": heading,
        "should_read": f"{heading} of",
    }
    log = [
        {
            "status": "fulfilled",
            "when": "2019-05-01",
            "text": "It was.",
            "evidence": evidence,
            "certainty": "high",
            "recorded": "2020-01-01",
        }
    ]
    yield {
        **stated,
        "id": "hope",
        "kind": "expectation",
        "quote": quoted(number),
        "references": evidence,
        "expectation": {"summary": "A pier.", "horizon": {"date": "2019", "basis": "Stated."}, "log": log},
    }


def dumped(value: object) -> str:
    return yaml.safe_dump(json.loads(json.dumps(value)), allow_unicode=True, sort_keys=False)


def built(project: Path, folder: str, *, private: bool) -> Path:
    config = load_config(f"{project}/mkdocs.yml", site_dir=str(project / folder), strict=True)
    config.extra["private"] = private
    build(config)
    return project / folder


@pytest.fixture(scope="module")
def public(project: Path) -> Path:
    return built(project, "public", private=False)


@pytest.fixture(scope="module")
def private(project: Path) -> Path:
    return built(project, "private", private=True)


@pytest.fixture(scope="module")
def exports(project: Path) -> Path:
    """The public edition as a project for Zensical, with the site that Zensical built from it."""
    return exported_from(project, project / "export")


def paragraphs(record: Path) -> list[str]:
    """The article's own words, without the markup."""
    text = record.with_name("original.txt").read_text(encoding="utf-8")
    body = text.split("By Ann Author", 1)[1].split("Sign up for", 1)[0]
    body = re.sub(r"\[([^\]]*)\]\(([^)]*)\)", r"\1", body).replace("*", "").replace("## ", "")
    return [line for line in body.splitlines() if line.strip()]


def withheld(project: Path) -> list[str]:
    """What may not be shown, paragraph by paragraph: after the first words of the excerpt, and all of the citation."""
    _, part, none = records(project)
    left, kept = EXCERPT, []
    for paragraph in paragraphs(part):
        words = paragraph.split()
        kept.append(" ".join(words[left:]))
        left = max(0, left - len(words))
    targets = [f"they-left{71 + number}-the-old-hall{71 + number}-in-silence" for number in (PART, NONE)]
    return [*filter(None, kept), *paragraphs(none), *targets]


def runs(text: str) -> Runs:
    words = re.findall(r"\w+", text.casefold())
    return set(zip(*(words[at:] for at in range(RUN)), strict=False))


def readings(path: Path) -> Iterator[str]:
    """Everything that a file may be read as: unpacked, unescaped, with its tags, without them, and as addresses."""
    content = path.read_bytes()
    text = (gzip.decompress(content) if path.suffix == ".gz" else content).decode("utf-8", errors="replace")
    if path.suffix in {".json", ".jsonld"}:
        text = "\n".join(strings(json.loads(text)))
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), text)
    plain = unescape(unescape(text))
    yield plain
    yield unquote(plain)
    for between in ("", " "):
        yield unescape(unescape(re.sub(r"<[^>]*>", between, text)))


def strings(value: Any) -> Iterator[str]:  # noqa: ANN401 - JSON
    if isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)
    else:
        yield str(value)


def files(site: Path) -> list[Path]:
    """Every file of a site but the theme's own."""
    return [path for path in sorted(site.rglob("*")) if path.is_file() and "assets" not in path.relative_to(site).parts]


def unlike(paths: list[Path]) -> list[Path]:
    """The files without those that have the bytes of an earlier one."""
    first: dict[bytes, Path] = {}
    return [path for path in paths if first.setdefault(path.read_bytes(), path) is path]


@pytest.mark.parametrize("edition", ["public", "exports"])
def test_no_file_of_the_public_edition_has_a_run_of_withheld_words(
    edition: str, project: Path, request: pytest.FixtureRequest
) -> None:
    folder: Path = request.getfixturevalue(edition)
    forbidden: Runs = set().union(*map(runs, withheld(project)))
    assert len(forbidden) > 300
    leaks = {
        (path.relative_to(folder).as_posix(), " ".join(run))
        for path in unlike(files(folder))
        for text in readings(path)
        for run in runs(text) & forbidden
    }
    assert not leaks, "\n".join(f"{path}: {run}" for path, run in sorted(leaks)[:40])


def test_withheld_sentences_are_counted_with_those_whom_they_name(public: Path) -> None:
    text = unescape(re.sub(r"<[^>]*>", " ", (public / "entities/body.html").read_text(encoding="utf-8")))
    assert "2 sentences are counted and not quoted" in text


def test_the_public_edition_shows_the_excerpt_up_to_its_length(project: Path, public: Path) -> None:
    record = records(project)[PART]
    page = (public / f"articles/{record.parent.name}.html").read_text(encoding="utf-8")
    first = " ".join(" ".join(paragraphs(record)).split()[: EXCERPT - RUN])
    text = unescape(re.sub(r"<[^>]*>", "", page))
    assert runs(first) <= runs(text)
    assert re.search(r"[\d,]+ of its own words are not shown", text)


def test_the_private_edition_shows_every_word(project: Path, private: Path) -> None:
    shown: Runs = set()
    for page in (private / "articles").glob("*.html"):
        shown |= set().union(*map(runs, readings(page)))
    assert not [paragraph for paragraph in withheld(project) if not runs(paragraph) <= shown]
    assert len(list((private / "originals").iterdir())) == len(records(project))


def test_every_file_of_the_private_edition_with_words_of_articles_says_what_it_is(public: Path, private: Path) -> None:
    for path in files(private):
        name = path.relative_to(private)
        if name.parts[0] not in UNMARKED:
            text = path.read_text(encoding="utf-8")
            # Each row of a table says so; of a table without rows there are only the names of its columns.
            assert "Private edition" in text or (text.count("\n") == 1 and text.endswith(",edition\n")), name
            assert "Private edition" not in (public / name).read_text(encoding="utf-8"), name


def test_only_the_private_edition_asks_search_engines_to_stay_away(public: Path, private: Path) -> None:
    assert '<meta name="robots" content="noindex, nofollow">' in (private / "index.html").read_text(encoding="utf-8")
    assert (private / "robots.txt").read_text() == "User-agent: *\nDisallow: /\n"
    assert "<loc>" not in (private / "sitemap.xml").read_text()
    assert 'name="robots"' not in (public / "index.html").read_text(encoding="utf-8")


def test_the_setting_is_true_or_false(project: Path, caplog: pytest.LogCaptureFixture) -> None:
    config = load_config(f"{project}/mkdocs.yml", site_dir=str(project / "other"))
    config.extra["private"] = "perhaps"
    with pytest.raises(Abort):
        build(config)
    assert "extra.private in mkdocs.yml, or DOSSIER_PRIVATE, is true or false, not 'perhaps'." in caplog.messages
