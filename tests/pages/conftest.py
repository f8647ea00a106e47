"""What the tests of the pages share: the small dossier and its site."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dossier.pages import render
from tests.pages.small_dossier import small_dossier

if TYPE_CHECKING:
    from dossier.dossier import Dossier
    from dossier.model.pages import Page, Site


def pytest_addoption(parser: pytest.Parser) -> None:
    """`pytest tests/pages --update-golden` writes the golden pages anew; read the difference before committing it."""
    parser.addoption("--update-golden", action="store_true", help="write the golden pages anew instead of comparing")


@pytest.fixture(scope="session")
def dossier() -> Dossier:
    return small_dossier()


@pytest.fixture(scope="session")
def small_site(dossier: Dossier) -> Site:
    return render(dossier)


@pytest.fixture(scope="session")
def small_pages(small_site: Site) -> dict[str, Page]:
    """The pages of the small site by address."""
    return {page.address: page for page in small_site.pages}
