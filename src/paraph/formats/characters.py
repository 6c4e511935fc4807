"""Hazards of single characters, for every reader: what shows nothing, reorders, or looks alike.

Every such character is in the text as it stands, so that a difference is a change like any other;
the hazard tells of what an eye would miss. Sources: Unicode Standard Annex 9 (bidirectional
controls) and Unicode Technical Standard 39 (scripts in one word, and look-alike letters).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from hashlib import sha256
from itertools import chain
from typing import NamedTuple

from paraph.formats.scripts import YOT, lookalikes, may_mislead
from paraph.text.hazards import hazard
from paraph.text.node import OBJECTS, Provision
from paraph.text.quoted import unended
from paraph.text.reading import Hazard

_SHOWN = 4  # places named in a sentence
_TOGETHER = 24
_MOST = 1000  # places of one code in one provision that are looked at
_AROUND = 12  # characters on both sides that make a hazard alike in two files

# ---------------------------------------------------------------- the quick look

# One byte for each letter of a text by the lead byte of its UTF-8: L Latin, C Cyrillic, G Greek,
# A Armenian, X scripts with rarer look-alikes or unusual characters, R scripts with digits of
# their own. Digits, accents that combine and trailing bytes are left out.
_LEFT_OUT = bytes(range(0x80, 0xC0)) + b"0123456789\xcc\xcd"
_CLASSES = (
    (b"L", (*range(0x41, 0x5B), *range(0x61, 0x7B), *range(0xC3, 0xCC))),
    (b"G", (0xCE, 0xCF)),
    (b"C", range(0xD0, 0xD4)),
    (b"A", (0xD4, 0xD5)),
    (b"X", (0xE1, 0xEA, 0xEF, 0xF0, 0xF3)),
    (b"R", (0xD9, 0xDB, 0xDF, 0xE0)),
)
_BEYOND_LATIN = tuple(bytes((lead,)) for name, leads in _CLASSES if name != b"L" for lead in leads)
_SPACES = str.maketrans(
    "", "", "\t\n\v\f\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
)
# What `isprintable` passes and an eye does not see or cannot place.
_UNUSUAL = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\ufffc\ufffd"
    "\U000e0100-\U000e01ef]"
)
_OBJECT = "\ufffc"
_BLANKS = ("\u034f", "\u2800", "\u3164")  # the ones among them whose lead byte is not rare
_DIGITS = re.compile(r"[0-9](?![0-9])\d|(?![0-9])\d[0-9]")


def character_hazards(provisions: Iterable[Provision]) -> list[Hazard]:
    """Return the character hazards of the texts and labels, in the order of the provisions.

    One for each code and provision; `at` counts the provisions from #0. Where there are none, a
    million characters cost some 2 milliseconds in ASCII and 4 in another alphabet.
    """
    result: list[Hazard] = []
    whole = tuple(provisions)
    for start in range(0, len(whole), _TOGETHER):
        some = whole[start : start + _TOGETHER]
        joined = _bare(" ".join([f"{provision.label} {provision.text}" for provision in some]))
        if joined.isprintable() and _of_one_script(joined):
            continue
        for number, provision in enumerate(some, start):
            if not (_plain(_without_objects(provision)) and _plain(provision.label)):
                result += _hazards(provision, f"#{number}")
    return result


def _without_objects(provision: Provision) -> str:
    """Return the text with a blank for each character that stands for an object, as a mark says."""
    if _OBJECT not in provision.text:
        return provision.text
    characters = list(provision.text)
    for mark in provision.marks:
        if mark.name in OBJECTS and characters[mark.start] == _OBJECT:
            characters[mark.start] = " "
    return "".join(characters)


def _plain(text: str) -> bool:
    """Whether `text` surely has no hazard; False only calls for a closer look."""
    if not text.isprintable() and not _bare(text).translate(_SPACES).isprintable():
        return False
    return _of_one_script(text)


def _of_one_script(text: str) -> bool:
    """Whether printable `text` surely holds no look-alikes, and nothing that only seems to show."""
    if text.isascii():
        return True
    encoded = text.encode("utf-8", "surrogatepass")
    if not any(lead in encoded for lead in _BEYOND_LATIN):
        return not any(odd in text for odd in (*_BLANKS, YOT))
    classes = encoded.translate(_table(), _LEFT_OUT)
    rare = b"X" in classes
    if (rare or any(blank in text for blank in _BLANKS)) and _UNUSUAL.search(text):
        return False
    if (rare or b"R" in classes) and _mixed_digits(text):
        return False
    return not may_mislead(text, classes)


def _mixed_digits(text: str) -> bool:
    """Whether digits of two scripts stand side by side."""
    strange = any(character.isdecimal() for character in set(text) if not character.isascii())
    return strange and _DIGITS.search(text) is not None


def _bare(text: str) -> str:
    """Return `text` without the white space that most texts have, which `isprintable` refuses."""
    return text.replace("\t", "").replace("\n", "").replace("\u00a0", "")


@cache
def _table() -> bytes:
    table = bytearray(b"." * 256)
    for name, leads in _CLASSES:
        for lead in leads:
            table[lead] = name[0]
    return bytes(table)


# ---------------------------------------------------------------- the closer look


class _Find(NamedTuple):
    """A hazard's code, and the half-open span that has it in a text."""

    code: str
    start: int
    end: int


_CODES = {
    "direction": "bidirectional-character",
    **dict.fromkeys(("joiner", "space", "selector"), "invisible-character"),
    **{code: code for code in ("invisible-character", "bidirectional-character")},
    **{code: code for code in ("private-character", "bare-object-character", "encoding", "markup")},
}
"""The hazard that a kind of character may be."""

_ABOUT = {
    "invisible-character": ("shows nothing", "show nothing"),
    "bidirectional-character": ("reorders what is displayed", "reorder what is displayed"),
    "mixed-script": (
        "looks like another word in other letters",
        "look like other words in other letters",
    ),
    "private-character": ("has no shape of its own", "have no shape of their own"),
    "bare-object-character": (
        "stands where nothing is embedded",
        "stand where nothing is embedded",
    ),
    "encoding": (
        "stands for a character that was lost before",
        "stand for characters that were lost before",
    ),
    "markup": ("shows only where a line ends", "show only where lines end"),
}
"""What is said of one find, and of several."""


def _hazards(provision: Provision, at: str) -> Iterator[Hazard]:
    covered = {mark.start for mark in provision.marks if mark.name in OBJECTS}
    found: dict[str, list[tuple[str, _Find]]] = {}
    full: set[str] = set()
    for text, objects in ((provision.text, covered), (provision.label, set[int]())):
        for find in chain(_odd(text, objects, full), _mixed(text)):
            places = found.setdefault(find.code, [])
            if len(places) < _MOST:
                places.append((text, find))
            else:
                full.add(find.code)
    for code, places in found.items():
        said = _ABOUT[code][len(places) > 1]
        contexts = [_context(*place) for place in places]
        if code in full:
            contexts.append(provision.text)
        key = sha256("\0".join(contexts).encode(errors="replace"))
        what = _listed(places, cut=code in full)
        yield hazard(code, f"{what} {said}.", at=at, key=key.hexdigest()[:32])


def _listed(places: Sequence[tuple[str, _Find]], *, cut: bool) -> str:
    """Return the first few different finds in words, and how many more there are."""
    counts = Counter(_shown(*place) for place in places)
    named = list(counts.items())[:_SHOWN]
    words = [f"{count} × {shown}" if count > 1 else shown for shown, count in named]  # noqa: RUF001
    if more := len(places) - sum(count for _, count in named):
        words.append(f"{'at least ' if cut else ''}{more} more")
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


def _shown(text: str, find: _Find) -> str:
    """Return what was found: a word with its letters named, or a character in its word."""
    if find.code == "mixed-script":
        word = text[find.start : find.end]
        odd = dict.fromkeys(letter for letter in word if not letter.isascii())
        return f"“{word}” ({', '.join(map(_name, odd))})" if odd else f"“{word}” (Latin letters)"
    before = text[max(0, find.start - _AROUND) : find.start].rpartition(" ")[2]
    after = text[find.end : find.end + _AROUND].partition(" ")[0]
    place = f" in “{unended(before)}⟨⟩{unended(after)}”" if before or after else ""
    return f"{_name(text[find.start])}{place}"


def _name(character: str) -> str:
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X}{' ' if name else ''}{name}"


def _context(text: str, find: _Find) -> str:
    return f"{find.code} {text[max(0, find.start - _AROUND) : find.end + _AROUND]}"


def _mixed(text: str) -> Iterator[_Find]:
    if text.isascii():
        return
    for start, end in lookalikes(text):
        yield _Find("mixed-script", start, end)
    for match in _DIGITS.finditer(text):
        yield _Find("mixed-script", *match.span())


def _odd(text: str, objects: set[int], full: set[str]) -> Iterator[_Find]:
    """Yield what is odd in `text`, but no more of the codes that come to be in `full`."""
    present = set(text)
    kinds = {character: _kind(character) for character in present}
    kinds = {character: kind for character, kind in kinds.items() if kind}
    if not kinds:
        return
    from_right = any(_among(_FROM_RIGHT, character) for character in present)
    for at, character in enumerate(text):
        if character not in kinds or (full and _CODES.get(kinds[character], "") in full):
            continue
        match kinds[character]:
            case "direction":
                if not from_right:
                    yield _Find("bidirectional-character", at, at + 1)
            case "bare-object-character" if at in objects:
                pass
            case "joiner" | "space" | "selector" as kind:
                if not _NEEDED[kind](text, at):
                    yield _Find("invisible-character", at, at + 1)
            case code:
                yield _Find(code, at, at + 1)


@cache
def _kind(character: str) -> str:
    """Return a code of the table, or a key of `_NEEDED` where the neighbours decide, or ""."""
    if character in _NAMED:
        return _NAMED[character]
    category = unicodedata.category(character)
    if category in {"Co", "Cn", "Cs"}:
        return "private-character"
    if _among(_SELECTORS, character):
        return "selector"
    shows = {"Cc": "\t\n\v\f", "Cf": _NUMBER_SIGNS, "Zl": "", "Zp": ""}.get(category)
    if shows is None:
        return "invisible-character" if _UNUSUAL.match(character) else ""
    return "" if character in shows else "invisible-character"


_NAMED = {
    "\u00ad": "markup",
    "\u200b": "space",
    "\u200c": "joiner",
    "\u200d": "joiner",
    "\ufffc": "bare-object-character",
    "\ufffd": "encoding",
    **dict.fromkeys("\u061c\u200e\u200f", "direction"),
    **dict.fromkeys(
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", "bidirectional-character"
    ),
}
# Signs over or around numbers, of category Cf although they show.
_NUMBER_SIGNS = (
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
_SELECTORS = ("\u180b\u180d", "\u180f\u180f", "\ufe00\ufe0f", "\U000e0100\U000e01ef")
# Scripts whose letters join or stack: a joiner between two of them is spelling.
_JOINING = (
    *("\u0600\u08ff", "\u0900\u0dff", "\u0f00\u109f", "\u1780\u18af", "\u1900\u1cff"),
    *("\ua800\uabff", "\ufb50\ufdff", "\ufe70\ufefe"),
    *("\U00010a00\U00011fff", "\U0001e900\U0001e95f"),
)
_UNSPACED = ("\u0e00\u109f", "\u1780\u17ff", "\u19e0\u19ff", "\u1a20\u1aaf")
_FROM_RIGHT = ("\u0590\u08ff", "\ufb1d\ufdff", "\ufe70\ufefe", "\U00010800\U00010fff")
_IDEOGRAPHS = ("\u3400\u9fff", "\uf900\ufaff", "\U00020000\U0003ffff")
_MONGOLIAN = ("\u1800\u18af",)


def _among(ranges: tuple[str, ...], character: str) -> bool:
    """Whether `character` lies in one of `ranges`, each its first and its last character."""
    return any(ends[0] <= character <= ends[1] for ends in ranges)


def _pictures(text: str, at: int) -> bool:
    return unicodedata.category(text[at]) in {"So", "Sk"} or text[at] == "\ufe0f"


def _joiner(text: str, at: int) -> bool:
    if not 0 < at < len(text) - 1:
        return False
    if _among(_JOINING, text[at - 1]) and _among(_JOINING, text[at + 1]):
        return True
    return text[at] == "\u200d" and _pictures(text, at - 1) and _pictures(text, at + 1)


def _space(text: str, at: int) -> bool:
    if not 0 < at < len(text) - 1:
        return False
    return _among(_UNSPACED, text[at - 1]) and _among(_UNSPACED, text[at + 1])


def _selector(text: str, at: int) -> bool:
    if not at:
        return False
    selector, base = text[at], text[at - 1]
    if selector <= "\u180f":
        return _among(_MONGOLIAN, base)
    if _among(_IDEOGRAPHS, base):
        return True
    if selector in "\ufe0e\ufe0f":
        keycap = base in "0123456789#*" and text[at + 1 : at + 2] == "\u20e3"
        return keycap or unicodedata.category(base) in {"So", "Sm"} or base in "\u203c\u2049"
    return selector == "\ufe00" and unicodedata.category(base) == "Sm"


_NEEDED = {
    "joiner": _joiner,
    "space": _space,
    "selector": _selector,
}
