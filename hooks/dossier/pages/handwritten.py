"""Figures of the build in hand-written pages: ``{{ numbers.articles }}`` stands for the number of articles."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_FIGURE = re.compile(r"\{\{ *numbers\.([a-z_]+) *\}\}")


def fill(markdown: str, numbers: Mapping[str, str]) -> str:
    """`markdown` with each figure put in.

    Raises:
        KeyError: the build has no figure of that name; the message lists those it has.
    """

    def figure(match: re.Match[str]) -> str:
        if match[1] not in numbers:
            raise KeyError(f"{match[0]} names no figure of the build; there are {', '.join(sorted(numbers))}")
        return numbers[match[1]]

    return _FIGURE.sub(figure, markdown)
