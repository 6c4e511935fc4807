"""What a wording counts, dates, measures and pays: all its quantities, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from paraph.concordance.dating import date
from paraph.concordance.numeral import Numeral, numeral
from paraph.concordance.quantity import Quantity, Sort
from paraph.concordance.tokens import Token, at, tokens
from paraph.language import moneys
from paraph.language.reckoning import Reckoning

_HYPHENS = frozenset("-\u2010\u2011")
_ARTICLES = frozenset(("a", "an", "un", "une", "una"))
_OF = frozenset(("of", "de", "d", "'", "’", "в", "-"))
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
_KOREAN_COUNTERS = ("개", "명", "부", "가지", "차례", "번", "인", "회", "통", "건", "종", "척", "조")
_YEARS = range(1500, 2200)
_TWO_WORDS = ("per cent", "por ciento", "pour cent", "p cent")
_NATIVE = frozenset("한두세네열")


def quantities(
    text: str, reckoning: Reckoning | None, taken: Sequence[tuple[int, int]] = ()
) -> tuple[Quantity, ...]:
    """Return the quantities in `text`, less what lies in the spans `taken`.

    Without the words of its language only figures are read.
    """
    return tuple(_scan(tokens(text, reckoning), reckoning, sorted(taken)))


def _scan(
    found: Sequence[Token], reckoning: Reckoning | None, taken: Sequence[tuple[int, int]]
) -> Iterator[Quantity]:
    place = span = 0
    while place < len(found):
        token = found[place]
        while span < len(taken) and taken[span][1] <= token.start:
            span += 1
        if span < len(taken) and taken[span][0] < token.end:
            place += 1
            continue
        one = _Reader(found, place, reckoning).read()
        if one is None:
            place += 1
            continue
        quantity, place = one
        yield quantity


def _behind_of(found: Sequence[Token], place: int) -> int:
    """Return the place behind what leads from a number to its currency: "millions d'euros"."""
    while at(found, place).word in _OF:
        place += 1
    return place


class _Reader:
    """What begins with one token."""

    def __init__(self, found: Sequence[Token], place: int, reckoning: Reckoning | None) -> None:
        self._found = found
        self._place = place
        self._reckoning = reckoning

    def read(self) -> tuple[Quantity, int] | None:
        """Return the quantity that begins here and the place behind it."""
        found, place, reckoning = self._found, self._place, self._reckoning
        if found[place].sort == "chain":
            return self._made("number", found[place].word, place + 1)
        if reckoning is None:
            bare = numeral(found, place, None)
            return self._made("number", bare.value, bare.stop) if bare else None
        dated = date(found, place, reckoning)
        if dated is not None:
            return self._made("date", dated.value, dated.stop)
        compound = self._compound(reckoning) or self._a_unit(reckoning)
        if compound is not None:
            return compound
        prefix = self._money(place)
        if prefix is not None:
            amount = numeral(found, prefix[1], reckoning)
            if amount is not None and found[prefix[1]].sort == "figure":
                return self._made("amount", amount.value, amount.stop, unit=prefix[0])
            return None
        first = numeral(found, place, reckoning)
        return self._behind(first, reckoning) if first is not None else None

    def _made(
        self, sort: Sort, value: str, stop: int, *, unit: str = "", firm: bool = True
    ) -> tuple[Quantity, int]:
        start, end = self._found[self._place].start, self._found[stop - 1].end
        return Quantity(sort, value, start, end, unit, firm), stop

    def _behind(self, first: Numeral, reckoning: Reckoning) -> tuple[Quantity, int] | None:
        """Return what a number is by what stands behind it."""
        found, stop = self._found, first.stop
        word = at(found, stop).word
        if word in {"%", "％"} or word in reckoning.percent:
            return self._made("percentage", first.value, stop + 1)
        two = f"{word} {at(found, stop + 1 + (at(found, stop + 1).word == '.')).word}"
        if two in _TWO_WORDS:
            return self._made("percentage", first.value, stop + 2 + (two == "p cent"))
        money = self._money(_behind_of(found, stop))
        if money is not None:
            return self._made("amount", first.value, money[1], unit=money[0], firm=first.firm)
        unit = self._unit(first, reckoning)
        if unit is not None:
            firm = first.firm and first.value != "1"
            return self._made("duration", first.value, unit[1], unit=unit[0], firm=firm)
        if found[self._place].word in _NATIVE and not word.startswith(_KOREAN_COUNTERS):
            return None
        sort: Sort = "ordinal" if first.ordinal else "number"
        return self._made(sort, first.value, stop, firm=first.firm)

    def _unit(self, first: Numeral, reckoning: Reckoning) -> tuple[str, int] | None:
        """Return the unit of time behind a number, and the place behind it."""
        found, place, working = self._found, first.stop, False
        if first.ordinal:
            return None
        if at(found, place).word in _HYPHENS:
            place += 1
            for stem, unit in reckoning.prefixed:
                if at(found, place).word.startswith(stem):
                    return unit, place + 1
        place += at(found, place).word in {"de", "d"}
        while (word := at(found, place).word) in reckoning.working or word in reckoning.between:
            working = working or word in reckoning.working
            place += 1
        unit = reckoning.units.get(word) or self._korean(word)
        if not unit or (unit == "year" and first.value.isdecimal() and int(first.value) in _YEARS):
            return None
        place += 1
        if at(found, place).word in reckoning.working:
            working, place = True, place + 1
        return (f"working {unit}" if working else unit), place

    def _korean(self, word: str) -> str:
        if not "\uac00" <= word[:1] <= "\ud7a3" or word.startswith(_KOREAN_PART):
            return ""
        return next((unit for said, unit in _KOREAN_UNITS if word.startswith(said)), "")

    def _money(self, place: int) -> tuple[str, int] | None:
        """Return the currency that stands at a place, and the place behind it."""
        known = moneys.forms()
        for many in range(moneys.LONGEST, 0, -1):
            key = tuple([token.word for token in self._found[place : place + many]])
            if len(key) == many and key in known:
                return known[key], place + many
        return None

    def _compound(self, reckoning: Reckoning) -> tuple[Quantity, int] | None:
        """Return a period that is one word: "тридцатидневный"."""
        word = self._found[self._place].word
        for stem, unit in reckoning.prefixed:
            head, held, _ = word.partition(stem)
            value = reckoning.numbers.get(head) if held else None
            if value is not None:
                return self._made("duration", str(value), self._place + 1, unit=unit)
        return None

    def _a_unit(self, reckoning: Reckoning) -> tuple[Quantity, int] | None:
        """Return "a year" for one year, which demands nothing."""
        word, behind = self._found[self._place].word, at(self._found, self._place + 1).word
        unit = reckoning.units.get(behind) if word in _ARTICLES else None
        if unit is None:
            return None
        return self._made("duration", "1", self._place + 2, unit=unit, firm=False)
