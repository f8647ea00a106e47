"""Source text can never become markup: whatever an original holds is shown as the text it is."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from tests.conftest import run_mkdocs
from tests.site.projects import make_project, records, replace_original

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.xdist_group("hostile")

HOSTILE = [
    "The minister said <script>alert('markup')</script> and the delegates laughed at the joke for a while.",
    "A template wrote {{ config.site_name }} and {% raw %} and {# comment #} where the name of the city should stand.",
    "An entity such as &lt;b&gt; or &amp;copy; or &#60; was left in the text by the machine that had scraped it.",
    "The formula 2 * 3 * 4 and snake_case_names and `code` and ~~strikes~~ are no markup in this sentence either.",
    "The words \u202eright to left\u202c and the isolate \u2066here\u2069 turn the line around without warning.",
    "[talks]: javascript:alert(1) is how a reference definition begins, and it stands here as part of a sentence.",
    'An attribute " onmouseover="alert(1) tried to break out, and so did </p></div></article> at the end of it.',
]


class TextOf(HTMLParser):
    """The text inside each paragraph of the article, and every script on the page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = ""
        self.paragraphs: dict[str, str] = {}
        self.scripts: list[str] = []
        self.handlers: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        self.handlers += [name for name in attributes if name.startswith("on")]
        if tag == "p":
            self.open = attributes.get("id") or ""
        if tag == "script":
            self.open = "script"
            self.scripts.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("p", "script"):
            self.open = ""

    def handle_data(self, data: str) -> None:
        if self.open == "script":
            self.scripts[-1] += data
        elif self.open:
            self.paragraphs[self.open] = self.paragraphs.get(self.open, "") + data


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = make_project(tmp_path_factory.mktemp("hostile") / "project")
    replace_original(records(project)[0], "A Hostile Text\n\nBy Ann Author\n\n" + "\n\n".join(HOSTILE) + "\n")
    run = run_mkdocs("build", "--strict", cwd=project)
    assert run.returncode == 0, run.stderr
    return project / "site"


def page_of(site: Path, folder: str) -> TextOf:
    first = min((site / folder).glob("2*.html"))
    page = TextOf()
    page.feed(first.read_text(encoding="utf-8"))
    return page


@pytest.mark.parametrize("sentence", HOSTILE, ids=lambda sentence: sentence[:24])
def test_a_hostile_sentence_is_shown_as_text(site: Path, sentence: str) -> None:
    shown = [" ".join(text.split()) for text in page_of(site, "articles").paragraphs.values()]
    assert any(" ".join(sentence.split()) in text for text in shown), shown


@pytest.mark.parametrize("folder", ["articles", "audit"])
def test_no_script_or_handler_comes_from_a_source(site: Path, folder: str) -> None:
    page = page_of(site, folder)
    assert not any("alert(" in script for script in page.scripts)
    assert page.handlers == []


def test_a_popover_has_hostile_words_as_data_that_no_script_can_break_out_of(site: Path) -> None:
    written = min((site / "popovers" / "articles").glob("2*.js")).read_text(encoding="ascii")
    cards = json.loads(written.removeprefix("dossierCards(").removesuffix(");\n"))
    texts = [" ".join(card["text"][0].split()) for card in cards.values()]
    assert any("<script>alert('markup')</script>" in text for text in texts)
    assert "<" not in written
