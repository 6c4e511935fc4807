"""What the pieces of a wording are, in every script."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paraph.text.wording import is_word, words

CASES = {
    "a word keeps its inner apostrophe": "the| |State's| |l’accord",
    "an outer apostrophe is a sign": "Parties|'| |'|so|'",
    "a number keeps its stops": "1,000.50| |and| |5.1|.",
    "a number keeps the blanks of its thousands": "1\xa0000\u202f000",
    "a blank beside a year parts it": "in|\xa0|2024",
    "the parts of a date stand apart": "12|/|03|/|2024",
    "a hyphen is a sign": "co|-|operate",
    "blanks are one, breaks are each one": "a|  \t |b|\n|\n|c",
    "a line to fill in is one": "by| |____|,| |of",
    "Korean comes by eojeol": "협정| |제5조|(|정의|)|에| |따라",
    "Chinese comes by character": "第|五|条|。",
    "hiragana by character, katakana by word": "コンピュータ|の",
    "Arabic keeps its marks": "الاتفاقيّة| |٥٫٥",
    "Hebrew keeps its points and its abbreviations": "שָׁלוֹם| |צה״ל",
    "Devanagari comes by word": "अनुच्छेद| |५",
    "Thai comes by syllable of sight": "เพื่|อ|น้ำ",
    "a letter keeps a mark of its own": "cafe\u0301s",
    "a picture of several is one": "👨\u200d👩\u200d👧|🇰🇷|🇺🇦",
    "a key cap is one": "1\ufe0f⃣|.",
    "an invisible character shows itself": "pay|\u200b|slip",
    "jamo stay together": "\u1112\u1161\u11ab\u1100\u116e\u11a8",
}
"""Each wording with a bar wherever one piece ends and the next begins."""


@pytest.mark.parametrize("parted", CASES.values(), ids=list(CASES))
def test_a_wording_comes_in_the_pieces_a_reader_sees(parted: str) -> None:
    assert words(parted.replace("|", "")) == parted.split("|")


def test_a_word_is_told_from_blanks_and_signs() -> None:
    assert [piece for piece in words("Art. 5 (a) – ____ 제5조") if is_word(piece)] == [
        "Art",
        "5",
        "a",
        "제5조",
    ]


def test_no_mark_of_unicode_begins_a_piece() -> None:
    marks = [
        character
        for character in map(chr, range(sys.maxunicode + 1))
        if unicodedata.category(character) in {"Mn", "Mc", "Me"}
    ]

    torn = [
        mark for mark in marks for base in ("a", "条", " ", "5", "(") if len(words(base + mark)) > 1
    ]

    assert torn == []


any_text = st.text(
    st.sampled_from("aB5 \t\n.,'’-_é\u0301\u200d\u00a0条の협조ा🏽🇰🇷👩") | st.characters(),
    max_size=30,
)


@given(any_text)
def test_the_pieces_joined_are_the_wording(text: str) -> None:
    assert "".join(words(text)) == text


@given(any_text)
def test_no_piece_but_the_first_begins_with_a_mark(text: str) -> None:
    assert not any(unicodedata.category(piece[0]).startswith("M") for piece in words(text)[1:])


@given(st.text(st.characters(max_codepoint=0x2FF), max_size=40))
def test_a_mark_far_away_changes_no_piece(text: str) -> None:
    """A wording with marks or single letters in it is cut by another pattern: they agree."""
    assert words(text + "\n条")[:-2] == words(text)
