"""The commands ``dossier bundle`` and ``dossier verify``: the files, versions and options that a bundle needs."""

# ruff: noqa: T201
# Printing is what a command does.

from __future__ import annotations

import argparse
import platform
import re
import sys
import zlib
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from dossier import __version__
from dossier.attempt import USAGE_ERROR, attempt
from dossier.bundle import Manifest, bundled_mark, contents, digest, originals, zipped
from dossier.files import read_all, read_tree, write
from dossier.problems import report

if TYPE_CHECKING:
    from collections.abc import Callable

    from dossier.verification import Verified

_DIFFERS = 1
_FIRST, _LAST = datetime(1980, 1, 1, tzinfo=UTC), datetime(2107, 12, 31, tzinfo=UTC)
"""The days that a zip can state."""
_PIN = re.compile(r"^([\w.-]+)==", re.MULTILINE)
_BUNDLE = """\
Pack a built site as one zip that is read from file:// and can be checked.

`make bundle` builds the site and calls this with the commit and its date. The same site, sources and options,
packed with the same versions of the tools, give the same bytes.
"""
_VERIFY = """\
Check a bundle, as the zip or as the folder it was unpacked to.

Every file is compared with SHA256SUMS, every original with manifest.json. Each file that differs, is missing or
is extra is named, with the reason.
"""
_VERIFY_STATUS = """\
exit status:
  0  all is as it was made
  1  something differs, is missing, is extra or cannot be unpacked
  2  there is no such bundle, or it cannot be read
"""


def add_commands(add_parser: Callable[..., argparse.ArgumentParser]) -> None:
    """Add both commands to those of the program."""
    bundle = add_parser("bundle", help="pack a built site as a zip for reading offline", description=_BUNDLE)
    bundle.add_argument("site", type=Path, metavar="SITE", help="folder of the built site")
    bundle.add_argument("--sources", type=Path, default=Path("sources"), metavar="FOLDER", help="default: sources")
    bundle.add_argument("--name", required=True, type=_name, help="plain name of the bundle, such as sco-dossier")
    bundle.add_argument("--commit", required=True, metavar="HASH", help="commit that the site was built from")
    bundle.add_argument(
        "--date", required=True, type=_moment, metavar="SECONDS", help="its date, as SOURCE_DATE_EPOCH has it"
    )
    bundle.add_argument(
        "--tools",
        type=Path,
        default=Path("requirements.txt"),
        metavar="FILE",
        help="the pinned tools whose versions the manifest states; default: requirements.txt",
    )
    bundle.add_argument("--to", type=Path, default=Path("dist"), metavar="FOLDER", help="default: dist")
    bundle.set_defaults(run=_run_bundle)
    check = add_parser(
        "verify",
        help="check a bundle, and name every file that differs, is missing or is extra",
        description=_VERIFY,
        epilog=_VERIFY_STATUS,
    )
    check.add_argument("bundle", type=Path, metavar="BUNDLE", help="the zip, or the folder it was unpacked to")
    check.set_defaults(run=_run_verify)


def _run_bundle(options: argparse.Namespace) -> int:
    folders = (options.site, options.sources)
    return attempt(lambda: _bundle(options), command="bundle", folders=folders, subject=options.site)


def _bundle(options: argparse.Namespace) -> int:
    # The other commands need neither linking nor templates.
    from dossier.pipeline import assemble  # noqa: PLC0415 - see above

    site = read_all(options.site)
    mark = bundled_mark(site)
    dossier, problems = assemble(read_tree(options.sources))
    if dossier is None:
        print(report(problems))
        return _DIFFERS
    manifest = Manifest(
        name=options.name,
        version=__version__,
        title=dossier.sources.settings.title,
        edition=mark.edition,
        address=mark.address,
        commit=options.commit,
        date=f"{options.date:%Y-%m-%dT%H:%M:%SZ}",
        originals=originals(dossier.articles, site),
        tools=_tools(options.tools),
    )
    data = zipped(contents(site, manifest), manifest.stem, options.date)
    path = options.to / f"{manifest.stem}.zip"
    write(path, data)
    print(f"{path}: {len(data)} bytes, SHA-256 {digest(data)}")
    return 0


def _run_verify(options: argparse.Namespace) -> int:
    try:
        verified = _verified(options.bundle)
    except OSError as error:
        print(f"dossier verify: {error.filename}: {error.strerror}", file=sys.stderr)
        return USAGE_ERROR
    except BadZipFile:
        print(f"dossier verify: {options.bundle}: neither a folder nor a zip", file=sys.stderr)
        return USAGE_ERROR
    for finding in verified.findings:
        print(finding)
    print(_summary(verified))
    return _DIFFERS if verified.findings else 0


def _verified(bundle: Path) -> Verified:
    # The other commands need no decoding of manifests.
    from dossier.verification import unzipped, verify  # noqa: PLC0415 - see above

    return verify(read_all(bundle)) if bundle.is_dir() else verify(*unzipped(bundle.read_bytes()))


def _summary(verified: Verified) -> str:
    """What was checked, or how much is wrong, in a line."""
    if verified.findings:
        wrong = len({finding.path for finding in verified.findings})
        return f"{wrong} {'file is' if wrong == 1 else 'files are'} not as the bundle was made"
    manifest = verified.manifest
    if manifest is None:
        raise AssertionError("a bundle without a manifest has findings")
    held = sum(original.file is not None for original in manifest.originals)
    return (
        f"{manifest.stem}, {manifest.mark}, commit {manifest.commit}: "
        f"all {verified.files} files are as they were made, {held} of {len(manifest.originals)} originals among them"
    )


def _tools(pinned: Path) -> dict[str, str]:
    """Versions of Python, of zlib and of those pinned packages that are installed; some are for other systems."""
    names = sorted(set(_PIN.findall(pinned.read_text(encoding="utf-8"))))
    installed = {each.name.lower().replace("_", "-"): each.version for each in metadata.distributions()}
    versions = {name: installed[name] for name in names if name in installed}
    return {"python": platform.python_version(), "zlib": zlib.ZLIB_RUNTIME_VERSION, **versions}


def _name(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not made of small letters and digits with hyphens between them")
    return text


def _moment(text: str) -> datetime:
    """The moment so many seconds after the start of 1970, UTC."""
    try:
        moment = datetime.fromtimestamp(int(text), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds since 1970") from error
    if not _FIRST <= moment < _LAST:
        raise argparse.ArgumentTypeError(f"{moment.year} is outside the years that a zip can state, 1980 to 2107")
    return moment
