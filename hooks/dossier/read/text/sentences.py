"""Sentences: where they end, and whether one goes on after a break."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLOSERS = "\"'»”’)]}」』】》）*_›"
_TERMINALS = ".!?…。！？؟۔։।॥‽｡"
_NOTE_NUMBERS = re.compile(r"(?:\s*\[\d{1,3}\]|\s*\(\d{1,3}\)|[¹²³⁰-⁹])+$")
_MAY_BE_NOTE = "])¹²³⁰⁴⁵⁶⁷⁸⁹"
"""With what the number of a note ends; asked first, because most lines have none."""
_END = re.compile(r"[.!?…؟۔।][\"'”’»)\]*_]{0,4}(?=\s)|[。！？]+[”’」』）》]{0,3}")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(\"“«])(?:\w|[A-Z]\w?\.\w|mr|mrs|ms|dr|prof|st|no|nos|vol|pp|gen|col|lt|sen|rep|gov|jr|sr|vs|cf|al|inc|ltd|co"
    r"|art|sec|fig|approx|dept|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|т\.?\s?е|т\.?\s?д|т\.?\s?п|им|ул|гг|руб|млн|тыс|см"
    r"|bzw|usw|z\.\s?b|d\.\s?h|u\.\s?a|ca|bspw|etc|ej|sra|av|núm|art)$",
    re.IGNORECASE,
)
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef]")
_NEVER_FIRST = ",.;)%"
"""Signs with which no paragraph begins."""
_OPENERS = "\"'“”‘’«»„([*_"
_UNSPACED_LABEL = 10
"""Characters of a label in a script without spaces."""
_LABEL = 5
"""Words from which a line is more than a label."""
_PARAGRAPH = 100
"""Characters from which a line is no line of verse."""
_HEADING = 8
"""Words from which a line is more than a heading."""
_WORD_LIST = """
    a an the and or but nor of in on at to for from by with without into onto upon over under between among against
    about as than that which who whom whose when where while if because since until through during within toward
    towards is are was were be been being has have had will would can could should may might must shall not its his
    her their our your my this these those such both either neither also only very more most some any no each every
    all и а но или что чтобы как в во на с со к ко по о об обо от до из изо у за для без при про через над под
    между среди не ни же ли бы то это его её ее их наш который которая которые которого где когда если так также і
    й та але або що щоб як з із зі від під між der die das den dem des ein eine einen einem einer eines und oder
    aber dass daß im am auf aus bei mit nach von vom zu zum zur über unter vor für gegen ohne um durch wie als wenn
    weil ist sind war waren wird werden hat haben nicht le la les l' un une du de d' et ou mais que qui dont où
    dans en sur sous par pour avec sans entre vers chez au aux ce cette ces son sa ses leur leurs est sont était
    ont ne pas plus se el los las una unos unas y e o u pero con sin para por hacia sobre su sus lo al del es fue
    ha os uma mas com sem em na nos nas do da dos ao à não é são foi il gli i uno ed ma che di della dei delle alla
    dal dalla nel nella per tra fra non è sono oraz lub ale że w we z ze od po za dla bez przy przez nad pod między
    nie się jest są ve veya ama ile için bu bir ki gibi kadar göre olarak және мен пен бен да де те үшін туралы
    бойынша va bilan uchun ham و في من إلى على عن مع أن إن التي الذي ما لا كما أو ثم بين بعد قبل در به از با برای
    که این آن را تا بر یا است
"""
FUNCTION_WORDS = frozenset(_WORD_LIST.split())
"""Words that no sentence ends with, in languages that the reader has met."""


def ends_sentence(plain: str) -> bool:
    """Whether a text ends with a sentence's end, closing quotes and note numbers aside."""
    text = plain[-40:].rstrip()
    if text[-1:] in _MAY_BE_NOTE:
        text = _NOTE_NUMBERS.sub("", text).rstrip()
    bare = text.rstrip(_CLOSERS + " ")
    if bare[-1:] in _TERMINALS and bare:
        return True
    # A closing quotation mark right after a word ends Chinese and Japanese sentences, and quotations.
    return text[-1:] in "”」』" and len(plain) > 40  # noqa: PLR2004 - longer than a quoted name


def sentence_ends(text: str, start: int, end: int) -> Iterator[int]:
    """Positions behind the sentences of a stretch, its end last."""
    for match in _END.finditer(text, start, end):
        short = text[match.start()] == "." and _ABBREVIATION.search(text, max(start, match.start() - 8), match.start())
        if match.end() < end and not short:
            yield match.end()
    yield end


def goes_on(before: str, after: str, *, interrupted: bool, adjacent: bool = False) -> bool:
    """Whether a sentence that breaks off goes on in the next passage.

    `interrupted` says that a page stamp or the like stands between, which makes a break inside a sentence likely;
    `adjacent`, that not even a blank line does.
    """
    if not after or before[-1:] in ":：;；" or ends_sentence(before):
        return False
    if _UNSPACED.match(before[-1:]):
        longest = _UNSPACED_LABEL * (2 if interrupted else 3)
        return len(before) >= longest and bool(_UNSPACED.match(after.lstrip(_OPENERS)[:1]))
    if after[:1] in _NEVER_FIRST and after[1:2].isspace():
        return True
    return _words_go_on(before, after.lstrip(_OPENERS)[:1], interrupted=interrupted, adjacent=adjacent)


def _words_go_on(before: str, first: str, *, interrupted: bool, adjacent: bool) -> bool:
    open_end = before[-1:] in ",،-–" or hangs(before)
    words = len(before.split())
    if first.islower():
        return words >= _LABEL or open_end
    # Lines of verse begin with capitals, whatever sign ends the line before.
    short = words < _HEADING or (adjacent and len(before) < _PARAGRAPH)
    verse = first.isupper() and not interrupted and short
    if verse or not first.isalnum() or words < _LABEL:
        return False
    return open_end or (interrupted and words >= _HEADING)


def hangs(text: str) -> bool:
    """Whether a text ends with a word that no sentence ends with."""
    return _last_word(text) in FUNCTION_WORDS


def _last_word(text: str) -> str:
    return text.rsplit(None, 1)[-1].lower().strip("\"'“”‘’«»([") if text.strip() else ""


def written_together(before: str, after: str) -> bool:
    """Whether two characters belong to a script that writes without spaces."""
    return bool(_UNSPACED.match(before)) and bool(_UNSPACED.match(after))
