"""Dates: words for days, resolved against the day of publication or the date before them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from paraph.language.dating.doubting import DOUBTING
from paraph.language.dating.table import Dating, dating
from paraph.language.quantities import folded
from paraph.language.reckoning import reckoning
from paraph.language.weekdays import WEEKDAYS
from paraph.press import days
from paraph.press.article import Article, Paragraph
from paraph.press.days import Days
from paraph.press.expressions import Expression, expressions, folded_text
from paraph.press.statement import Certainty, Dated

_ONE = timedelta(days=1)
_FAR = 1_000
_FIRST_PARAGRAPHS = 2
_DATED_AT = re.compile(
    r"[.]?(?: \d{4})?(?: ?года?| г\.)?[ ,]*(?:[(/][^()/]{2,40}[)/])?[.]?[ ]?(?:[—–-]{1,2}|[.][—–-])"
)
"""What stands behind the day of a dateline: " (NPA) -"."""
_AROUND = 90
_YEAR_MONTHS = 12
_NEAR = 3
"""Months within which "last June" may be this year's or the one before."""
_BY_TENSE = frozenset(
    ("weekday", "yearless", "days-yearless", "month-only", "feast", "day-of", "weekday-of",
     "month-half")
)  # fmt: skip
"""What is read otherwise where it is past than where it is to come."""
_NEARER = frozenset(("yearless", "month-only", "feast", "day-of", "weekday-of", "month-half"))
"""What is taken for the nearer one where no verb tells, if that is by far the nearer."""
_HEAD = 100
_MEANT = re.compile(r"(?<!\w)(?:pour|for)(?: le| the)? ?$")
"""What stands before a day for which something is meant."""
_OPENS_CLAUSE = re.compile(r"(?<!\w)(?:that|que|qu['’]|что)(?!\w)")
"""What opens a clause of its own, in folded words."""
_PARENTHESIS = 14
PUBLICATION, BEFORE_IT, CALENDAR = "publication", "the date before it", "calendar"


class _Found(NamedTuple):
    held: Days | None
    precision: str
    anchor: str
    basis: str
    certainty: Certainty


class Dates:
    """The dates of one article."""

    def __init__(self, article: Article) -> None:
        self._code = article.speech.code
        self._told = dating(self._code)
        self.published = article.publication.day
        self._articles = article.paragraphs
        self._held: dict[int, list[Expression]] = {}
        self._past: set[tuple[int, int]] = set()
        self._conversation: tuple[date | None] | None = None
        self.spoken: set[int] = set()
        """Paragraphs that are all said by somebody: turns of an interview."""

    def paragraph(self, paragraph: Paragraph) -> list[Expression]:
        """Return the words for days of a paragraph, in their order."""
        held = self._held.get(paragraph.index)
        if held is None:
            held = expressions(paragraph.text, self._code)
            self._held[paragraph.index] = held
        return held

    def found(self) -> list[Dated]:
        """Return every date of the article, each by what its own clause tells."""
        return [
            self.resolved(paragraph, each)
            for paragraph in self._articles
            if not paragraph.heading
            for each in self.paragraph(paragraph)
        ]

    def within(
        self, paragraph: Paragraph, windows: Sequence[tuple[int, int]], *, future: bool | None
    ) -> Dated | None:
        """Return the first date that lies in one of these stretches."""
        for start, end in windows:
            for each in self.paragraph(paragraph):
                if start <= each.start and each.end <= end:
                    if future is False and self._is_set(paragraph, each):
                        continue  # what was decided sets a day that is to come
                    if future is False:
                        self._past.add((paragraph.index, each.start))
                    found = self.resolved(paragraph, each, future=future)
                    if found.start is not None or found.end is not None:
                        return found
        return None

    def resolved(  # noqa: C901, PLR0911, PLR0912 - every way in which a date is less than a date
        self, paragraph: Paragraph, each: Expression, *, future: bool | None = None
    ) -> Dated:
        """Return when words for days are; without `future`, their clause tells what is to come."""
        words = paragraph.span(each.start, each.end)
        if each.row == "open":
            basis = "it has no first and last day that all agree on"
            return Dated(None, None, "open", words.words, basis, "inferred", words)
        if re.match(self._told.each, folded_text(paragraph.text)[each.end : each.end + _AROUND]):
            basis = "it is of every year"
            return Dated(None, None, "open", words.words, basis, "inferred", words)
        if doubt := self._doubt(paragraph, each):
            basis = f"{doubt!r} beside it leaves the day open"
            return Dated(None, None, "open", words.words, basis, "inferred", words)
        if each.row in {"before-noun", "after-noun"}:
            bound = each.row.partition("-")[0]
            return Dated(
                None, None, "bound", words.words, f"{bound} what is no day", "inferred", words
            )
        sure: Certainty | None = "stated"
        if future is None and (paragraph.index, each.start) in self._past:
            future = False
        if future is None:
            future, sure = self._tense(paragraph, each)
        turn = paragraph.index in self.spoken
        day = self._spoken_on() if turn else None
        found = self._read(paragraph, each, future=future, on=day)
        each, certain = self._turned(paragraph, each)
        if not certain:
            found = found._replace(certainty="inferred")
        spoken = turn or any(quote.start <= each.start < quote.end for quote in paragraph.quotes)
        if spoken and found.anchor == PUBLICATION:
            found = found._replace(certainty="inferred")
            if day is not None:
                found = found._replace(
                    anchor="the saying", basis="counted from the day that is told before the turns"
                )
            elif each.row == "relative":
                basis = "said by somebody: it counts from when they said it"
                return Dated(None, None, found.precision, "the saying", basis, "inferred", words)
        if sure != "stated" and each.row in _BY_TENSE:
            found = found._replace(certainty="inferred")
        if sure is None and each.row in _BY_TENSE:
            basis = "its sentence tells of what is past and of what is to come"
            return Dated(None, None, found.precision, found.anchor, basis, "inferred", words)
        if found.held is None:
            return Dated(None, None, found.precision, found.anchor, found.basis, "inferred", words)
        held, basis = found.held, found.basis
        if each.part:
            basis = f"{basis}; {each.part!r} gives no more than that"
            found = found._replace(certainty="inferred")
        if not each.bound:
            return Dated(held.start, held.end, found.precision, found.anchor, basis,
                         found.certainty, words)  # fmt: skip
        start, end = _bounded(each, held)
        return Dated(start, end, "bound", found.anchor, f"{each.bound}: {basis}",
                     found.certainty, words)  # fmt: skip

    def _doubt(self, paragraph: Paragraph, each: Expression) -> str:
        """Return the words beside a day that leave it open, or nothing."""
        text, told = folded_text(paragraph.text), DOUBTING[self._code]
        before = told.before.search(text[max(each.start - _AROUND, 0) : each.start])
        found = before or told.behind.search(text[each.end : each.end + _AROUND])
        return " ".join(found.group().split()) if found else ""

    def _turned(self, paragraph: Paragraph, each: Expression) -> tuple[Expression, bool]:
        """Return words for days with the bound that what stands around them makes of it.

        What will not be before a day will be from then on; that is not certain where the denial
        may be of something else in the clause. What stands behind a day may bound it as well.
        """
        text = folded_text(paragraph.text)
        if not each.bound:
            behind = text[each.end : each.end + _AROUND // 2]
            if re.match(rf"(?:{self._told.earliest})(?!\w)", behind):
                return each._replace(bound="since"), True
            if re.match(rf"(?:{self._told.latest})(?!\w)", behind):
                return each._replace(bound="by"), True
            return each, True
        left = re.split(r"[.!?;:] |[—–]", text[max(0, each.start - 2 * _AROUND) : each.start])[-1]
        if each.bound != "before" or re.search(self._told.nots, left) is None:
            return each, True
        denied = re.search(self._told.nots, left.rsplit(",", 1)[-1])
        if denied is None or _OPENS_CLAUSE.search(left.rsplit(",", 1)[-1], denied.end()):
            return each, False  # what is denied may be another clause than that of the day
        return each._replace(bound="since"), False

    def _spoken_on(self) -> date | None:
        """Return the day of a conversation: the only one that stands before its first turn."""
        if self._conversation is not None:
            return self._conversation[0]
        found: set[date] = set()
        self._conversation = (None,)
        for paragraph in self._articles:
            if paragraph.index in self.spoken:
                break
            for each in self.paragraph(paragraph):
                text = folded_text(paragraph.text)
                left = re.split(r"[.!?] ", text[max(0, each.start - 2 * _AROUND) : each.start])[-1]
                right = re.split(r"[.!?](?: |$)", text[each.end : each.end + _AROUND])[0]
                if re.search(self._told.meeting, f"{left} | {right}") is None:
                    continue
                dated = self.resolved(paragraph, each)
                if dated.start is not None and dated.start == dated.end and not each.bound:
                    found.add(dated.start)
        self._conversation = (found.pop() if len(found) == 1 else None,)
        return self._conversation[0]

    def _tense(  # noqa: PLR0911, PLR0912, C901
        self, paragraph: Paragraph, each: Expression
    ) -> tuple[bool, Certainty | None]:
        """Return whether words for days are about what is to come, and how sure that is.

        The nearest verb in their clause tells it. If there is none a weekday is taken for past, and
        a day of a month for the nearer one; that is inferred. Nothing is sure if only another
        clause tells of what is to come.
        """
        if each.bound == "by":
            return True, "stated"
        text = folded_text(paragraph.text.replace("à", " "))  # not the verb that it folds to
        if self._code == "es":  # "firmó" and "firmo" are two tenses
            text = _marked(text, paragraph.text)
        left = re.split(r"[.!?] ", text[max(0, each.start - 3 * _AROUND) : each.start])[-1]
        right = re.split(r"[.!?](?: |$)", text[each.end : each.end + 2 * _AROUND])[0]
        if each.start < _HEAD and self._is_dateline(paragraph, each):
            return False, "inferred"
        until = _until(text, left, each)
        if re.search(rf"(?:{self._told.set_for})[ ]?$", until):
            return True, "stated"
        if re.search(self._told.made, left) is not None:
            return False, "inferred"
        if _MEANT.search(until) is not None and each.row in _NEARER:
            return True, "inferred"
        before, behind = re.split(r"[,;:—–]", left), re.split(r"[,;:—–]", right)
        nearer: tuple[bool, Certainty | None] = (False, "inferred")
        if each.row in _NEARER:
            nearer = self._nearest(each)
        tells = max(_last(self._told.future, before[-1]), _last(self._told.past, before[-1]))
        if tells < _last(self._told.either, before[-1]):
            return (False, "inferred") if nearer[1] is None else nearer
        found = self._clause(before[-1], behind[0])
        if found is not None:
            return found, "stated"
        aside = len(before[-1].strip()) + len(behind[0].strip()) <= _PARENTHESIS
        if aside and "—" not in left[-3:]:  # between two commas: the clause around it tells
            found = self._clause(before[-2] if len(before) > 1 else "", "".join(behind[1:2]))
            if found is not None:
                return found, "inferred"
        if each.bound == "since" and re.search(self._told.future, behind[0]) is None:
            return False, "inferred"
        if re.search(self._told.future, f"{left} | {right}") is not None:
            return nearer if nearer == (True, "inferred") else (False, None)
        return nearer

    def _is_set(self, paragraph: Paragraph, each: Expression) -> bool:
        """Whether the verb before a day sets it for something."""
        text = folded_text(paragraph.text)
        left = text[max(0, each.start - 3 * _AROUND) : each.start]
        return re.search(rf"(?:{self._told.set_for})[ ]?$", _until(text, left, each)) is not None

    def _clause(self, near: str, after: str) -> bool | None:
        """Return whether the nearest verb beside a date tells of what is to come, if one does."""
        come, gone = _last(self._told.future, near), _last(self._told.past, near)
        if come < 0 and gone < 0:
            first, second = _first(self._told.future, after), _first(self._told.past, after)
            come, gone = (1, 0) if first < second else (0, 1) if second < first else (-1, -1)
        if come == gone:
            arranged = come >= 0 and re.match(r"expected|scheduled|planned|slated", near[come:])
            return True if arranged else None
        return come > gone

    def _is_dateline(self, paragraph: Paragraph, each: Expression) -> bool:
        """Whether a day stands where and when the article was written, before a dash."""
        if paragraph.index > _FIRST_PARAGRAPHS:
            return False
        behind = paragraph.text[each.end : each.end + _AROUND // 2]
        before = paragraph.text[: each.start]
        place = re.match(r"[A-ZÀ-ÞА-ЯЁ][^.;:!?]{1,70}[,(]? ?$", before)
        return place is not None and _DATED_AT.match(behind) is not None

    def _nearest(self, each: Expression) -> tuple[bool, Certainty | None]:
        """Return whether a day without a year or a verb is by far nearer if it is to come.

        Nothing is sure if it is about as far away as the one that is past.
        """
        past, come = (
            _READERS[each.row](each, self.published, self._told, future).held
            for future in (False, True)
        )
        if past is None or come is None:
            return False, "inferred"
        ago, away = self.published - past.end, come.start - self.published
        if 2 * min(ago, away) > max(ago, away):
            return False, None
        return away < ago, "inferred"

    def _read(
        self, paragraph: Paragraph, each: Expression, *, future: bool, on: date | None = None
    ) -> _Found:
        """Return what words for days mean; `on` is when they were said, if that is told."""
        reader = _READERS[each.row]
        if each.row.startswith("hung"):
            return self._hung(paragraph, each)
        if each.row == "next-doubtful" and not future:
            found = self._from_before(paragraph, each, _unit_of(each, self._told), 1)
            return (
                found
                if found.held is not None
                else reader(each, on or self.published, self._told, future)
            )
        steps = _hangs(each.match)
        if steps is not None:
            return self._of_year(paragraph, each, steps)
        return reader(each, on or self.published, self._told, future)

    def _hung(self, paragraph: Paragraph, each: Expression) -> _Found:
        """Return what hangs on the date before it in its paragraph."""
        match = each.match
        assert match is not None  # noqa: S101
        if each.row.startswith("hung-days"):
            number = _count(match, self._told)
            steps = -number if each.row == "hung-days-before" else number
            return self._from_before(paragraph, each, "day", steps)
        what = _unit(match, self._told)
        steps = {"hung-before": -1, "hung-after": 1, "hung-same": 0}[each.row]
        return self._from_before(paragraph, each, what, steps)

    def _of_year(self, paragraph: Paragraph, each: Expression, steps: int) -> _Found:
        """Return a day or month of a year that hangs on the date before: "5 June that year"."""
        year = self._from_before(paragraph, each, "year", steps)
        precision = _PRECISIONS[each.row]
        if year.held is None:
            return year._replace(precision=precision)
        held = _in_year(each, year.held.start.year, self._told)
        return year._replace(held=held, precision=precision)

    def _from_before(self, paragraph: Paragraph, each: Expression, what: str, steps: int) -> _Found:
        """Return the unit of time that is so many units from that of the date before."""
        before = [
            other
            for other in self.paragraph(paragraph)
            if other.end <= each.start and other.row not in {"before-noun", "after-noun", "open"}
        ]
        missing = _Found(None, what, BEFORE_IT, "no date stands before it", "inferred")
        if not before or before[-1].bound:
            return missing
        feast = before[-1].row == "feast" and before[-1].match is not None
        if feast and not _number(before[-1].match, "y"):
            return missing  # "before Christmas" is no day to count from
        held = self._read(paragraph, before[-1], future=self._tense(paragraph, before[-1])[0]).held
        if held is None or (what == "day" and held.start != held.end):
            return missing
        if days.unit(held.start, what) != days.unit(held.end, what):
            return missing
        there = days.moved(held.start, what, steps)
        words = paragraph.text[before[-1].start : before[-1].end]
        basis = f"counted from {words!r} before it"
        return _Found(days.unit(there, what) if there else None, what, BEFORE_IT, basis, "inferred")


def _until(text: str, left: str, each: Expression) -> str:
    """Return the words before a day, with the preposition or the article that opens it."""
    led = re.match(r"(?:на|до|к|to|for|on|au|le|el|al|para|hasta) ", text[each.start :])
    return left + (led.group() if led is not None else "")


def _last(pattern: str, words: str) -> int:
    """Return where the last match of a pattern begins, or -1."""
    return max([match.start() for match in re.finditer(pattern, words)], default=-1)


def _first(pattern: str, words: str) -> int:
    """Return where the first match begins, or a place behind all words."""
    match = re.search(pattern, words)
    return match.start() if match is not None else _FAR


def _marked(text: str, written: str) -> str:
    """Return a Spanish text with the last letter of "firmó" told from that of "firmo"."""
    places = [match.start() for match in re.finditer(r"ó(?!\w)", written)]
    signs = [*text]
    for place in places:
        signs[place] = "ø"
    return "".join(signs)


def _bounded(each: Expression, held: Days) -> tuple[date | None, date | None]:
    """Return the bound that words before a date make of it.

    A feast has days before and behind it that are called by it, so that it bounds as a whole.
    """
    if each.row == "feast" and each.bound in {"before", "after"}:
        return (None, held.end) if each.bound == "before" else (held.start, None)
    if each.bound == "by":
        return None, held.end
    if each.bound == "before":
        return None, held.start - _ONE if not each.last else held.end
    if each.bound == "since":
        return held.start if not each.last else held.end, None
    return held.end + _ONE, None


# ---------------------------------------------------------------- one reader for each row


def _number(match: re.Match[str] | None, name: str) -> int:
    if match is None:
        return 0
    said = match.groupdict().get(name)
    return int(said) if said and said.isdecimal() else 0


def _unit_of(each: Expression, told: Dating) -> str:
    assert each.match is not None  # noqa: S101
    return _unit(each.match, told)


def _count(match: re.Match[str], told: Dating) -> int:
    """Return the number of a match."""
    said = match["n"]
    return int(said) if said.isdecimal() else told.numbers[said]


def _unit(match: re.Match[str], told: Dating) -> str:
    """Return the unit of time that a match names; a week where its words are one phrase."""
    named = [value for name, value in match.groupdict().items() if name[0] == "u" and value]
    return told.units[named[0]] if named else "week"


def _month(match: re.Match[str] | None, told: Dating, name: str = "m") -> int:
    said = match.groupdict().get(name) if match is not None else ""
    return _months(told).get(said or "", 0)


def _months(told: Dating) -> dict[str, int]:
    return {**reckoning(told.code).months, **told.short}


def _by_calendar(held: Days | None, precision: str, basis: str = "as the text has it") -> _Found:
    return _Found(held, precision, CALENDAR, basis, "stated" if held else "inferred")


def _read_day(each: Expression, _: date, told: Dating, __: bool) -> _Found:  # noqa: FBT001
    match = each.match
    month = _number(match, "mm") or _month(match, told)
    return _by_calendar(days.day(_number(match, "y"), month, _number(match, "d")), "day")


def _read_days(each: Expression, _: date, told: Dating, __: bool) -> _Found:  # noqa: FBT001
    match = each.match
    first, last = _month(match, told), _month(match, told, "m2") or _month(match, told)
    return _by_calendar(
        _span(
            days.day(_number(match, "y"), first, _number(match, "d")),
            days.day(_number(match, "y"), last, _number(match, "d2")),
        ),
        "days",
    )


def _span(first: Days | None, last: Days | None) -> Days | None:
    if first is None or last is None or last.end < first.start:
        return None
    return Days(first.start, last.end)


def _read_days_yearless(
    each: Expression,
    published: date,
    told: Dating,
    future: bool,  # noqa: FBT001
) -> _Found:
    match = each.match
    month = _month(match, told)
    one = _number(match, "d") if future else _number(match, "d2")
    near = days.yearless(published, month, one, future=future)
    held = None
    if near is not None:
        year = near.start.year
        held = _span(
            days.day(year, month, _number(match, "d")), days.day(year, month, _number(match, "d2"))
        )
    return _Found(held, "days", PUBLICATION, _nearest(future), "inferred")


def _ordinal(match: re.Match[str], told: Dating) -> int:
    """Return the number of an ordinal of days: -1 for the last."""
    said = match["o"]
    if said.startswith(_LAST):
        return -1
    keys = [word for word in told.ordinals if said.startswith(word)]
    return told.ordinals[max(keys, key=len)] if keys else 0


def _of_month(  # noqa: PLR0913, PLR0917
    each: Expression,
    published: date,
    told: Dating,
    future: bool,  # noqa: FBT001
    part: Callable[[date], Days | None],
    precision: str,
) -> _Found:
    """Return a part of a month whose year is told, or is that nearest in a direction."""
    match = each.match
    assert match is not None  # noqa: S101
    month = _month(match, told)
    if _number(match, "y"):
        held = days.months(_number(match, "y"), month)
        return _by_calendar(part(held.start) if held is not None else None, precision)
    for year in (published.year, published.year + (1 if future else -1)):
        held = days.months(year, month)
        found = part(held.start) if held is not None else None
        if found and (found.end >= published if future else found.start <= published):
            return _Found(found, precision, PUBLICATION, _nearest(future), "inferred")
    return _Found(None, precision, PUBLICATION, _nearest(future), "inferred")


def _read_day_of(each: Expression, published: date, told: Dating, future: bool) -> _Found:  # noqa: FBT001
    assert each.match is not None  # noqa: S101
    number = _ordinal(each.match, told)

    def part(first: date) -> Days:
        whole = days.unit(first, "month")
        there = whole.end if number < 0 else whole.start
        return Days(there, there)

    return _of_month(each, published, told, future, part, "day")


def _read_weekday_of(each: Expression, published: date, told: Dating, future: bool) -> _Found:  # noqa: FBT001
    assert each.match is not None  # noqa: S101
    number, weekday = _ordinal(each.match, told), _weekday(each, told)

    def part(first: date) -> Days | None:
        there = days.weekday_of(first, weekday, number)
        return Days(there, there) if there is not None else None

    return _of_month(each, published, told, future, part, "day")


def _read_month_half(each: Expression, published: date, told: Dating, future: bool) -> _Found:  # noqa: FBT001
    assert each.match is not None  # noqa: S101
    number = _ordinal(each.match, told)

    def part(first: date) -> Days:
        whole = days.unit(first, "month")
        middle = first.replace(day=_HALF_MONTH)
        return Days(first, middle) if number == 1 else Days(middle + _ONE, whole.end)

    return _of_month(each, published, told, future, part, "half a month")


def _read_feast(each: Expression, published: date, told: Dating, future: bool) -> _Found:  # noqa: FBT001
    """Read a feast of the church or of the people: in its year, else the nearest by direction."""
    match = each.match
    assert match is not None  # noqa: S101
    place = next(at for at in range(len(told.feasts)) if match[f"f{at}"])
    feast = [*told.feasts.values()][place]
    eve = 1 if match["eve"] else 0
    basis = "a feast, by the calendar of the church"
    year = _number(match, "y")
    if year:
        held = days.feast(year, feast, eastern=told.eastern, eve=eve)
        return _Found(held, "day", CALENDAR, basis, "inferred")
    for near in (published.year, published.year + (1 if future else -1)):
        held = days.feast(near, feast, eastern=told.eastern, eve=eve)
        if held and (held.end >= published if future else held.start <= published):
            return _Found(held, "day", PUBLICATION, f"{basis}; {_nearest(future)}", "inferred")
    return _Found(None, "day", PUBLICATION, basis, "inferred")


def _nearest(future: bool) -> str:  # noqa: FBT001
    side = "first on or after" if future else "latest on or before"
    return f"no year is given: the {side} publication"


def _read_yearless(
    each: Expression,
    published: date,
    told: Dating,
    future: bool,  # noqa: FBT001
) -> _Found:
    held = days.yearless(
        published, _month(each.match, told), _number(each.match, "d"), future=future
    )
    return _Found(held, "day", PUBLICATION, _nearest(future), "inferred")


def _read_month(each: Expression, _: date, told: Dating, __: bool) -> _Found:  # noqa: FBT001
    return _by_calendar(days.months(_number(each.match, "y"), _month(each.match, told)), "month")


def _read_month_only(
    each: Expression,
    published: date,
    told: Dating,
    future: bool,  # noqa: FBT001
) -> _Found:
    name = next((value for value in each.match.groups() if value), "") if each.match else ""
    held = days.month_near(published, _months(told).get(name, 0), future=future)
    return _Found(held, "month", PUBLICATION, _nearest(future), "inferred")


_LAST = ("last", "последн", "dernier", "derniere", "ultim")
_HALF_MONTH = 15
_SIZES = {"quarter": 3, "half": 6}
_PRECISIONS = {
    "day-told": "day",
    "month-told": "month",
    "quarter": "quarter",
    "half": "half a year",
}
_FROM_PUBLICATION = {"last": -1, "this": 0, "next": 1, "doubtful": 1}
_FROM_BEFORE = {"before": -1, "same": 0, "after": 1}


def _counts(match: re.Match[str] | None, kinds: dict[str, int]) -> str:
    """Return how the year of a match is counted, if it is in one of these ways, else ""."""
    held = match.groupdict() if match is not None else {}
    return next((kind for kind in kinds for name in held if _is(name, kind) and held[name]), "")


def _is(name: str, kind: str) -> bool:
    return name == kind or name.rpartition("_")[0] == kind


def _hangs(match: re.Match[str] | None) -> int | None:
    """Return how many years from that of the date before, if a match hangs on it."""
    return _FROM_BEFORE.get(_counts(match, _FROM_BEFORE))


def _in_year(each: Expression, year: int, told: Dating) -> Days | None:
    """Return the day, month, quarter or half that a match names, in a year."""
    if each.row == "day-told":
        return days.day(year, _month(each.match, told), _number(each.match, "d"))
    if each.row == "month-told":
        return days.months(year, _month(each.match, told))
    size = _SIZES[each.row]
    said = (each.match["o"] if each.match is not None else "") or ""
    keys = [word for word in told.ordinals if said.startswith(word)]
    number = told.ordinals[max(keys, key=len)] if keys else 0
    return days.months(year, (number - 1) * size + 1, size) if number else None


def _read_told(each: Expression, published: date, told: Dating, future: bool) -> _Found:  # noqa: FBT001
    """Read a day, month, quarter or half whose year is told, or is left to be understood."""
    precision = _PRECISIONS[each.row]
    if _number(each.match, "y"):
        return _by_calendar(_in_year(each, _number(each.match, "y"), told), precision)
    kind = _counts(each.match, _FROM_PUBLICATION)
    held = _in_year(each, published.year + _FROM_PUBLICATION.get(kind, 0), told)
    if not kind:
        return _Found(held, precision, PUBLICATION, "of the year of publication", "inferred")
    if kind == "doubtful" and not future:
        basis = "it may be the year after a date before"
        return _Found(None, precision, PUBLICATION, basis, "inferred")
    sure: Certainty = "inferred" if held is None or kind == "doubtful" else "stated"
    return _Found(held, precision, PUBLICATION, "the year counted from that of publication", sure)


def _read_day_beside(each: Expression, published: date, told: Dating, _: bool) -> _Found:  # noqa: FBT001
    """Read a day that is said to be the last such one, or the next."""
    future = each.row == "day-next"
    month, number = _month(each.match, told), _number(each.match, "d")
    month = month or _month(each.match, told, "m_2")
    number = number or _number(each.match, "d_2")
    held = days.yearless(published, month, number, future=future)
    if held is not None and held.start == published:
        return _Found(None, "day", PUBLICATION, "it is the day of publication", "inferred")
    sure: Certainty = "stated" if held is not None else "inferred"
    return _Found(held, "day", PUBLICATION, _nearest(future), sure)


def _read_month_beside(each: Expression, published: date, told: Dating, _: bool) -> _Found:  # noqa: FBT001
    """Read a month that is said to be the last such one, or the next: never the one that runs."""
    future = each.row == "month-next"
    month = _month(each.match, told) or _month(each.match, told, "m_2")
    held = days.month_near(published, month, future=future)
    away = (
        (published.month - month) % _YEAR_MONTHS
        if not future
        else (month - published.month) % _YEAR_MONTHS
    )
    if away == 0 or (told.code == "en" and away <= _NEAR):
        basis = "it may be the nearest such month, or that of another year"
        return _Found(None, "month", PUBLICATION, basis, "inferred")
    return _Found(held, "month", PUBLICATION, _nearest(future), "inferred")


def _read_decade(each: Expression, _: date, __: Dating, ___: bool) -> _Found:  # noqa: FBT001
    return _by_calendar(days.decade(_number(each.match, "y")), "decade")


def _read_year(each: Expression, _: date, __: Dating, ___: bool) -> _Found:  # noqa: FBT001
    return _by_calendar(days.whole(_number(each.match, "y")), "year")


def _read_years(each: Expression, _: date, __: Dating, ___: bool) -> _Found:  # noqa: FBT001
    first, last = days.whole(_number(each.match, "y")), days.whole(_number(each.match, "y2"))
    held = days.Days(first.start, last.end) if first and last and first < last else None
    return _by_calendar(held, "years")


def _counted(each: Expression, published: date, told: Dating, sign: int) -> _Found:
    match = each.match
    assert match is not None  # noqa: S101
    held = match.groupdict()
    what = _unit(match, told)
    said = held.get("n") or next(iter(told.numbers))
    number = int(said) if said.isdecimal() else told.numbers[said]
    if what != "day":
        basis = "so many weeks, months or years may be rounded"
        return _Found(None, what, PUBLICATION, basis, "inferred")
    there = days.moved(published, what, sign * number)
    found = days.unit(there, what) if there is not None and number else None
    return _Found(found, what, PUBLICATION, "counted from the day of publication", "inferred")


def _read_ago(each: Expression, published: date, told: Dating, _: bool) -> _Found:  # noqa: FBT001
    return _counted(each, published, told, -1)


def _read_week_after_next(
    _each: Expression,
    published: date,
    _told: Dating,
    _: bool,  # noqa: FBT001
) -> _Found:
    there = days.moved(published, "week", 2)
    found = days.unit(there, "week") if there is not None else None
    return _Found(found, "week", PUBLICATION, "counted from the day of publication", "inferred")


def _read_weekday_week(each: Expression, published: date, told: Dating, _: bool) -> _Found:  # noqa: FBT001
    there = days.weekday_after(published, _weekday(each, told)) + timedelta(days=7)
    basis = "a week after the first such day after publication"
    return _Found(Days(there, there), "day", PUBLICATION, basis, "inferred")


def _read_within(each: Expression, published: date, told: Dating, _: bool) -> _Found:  # noqa: FBT001
    return _counted(each, published, told, 1)


def _beside(each: Expression, published: date, told: Dating, steps: int) -> _Found:
    match = each.match
    assert match is not None  # noqa: S101
    what = _unit(match, told)
    there = days.moved(published.replace(day=1) if what != "week" else published, what, steps)
    found = days.unit(there, what) if there is not None else None
    return _Found(found, what, PUBLICATION, "counted from the day of publication", "stated")


def _read_last(each: Expression, published: date, told: Dating, _: bool) -> _Found:  # noqa: FBT001
    return _beside(each, published, told, -1)


def _read_next(each: Expression, published: date, told: Dating, _: bool) -> _Found:  # noqa: FBT001
    return _beside(each, published, told, 1)


def _read_next_doubtful(
    each: Expression,
    published: date,
    told: Dating,
    future: bool,  # noqa: FBT001
) -> _Found:
    """Read words that mean the next year, and in a story the one after the year before."""
    found = _beside(each, published, told, 1)
    if not future:
        return found._replace(held=None, basis="it may be the one after a date before")
    return found._replace(certainty="inferred")


def _read_this(each: Expression, published: date, told: Dating, _: bool) -> _Found:  # noqa: FBT001
    return _beside(each, published, told, 0)


def _read_relative(each: Expression, published: date, _: Dating, __: bool) -> _Found:  # noqa: FBT001
    there = published + timedelta(days=each.offset)
    return _Found(
        Days(there, there), "day", PUBLICATION, "counted from the day of publication", "stated"
    )


def _weekday(each: Expression, told: Dating) -> int:
    said = each.match["w"] if each.match is not None else ""
    forms = [folded(form) for form in WEEKDAYS[told.code]]
    return forms.index(said) % 7


def _read_weekday(
    each: Expression,
    published: date,
    told: Dating,
    future: bool,  # noqa: FBT001
) -> _Found:
    weekday = _weekday(each, told)
    if not future:
        there = days.weekday_before(published, weekday)
        basis = "the latest such day on or before publication"
        return _Found(Days(there, there), "day", PUBLICATION, basis, "stated")
    if published.weekday() == weekday:
        basis = "to come, and published on such a day: it may be this one or the next"
        return _Found(None, "day", PUBLICATION, basis, "inferred")
    there = days.weekday_after(published, weekday)
    basis = "to come: the first such day after publication"
    return _Found(Days(there, there), "day", PUBLICATION, basis, "inferred")


def _read_weekday_last(each: Expression, published: date, told: Dating, _: bool) -> _Found:  # noqa: FBT001
    there = days.weekday_before(published - _ONE, _weekday(each, told))
    if there == published - _ONE:
        basis = "such a day was the day before publication, or a week before that"
        return _Found(None, "day", PUBLICATION, basis, "inferred")
    basis = "the latest such day before publication"
    return _Found(Days(there, there), "day", PUBLICATION, basis, "inferred")


def _read_weekday_next(each: Expression, published: date, told: Dating, _: bool) -> _Found:  # noqa: FBT001
    there = days.weekday_after(published, _weekday(each, told))
    week = days.unit(published + timedelta(days=7), "week")
    if not week.start <= there <= week.end:
        basis = "the first such day after publication is in the same week: it may be the one after"
        return _Found(None, "day", PUBLICATION, basis, "inferred")
    basis = "the first such day after publication, in the next week"
    return _Found(Days(there, there), "day", PUBLICATION, basis, "inferred")


def _read_figures(each: Expression, _: date, told: Dating, __: bool) -> _Found:  # noqa: FBT001
    match = each.match
    first, second = _number(match, "d"), _number(match, "mm")
    if told.code == "en" and first != second and first <= 12 and second <= 12:  # noqa: PLR2004
        return _Found(None, "day", CALENDAR, "day and month may be exchanged", "inferred")
    return _by_calendar(days.day(_number(match, "y"), second, first), "day")


_READERS: dict[str, Callable[[Expression, date, Dating, bool], _Found]] = {
    "iso": _read_day,
    "figures": _read_figures,
    "day": _read_day,
    "days": _read_days,
    "days-yearless": _read_days_yearless,
    "yearless": _read_yearless,
    "month": _read_month,
    "month-only": _read_month_only,
    "day-told": _read_told,
    "month-told": _read_told,
    "day-last": _read_day_beside,
    "day-next": _read_day_beside,
    "month-last": _read_month_beside,
    "month-next": _read_month_beside,
    "quarter": _read_told,
    "half": _read_told,
    "decade": _read_decade,
    "year": _read_year,
    "years": _read_years,
    "ago": _read_ago,
    "within": _read_within,
    "last": _read_last,
    "next": _read_next,
    "next-doubtful": _read_next_doubtful,
    "this": _read_this,
    "the-year": _read_this,
    "relative": _read_relative,
    "weekday": _read_weekday,
    "feast": _read_feast,
    "day-of": _read_day_of,
    "weekday-of": _read_weekday_of,
    "month-half": _read_month_half,
    "weekday-week": _read_weekday_week,
    "week-after-next": _read_week_after_next,
    "hung-days-before": _read_this,
    "hung-days-after": _read_this,
    "weekday-last": _read_weekday_last,
    "weekday-next": _read_weekday_next,
    "hung-before": _read_this,
    "hung-after": _read_this,
    "hung-same": _read_this,
}
