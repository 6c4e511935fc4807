"""Numerals: the value of figures and of number words, wherever a wording has them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from paraph.concordance.tokens import Token, at
from paraph.language.reckoning import Reckoning

_HUNDRED, _THOUSAND = 100, 1000
_SPACES = re.compile("[ \u00a0\u202f\u2009’']")
_DIGITS = 15  # in a figure that is read as a value; longer ones are compared as they stand
_THREE = 3
_LONG = 9  # digits of a number that is looked at as a whole one
_TEENS = range(10, 20)
_SCORES = (60, 80)
_FOUR = 4
_KOREAN = {"만": 10**4, "억": 10**8, "천": 1000, "백만": 10**6, "천만": 10**7, "십만": 10**5}
_CASES = frozenset(("ти", "ми", "и", "х", "мя", "ю", "тью"))
"""Ends of Russian cardinals, as they are hung on figures."""
_KOREAN_PART = "분의"
SIGNS = {"½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅛": "1/8", "⅕": "1/5"}
_A = frozenset(("a", "one"))
_THIRD, _OF = "tiers", frozenset(("de", "du", "des", "d"))
_ENVIRONMENT = "ambiente"  # "y medio ambiente" adds no half
_SUFFIXED = re.compile(r"(?:st|nd|rd|th|e|er|ere|eme|a|o|й|я|е|го|му|ым|ой|ом|ую)")


class Numeral(NamedTuple):
    """A number from the token `first` to before the token `stop`; `value` is written plainly."""

    value: str
    first: int
    stop: int
    ordinal: bool = False
    firm: bool = True


def numeral(found: Sequence[Token], place: int, reckoning: Reckoning | None) -> Numeral | None:
    """Return the number that begins with the token at `place`, if one does.

    "ten (10)" and "10 (ten)" are one number where both say the same.
    """
    first = _whole_and_part(found, _one(found, place, reckoning), reckoning)
    if first is None:
        return None
    if at(found, first.stop).word == "(":
        again = _whole_and_part(found, _one(found, first.stop + 1, reckoning), reckoning)
        if again and again.value == first.value and at(found, again.stop).word == ")":
            return first._replace(stop=again.stop + 1, firm=True)
    return first


def part_behind(found: Sequence[Token], place: int, reckoning: Reckoning) -> tuple[str, int] | None:
    """Return a part that is added to what stands before a place, and the place behind it.

    "and a half", "et demi", "and three quarters", "½".
    """
    word = at(found, place).word
    if word in SIGNS:
        return SIGNS[word], place + 1
    leads, halves = reckoning.more
    if leads:
        if word not in leads:
            return None
        place = _over(found, place + 1)
    article = "and" in leads and at(found, place).word in _A
    place = _over(found, place + article)
    word = at(found, place).word
    if word in halves and article == ("and" in leads):
        return None if at(found, place + 1).word == _ENVIRONMENT else ("1/2", place + 1)
    if article and reckoning.parts.get(word) == _FOUR:
        return "1/4", place + 1
    part = _one(found, place, reckoning) if leads and not article else None
    return (part.value, part.stop) if part and "/" in part.value else None


def _over(found: Sequence[Token], place: int) -> int:
    """Return the place behind a hyphen, if one stands at a place."""
    return place + (at(found, place).word in _SKIPPED)


def added(value: str, part: str, scale: int = 1) -> str:
    """Return a number with a part added to it: "2.5", or "2 1/3" where no decimals write it."""
    above, below = map(int, part.split("/"))
    if not _DECIMAL.fullmatch(value) or (scale * above * 10**_THREE) % below:
        return f"{value} {part}"
    return plain(Decimal(value) + Decimal(scale * above) / Decimal(below))


_DECIMAL = re.compile(r"\d{1,15}(?:\.\d{1,9})?")
_MILLION = 10**6


def _whole_and_part(
    found: Sequence[Token], first: Numeral | None, reckoning: Reckoning | None
) -> Numeral | None:
    """Return a number with the part behind it, and what multiplies both: "2 ½", "2½ million"."""
    if first is None or reckoning is None or first.ordinal or "/" in first.value:
        return first
    part = part_behind(found, _over(found, first.stop), reckoning)
    if part is None and at(found, first.stop).sort == "figure" and first.stop == first.first + 1:
        above = at(found, first.stop).word
        glued = _parted(found, first.stop + 1, Decimal(above)) if above.isdecimal() else None
        part = (glued, first.stop + 3) if glued else None
    if part is None or (part[0] != "1/2" and not first.firm):
        return first
    last = reckoning.numbers.get(at(found, first.stop - 1).word, 1)
    value = added(first.value, part[0], last if last >= _MILLION else 1)
    scale = reckoning.numbers.get(at(found, part[1]).word, 0)
    if scale >= _THOUSAND and _DECIMAL.fullmatch(value):
        return Numeral(plain(Decimal(value) * scale), first.first, part[1] + 1)
    return Numeral(value, first.first, part[1])


def whole(value: str) -> int:
    """Return the value of a number that may be a day, a year or a part; -1 for any other."""
    return int(value) if value.isdecimal() and len(value) <= _LONG else -1


def plain(value: Decimal) -> str:
    """Return a number without zeros that say nothing: "1500", "2.5"."""
    if value == value.to_integral_value():
        return str(int(value))
    return format(value.normalize(), "f")


def _one(found: Sequence[Token], place: int, reckoning: Reckoning | None) -> Numeral | None:
    token = at(found, place)
    if token.sort == "figure":
        return _figured(found, place, reckoning)
    if token.sort == "word" and reckoning is not None:
        return _worded(found, place, reckoning)
    return None


# ---------------------------------------------------------------- figures


def _figured(found: Sequence[Token], place: int, reckoning: Reckoning | None) -> Numeral:
    token = found[place]
    value = _value(token.word, reckoning.decimal if reckoning else ".")
    stop = place + 1
    if value is None:
        return Numeral(token.word, place, stop)
    part = _parted(found, stop, value)
    if part is not None:
        return Numeral(part, place, stop + 2)
    behind = at(found, stop)
    if reckoning is not None and behind.sort == "word":
        scale = _scale(behind, token.end, reckoning)
        if scale:
            return Numeral(plain(value * scale), place, stop + 1)
    ends = _ordinal(found, stop)
    cased = stop + 2 if _glued(found, stop) and found[stop + 1].word in _CASES else stop
    return Numeral(plain(value), place, ends or cased, ordinal=bool(ends))


def _scale(behind: Token, end: int, reckoning: Reckoning) -> int:
    """Return by what a word behind a figure multiplies it: "5 million", "500만"."""
    scale = reckoning.numbers.get(behind.word, 0) if behind.start > end else 0
    return scale if scale >= _THOUSAND else _KOREAN.get(behind.word, 0)


def _ordinal(found: Sequence[Token], stop: int) -> int:
    """Return the place behind what makes a figure an ordinal ("5th", "5-й", "5º"), or 0."""
    behind = at(found, stop)
    if behind.start != found[stop - 1].end:
        return 0
    if behind.word in {"º", "°", "ª"} or _SUFFIXED.fullmatch(behind.word):
        return stop + 1
    return stop + 2 if _glued(found, stop) and _SUFFIXED.fullmatch(found[stop + 1].word) else 0


def _glued(found: Sequence[Token], stop: int) -> bool:
    """Whether a hyphen joins a word to the figure before a place: "7-ми"."""
    hyphen, suffix = at(found, stop), at(found, stop + 1)
    return hyphen.word == "-" and hyphen.start == found[stop - 1].end and suffix.start == hyphen.end


def _parted(found: Sequence[Token], stop: int, value: Decimal) -> str | None:
    """Return a fraction written with a stroke or in Korean: "2/3", "3분의 2"."""
    behind = at(found, stop)
    if behind.word == _KOREAN_PART and at(found, stop + 1).sort == "figure":
        return f"{at(found, stop + 1).word}/{plain(value)}"
    stroke, below = at(found, stop), at(found, stop + 1)
    glued = stroke.word == "/" and stroke.end == below.start and below.word.isdecimal()
    if not glued or found[stop - 1].end != stroke.start or at(found, stop + 2).word == "/":
        return None
    return f"{plain(value)}/{int(below.word)}" if len(below.word) < _THREE else None


def _value(figure: str, decimal: str) -> Decimal | None:
    """Return the value of a figure, by the custom of its language where a sign may be either."""
    plainly = _SPACES.sub("", figure)
    if sum(map(str.isdecimal, plainly)) > _DIGITS:
        return None
    points = [sign for sign in plainly if sign in ".,"]
    if len(set(points)) > 1:
        decimal = points[-1]
    elif len(points) > 1:
        decimal = ""
    elif points and points[0] != decimal and len(plainly.rpartition(points[0])[2]) != _THREE:
        decimal = points[0]
    other = {".": ",", ",": "."}.get(decimal, points[0] if points else "")
    return Decimal(plainly.replace(other, "").replace(decimal or " ", "."))


# ---------------------------------------------------------------- words


def _worded(found: Sequence[Token], place: int, reckoning: Reckoning) -> Numeral | None:
    """Return the number that words write, as far as they go together."""
    sum_ = _Sum(scores=reckoning.scores)
    stop, ordinal = place, False
    while not ordinal:
        after = _joined(found, stop, reckoning, sum_) if stop > place else place
        word = at(found, after).word
        value = reckoning.numbers.get(word)
        last = value is None and word in reckoning.ordinals
        value = reckoning.ordinals[word] if last else value
        if value is None or not sum_.add(value):
            break
        stop, ordinal = after + 1, last
    if stop == place:
        return _both(found, place, reckoning)
    value_of_all = str(sum_.value)
    over = _over(found, stop)
    part = 0 if ordinal else reckoning.parts.get(at(found, over).word, 0)
    if part:
        # "Un tiers" without what it is a third of is a third party.
        firm = sum_.value > 1 or at(found, over).word != _THIRD or at(found, over + 1).word in _OF
        return Numeral(f"{value_of_all}/{part}", place, over + 1, firm=firm)
    alone = stop == place + 1 and found[place].word in reckoning.unsure
    small = ordinal and sum_.value <= _THREE
    return Numeral(value_of_all, place, stop, ordinal, firm=not alone and not small)


def _joined(found: Sequence[Token], place: int, reckoning: Reckoning, sum_: _Sum) -> int:
    """Return the place behind a hyphen, or an "and" that stands in the middle of a number."""
    word = at(found, place).word
    return place + (word in _SKIPPED or (word in reckoning.joins and sum_.open))


_SKIPPED = frozenset("-\u2010\u2011")


def _both(found: Sequence[Token], place: int, reckoning: Reckoning) -> Numeral | None:
    """Return what is a number in one word and no cardinal: "both", "half", "½", "полтора"."""
    word = found[place].word
    if word in reckoning.both:
        return Numeral("2", place, place + 1, firm=False)
    if word in reckoning.halves:
        return _half(found, place, reckoning)
    if word in SIGNS:
        return Numeral(SIGNS[word], place, place + 1)
    below = reckoning.parts.get(word, 0)
    if below and word not in reckoning.units:
        return Numeral(f"1/{below}", place, place + 1, firm=False)  # "треть", "le tiers"
    return _mixed(found, place, reckoning) if word in reckoning.mixed else None


def _half(found: Sequence[Token], place: int, reckoning: Reckoning) -> Numeral:
    """Return a half, or half a million."""
    behind = _over(found, place + 1)
    behind += at(found, behind).word in _A
    scale = reckoning.numbers.get(at(found, behind).word, 0)
    if scale >= _MILLION:
        return Numeral(str(scale // 2), place, behind + 1)
    return Numeral("1/2", place, place + 1, firm=False)


def _mixed(found: Sequence[Token], place: int, reckoning: Reckoning) -> Numeral:
    """Return "полтора", "полтора миллиона"."""
    value = Decimal(reckoning.mixed[found[place].word])
    scale = reckoning.numbers.get(at(found, place + 1).word, 0)
    if scale >= _THOUSAND:
        return Numeral(plain(value * scale), place, place + 2)
    return Numeral(plain(value), place, place + 1)


class _Sum:
    """The value of number words that follow each other."""

    def __init__(self, *, scores: bool) -> None:
        self._scores = scores
        self._done = 0
        self._now = -1
        self._least = 0

    @property
    def value(self) -> int:
        """The number so far."""
        return self._done + max(self._now, 0)

    @property
    def open(self) -> bool:
        """Whether a smaller number may follow."""
        return self._now >= _TEENS.stop or (self._now < 0 and self._done > 0)

    def add(self, value: int) -> bool:
        """Take one more word in, and return whether it goes with those before it."""
        if value >= _THOUSAND:
            return self._multiply(value)
        if self._now < 0:
            self._now = value
        elif value == _HUNDRED and 0 < self._now < _TEENS.start:
            self._now *= _HUNDRED
        elif self._fits(value):
            self._now += value
        elif self._scores and value == _TEENS.stop and self._now % _HUNDRED == _FOUR:
            self._now += _SCORES[1] - _FOUR  # quatre-vingts
        else:
            return False
        return True

    def _multiply(self, value: int) -> bool:
        if self._least and value >= self._least:
            return False
        self._done += max(self._now, 1) * value
        self._now, self._least = -1, value
        return True

    def _fits(self, value: int) -> bool:
        rest = self._now % _HUNDRED
        if value >= _HUNDRED:
            return False
        if not rest:
            return self._now >= _HUNDRED
        if value in _TEENS:
            return self._scores and rest in _SCORES
        return value < _TEENS.start and rest >= _TEENS.stop and not rest % _TEENS.start
