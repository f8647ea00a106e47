"""The checks across records, one function each. Adding a check is adding it to this list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dossier.load.checks.ids import case_clashes, dangling_ids, duplicate_ids, duplicate_names, moves_in_steps
from dossier.load.checks.kinds import event_places, member_states, publishers_as_entities
from dossier.load.checks.order import event_spans, membership_histories, publication_chains
from dossier.load.checks.series import (
    duplicate_ordinals,
    ordinal_gaps,
    ordinal_order,
    ordinals_in_series,
    series_cycles,
)
from dossier.load.checks.statements import (
    failures,
    logs_of_outcomes,
    outcomes_before_statements,
    speakers_and_silent,
    undated_statements,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dossier.load.material import Material
    from dossier.problems import Problem

CHECKS: tuple[Callable[[Material], Iterator[Problem]], ...] = (
    duplicate_ids,
    case_clashes,
    dangling_ids,
    duplicate_names,
    moves_in_steps,
    publishers_as_entities,
    member_states,
    event_places,
    publication_chains,
    event_spans,
    membership_histories,
    ordinals_in_series,
    duplicate_ordinals,
    ordinal_gaps,
    ordinal_order,
    series_cycles,
    undated_statements,
    outcomes_before_statements,
    logs_of_outcomes,
    failures,
    speakers_and_silent,
)
