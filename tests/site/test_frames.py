"""A page in a shared frame is the very page that the theme would have rendered for it alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from dossier.frame import SPECIMEN, cut
from dossier.model.pages import Heading
from tests.site.projects import make_project

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext

pytestmark = pytest.mark.xdist_group("frames")


def built(project: Path, folder: str, *, frames: bool) -> dict[str, list[str]]:
    """The words of every built page; the space between them templates leave where they please."""
    config = load_config(f"{project}/mkdocs.yml", site_dir=str(project / folder), site_url="", strict=True)
    if not frames:
        config.plugins.events["nav"].clear()
    used = rendered_templates(config)
    build(config)
    assert ("framed.html" in used) is frames
    return {
        path.relative_to(project / folder).as_posix(): path.read_text(encoding="utf-8").replace("<", " <").split()
        for path in sorted((project / folder).rglob("*.html"))
    }


def rendered_templates(config: MkDocsConfig) -> set[str]:
    """The templates that the build will have asked for, once it is done."""
    used: set[str] = set()

    def on_page_context(context: TemplateContext, page: Page, **_: object) -> TemplateContext:
        used.add(str(page.meta.get("template")))
        return context

    config.plugins.events["page_context"].append(on_page_context)
    return used


def test_framed_pages_are_the_pages_the_theme_renders(tmp_path: Path) -> None:
    project = make_project(tmp_path / "project", articles=6)
    alone = built(project, "alone", frames=False)
    framed = built(project, "framed", frames=True)
    assert framed.keys() == alone.keys()
    for page, words in alone.items():
        assert framed[page] == words, page
        # Without an address the site invents none: crawlers and previews would believe it.
        assert not {'rel="canonical"', 'property="og:url"', 'property="og:image"'} & set(words), page


def test_what_templates_leave_between_lines_is_in_no_frame() -> None:
    item = f'<li>\n\n  <a href="#{SPECIMEN["heading_id"]}">{SPECIMEN["heading_text"]}</a>\n</li>'
    branch = item.replace("</li>", f"  <ul>\n{item}\n  </ul>\n</li>")
    frame = cut(f"\n<ul>\n  \n    {item}\n  {branch}\n</ul>\n\n\n{SPECIMEN['content']}\n")
    headings = (Heading(level=2, id="a", text="A"), Heading(level=2, id="b", text="B  b"))
    entries = '<li>\n<a href="#a">A</a>\n</li><li>\n<a href="#b">B  b</a>\n</li>'
    assert frame.around("<pre>\n\n  x</pre>", headings) == f"<ul>\n{entries}\n</ul>\n<pre>\n\n  x</pre>"
