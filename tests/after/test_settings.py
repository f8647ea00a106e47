"""What is read in ``mkdocs.yml``, what Zensical is told of it, and what an export cannot use."""

from __future__ import annotations

from typing import Any

import pytest

from dossier.zensical.settings import UnfitError, configuration, excluded, extensions, read, titles

MINIMAL = """\
site_name: !ENV [NAME, The harbour league]
theme: {name: material, features: [navigation.tabs], palette: [{scheme: default}], static_templates: [robots.txt]}
nav: [{Home: index.md}, {About: [{Method: method.md}]}]
hooks: [hooks/build.py]
plugins: [search]
markdown_extensions: [attr_list, {toc: {title: On this page}}]
exclude_docs: |
  /overrides/
  /images/
"""
NEEDS = "an export needs {}; state what is missing"


def settings(changed: str = "") -> dict[str, Any]:
    return dict(read(MINIMAL + changed, {}))


def test_a_variable_of_the_environment_is_used_where_it_is_set() -> None:
    assert read(MINIMAL, {})["site_name"] == "The harbour league"
    assert read(MINIMAL, {"NAME": "Another"})["site_name"] == "Another"


def test_zensical_is_told_what_it_can_use_and_nothing_else() -> None:
    told = configuration(
        settings(), address="https://a.example/", extra={"private": False}, called={"index.md": "Welcome"}
    )
    assert told == {
        "site_name": "The harbour league",
        "site_url": "https://a.example/",
        "extra_javascript": [],
        "extra_templates": ["robots.txt"],
        "nav": [{"Welcome": "index.md"}, {"About": [{"Method": "method.md"}]}],
        "theme": {
            "features": ["navigation.tabs"],
            "palette": [{"scheme": "default"}],
            "variant": "classic",
            "custom_dir": "overrides",
        },
        "extra": {"private": False},
        "plugins": {"search": {"enabled": False}},
        "markdown_extensions": {
            "attr_list": {},
            "toc": {"title": "On this page"},
            "pymdownx.highlight": {"use_pygments": False},
        },
    }


def test_without_an_address_none_is_stated() -> None:
    assert "site_url" not in configuration(settings(), address="", extra={}, called={})


def test_extensions_titles_and_excluded_folders_are_found() -> None:
    assert extensions(settings()) == {"attr_list": {}, "toc": {"title": "On this page"}}
    assert dict(titles(settings()["nav"])) == {"index.md": "Home", "method.md": "Method"}
    assert excluded(settings()) == ("overrides/", "images/")
    assert excluded({}) == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", NEEDS.format("site_name and nav and theme")),
        ("site_name: x\ntheme: {name: y}\nnav: []", NEEDS.format("nav")),
        ("[1]", NEEDS.format("site_name and nav and theme")),
        ("x: 1\na: !ENV b", "line 2: write !ENV [NAME, default]"),
        ("a: !ENV [b]", "line 1: write !ENV [NAME, default]"),
        ("a: !!python/name:os.system", "line 1: could not determine a constructor for the tag"),
        ("a: \x01", "unacceptable character"),
        ("a: [", "line 1: expected the node content, but found '<stream end>'"),
    ],
)
def test_what_cannot_be_read_is_said(text: str, said: str) -> None:
    with pytest.raises(UnfitError) as raised:
        read(text, {})
    assert str(raised.value).startswith(said)
    assert raised.value.file == "mkdocs.yml"


@pytest.mark.parametrize("pattern", ["*.tmp", "/drafts", "images/", "/a*/"])
def test_only_whole_folders_can_be_left_out(pattern: str) -> None:
    with pytest.raises(UnfitError) as raised:
        excluded({"exclude_docs": f"/images/\n{pattern}\n"})
    assert str(raised.value) == f"exclude_docs: an export can leave out folders such as /images/, not {pattern!r}"
