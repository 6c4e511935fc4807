"""Endings: when a term runs out or is renewed, until when notice may be given, what ends it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from paraph.agreement.force.days import Days, earlier, earliest, later, one
from paraph.agreement.force.derive import Derivation, derive
from paraph.agreement.force.event import Event
from paraph.agreement.force.happened import NOTHING_MORE, Circumstances
from paraph.errors import ActError
from paraph.norms.final.formula import Formula
from paraph.norms.final.term import For, Indefinite, Renewal, Span, Term, Until

_DAY = timedelta(days=1)
_MOST = 2_000
"""Periods that are counted: a renewal by the day is followed for five years."""


@dataclass(frozen=True, slots=True)
class Ending:
    """When an agreement ends, as far as is known on the day that was asked about.

    `last` is the last day on which it is in force: an interval of two days for a period counted
    from a day, which some count in it and some do not. `renewal` is the next day on which a period
    begins anew, `notice_by` the last day on which notice against that is surely in time. `by` says
    what ends it ("the term", "denunciation", "termination", "superseded"), or nothing.
    """

    last: Days | None
    by: str = ""
    renewal: Days | None = None
    notice_by: date | None = None
    steps: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()


_ARTICLE_56 = (
    "a decision whether notice may be given: the clause does not say how it takes effect (VCLT "
    "art. 56: if at all, after twelve months at least)"
)


class _Period(NamedTuple):
    end: Days
    number: int


def ends(
    term: Term, entry: Days, events: Sequence[Event], on: date, around: Circumstances = NOTHING_MORE
) -> Ending:
    """Return when a term ends that began with `entry`, as it stands on the day `on`.

    An agreement ends as it says or by consent of the parties (VCLT art. 54); a notice may be
    revoked before it takes effect (art. 68), and is then as if it were not given.

    Raises:
        ActError: a period leads beyond every calendar.
    """
    ended = _by_events(events)
    if ended is not None:
        return ended
    noticed = _by_notice(term, entry, events, around)
    timed = _by_time(term, entry, events, on)
    if noticed is None or (timed.last and noticed.last and timed.last < noticed.last):
        return timed
    return noticed


def last_day_for_notice(end: Days, notice: Span) -> date:
    """Return the last day on which a notice "at least so long before the end" is surely in time."""
    return earlier(end.first, notice.count, notice.unit)


def _by_events(events: Sequence[Event]) -> Ending | None:
    """Return the end that an act of all parties, or a later treaty, brought (VCLT arts. 54, 59)."""
    over = [event for event in events if event.kind in {"termination", "superseded"}]
    if not over:
        return None
    first = min(over, key=lambda event: event.days)
    days = Days(first.days.first - _DAY, first.days.last - _DAY)
    article = "VCLT art. 54" if first.kind == "termination" else "VCLT art. 59"
    return Ending(days, first.kind, steps=(f"{first} ({article})",))


def _by_notice(
    term: Term, entry: Days, events: Sequence[Event], around: Circumstances
) -> Ending | None:
    """Return the end that a notice brings: as the clause says, or not known if it says nothing."""
    against = isinstance(term.duration, For | Until) and term.renewal is not None
    given = [event for event in _standing(events) if event.days.last >= entry.first]
    if not given or (against and term.denunciation is None):
        return None
    if term.denunciation is None:
        return Ending(
            None,
            steps=tuple(map(str, given)),
            waiting=(_ARTICLE_56,),
        )
    answers = [_effect(term.denunciation, event, around) for event in given]
    days = [answer.days for answer in answers if answer.days is not None]
    if not days:
        return Ending(None, waiting=tuple(each for a in answers for each in a.waiting))
    effect = earliest(days)
    steps = tuple(step for answer in answers for step in answer.steps)
    last = Days(effect.first - _DAY, effect.last - _DAY)
    return Ending(last, "denunciation", steps=(*steps, f"the notice takes effect on {effect}"))


def _effect(formula: Formula, notice: Event, around: Circumstances) -> Derivation:
    return derive(formula, (notice,), around)


def _standing(events: Sequence[Event]) -> list[Event]:
    """Return the notices to end it that their party has not withdrawn (VCLT art. 68)."""
    notices = [event for event in events if event.kind in {"notice-sent", "notice-received"}]
    back = [event for event in events if event.kind == "notice-withdrawn"]
    return [
        notice
        for notice in notices
        if not any(
            other.party.casefold() == notice.party.casefold()
            and other.days.first >= notice.days.first
            for other in back
        )
    ]


def _by_time(term: Term, entry: Days, events: Sequence[Event], on: date) -> Ending:
    duration = term.duration
    if duration is None:
        return Ending(None, steps=("no clause that was read limits its time",))
    if isinstance(duration, Indefinite):
        return Ending(None, steps=("it is in force without limit of time",))
    end = one(duration.day) if isinstance(duration, Until) else _run_out(entry, duration.span)
    if term.renewal is None:
        return Ending(end, "the term", steps=(f"the term ends {_said(end)}",))
    return _renewed(term, term.renewal, entry, end, events, on)


def _renewed(  # noqa: PLR0913, PLR0917 - the term, and all that bears on its renewal
    term: Term, renewal: Renewal, entry: Days, end: Days, events: Sequence[Event], on: date
) -> Ending:
    """Follow the renewals of a term until a day, or until one does not take place."""
    steps = [f"the first period ends {_said(end)}"]
    period = _Period(end, 1)
    while True:
        notice_by = _notice_by(period.end, renewal)
        stopped = _stopped(period.end, renewal, events)
        if 0 < renewal.times < period.number:
            stopped = f"it was renewed {renewal.times} times, and is not again"
        if stopped:
            steps.append(stopped)
            return Ending(period.end, "the term", notice_by=notice_by, steps=tuple(steps))
        if period.end.last >= on:
            break
        if period.number > _MOST:
            raise ActError("term", f"is renewed more than {_MOST} times before {on}")
        # Each period is counted from the first one's beginning, so that no month end wanders.
        period = _Period(_nth_end(term, entry, end, period.number), period.number + 1)
        steps.append(f"no notice came in time, so it was renewed and ends {_said(period.end)}")
    following = Days(period.end.first + _DAY, period.end.last + _DAY)
    return Ending(None, renewal=following, notice_by=notice_by, steps=tuple(steps))


def _nth_end(term: Term, entry: Days, end: Days, times: int) -> Days:
    """Return the end of the period that was renewed so many times."""
    renewal = term.renewal
    if renewal is None:  # it has no second period
        return end
    span = renewal.span
    if isinstance(term.duration, For) and term.duration.span.unit == span.unit:
        whole = Span(term.duration.span.count + times * span.count, span.unit)
        return _run_out(entry, whole)
    return later(end, times * span.count, span.unit)


def _run_out(entry: Days, span: Span) -> Days:
    """Return the last day of a period: the day it is counted from is counted by some, not by all.

    Source: European Convention on the Calculation of Time-Limits, 1972, art. 3.
    """
    end = later(entry, span.count, span.unit)
    return Days(end.first - _DAY, end.last)


def _notice_by(end: Days, renewal: Renewal) -> date | None:
    if renewal.notice is None:
        return None
    return last_day_for_notice(end, renewal.notice)


def _stopped(end: Days, renewal: Renewal, events: Sequence[Event]) -> str:
    """Say which notice stopped a renewal at this end, or that one may have; or nothing."""
    for event in _standing(events):
        limit = end.last
        if renewal.notice is not None:
            limit = earlier(end.last, renewal.notice.count, renewal.notice.unit)
        if event.days.last <= limit:
            return f"{event} stops the renewal"
    return ""


def _said(days: Days) -> str:
    return f"on {days}" if days.exact else str(days)
