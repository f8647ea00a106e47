"""Who wrote the dossier's own words, told by the name that notes are signed with."""

from __future__ import annotations

import re
from typing import Literal

_GROUP = re.compile(r"\b(editors|board|staff|team)\b", re.IGNORECASE)
"""What is part of the name of a group of editors, and of no person's."""


def editor_type(name: str) -> Literal["Person", "Organization"]:
    """What an editor is, in the words that schema.org and the Web Annotation Data Model share."""
    return "Organization" if _GROUP.search(name) else "Person"
