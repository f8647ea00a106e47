"""Build one MkDocs project and print its stages as JSON: what each is called, how long it took, the memory's peak.

A stage begins where the build says so in its log; the loop over pages, which says nothing, is told by the first page.
"""

from __future__ import annotations

import json
import logging
import resource
import sys
import time
from typing import TYPE_CHECKING

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.plugins import event_priority

if TYPE_CHECKING:
    from pathlib import Path

START = time.perf_counter()


class Stages(logging.Handler):
    """Starts a new stage at each message of the build's log."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.begun = [("starting up", START)]
        self.peaks: list[float] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.begin(record.getMessage().splitlines()[0])

    def begin(self, name: str) -> None:
        self.peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
        self.begun.append((name, time.perf_counter()))

    def summary(self) -> list[dict[str, object]]:
        self.begin("end")
        ends = [when for _, when in self.begun[1:]]
        return [
            {"name": name, "seconds": end - start, "megabytes": peak}
            for (name, start), end, peak in zip(self.begun, ends, self.peaks, strict=False)
        ]


def measure(project: Path) -> list[dict[str, object]]:
    """Build the project at the path and return its stages."""
    stages = Stages()
    log = logging.getLogger("mkdocs")
    log.setLevel(logging.INFO)
    log.addHandler(stages)
    config = load_config(f"{project}/mkdocs.yml")

    @event_priority(-100)
    def on_env(env: object, **_: object) -> object:
        stages.begin("wrapping, indexing and writing the pages")
        return env

    config.plugins.events["env"].append(on_env)
    build(config)
    return stages.summary()


if __name__ == "__main__":
    json.dump(measure(sys.argv[1]), sys.stdout)  # type: ignore[arg-type]
