"""How files for programs name what stands on the site."""

from __future__ import annotations

from dataclasses import dataclass

from dossier import addresses


@dataclass(frozen=True, slots=True)
class Iris:
    """IRIs in one file: absolute where the site has an address, else relative to the file."""

    site: str
    """The site's address, ending in a slash; empty where it has none."""
    file: str
    """Address of the file, or page, below the site's root."""

    def of(self, address: str) -> str:
        """The IRI of what stands at `address` below the site's root."""
        return self.site + address if self.site else addresses.relative(address, page=self.file)


def site_address(site_url: str) -> str:
    """The site's address, ending in a slash; empty where it has none."""
    return site_url and site_url.rstrip("/") + "/"
