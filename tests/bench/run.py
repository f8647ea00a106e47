"""`make bench`: what the build costs, stage by stage, beside plain MkDocs and Material building the same pages.

Both builds run as processes of their own, one after the other, in the same run. Plain MkDocs gets the very pages
of the dossier, turned from HTML into ordinary Markdown, outside its navigation. Peak memory is the process's
high-water mark at the end of each stage (getrusage, ru_maxrss).
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import yaml
from markdownify import markdownify

from dossier.pipeline import build
from dossier.problems import report
from tests.bench.synthetic import Scale, sources

ROOT = Path(__file__).resolve().parents[2]
GOAL_AGAINST_PLAIN = 0.5
GOAL_GROWTH = 1.3
GOAL_NOTES = 1.15
NOTES = 2
RUNS = 3


def main() -> None:
    """Measure both builds at the size asked for and a tenth of it, and print what came out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=1000, help="number of articles (default: 1000)")
    large = parser.parse_args().articles
    small = max(large // 10, 1)
    with tempfile.TemporaryDirectory() as folder:
        cost_small = _measure(_our_project(Path(folder) / "small", Scale(small)), f"The dossier, {small} articles")
        bare = _our_project(Path(folder) / "large", Scale(large))
        noted = _our_project(Path(folder) / "notes", Scale(large, notes=NOTES))
        # In turn, and the best of each: what else a machine does differs more than notes do.
        costs = [
            (
                _measure(bare, f"The dossier, {large} articles, run {run}"),
                _measure(noted, f"The same with {NOTES} notes an article, run {run}"),
            )
            for run in range(1, RUNS + 1)
        ]
        cost_large, cost_notes = (min(runs) for runs in zip(*costs, strict=True))
        # In a process of its own: what this process has ever held would count as the peak of those it starts.
        with ProcessPoolExecutor(max_workers=1) as pool:
            project = pool.submit(_plain_project, Path(folder) / "plain", Scale(large)).result()
        plain = _measure(project, f"Plain MkDocs, {large} articles")
    growth = (cost_large / large) / (cost_small / small)
    print(f"\nBuild time against plain MkDocs: {cost_large / plain:.2f} (goal: at most {GOAL_AGAINST_PLAIN})")
    print(f"Build time with {NOTES} notes an article: {cost_notes / cost_large:.2f} (goal: at most {GOAL_NOTES})")
    print(f"Time per article, {large} against {small}: {growth:.2f} (goal: at most {GOAL_GROWTH})")


def _our_project(folder: Path, scale: Scale) -> Path:
    """A project as a curator has it: this repository's engine, pages and look, with synthetic sources."""
    shutil.copytree(ROOT / "docs", folder / "docs")
    shutil.copytree(ROOT / "hooks", folder / "hooks", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", folder)
    for path, content in sources(scale).items():
        _write(folder / path, content)
    return folder


def _plain_project(folder: Path, scale: Scale) -> Path:
    """The same pages as ordinary Markdown files for MkDocs and Material without our hook."""
    site, problems = build(sources(scale))
    if site is None:
        sys.exit(report(problems))
    for page in site.pages:
        text = markdownify(page.html, heading_style="ATX").replace(".html", ".md")
        _write(folder / "docs" / f"{page.address.removesuffix('.html')}.md", text.encode())
    for asset in site.assets:
        _write(folder / "docs" / asset.address, asset.content)
    _write(folder / "docs/index.md", b"# Bench\n")
    settings = {
        "site_name": "Bench",
        "use_directory_urls": False,
        "theme": {"name": "material", "font": False},
        "plugins": ["search"],
        "nav": ["index.md"],
        "not_in_nav": "*",
        "validation": {"links": {"not_found": "ignore", "anchors": "ignore", "unrecognized_links": "ignore"}},
    }
    _write(folder / "mkdocs.yml", yaml.dump(settings).encode())
    return folder


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _measure(project: Path, title: str) -> float:
    """Build in a fresh process, print its stages, return its seconds."""
    print(f"\n{title}\n{'stage':<42}{'seconds':>9}{'peak MB':>9}", flush=True)
    command = [sys.executable, str(Path(__file__).with_name("stages.py")), str(project)]
    run = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
    if run.returncode:
        sys.exit(run.stderr[-4000:])
    stages = json.loads(run.stdout)
    for stage in stages:
        print(f"{stage['name'][:41]:<42}{stage['seconds']:>9.2f}{stage['megabytes']:>9.0f}")
    total = sum(stage["seconds"] for stage in stages)
    pages = sum(1 for _ in (project / "site").rglob("*.html"))
    print(f"{f'total, {pages} pages':<42}{total:>9.2f}", flush=True)
    return float(total)


if __name__ == "__main__":
    main()
