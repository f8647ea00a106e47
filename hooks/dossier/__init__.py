"""The engine of the dossier: originals in, pages out, no character lost.

One direction, a folder or module a step:

    files -> load -> read -> link -> dossier -> pages

Each step is a pure function on the frozen values of `dossier.model` and returns ``(result, problems)``.
The engine knows neither MkDocs nor the clock; `hooks/build.py` and `dossier.cli` are its two users.
"""

__version__ = "0.1.0"
"""Version of the engine, after Semantic Versioning; `pyproject.toml` takes it from here."""
