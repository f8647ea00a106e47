"""Linking: finds the names of entities and events in the bodies of articles and says what each one means.

`link` is the step of the build; `build_index` and `link_article` are its two halves, for those who link in parallel.
"""

from __future__ import annotations

from dossier.link.article import ArticleLinks, link, link_article
from dossier.link.claims import Index, build_index
from dossier.link.rules import PROBLEMS, RULES, Rule

__all__ = ["PROBLEMS", "RULES", "ArticleLinks", "Index", "Rule", "build_index", "link", "link_article"]
