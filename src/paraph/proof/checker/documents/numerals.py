"""Numerals: whatever in a wording may be a number, however it is written, mentioned or not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from paraph.language import reviewed
from paraph.language.numerals import letter, roman
from paraph.language.quantities import folded
from paraph.language.table import number_words, step_words, table
from paraph.proof.checker.documents.compounds import compounds, korean
from paraph.proof.checker.documents.lone import EASTERN, OPENS, lone
from paraph.text.node import Mark

COUNTED, LETTERED = "n", "l"
Value = tuple[str, tuple[int, ...]]
"""A sort (of numbers or of letters) and the parts between stops, as `numbers.loose` gives them."""

_GROUPED = re.compile(
    r"(?<![\d.,])\d{1,3}(?:,\d{3}|[ \u00a0\u202f'\u2019]\d{3}(?!\d)){1,4}(?:\.\d+)?(?![\d,])"
)
_FIGURES = re.compile(r"\d+(?:\.\d+)*([A-Za-z\u0410-\u042f\u0430-\u044f](?![^\W_]))?")
_ROMAN = re.compile(r"(?<![^\W_])[IVXLCivxlc\u0406\u0456\u0425\u0445\u0421\u0441|]{1,8}(?![^\W_])")
_RANKED = re.compile(
    r"(?<![^\W_])(?:[IVXLC]{1,8}(?=(?:er?|re|\u00e8re|[\u00e8e]me|[oa]s?|\u00ba|\u00aa)(?![^\W_]))"
    r"|(?:[IVXLC]{1,8}|[ivxlc]{1,8})(?=(?:th|st|nd|rd)(?![^\W_])))"
)
"""A roman numeral with the ending of an ordinal: "the IVth Article", "le IVe article"."""
_EASTERN = re.compile(r"(?<![A-Za-z0-9])[IVXLCivxlc]{1,8}(?![A-Za-z0-9])")
_LOOK_ALIKE = str.maketrans("\u0406\u0456\u0425\u0445\u0421\u0441|l", "IIXXCCII")
_SLOPPY = re.compile(r"([XV]*)(I{4,5})")
_LETTER = re.compile(rf"(?<![^\W_])[A-Za-z\u0410-\u042f\u0430-\u044f](?![^\W_])|{EASTERN}")
_INITIALS = re.compile(r"(?:[A-Z]\.){2,}|\b(?:[ie]\.\s?[eg]|[ap]\.\s?m)\b")


class Numeral(NamedTuple):
    """A number from `start` to `end`, with everything that it may be worth.

    `sort` is "1" for figures, "I" for roman numerals, "a" for a letter, "w" for a word and "?" for
    a sign that is none of these.
    """

    start: int
    end: int
    text: str
    values: frozenset[Value]
    sort: str


def numerals(text: str, start: int, code: str, marks: Sequence[Mark] = ()) -> list[Numeral]:
    """Return every numeral of `text` from `start` on, in order; they may lie in each other.

    Figures of any script, roman numerals in any case and with look-alikes, single letters, and the
    number words and ordinals of the language `code`.
    """
    plain = text if text.isascii() else _plain(text)
    raised = {at for at, one in enumerate(text) if one != plain[at] and not one.isdecimal()}
    found = [*_figures(plain, start, _cuts(raised, marks)), *_letters(plain, start, code)]
    found += [*_ranked(plain, start), *_words(plain, start, code)]
    if not text.isascii():
        found += _signs(text, start)
    if code == "ko":
        found += _korean(plain, start)
    return sorted([one._replace(text=text[one.start : one.end]) for one in found if one.values])


def _plain(text: str) -> str:
    """Return `text` with each figure of another script as 0-9."""
    return "".join([_figure(character) for character in text])


@cache
def _figure(character: str) -> str:
    value = unicodedata.digit(character, None)
    if (
        value is None
        or character.isascii()
        or (
            unicodedata.category(character) == "No"
            and len(unicodedata.normalize("NFKC", character)) > 1
        )
    ):
        return character
    return (
        str(value) if unicodedata.category(character) == "Nd" or _raised(character) else character
    )


def _raised(character: str) -> bool:
    return unicodedata.normalize("NFKC", character).isdecimal()


def _cuts(raised: set[int], marks: Sequence[Mark]) -> set[int]:
    """Return where a run of figures may be two: at the end of a mark, beside a raised figure."""
    ends = {end for mark in marks for end in mark[:2]}
    return ends | {end for at in raised for end in (at, at + 1)}


def _figures(text: str, start: int, ends: set[int]) -> Iterator[Numeral]:
    grouped = [match.span() for match in _GROUPED.finditer(text, start)]
    for match in _FIGURES.finditer(text, start):
        first, last = match.span()
        if any(begin <= first < end for begin, end in grouped):
            continue
        figures = match[0][:-1] if match[1] else match[0]
        values = {(COUNTED, tuple([int(part) for part in figures.split(".")]))}
        if match[1] and (value := letter(match[1])):
            values.add((LETTERED, (value,)))
        cuts = [first, *sorted(end for end in ends if first < end < first + len(figures))]
        if len(cuts) > 1:
            # "4" and a small "2" at its top are stored as "42".
            for one, two in zip(cuts, [*cuts[1:], first + len(figures)], strict=True):
                values |= {
                    (COUNTED, (int(part),)) for part in text[one:two].split(".") if part.isdecimal()
                }
            yield Numeral(first, last, "", frozenset(values), "?")
            continue
        yield Numeral(first, last, "", frozenset(values), "1")


def _letters(text: str, start: int, code: str) -> Iterator[Numeral]:
    initials = [match.span() for match in _INITIALS.finditer(text, start)]
    taken: set[int] = set()
    for match in (_EASTERN if code == "ko" else _ROMAN).finditer(text, start):
        value = _roman(match[0])
        if not value or any(begin <= match.start() < end for begin, end in initials):
            continue
        if match[0].lower() in _PRONOUNS.get(code, ()) and _runs(text, match, code):
            continue
        values: set[Value] = {(COUNTED, (value,))}
        if len(match[0]) == 1:
            if not lone(text, match, code):
                continue
            values |= _lettered(match[0])
            taken.add(match.start())
        yield Numeral(*match.span(), "", frozenset(values), "I")
    for match in _LETTER.finditer(text, start):
        if match.start() in taken or any(begin <= match.start() < end for begin, end in initials):
            continue
        if lone(text, match, code):
            yield Numeral(*match.span(), "", frozenset(_lettered(match[0])), "a")


_PRONOUNS = {"fr": frozenset(("il", "ci"))}
"""Words that look like numerals in small letters: a small l like a large I, and 101."""


def _runs(text: str, match: re.Match[str], code: str) -> bool:
    """Whether a word runs on in its sentence: behind no word for a provision, nor in brackets."""
    low = match[0] == match[0].lower()
    if not low and (match[0].isupper() or OPENS.search(text, 0, match.start()) is None):
        return False
    before = _BEFORE.search(text, max(0, match.start() - _REACH), match.start())
    beside = text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]
    if "(" in beside or ")" in beside or not text[match.end() : match.end() + 2].strip(" \u00a0-"):
        return False
    return before is None or before[0].strip(" \u00a0.").lower() not in step_words(code)


_BEFORE = re.compile(r"[^\W\d_]+\.?[ \u00a0]{1,3}$")
_REACH = 40


def _roman(word: str) -> int:
    if (value := roman(word)) or len(word) == 1:
        return value
    upper = word.translate(_LOOK_ALIKE).upper()
    sloppy = _SLOPPY.fullmatch(upper)
    if sloppy is not None:
        return roman(sloppy[1]) + len(sloppy[2]) if roman(sloppy[1]) or not sloppy[1] else 0
    return roman(upper)


def _lettered(character: str) -> set[Value]:
    value = letter(character)
    return {(LETTERED, (value,))} if value else set()


@cache
def words_of(code: str) -> dict[str, int]:
    """Return the value of each number word and ordinal of a language, without accents."""
    found = {
        folded(word): value for word, value in number_words().items() if word in table(code).numbers
    }
    for name in ("numbers", "ordinals"):
        for row in reviewed.rows(f"{code}/{name}"):
            if row[1].isdecimal():
                found[folded(row[0])] = int(row[1])
    return found


def _words(text: str, start: int, code: str) -> Iterator[Numeral]:
    for first, last, values in compounds(text, start, words_of(code), code):
        yield Numeral(first, last, "", frozenset([(COUNTED, (each,)) for each in values]), "w")


def _ranked(text: str, start: int) -> Iterator[Numeral]:
    for match in _RANKED.finditer(text, start):
        if value := roman(match[0]):
            yield Numeral(*match.span(), "", frozenset({(COUNTED, (value,))}), "I")


def _signs(text: str, start: int) -> Iterator[Numeral]:
    """Yield signs that are numbers by themselves: circled, in brackets, roman."""
    for at in range(start, len(text)):
        character = text[at]
        if character.isascii() or (character.isalpha() and unicodedata.category(character) != "Nl"):
            continue
        shown = unicodedata.normalize("NFKC", character).strip("().")
        if shown == character or not shown.isascii():
            continue
        values: set[Value]
        if shown.isdecimal():
            values = {(COUNTED, (int(shown),))} if not _figure(character).isascii() else set()
        elif shown.isalpha():
            value = roman(shown)
            values = _lettered(shown) | ({(COUNTED, (value,))} if value else set())
        else:
            values = {(COUNTED, (int(part),)) for part in re.findall(r"\d+", shown)}
        yield Numeral(at, at + 1, "", frozenset(values), "?")


def _korean(text: str, start: int) -> Iterator[Numeral]:
    for first, last, value in korean(text, start):
        yield Numeral(first, last, "", frozenset({(COUNTED, (value,))}), "w")
