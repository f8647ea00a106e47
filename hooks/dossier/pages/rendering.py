"""From a view to HTML: the one place where templates are filled.

Every value is escaped unless a template itself wrote it, and a name that a view lacks is an error.
"""

from __future__ import annotations

from jinja2 import Environment, PackageLoader, StrictUndefined

from dossier.pages.labels import FORM
from dossier.pages.period import in_words

ENVIRONMENT = Environment(
    loader=PackageLoader("dossier.pages"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
ENVIRONMENT.filters["in_words"] = in_words
ENVIRONMENT.filters["form_of_name"] = lambda form: FORM.get(form, form)


def fill_template(template: str, view: object) -> str:
    """The HTML that `template` makes of `view`, which it knows as ``view``."""
    return ENVIRONMENT.get_template(template).render(view=view)
