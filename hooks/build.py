"""The MkDocs events of the dossier. Each delegates to the engine, which knows nothing of MkDocs.

on_config          reads sources/ and builds the whole site in memory; any error stops here, before anything is written
on_files           announces the engine's pages and files to MkDocs
on_page_markdown   puts the build's figures into the hand-written pages
on_page_content    hands over the inner HTML of the engine's pages

The engine is imported at the top, because MkDocs 1.6 puts this folder on `sys.path` only while it imports the hook.
`mkdocs serve` imports hooks once and keeps module state between rebuilds: `_site` is set anew in every `on_config`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from dossier.files import read_tree
from dossier.pages.handwritten import fill
from mkdocs.exceptions import PluginError
from mkdocs.plugins import get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from dossier.pipeline import build
from dossier.problems import report

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from dossier.model.pages import Page as EnginePage
    from dossier.model.pages import Site

log = get_plugin_logger("dossier")
_site: Site
_pages: dict[str, EnginePage]


def on_config(config: MkDocsConfig) -> None:
    """Build everything in memory, so that a broken source leaves the previous site untouched."""
    global _site, _pages  # noqa: PLW0603 - MkDocs hooks are modules: there is nowhere else to keep a build's state
    files = read_tree(Path(config.config_file_path).parent / "sources")
    site, problems = build(files, progress=log.info)
    if site is None or (problems and config.strict):
        raise PluginError(f"The sources have {len(problems)} problem(s).\n{report(problems)}")
    if problems:
        log.warning(report(problems))
    _site = site
    _pages = {source_path(page): page for page in site.pages}


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Announce the engine's pages, outside the navigation unless mkdocs.yml names them, and its files."""
    for path, page in _pages.items():
        file = File.generated(config, path, content="", inclusion=InclusionLevel.NOT_IN_NAV)
        files.append(file)
        DossierPage(page, file, config)
    for asset in _site.assets:
        files.append(File.generated(config, asset.address, content=asset.content))
    return files


def on_page_markdown(markdown: str, page: Page, **_: object) -> str:
    """Put the build's figures into a hand-written page."""
    return markdown if isinstance(page, DossierPage) else fill(markdown, _site.numbers)


def on_page_content(html: str, page: Page, **_: object) -> str:
    """Hand over the inner HTML of an engine's page."""
    return page.engine.html if isinstance(page, DossierPage) else html


class DossierPage(Page):
    """A page whose content comes from the engine: no Markdown is read or rendered for it."""

    def __init__(self, engine: EnginePage, file: File, config: MkDocsConfig) -> None:
        """Attach the engine's page to the file; MkDocs finds it there."""
        super().__init__(engine.title, file, config)
        self.engine = engine

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002 - MkDocs' signature
        """There is no source to read: the engine states title, description and kind."""
        self.markdown = ""
        self.meta = {
            "title": self.engine.title,
            "description": self.engine.description,
            "kind": self.engine.kind,
            "search": {"exclude": not self.engine.searchable},
            "hide": ["navigation"],
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002 - MkDocs' signature
        """Set the table of contents; `on_page_content` sets the rest."""
        self.content = ""
        self.toc = get_toc(nested(self.engine))


def source_path(page: EnginePage) -> str:
    """Path under which MkDocs knows an engine's page: its address with the suffix of a source."""
    return page.address.removesuffix(".html") + ".md"


def nested(page: EnginePage) -> list[dict[str, object]]:
    """The page's headings, each under the one before it that is higher, as Python-Markdown's toc gives them."""
    root: dict[str, object] = {"level": 0, "children": []}
    path = [root]
    for heading in page.headings:
        token: dict[str, object] = {"level": heading.level, "id": heading.id, "name": heading.text, "children": []}
        while len(path) > 1 and path[-1]["level"] >= heading.level:  # type: ignore[operator]
            path.pop()
        path[-1]["children"].append(token)  # type: ignore[attr-defined]
        path.append(token)
    return root["children"]  # type: ignore[return-value]
