"""Terms: when what a norm asks for is due, once the record holds the event that it hangs on."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import steps
from paraph.agreement.due import Interval, due
from paraph.agreement.event import Event
from paraph.agreement.force.days import Days, days_told, later, of_several, one
from paraph.agreement.force.derive import derive
from paraph.agreement.force.happened import Circumstances
from paraph.agreement.life import Life
from paraph.agreement.tracks.dated import dated, entered
from paraph.errors import ActError
from paraph.language.norms.anchors import anchored, event_of
from paraph.language.norms.time_left import dated as dated_words
from paraph.language.norms.time_left import left_over, onwards
from paraph.norms.final.formula import Happening, Unit, When
from paraph.norms.final.sentences import Place
from paraph.norms.norm import Deadline, Direction, Period

State: TypeAlias = Literal["open", "to come", "running", "perhaps over", "over", "no date"]
_DAY = 10  # characters of one
_NAMED = "a day that the text names"
_FIGURE = re.compile(r"\d")
_FORMULAS: dict[str, Happening] = {
    "signature": "signature",
    "adoption": "adoption",
    "notifications": "notified",
}


class Term(NamedTuple):
    """A deadline as it stands: between which days it is in time, and what that rests on.

    It is open while the record does not hold the event; `no date` where the words give no value.
    Where the day of the event is not known for sure, `surely` is the last day that is in time
    whichever it was: from then on it is perhaps over.
    """

    due: steps.Due
    state: State
    interval: Interval | None
    basis: str
    surely: date | None = None


class Terms:
    """What deadlines come to at the instant of a life."""

    def __init__(self, life: Life) -> None:
        self._life, self._today = life, date.fromisoformat(life.now[:_DAY])
        self._events = {each.act: each for each in life.past if each.counts}
        by_signature = life.procedure.means == "signature"
        signed = life.bearing
        told = dated(life.past, signed, life.parties, by_signature=by_signature)
        self._dated = tuple(told)

    def of(self, row: steps.Assessed) -> tuple[Term, ...]:
        """Return the deadlines of a norm as they stand."""
        return tuple([self._term(row, each) for each in row.deadlines])

    def _term(self, row: steps.Assessed, asked: steps.Due) -> Term:
        if why := _unread(row, asked):
            return Term(asked, "open", None, f"{why}: a correction names the day")
        try:
            term = self._found(row.span, asked)
        except (ActError, OverflowError) as error:
            return Term(asked, "open", None, f"it cannot be counted: {error}")
        if row.assessed == "corrected" and asked.day:
            return term._replace(basis=term.basis.replace(_NAMED, "a day that a correction names"))
        return term

    def _found(self, span: steps.Span, asked: steps.Due) -> Term:
        if asked.recurrence:
            return self._recurring(asked)
        if not (asked.day or asked.anchor or asked.event):
            return Term(asked, "no date", None, "its words give neither a day nor an event")
        event, basis = None, _NAMED
        if not asked.day:
            event, basis = self._anchored(asked)
            if event is None:
                return Term(asked, "open", None, basis)
        place = Place(0, span.provision, span.start, span.end)
        deadline = Deadline(
            asked.words,
            place,
            _direction(asked.direction),
            _period(asked.offset),
            asked.anchor or asked.event,
            date.fromisoformat(asked.day) if asked.day else None,
        )
        interval = due(deadline, event)
        if interval is None:
            return Term(asked, "open", None, "its words give no day")
        if onwards(asked.words) and not asked.offset:
            interval = Interval(interval.first, None)
        if asked.offset and event is not None:
            basis = f"{_counted(asked.offset)} counted from {event}: {basis}"
        surely = _surely(deadline, event, interval)
        return Term(asked, self._state(interval, surely), interval, basis, surely)

    def _state(self, interval: Interval, surely: date | None = None) -> State:
        if interval.last is not None and interval.last < self._today:
            return "over"
        if surely is not None and surely < self._today:
            return "perhaps over"
        if interval.first is not None and interval.first > self._today:
            return "to come"
        return "running"

    def _anchored(self, asked: steps.Due) -> tuple[Days | None, str]:
        """Return when that happened on which a deadline hangs, and what says so."""
        if asked.event:
            named = self._events.get(asked.event)
            if named is None:
                return None, f"it waits for act {asked.event[:15]}, which does not count yet"
            return days_told(_told_on(named)), f"{asked.anchor or 'the event'}, by the act named"
        what = event_of(asked.anchor)
        if not what:
            told = "of which text its words do not say" if anchored(asked.anchor) else "which"
            return None, f"it waits for {asked.anchor}, {told} nobody has named in the record"
        return self._happened(what)

    def _happened(self, what: str) -> tuple[Days | None, str]:
        force = self._life.force
        match what:
            case "entry into force":
                if force.derivation is not None:
                    days = force.derivation.days
                    waits = "; ".join(force.derivation.waiting)
                    return days, what if days else f"it waits for the {what}: {waits}"
                by_hand = [*entered(self._life.past, "in-force")]
                if by_hand:
                    papers = "; ".join(dict.fromkeys([why for _, why in by_hand]))
                    return of_several(
                        [day for day, _ in by_hand]
                    ), f"{what}, entered by hand: {papers}"
                return None, f"it waits for the {what}"
            case "end":
                last = force.ending.last if force.ending else None
                return last, "the end of the agreement" if last else "it waits for the end"
            case _:
                formula = When(_FORMULAS[what])
                around = Circumstances(self._life.parties)
                answer = derive(formula, self._dated, around)
                if answer.days is None:
                    return None, f"it waits for {'; '.join(answer.waiting)}"
                return answer.days, "; ".join(answer.steps)

    def _recurring(self, asked: steps.Due) -> Term:
        """Return the next time of what recurs, counted from its event, or from entry into force."""
        if asked.day:
            base: Days | None = one(date.fromisoformat(asked.day))
            basis = "counted from a day that the text names"
        elif asked.anchor or asked.event:
            base, basis = self._anchored(asked)
        else:
            base, basis = self._happened("entry into force")
            basis = f"{basis}: the words name no other day" if base else basis
        if base is None:
            return Term(asked, "open", None, basis)
        period = Period(int(asked.recurrence.split()[0]), asked.recurrence.split()[1])
        count, unit = _in_days(period)
        times = self._next(base, count, unit)
        before = base if times == 1 else later(base, (times - 1) * count, unit)
        last = later(base, times * count, unit)
        told = f"time {times} of every {period}, counted from {base} ({basis})"
        return Term(
            asked,
            self._state(Interval(before.first, last.last)),
            Interval(before.first, last.last),
            told,
        )

    def _next(self, base: Days, count: int, unit: Unit) -> int:
        """Return how often the period has run when it runs out next, from 1."""
        low, high = 1, 1
        while later(base, high * count, unit).last < self._today:
            low, high = high, high * 2
        while low < high:
            middle = (low + high) // 2
            if later(base, middle * count, unit).last < self._today:
                low = middle + 1
            else:
                high = middle
        return low


def _surely(deadline: Deadline, event: Days | None, interval: Interval) -> date | None:
    """Return the last day in time if it happened as early as it may have; none if that is sure."""
    if deadline.direction != "by" or event is None or event.exact or interval.last is None:
        return None
    soonest = due(deadline, one(event.first))
    return None if soonest is None else soonest.last


def _unread(row: steps.Assessed, asked: steps.Due) -> str:
    """Return what words around a deadline were not read with it, or nothing.

    A person who corrected the row has said what they come to.
    """
    if row.assessed == "corrected":
        return ""
    words = next(
        (
            each.words
            for each in (row.span, *row.leads)
            if asked.words and asked.words in each.words
        ),
        "",
    )
    before, _, behind = words.partition(asked.words) if words else ("", "", "")
    if strange := left_over(before, asked.words, behind):
        return f"beside its words stands {strange!r}, which was not read"
    counted = asked.recurrence or asked.offset
    own = asked.words.replace(asked.anchor, "", 1)
    if asked.recurrence and not (asked.day or asked.anchor or asked.event):
        rest = " ".join([*[each.words for each in row.leads], row.span.words])
        own = asked.words.replace(counted.split()[0], "", 1)
        if len(row.deadlines) > 1 or dated_words(rest) or _FIGURE.search(own):
            return "its words name a day or a figure that was not read"
    elif not (counted or asked.day) and _FIGURE.search(own):
        return "its words hold a figure that was not read"
    return ""


def _told_on(event: Event) -> str:
    """Return the day of an event: when it was over, if it says so."""
    if isinstance(event.body, steps.Happen):
        return event.body.until_day or event.body.since or event.on
    return event.on


def _direction(said: str) -> Direction:
    return said  # type: ignore[return-value]


def _period(said: str) -> Period | None:
    if not said:
        return None
    number, _, unit = said.partition(" ")
    return Period(int(number), unit)


def _counted(said: str) -> str:
    return str(_period(said))


def _in_days(period: Period) -> tuple[int, Unit]:
    if period.unit == "hour":
        return -(-period.number // 24), "day"
    return period.number, period.unit  # type: ignore[return-value]
