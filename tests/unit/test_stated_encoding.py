"""An encoding that the user states holds without a doubt, unless the bytes contradict it."""

from __future__ import annotations

import codecs

import pytest

from paraph.errors import DamagedError, InputError, UnsupportedError
from paraph.formats.manner import Manner
from paraph.formats.registry import read
from paraph.text.reading import Reading

_RUSSIAN = "Статья 5. Стороны договорились о нижеследующем: подъезд к порту ёмок."
_FRENCH = "Les Parties se réunissent à Liège, où l'été est doux."
_POLISH = "Strony zawierają umowę o współpracy i łączności żeglugi."
_GREEK = "Τα Μέρη συμφωνούν να συνεργαστούν για την ανάπτυξη των λιμένων."
_TURKISH = "Taraflar işbirliği yapmayı ve görüşmeyi kabul eder, değişiklikler yazılıdır."
_CHINESE = "第五条 双方同意在平等的基础上进行合作，本协定自签字之日起生效。"
_JAPANESE = "第五条 締約国は、この協定の実施のために協力することに合意する。"
_KOREAN = "제5조 당사자는 이 협정의 이행을 위하여 협력하는 것에 합의한다."
_CASES = [
    (_RUSSIAN, "utf-8"),
    (_RUSSIAN, "utf-16-le"),
    (_RUSSIAN, "utf-16-be"),
    (_RUSSIAN, "utf-32-le"),
    (_RUSSIAN, "utf-32-be"),
    (_POLISH, "windows-1250"),
    (_RUSSIAN, "windows-1251"),
    (_FRENCH, "windows-1252"),
    (_GREEK, "windows-1253"),
    (_TURKISH, "windows-1254"),
    (_RUSSIAN, "koi8-r"),
    (_FRENCH, "iso-8859-1"),
    (_POLISH, "iso-8859-2"),
    (_RUSSIAN, "iso-8859-5"),
    (_GREEK, "iso-8859-7"),
    (_TURKISH, "iso-8859-9"),
    (_FRENCH, "iso-8859-15"),
    (_CHINESE, "gb18030"),
    (_KOREAN, "euc-kr"),
    (_JAPANESE, "shift_jis"),
]


def _read(source: bytes, stated: str = "", file: str = "a.txt") -> Reading:
    return read(source, file, manner=Manner(encoding=stated))


@pytest.mark.parametrize(("words", "encoding"), _CASES)
@pytest.mark.parametrize("file", ["a.txt", "a.md", "a.html"])
def test_a_stated_encoding_holds_without_a_doubt(words: str, encoding: str, file: str) -> None:
    source = f"<p>{words}</p>" if file == "a.html" else words

    reading = _read(source.encode(encoding), encoding.upper(), file)

    assert [each.text for each in reading.text.provisions] == [words]
    assert [each.code for each in reading.hazards] == []


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        (_RUSSIAN, "windows-1251"),
        (_RUSSIAN, "koi8-r"),
        (_FRENCH, "windows-1252"),
        (_POLISH, "windows-1250"),
        (_GREEK, "windows-1253"),
        (_TURKISH, "windows-1254"),
        (_CHINESE, "gb18030"),
        (_JAPANESE, "shift_jis"),
        (_KOREAN, "euc-kr"),
    ],
)
def test_a_guess_is_right_about_plain_prose_and_is_told(words: str, encoding: str) -> None:
    reading = _read(words.encode(encoding))

    assert reading.text.provisions[0].text == words
    assert [(one.code, one.grade) for one in reading.hazards] == [("encoding", "undecided")]


@pytest.mark.parametrize(
    ("source", "stated", "says"),
    [
        (_RUSSIAN.encode(), "windows-1251", "UTF-8 throughout"),
        (_FRENCH.encode(), "windows-1252", "UTF-8 throughout"),
        (_CHINESE.encode(), "gb18030", "UTF-8 throughout"),
        (_RUSSIAN.encode("windows-1251"), "utf-8", "is no UTF-8 text"),
        (_RUSSIAN.encode("windows-1251"), "koi8-r", "capitals inside"),
        (_RUSSIAN.encode("koi8-r"), "windows-1251", "capitals inside"),
        (_JAPANESE.encode("shift_jis"), "euc-kr", "is no"),
        (codecs.BOM_UTF8 + _FRENCH.encode(), "windows-1252", "mark of UTF-8"),
        (codecs.BOM_UTF16_LE + _FRENCH.encode("utf-16-le"), "utf-8", "mark of UTF-16-LE"),
        ("“Article 5”".encode("windows-1252"), "iso-8859-1", r"control character U\+0093"),
        (_FRENCH.encode("windows-1252"), "ascii", "is no ASCII text"),
        (_FRENCH.encode("utf-16-le") + b"x", "utf-16", "is no UTF-16"),
    ],
)
def test_a_wrong_statement_is_refused(source: bytes, stated: str, says: str) -> None:
    with pytest.raises(DamagedError, match=says) as caught:
        _read(source, stated)

    assert "--encoding" in caught.value.hint


@pytest.mark.parametrize(
    "stated", ["latin-9000", "rot13", "utf-7", "base64", "idna", "unicode_escape"]
)
def test_what_is_no_encoding_of_texts_is_refused(stated: str) -> None:
    with pytest.raises(UnsupportedError, match="no encoding is called"):
        _read(b"Article 5", stated)


def test_a_byte_order_mark_that_agrees_is_no_part_of_the_text() -> None:
    for encoding, mark in (("utf-8", codecs.BOM_UTF8), ("utf-16", codecs.BOM_UTF16_LE)):
        codec = "utf-16-le" if encoding == "utf-16" else encoding
        reading = _read(mark + _FRENCH.encode(codec), encoding)
        assert reading.text.provisions[0].text == _FRENCH
    big = _read(codecs.BOM_UTF16_BE + _FRENCH.encode("utf-16-be"), "utf-16")
    assert big.text.provisions[0].text == _FRENCH


def test_what_is_stated_of_a_text_says_nothing_of_other_files() -> None:
    with pytest.raises(InputError, match="cut off"):
        _read(b"PK\x03\x04", "windows-1251", "a.docx")
