"""Pages as files: what the engine made goes through Markdown untouched, whatever stands in it."""

from __future__ import annotations

import re
from html import escape

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown import Markdown
from zensical.config import _convert_markdown_extensions

from dossier.model.pages import Heading, Page
from dossier.zensical.settings import extensions, read
from dossier.zensical.source import front_matter, source, untouched
from tests.conftest import ROOT

NAMES, CONFIGS = _convert_markdown_extensions(extensions(read((ROOT / "mkdocs.yml").read_text("utf-8"), {})))
SIGNS = "ab \t\r\n\x02\x03\x7f\x85\u2028\ufeff`~*_#[]()<>&\"'!|:=-+.\\{}^$"
"""Letters, whatever Markdown and its extensions read as signs, and characters that programs trip over."""
TEXTS = st.text(SIGNS, max_size=40) | st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
HOSTILE = [
    "```\ncode\n```",
    "~~~~ python\nx\n~~~~",
    "\n\n# Heading\n\n- item\n\n    code\n\n[a]: b\n\n[^1]: note\n",
    "a\n   \nb\tc\rd",
    "{{ page.title }} {% raw %} *[ABBR]: x\n*[ABBR]: y",
    "\x02wzxhzdk:0\x03",
    "| a | b |\n|---|---|\n| c | d |",
    "{: #id .class } { .class }\n![x](y)",
]


def converted(markdown: str) -> str:
    """What Zensical makes of a page: Python-Markdown with the extensions that it uses for this site."""
    return str(Markdown(extensions=list(NAMES), extension_configs=CONFIGS).convert(markdown))


def read_by_browsers(html: str) -> str:
    """HTML with every character reference that `untouched` writes read again, as browsers do."""
    return re.sub("&#(?:2|3|9|13|32|96|126);", lambda found: chr(int(found[0][2:-1])), html)


@pytest.mark.parametrize("hostile", HOSTILE)
@settings(max_examples=25)
@given(TEXTS, TEXTS)
def test_text_never_becomes_markdown(hostile: str, before: str, after: str) -> None:
    for text in (hostile, before, f"{before}{hostile}{after}", f"{before}\n{hostile}\n{after}"):
        page = (
            f'<div class="ds-page" title="{escape(text)}">\n<header><h1 id="title">{escape(text)}</h1></header>\n'
            f"<p>{escape(text)}</p>\n<pre>{escape(text)}</pre>\n<ul>\n<li><span>{escape(text)}</span></li>\n</ul>\n</div>"
        )
        assert read_by_browsers(converted(untouched(page))) == page


@pytest.mark.parametrize("sign", ["\t", "\r", "\x02", "\x03", "\n```", "\n~~~", "\n \n"])
def test_what_markdown_would_change_is_written_otherwise(sign: str) -> None:
    page = f"<div>a{sign}b\n```\n~~~\n</div>"
    assert converted(page) != page
    assert read_by_browsers(converted(untouched(page))) == page


def test_plain_pages_stay_as_they_are() -> None:
    page = '<div class="ds-page">\n  <p>One  line``, ~~,\n  another</p>\n\n</div>'
    assert untouched(page) == page == converted(page)


VALUES = st.recursive(
    st.text(st.characters(exclude_categories=["Cs"])) | st.booleans() | st.integers(-9, 9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab-: ", min_size=1), inner, max_size=2),
)


@given(st.dictionaries(st.sampled_from(["title", "head", "hide", "contents"]), VALUES, min_size=1))
@example({"title": "---\n\x85\u2028\x7f😀\ufeff"})
def test_the_values_before_a_page_are_read_as_they_were(meta: dict[str, object]) -> None:
    text = front_matter(meta)
    assert text.startswith("---\n")
    assert text.endswith("\n---\n\n")
    assert text.count("\n---\n") == 1
    assert yaml.safe_load(text.removesuffix("---\n\n")) == meta


def page(*headings: Heading) -> Page:
    return Page(
        address="a/b.html",
        title="A & <b>",
        description="",
        html="<p>x</p>",
        headings=headings,
        kind="entity",
        head="<meta name=a>",
    )


def meta(text: str) -> dict[str, object]:
    found: dict[str, object] = yaml.safe_load(text.split("---\n")[1])
    return found


def test_a_page_states_what_its_template_needs_and_nothing_that_is_empty() -> None:
    assert meta(source(page())) == {
        "title": "A &amp; &lt;b&gt;",
        "kind": "entity",
        "hide": ["navigation"],
        "head": "<meta name=a>",
    }
    assert source(page()).endswith("---\n\n<p>x</p>")
    assert meta(source(page(), "Do not pass it on."))["notice"] == "Do not pass it on."


def test_the_contents_are_nested_with_links() -> None:
    first, second = (Heading(level=level, id=f"h{level}", text="R & D") for level in (2, 3))
    assert meta(source(page(first, second)))["contents"] == [
        {
            "title": "R &amp; D",
            "content": "R &amp; D",
            "id": "h2",
            "url": "#h2",
            "level": 2,
            "children": [
                {
                    "title": "R &amp; D",
                    "content": "R &amp; D",
                    "id": "h3",
                    "url": "#h3",
                    "level": 3,
                    "children": [],
                }
            ],
        }
    ]
