"""The list of published addresses: nothing leaves it, and what a site lacks of it is named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.published import compared, merged, parsed, published, written

NAMES = st.text("abp-.0123456789", min_size=1, max_size=8).filter(lambda name: name.strip("-.") != "")
ADDRESSES = st.dictionaries(NAMES.map(lambda name: f"pages/{name}.html"), st.frozensets(NAMES, max_size=40), max_size=6)


def test_pages_count_with_their_anchors_and_files_without() -> None:
    files = {
        "articles/a.html": b'<p id="p1">One</p><p id="p2">Two</p><input id="__search">',
        "originals/a.txt": b'<p id="p9">',
        "assets/look.css": b"",
        "404.html": b'<p id="lost">',
    }
    assert published(files) == {"articles/a.html": frozenset({"p1", "p2"}), "originals/a.txt": frozenset()}


def test_the_list_is_in_the_order_that_people_count_in() -> None:
    listed = {"b.html": frozenset({"p10", "p9"}), "a.txt": frozenset[str]()}
    assert written(listed) == "a.txt\nb.html\n  p9 p10\n"


def test_what_is_gone_and_what_is_new_is_named() -> None:
    listed = {"a.html": frozenset({"p1", "p2"}), "b.html": frozenset({"p1"})}
    found = {"a.html": frozenset({"p2", "p3"}), "c.html": frozenset({"p1"})}
    differences = compared(listed, found)
    assert differences.gone == ("a.html#p1", "b.html")
    assert differences.new == ("a.html#p3", "c.html")


def test_who_comes_by_any_anchor_of_a_page_that_moved_is_sent_on() -> None:
    listed = {"old.html": frozenset({"p1", "p2"})}
    found = {"old.html": frozenset({"title"}), "new.html": frozenset({"p1", "p2"})}
    assert compared(listed, found, moved={"old.html"}).gone == ()
    assert compared(listed, found).gone == ("old.html#p1", "old.html#p2")


def test_an_original_may_go_where_the_rights_withhold_it() -> None:
    listed: dict[str, frozenset[str]] = {"originals/a.txt": frozenset(), "originals/b.txt": frozenset()}
    assert compared(listed, {}, withheld={"originals/b.txt"}).gone == ("originals/a.txt",)


def test_a_list_that_begins_with_anchors_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^line 1: anchors stand under an address, and there is none above them$"):
        parsed("  p1 p2\n")


@given(ADDRESSES)
def test_a_list_that_is_written_reads_the_same(addresses: dict[str, frozenset[str]]) -> None:
    assert parsed(written(addresses)) == addresses


@given(ADDRESSES, ADDRESSES)
def test_recording_adds_what_is_new_and_loses_nothing(
    listed: dict[str, frozenset[str]], found: dict[str, frozenset[str]]
) -> None:
    after = merged(listed, found)
    assert compared(after, found).new == ()
    assert compared(listed, after).gone == ()
    assert compared(after, found).gone == compared(listed, found).gone
