"""Text as YAML that a curator can paste: plain where that is safe, else in double quotes with nothing invisible."""

from __future__ import annotations

import json
import re

_PLAIN = re.compile(r"[^\W\d_](?:[\w ,.()/’‘–—'-]*[\w.)’'])?")
"""Words that mean themselves in YAML: they begin with a letter and have no sign that YAML knows."""
_WORDS = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"}
_INVISIBLE = re.compile("[\x7f-\xa0\xad\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufffe\uffff]")


def yaml_text(text: str) -> str:
    """`text` as a YAML scalar on one line."""
    if _PLAIN.fullmatch(text) and text.lower() not in _WORDS:
        return text
    return _INVISIBLE.sub(lambda match: f"\\u{ord(match.group()):04x}", json.dumps(text, ensure_ascii=False))
