"""All files of the project that Zensical builds."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

import tomli_w

from dossier import mark
from dossier.addresses import markdown_path
from dossier.rights import PRIVATE
from dossier.search import ADDRESS as TEXTS
from dossier.search import searched, texts
from dossier.sheets import lean
from dossier.zensical.handwritten import written
from dossier.zensical.settings import configuration, excluded, titles
from dossier.zensical.source import source

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dossier.citations.items import Edition
    from dossier.model.pages import Site
    from dossier.zensical.handwritten import Written
    from dossier.zensical.settings import Settings

MARK = "dossier-export.json"
"""The file that says that its folder was written by an export, and of which edition."""
_OVERLAY, _OVERRIDES = "zensical/", "overrides/"
"""Folders of ``docs/``: what only Zensical needs, and the templates for MkDocs."""
_BASE = "dossier.html"
"""What the template ``main.html`` is called here, which that of the overlay extends."""
_ONLY_FOR_MKDOCS = frozenset({"framed.html", "robots.txt", "sitemap.xml"})
TRIED = "0.0.73"
"""The version of Zensical that exports are tried with."""
_README = """\
# {title}

{private}This is {edition}, version {version}, as a project for Zensical, written by `dossier export`. It has
every page of the dossier under the same address, and needs neither the dossier's own program nor MkDocs. With Python,

    pip install zensical=={tried}
    zensical build

builds the site into the folder `site`. `zensical serve` shows it, and builds pages anew as you edit them; reload them
yourself.

- `docs/` has the pages. Those that the dossier's program made are HTML below a few lines of settings; the others are
  Markdown.
- `overrides/` has the templates that are put over Zensical's own, `zensical.toml` the settings.
- The next export into this folder replaces `docs/`, `overrides/` and the files beside them that it wrote, with all
  changes that were made to them. It leaves everything else alone, such as `.git`.

The page `docs/after-material.md` says in what the site differs from the one that MkDocs builds.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """What a project is made from, besides the site."""

    settings: Settings
    docs: Mapping[str, bytes]
    """The files of ``docs/`` by their path in it."""
    private: bool
    """Whether this is the private edition."""


def project(site: Site, material: Material, edition: Edition) -> dict[str, bytes]:
    """The files by their path in the project.

    Raises:
        UnfitError: a setting or a hand-written page is not what it should be.
    """
    handwritten = tuple(written(_published(material), site, material.settings))
    files = {
        **_beside(site, material, edition),
        **{f"{_OVERRIDES}{path}": data for path, data in _overrides(material.docs)},
        **{f"docs/{path}": data for path, data in _docs(site, material)},
    }
    called = dict(titles(material.settings["nav"]))
    for page in handwritten:
        text = page.source(site.head_of(page.address, page.title(called)))
        files[f"docs/{markdown_path(page.address)}"] = text.encode()
    files[f"docs/{TEXTS}"] = _texts(site, handwritten, private=material.private)
    return dict(sorted(files.items()))


def _beside(site: Site, material: Material, edition: Edition) -> dict[str, bytes]:
    """The files that stand beside the folders."""
    stated = mark.Mark(edition="private" if material.private else "public", address=edition.address)
    settings = configuration(
        material.settings,
        address=edition.address,
        extra={"private": material.private, "release": edition.version},
        called={markdown_path(page.address): escape(page.title) for page in site.pages},
    )
    readme = _README.format(
        title=edition.title,
        private=f"**{PRIVATE}**\n\n" if material.private else "",
        edition=stated,
        version=edition.version,
        tried=TRIED,
    )
    return {
        "zensical.toml": _warned(tomli_w.dumps({"project": settings}, indent=2), private=material.private).encode(),
        "README.md": readme.encode(),
        MARK: mark.as_json(stated, edition.title),
    }


def _docs(site: Site, material: Material) -> Iterator[tuple[str, bytes]]:
    """The files of the project's ``docs/``, but for the hand-written pages."""
    for path, data in (*_published(material).items(), *_below(material.docs, _OVERLAY, "docs/")):
        if not path.endswith(".md"):
            yield path, lean(data.decode()).encode() if path.endswith(".css") else data
    for template in material.settings["theme"].get("static_templates", ()):
        yield template, material.docs[f"{_OVERRIDES}{template}"]
    notice = PRIVATE if material.private else ""
    for page in site.pages:
        yield markdown_path(page.address), source(page, notice).encode()
    for asset in site.assets:
        yield asset.address, asset.content


def _overrides(docs: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """The templates: those for MkDocs as far as Zensical can use them, and those of the overlay."""
    for path, data in _below(docs, _OVERRIDES):
        if path not in _ONLY_FOR_MKDOCS:
            yield _BASE if path == "main.html" else path, data
    yield from _below(docs, _OVERLAY, "overrides/")


def _published(material: Material) -> dict[str, bytes]:
    """The files of ``docs/`` that the site has as well."""
    left_out = excluded(material.settings)
    return {path: data for path, data in material.docs.items() if not path.startswith(left_out)}


def _below(docs: Mapping[str, bytes], *folders: str) -> Iterator[tuple[str, bytes]]:
    """The files below a folder, by their path in it."""
    start = "".join(folders)
    return ((path.removeprefix(start), data) for path, data in docs.items() if path.startswith(start))


def _texts(site: Site, handwritten: tuple[Written, ...], *, private: bool) -> bytes:
    """What the search finds."""
    return texts(searched(site.pages, {page.address: page.html for page in handwritten}), private=private)


def _warned(text: str, *, private: bool) -> str:
    return f"# {PRIVATE}\n{text}" if private else text
