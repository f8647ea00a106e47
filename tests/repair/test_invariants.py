"""What holds for every repair: what is proposed anchors once, what is gone is not proposed, what is not meant stays."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from dossier.annotate.anchoring import anchor
from dossier.annotate.quotations import Quoted
from dossier.annotate.repair import FLOOR, Proposal, Refusal, decide, plan
from dossier.annotate.rewriting import rewritten
from dossier.load import yaml_tree
from dossier.model.annotations import Anchor
from dossier.model.claims import Selector
from dossier.model.notes import Quotation
from dossier.selecting import occurrences
from tests.annotate.grounds import ground_of
from tests.engine.readings import readings
from tests.repair.replaced import NOTES, note, replaced

if TYPE_CHECKING:
    from dossier.annotate.repair import Repair
    from dossier.model.text import Reading

WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=30)
SENTENCE = "The three ports of the Harbour League agreed on a common tariff at Norhaven in the spring of that year"


@st.composite
def edited(draw: st.DrawFn, text: str, *, most: int = 3) -> str:
    """The text with a few characters inserted, deleted or replaced."""
    for _ in range(draw(st.integers(0, most))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.sampled_from(["", "x", " ", "é"])) + text[at + draw(st.integers(0, 1)) :]
    return text


def repaired(reading: Reading, quotation: Quotation) -> Repair:
    return decide(Quoted(label="note", article="example", quotation=quotation, file="notes.yml"), ground_of(reading))


@given(st.data())
@settings(max_examples=300)
def test_what_is_proposed_anchors_exactly_once(data: st.DataObject) -> None:
    reading = data.draw(readings())
    original = reading.original
    start = data.draw(st.integers(0, len(original) - 1))
    end = data.draw(st.integers(start + 1, len(original)))
    quotation = Quotation(
        quote=data.draw(edited(original[start:end])) or "x",
        prefix=data.draw(st.sampled_from(["", original[max(start - 8, 0) : start]])),
        suffix=data.draw(st.sampled_from(["", original[end : end + 8]])),
    )
    found = repaired(reading, quotation)
    if isinstance(found, Proposal):
        assert list(occurrences(original, found.selector)) == [found.best.start]
        assert original[found.best.start : found.best.end] == found.selector.exact
        new = Quotation(quote=found.selector.exact, prefix=found.selector.prefix, suffix=found.selector.suffix)
        where = anchor(Quoted(label="n", article="example", quotation=new, file="f"), ground_of(reading))
        assert isinstance(where, Anchor)
        assert min(found.best.words, found.best.score) >= FLOOR


@given(readings(), st.text(alphabet="\u2f00\u2f01\u2f02", min_size=1), st.text(max_size=5), st.text(max_size=5))
def test_words_that_are_gone_are_never_proposed(reading: Reading, words: str, prefix: str, suffix: str) -> None:
    if not set(words) & set(reading.original):
        assert isinstance(repaired(reading, Quotation(quote=words, prefix=prefix, suffix=suffix)), Refusal)


@given(st.data())
@settings(max_examples=40)
def test_applying_twice_changes_nothing(data: st.DataObject) -> None:
    words = data.draw(edited(SENTENCE[data.draw(st.integers(0, 30)) : data.draw(st.integers(50, len(SENTENCE)))]))
    original = data.draw(edited(f"{SENTENCE}. And nothing else came of it, as everybody in the port remembers."))
    notes = yaml.safe_dump([note(quote=words)], allow_unicode=True)
    files = replaced(original.encode(), notes.encode(), roles=[{"lines": "1", "role": "body"}])
    once, problems = plan(files)
    assert once is not None, problems
    again, _ = plan({**files, **once.files})
    assert again is not None
    assert again.files == {}
    assert [one.quoted.label for one in again.repairs] == [
        one.quoted.label for one in once.repairs if isinstance(one, Refusal)
    ]


# --- the files --------------------------------------------------------------------------------------------------------

LAYOUTS = {
    "block": ("# words\n-   kind: sic  # a slip\n    quote: ", "  # as printed\n\n    text: Thus.\n# the end\n"),
    "last": ("- kind: sic\n  quote: ", ""),
    "braces": ("- {kind: sic,  # a slip\n   quote: ", " , text: 'a, b'}\n"),
    "nested": ("- log:\n  - evidence:\n      - text: x\n        quote:  ", "\n\n        # more\n      - text: y\n"),
}
SCALARS = ("old words", "'old words'", '"old\\x20words"', "old\n           words")
BLOCKS = (">-\n         old\n         words", "|-\n         old words", ">2-\n            old words")


@pytest.mark.parametrize("layout", LAYOUTS)
@given(st.data())
@settings(max_examples=100)
def test_only_the_scalars_concerned_change(layout: str, data: st.DataObject) -> None:
    before, after = LAYOUTS[layout]
    scalars = SCALARS if layout in ("braces", "last") or "#" in after.partition("\n")[0] else SCALARS + BLOCKS
    mark = codecs.BOM_UTF8 if data.draw(st.booleans()) else b""
    line_end = data.draw(st.sampled_from(["\n", "\r\n"]))
    text = (before + data.draw(st.sampled_from(scalars)) + after).replace("\n", line_end)
    line = before.count("\n") + 1
    old = Quotation(quote=quote_in(yaml_tree.parse(text.encode()).value)["quote"], line=line)
    new = Selector(exact=data.draw(WORDS), prefix=data.draw(st.just("") | WORDS), suffix=data.draw(st.just("") | WORDS))
    result = rewritten(mark + text.encode(), [(old, new)])
    assert result.startswith(mark + before.replace("\n", line_end).encode())
    # New keys come below the line of the quote, or in it after the quote.
    same_line, *rest = after.replace("\n", line_end).partition(line_end)
    assert same_line.encode() in result
    assert result.endswith("".join(rest).encode())
    stated = quote_in(yaml_tree.parse(result).value)
    given_context = {key: words for key, words in (("prefix", new.prefix), ("suffix", new.suffix)) if words}
    assert {key: stated[key] for key in stated if key in ("quote", "prefix", "suffix")} == {
        "quote": new.exact,
        **given_context,
    }


def quote_in(value: object) -> dict[str, str]:
    """The mapping with a quote, wherever it stands."""
    if isinstance(value, yaml_tree.Mapping):
        found = dict(value) if "quote" in value else next(filter(None, map(quote_in, value.values())), {})
        return {key: words for key, words in found.items() if isinstance(words, str)}
    return next(filter(None, map(quote_in, value)), {}) if isinstance(value, yaml_tree.List) else {}


def test_a_file_that_would_not_say_what_is_proposed_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    files = replaced(f"{SENTENCE}.".encode(), yaml.safe_dump([note(quote="three ports of the Harbor League")]).encode())
    monkeypatch.setattr("dossier.annotate.repair.rewritten", lambda data, _: data)
    planned, _ = plan(files)
    assert planned is not None
    assert planned.files == {}
    (repair,) = planned.repairs
    assert isinstance(repair, Refusal)
    assert repair.reason == "the file cannot be changed by machine; write the passage into it yourself"
    assert repair.quoted.file == NOTES
