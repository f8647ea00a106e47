"""Every problem that loading can report: a stable code and what it means. The documentation lists this table."""

from __future__ import annotations

from enum import StrEnum
from typing import Self


class Code(StrEnum):
    """A problem's code; `explanation` is its one sentence in the documentation."""

    explanation: str

    def __new__(cls, value: str, explanation: str) -> Self:
        """Pair the code with its explanation."""
        code = str.__new__(cls, value)
        code._value_ = value
        code.explanation = explanation
        return code

    # Files
    UNKNOWN_FILE = "unknown-file", "A file in sources/ has no place in its layout, so nothing would read it."
    MISSING_FILE = "missing-file", "A file that every dossier needs is not there."
    MISSING_RECORD = "missing-record", "An article's folder has an original but no record."
    MISSING_ORIGINAL = "missing-original", "An article's folder has a record but no original."
    SEVERAL_ORIGINALS = "several-originals", "An article's folder has more than one original."
    UNKNOWN_KIND = "unknown-kind", "A file in sources/entities/ is not named after a kind of entity."

    # YAML
    YAML_ENCODING = "yaml-encoding", "A YAML file is not UTF-8."
    YAML_SYNTAX = "yaml-syntax", "A file is not well-formed YAML."
    YAML_FEATURE = "yaml-feature", "A file uses YAML beyond plain mappings, lists and scalars (anchors, tags, merges)."
    DUPLICATE_KEY = "duplicate-key", "A mapping has the same key twice, so one of the values would be lost."

    # Keys and values
    UNKNOWN_KEY = "unknown-key", "A mapping has a key that does not belong there, so nothing would read it."
    MISSING_KEY = "missing-key", "A mapping lacks a required key."
    FILE_NAME_SAYS = "file-name-says", "A record states what its file's name already says."
    WRONG_TYPE = "wrong-type", "A value is text, a list, a mapping, a number or nothing where another of these belongs."
    UNKNOWN_CHOICE = "unknown-choice", "A value is none of the permitted choices."
    EMPTY_TEXT = "empty-text", "A text is empty or blank."
    BAD_DATE = "bad-date", "A date is not YYYY-MM-DD, YYYY-MM, YYYY or an interval of them, or does not exist."
    BAD_ID = "bad-id", "An id is not a slug of lower-case letters, digits and single hyphens; ids become addresses."
    BAD_SHA256 = "bad-sha256", "A SHA-256 is not 64 lower-case hexadecimal digits."
    BAD_NUMBER = "bad-number", "A number is out of its range."
    BAD_LINES = "bad-lines", "A line range is neither a line, 12, nor a range, 12-15, of the original."
    BAD_LANGUAGE = "bad-language", "A language is not a BCP 47 tag."
    BAD_ADDRESS = "bad-address", "A web address does not begin with http:// or https:// or has blanks in it."
    BAD_PAGE_ADDRESS = (
        "bad-page-address",
        "An address that moved is not that of a page, or of an anchor on a page, of this site.",
    )
    BAD_HOST = "bad-host", "A publisher's address is not a bare host name."
    BAD_WIKIDATA = "bad-wikidata", "A Wikidata item is not Q and a number."
    BAD_PATH = "bad-path", "An outline is not SVG path data of whole numbers, as `make outlines` writes them."
    BAD_PROSE = "bad-prose", "An editor's text has HTML in it, or a link that is no web address."
    BAD_HEAD_NOUN = "bad-head-noun", "An event's kind is not in lower case."
    MISSING_BASIS = "missing-basis", "A value is not verified, or was supplied, and nothing says what it rests on."
    PATTERN_CHOICE = "pattern-choice", "A publisher's pattern has not exactly one of line, starts and contains."
    PIN_CHOICE = "pin-choice", "A pin names both an entity and an event."
    CITATION_CHOICE = "citation-choice", "A citation has not exactly one of reference, article and event."
    QUOTE_WITHOUT_ARTICLE = "quote-without-article", "A citation quotes words but names no article they stand in."
    NOTE_WITHOUT_REFERENCE = "note-without-reference", "A note states a fact and cites nothing."
    EXPECTATION_CHOICE = "expectation-choice", "A note of kind expectation says nothing of it, or another kind does."
    CORRECTION_CHOICE = (
        "correction-choice",
        "A note that is no slip or correction says what should stand there.",
    )
    HORIZON_CHOICE = "horizon-choice", "A horizon has both a date and an event."
    HOLDER_CHOICE = "holder-choice", "An expectation names its holders both by id and in the source's words."
    OUTCOME_WITHOUT_EVIDENCE = (
        "outcome-without-evidence",
        "An outcome says that something happened and cites nothing.",
    )
    OUTCOME_WITHOUT_DATE = "outcome-without-date", "An outcome states that something happened but not when."
    POSITION_WITHOUT_QUOTE = "position-without-quote", "A position on a question rests on no words of its source."
    EMPTY_EVENT_NAME = "empty-event-name", "An event's name has neither a phrase nor words that stand near."

    # Ids
    DANGLING_ID = "dangling-id", "An id refers to something that does not exist."
    WRONG_KIND = "wrong-kind", "An id refers to an entity of a kind that makes no sense there."
    DUPLICATE_ID = "duplicate-id", "Two records have the same id."
    CASE_CLASH = "case-clash", "Two articles' ids differ by case only; on many file systems they are one."
    PUBLISHER_WITHOUT_ENTITY = "publisher-without-entity", "A publisher has no entity of kind publisher with its id."
    POSITION_TWICE = "position-twice", "A question names an article twice, or as speaking and as silent."
    DUPLICATE_NAME = "duplicate-name", "An entity has the same name twice."

    MOVED_AGAIN = "moved-again", "An address moved to one that moved itself, so that readers would be sent on twice."

    # Originals
    CHANGED_ORIGINAL = "changed-original", "An original's bytes are not those that its record's SHA-256 identifies."
    WRONG_BYTE_COUNT = "wrong-byte-count", "A record's number of bytes is not its original's."
    UNKNOWN_ENCODING = "unknown-encoding", "A record names an encoding that does not exist."
    WRONG_ENCODING = "wrong-encoding", "An original's bytes are not in the encoding that its record names."
    LOSSY_ENCODING = "lossy-encoding", "An original's text, encoded again, does not give the same bytes."
    NUL_CHARACTER = "nul-character", "An original's text has NUL characters, as UTF-16 read as something else has."

    # Time and order
    NO_PUBLICATION = "no-publication", "An article's chain of publication is empty."
    PUBLICATION_ORDER = "publication-order", "The steps of a chain of publication are not in order of time."
    EVENT_ENDS_EARLY = "event-ends-early", "An event ends before it begins."
    UNDATED_STATEMENT = (
        "undated-statement",
        "An expectation says no date, and its article has none.",
    )
    OUTCOME_BEFORE_STATEMENT = "outcome-before-statement", "An outcome is earlier than the statement that it answers."
    OUTCOME_ORDER = "outcome-order", "The entries in the log of an expectation are not in order of time."
    FAILURE_WITHOUT_GROUND = (
        "failure-without-ground",
        "A failure rests neither on evidence nor on a passed horizon.",
    )
    HISTORY_ORDER = "history-order", "The changes in a state's standing are not in order of time."
    ORDINAL_WITHOUT_SERIES = "ordinal-without-series", "An event has a number but belongs to no series."
    DUPLICATE_ORDINAL = "duplicate-ordinal", "Two events of a series have the same number."
    ORDINAL_GAP = "ordinal-gap", "A series skips a number."
    ORDINAL_ORDER = "ordinal-order", "The numbers of a series do not follow the events' dates."
    SERIES_CYCLE = "series-cycle", "A series continues itself, directly or through others."
