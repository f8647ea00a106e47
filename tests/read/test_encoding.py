"""Bytes become text, and the text encoded again becomes the same bytes."""

from __future__ import annotations

import pytest

from dossier.encoding import decode, decode_strictly

_RUSSIAN = "Министры речного совета встретились во вторник, чтобы договориться о долине. «Мы довольны», — сказал один. "
_PLAIN_RUSSIAN = "Министры речного совета встретились во вторник, чтобы договориться о долине и о новых дорогах. "
_ENGLISH = (
    "The council’s members met — for the first time – in a café, and “agreed” on all of the naïve plan’s points. "
)
_CHINESE = "河流理事会的部长们星期二举行会议，讨论上游河谷的使用问题。"
_TURKISH = (
    "Nehir konseyinin bakanları Salı günü başkentte buluştu, görüşmeler sürüyor, çünkü iş ağır ve yol uzun değil. "
)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (_RUSSIAN * 5, "cp1251"),
        (_PLAIN_RUSSIAN * 5, "koi8-r"),
        (_RUSSIAN * 5, "utf-8"),
        (_RUSSIAN, "utf-16-le"),
        (_ENGLISH, "cp1252"),
        (_ENGLISH, "utf-16-be"),
        (_CHINESE * 10, "gb18030"),
        (_CHINESE + "\n", "utf-16-le"),
        (_TURKISH * 3, "cp1254"),
    ],
)
def test_the_encoding_is_recognised(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding))[0] == text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_stays_in_the_text(encoding: str) -> None:
    data = _ENGLISH.encode(encoding)
    text, found = decode(data)
    assert text == "\ufeff" + _ENGLISH
    assert text.encode(found) == data
    assert decode_strictly(data, encoding) == text


def test_bytes_of_no_encoding_are_read_as_latin_1() -> None:
    data = bytes(range(256))
    text, encoding = decode(data)
    assert text.encode(encoding) == data


def test_a_declared_encoding_is_taken_at_its_word() -> None:
    with pytest.raises(UnicodeDecodeError) as caught:
        decode_strictly(b"fine until here: \xff", "utf-8")
    assert caught.value.start == len("fine until here: ")


def test_an_unknown_encoding_is_named() -> None:
    with pytest.raises(LookupError, match="klingon"):
        decode_strictly(b"", "klingon")


def test_an_encoding_that_loses_bytes_is_refused() -> None:
    with pytest.raises(UnicodeError, match="'utf-7'"):
        decode_strictly(b"a +AGE- b", "utf-7")
