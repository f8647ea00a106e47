"""The offline bundle: the site as one reproducible zip, with sums, a manifest and a word to its readers."""

from __future__ import annotations

import io
import json
import stat
from collections.abc import Mapping  # noqa: TC003 - the manifest is decoded by the types of its fields
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from dossier import addresses
from dossier.mark import ADDRESS as EDITION
from dossier.mark import Mark, mark_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from dossier.model.sources import Article

SUMS = "SHA256SUMS"
MANIFEST = "manifest.json"
README = "README.txt"
FOR_SERVERS = frozenset({"404.html", "robots.txt", "sitemap.xml", "sitemap.xml.gz"})
"""Files of the site that only servers have use for; they are left out. The packed sitemap bears the build's day."""
_REMEDY = "Build the public edition with `make site`, and bundle that."
_COMPRESSION = 9
_RIGHTS = stat.S_IFREG | 0o644
_UNIX = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """What identifies an original, and where its bytes stand in the bundle."""

    article: str
    sha256: str
    bytes: int
    file: str | None
    """None where the rights do not allow the bytes to be published."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a bundle is and what it was made from; every field is a key of ``manifest.json``."""

    name: str
    """Plain name, such as ``sco-dossier``."""
    version: str
    title: str
    edition: str
    """``public``: the private one is never bundled."""
    address: str
    """The address that the pages name as the site's; empty where they name none."""
    commit: str
    """Full hash; ``-dirty`` at its end says that files had been changed or added since."""
    date: str
    """Moment in UTC that all files of the bundle bear; that of the commit, not of the build."""
    originals: tuple[Original, ...]
    tools: Mapping[str, str]
    """Versions of what the bundle was built with, by name."""

    @property
    def mark(self) -> Mark:
        """The edition of the site that was bundled."""
        return Mark(edition=self.edition, address=self.address)

    @property
    def stem(self) -> str:
        """Name of the zip without its suffix, and of the folder in it."""
        return f"{self.name}-{self.version}"


def bundled_mark(site: Mapping[str, bytes]) -> Mark:
    """The edition of a site that may be bundled.

    Raises:
        ValueError: this is the private edition, or the site does not say which it is.
    """
    mark = mark_of(site)
    if mark is None:
        raise ValueError(f"{EDITION} does not say which edition this is. {_REMEDY}")
    if mark.edition != "public":
        raise ValueError(
            f"{EDITION} says that this is the {mark.edition} edition, which has words that the rights do not allow "
            f"to be published. {_REMEDY}"
        )
    return mark


def originals(articles: Iterable[Article], site: Mapping[str, bytes]) -> tuple[Original, ...]:
    """What identifies the articles' originals, those that the site withholds included."""
    stated = ((article.record.fixity, addresses.original(article.id), article.id) for article in articles)
    return tuple(
        Original(article=id_, sha256=fixity.sha256, bytes=fixity.bytes, file=address if address in site else None)
        for fixity, address, id_ in stated
    )


def contents(site: Mapping[str, bytes], manifest: Manifest) -> dict[str, bytes]:
    """Every file of the bundle, by its path in the bundle's folder, in order.

    Raises:
        ValueError: the site has a file under a name that the bundle needs.
    """
    taken = sorted({SUMS, MANIFEST, README} & site.keys())
    if taken:
        raise ValueError(f"the site has a file named {taken[0]}, which is the bundle's own")
    files = {path: data for path, data in site.items() if path not in FOR_SERVERS}
    files[README] = _README.format(title=manifest.title, stem=manifest.stem, commit=manifest.commit).encode()
    files[MANIFEST] = (json.dumps(asdict(manifest), ensure_ascii=False, indent=1) + "\n").encode()
    files[SUMS] = sums(files)
    return dict(sorted(files.items()))


def sums(files: Mapping[str, bytes]) -> bytes:
    """The files' sums as ``sha256sum`` writes and checks them, sorted by path."""
    return "".join(f"{digest(data)}  {path}\n" for path, data in sorted(files.items())).encode()


def digest(data: bytes) -> str:
    """SHA-256 in hexadecimal digits."""
    return sha256(data).hexdigest()


def zipped(files: Mapping[str, bytes], folder: str, moment: datetime) -> bytes:
    """A zip with the files in a folder. Its bytes follow from the arguments, and the version of zlib, alone."""
    whole = io.BytesIO()
    with ZipFile(whole, "w") as archive:
        for path, data in files.items():
            entry = ZipInfo(f"{folder}/{path}", moment.timetuple()[:6])
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = _UNIX
            entry.external_attr = _RIGHTS << 16
            archive.writestr(entry, data, compresslevel=_COMPRESSION)
    return whole.getvalue()


_README = """\
{title}
{stem}

TO READ
Unpack the whole archive first, then open index.html in this folder with a double click. All of it works
without a server and without the net: pages, links, search and downloads. The search needs JavaScript.

TO CHECK
SHA256SUMS has the SHA-256 of every other file. In this folder,

    sha256sum --check SHA256SUMS            (on a Mac: shasum -a 256 -c SHA256SUMS)

tells which files differ from it. With the dossier's own program,

    dossier verify {stem}.zip

or the same with this folder also finds files that were added, and compares the originals with manifest.json.
Both tell damage; to exclude that somebody also replaced the sums, compare the SHA-256 of the archive, or of
SHA256SUMS, with the one that its publisher states elsewhere.

TO KNOW
manifest.json names the commit that this was built from ({commit}),
the address of the site, what identifies each original, and the versions of the tools. The same commit built
with the same tools gives the same archive, byte for byte. The articles belong to their authors and publishers; see
the notices on their pages.
"""
