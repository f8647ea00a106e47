"""The site as a project for Zensical, which may build it when MkDocs and Material are no more (docs/decisions/0014).

Everything here is pure: from the site, the settings of ``mkdocs.yml`` and the files of ``docs/`` to the files of the
project. `dossier.export_command` reads and writes them.
"""

from dossier.zensical.project import MARK, Material, project
from dossier.zensical.settings import FILE, UnfitError, read

__all__ = ["FILE", "MARK", "Material", "UnfitError", "project", "read"]
