"""What a Content Security Policy needs to know of a theme: the hashes of its inline scripts."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

_INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
"""A script without attributes, as themes write those that are to run at once."""


def script_hashes(html: str) -> str:
    """The sources that allow the inline scripts in `html` to run, and no other (CSP Level 3, section 2.3.1).

    `html` has to come from the theme's templates alone: what stands in a page's own words must never be allowed.
    """
    hashes = (b64encode(sha256(script.encode()).digest()).decode() for script in _INLINE.findall(html))
    return " ".join(f"'sha256-{each}'" for each in dict.fromkeys(hashes))
