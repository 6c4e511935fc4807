"""Phrases: how the words of a clause are taken apart, by the table of its language."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from functools import cache
from typing import NamedTuple

from paraph.errors import ActError
from paraph.language.final.sentence import APOSTROPHES
from paraph.language.final.table import EventWords, FinalWords, final_words
from paraph.language.yo import both_letters, with_e
from paraph.norms.final.either import either
from paraph.norms.final.formula import (
    After,
    Deadline,
    Every,
    Formula,
    MonthStart,
    Need,
    Number,
    On,
    Own,
    Share,
    UnlessAgreed,
    When,
    triggers,
)
from paraph.norms.final.term import Span

_LOOSE = " ,.;:)"
_TOLD = frozenset(("sent", "received", "notified", "notifications exchanged", "completion"))
"""What has a content: that procedures are completed, the Parliament has approved ..."""
_DIGITS = re.compile(r"\d+")
_LETTERS = re.compile(rf"[\w{APOSTROPHES}/-]+|[,;()]")


class Taken(NamedTuple):
    """What was understood, and the words that are left; `beyond` is another predicate behind it."""

    formula: Formula
    rest: str
    beyond: str = ""


class Phrases:
    """The compiled patterns of one language."""

    def __init__(self, words: FinalWords) -> None:
        self.words = words
        self._blanks = {
            "@date@": words.date,
            "@numbers@": words.cardinal,
            "@ordinals@": words.ordinal,
            "@months@": either(words.months),
            "@units@": either(words.units),
        }
        self.whens = [(self.compile(each.pattern), each.form) for each in words.whens]
        self.events = [(self.compile(each.pattern), each) for each in words.events]
        self.ends = [(self.compile(each.pattern), each) for each in words.ends]
        self.condition = [(self.compile(each.pattern), each) for each in words.condition]
        self.grouped = self.compile(words.grouped) if words.grouped else None
        self.aside = self.compile(words.aside) if words.aside else None
        self.further = self.compile(words.further) if words.further else None
        self.channel = self.compile(words.channel)
        self.entry_of = self.compile(words.entry_of)
        self.joins = self.compile(words.joins)
        self.happens = self.compile(words.happens)
        self.deemed = self.compile(words.deemed)
        self.failing = self.compile(words.failing)
        self.stops = self.compile(words.stops)
        self.such = self.compile(words.such)
        self.subject = self.compile(words.subject)
        self.in_time = self.compile(words.in_time)
        self.again = self.compile(words.again)
        self.agreed = self.compile(words.agreed)
        self.predicate = self.compile(words.predicate)
        self.proviso = self.compile(words.proviso)
        self.retroactive = self.compile(words.retroactive)
        self._phrases = [self.compile(rf"\s*{each}") for each in words.phrases]
        self._content = frozenset(with_e(words.content).split())

    def compile(self, pattern: str) -> re.Pattern[str]:
        """Return a pattern of this language, its lists of words filled in."""
        for _ in range(2):  # a date has the months
            for blank, filling in self._blanks.items():
                pattern = pattern.replace(blank, filling)
        if self.words.code == "ru":
            pattern = both_letters(pattern)
        return re.compile(pattern.replace(r"\s+", " +").replace(r"\s*", " *"), re.IGNORECASE)

    def when(self, words: str, *, ends: bool = False, such: When | None = None) -> Taken | None:
        """Return the formula that a clause begins with, and what follows it.

        `ends`: what follows is when a notice to end it takes effect. `such` is what "such
        notification" names, where a sentence before spoke of one.
        """
        for pattern, form in self.whens:
            found = pattern.match(words)
            if found is None:
                continue
            if form == "on":
                day = self.date(found)
                return None if day is None else Taken(On(day), words[found.end() :])
            event = self._such(words[found.end() :], such)
            if event is None:
                event = self.event(words[found.end() :], ends=ends)
            if event is None:
                continue
            formula = self._built(form, found, event.formula)
            if formula is not None:
                return Taken(formula, event.rest)
        return None

    def _such(self, words: str, such: When | None) -> Taken | None:
        found = None if such is None else self.such.match(words)
        return None if found is None or such is None else Taken(such, words[found.end() :])

    def event(self, words: str, *, ends: bool = False) -> Taken | None:
        """Return what happens, as a clause says it first, and what follows.

        By which channel a notification goes says nothing of when: it is passed over.
        """
        best = self._event(words, ends=ends)
        aside = self.channel.search(words)
        if aside is None:
            return best
        without = f"{words[: aside.start()]}{words[aside.end() :]}"
        taken = self._event(without, ends=ends)
        if taken is None or len(taken.rest) >= len(words) - aside.end():
            return best  # the channel stands behind what happens
        return taken if best is None or len(taken.rest) < len(best.rest) else best

    def _event(self, words: str, *, ends: bool) -> Taken | None:
        best: Taken | None = None
        for pattern, each in self.ends if ends else self.events:
            found = pattern.match(words)
            if found is None or (
                found.end() < len(words) and words[found.end() - 1 :][:2].isalpha()
            ):
                continue
            need = self._need(each, found)
            if need is None:
                continue
            rest = words[found.end() :]
            if best is None or len(rest) < len(best.rest):
                best = Taken(When(each.happening, need), rest)  # type: ignore[arg-type]
        return best

    def date(self, found: re.Match[str]) -> dt.date | None:
        """Return the date that a pattern found, if there is such a day."""
        groups = found.groupdict()
        day, month, year = (
            groups.get(name) or groups.get(f"{name}2") for name in ("day", "month", "year")
        )
        if day is None or month is None or year is None:
            return None
        try:
            return dt.date(int(year), self.words.months[month.lower()], int(day))
        except (ValueError, KeyError):
            return None

    def span(self, found: re.Match[str]) -> Span | None:
        """Return how long a period is; None if words and figures disagree."""
        count = self._count(found)
        unit = found.groupdict().get("unit")
        if count is None or unit is None:
            return None
        told = " ".join(unit.lower().replace("calendar ", "").split())
        held = self.words.units.get(told)
        return None if held is None or not count else Span(count, held)  # type: ignore[arg-type]

    def number(self, word: str) -> int | None:
        """Return how many a word or a figure says, or None."""
        if word.isdecimal() and word.isascii():
            return int(word)
        return self.words.numbers.get(with_e(" ".join(word.lower().split())))

    def group_of(self, day: dt.date, words: str) -> Deadline | None:
        """Read "on such a day for those states which have deposited by then, provided that ..."."""
        found = None if self.grouped is None else self.grouped.match(words)
        if found is None:
            return None
        least = self.number(found["least"]) if found["least"] else 2
        span = self.span(found) if found.groupdict().get("count") else None
        if least is None or (found["count"] and span is None):
            return None
        by = day if span is None else self.earlier(day, span)
        among = (_name(found["name"]),) if found["name"] else ()
        return None if by is None else Deadline(day, by, When("deposit", Number(least, among)))

    def earlier(self, day: dt.date, span: Span) -> dt.date | None:
        """Return the day so much before, or None for what no calendar counts."""
        match span.unit:
            case "day":
                return day - dt.timedelta(days=span.count)
            case "week":
                return day - dt.timedelta(weeks=span.count)
            case "month":
                months = day.year * 12 + day.month - 1 - span.count
                longest = monthrange(months // 12, months % 12 + 1)[1]
                return dt.date(months // 12, months % 12 + 1, min(day.day, longest))
            case _:
                return None

    def left(self, words: str, *, told: bool = True) -> str:
        """Return what is left of words behind what happens, the content of notices taken off.

        It stops where something begins that says more: an agreed date, a proviso, a new predicate.
        What is no notification (`told`) has no content: another event that is named there is left.
        """
        at = 0
        while True:
            rest = words[at:]
            if self.breaks(rest):
                return rest
            found = next((m for m in (p.match(rest) for p in self._phrases) if m), None)
            if found is not None:
                at += found.end()
                continue
            word = _LETTERS.match(rest.lstrip(" "))
            if word is None:
                return rest
            plain = with_e(_bare(word.group().lower()))
            if plain not in self._content and plain not in {",", "(", ")"}:
                return rest
            if not told and self.happens.match(plain):
                return rest
            at += len(rest) - len(rest.lstrip(" ")) + word.end()

    def breaks(self, words: str) -> bool:
        """Whether something begins here that says more than what a notification is about."""
        rest = words.lstrip(" ")
        held = (
            self.stops,
            self.agreed,
            self.predicate,
            self.proviso,
            self.retroactive,
            self.further,
            self.failing,
        )
        return any(
            pattern.match(each) for pattern in held if pattern is not None for each in {words, rest}
        )

    def _need(self, each: EventWords, found: re.Match[str]) -> Need | None:
        groups = found.groupdict()
        match each.need:
            case "every":
                return Every()
            case "own":
                return Own()
            case "first":
                return Number(1)
            case "two":
                return Number(2, (_name(found["name"]),))
            case "share":
                return _share(groups.get("share") or "")
            case _:
                number = self._nth(found) if groups.get("nth") else self._count(found)
                return None if not number else Number(number)

    def _built(  # noqa: PLR0911 - one for each form
        self, form: str, found: re.Match[str], of: Formula
    ) -> Formula | None:
        try:
            match form:
                case "day":
                    return of
                case "next":
                    return After(1, "day", of)
                case "after nth":
                    nth, unit = self._nth(found), self.words.units[found["unit"].lower()]
                    return None if nth is None else After(nth, unit, of)  # type: ignore[arg-type]
                case "month":
                    told = found.groupdict().get("nth")
                    nth = self._nth(found) if told else 1
                    return None if nth is None else MonthStart(nth, of)
                case "month after":
                    span = self.span(found)
                    return None if span is None else MonthStart(1, After(span.count, span.unit, of))
                case _:
                    span = self.span(found)
                    return (
                        None
                        if span is None
                        else After(span.count, span.unit, of, form == "expiring")
                    )
        except ActError:  # a count of nought, or beyond any that is counted
            return None

    def _count(self, found: re.Match[str]) -> int | None:
        groups = found.groupdict()
        count, again = groups.get("count"), groups.get("again")
        value = self.number(count or "")
        if value is None or (again and self.number(again) != value):
            return None
        return value

    def _nth(self, found: re.Match[str]) -> int | None:
        """Return which one in a row it is; None if words and figures disagree."""
        word, again = found["nth"], found.groupdict().get("figures")
        figures = _DIGITS.match(word)
        if figures:
            value: int | None = int(figures.group())
        else:
            value = self.words.ordinals.get(with_e(" ".join(word.lower().split())))
        return value if again is None or int(again) == value else None


@cache
def phrases(code: str) -> Phrases:
    """Return the phrases of a language.

    Raises:
        KeyError: there is no table of this language.
    """
    return Phrases(final_words(code))


def _bare(word: str) -> str:
    """Return a word without the sign of a genitive."""
    plain = word.rstrip(APOSTROPHES)
    return plain[:-2] if plain.endswith("s") and plain[-2:-1] in APOSTROPHES else plain


def _name(words: str) -> str:
    return words.strip(" ,.")


def complete(formula: Formula, words: str, held: Phrases) -> Taken:
    """Return a formula with what is said behind it, and what is left that is not understood."""
    if held.joins.match(words) and not held.breaks(words):
        return Taken(formula, words.strip(_LOOSE))  # another event, beside the one that was read
    told = any(each.happening in _TOLD for each in triggers(formula))
    rest = held.left(words, told=told)
    found = held.agreed.match(rest) or held.agreed.match(rest.lstrip(" "))
    if found is not None:
        rest = rest[len(rest) - len(rest.lstrip(" ")) :] if not held.agreed.match(rest) else rest
        behind = held.left(rest[found.end() :], told=told)
        return Taken(UnlessAgreed(formula), behind.strip(_LOOSE))
    if held.predicate.match(rest) or held.predicate.match(rest.lstrip(" ")):
        return Taken(formula, "", rest)
    return Taken(formula, rest.strip(_LOOSE))


def _share(words: str) -> Share | None:
    told = words.lower().replace("-", " ")
    if "third" in told or "tiers" in told or "tercera" in told or "трет" in told:
        return Share(2, 3)
    if "quarter" in told or "fourth" in told or "quarts" in told or "четверт" in told:
        return Share(3, 4)
    return None
