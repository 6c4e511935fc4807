"""Protected fields: parties, amounts, dates, numbers, and the provisions on a subject.

Found by closed lists that are complete rather than sure: a field holds back what was proved, so
that a word too many costs a proof, and a word too few might cost an agreement.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Container, Iterator
from functools import cache, cached_property
from typing import NamedTuple

from paraph.errors import ProfileError
from paraph.language import reviewed
from paraph.proof.signatures import signatures
from paraph.proof.tables import LANGUAGES
from paraph.text.definitions import definitions
from paraph.text.node import Text
from paraph.text.outline import Outline

SUBJECTS = ("term", "entry-into-force", "dispute-settlement", "prevailing-language")
"""Fields that are whole provisions, found by their words."""
VALUES = ("amounts", "dates", "numbers")
"""Fields that are values, found wherever they stand."""
FIELDS = frozenset(("parties", *SUBJECTS, *VALUES))
_NEAR = 40  # characters between a currency and its figures
_DATE = 14  # characters between a month and its day or year
_TABLE = frozenset(("table", "row", "cell"))
_TITLE = 100  # characters of a title
_FIGURE = r"\d(?:[\d.,' \u00a0\u202f\u2019]*\d)?"
_YEAR = r"(?<!\d)(?:19|20)\d\d(?!\d)"
_NUMERIC = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
_MONEY = ("$", "\u00a3", "\u00a5", "\u20a9", "\u20bd", "dollar~", "pound~", "rouble~", "ruble~")
_PLAIN = str.maketrans({"\u2019": "'", "\u00a0": " ", "\u202f": " "})

Span = tuple[int, int]


class Side(NamedTuple):
    """One of the two texts, and its tree."""

    text: Text
    plan: Outline


class Fields:
    """The fields that a profile protects, in both texts."""

    def __init__(self, names: Collection[str], old: Side, new: Side, language: str) -> None:
        self._names = [name for name in sorted(FIELDS) if name in names]
        self._sides, self._language = (old, new), language

    def resolve(self, elsewhere: Container[str] = ()) -> None:
        """Refuse a field that is found nowhere: it would protect nothing, in silence.

        Of those that are found `elsewhere` there need be nothing here.

        Raises:
            ProfileError: the language has no lists, or the approved text has nothing of a field.
        """
        if not self._names:
            return
        if self._language not in LANGUAGES:
            raise ProfileError(
                "fields are protected in English, Russian, French, Spanish and Korean alone: "
                "protect addresses, or give the language of both texts"
            )
        side = self._sides[0]
        text = side.text
        for name in self._names:
            found = (
                any(
                    self._values(
                        name, one.text, priced=name == "amounts" and self._priced(side, at)
                    )
                    for at, one in enumerate(text.provisions)
                )
                if name in VALUES
                else self._provisions[0][name]
            )
            if not found and name not in elsewhere:
                raise ProfileError(
                    f"nothing of the field {name!r} was found in the old text, so nothing of it "
                    "would be protected: name its addresses instead"
                )

    def whole(self, old: Collection[int], new: Collection[int]) -> str:
        """Return in words that provisions of either text belong to a field, or nothing."""
        for name in self._names:
            if name in VALUES:
                continue
            if any(
                index in held[name]
                for held, side in zip(self._provisions, (old, new), strict=True)
                for index in side
            ):
                return _said(name)
        return ""

    def part(self, old: int, new: int, spans: tuple[Span, Span]) -> str:
        """Return in words that an edit touches a value of a field on either side, or nothing."""
        for name in self._names:
            for side, index, (start, end) in zip(self._sides, (old, new), spans, strict=True):
                wording = side.text.provisions[index].text
                found = (
                    self._terms_in(wording)
                    if name == "parties"
                    else self._values(
                        name, wording, priced=name == "amounts" and self._priced(side, index)
                    )
                )
                if any(first <= end and start <= last for first, last in found):
                    return _said(name)
        return ""

    @cached_property
    def _provisions(self) -> tuple[dict[str, frozenset[int]], dict[str, frozenset[int]]]:
        """The provisions of each text that belong to each field that is one of provisions."""
        old, new = [
            {
                name: frozenset(
                    self._introduced(side) if name == "parties" else self._about(name, side)
                )
                for name in self._names
                if name not in VALUES
            }
            for side in self._sides
        ]
        return old, new

    def _introduced(self, side: Side) -> Iterator[int]:
        """Yield what stands before the first label, and the lines of signature."""
        provisions = side.text.provisions
        labelled = [index for index in range(len(provisions)) if side.plan.labels[index]]
        yield from [index for index in range(min(labelled, default=0)) if provisions[index].text]
        yield from signatures(side.text)

    def _about(self, name: str, side: Side) -> Iterator[int]:
        """Yield the provisions that a word of the subject stands in, and what a title heads."""
        shape = _subject(name, self._language)
        for index, provision in enumerate(side.text.provisions):
            if not shape.search(provision.text.lower().translate(_PLAIN)):
                continue
            yield index
            held = side.plan.parents[index] if _title(provision.text) else -1
            yield from _below(side.plan, index)
            if held >= 0 and side.plan.labels[index] is None:
                yield held
                yield from _below(side.plan, held)

    def _terms_in(self, wording: str) -> list[Span]:
        return [match.span() for match in self._terms.finditer(wording)]

    @cached_property
    def _terms(self) -> re.Pattern[str]:
        """The names by which either text calls its parties: terms that its preamble defines."""
        terms = {
            each.term
            for side in self._sides
            for each in definitions(side.text, side.plan, self._language)
            if each.provision in set(self._introduced(side))
        }
        shapes = [re.escape(term) for term in sorted(terms, key=len, reverse=True)]
        return re.compile(rf"(?<!\w)(?:{'|'.join(shapes)})" if shapes else r"(?!)", re.IGNORECASE)

    def _priced(self, side: Side, index: int) -> bool:
        """Whether the table of a cell, or the provision, speaks of money: all its figures count."""
        provisions = side.text.provisions
        first, last = index, index + 1
        if provisions[index].kind in _TABLE:
            while first and provisions[first - 1].kind in _TABLE:
                first -= 1
            while last < len(provisions) and provisions[last].kind in _TABLE:
                last += 1
        shapes = _subject("amounts", self._language), _currencies(self._language)
        return any(
            shape.search(one.text.lower().translate(_PLAIN))
            for one in provisions[first:last]
            for shape in shapes
        )

    def _values(self, name: str, wording: str, *, priced: bool = False) -> list[Span]:
        """Return where values of a field stand in a wording."""
        low = wording.lower().translate(_PLAIN)
        if len(low) != len(wording):
            return [(0, len(wording))]
        figures = [match.span() for match in re.finditer(_FIGURE, low)]
        counted = [match.span() for match in _counting(self._language).finditer(low)]
        match name:
            case "numbers":
                return [*figures, *counted]
            case "amounts":
                units = [match.span() for match in _currencies(self._language).finditer(low)]
                near = _hulls(units, [*figures, *counted], _NEAR)
                return [*near, *figures, *counted] if priced else near
            case _:
                months = [match.span() for match in _months(self._language).finditer(low)]
                return [
                    *_hulls(months, figures, _DATE),
                    *[
                        match.span()
                        for match in (*re.finditer(_YEAR, low), *re.finditer(_NUMERIC, low))
                    ],
                ]


def _said(name: str) -> str:
    return f"The profile protects {_WORDS.get(name, name)}."


_WORDS = {
    "parties": "the parties",
    "term": "the term",
    "entry-into-force": "the entry into force",
    "dispute-settlement": "the settlement of disputes",
    "prevailing-language": "the prevailing language",
}


def _below(plan: Outline, index: int) -> Iterator[int]:
    """Yield what a provision holds, at every depth; parents stand before their children."""
    held = {index}
    for at in range(index + 1, len(plan)):
        if plan.parents[at] in held:
            held.add(at)
            yield at


def _title(wording: str) -> bool:
    return len(wording) <= _TITLE and not wording.rstrip().endswith((".", ";", ","))


def _hulls(anchors: list[Span], others: list[Span], reach: int) -> list[Span]:
    """Return each anchor with the others within reach of it as one span; alone it is none."""
    found = []
    for start, end in anchors:
        near = [each for each in others if each[0] <= end + reach and start <= each[1] + reach]
        if near:
            found.append(
                (min(start, *[one[0] for one in near]), max(end, *[one[1] for one in near]))
            )
    return found


@cache
def _subject(name: str, language: str) -> re.Pattern[str]:
    rows = reviewed.rows(f"{language}/fields")
    return _any((row[0] for row in rows if row[1] == name), language)


@cache
def _counting(language: str) -> re.Pattern[str]:
    tables = ("numbers", "ordinals", "number_parts")
    return _any(
        (row[0] for name in tables for row in reviewed.rows(f"{language}/{name}")), language
    )


@cache
def _months(language: str) -> re.Pattern[str]:
    return _any((row[0] for row in reviewed.rows(f"{language}/months")), language)


@cache
def _currencies(language: str) -> re.Pattern[str]:
    named = (field for row in reviewed.rows("currencies") for field in row)
    return _any((*named, *_MONEY), language)


def _any(forms: Collection[str] | Iterator[str], language: str) -> re.Pattern[str]:
    """Return what finds any of the forms as whole words; Korean ones have no bounds."""
    shapes = []
    for form in {each.lower() for each in forms}:
        shape = re.escape(form.removesuffix("~")).replace(r"\~\ ", r"\w*\ ").replace(r"\ ", " +")
        if language != "ko" and form[0].isalnum():
            shape = rf"(?<![^\W\d_]){shape}"
        if form.endswith("~"):
            shape += r"\w*"
        elif language != "ko" and form[-1].isalnum():
            shape += r"(?![^\W\d_])"
        shapes.append(shape)
    shapes.sort(key=len, reverse=True)
    return re.compile("|".join(shapes) if shapes else r"(?!)")
