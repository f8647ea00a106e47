"""One case a file: an original with its roles, what an editor quotes of it, and where it stands or what is reported."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from dossier.annotate.anchoring import Ground, anchor
from dossier.annotate.quotations import Quoted
from dossier.model.annotations import Anchor
from dossier.model.notes import Quotation
from tests.annotate.grounds import ground

CASES = sorted((Path(__file__).parent.parent / "cases" / "annotate").glob("*.yml"))


def shown(found: Anchor, here: Ground) -> dict[str, Any]:
    """An anchor as cases write it: what stands in the original, where it is shown, and what the page shows of it."""
    texts = {id_: projection.text for id_, projection in here.projections.items()}
    texts["title"] = here.article.record.title.text
    return {
        "original": here.reading.original[found.start : found.end],
        "where": found.where,
        "parts": [f"{part.block}: {texts[part.block][part.start : part.end]}" for part in found.parts],
    }


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    case: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    here = ground(case["original"], title=case.get("title", "A title"), roles=case.get("roles", ()))
    for stated in case["quotations"]:
        quotation = Quotation(**{key: stated[key] for key in ("quote", "prefix", "suffix") if key in stated}, line=7)
        quoted = Quoted(label="note 'n' > quote", article="example", quotation=quotation, file="notes.yml")
        found = anchor(quoted, here)
        if isinstance(found, Anchor):
            assert shown(found, here) == {key: stated.get(key) for key in ("original", "where", "parts")}
        else:
            assert str(found) == stated.get("problem", "").removesuffix("\n")
