"""From a view to HTML: the one place where templates are filled.

Every value is escaped unless a template itself wrote it, and a name that a view lacks is an error.
"""

from __future__ import annotations

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from dossier.pages.inline import is_bidirectional
from dossier.pages.labels import FORM
from dossier.pages.period import in_words

LANGUAGE = "en"
"""The language of the pages, in which the dossier itself speaks."""


def foreign(language: str) -> Markup:
    """Attributes of quoted words in `language`: none in the pages' own, else theirs, and their own direction.

    Pages quote much, and mostly in their own language, where the attributes would tell what holds anyway. The style
    sheet keeps all quotations apart from the direction of the words around.
    """
    return Markup("") if language == LANGUAGE else Markup(' lang="{}" dir="auto"').format(language)


ENVIRONMENT = Environment(
    loader=PackageLoader("dossier.pages"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
ENVIRONMENT.filters["in_words"] = in_words
ENVIRONMENT.filters["foreign"] = foreign
ENVIRONMENT.tests["bidirectional"] = is_bidirectional
ENVIRONMENT.filters["form_of_name"] = lambda form: FORM.get(form, form)


def fill_template(template: str, view: object) -> str:
    """The HTML that `template` makes of `view`, which it knows as ``view``."""
    return ENVIRONMENT.get_template(template).render(view=view)
