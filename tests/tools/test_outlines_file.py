"""The committed outlines are those that `make outlines` draws, and they show every state of the dossier."""

from __future__ import annotations

from dossier.files import read_tree
from dossier.load import load_sources
from tests.conftest import ROOT
from tools.outlines.__main__ import TARGET, outlines


def test_the_committed_outlines_are_those_of_the_package() -> None:
    assert TARGET.read_text(encoding="utf-8") == outlines(), "run `make outlines` and look at the map"


def test_every_state_with_a_membership_is_on_the_map() -> None:
    sources, _ = load_sources(read_tree(ROOT / "sources"))
    assert sources is not None
    assert sources.outlines is not None
    known = sources.outlines.by_wikidata
    assert [state for state in sources.memberships if sources.entities[state].wikidata not in known] == []


def test_the_outlines_stay_light() -> None:
    assert len(TARGET.read_bytes()) < 45_000
