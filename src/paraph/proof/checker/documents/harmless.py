"""Harmless: whether a number surely names no provision, but counts, measures or dates something."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from paraph.language import quantities as words
from paraph.language import reviewed
from paraph.language.quantities import folded
from paraph.proof.checker.documents.misspelt import others, steplike
from paraph.proof.checker.documents.numerals import COUNTED, Numeral

_B = "[ \u00a0\u202f]"
_WORD = re.compile(r"[^\W\d_]+")
_NEXT = re.compile(rf"(?:{_B}|[-\u2010\u2011]){{0,2}}([^\W\d_]+)")
_PREVIOUS = re.compile(r"([^\W\d_]+)[ \u00a0\u202f\n\t]*$")
_ENCLOSED = re.compile(rf"{_B}?\(([^()]{{1,30}})\)")
_PAIR = re.compile(rf"{_B}?\($")
_PERCENT = re.compile(rf"{_B}?[%\u2030]")
_RANGE = re.compile(
    rf"(?:,\d{{1,3}}(?!\d)|{_B}?[-\u2013\u2014]{_B}?|,?{_B}(?:to|or|and|\u00e0|ou|et|a|o|y|\u0434\u043e|\u0438\u043b\u0438|\u0438|\u043b\u0438\u0431\u043e){_B})"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th|er|\u00ba|\u00b0|-\u0433\u043e|-\u0435)?"
_NUMERIC = re.compile(
    r"(?<![\d.,/-])(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?![\d./-]\d)"
)
_CLOCK = re.compile(r"(?<![\d:.])\d{1,2}:\d\d(?![\d:])")
_NOON = re.compile(
    rf"(?:[:.]\d\d)?{_B}?(?:[ap]\.?{_B}?m(?![^\W_])|o['\u2019]clock|h(?![^\W_])\d{{0,2}})"
)
_AT = frozenset(
    ("at", "a", "las", "\u0432", "until", "by", "from", "to", "and", "between", "before", "after")
)
_CLOSES = re.compile(r"[(\[\u201c\"\u00ab]*$")
_MORE = frozenset(
    (
        *("more", "additional", "full", "equal", "further", "other", "authentic", "original"),
        *("separate", "independent", "such", "different", "or", "successive"),
    )
)
_SURE_YEAR = re.compile(r"(?:19|20)\d\d")
_SHORT, _CLOSE, _LONG = 5, 1, 7
_PART_OF = re.compile(
    r"(?<![^\W\d_])(?:a|one|two|three|four|un|deux|dos|"
    r"\u0434\u0432\u0435|\u043e\u0434\u043d\u0430|\u0442\u0440\u0438|una?)[ \u00a0-]$"
)
_APART, _TINY = 3, 2
_RANKS = (
    *("first", "last", "premier", "dernier", "primer", "ultim", "\u043f\u0435\u0440\u0432"),
    "\u043f\u043e\u0441\u043b\u0435\u0434\u043d",
)
"""How words begin beside which a number counts from an end: "the first two duties"."""
_NEAR = 4


class Surroundings:
    """One wording in a language, in which numbers are looked at."""

    def __init__(self, text: str, code: str, found: Sequence[Numeral], start: int = 0) -> None:
        self._text, self._code, self._found = text, code, found
        self._start = start
        self._starts = [each.start for each in found]
        self._low = "".join([folded(each)[:1] or each for each in text])
        self._dates = [
            *[(each.span(), each[0]) for each in _dates(code).finditer(self._low, start)],
            *[(each.span(), each[0]) for each in _NUMERIC.finditer(self._low, start)],
        ]

    def harmless(self, one: Numeral, *, listed: bool = False) -> bool:
        """Whether a numeral surely names no provision.

        `listed` says that a reference ends directly before it: then only a measure shows that it
        does not go on.
        """
        if one.sort == "?":
            return False
        if one.sort in {"a", "I"}:
            return self._lettered(one)
        if self._dated(one) or self._timed(one):
            return True
        if self._code == "ko":
            return self._korean(one)
        if self._led(one.start):
            return False
        return (
            self._money(one)
            or self._counts(one, listed=listed)
            or self._paired(one, listed=listed)
            or self._ranged(one, listed=listed)
            or self._ordered(one)
            or self._part(one)
            or self._article(one)
            or self._before(one.start) in words.PAGES
        )

    def beside(self, one: Numeral) -> bool:
        """Whether a numeral stands beside a word that is, or may be meant for, a provision's."""
        words_beside = self._before(one.start), self._next(one.end)
        return any(self.steplike(word) for word in words_beside if word)

    def steplike(self, word: str) -> bool:
        """Whether a word is, or may be meant for, one for a provision."""
        return steplike(word, self._code)

    def _before(self, at: int) -> str:
        found = _PREVIOUS.search(self._low, self._start, at)
        return found[1] if found is not None else ""

    def _safe(self, at: int) -> bool:
        """Whether what stands before a number lets it count something."""
        lead = self._low[self._start : at].rstrip('([\u201c"\u00ab ')
        if not lead:
            return False
        word = self._before(at)
        if not word:
            closed = self._start + len(lead.rstrip(",;:. "))
            return lead[-1] in ",;:." and not self.steplike(self._before(closed))
        return word in words.BEFORE[self._code] and not self.steplike(word)

    def _led(self, at: int) -> bool:
        lead = self._low[max(self._start, at - 40) : at].rstrip('([\u201c"\u00ab ,.:\u00a0\u202f')
        return leads(self._code).search(lead) is not None

    def _next(self, at: int) -> str:
        found = _NEXT.match(self._low, at)
        return found[1] if found is not None else ""

    def _noun(self, at: int, *, measure: bool = False) -> bool:
        """Whether a word behind `at` is counted: the next one, or behind one that adds to it."""
        held = (
            words.MEASURES[self._code]
            if measure
            else (words.MEASURES[self._code] | words.NOUNS[self._code])
        )
        found = _NEXT.match(self._low, at)
        for _ in range(3):
            if found is None:
                return False
            if found[1] in held:
                return True
            if found[1] not in _MORE:
                return False
            found = _NEXT.match(self._low, found.end())
        return False

    def _money(self, one: Numeral) -> bool:
        if self._percent(one.end):
            return True
        lead = self._text[max(self._start, one.start - 5) : one.start].rstrip(" \u00a0\u202f")
        tail = self._text[one.end : one.end + 5].lstrip(" \u00a0\u202f")
        return (
            lead[-1:] in _SIGNS
            or tail[:1] in _SIGNS
            or lead[-3:] in _currencies()
            or (tail[:3] in _currencies() and not tail[3:4].isalpha())
        )

    def _percent(self, end: int) -> bool:
        return _PERCENT.match(self._low, end) is not None or any(
            self._low.startswith(sign, at)
            for at in (end, end + 1)
            for sign in _percents(self._code)
        )

    def _counts(self, one: Numeral, *, listed: bool) -> bool:
        if self._noun(one.end, measure=True) and (listed or self._measures(one.start)):
            return True
        ranked = any(
            word.startswith(_RANKS) for word in (self._before(one.start), self._next(one.end))
        )
        return not (listed or ranked) and self._noun(one.end) and self._safe(one.start)

    def _measures(self, at: int) -> bool:
        """Whether what stands before a measure is surely no word for a provision."""
        found = _PREVIOUS.search(self._text, self._start, at)
        if found is None:
            return True
        low = folded(found[1])
        return not (self.steplike(low) or low in others(self._code))

    def _paired(self, one: Numeral, *, listed: bool) -> bool:
        """Whether a number and its word, one of them in brackets, count something together."""
        for other in self._near(one):
            if other.values != one.values or other is one:
                continue
            first, last = sorted((one, other))
            if (
                _PAIR.fullmatch(self._text, first.end, last.start)
                and self._text[last.end : last.end + 1] == ")"
            ):
                if self._led(first.start):
                    return False
                if self._noun(last.end + 1, measure=True) or self._percent(last.end + 1):
                    return self._measures(first.start)
                following = self._next(last.end + 1)
                if following and following not in words.BEHIND and self._safe(first.start):
                    return True  # "Article 10" is never written "10 (ten)"
                return not listed and self._noun(last.end + 1) and self._safe(first.start)
        return False

    def _near(self, one: Numeral) -> Sequence[Numeral]:
        at = bisect_left(self._starts, one.start)
        return self._found[max(0, at - _NEAR) : at + _NEAR]

    def _ranged(self, one: Numeral, *, listed: bool) -> bool:
        """Whether a number counts what the next one counts: "3 to 5 days", "3,5 %"."""
        joint = _RANGE.match(self._low, one.end)
        if joint is None:
            return False
        at = one.end + 1 if joint[0][0] == "," and joint[0][1:].isdecimal() else joint.end()
        for other in self._near(one):
            if other.start == at and other.sort == one.sort:
                if self._money(other) or self._noun(other.end, measure=True):
                    return listed or self._measures(one.start)
                return not listed and self._noun(other.end) and self._safe(one.start)
        return False

    def _dated(self, one: Numeral) -> bool:
        for (start, end), shown in self._dates:
            if not start <= one.start < end:
                continue
            if _SURE_YEAR.search(shown):
                return not self._led(start) or not shown.lstrip("0123456789 ").startswith("may")
            month = _WORD.search(self._text, start, end)
            named = self._code != "en" or (month is not None and month[0][:1].isupper())
            return named and self._safe(start) and not self._led(start)
        return False

    def _timed(self, one: Numeral) -> bool:
        clock = next(
            (
                each
                for each in _CLOCK.finditer(self._low, max(0, one.start - 3))
                if each.start() <= one.start < each.end()
            ),
            None,
        )
        if clock is not None and self._before(clock.start()) in _AT:
            return not self._led(clock.start())
        return _NOON.match(self._low, one.end) is not None and self._safe(one.start)

    def _ordered(self, one: Numeral) -> bool:
        following = self._next(one.end)
        figures = one.sort == "1" and following in {"st", "nd", "rd", "th", "er", "eme"}
        if figures:
            following = self._next(one.end + len(following))
        elif one.sort != "w":
            return False
        held = words.ORDERED[self._code] | words.MEASURES[self._code]
        opens = not self._low[self._start : one.start].strip()
        return following in held and (opens or self._safe(one.start))

    def _part(self, one: Numeral) -> bool:
        if one.sort != "w":
            return False
        part = re.compile(rf"[ \u00a0-](?:{words.PARTS[self._code]})(?![^\W_])")
        if part.match(self._low, one.end) and not self.steplike(self._before(one.start)):
            return True
        whole = re.compile(rf"(?:{words.PARTS[self._code]})(?![^\W_])")
        return (
            whole.match(self._low, one.start) is not None
            and _PART_OF.search(self._low, 0, one.start) is not None
        )

    def _article(self, one: Numeral) -> bool:
        """Whether the word for one is no more than an article: "un accord", "one of them"."""
        if (
            one.sort != "w"
            or (COUNTED, (1,)) not in one.values
            or not _ONE.fullmatch(self._low, one.start, one.end)
        ):
            return False
        following = self._next(one.end)
        if not following or (
            following in words.BEHIND and following not in {"of", "de", "des", "du"}
        ):
            return False
        lead = self._text[self._start : one.start].rstrip(" \u00a0\n\t(\"\u201c\u00ab'\u2019")
        if lead[-1:] in {"-", "\u2010", "\u2011", "\u2013", "\u2014"} or (
            lead[-1:] == "." and one.text.islower()
        ):
            return False
        word = self._before(one.start)
        return not self.steplike(word) and word not in others(self._code)

    def _lettered(self, one: Numeral) -> bool:
        if one.text == one.text.upper() and self._before(one.start) in words.LETTERED:
            return self._text[one.start - 1 : one.start].isspace()
        return False

    def _korean(self, one: Numeral) -> bool:
        if one.sort == "w":
            return self._money(one) or self._counter(one.end)
        lead = self._text[max(self._start, one.start - 2) : one.start].rstrip()
        if lead.endswith("\uc81c"):
            return _third().match(self._text, one.end) is not None
        return self._money(one) or self._counter(one.end)

    def _counter(self, at: int) -> bool:
        """Whether a Korean counter stands there, and does not count provisions: "5개 조"."""
        found = _counter().match(self._text, at)
        return found is not None and _PROVISIONS.match(self._text, found.end()) is None


_ONE = re.compile(
    r"one|un|une|una|uno|\u043e\u0434(?:\u0438\u043d|\u043d\u0430|\u043d\u043e|\u043d\u043e\u0433\u043e|\u043d\u043e\u0439|\u043d\u043e\u043c\u0443|\u043d\u0438\u043c|\u043d\u043e\u043c|\u043d\u0443)"
)
_PROVISIONS = re.compile(
    r"\s?(?:\uc758\s)?(?:\uc870\ud56d|\uc870\ubb38|\uaddc\uc815|\ubd80\uc18d\uc11c|[\uc870\ud56d\ud638\uc7a5\uc808])(?![\uac00-\ud7a3]{3})"
)
"""Korean words for provisions, behind what counts them."""
_SIGNS = frozenset("$\u20ac\u00a3\u00a5\u20a9")


@cache
def leads(code: str) -> re.Pattern[str]:
    """Return the pattern of words that lead to a reference, at the end of what stands before."""
    return re.compile(rf"(?<![^\W_])(?:{words.LEADS[code]})$")


@cache
def _dates(code: str) -> re.Pattern[str]:
    names = sorted(
        {folded(row[0]) for row in reviewed.rows(f"{code}/months")}, key=len, reverse=True
    )
    if code == "ko" or not names:
        return re.compile("(?!x)x")
    month = "|".join(map(re.escape, names))
    year = rf"(?:[.,]?{_B}+(?:de{_B}+|del{_B}+)?(?:19|20)\d\d(?!\d))?"
    return re.compile(
        rf"(?<![\d.,])[\u00ab\"\u201c]?{_DAY}[\u00bb\"\u201d]?{_B}+(?:de{_B}+|day{_B}of{_B}+|of{_B}+)?(?:{month})(?![^\W_]){year}"
        rf"|(?<![^\W_])(?:{month})\.?{_B}+{_DAY}(?![\d.]\d|\d|[^\W_]){year}"
    )


@cache
def _percents(code: str) -> tuple[str, ...]:
    return tuple([folded(row[0]) for row in reviewed.rows(f"{code}/percent")])


@cache
def _currencies() -> frozenset[str]:
    return frozenset([row[0] for row in reviewed.rows("currencies")])


@cache
def _counter() -> re.Pattern[str]:
    return re.compile(words.KOREAN_COUNTERS)


@cache
def _third() -> re.Pattern[str]:
    return re.compile(words.KOREAN_THIRD)
