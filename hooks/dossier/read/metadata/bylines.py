"""Authors as bylines name them.

A line names authors by a label (``By …``, ``Автор: …``, ``作者：…``), or by holding nothing but names, with a date
or an office beside them at most. Agencies and desks (``By Xinhua``, ``Staff writers``) are no authors.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from dossier.read.metadata import cues
from dossier.read.metadata.page_lines import blank
from dossier.read.metadata.written_dates import find_dates

if TYPE_CHECKING:
    from collections.abc import Iterator

Range = tuple[int, int]

_REMEMBERED = 512
"""Lines whose names are kept: the searches for title and authors ask for the same ones."""
_LONGEST_HEAD = 500
"""Characters of a line that holds nothing but names, at most."""


@dataclass(frozen=True, slots=True)
class AuthorName:
    """An author in a line: ``line[start:end]`` is the name as written."""

    name: str
    """Without degree, office and markup; as written, or with capital initials where it is all in capitals."""
    start: int
    end: int
    affiliation: Range | None = None
    """Where the line states an affiliation or office."""

    @property
    def likely(self) -> bool:
        """Whether a frequent given name or initials support that this is a person's name."""
        words = self.name.replace("-", " ").split()
        return any(cues.folded(word) in _GIVEN_NAMES or _SURE_INITIALS.fullmatch(word) for word in words)

    @property
    def first_likely(self) -> bool:
        """Whether the first word is a frequent given name."""
        return cues.folded(self.name.split()[0]) in _GIVEN_NAMES

    def moved(self, by: int) -> AuthorName:
        """The same name in a longer line."""
        office = (self.affiliation[0] + by, self.affiliation[1] + by) if self.affiliation else None
        return AuthorName(self.name, self.start + by, self.end + by, office)


@lru_cache(maxsize=_REMEMBERED)
def find_authors(line: str) -> tuple[AuthorName, ...]:
    """The authors that a line names by a label: ``By …``, ``Автор: …``, ``作者：…``; nothing for any other line."""
    plain = _without_dates(blank(line))
    for label in _LABEL.finditer(plain):
        names = _names_at(plain, label.end(), lone_word=label["by"] is None or not label["by"].isascii())
        if names and not (label["within"] and _GOES_ON.match(plain, names[-1].end)):
            return names
    for pattern in _AROUND_NAMES:
        found = tuple(_whole(plain, *span) for match in pattern.finditer(plain) for span in _han_names(match))
        if found:
            return found
    return ()


def is_author_label(line: str) -> bool:
    """Whether the line is nothing but a label, so that names may stand below it."""
    return _BARE_LABEL.fullmatch(blank(line).strip()) is not None


@lru_cache(maxsize=_REMEMBERED)
def find_bare_names(line: str) -> tuple[AuthorName, ...]:
    """The names of a line that holds nothing else but a date, a time or an office: ``Sergei Blagov Apr 29, 2002``.

    Only words in letters that have capitals can be told for names this way. Whether such a line is a byline depends on
    where it stands.
    """
    if len(line.strip()) > _LONGEST_HEAD:
        return ()
    plain = _without_dates(blank(line))
    if any(cue in plain for cue in _ASIDE_CUES):
        plain = _ASIDE.sub(lambda match: " " * len(match[0]), plain)
    if eastern := _EASTERN.fullmatch(plain) or _SPACED_HAN.fullmatch(plain):
        return (_whole(plain, *eastern.span("name")),)
    found: list[AuthorName] = []
    others = 0
    for start, end in _pieces(plain):
        names = () if _CASELESS.search(plain, start, end) else _names_at(plain, start, end=end)
        if (
            names
            and max(len(name.name.split()) for name in names) <= _MOST_BARE_WORDS
            and (_is_role(names[-1], plain[names[-1].end : end]) or names[-1].affiliation)
        ):
            found.extend(names)
        elif not _is_filler(plain[start:end]):
            others += len(_letters(plain[start:end]))
    if (others and _AGENCY.search(plain)) or _CREDIT.search(plain) or _PICTURE.match(cues.folded(plain)):
        return ()
    if others and not (found and found[0].likely and others <= _MOST_OTHER_WORDS and found[0].start < _EARLY):
        return ()
    return tuple(found)


def find_signature(line: str) -> tuple[AuthorName, ...]:
    """The names with which a line begins that holds besides them a place and a date: ``Ivan Petrov, Osh. 5.6.2012``."""
    plain = _without_dates(blank(line))
    names = _names_at(plain, 0)
    if not names:
        return ()
    behind = plain[names[-1].end :].lstrip()
    # Before a comma and a place of a word or two, even a name with an unknown given name signs.
    signs = " " in names[0].name and behind.startswith(",") and len(_letters(behind)) <= _MOST_PLACE_WORDS
    return names if signs or (names[0].likely and len(_letters(behind)) <= _MOST_OTHER_WORDS) else ()


def find_described_author(line: str) -> AuthorName | None:
    """The author that a note describes: ``Sergei Blagov is a Moscow-based specialist …``."""
    plain = blank(line)
    names = _names_at(plain, len(plain) - len(plain.lstrip(" \t(—–-")))
    if len(names) == 1 and _IS_A.match(plain, names[0].end):
        return names[0]
    return None


# --- labels

_BY = cues.alternatives(cues.phrases(cues.BY))
_LABELS = cues.alternatives(cues.phrases(cues.AUTHOR_LABELS))
_EDGE = r"(?:^|(?<=[|•·—–/\t>(\[)\]]))[ \t]*|(?<=[ ]{2})|(?<=[.?!…”\"»][ ])"
_LABEL = re.compile(
    rf"(?:{_EDGE})(?:(?i:{_LABELS})\s*(?P<colon>[:：／])\s*(?:(?i:by|von|par|por)\b)?"
    rf"|文\s*/|(?P<by>(?i:{_BY}))\s*(?:[:：]|(?<=[\u4e00-\u9fff])(?=\s|[\u4e00-\u9fff])|\b(?=\s)))[ \t]*"
    rf"|(?<=[\w)\]][ ])(?P<within>By|BY|Von|Par|Por)[ \t]+"
    r"|(?<=[\s》）)])(?:Автор|Autor|Author|Autore|作者|記者|记者)[:：][ \t]*",
)
_GOES_ON = re.compile(r"[ ](?!(?:Published|Updated|Posted|On|At)\b)[^\W\d_]")
"""A sentence that a name within a line stands in."""
_BARE_LABEL = re.compile(rf"(?i:{_LABELS}|{_BY})\s*[:：]?")
_IS_A = re.compile(rf",?\s+(?:\([^)]*\)\s*)?(?i:{cues.alternatives(cues.phrases(cues.IS_A))})\b|\s*[—–]\s")
_HAN_NAME = r"[\u4e00-\u9fff]{2,4}"
_AROUND_NAMES = (
    re.compile(
        rf"[（(〔【\[]\s*(?:本报|本報|新华社)?(?:记者|記者)\s*[:：]?\s*(?P<names>{_HAN_NAME}(?:[、,，\s]+{_HAN_NAME})*)\s*[)）〕】\]／/]"
    ),
    re.compile(r"^\s*(?P<names>[\u4e00-\u9fff]{2,3})\s+(?:来源|來源)\s*[:：]"),
    re.compile(r"(?:^|[\s(（\[|])(?P<names>[가-힣]{2,4})\s*(?:기자|특파원)(?![가-힣])"),
)


def _han_names(match: re.Match[str]) -> Iterator[Range]:
    for name in re.finditer(r"[\u4e00-\u9fff가-힣]+", match["names"]):
        yield match.start("names") + name.start(), match.start("names") + name.end()


# --- names

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f]|['’ʼʻ‘`-](?=[^\W\d_])|\.(?=[^\W\d_]\.))*\.?")
_WORD_GAP = re.compile(r"[ \t\u00a0\n]{1,2}(?![ \t\u00a0\n])")
_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.-?)+|[^\W\d_]")
_SURE_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.-?)+")
_ELIDED = re.compile(r"[dlo]['’][^\W\d_]{2}", re.IGNORECASE)
_CASELESS = re.compile(r"[\u0590-\u08ff\u0900-\u0dff\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_CASELESS_NAME = re.compile(
    r"[\u3400-\u9fff]{1,8}[·•・.][\u3400-\u9fff·•・]{1,8}"
    r"|[\u3400-\u9fff]{2,4}(?![\u3400-\u9fff])"
    r"(?:[ ](?!编辑|责编|来源|來源|摄影)[\u3400-\u9fff]{1,2}(?![\u3400-\u9fff]))?"
    r"|[\u30a0-\u30ff・ー＝]{4,20}"
    r"|[\uac00-\ud7af]{2,4}(?![\uac00-\ud7af])"
    r"|[\u0620-\u06ff\u200c]{2,}(?:[ ][\u0620-\u06ff\u200c]{2,}){0,3}"
    r"|[\u0900-\u0dff]{2,}(?:[ ][\u0900-\u0dff]{2,}){0,3}"
)
_LINK_WORDS = cues.alternatives(sorted(cues.words(cues.NAME_LINKS)))
_LINK = re.compile(
    rf"(?:\s+in\s+[A-ZÀ-Þ][\w-]+(?:\s[A-ZÀ-Þ][\w-]+)?(?=\s*,|\s+(?i:{_LINK_WORDS})\s))?(?:\s*[,;،、，/]\s*(?:(?i:{_LINK_WORDS})\s)?\s*|\s+(?i:{_LINK_WORDS})\s+)"
)
_AFFILIATION = re.compile(r"\s*[,(–—|/-]\s*(?P<office>[^|•·]{3,200}?)\s*\)?\s*(?=$|[|•·]|\s{3})")
_MOST_WORDS = 5
_MOST_NAMES = 12
_LONG_CAPITALS = 5
_MONTHS = frozenset(cues.folded(form) for table in cues.MONTHS.values() for form in re.split("[ ,]", table))
_FIGURE = re.compile(r"\s*\d")
_GLUED = re.compile(r"(?P<name>[^\W\d_]+[a-zà-ÿа-я])(?P<next>[A-ZÀ-ÞА-Я][a-zà-ÿа-я]+)")

_PARTICLES = cues.words(cues.PARTICLES)
_GIVEN_NAMES = cues.words(cues.GIVEN_NAMES)
_HONORIFICS = cues.words(cues.HONORIFICS)
_OFFICES = cues.words(cues.OFFICES)
_NOT_NAMES = cues.words(cues.NOT_NAMES) | {
    word for table in (cues.PUBLISHED, cues.UPDATED) for phrase in cues.phrases(table) for word in phrase.split()
}


def _names_at(plain: str, start: int, *, end: int | None = None, lone_word: bool = False) -> tuple[AuthorName, ...]:
    """The names that stand one after the other from `start`, with the affiliation that follows the last."""
    stop = len(plain) if end is None else end
    names: list[AuthorName] = []
    position: int | None = start
    while position is not None and len(names) < _MOST_NAMES:
        span = _name_span(plain, position, stop, lone_word=lone_word and not names)
        if span is None:
            break
        names.append(_whole(plain, *span))
        link = _LINK.match(plain, span[1], stop)
        position = link.end() if link else None
    if names:
        names[-1] = _with_affiliation(names[-1], plain, stop)
    return tuple(names)


def _name_span(plain: str, start: int, stop: int, *, lone_word: bool) -> Range | None:
    """Where the name stands that begins at `start`, spaces and degrees before it left out."""
    begin = start + len(plain[start:stop]) - len(plain[start:stop].lstrip())
    if _CASELESS.match(plain, begin, stop):
        match = _CASELESS_NAME.match(plain, begin, stop)
        return match.span() if match else None
    words = _name_words(plain, begin, stop)
    while words and _is_honorific(plain[slice(*words[0])]):
        words.pop(0)
    while words and cues.folded(plain[slice(*words[-1])]).rstrip(".") in _PARTICLES | _HONORIFICS:
        words.pop()
    written = [plain[slice(*word)] for word in words]
    full = [word for word in written if not _INITIALS.fullmatch(word) and cues.folded(word) not in _PARTICLES]
    if not full or (len(written) == 1 and not (lone_word and len(full[0]) > len("Ann"))):
        return None
    return words[0][0], words[-1][1] - (written[-1].endswith(".") and not _INITIALS.fullmatch(written[-1]))


def _name_words(plain: str, begin: int, stop: int) -> list[Range]:
    words: list[Range] = []
    position = begin
    while len(words) < _MOST_WORDS and (match := _WORD.match(plain, position, stop)):
        month = cues.folded(match[0]).rstrip(".") in _MONTHS and _FIGURE.match(plain, match.end(), stop)
        if month or not _may_stand_in_name(match[0], [plain[slice(*word)] for word in words]):
            break
        if glued := _glued(match[0]):
            words.append((match.start(), match.start() + glued))
            break
        words.append(match.span())
        gap = _WORD_GAP.match(plain, match.end(), stop)
        ends = match[0].endswith(".") and not (_INITIALS.fullmatch(match[0]) or _is_honorific(match[0]))
        if ends or not gap:
            break
        position = gap.end()
    return words


def _glued(word: str) -> int:
    """Length of the name that a following word was glued to, as in ``ItalieThe``; 0 where none is."""
    match = _GLUED.fullmatch(word)
    return len(match["name"]) if match and cues.folded(match["next"]) in _NOT_NAMES | _OFFICES else 0


def _may_stand_in_name(word: str, before: list[str]) -> bool:
    low = cues.folded(word)
    if _INITIALS.fullmatch(word):
        return word[0].isupper()
    if low.rstrip(".") in _PARTICLES and (before or low not in _NOT_NAMES or low in _GIVEN_NAMES):
        return True
    if _is_honorific(word):
        return not before or all(map(_is_honorific, before)) or word.endswith(".")
    if low.rstrip(".") in _NOT_NAMES or low in _OFFICES or "--" in word:
        return False
    if _is_acronym(word, before):
        return False
    return word[0].isupper() or _ELIDED.match(word) is not None


def _is_acronym(word: str, before: list[str]) -> bool:
    """Whether a word in capitals after words in small letters is an agency's rather than a surname: ``BBC``."""
    mixed = any(not each.isupper() for each in before if not _INITIALS.fullmatch(each))
    return word.isupper() and word.isalpha() and 1 < len(word) < _LONG_CAPITALS and mixed


def _is_honorific(word: str) -> bool:
    low = cues.folded(word)
    return low in _HONORIFICS or (low.endswith(".") and low.rstrip(".") in _HONORIFICS)


def _with_affiliation(name: AuthorName, plain: str, stop: int) -> AuthorName:
    match = _AFFILIATION.match(plain, name.end, stop)
    if match is None or not _names_office(match["office"]):
        return name
    return replace(name, affiliation=match.span("office"))


def _names_office(text: str) -> bool:
    return any(cues.folded(word) in _OFFICES for word in re.findall(r"[^\W\d_]+", text))


def _whole(plain: str, start: int, end: int) -> AuthorName:
    written = " ".join(plain[start:end].split())
    if written.isupper() and not _CASELESS.search(written):
        written = re.sub(r"[^\W\d_]{2,}", lambda word: word[0].capitalize().replace("\u0307", ""), written)
    return AuthorName(written, start, end)


# --- lines of nothing but names

_SEPARATOR = re.compile(r"\s*[|•·►»]\s*|\s+[-–—/]\s+|\s{3,}|\t")
_SPACED_HAN = re.compile(r"\s*(?P<name>[\u4e00-\u9fff]{1,3}[ \u3000][\u4e00-\u9fff]{1,3})\s*")
"""A Japanese name with a space between surname and given name, alone on its line."""
_SURNAMES = {language: cues.alternatives(cues.SURNAMES[language].split()) for language in cues.SURNAMES}
_EASTERN = re.compile(
    rf"\W*(?P<name>(?:{_SURNAMES['zh']})[\u4e00-\u9fff]{{1,2}}|(?:{_SURNAMES['ja']})[\u3040-\u309f\u4e00-\u9fff]{{1,3}}"
    rf"|(?:{_SURNAMES['ko']})[가-힣]{{2}})\W*"
)
"""A Chinese, Japanese or Korean name alone on its line, told by its family name."""
_ASIDE_CUES = ("@", "://", " ago")
_ASIDE = re.compile(
    r"\(?@\w+\)?|\S+@\S+\.\w+|https?://\S+|(?<!\d)\d+\s+(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)\s+ago\b"
)
_AGENCY = re.compile(r"[^\W\d_]\s*/\s*[A-ZÀ-ÞА-Я][\w. ]*$")
"""``Heikki Saukkomaa / Lehtikuva``: whoever stands before it made a photograph."""
_CREDIT = re.compile(r"[^\W\d_]\s?/\s?[A-ZА-Я]{2,}(?:\s\w+)?\s*$")
"""``Ivan Petrov/TASS``."""
_PICTURE = re.compile(rf"\W*(?:{cues.alternatives(cues.phrases(cues.CREDITS))})(?!\w)")
"""``Photo ITAR-TASS / Ivan Petrov``."""
_MOST_OTHER_WORDS = 5
_MOST_PLACE_WORDS = 2
_MOST_BARE_WORDS = 4
_EARLY = 12
_FILLERS = cues.words(cues.WEEKDAYS) | cues.words(cues.TIME_WORDS) | _NOT_NAMES | cues.words(cues.OFFICES)


def _without_dates(plain: str) -> str:
    for found in find_dates(plain):
        plain = plain[: found.start] + " " * (found.end - found.start) + plain[found.end :]
    return plain


def _pieces(plain: str) -> Iterator[Range]:
    """The parts of a line between bars, bullets and wide spaces, without the empty ones."""
    start = 0
    for separator in [*_SEPARATOR.finditer(plain), None]:
        end = separator.start() if separator else len(plain)
        if plain[start:end].strip(" \t,.:;-–—()"):
            yield start, end
        start = separator.end() if separator else end


def _is_role(name: AuthorName, rest: str) -> bool:
    """Whether nothing follows the name, or, without a comma, an office or place: ``Ann Lee News Reporter``."""
    return not _letters(rest) or (name.likely and (_PLACE.fullmatch(rest) is not None or _is_filler(rest)))


_PLACE = re.compile(r"\s+(?:in|aus|en|à|в|из)\s+[A-ZÀ-ÞА-ЯЁ][\w-]+(?:\s[A-ZÀ-ÞА-ЯЁ][\w-]+)?\s*")
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,6}")


def _is_filler(piece: str) -> bool:
    """Whether the piece says nothing but a weekday, a time, a label or an organisation's usual words."""
    return _DOMAIN.fullmatch(piece.strip()) is not None or all(
        cues.folded(word) in _FILLERS or (word.isupper() and len(word) < _LONG_CAPITALS) for word in _letters(piece)
    )


def _letters(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text)
