"""Placed: weekdays that what stands beside them puts into another week, or that are no one day."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta
from operator import attrgetter
from typing import NamedTuple

from paraph.language.dating.placing import PLACING
from paraph.language.dating.table import dating
from paraph.press.article import Paragraph
from paraph.press.days import Days
from paraph.press.expressions import Expression, folded_text
from paraph.press.resolved import PUBLICATION, Resolved
from paraph.press.rows import READERS
from paraph.press.tense import tells

_NEAR = 60
_CLOSE = 48
_OPENS = re.compile(r"(?:^|[.!?…] )\W*(?:\w{1,9} ){0,2}$")
"""What stands between the beginning of a sentence and words for days that open it."""
_STOPS = re.compile(r"[;:—–.!?…]")
_WITH_YEAR = frozenset(
    ("day", "iso", "month", "year", "years", "decade", "days", "quarter", "half")
)
_WEEKS = frozenset(("last", "this", "next"))
_NOT_BESIDE = frozenset(("weekday", "weekday-last", "weekday-next", "relative"))
_LATIN = frozenset(("fr", "es"))
"""Languages in which a weekday has a small letter."""
_OWNERS = frozenset(("'s", "’s"))
_BEGINS = re.compile(r"(?:^|[.!?…:—–«“\"(][ ]?)(?:\w+[ ])?$")
"""What stands between the beginning of a sentence or a quotation and its first weekday."""
_ON_NAMED = re.compile(r"(?<!\w)on [A-Z][\w’'-]+ $")
"""An English word with a capital between "on" and a weekday: a name of the day."""
_FAR = 300
"""Characters before a weekday in which the year is looked for that opens its sentence."""
_start = attrgetter("start")


_THEN = {
    "en": re.compile(
        r"^\W*(?:At (?:the|that) time|Back then|In those days"
        r"|That (?:same )?(?:year|month|summer|winter|spring|autumn))\b"
    ),
    "fr": re.compile(
        r"^\W*(?:À (?:l['’]époque|cette époque)|Cette année-là|Ce mois-là|En ce temps-là)"
    ),
    "es": re.compile(
        r"^\W*(?:(?:En|Por) (?:aquel )?entonces|En aquella época"
        r"|(?:Aquel|Ese|Ese mismo) (?:año|mes))\b"
    ),
    "ru": re.compile(
        r"^\W*(?:(?:А )?[Тт]огда|В то время|В то(?:т|м)(?: же)? (?:год|году|месяц|месяце))(?!\w)"
    ),
}
"""How a sentence begins that is of a time told before it."""


class On(NamedTuple):
    """The day from which words for days are counted, and their language."""

    day: date
    code: str


def placed(
    paragraph: Paragraph, each: Expression, found: Resolved, known: Sequence[Expression], on: On
) -> Resolved:
    """Return a bare weekday without a day where what stands beside it leaves that open.

    It is then a name of a day, one of many such days, one that is counted from another day, or
    one of a year, month or week that is told beside it or opens its sentence and in which the day
    found does not lie. Of a week that is told beside it, it is the day of that week.
    """
    if each.row != "weekday" or found.held is None or each.bound:
        return found
    why = _unplaced(paragraph.text, each, on.code)
    if why:
        return found._replace(held=None, basis=why, certainty="inferred")
    for other in _beside(paragraph.text, each, known, on.code):
        days = _days_of(other, on)
        if other.row in _WEEKS and days is not None and days.end - days.start == timedelta(days=6):
            there = days.start + timedelta(days=found.held.start.weekday())
            basis = "the day of the week that is told beside it"
            return Resolved(Days(there, there), "day", PUBLICATION, basis, "inferred")
        if days is None or other.bound or not _lies_in(found.held, days):
            words = paragraph.text[other.start : other.end]
            basis = f"{words!r} beside it is another time"
            return found._replace(held=None, basis=basis, certainty="inferred")
    doubt = _doubt(paragraph.text, each, on.code)
    if doubt:
        return found._replace(certainty="inferred", basis=f"{found.basis}{doubt}")
    return found


def _sentence(text: str, each: Expression) -> str:
    """Return the words of a sentence before a weekday, as far as they are looked through."""
    return re.split(r"[.!?…] ", text[max(0, each.start - _FAR) : each.start])[-1]


def _around(text: str, each: Expression) -> tuple[str, str]:
    """Return the folded words right before and right behind a weekday."""
    words = folded_text(text)
    return words[max(0, each.start - _NEAR) : each.start], words[each.end : each.end + _NEAR]


def _unplaced(text: str, each: Expression, code: str) -> str:
    """Return why a weekday is no day of a calendar, or of another time, or nothing."""
    held = PLACING[code]
    before, behind = _around(text, each)
    word = text[each.start : each.end].rsplit(maxsplit=1)[-1]
    left = text[max(0, each.start - _NEAR) : each.end - len(word)]
    capital = code in _LATIN and word[:1].isupper() and _BEGINS.search(left) is None
    led = code == "en" and _ON_NAMED.search(left) is not None
    if capital or led or held.named.search(before) or held.called.match(behind):
        return "a day that has a name"
    if held.noun.match(behind) is None and (held.some.search(before) or held.there.match(behind)):
        return "one of many such days"
    if held.ago.search(before) or held.from_.match(behind):
        return "what stands beside it counts from another day"
    if _THEN[code].search(_sentence(text, each)):
        return "of the time that is told before its sentence"
    return ""


def _doubt(text: str, each: Expression, code: str) -> str:
    """Return why a weekday is not sure to be that of this week, or nothing."""
    held = PLACING[code]
    before, behind = _around(text, each)
    if held.several.match(behind) or held.second.search(before):
        return "; one of two weekdays"
    if held.the.search(before) and held.noun.match(behind) is None:
        return ", unless of a story"
    return ""


def _beside(
    text: str, each: Expression, known: Sequence[Expression], code: str
) -> list[Expression]:
    """Return the words for days that stand in one phrase with a weekday, or open its sentence."""
    gap = PLACING[code].gap
    found: list[Expression] = []
    first = bisect_left(known, each.start - _FAR, key=_start)
    for other in known[first : bisect_left(known, each.end + _CLOSE, key=_start)]:
        if other.row in _NOT_BESIDE or other.row.endswith("-noun"):
            continue
        ahead = other.end <= each.start
        between = text[other.end : each.start] if ahead else text[each.end : other.start]
        near = len(between) <= _CLOSE and gap.fullmatch(between.replace("\u00a0", " ")) is not None
        near = near and (ahead or text[other.end : other.end + 2] not in _OWNERS)
        year = ahead and other.row in _WITH_YEAR and not other.bound
        if near or (year and _opens(text, other, each, code)):
            found.append(other)
    return found


def _opens(text: str, other: Expression, each: Expression, code: str) -> bool:
    """Whether a year opens the clause of a weekday, so that it is one of that year."""
    if _OPENS.search(text[max(0, other.start - _NEAR) : other.start]) is None:
        return False
    between = text[other.end : each.start].removeprefix(",")
    if _STOPS.search(between) or any(mark in between for mark in '"«»“”'):
        return False
    return not any(tells(piece, code) for piece in between.split(",")[:-1])


def _days_of(other: Expression, on: On) -> Days | None:
    reader = READERS.get(other.row)
    if reader is None or other.match is None or other.row.startswith("hung"):
        return None
    return reader(other, on.day, dating(on.code), False).held  # noqa: FBT003


def _lies_in(held: Days, days: Days) -> bool:
    return days.start <= held.start and held.end <= days.end
