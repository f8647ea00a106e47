"""Projects of one's own: this repository's engine, pages and look, with synthetic sources or the real ones."""

from __future__ import annotations

import hashlib
import re
import shutil
from typing import TYPE_CHECKING

import yaml

from tests.bench.synthetic import Scale, sources
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path


def make_project(folder: Path, *, articles: int = 2) -> Path:
    """Lay out a project in the folder, ready for `mkdocs build`."""
    _lay_out(folder)
    for path, content in sources(Scale(articles)).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return folder


def make_real_project(folder: Path, *, publish: str) -> Path:
    """Lay out the real dossier as it would be if of each article that much might be published (`rights: publish`)."""
    _lay_out(folder)
    shutil.copytree(ROOT / "sources", folder / "sources")
    for record in records(folder):
        stated = record.read_text(encoding="utf-8")
        record.write_text(
            re.sub(r"^  publish: .*$", f"  publish: {publish}", stated, flags=re.MULTILINE), encoding="utf-8"
        )
    return folder


def _lay_out(folder: Path) -> None:
    """All that a project has but its sources."""
    shutil.copytree(ROOT / "docs", folder / "docs")
    shutil.copytree(ROOT / "hooks", folder / "hooks", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", folder)


def records(project: Path) -> list[Path]:
    """The records of the project's articles, in order."""
    return sorted(project.glob("sources/articles/*/record.yml"))


def replace_original(record: Path, text: str, *, encoding: str = "utf-8") -> None:
    """Give an article another original and state its fixity anew, as a curator would."""
    original = text.encode(encoding)
    record.with_name("original.txt").write_bytes(original)
    stated = yaml.safe_load(record.read_text(encoding="utf-8"))
    stated["encoding"] = encoding
    stated["fixity"] = {"sha256": hashlib.sha256(original).hexdigest(), "bytes": len(original)}
    publication = stated["publication"][0]
    publication["date"] = str(publication["date"])
    record.write_text(yaml.safe_dump(stated, allow_unicode=True), encoding="utf-8")
