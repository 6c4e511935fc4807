"""What numbers, percentages, amounts and units are worth, read in one way only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from paraph.proof.checker.answer import Row
from paraph.proof.checker.vocabulary import Vocabulary

_PLAIN = re.compile(r"0|[1-9][0-9]*")
_GROUPED = {
    "en": re.compile(r"(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\.[0-9]+)?"),
    "de": re.compile(r"(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,[0-9]+)?"),
    "fr": re.compile(r"(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?: [0-9]{3})+)(?:,[0-9]+)?"),
}
_SIGNS = {"en": (",", "."), "de": (".", ","), "fr": (" ", ",")}
_TEN, _HUNDRED = 10, 100
_BOTH = re.compile(r"([^()]+) \(([^()]+)\)")

Value = tuple[str, str]
"""A type of notation, and a value in its one spelling."""


def values(wording: str, vocabulary: Vocabulary, locale: str) -> Iterator[Value]:
    """Yield each number, percentage, amount and unit that `wording` may be, blanks being plain."""
    amount = number(wording, vocabulary, locale)
    if amount:
        yield "number", amount
    percent = chain(("%",), [row[0] for row in vocabulary.rows("percent")])
    for rest, _ in _with([("", *percent)], wording, before=False):
        if amount := number(rest, vocabulary, locale):
            yield "percent", amount
    for rest, code in _with(vocabulary.common("currencies"), wording, before=True):
        if amount := number(rest, vocabulary, locale):
            yield "amount", f"{code} {amount}"
    for rest, unit in _with(vocabulary.common("units"), wording, before=False):
        if amount := number(rest, vocabulary, locale):
            yield "unit", f"{unit} {amount}"


def number(wording: str, vocabulary: Vocabulary, locale: str) -> str:
    """Return a number as figures with a dot and no grouping, or nothing if it is none.

    Words and figures side by side, as in "ten (10)", are a number where they agree.
    """
    both = _BOTH.fullmatch(wording)
    if both:
        first, second = (
            _figures(each, locale) or _words(each, vocabulary) for each in both.groups()
        )
        worded = bool(_words(both[1], vocabulary)) != bool(_words(both[2], vocabulary))
        return first if first == second and worded else ""
    return _figures(wording, locale) or _words(wording, vocabulary)


def _figures(wording: str, locale: str) -> str:
    name = locale.partition("-")[0]
    if name not in _GROUPED:
        return wording if _PLAIN.fullmatch(wording) else ""
    if not _GROUPED[name].fullmatch(wording):
        return ""
    group, point = _SIGNS[name]
    return wording.replace(group, "").replace(point, ".")


def _words(wording: str, vocabulary: Vocabulary) -> str:
    """Return the value of number words; a capital may begin them."""
    low = wording[:1].lower() + wording[1:]
    value = vocabulary.numbers.get(low)
    if value is None and vocabulary.language == "en":
        value = _english(low.replace("-", " ").split(" "), vocabulary)
    return "" if value is None else str(value)


def _english(tokens: Sequence[str], vocabulary: Vocabulary) -> int | None:
    """Return the value of an English compound ("two hundred and five thousand and ten")."""
    for word, scale in (("million", 10**6), ("thousand", 10**3)):
        if word in tokens:
            at = tokens.index(word)
            head = _hundreds(tokens[:at], vocabulary)
            tail = _below(tokens[at + 1 :], scale, vocabulary)
            return None if not head or tail is None else head * scale + tail
    return _hundreds(tokens, vocabulary)


def _below(tokens: Sequence[str], scale: int, vocabulary: Vocabulary) -> int | None:
    """Return the value of what follows a scale word, which is less than the scale; 0 of nothing."""
    if not tokens:
        return 0
    beyond = tokens[0] == "and"
    value = _tens(tokens[1:], vocabulary) if beyond else _english(tokens, vocabulary)
    return value if value is not None and 0 < value < scale else None


def _hundreds(tokens: Sequence[str], vocabulary: Vocabulary) -> int | None:
    if "hundred" not in tokens:
        return _tens(tokens, vocabulary)
    at = tokens.index("hundred")
    head = _tens(tokens[:at], vocabulary)
    rest = tokens[at + 1 :]
    tail = _tens(rest[1:] if rest[:1] == ["and"] else rest, vocabulary) if rest else 0
    return None if head is None or not 0 < head < _TEN or tail is None else head * _HUNDRED + tail


def _tens(tokens: Sequence[str], vocabulary: Vocabulary) -> int | None:
    values = [vocabulary.numbers.get(token) for token in tokens]
    match values:
        case [int(one)] if 0 < one < _HUNDRED:
            return one
        case [int(ten), int(one)] if ten in range(2 * _TEN, _HUNDRED, _TEN) and 0 < one < _TEN:
            return ten + one
        case _:
            return None


def _with(rows: Iterable[Row], wording: str, *, before: bool) -> Iterator[tuple[str, str]]:
    """Yield what is left of `wording` without a row's spelling, and the row's first field.

    A spelling stands behind a number; of the rows whose `before` is asked for, the first field and
    signs may stand before it too. A word is parted from the number by a blank, a sign may be.
    """
    for name, *spellings in rows:
        for spelling in (*([name] if name else []), *spellings):
            if not spelling or spelling == "$":
                continue
            gap = ("", " ") if not spelling[0].isalpha() else (" ",)
            for blank in gap:
                if wording.endswith(blank + spelling):
                    yield wording[: -len(blank + spelling)], name
                leads = before and (spelling == name or not spelling[-1].isalpha())
                if leads and wording.startswith(spelling + blank):
                    yield wording[len(spelling + blank) :], name
