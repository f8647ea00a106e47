"""The engine knows neither MkDocs nor the network, and only the outer layer touches files and clock."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

ENGINE = ROOT / "hooks" / "dossier"
MODULES = sorted(ENGINE.rglob("*.py"))
COMMANDS = {"cli.py", "addresses_command.py", "bundle_commands.py", "export_command.py", "__main__.py"}
OUTER = {*COMMANDS, "attempt.py", "citing.py", "files.py"}
"""The modules of the engine that may touch files; `pages/templates.py` reads the templates that stand beside it."""


def imported(path: Path) -> set[str]:
    """Names of the modules a file imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


def top_levels(path: Path) -> set[str]:
    return {name.partition(".")[0] for name in imported(path)}


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ENGINE).as_posix())
def test_no_module_of_the_engine_imports_mkdocs_or_the_network(path: Path) -> None:
    assert not top_levels(path) & {
        "mkdocs",
        "material",
        "properdocs",
        "zensical",
        "urllib3",
        "requests",
        "http",
        "socket",
    }


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ENGINE).as_posix())
def test_only_the_outer_layer_touches_files_clock_log_or_chance(path: Path) -> None:
    if path.name not in OUTER:
        assert not top_levels(path) & {"pathlib", "os", "time", "logging", "random", "subprocess", "tempfile"}


STEPS = ("load", "read", "annotate", "link", "export", "pages")
"""The steps in the order of the data; each may use the model and what is neutral, none a later step."""


@pytest.mark.parametrize("step", STEPS)
def test_no_step_reaches_forward(step: str) -> None:
    later = STEPS[STEPS.index(step) + 1 :]
    for path in (ENGINE / step).rglob("*.py"):
        reached = {name.split(".")[1] for name in imported(path) if name.startswith("dossier.") and "." in name}
        assert not reached & set(later), f"{path.relative_to(ENGINE)} reaches forward to {reached & set(later)}"
