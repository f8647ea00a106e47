"""The workflow that publishes the site: pinned, with the least permissions, and it checks before it builds."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

from tests.conftest import ROOT

WORKFLOW = ROOT / ".github/workflows/pages.yml"


def test_the_linter_of_workflows_finds_nothing_to_report() -> None:
    command = [str(Path(sys.executable).with_name("zizmor")), "--offline", "--pedantic", "--no-progress", str(WORKFLOW)]
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
