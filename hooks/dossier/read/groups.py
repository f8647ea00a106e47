"""Groups of roles that the steps of reading ask for."""

from __future__ import annotations

from dossier.model.text import FATE, Fate, Role

NOTICES = frozenset(role for role in Role if FATE[role] is Fate.NOTICE)
SET_ASIDE = frozenset(role for role in Role if FATE[role] is Fate.SET_ASIDE)
KEPT = frozenset(role for role in Role if FATE[role] is Fate.KEPT)
METADATA = frozenset(role for role in Role if FATE[role] is Fate.METADATA)
