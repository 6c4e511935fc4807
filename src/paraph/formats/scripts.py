"""Words whose letters may be taken for those of another script.

Scripts by the ranges of the Unicode Character Database (Scripts.txt); the look-alikes are the pairs
of single letters in the confusables of Unicode Technical Standard 39 that print alike in the usual
text faces.
"""

# ruff: noqa: RUF001, RUF002 - the look-alikes themselves
from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

_RANGES = (
    ("L", 0x41, 0x5A),
    ("L", 0x61, 0x7A),
    ("L", 0xC0, 0xD6),
    ("L", 0xD8, 0xF6),
    ("L", 0xF8, 0x2AF),
    ("G", 0x37F, 0x3FF),
    ("C", 0x400, 0x52F),
    ("A", 0x531, 0x588),
    ("K", 0x13A0, 0x13FD),  # Cherokee
    ("C", 0x1C80, 0x1C88),
    ("L", 0x1D00, 0x1D25),
    ("L", 0x1E00, 0x1EFF),
    ("G", 0x1F00, 0x1FFF),
    ("I", 0xA4D0, 0xA4F7),  # Lisu
    ("C", 0xA640, 0xA69D),
    ("L", 0xA722, 0xA7FF),
    ("K", 0xAB70, 0xABBF),
    ("L", 0xFB00, 0xFB06),
    ("S", 0xFF21, 0xFF3A),  # letters of full width
    ("S", 0xFF41, 0xFF5A),
    ("S", 0x1D400, 0x1D7CB),  # letters for mathematics
)
_LETTERS = "\u00aa-\u02af\u0370-\u0588\u13a0-\u13fd\u1c80-\u1c88\u1d00-\u1d25\u1e00-\u1fff"
_MORE = "\ua4d0-\ua4f7\ua640-\ua69d\ua722-\ua7ff\uab70-\uabbf\ufb00-\ufb06"
_ALIKE = {
    "C": frozenset("АВЕЅІЈКМНОРСТУХҮԌԚԜӀасеіјѕорухһԁԛԝүӏ"),
    "G": frozenset("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿονριυϲϳ"),
    "L": frozenset("ABCEHIJKMOPSTXYaceijopsxyhu"),
}
_SCRIPTS = {"C": "\u0400-\u052f", "G": "\u0370-\u03ff", "L": "A-Za-z\u00c0-\u024f"}
YOT = "\u037f"
"""The one Greek look-alike whose lead byte is that of accents."""
# Letters whose lead byte does not tell their script: all but the Latin ones.
_RARE = re.compile(
    "[\u13a0-\u13fd\u1c80-\u1c88\u1f00-\u1fff\ua4d0-\ua4f7\ua640-\ua69d\uab70-\uabbf"
    "\uff21-\uff5a\U0001d400-\U0001d7cb]"
)
_PAIRS = tuple(
    first + second
    for first in (b"L", b"C", b"G", b"A")
    for second in (b"L", b"C", b"G", b"A")
    if first != second
)


def may_mislead(text: str, classes: bytes) -> bool:
    """Whether `lookalikes` may find anything, by the class of each letter of `text`.

    `classes` has L, C, G, A for a Latin, Cyrillic, Greek and Armenian letter, X for what
    may be one of a rarer script, in order and without digits and accents. Quicker by far than the
    search itself.
    """
    if b"X" in classes or YOT in text:
        if YOT in text or _RARE.search(text):
            return True
        classes = classes.replace(b"X", b"L")  # what is left are Latin letters, and no letters
    latin, cyrillic, greek = (classes.count(name) for name in (b"L", b"C", b"G"))
    others = (cyrillic > 0) + (greek > 0) + (b"A" in classes)
    if not others or (others == 1 and not latin):
        return False
    if any(pair in classes for pair in _PAIRS):
        return True
    if latin >= cyrillic and latin >= greek:
        return bool((cyrillic and _alike("C").search(text)) or (greek and _alike("G").search(text)))
    return bool((latin and _alike("L").search(text)) or (cyrillic and greek))


def lookalikes(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of words that mix scripts, or are wholly of letters that look alike.

    A word of Latin and Greek letters counts only if one of the Greek ones looks like a Latin one
    (`TNFα` does not, `ΝATO` does). A word wholly of look-alikes counts where most letters of
    `text` are of the other script and no neighbour shows that it belongs to its own: Cyrillic
    `сор` in an English sentence, Latin `o` in a Russian one. Latin capitals in other text
    are acronyms and Roman numerals (so are `ii` and `ix`), and one letter before a bracket or stop
    is a label.
    """
    words = [(match.start(), match.end(), match[0]) for match in _word().finditer(text)]
    scripts = [_scripts(word) for _, _, word in words]
    main = _main(words, scripts)
    for at, (start, end, word) in enumerate(words):
        own = scripts[at]
        if len(own) > 1:
            if own != "GL" or any(letter in _ALIKE["G"] for letter in word):
                yield start, end
        elif own != main and own in _ALIKE and main in _ALIKE and _disguised(word, own):
            if own == "L" and (
                word.isupper() or set(word) <= {"i", "x"} or _label(text, start, end)
            ):
                continue
            neighbours = (*range(max(0, at - 1), at), *range(at + 1, min(len(words), at + 2)))
            if not any(
                scripts[near] == own and not _disguised(words[near][2], own) for near in neighbours
            ):
                yield start, end


@cache
def _word() -> re.Pattern[str]:
    first = f"A-Za-z{_LETTERS}{_MORE}\uff21-\uff5a\U0001d400-\U0001d7cb"
    return re.compile(f"[{first}][0-9\u0300-\u036f{first}]*")


@cache
def _alike(name: str) -> re.Pattern[str]:
    """Return the pattern of whole words of one script that hold nothing but look-alikes."""
    script = _SCRIPTS[name]
    return re.compile(f"(?<![{script}])[{''.join(sorted(_ALIKE[name]))}]+(?![{script}])")


def _scripts(word: str) -> str:
    """Return the scripts of the letters in `word`, sorted."""
    if word.isascii():
        return "L"
    return "".join(sorted({_script(letter) for letter in word} - {""}))


@cache
def _script(letter: str) -> str:
    code = ord(letter)
    return next((name for name, first, last in _RANGES if first <= code <= last), "")


def _main(words: list[tuple[int, int, str]], scripts: list[str]) -> str:
    """Return the script of most letters."""
    counts: dict[str, int] = {}
    for (start, end, _), own in zip(words, scripts, strict=True):
        counts[own] = counts.get(own, 0) + end - start
    return max(counts, key=counts.__getitem__, default="")


def _disguised(word: str, script: str) -> bool:
    alike = _ALIKE[script]
    return all(letter in alike or not letter.isalpha() for letter in word)


def _label(text: str, start: int, end: int) -> bool:
    return end - start == 1 and text[end : end + 1] in {")", "."}
