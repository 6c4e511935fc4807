"""A guess at the encoding of bytes that are no UTF-8: by the letters that languages use most."""

# ruff: noqa: RUF001 - letters of every script

from __future__ import annotations

from itertools import pairwise

_SAMPLE = 1 << 16
_COMMON = {
    "windows-1252": "éèàçùâêîôûëïüöäßñáíóú’“”«»–— §°¿¡",
    "windows-1250": "ąćęłńóśźżčěřšťůýžáíéőűöüăâîşţ„”“’–—§ ",
    "windows-1251": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё«»–—№ ",
    "koi8-r": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
    "windows-1253": "αοιετσνηυρπκμλςωάίόέήύώθδγφχβξζ«»–—’ ",
    "windows-1254": "ışğçöüİŞĞÇÖÜâî’“”–— ",
    "gb18030": "的一是在不了有和人这中大为上个国以到时地要会可条方约定协议当事应双本，。、；：（）",
    "cp932": "のにはをたがでてとしれさいるなもこらあり条、。第定当事者約国",
    "cp949": "이의는을에가다로고를하은한제조당사자협정및과",
}
"""Letters beyond ASCII that texts in the encoding have most, in small letters."""
_WIDE_SHARE = 0.2  # of the characters of a script of signs, that are common ones
_OTHERS = ("\u0370", "\u052f")  # Greek and Cyrillic
_WIDE = ("gb18030", "cp932", "cp949")
_LAST = "iso-8859-1"


def guessed(source: bytes) -> str:
    """Return the encoding of one or two bytes a character that fits best, ISO-8859-1 at worst.

    It fits where every byte is one of it, by the share of its characters beyond ASCII that are
    common ones. Those of one byte are tried in the order of the list, and win where equal.
    """
    sample = source[:_SAMPLE]
    best, most = "", 0.0
    for encoding, common in _COMMON.items():
        try:
            source.decode(encoding)
            text = sample.decode(encoding, "ignore")
        except UnicodeDecodeError:
            continue
        beyond = [letter for letter in text if not letter.isascii()]
        fitting = sum(letter in common for letter in beyond) - _mixed(text)
        share = fitting / max(len(beyond), 1)
        if encoding in _WIDE and share < _WIDE_SHARE:
            continue
        weight = 2 * share if encoding in _WIDE else share
        if weight > most:
            best, most = encoding, weight
    return best or _readable(source)


def _mixed(text: str) -> int:
    """Return how often a letter of another alphabet stands beside one of ASCII."""
    return sum(
        (one.isascii() and one.isalpha() and _OTHERS[0] <= other <= _OTHERS[1])
        or (other.isascii() and other.isalpha() and _OTHERS[0] <= one <= _OTHERS[1])
        for one, other in pairwise(text)
    )


def _readable(source: bytes) -> str:
    try:
        source.decode("windows-1252")
    except UnicodeDecodeError:
        return _LAST
    return "windows-1252"
