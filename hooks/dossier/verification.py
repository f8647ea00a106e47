"""Whether a bundle is as it was made: all that differs, is missing or is extra, named file by file."""

from __future__ import annotations

import io
import json
import re
import zlib
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

import cattrs

from dossier.bundle import MANIFEST, SUMS, Manifest, Original, digest
from dossier.mark import ADDRESS as EDITION
from dossier.mark import mark_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_LINE = re.compile(r"([0-9a-f]{64}) [ *](.+)")
_ORIGINALS = "originals/"
_UNREADABLE = (BadZipFile, EOFError, RuntimeError, OSError, zlib.error)
"""What `zipfile` raises for an entry that is damaged, encrypted or packed in a way unknown to it."""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing that is not as it should be."""

    path: str
    """Path in the bundle's folder."""
    what: str

    def __str__(self) -> str:
        return f"{self.path}: {self.what}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What became of checking a bundle."""

    manifest: Manifest | None
    """None where it is missing or cannot be understood."""
    files: int
    """How many files stand in the bundle."""
    findings: tuple[Finding, ...]
    """By path."""


def verify(files: Mapping[str, bytes], findings: tuple[Finding, ...] = ()) -> Verified:
    """Check the files of a bundle, by their paths in its folder; `findings` are those of unpacking it."""
    stated, found = _stated_sums(files)
    manifest, misread = _manifest(files)
    told = {finding.path for finding in findings}
    described = (*_originals(files, manifest), *_edition(files, manifest)) if manifest else ()
    compared = {*(_compared(files, stated) if stated else ()), *described}
    # A file that could not be unpacked is not told again, as missing.
    every = {*findings, *found, *misread, *(finding for finding in compared if finding.path not in told)}
    return Verified(manifest=manifest, files=len(files), findings=tuple(sorted(every)))


def unzipped(data: bytes) -> tuple[dict[str, bytes], tuple[Finding, ...]]:
    """The files of a zipped bundle by their paths in its folder, and what is wrong with the archive itself.

    Entries outside the folder get paths that begin with ``../``.

    Raises:
        BadZipFile: this is no zip.
    """
    files: dict[str, bytes] = {}
    findings: list[Finding] = []
    with ZipFile(io.BytesIO(data)) as archive:
        entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        folder = _folder([entry.filename for entry in entries])
        inside = {entry: _path(entry.filename, folder) for entry in entries}
        twice = Counter(inside.values())
        findings += (
            Finding(path, f"stands {count} times in the archive") for path, count in twice.items() if count > 1
        )
        for entry, path in inside.items():
            try:
                files[path] = archive.read(entry)
            except _UNREADABLE as error:
                findings.append(Finding(path, f"cannot be unpacked: {error}"))
    return files, tuple(findings)


def _folder(names: list[str]) -> str:
    """The folder that has the sums, with a slash at its end; empty where they stand in none."""
    folders = (name.removesuffix(SUMS) for name in names if name.endswith(f"/{SUMS}") and name.count("/") == 1)
    first = names[0].partition("/")[0] + "/" if names and "/" in names[0] else ""
    return next(folders, first)


def _path(name: str, folder: str) -> str:
    return name.removeprefix(folder) if name.startswith(folder) else f"../{name}"


def _stated_sums(files: Mapping[str, bytes]) -> tuple[dict[str, str], list[Finding]]:
    """The sum of each file that has one, and what is wrong with the file of sums."""
    if SUMS not in files:
        return {}, [Finding(SUMS, "missing; without it no file can be checked")]
    lines = files[SUMS].decode(errors="replace").splitlines()
    matches = [_LINE.fullmatch(line) for line in lines]
    bad = [Finding(SUMS, f"line {number} is no sum of a file") for number, match in enumerate(matches, 1) if not match]
    return {match[2]: match[1] for match in matches if match}, bad or ([] if lines else [Finding(SUMS, "empty")])


def _compared(files: Mapping[str, bytes], stated: Mapping[str, str]) -> Iterator[Finding]:
    """How the files differ from their sums."""
    for path, expected in stated.items():
        if path not in files:
            yield Finding(path, "missing")
        elif (found := digest(files[path])) != expected:
            yield Finding(path, f"differs: its SHA-256 is {found}, not {expected}")
    for path in files.keys() - stated.keys() - {SUMS}:
        yield Finding(path, f"extra: {SUMS} does not name it")


def _manifest(files: Mapping[str, bytes]) -> tuple[Manifest | None, list[Finding]]:
    if MANIFEST not in files:
        return None, [Finding(MANIFEST, "missing")]
    try:
        return _decoder.structure(json.loads(files[MANIFEST]), Manifest), []
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, cattrs.BaseValidationError):
        return None, [Finding(MANIFEST, "is not the manifest of a bundle; the originals cannot be checked")]


def _originals(files: Mapping[str, bytes], manifest: Manifest) -> Iterator[Finding]:
    """How the originals differ from what the manifest says of them."""
    described = {original.file: original for original in manifest.originals if original.file}
    for path, original in described.items():
        if path not in files:
            yield Finding(path, "missing")
        elif not _is(original, files[path]):
            yield Finding(path, f"is not the original that {MANIFEST} describes")
    for path in files.keys() - described.keys():
        if path.startswith(_ORIGINALS):
            yield Finding(path, f"is no original that {MANIFEST} describes")


def _edition(files: Mapping[str, bytes], manifest: Manifest) -> Iterator[Finding]:
    """How the edition that the site says it is differs from what the manifest says."""
    if manifest.edition != "public":
        yield Finding(MANIFEST, f"says that this is {manifest.mark}; only public editions are bundled")
    mark = mark_of(files)
    if mark is None:
        yield Finding(EDITION, "does not say which edition this is" if EDITION in files else "missing")
    elif mark != manifest.mark:
        yield Finding(EDITION, f"says that this is {mark}; {MANIFEST} says {manifest.mark}")


def _is(original: Original, data: bytes) -> bool:
    return (len(data), digest(data)) == (original.bytes, original.sha256)


def _of_type(value: object, type_: type) -> object:
    """The value, where it is of the type: nothing is converted silently."""
    if type(value) is not type_:
        raise TypeError(f"{value!r} is not of the type {type_.__name__}")
    return value


_decoder = cattrs.Converter(forbid_extra_keys=True)
_decoder.register_structure_hook(str, _of_type)
_decoder.register_structure_hook(int, _of_type)
