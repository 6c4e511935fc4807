"""What a wording counts, dates, measures and pays: all its quantities, in order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache, lru_cache

from paraph.concordance.clock import clock, leads
from paraph.concordance.dating import date
from paraph.concordance.numeral import (
    SIGNS,
    Numeral,
    added,
    numeral,
    part_behind,
    plain,
    whole,
)
from paraph.concordance.quantity import Quantity, Sort
from paraph.concordance.tokens import Token, at, tokens
from paraph.language import moneys
from paraph.language.quantities import MEASURES
from paraph.language.reckoning import CODES, Reckoning, reckoning

_HYPHENS = frozenset("-\u2010\u2011")
_ARTICLES = frozenset(("a", "an"))
_OF = frozenset(("of", "de", "d", "'", "’", "в", "-"))
_CUT = frozenset(("тыс", "млн", "млрд", "трлн", "mln", "mio", "mrd"))
"""Words cut short by a stop that ends no amount: "5 тыс. евро"."""
_KOREAN_PART = "분의"
_KOREAN_UNITS = (
    ("영업일", "working day"),
    ("근무일", "working day"),
    ("개월", "month"),
    ("달", "month"),
    ("시간", "hour"),
    ("개년", "year"),
    ("년", "year"),
    ("주", "week"),
    ("일", "day"),
    ("분", "minute"),
)
_KOREAN_COUNTERS = (
    "개",
    "명",
    "부",
    "가지",
    "차례",
    "번",
    "인",
    "회",
    "통",
    "건",
    "종",
    "척",
    "조",
)
_KOREAN_ORDINALS = ("일째", "번째", "년째", "차 ")
_YEARS = range(1500, 2200)
_TWO_WORDS = ("per cent", "por ciento", "pour cent", "p cent")
_PER_MILLE = ("per mille", "per mil", "por mil", "pour mille")
_PER_MILLE_SIGNS = ("‰", "промилле", "퍼밀")
_PLAIN = re.compile(r"\d{1,15}(?:\.\d{1,9})?")
_TWO_FIGURES = 2
_SCALES = {
    **dict.fromkeys(("k", "тыс"), 10**3),
    **dict.fromkeys(("m", "mn", "mln", "mio", "млн"), 10**6),
    **dict.fromkeys(("bn", "mrd", "md", "mds", "млрд"), 10**9),
}
"""What stands short between a figure and its currency, or behind both: "EUR 5k", "5 Mrd EUR"."""
_QUOTES = frozenset('"»”')
"""May close a number that was filled into a form: "6 (six)" months."""
_FIFTEEN = frozenset(("quinze", "quince"))
"""By which French and Spanish say a fortnight: "quinze jours"."""
_NATIVE = frozenset("한두세네열")


def quantities(text: str, code: str, taken: Sequence[tuple[int, int]] = ()) -> tuple[Quantity, ...]:
    """Return the quantities in `text`, in the language `code`, less what the spans `taken` hold.

    In a language without a table of its numbers only figures are read.
    """
    return _specified([*_scan(tokens(text), code if code in CODES else "", sorted(taken))])


def _specified(found: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """Return quantities, "dollars" as those of the same sum of which is said whose they are.

    "One hundred dollars (US$100)".
    """
    known = {
        (each.value, each.unit.partition(" ")[0]): each.unit
        for each in found
        if each.sort == "amount" and " " in each.unit
    }
    return tuple(
        [
            each._replace(unit=known.get((each.value, each.unit), each.unit))
            if each.sort == "amount"
            else each
            for each in found
        ]
    )


def _scan(
    found: Sequence[Token], code: str, taken: Sequence[tuple[int, int]]
) -> Iterator[Quantity]:
    table = reckoning(code) if code else None
    place = span = 0
    while place < len(found):
        token = found[place]
        while span < len(taken) and taken[span][1] <= token.start:
            span += 1
        if span < len(taken) and taken[span][0] < token.end:
            place += 1
            continue
        dull = code and token.sort == "word" and not _opens(token.word, code)
        silent = token.sort == "sign" and token.word not in moneys.SIGNS
        one = None if dull or silent else _Reader(found, place, table).read()
        if one is None:
            place += 1
            continue
        quantity, place = one
        yield quantity


@lru_cache(maxsize=1 << 14)
def _opens(word: str, code: str) -> bool:
    """Whether a quantity may begin with a word."""
    table = reckoning(code)
    held = (
        *(table.numbers, table.ordinals, table.months, table.both, table.halves),
        *(table.periods, table.units, table.mixed, table.last[0], table.parts, SIGNS),
    )
    return (
        word in _ARTICLES
        or word in _firsts()
        or any(word in each for each in held)
        or any(stem in word for stem, _ in table.prefixed)
        or any(word == first for first, _ in table.copies)
    )


@cache
def _firsts() -> frozenset[str]:
    """Return the words that a currency begins with."""
    return frozenset([key[0] for key in moneys.forms()])


def _korean(word: str) -> bool:
    return "\uac00" <= word[:1] <= "\ud7a3"


def _korean_unit(word: str) -> str:
    """Return the unit that a Korean word begins with, whatever particles follow."""
    if word.startswith(_KOREAN_PART):
        return ""
    return next((unit for said, unit in _KOREAN_UNITS if word.startswith(said)), "")


def _begins(word: str, words: frozenset[str]) -> bool:
    """Whether a word is one of several, or in Korean begins with one."""
    return word in words or (_korean(word) and word.startswith(tuple(words)))


def _behind_of(found: Sequence[Token], place: int) -> int:
    """Return the place behind what leads from a number to its currency: "millions d'euros"."""
    place += at(found, place).word == "." and at(found, place - 1).word in _CUT
    while at(found, place).word in _OF:
        place += 1
    return place


class _Reader:
    """What begins with one token."""

    def __init__(self, found: Sequence[Token], place: int, table: Reckoning | None) -> None:
        self._found = found
        self._place = place
        self._table = table

    def read(self) -> tuple[Quantity, int] | None:
        """Return the quantity that begins here and the place behind it."""
        found, place, table = self._found, self._place, self._table
        if found[place].sort == "chain":
            return self._made("number", found[place].word, place + 1)
        if table is None:
            bare = numeral(found, place, None)
            return self._made("number", bare.value, bare.stop) if bare else None
        dated = date(found, place, table)
        if dated is not None:
            return self._made("date", dated.value, dated.stop)
        if (timed := clock(found, place)) is not None:
            return self._made("number", timed[0], timed[1])
        copies = table.copies.get((found[place].word, at(found, place + 1).word))
        if copies is not None:
            return self._made("number", copies, place + 2)
        compound = self._compound(table) or self._a_unit(table) or self._period(table)
        return compound or self._last(table) or self._counted(table)

    def _counted(self, table: Reckoning) -> tuple[Quantity, int] | None:
        """Return a number with what stands before and behind it."""
        found, place = self._found, self._place
        money, begins = self._money(place) or ("", place)
        first = numeral(found, begins, table)
        if first is None:
            return None
        if not money:
            return self._behind(first, table)
        if found[begins].sort != "figure":
            return None
        value, stop = self._scaled(first, money=True) or (first.value, first.stop)
        return self._made("amount", value, stop, unit=money)

    def _scaled(self, first: Numeral, *, money: bool = False) -> tuple[str, int] | None:
        """Return a figure by what stands short behind it, and the place behind that: "5k".

        Other letters than "k" may be a unit of measure where no currency stands before them.
        """
        found, stop = self._found, first.stop
        scale = _SCALES.get(at(found, stop).word, 0)
        glued = at(found, stop).start == found[stop - 1].end
        if not scale or not _PLAIN.fullmatch(first.value) or found[stop - 1].sort != "figure":
            return None
        behind = self._money(stop + 1 + (at(found, stop + 1).word == "."))
        if money or behind is not None or (glued and at(found, stop).word == "k"):
            return plain(Decimal(first.value) * scale), stop + 1
        return None

    def _made(
        self, sort: Sort, value: str, stop: int, *, unit: str = "", firm: bool = True
    ) -> tuple[Quantity, int]:
        start, end = self._found[self._place].start, self._found[stop - 1].end
        return Quantity(sort, value, start, end, unit, firm), stop

    def _behind(self, first: Numeral, table: Reckoning) -> tuple[Quantity, int] | None:
        """Return what a number is by what stands behind it."""
        scaled = self._scaled(first)
        if scaled is not None:
            first = first._replace(value=scaled[0], stop=scaled[1])
        rate = self._rate(first, table)
        if rate is not None:
            return self._made("percentage", *rate)
        money = self._money(_behind_of(self._found, first.stop))
        if money is not None:
            return self._made("amount", first.value, money[1], unit=money[0], firm=first.firm)
        word = at(self._found, first.stop).word
        if word.startswith(_KOREAN_ORDINALS):
            return self._made("ordinal", first.value, first.stop + 1, firm=first.firm)
        timed = self._timed(first, table)
        if timed is not None:
            return timed
        if self._found[self._place].word in _NATIVE and not word.startswith(_KOREAN_COUNTERS):
            return None
        sort: Sort = "ordinal" if first.ordinal else "number"
        value = first.value if first.ordinal else self._written(first, table)
        return self._made(sort, value, first.stop, firm=first.firm)

    def _written(self, first: Numeral, table: Reckoning) -> str:
        """Return a bare number, as it is written where its zeros may be those of a code.

        "0101" is not 101, and version 1.10 not 1.1; "05" is five, and 2.50 metres are 2.5.
        """
        said = self._found[self._place].word
        if first.stop != self._place + 1 or not said.isascii():
            return first.value
        if said.isdecimal():
            coded = said[0] == "0" and len(said) > _TWO_FIGURES
            return said if coded else first.value
        measured = at(self._found, first.stop).word in MEASURES.get(table.code, ())
        whole_, sign, part = said.replace(",", ".").partition(".")
        coded = (
            part.endswith("0") and whole_.isdecimal() and part.isdecimal() and "." in first.value
        )
        return f"{whole_}{sign}{part}" if coded and not measured else first.value

    def _timed(self, first: Numeral, table: Reckoning) -> tuple[Quantity, int] | None:
        """Return a period of time, with the part of its unit that stands behind it."""
        if first.value == "0.5":
            return self._made("duration", "6", first.stop, unit="month")  # полгода
        unit = self._unit(first, table)
        if first.value == "1/2" and (unit or at(self._found, first.stop).word in _ARTICLES):
            return self._half(first, unit, table)
        if unit is None:
            return None
        part = part_behind(self._found, unit[1], table) if "." not in first.value else None
        value, stop = (added(first.value, part[0]), part[1]) if part else (first.value, unit[1])
        made, stop = self._made("duration", value, stop, unit=unit[0])
        fifteen = unit[0] == "day" and self._found[self._place].word in _FIFTEEN
        idiom = fifteen or (unit[0] == "hour" and leads(self._found, self._place))
        return made._replace(idiom=idiom), stop

    def _half(
        self, first: Numeral, unit: tuple[str, int] | None, table: Reckoning
    ) -> tuple[Quantity, int]:
        """Return half a unit of time: "half an hour"; half a year is six months."""
        if unit is None:
            said = table.units.get(at(self._found, first.stop + 1).word, "")
            if not said:
                return self._made("number", first.value, first.stop, firm=first.firm)
            unit = said, first.stop + 2
        value, named = ("6", "month") if unit[0] == "year" else ("0.5", unit[0])
        return self._made("duration", value, unit[1], unit=named)

    def _percent(self, stop: int, table: Reckoning) -> int:
        """Return the place behind a percentage's sign or words at a place, or 0."""
        found, word = self._found, at(self._found, stop).word
        if word in {"%", "％"} or _begins(word, table.percent):
            return stop + 1
        two = f"{word} {at(found, stop + 1 + (at(found, stop + 1).word == '.')).word}"
        return stop + 2 + (two == _TWO_WORDS[-1]) if two in _TWO_WORDS else 0

    def _rate(self, first: Numeral, table: Reckoning) -> tuple[str, int] | None:
        """Return a number as a percentage, and the place behind it, if it is one."""
        mille = self._per_mille(first.stop)
        if mille and _PLAIN.fullmatch(first.value):
            return plain(Decimal(first.value) / 10), mille
        stop = self._percent(first.stop, table)
        return (first.value, stop) if stop else None

    def _per_mille(self, stop: int) -> int:
        """Return the place behind what says per mille at a place, or 0."""
        word = at(self._found, stop).word
        if word in _PER_MILLE_SIGNS:
            return stop + 1
        return stop + 2 if f"{word} {at(self._found, stop + 1).word}" in _PER_MILLE else 0

    def _unit(self, first: Numeral, table: Reckoning) -> tuple[str, int] | None:
        """Return the unit of time behind a number, and the place behind it."""
        found, place, working = self._found, first.stop, False
        if first.ordinal:
            return None
        if at(found, place).word in _HYPHENS:
            place += 1
            for stem, unit in table.prefixed:
                if at(found, place).word.startswith(stem):
                    return unit, place + 1
        place += at(found, place).word in _QUOTES or at(found, place).word in {"de", "d"}
        while (word := at(found, place).word) in table.working or word in table.between:
            working = working or word in table.working
            place += 1
        unit = table.units.get(word) or _korean_unit(word)
        if not unit or (unit == "year" and whole(first.value) in _YEARS):
            return None
        place += 1
        if at(found, place).word in table.working:
            working, place = True, place + 1
        return (f"working {unit}" if working else unit), place

    def _money(self, place: int) -> tuple[str, int] | None:
        """Return the currency that stands at a place, and the place behind it."""
        known = moneys.forms()
        for many in range(moneys.LONGEST, 0, -1):
            key = tuple([token.word for token in self._found[place : place + many]])
            if len(key) == many and key in known:
                return known[key], place + many
        last = at(self._found, place).word
        for shorter in range(len(last) - 1, 0, -1) if _korean(last) else ():
            if (last[:shorter],) in known:
                return known[last[:shorter],], place + 1
        return None

    def _compound(self, table: Reckoning) -> tuple[Quantity, int] | None:
        """Return a period that is one word: "тридцатидневный"."""
        word = self._found[self._place].word
        for stem, unit in table.prefixed:
            head, held, _ = word.partition(stem)
            value = table.numbers.get(head) if held else None
            if value is not None:
                return self._made("duration", str(value), self._place + 1, unit=unit)
        return None

    def _period(self, table: Reckoning) -> tuple[Quantity, int] | None:
        """Return how often something is done, which demands nothing: "biennial"."""
        value, _, unit = table.periods.get(self._found[self._place].word, "").partition(" ")
        if not unit:
            return None
        return self._made("duration", value, self._place + 1, unit=unit, firm=False)

    def _last(self, table: Reckoning) -> tuple[Quantity, int] | None:
        """Return what is last, an ordinal that demands an answer only where another one stands."""
        words, others = table.last
        place = self._place
        if self._found[place].word not in words or at(self._found, place - 1).word in others:
            return None
        return self._made("ordinal", "last", place + 1, firm=False)

    def _a_unit(self, table: Reckoning) -> tuple[Quantity, int] | None:
        """Return "a year", or "year", for one year: it demands nothing."""
        word, behind = self._found[self._place].word, at(self._found, self._place + 1).word
        if word in _ARTICLES and behind in table.units:
            return self._one_unit(table, table.units[behind], self._place + 2)
        if word in table.units and not _korean(word):
            return self._one_unit(table, table.units[word], self._place + 1)
        return None

    def _one_unit(self, table: Reckoning, unit: str, stop: int) -> tuple[Quantity, int]:
        """Return one unit of time, which demands nothing unless a part is added to it."""
        part = part_behind(self._found, stop, table)
        if part is None:
            return self._made("duration", "1", stop, unit=unit, firm=False)
        return self._made("duration", added("1", part[0]), part[1], unit=unit)
