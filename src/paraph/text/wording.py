"""Wording: the words, spaces and signs that a provision's text is made of, in every script."""

from __future__ import annotations

import re
from functools import cache, lru_cache

_MARKS = (
    "300-36F 483-489 591-5BD 5BF 5C1-5C2 5C4-5C5 5C7-5C9 610-61A 64B-65F 670 6D6-6DC 6DF-6E4 "
    "6E7-6E8 6EA-6ED 711 730-74A 7A6-7B0 7EB-7F3 7FD 816-819 81B-823 825-827 829-82D 859-85B "
    "897-89F 8CA-8E1 8E3-903 93A-93C 93E-94F 951-957 962-963 981-983 9BC 9BE-9CD 9D7 9E2-9E3 "
    "9FE-A03 A3C-A51 A70-A71 A75 A81-A83 ABC ABE-ACD AE2-AE3 AFA-B03 B3C B3E-B57 B62-B63 B82 "
    "BBE-BCD BD7 C00-C04 C3C C3E-C56 C62-C63 C81-C83 CBC CBE-CD6 CE2-CE3 CF3-D03 D3B-D3C D3E-D4D "
    "D57 D62-D63 D81-D83 DCA-DDF DF2-DF3 E31 E33-E3A E47-E4E EB1 EB3-EBC EC8-ECE F18-F19 F35 F37 "
    "F39 F3E-F3F F71-F84 F86-F87 F8D-FBC FC6 102B-103E 1056-1059 105E-1060 1062-1064 1067-106D "
    "1071-1074 1082-108D 108F 109A-109D 135D-135F 1712-1715 1732-1734 1752-1753 1772-1773 "
    "17B4-17D3 17DD 180B-180D 180F 1885-1886 18A9 1920-193B 1A17-1A1B 1A55-1A7F 1AB0-1B04 "
    "1B34-1B44 1B6B-1B73 1B80-1B82 1BA1-1BAD 1BE6-1BF3 1C24-1C37 1CD0-1CD2 1CD4-1CE8 1CED 1CF4 "
    "1CF7-1CF9 1DC0-1DFF 200C-200D 20D0-20F0 2CEF-2CF1 2D7F 2DE0-2DFF 302A-302F 3099-309A "
    "A66F-A672 A674-A67D A69E-A69F A6F0-A6F1 A802 A806 A80B A823-A827 A82C A880-A881 A8B4-A8C5 "
    "A8E0-A8F1 A8FF A926-A92D A947-A953 A980-A983 A9B3-A9C0 A9E5 AA29-AA36 AA43 AA4C-AA4D "
    "AA7B-AA7D AAB0 AAB2-AAB4 AAB7-AAB8 AABE-AABF AAC1 AAEB-AAEF AAF5-AAF6 ABE3-ABEA ABEC-ABED "
    "FB1E FE00-FE0F FE20-FE2F FF9E-FF9F 101FD 102E0 10376-1037A 10A01-10A0F 10A38-10A3F "
    "10AE5-10AE6 10D24-10D27 10D69-10D6D 10EAB-10EAC 10ECB-10ECF 10EF0-10EFF 10F46-10F50 "
    "10F82-10F85 11000-11002 11038-11046 11070 11073-11074 1107F-11082 110B0-110BA 110C2 "
    "11100-11102 11127-11134 11145-11146 11173 11180-11182 111B3-111C0 111C9-111CC 111CE-111CF "
    "1122C-11237 1123E 11241 112DF-112EA 11300-11303 1133B-1133C 1133E-1134D 11357 11362-11374 "
    "113B8-113D0 113D2 113E1-113E2 11435-11446 1145E 114B0-114C3 115AF-115C0 115DC-115DD "
    "11630-11640 116AB-116B7 1171D-1172B 1182C-1183A 11930-1193E 11940 11942-11943 119D1-119E0 "
    "119E4 11A01-11A0A 11A33-11A39 11A3B-11A3E 11A47 11A51-11A5B 11A8A-11A99 11B60-11B67 "
    "11C2F-11C3F 11C92-11CB6 11D31-11D45 11D47 11D8A-11D97 11DF0 11EF3-11EF6 11F00-11F01 11F03 "
    "11F34-11F42 11F5A 13440 13447-13455 1611E-1612F 16AF0-16AF4 16B30-16B36 16F4F 16F51-16F92 "
    "16FE4-16FF1 1BC9D-1BC9E 1CF00-1CF46 1D127-1D128 1D165-1D169 1D16D-1D172 1D17B-1D182 "
    "1D185-1D18B 1D1AA-1D1AD 1D242-1D244 1D250-1D252 1D25B-1D25C 1D25F 1D280-1D281 1DA00-1DA36 "
    "1DA3B-1DA6C 1DA75 1DA84 1DA9B-1DAAF 1E000-1E02A 1E08F 1E130-1E136 1E2AE 1E2EC-1E2EF "
    "1E4EC-1E4EF 1E5EE-1E5EF 1E6E3 1E6E6 1E6EE-1E6EF 1E6F5 1E8D0-1E8D6 1E944-1E94A 1F3FB-1F3FF "
    "E0020-E007F E0100-E01EF"
)
"""What never begins a piece: the categories Mn, Mc and Me of Unicode 18, the joiner and the
non-joiner, Thai and Lao AM, half-width voicing, skin tones and tags."""

_SINGLES = (
    "E01-E2E E30 E32 E40-E45 E81-EAE EB0 EB2 EBD EC0-EC4 EDC-EDF 1000-102A 103F 1050-1055 "
    "105A-105D 1061 1065-1066 106E-1070 1075-1081 1780-17B3 17DC 3005-3007 3021-3029 3038-303B "
    "3041-3096 309D-309F 3400-4DBF 4E00-9FFF A000-A48C F900-FAFF 1B000-1B16F 20000-323AF"
)
"""Letters of scripts that put no space between words: ideographs, hiragana, Yi, Thai, Lao, Khmer
and Burmese. Each is a piece, with the vowels and tones that belong to it. (Katakana writes foreign
words, so a run of it is one.)"""

_LONG = 1 << 18  # characters
_SHORT = 1 << 12

_PLAIN = re.compile(
    "[\x00-\u02ff\u0370-\u0482\u048a-\u0590\u05d0-\u05f4\u0600-\u060f\u061b-\u064a\u0660-\u066f"
    "\u0671-\u06d5\u1e00-\u200b\u200e-\u20cf\u2100-\u2bff\u3131-\u318e\uac00-\ud7a3\ue000-\uf8ff\ufb00-\ufb06\uff01-\uff65\ufffc\ufffd]*"
)
"""Texts that hold neither of the two, which is most; their pattern is six times as fast."""


def words(text: str) -> list[str]:
    """Return the pieces of `text`, which joined are `text` again.

    A piece is a word with its inner apostrophes, a number with its inner stops ("1,000.50",
    "5.1"), a run of blanks or of underscores, or one sign; every line, column or page break is a
    piece of its own. Korean comes by eojeol; Chinese, hiragana, Thai and their like by character.
    No piece but the first begins with a combining mark.

    >>> words("The State's fee: 1,000.50")
    ['The', ' ', "State's", ' ', 'fee', ':', ' ', '1,000.50']
    """
    if len(text) > _LONG:
        return _in_turns(text)
    if len(text) > _SHORT:
        return _pieces(text)
    return [*_known(text)]


def _pieces(text: str) -> list[str]:
    return (_plain() if _PLAIN.fullmatch(text) else _full()).findall(text)


@lru_cache(maxsize=1 << 12)
def _known(text: str) -> tuple[str, ...]:
    """Return the pieces of a text of usual length, which is asked for in several rooms."""
    return tuple(_pieces(text))


def is_word(piece: str) -> bool:
    """Return whether a piece is a word or a number, rather than blanks or a sign."""
    return piece[0].isalnum()


def _in_turns(text: str) -> list[str]:
    """Return the pieces of a long text, found in one stretch after another.

    The last piece of a stretch may go on, and begins the next. (A word of a million combining marks
    would take a gigabyte in one go, and is cut.)
    """
    pieces: list[str] = []
    start = 0
    while start + _LONG < len(text):
        stretch = words(text[start : start + _LONG])
        found = stretch[:-1] or stretch
        pieces += found
        start += sum(map(len, found))
    return pieces + words(text[start:])


@cache
def _plain() -> re.Pattern[str]:
    """Return the pattern for texts without combining marks and without single letters."""
    return re.compile(_pattern("", ""))


@cache
def _full() -> re.Pattern[str]:
    """Return the pattern for every text; it agrees with `_plain` wherever that may be used."""
    marks, singles = _ranges(_MARKS), _ranges(_SINGLES)
    # A vowel that Thai or Lao writes before its consonant, the letter, vowels written after it.
    letter = f"[\u0e40-\u0e44\u0ec0-\u0ec4]?[{singles}][\u0e30\u0e32\u0e45\u0eb0\u0eb2]*"
    flag = "[\U0001f1e6-\U0001f1ff]{2}"
    # What a joiner makes one picture with the sign before it.
    joined = f"(?:(?<=\u200d)[\u2190-\u2bff\U0001f000-\U0001faff][{marks}]*)*"
    return re.compile(f"(?:{letter}|{flag}|{_pattern(singles, marks)})[{marks}]*{joined}")


def _pattern(singles: str, marks: str) -> str:
    """Return the pattern of words, blanks and signs, where `marks` may stand inside a word."""
    word = f"[^\\W_{singles}]"
    inner = "|".join(
        (
            *((f"[{marks}]",) if marks else ()),
            f"['\u2019\u02bc\u00b7\u05f3\u05f4](?=[^\\W\\d_{singles}])",
            "(?<=\\d)[.,\u066b\u066c](?=\\d)",
            "(?<=\\d)[\u00a0\u202f](?=\\d\\d\\d(?!\\d))",
        )
    )
    blanks = "[^\\S\n\v\f\x85\u2028\u2029]+"
    return f"{word}+(?:(?:{inner}){word}*)*|{blanks}|_+|[\\s\\S]"


def _ranges(table: str) -> str:
    """Return `table` as the inside of a character class."""
    return "".join(
        "-".join(f"\\U{int(bound, 16):08x}" for bound in bounds.split("-"))
        for bounds in table.split()
    )
