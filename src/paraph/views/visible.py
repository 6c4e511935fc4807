"""Characters that show nothing, or show something else, spelled out so that people see them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

from paraph.text.node import OBJECT, OBJECTS, Mark
from paraph.text.quoted import unended

_NAMES = {
    "\t": "→",
    "\n": "↵",
    "\x0b": "↵",
    "\x0c": "⤓",
    "\xa0": "⍽",
    "\xad": "(soft hyphen)",
    "\u2011": "(non-breaking hyphen)",
    "\u200b": "(zero-width space)",
    "\u200c": "(zero-width non-joiner)",
    "\u200d": "(zero-width joiner)",
    "\u200e": "(left-to-right mark)",
    "\u200f": "(right-to-left mark)",
    "\u2028": "↵",
    "\u202f": "⍽",
    "\u2060": "(word joiner)",
    "\ufeff": "(byte order mark)",
}


@cache
def unseen() -> re.Pattern[str]:
    """Return the pattern of one character that shows nothing or steers what is shown.

    Controls, format and bidirectional controls, fillers, variation selectors, tags, private use,
    lone surrogates and non-characters. Tab, line feed and plain space are none of them.
    """
    return re.compile(
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u115f\u1160"
        "\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164"
        "\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffc"
        "\ufffe\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
        "\U000f0000-\U0010ffff]"
    )


def name(character: str) -> str:
    """Return the sign that stands for `character` where it must be seen: "(U+202E)", "↵"."""
    if known := _NAMES.get(character):
        return known
    if other_spaces().match(character):
        return f"({unicodedata.name(character).lower()})"
    return f"(U+{ord(character):04X})"


def spelled(wording: str) -> str:
    """Return `wording` with a sign in place of each character that shows nothing."""
    if wording.isprintable() and not unseen().search(wording):
        return wording
    return unseen().sub(lambda found: name(found[0]), wording).replace("\t", " ")


def seen(wording: str) -> str:
    """Return changed words as `spelled` does, with white space shown where it is what changed."""
    if wording.isspace():
        wording = wording.replace(" ", "␣").replace("\n", "↵").replace("\t", "→")
    return spelled(other_spaces().sub(lambda found: name(found[0]), flat(wording)))


@cache
def other_spaces() -> re.Pattern[str]:
    """Return the pattern of one space that is no plain one."""
    return re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")


def one_line(text: str) -> str:
    """Return words of somebody else so that they show in one line and cannot pass for more."""
    return spelled(flat(text))


def quoted(text: str, marks: str = '""') -> str:
    """Return words of somebody else in quotation marks that they cannot end, on one line."""
    return f"{marks[0]}{unended(one_line(text))}{marks[1]}"


def flat(wording: str) -> str:
    """Return `wording` on one line, with a sign for each end of a line."""
    return wording.replace("\n", " ↵ ")


def signs(wording: str, marks: Sequence[Mark], start: int = 0) -> str:
    """Return `wording`, which begins at offset `start` of its marks, with these in words.

    A note's call becomes "[note 1]", an image "[image 3f2a...]"; words that are struck, raised or
    otherwise not what they seem become "[struck: not]".
    """
    end = start + len(wording)
    objects = (
        {mark.start: mark for mark in marks if mark.name in OBJECTS} if OBJECT in wording else {}
    )
    opening: dict[int, str] = {}
    closing: dict[int, str] = {}
    for mark in marks:
        if mark.name in _SAID and mark.start < end and mark.end > start:
            first, last = max(mark.start, start), min(mark.end, end)
            opening[first] = f"{opening.get(first, '')}[{_SAID[mark.name].format(mark.value)}: "
            closing[last] = f"{closing.get(last, '')}]"
    if not objects and not opening:
        return wording
    return "".join(
        f"{closing.get(at, '')}{opening.get(at, '')}"
        f"{object_sign(objects[at]) if one == OBJECT and at in objects else one}"
        for at, one in enumerate(wording, start=start)
    ) + closing.get(end, "")


_SAID = {
    "strike": "struck",
    "hidden": "hidden",
    "superscript": "superscript",
    "subscript": "subscript",
    "raised": "raised",
    "lowered": "lowered",
    "symbol": "signs of {}",
    "ruby": "annotated {}",
}
"""Marks over words without which they would be taken for something else."""


def told_by_signs(mark: str) -> bool:
    """Whether `signs` tells marks of this name."""
    return mark in _SAID


def object_sign(mark: Mark) -> str:
    """Return what an object is called in plain text."""
    value = mark.value
    match mark.name:
        case "checkbox":
            return "[x]" if value == "1" else "[ ]"
        case "rule":
            return "----"
        case "equation":
            return f"[equation: {value}]"
        case _ if value.startswith("sha256:"):
            digest, _, rest = value.removeprefix("sha256:").partition(" ")
            return f"[{mark.name} {digest[:12]}{': ' if rest else ''}{rest}]"
        case _:
            return f"[{mark.name}{' ' if value else ''}{value}]"
