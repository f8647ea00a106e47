"""What a bundle holds, and that its bytes follow from that alone."""

from __future__ import annotations

import io
import json
from hashlib import sha256
from zipfile import ZipFile

import pytest

from dossier.bundle import bundled_mark, contents, zipped
from dossier.mark import Mark, as_json, mark_of
from tests.bundle.small_bundle import MANIFEST, MOMENT, ORIGINAL, SITE, small_bundle

STEM = "harbour-league-1.2.0"


def test_a_bundle_is_the_site_without_what_is_for_servers_and_three_files_about_it() -> None:
    assert list(small_bundle()) == [
        "README.txt",
        "SHA256SUMS",
        "articles/2014-moreau.html",
        "data/edition.json",
        "index.html",
        "manifest.json",
        "originals/2014-moreau.txt",
    ]


def test_the_sums_name_every_other_file_as_sha256sum_does() -> None:
    files = small_bundle()
    lines = [f"{sha256(data).hexdigest()}  {path}" for path, data in files.items() if path != "SHA256SUMS"]
    assert files["SHA256SUMS"].decode().splitlines() == lines


def test_the_manifest_states_version_edition_address_commit_date_originals_and_tools() -> None:
    assert json.loads(small_bundle()["manifest.json"]) == {
        "name": "harbour-league",
        "version": "1.2.0",
        "title": "The harbour league",
        "edition": "public",
        "address": "https://harbour.example/league/",
        "commit": "0123456789abcdef0123456789abcdef01234567",
        "date": "2026-11-25T12:30:40Z",
        "originals": [
            {
                "article": "2014-moreau",
                "sha256": sha256(ORIGINAL).hexdigest(),
                "bytes": 37,
                "file": "originals/2014-moreau.txt",
            },
            {"article": "2015-quay", "sha256": "0" * 64, "bytes": 7, "file": None},
        ],
        "tools": {"python": "3.11.7"},
    }


def test_the_readme_says_what_to_open_and_how_to_check() -> None:
    text = small_bundle()["README.txt"].decode()
    assert text.startswith(f"The harbour league\n{STEM}\n")
    assert "open index.html" in text
    assert f"dossier verify {STEM}.zip" in text
    assert "sha256sum --check SHA256SUMS" in text


@pytest.mark.parametrize("name", ["README.txt", "SHA256SUMS", "manifest.json"])
def test_a_site_with_a_file_of_the_bundles_own_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=f"^the site has a file named {name}, which is the bundle's own$"):
        contents({**SITE, name: b""}, MANIFEST)


@pytest.mark.parametrize("edition", ["public", "private"])
def test_only_the_private_edition_warns_in_the_file_that_says_which_edition_it_is(edition: str) -> None:
    made = Mark(edition=edition, address="")
    data = as_json(made, "The harbour league")
    assert mark_of({"data/edition.json": data}) == made
    assert ("Private edition" in data.decode()) is (edition == "private")


@pytest.mark.parametrize("data", [b"", b"[]", b"public", b'{"edition": "public"}', b'{"edition": 1, "address": ""}'])
def test_a_site_that_does_not_say_which_edition_it_is_is_not_bundled(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"^data/edition\.json does not say which edition this is\. Build the public"):
        bundled_mark({"data/edition.json": data})


def test_the_order_of_the_sites_files_does_not_matter() -> None:
    assert zipped(contents(dict(reversed(SITE.items())), MANIFEST), STEM, MOMENT) == zipped(
        small_bundle(), STEM, MOMENT
    )


def test_the_zip_states_one_moment_and_the_same_rights_for_all_files_in_one_folder() -> None:
    with ZipFile(io.BytesIO(zipped(small_bundle(), STEM, MOMENT))) as archive:
        entries = archive.infolist()
        assert {entry.date_time for entry in entries} == {(2026, 11, 25, 12, 30, 40)}
        assert {entry.external_attr >> 16 for entry in entries} == {0o100644}
        assert {entry.filename.partition("/")[0] for entry in entries} == {STEM}
        assert [entry.filename.partition("/")[2] for entry in entries] == sorted(small_bundle())
        assert {name.partition("/")[2]: archive.read(name) for name in archive.namelist()} == small_bundle()
