"""The settings in ``mkdocs.yml``, and what Zensical is told of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Settings = Mapping[str, Any]
    """What ``mkdocs.yml`` says."""

_NEEDED = ("site_name", "nav", "theme")
_KEPT = ("site_name", "site_description", "copyright", "use_directory_urls", "extra_css")
_OF_THE_THEME = ("language", "font", "favicon", "features", "palette")
FILE = "mkdocs.yml"
BUILT_IN = ("toc", "tables", "fenced_code")
"""Extensions of Markdown that MkDocs uses without being told."""


class UnfitError(ValueError):
    """A file of the project is not what an export needs."""

    def __init__(self, file: str, what: str) -> None:
        super().__init__(what)
        self.file = file
        """Its path in the project."""


def read(text: str, environment: Mapping[str, str]) -> Settings:
    """The settings; ``!ENV [NAME, default]`` stands for a variable of the `environment`.

    Raises:
        UnfitError: they cannot be read, or something that is needed is missing.
    """

    class Loader(yaml.SafeLoader):
        """Knows the tag that MkDocs adds to YAML."""

    def variable(loader: Loader, node: yaml.Node) -> Any:  # noqa: ANN401 - any value may be a default
        stated = loader.construct_sequence(node) if isinstance(node, yaml.SequenceNode) else []
        if len(stated) != len(("name", "default")):
            raise yaml.constructor.ConstructorError(None, None, "write !ENV [NAME, default]", node.start_mark)
        return environment.get(*stated)

    Loader.add_constructor("!ENV", variable)
    try:
        settings = yaml.load(text, Loader)  # noqa: S506 - a safe loader with one more tag
    except yaml.YAMLError as error:
        raise UnfitError(FILE, reason(error)) from error
    missing = [name for name in _NEEDED if not isinstance(settings, dict) or not settings.get(name)]
    if missing:
        raise UnfitError(FILE, f"an export needs {' and '.join(missing)}; state what is missing")
    found: dict[str, Any] = settings
    return found


def reason(error: yaml.YAMLError) -> str:
    """Why YAML cannot be read, and in which line."""
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark:
        return f"line {error.problem_mark.line + 1}: {error.problem}"
    return str(error)


def extensions(settings: Settings) -> dict[str, dict[str, Any]]:
    """The extensions of Markdown with their options, in order; those that MkDocs uses by itself are not among them."""
    named: dict[str, dict[str, Any]] = {}
    for extension in settings.get("markdown_extensions", ()):
        stated = extension if isinstance(extension, dict) else {extension: {}}
        named.update({name: options or {} for name, options in stated.items()})
    return named


def excluded(settings: Settings) -> tuple[str, ...]:
    """The folders of ``docs/`` that are not published, each with a slash at its end.

    Raises:
        UnfitError: something else than a folder is excluded.
    """
    folders = tuple(filter(None, map(str.strip, settings.get("exclude_docs", "").splitlines())))
    for folder in folders:
        if not (folder.startswith("/") and folder.endswith("/") and set("*?[!").isdisjoint(folder)):
            raise UnfitError(FILE, f"exclude_docs: an export can leave out folders such as /images/, not {folder!r}")
    return tuple(folder.removeprefix("/") for folder in folders)


def titles(nav: list[Any]) -> Iterator[tuple[str, str]]:
    """The pages in the navigation by their paths in ``docs/``, with what they are called there."""
    for item in nav:
        for title, target in item.items():
            if isinstance(target, list):
                yield from titles(target)
            else:
                yield target, title


def configuration(settings: Settings, *, address: str, extra: Mapping[str, Any], called: Mapping[str, str]) -> Settings:
    """What ``zensical.toml`` is to say of a site at `address`; `called` names pages in the navigation otherwise."""
    theme = settings["theme"]
    return {
        **{name: settings[name] for name in _KEPT if name in settings},
        **({"site_url": address} if address else {}),
        "extra_javascript": list(settings.get("extra_javascript", ())),
        "extra_templates": list(theme.get("static_templates", ())),
        "nav": _named(settings["nav"], called),
        "theme": {
            **{name: theme[name] for name in _OF_THE_THEME if name in theme},
            "variant": "classic",
            "custom_dir": "overrides",
        },
        "extra": {**settings.get("extra", {}), **extra},
        "plugins": {"search": {"enabled": False}},
        "markdown_extensions": {**extensions(settings), "pymdownx.highlight": {"use_pygments": False}},
    }


def _named(nav: list[Any], called: Mapping[str, str]) -> list[Any]:
    """The navigation with the pages' own titles, where they have any: MkDocs shows those."""
    return [
        {title: _named(target, called)} if isinstance(target, list) else {called.get(target, title): target}
        for item in nav
        for title, target in item.items()
    ]
