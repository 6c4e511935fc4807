"""Slight: edits that write the same words otherwise, which a reader may look at late."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from paraph.language import reviewed
from paraph.language.table import CODES
from paraph.proof.reasons.extract import Extract
from paraph.proof.reasons.tokens import tokens

_REACH = 24
"""Characters around an edit in which the words that it stands beside are looked for."""
_LONGEST, _SHORTEST = 40, 6
_APART = {
    "du": ("de", "le"),
    "des": ("de", "les"),
    "au": ("\u00e0", "le"),
    "aux": ("\u00e0", "les"),
    "del": ("de", "el"),
    "al": ("a", "el"),
    "d'": ("de",),
}
"""Words that are two others, in French and Spanish."""


def slight(old: Extract, new: Extract, language: str) -> bool:
    """Whether both sides, with a word around them, are the same words, written otherwise.

    "of of" and "of", "de el" and "del", "a" and "an", "programme" and "program". It orders what a
    reader looks at, and proves nothing.
    """
    if len(old.edit) > _LONGEST or len(new.edit) > _LONGEST or language not in CODES:
        return False
    if _unlike(old, new, language) or _lone(old, new, language):
        return False
    before, after = _words(old), _words(new)
    return before != after and _plain(before, language) == _plain(after, language)


def _unlike(old: Extract, new: Extract, language: str) -> bool:
    """Whether one whole word gave way to another, which no table has and that stands once there."""
    known = _variants(language)
    words = []
    for side in (old, new):
        word, text = side.edit.lower(), side.text
        if not word.isalpha() or word in known or word in _APART:
            return False
        if (text[side.start - 1 : side.start] + text[side.end : side.end + 1]).strip(" ,;."):
            return False
        near = text[max(side.start - _REACH, 0) : side.start], text[side.end :][:_REACH]
        if any(word in each.lower() for each in near):
            return False
        words.append(word)
    return words[0] != words[1]


def _lone(old: Extract, new: Extract, language: str) -> bool:
    """Whether whole words came or went that no table has, and that stand once there."""
    if bool(old.edit.strip()) == bool(new.edit.strip()):
        return False
    side = new if new.edit.strip() else old
    words = side.edit.lower().split()
    if (
        not all(map(str.isalpha, words))
        or not _blank(side, side.start)
        or not _blank(side, side.end)
    ):
        return False
    known = _variants(language)
    near = side.text[max(side.start - _REACH, 0) : side.start], side.text[side.end :][:_REACH]
    beside = "".join(near).lower()
    return not any(word in known or word in _APART or word in beside for word in words)


def _blank(side: Extract, at: int) -> bool:
    """Whether a blank or an end parts what stands before a place from what stands behind it."""
    return at in {0, len(side.text)} or any(map(str.isspace, side.text[at - 1 : at + 1]))


def slip(old: Extract, new: Extract) -> bool:
    """Whether one long word gave way to another by a letter within it, too many or exchanged."""
    one, other = sorted((old.edit.strip().lower(), new.edit.strip().lower()), key=len)
    if len(one) < _SHORTEST or not (one.isalpha() and other.isalpha()):
        return False
    if one[0] != other[0] or one[-2:] != other[-2:]:
        return False
    at = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
    if len(other) == len(one) + 1:
        return one[at:] == other[at + 1 :]
    swapped = one[:at] + one[at : at + 2][::-1] + one[at + 2 :]
    return len(one) == len(other) and swapped == other


def _words(side: Extract) -> list[str]:
    """Return the words of an edit and those around it, as far as to the same blanks."""
    start, end = max(side.start - _REACH, 0), min(side.end + _REACH, len(side.text))
    while start and not side.text[start - 1].isspace():
        start -= 1
    while end < len(side.text) and not side.text[end].isspace():
        end += 1
    return [token.word for token in tokens(side.text, start, end)]


def _plain(words: list[str], language: str) -> list[str]:
    """Return the words, joined ones apart, variants as one, and of doubled ones one."""
    guarded, variants = _guarded(language), _variants(language)
    found: list[str] = []
    for part in [part for word in words for part in _APART.get(word, (word,))]:
        found.append(variants.get(part, part))
        if found[-2:-1] == found[-1:] and part.isalpha() and len(part) > 1 and part not in guarded:
            found.pop()
        if found[-2:-1] == ["-"] and (whole := variants.get("".join(found[-3:]))):
            found[-3:] = [whole]
    return found


@cache
def _guarded(language: str) -> frozenset[str]:
    """Return the words that say something where they stand twice."""
    tables = [reviewed.words(f"{language}/{name}") for name in ("negation", "modal", "numbers")]
    return frozenset(["that", "had", *[word.lower() for words in tables for word in words]])


@cache
def _variants(language: str) -> Mapping[str, str]:
    """Return one spelling of words that have several, right or wrong."""
    rows = reviewed.rows(f"{language}/variants")
    named = {form.lower(): row[0].lower() for row in rows for form in row if form}
    slips = {wrong: right for wrong, right, *_ in reviewed.rows(f"{language}/corrections")}
    small = {"an": "a", "teh": "the"} if language == "en" else {}  # codespell:ignore teh
    return {**named, **slips, **small}
