"""Hand-written pages get the build's figures and fragments, and nothing else from the engine."""

from __future__ import annotations

import re

import pytest

from dossier.model.pages import Site
from dossier.pages.handwritten import fill
from tests.conftest import ROOT


def site(**numbers: str) -> Site:
    fragments = {"articles": "<ol></ol>"}
    return Site(pages=(), assets=(), numbers=numbers, fragments=fragments, head_of=lambda *_: "")


def test_a_figure_and_a_fragment_are_put_in() -> None:
    page = "{{ numbers.articles }} articles:\n\n{{fragments.articles}}\n"
    assert fill(page, site(articles="1,000")) == "1,000 articles:\n\n<ol></ol>\n"


def test_what_the_build_does_not_have_is_an_error_that_names_what_it_has() -> None:
    said = "{{ numbers.artikel }}: the build has no such thing under numbers, only articles, events"
    with pytest.raises(KeyError, match=re.escape(said)):
        fill("{{ numbers.artikel }}", site(articles="5", events="2"))


@pytest.mark.parametrize("page", ["# Method\n\n## Citing { #citing }\n\n`a{b}` & <b>\n", "{{ config.site_name }}"])
def test_everything_else_stays_as_it_is(page: str) -> None:
    assert fill(page, site()) == page


def test_everything_that_the_pages_ask_for_exists(small_site: Site) -> None:
    asked = [re.findall(r"\{\{ *\w+\.\w+ *\}\}", page.read_text("utf-8")) for page in ROOT.glob("docs/*.md")]
    assert any(asked)
    for place in {place for places in asked for place in places}:
        assert "{{" not in fill(place, small_site)
