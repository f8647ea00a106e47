"""The hand-written pages: Markdown with front matter, which Zensical reads as MkDocs does."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml
from markdown import Markdown

from dossier.addresses import markdown_path
from dossier.pages.handwritten import fill
from dossier.sections import sections
from dossier.zensical.settings import BUILT_IN, UnfitError, extensions, reason
from dossier.zensical.source import front_matter

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dossier.model.pages import Site
    from dossier.zensical.settings import Settings

_FRONT_MATTER = re.compile(r"---\n(.*?\n)---\n", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Written:
    """A hand-written page with the figures of the build."""

    address: str
    """Path of the page in the site."""
    meta: Mapping[str, Any]
    """Its front matter."""
    markdown: str
    html: str

    def source(self, head: str) -> str:
        """Its file, with `head` (HTML) for programs."""
        return front_matter({**self.meta, "head": head}) + self.markdown

    def title(self, called: Mapping[str, str]) -> str:
        """What it is called: in the navigation, by its path in ``docs/``, else by itself."""
        by_itself = self.meta.get("title") or sections(self.html)[0].heading
        return called.get(markdown_path(self.address), str(by_itself))


def written(files: Mapping[str, bytes], site: Site, settings: Settings) -> Iterator[Written]:
    """The hand-written pages among the `files` of ``docs/``, by their path there; the home page first, as in MkDocs.

    Raises:
        UnfitError: one asks for a figure that the build does not have, or its front matter cannot be read.
    """
    options = extensions(settings)
    converter = Markdown(extensions=list(dict.fromkeys((*BUILT_IN, *options))), extension_configs=options)
    for path in sorted(files, key=lambda path: (path != "index.md", path)):
        if path.endswith(".md"):
            meta, markdown = _parts(f"docs/{path}", files[path].decode(), site)
            html = converter.reset().convert(markdown)
            yield Written(path.removesuffix(".md") + ".html", meta, markdown, html)


def _parts(file: str, text: str, site: Site) -> tuple[Mapping[str, Any], str]:
    """The front matter of a page, and its Markdown with the build's figures."""
    front = _FRONT_MATTER.match(text)
    try:
        meta = yaml.safe_load(front[1]) if front else {}
        markdown = fill(text[front.end() :] if front else text, site)
    except yaml.YAMLError as error:
        raise UnfitError(file, f"front matter, {reason(error)}") from error
    except KeyError as error:
        raise UnfitError(file, error.args[0]) from error
    return meta or {}, markdown.lstrip("\n")
