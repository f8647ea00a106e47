"""The MkDocs events of the dossier. Each delegates to the engine, which knows nothing of MkDocs.

on_startup         notes whether the site is built or served
on_config          reads sources/ and builds the whole site in memory; any error stops here, before anything is written
on_files           announces the engine's pages and files to MkDocs
on_nav             finds the pages that can share frames
on_env             gives the theme's templates what they need for the policy in every page's head
on_page_markdown   puts the build's figures into the hand-written pages
on_page_context    puts in the inner HTML of the engine's pages, in a frame rendered once for pages alike;
                   into the head of a hand-written page, what it tells programs
on_post_build      writes what the search finds in place of the search plugin's index, and makes style sheets lean

The engine is imported at the top, because MkDocs 1.6 puts this folder on `sys.path` only while it imports the hook.
`mkdocs serve` imports hooks once and keeps module state between rebuilds: `_site` is set anew in every `on_config`.
"""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from dossier import __version__
from dossier.addresses import markdown_path
from dossier.citations.items import Edition
from dossier.citing import CitingError, Processor
from dossier.contents import nested
from dossier.files import read_tree
from dossier.frame import SPECIMEN, contents_form, cut, specimen_headings
from dossier.pages.handwritten import fill
from dossier.pipeline import build
from dossier.policy import script_hashes
from dossier.problems import report
from dossier.search import ADDRESS, searched, texts
from dossier.sheets import lean, without_palettes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.nav import Navigation
    from mkdocs.utils.templates import TemplateContext

    from dossier.contents import Entry
    from dossier.frame import Contents, Frame
    from dossier.model.pages import Heading, Site
    from dossier.model.pages import Page as EnginePage

log = get_plugin_logger("dossier")
_site: Site
_pages: dict[str, EnginePage]
_environment: Environment
_frames: dict[tuple[str, str, Contents], Frame]
_handwritten: dict[str, str]
"""HTML of the hand-written pages by address, for the search."""
_processor = Processor()
"""Outlives the builds of `mkdocs serve`: what did not change is not formatted again."""
_serving = False


def on_startup(command: str, **_: object) -> None:
    """Note whether `mkdocs serve` runs: it puts a script of its own, new each time, into every page that it sends."""
    global _serving  # noqa: PLW0603 - as below
    _serving = command == "serve"


def on_config(config: MkDocsConfig) -> None:
    """Build everything in memory, so that a broken source leaves the previous site untouched."""
    global _site, _pages, _frames, _handwritten  # noqa: PLW0603 - MkDocs hooks are modules: there is nowhere else to keep a build's state
    files = read_tree(Path(config.config_file_path).parent / "sources")
    private = is_private(config)
    edition = Edition(config.site_url or "", config.site_name, __version__)
    config.extra["release"] = edition.version
    try:
        site, problems = build(files, edition=edition, private=private, cite=_processor.begin, progress=log.info)
    except CitingError as error:
        raise PluginError(str(error)) from error
    if site is None or (problems and config.strict):
        raise PluginError(f"The sources have {len(problems)} problem(s).\n{report(problems)}")
    if problems:
        log.warning(report(problems))
    _site = site
    _pages = {markdown_path(page.address): page for page in site.pages}
    _frames = {}
    _handwritten = {}


def is_private(config: MkDocsConfig) -> bool:
    """Whether to build the private edition: `extra.private` of mkdocs.yml, which DOSSIER_PRIVATE sets."""
    private = config.extra.get("private", False)
    if not isinstance(private, bool):
        message = f"extra.private in mkdocs.yml, or DOSSIER_PRIVATE, is true or false, not {private!r}."
        raise PluginError(message)
    if private:
        log.info("This is the private edition: it shows every word, whatever the rights allow to be published.")
    return private


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Announce the engine's pages, outside the navigation unless mkdocs.yml names them, and its files."""
    for path, page in _pages.items():
        file = File.generated(config, path, content="", inclusion=InclusionLevel.NOT_IN_NAV)
        files.append(file)
        DossierPage(page, file, config)
    for asset in _site.assets:
        files.append(File.generated(config, asset.address, content=asset.content))
    return files


def on_nav(nav: Navigation, files: Files, **_: object) -> None:
    """Let the pages outside the navigation share frames: there, only a page's own values differ."""
    for file in files.documentation_pages():
        page = file.page
        # A page that sends its readers on says so in its head, which a shared frame cannot.
        if isinstance(page, DossierPage) and page not in nav.pages and not page.engine.forward:
            page.template = "framed.html"


def on_page_markdown(markdown: str, page: Page, **_: object) -> str:
    """Put the build's figures into a hand-written page."""
    return markdown if isinstance(page, DossierPage) else fill(markdown, _site)


def on_env(env: Environment, **_: object) -> None:
    """Keep the theme's templates at hand, and give them what the policy in every page's head is made of."""
    global _environment  # noqa: PLW0603 - as above
    _environment = env
    env.filters["script_hashes"] = script_hashes
    env.globals["serving"] = _serving


def on_page_context(context: TemplateContext, page: Page, **_: object) -> None:
    """Put in an engine's page as readers are to see it, in a shared frame where it has one."""
    if not isinstance(page, DossierPage):
        page.meta["head"] = _site.head_of(page.file.dest_uri, str(page.title))
        _handwritten[page.file.dest_uri] = page.content or ""
        return
    page.content = page.engine.html
    if page.template == "framed.html":
        page.whole = frame_of(page, context).around(
            page.content,
            page.engine.headings,
            head=page.engine.head,
            title=page.engine.title,
            description=page.engine.description,
            address=page.canonical_url or "",
        )


@event_priority(-100)  # after the search plugin
def on_post_build(config: MkDocsConfig) -> None:
    """Write what the search finds, in place of the search plugin's index, and make style sheets lean."""
    folder = Path(config.site_dir)
    index = folder / "search" / "search_index.json"
    if index.is_file():
        index.unlink()  # nothing asks for it
        found = searched(_site.pages, _handwritten)
        (folder / ADDRESS).write_bytes(texts(found, private=config.extra.get("private", False)))
    lean_sheets(folder, config)


def lean_sheets(folder: Path, config: MkDocsConfig) -> None:
    """Take from the style sheets of the built site what no reader of it needs."""
    for sheet in folder.glob("css/*.css"):
        sheet.write_text(lean(sheet.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    used = {palette[part] for palette in config.theme["palette"] for part in ("primary", "accent")}
    for sheet in folder.glob("assets/stylesheets/palette.*.css"):
        sheet.write_text(without_palettes(sheet.read_text(encoding="utf-8"), used=used), encoding="utf-8", newline="\n")


def frame_of(page: DossierPage, context: TemplateContext) -> Frame:
    """The frame that a page shares with all of its kind in its folder (links in the frame are relative)."""
    form = contents_form(page.engine.headings)
    key = (page.engine.address.rpartition("/")[0], page.engine.kind, form)
    if key not in _frames:
        own = (page.meta, page.toc, page.content, page.canonical_url)
        page.meta = {**page.meta, **{name: SPECIMEN[name] for name in ("title", "description", "head")}}
        page.content = f"<h1></h1>{SPECIMEN['content']}"
        page.canonical_url = SPECIMEN["address"] if page.canonical_url else None
        page.toc = contents(specimen_headings(form))
        rendered = _environment.get_template("main.html").render(context)
        _frames[key] = cut(rendered.replace(f"<h1></h1>{SPECIMEN['content']}", SPECIMEN["content"]))
        page.meta, page.toc, page.content, page.canonical_url = own
    return _frames[key]


class DossierPage(Page):
    """A page whose content comes from the engine: no Markdown is read or rendered for it."""

    def __init__(self, engine: EnginePage, file: File, config: MkDocsConfig) -> None:
        """Attach the engine's page to the file; MkDocs finds it there."""
        super().__init__(escape(engine.title), file, config)
        self.engine = engine
        self.template = "main.html"
        self.whole = ""

    def read_source(self, config: MkDocsConfig) -> None:  # noqa: ARG002 - MkDocs' signature
        """There is no source to read: the engine states title, description and kind."""
        self.markdown = ""
        self.meta = {
            # MkDocs' templates do not escape: what they are given must be HTML.
            "title": escape(self.engine.title),
            "description": escape(self.engine.description),
            "head": self.engine.head,
            "kind": self.engine.kind,
            "forward": escape(self.engine.forward),
            "template": self.template,
            "search": {"exclude": True},
            "hide": ["navigation"],
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG002 - MkDocs' signature
        """Set the table of contents; `on_page_context` sets the rest."""
        self.content = ""
        self.toc = contents(self.engine.headings)


def contents(headings: Sequence[Heading]) -> TableOfContents:
    """The headings as MkDocs wants them."""
    return TableOfContents([link_to(entry) for entry in nested(headings)])


def link_to(entry: Entry) -> AnchorLink:
    """An entry of the table of contents, with those below it."""
    link = AnchorLink(escape(entry.heading.text), entry.heading.id, entry.heading.level)
    link.children = [link_to(below) for below in entry.below]
    return link
