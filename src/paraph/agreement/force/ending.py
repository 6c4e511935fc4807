"""Endings: when a term runs out or is renewed, until when notice may be given, what ends it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple

from paraph.agreement.force.days import Days, earliest, one
from paraph.agreement.force.derive import Derivation
from paraph.agreement.force.event import NOTICES, Event
from paraph.agreement.force.happened import NOTHING_MORE, Circumstances
from paraph.agreement.force.notices import (
    ALONE,
    Given,
    against_renewal,
    denouncing,
    in_vain,
    paired,
    standing,
    stopped_by,
    taken_for,
    takes_effect,
    unclear,
    without,
)
from paraph.agreement.force.periods import (
    following,
    last_day_for_notice,
    nth_end,
    run_out,
    said,
)
from paraph.agreement.force.prolonging import UNTOLD, WHICH, Prolonged
from paraph.errors import ActError
from paraph.norms.final.formula import Formula, On, triggers
from paraph.norms.final.formula_words import say
from paraph.norms.final.term import For, Renewal, Term, Until

_DAY = timedelta(days=1)
_TWO = 2
_MOST = 2_000
"""Periods that are counted: a renewal by the day is followed for five years."""


@dataclass(frozen=True, slots=True)
class Ending:
    """When an agreement ends, as far as is known on the day that was asked about.

    `last` is the last day on which it is in force: an interval of two days for a period counted
    from a day, which some count in it and some do not. `renewal` is the next day on which a period
    begins anew, `notice_by` the last day on which notice against that is surely in time, and
    `period` the number of the period that runs. `by` says what ends it ("the term", "denunciation",
    "notice" where nobody says which one it was, "termination", "superseded"), or nothing. What is
    open is in `waiting`; until `sure` it has surely not ended by that, on no day if there is none.
    `act` is the source of the event that ends it, where one does, and `noticed` the day from which
    a notice runs. It is `open_since` when it is open whether a notice runs, and `perhaps` is the
    last day that it would bring. `asks` is what is open of notices, each with the party that can
    say it, none where all parties do.
    """

    last: Days | None
    by: str = ""
    renewal: Days | None = None
    notice_by: date | None = None
    steps: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    sure: date | None = None
    period: int = 1
    act: str = ""
    noticed: date | None = None
    open_since: date | None = None
    perhaps: Days | None = None
    asks: tuple[tuple[str, str], ...] = ()


_ARTICLE_56 = (
    "a decision whether notice may be given: the clause does not say how it takes effect (VCLT "
    "art. 56: if at all, after twelve months at least)"
)
_UNREAD_NOTICE = "a reading of {}, on how a notice ends it, which was not understood"
_NO_NOTICE = "certainty when it ends: what is read as the effect of a notice rests on none ({})"
_NOT_RENEWED = "a decision what {} does: no clause that was read renews it"
_WHICH_NOTICE = (
    "somebody to say which notice it was, of non-renewal or of denunciation, as the two end it on "
    "unlike days: {}"
)
_WHETHER_NOTICE = (
    "somebody to say whether it is a notice of its own, or tells of another one that it names: {}"
)
_SEVERAL = 8
"""Notices that are each asked what would come of it alone, the first ones."""


_OVER = "a decision what comes of its term, which ended {}, before it entered into force"
_ALREADY = "certainty whether it had ended already: its last day is {} by {}"
_BY_NOTICE = "certainty whether the notice ends it: then its last day is {}"
_EARLY = "a decision what comes of {}, which was before it entered into force"


class _Period(NamedTuple):
    end: Days
    number: int


def ends(
    term: Term, entry: Days, events: Sequence[Event], on: date, around: Circumstances = NOTHING_MORE
) -> Ending:
    """Return when a term ends that began with `entry`, as it stands on the day `on`.

    An agreement ends as it says or by consent of the parties (VCLT art. 54); a notice may be
    revoked before it takes effect (art. 68), and is then as if it were not given. One that was sent
    counts when it is received, if the clause does not say otherwise (art. 78). Of more than two
    parties it is open whether one party's notice ends it for all.

    Raises:
        ActError: a period leads beyond every calendar.
    """
    term, waits = _resting_on_notice(term)
    events = paired(events)
    of_itself = _of_itself(term, entry, events, on, around)
    if waits is not None:
        of_itself = perhaps(of_itself, *waits)
    over = [event for event in events if event.kind in {"termination", "superseded"}]
    early = [event for event in over if event.days.last < entry.first]
    ended = _by_events([event for event in over if event.days.last >= entry.first])
    if ended is not None and (of_itself.last is not None or of_itself.waiting):
        ended = _earlier_perhaps(of_itself, ended)
    found = ended or of_itself
    for event in early:
        found = perhaps(found, _EARLY.format(event), entry.first - _DAY)
    return found


def _resting_on_notice(term: Term) -> tuple[Term, tuple[str, date | None] | None]:
    """Return a term without what was taken for the effect of a notice and rests on none.

    "It shall cease to have effect on 31 December" is an end, and no notice brings it: whether it is
    the last day is open. Why it is, and until when it is not, is returned beside.
    """
    formula = term.denunciation
    if formula is None or any(each.happening.startswith("notice") for each in triggers(formula)):
        return term, None
    why = _NO_NOTICE.format(say(formula))
    sure = formula.day - _DAY if isinstance(formula, On) else None
    return replace(term, denunciation=None), (why, sure)


def perhaps(ending: Ending, why: str, sure: date | None) -> Ending:
    """Return an end that may have come before for another reason, but not until `sure`."""
    known = [ending.sure] * bool(ending.waiting) + [sure]
    until = None if None in known else min(filter(None, known))
    return replace(ending, waiting=(*ending.waiting, why), sure=until)


def _of_itself(
    term: Term, entry: Days, events: Sequence[Event], on: date, around: Circumstances
) -> Ending:
    """Return when it ends by its term or by a notice.

    Where nobody says which notice one is, or it is open whether it is one, it may have ended from
    the earliest end on, and surely has after the latest: each notice of its own ends it, so the
    latest is the earliest of those that it would have by one of them alone, whichever it is.
    """

    def taken(told: Sequence[Event]) -> Ending:
        return _as_taken(term, entry, told, on, around)

    found = taken(events)
    for each in in_vain(term, standing(term, events, around)):
        found = perhaps(found, _NOT_RENEWED.format(each), each.days.first)
    asked = unclear(term, events, around)
    if not asked:
        return found
    bare = without(asked, events)
    every = [[taken(bare)]]
    for each in [each for each in asked if not each.unsure][:_SEVERAL]:
        alone = without(asked, events, but=each)
        every.append([taken(taken_for(which, alone)) for which in NOTICES])
    return _of_either(found, every, asked, on)


def _of_either(
    found: Ending, every: Sequence[Sequence[Ending]], asked: Sequence[Event], on: date
) -> Ending:
    """Return an end that is another one by which notices there are; `found` is the earliest.

    `every` are the ends that it would have by one notice alone, each as it may be meant; the first
    is that by none of these.
    """
    latest = min([max(days) for ways in every if (days := _last_days(ways))], default=None)
    last, bare = found.last, every[0][0]
    if not found.waiting and (last is None or last.last == latest):
        return found
    sure = found.sure if found.waiting or last is None else last.first
    asks = [*_asks(asked)]
    for why, _ in asks:
        found = perhaps(found, why, sure)
    unsure = [each for each in asked if each.unsure]
    open_ = replace(found, last=None, by="", act="", asks=tuple(asks))
    if unsure and not (bare.noticed and bare.noticed <= on):
        since, act = min([each.days.first for each in unsure]), unsure[0].called
        open_ = replace(open_, open_since=since, perhaps=last, act=act)
    if latest is None or sure is None:
        if len(unsure) == len(asked):  # it goes on as if there was none
            return replace(
                open_, notice_by=bare.notice_by, renewal=bare.renewal, period=bare.period
            )
        return open_
    last = Days(min(sure, latest), latest)
    return replace(open_, last=last, by="notice", renewal=None, act=asked[0].called, sure=sure)


def _asks(asked: Sequence[Event]) -> Iterator[tuple[str, str]]:
    """Yield what is open of notices, and the party that can say it, where that is one alone."""
    if which := [each for each in asked if not each.unsure]:
        yield _WHICH_NOTICE.format(" and ".join(map(str, which))), ""
    if unsure := [each for each in asked if each.unsure]:
        parties = {each.party for each in unsure}
        party = min(parties) if len(parties) == 1 else ""
        yield _WHETHER_NOTICE.format(" and ".join(map(str, unsure))), party


def _last_days(ways: Sequence[Ending]) -> list[date]:
    """Return the last day on which it may be in force in each way; none if one has none."""
    lasts = [each.last.last for each in ways if each.last is not None]
    return lasts if len(lasts) == len(ways) else []


def _as_taken(
    term: Term, entry: Days, events: Sequence[Event], on: date, around: Circumstances
) -> Ending:
    """Return when it ends, each notice as it is told, and else as either of the two."""
    noticed = _by_notice(term, entry, standing(term, events, around), around)
    # A notice against a renewal may be withdrawn until the period ends (VCLT 68).
    against = against_renewal(standing(replace(term, denunciation=None), events, around))
    timed = _by_time(term, entry, against, events, on, around)
    if noticed is not None and noticed.last is not None and timed.waiting:
        return _at_the_latest(timed, noticed, noticed.last, unread=bool(term.unread))
    if noticed is None or (timed.last and noticed.last and timed.last < noticed.last):
        return timed
    if noticed.waiting and noticed.last is not None and timed.last is not None:
        last = Days(noticed.last.first, min(noticed.last.last, timed.last.last))
        return replace(noticed, last=last)
    if noticed.last is None:
        return replace(
            timed,
            steps=(*timed.steps, *noticed.steps),
            waiting=(*noticed.waiting, *timed.waiting),
            sure=_sure(timed, noticed),
        )
    return noticed


def _earlier_perhaps(of_itself: Ending, ended: Ending) -> Ending:
    """Return the end that all brought, of an agreement that may have ended of itself before.

    Who ends an agreement holds it to be in force; which of both holds is for people.
    """
    over = ended.last
    if over is None:
        return ended
    steps, noticed = (*of_itself.steps, *ended.steps), of_itself.noticed
    ended, waits, own = replace(ended, noticed=noticed), of_itself.waiting, of_itself.last
    if own is not None and own.first < over.first:
        waits = (*waits, _ALREADY.format(own, of_itself.by))
    if of_itself.waiting and of_itself.sure is None:
        return replace(ended, steps=steps, waiting=waits)
    first = min(filter(None, (own and own.first, of_itself.sure)))
    if first >= over.first:
        return ended
    days = Days(first, over.last)
    return replace(ended, last=days, steps=steps, waiting=waits, sure=first)


def _sure(timed: Ending, noticed: Ending) -> date | None:
    """Return until when it has surely not ended, by what is open of the term and of a notice."""
    if not timed.waiting:
        return noticed.sure
    return min(timed.sure, noticed.sure) if timed.sure and noticed.sure else None


def _at_the_latest(timed: Ending, noticed: Ending, last: Days, *, unread: bool) -> Ending:
    """Return the end by a notice, of an agreement that may have ended before by its term.

    What was not read may be about the notice: then it is open after that too.
    """
    steps = (*timed.steps, *noticed.steps)
    if unread or timed.sure is None:
        sure = min(timed.sure, last.first) if timed.sure else None
        waits = (*timed.waiting, _BY_NOTICE.format(last))
        return replace(timed, steps=steps, waiting=waits, sure=sure, noticed=noticed.noticed)
    if last.first <= timed.sure:
        return noticed
    days = Days(timed.sure, min(last.last, timed.last.last) if timed.last else last.last)
    return replace(noticed, last=days, steps=steps, waiting=timed.waiting, sure=timed.sure)


def _by_events(over: Sequence[Event]) -> Ending | None:
    """Return the end that an act of all parties, or a later treaty, brought (VCLT arts. 54, 59)."""
    if not over:
        return None
    first = min(over, key=lambda event: event.days)
    days = Days(first.days.first - _DAY, first.days.last - _DAY)
    article = "VCLT art. 54" if first.kind == "termination" else "VCLT art. 59"
    return Ending(days, first.kind, steps=(f"{first} ({article})",), act=first.source)


def _by_notice(
    term: Term, entry: Days, given: Sequence[Given], around: Circumstances
) -> Ending | None:
    """Return the end that a notice brings: as the clause says, or not known if it says nothing."""
    given = [each for each in given if each.back is None]
    here = [each for each in given if each.notice.days.last >= entry.first]
    if early := [each for each in given if each.notice.days.last < entry.first]:
        told = tuple([str(each.notice) for each in early])
        waits = tuple([_EARLY.format(each) for each in told])
        return Ending(None, steps=told, waiting=waits, sure=entry.first - _DAY)
    here = denouncing(term, here)
    if not here:
        return None
    told = tuple([str(each.notice) for each in here])
    first = min(each.notice.days.first for each in here)
    if term.denunciation is None or term.unread_notice:
        waits = tuple([_UNREAD_NOTICE.format(each) for each in term.unread_notice])
        return Ending(None, steps=told, waiting=waits or (_ARTICLE_56,), sure=first)
    known, waits = _effects(term.denunciation, here, around)
    if not known:
        return Ending(None, steps=told, waiting=waits, sure=first)
    return _denounced(known, waits, first, around)


def _effects(
    formula: Formula, given: Sequence[Given], around: Circumstances
) -> tuple[list[tuple[Given, Derivation]], tuple[str, ...]]:
    """Return the notices of which it is known when they take effect, and what is open before."""
    answers = [(each, takes_effect(formula, each.notice, around)) for each in given]
    known = [(each, answer) for each, answer in answers if answer.days and not each.doubt]
    effects = [answer.days for _, answer in known if answer.days]
    effect = earliest(effects) if effects else None
    may = [
        (each, answer)
        for each, answer in answers
        if (answer.days is None or each.doubt)
        and not (effect and _surely_later(formula, each, effect, around))
    ]
    lacking = [why for _, answer in may for why in answer.waiting]
    return known, (*lacking, *[each.doubt for each, _ in may if each.doubt])


def _denounced(
    known: Sequence[tuple[Given, Derivation]],
    waits: tuple[str, ...],
    first: date,
    around: Circumstances,
) -> Ending:
    """Return the end by the first of these notices to take effect, or before by what is open."""
    effect = earliest([answer.days for _, answer in known if answer.days])
    steps = tuple([step for _, answer in known for step in answer.steps])
    steps = (*steps, f"the notice takes effect on {effect}")
    sure = first if waits else effect.first - _DAY
    latest = effect.last
    if len(around.parties) > _TWO:
        waits = (*waits, *[ALONE.format(each.notice.party) for each, _ in known])
        own = _first_effects(known)
        if not all(each.casefold() in own for each in around.parties):
            return Ending(None, steps=steps, waiting=waits, sure=sure)
        latest = max(own.values())
    basis = min([each.notice for each, _ in known], key=lambda each: each.days)
    last = Days(min(sure, effect.first - _DAY), latest - _DAY)
    return Ending(
        last,
        "denunciation",
        steps=steps,
        waiting=waits,
        sure=last.first if waits else None,
        act=basis.called,
        noticed=basis.days.first,
    )


def _first_effects(known: Sequence[tuple[Given, Derivation]]) -> dict[str, date]:
    """Return by which day a notice of each party has surely taken effect, for itself at least."""
    found: dict[str, date] = {}
    for each, answer in known:
        if answer.days is not None:
            party = each.notice.party.casefold()
            found[party] = min(answer.days.last, found.get(party, answer.days.last))
    return found


def _surely_later(formula: Formula, given: Given, effect: Days, around: Circumstances) -> bool:
    """Whether a notice that was sent takes effect after a day, whenever it is received."""
    notice = given.notice
    if given.doubt or notice.kind != "notice-sent":
        return False
    at_once = takes_effect(formula, replace(notice, kind="notice-received"), around).days
    return at_once is not None and effect.last <= at_once.first


def _by_time(  # noqa: PLR0913, PLR0917 - the term, and all that bears on its end
    term: Term,
    entry: Days,
    given: Sequence[Given],
    events: Sequence[Event],
    on: date,
    around: Circumstances,
) -> Ending:
    duration = term.duration
    unread = _unread(term)
    to = Prolonged(events, around.parties)
    if not isinstance(duration, For | Until):
        why = (
            f"it is in force {duration}" if duration else "no clause that was read limits its time"
        )
        if to.days is None:
            return Ending(None, steps=(why,), waiting=unread)
        waits = (WHICH.format(why, to), *unread)
        return Ending(None, steps=(why,), waiting=waits, sure=None if unread else to.days.first)
    end = one(duration.day) if isinstance(duration, Until) else run_out(entry, duration.span)
    if term.renewal is not None:
        found = _renewed(term, term.renewal, entry, end, given, on, around)
    else:
        found = Ending(end, "the term", steps=(f"the term ends {said(end)}",))
        if end.last < entry.first and to.days is None:
            waits = (_OVER.format(said(end)), *unread)
            return Ending(None, steps=found.steps, waiting=waits, sure=entry.first - _DAY)
    if to.days is not None and term.renewal is None:
        moved = to.from_end(end)
        by, way = "the term" if moved.last else "", (*found.steps, *moved.steps)
        found = Ending(moved.last, by, steps=way, waiting=moved.waiting, sure=moved.sure)
    elif (to.days is not None or to.agreed) and not (found.last and to.late(found.last.last)):
        told = f" (told is {to})" * (to.days is not None)
        waits = (*found.waiting, f"{UNTOLD.format('')}{told}")
        found = replace(found, last=None, by="", waiting=waits, sure=end.first)
    if unread:
        return replace(found, last=None, by="", waiting=(*found.waiting, *unread), sure=end.first)
    return found


def _unread(term: Term) -> tuple[str, ...]:
    return tuple([f"a reading of {each}, which was not understood" for each in term.unread])


def _renewed(  # noqa: PLR0913, PLR0917 - the term, and all that bears on its renewal
    term: Term,
    renewal: Renewal,
    entry: Days,
    end: Days,
    given: Sequence[Given],
    on: date,
    around: Circumstances,
) -> Ending:
    """Follow the renewals of a term until a day, or until one does not take place."""
    steps = [f"the first period ends {said(end)}"]
    period = _Period(end, 1)
    while True:
        notice_by = last_day_for_notice(period.end, renewal)
        stopped, doubt = stopped_by(period.end, renewal, given, around)
        if 0 < renewal.times < period.number:
            often = "once" if renewal.times == 1 else f"{renewal.times} times"
            stopped, notice_by = f"it was renewed {often}, and is not again", None
        if stopped:
            steps.append(stopped)
            return Ending(
                period.end,
                "the term",
                notice_by=notice_by,
                steps=tuple(steps),
                period=period.number,
            )
        if doubt:
            return Ending(
                None,
                "",
                following(period.end),
                notice_by,
                tuple(steps),
                (doubt,),
                period.end.first,
                period.number,
            )
        if period.end.last >= on:
            break
        if period.number > _MOST:
            raise ActError("term", f"is renewed more than {_MOST} times before {on}")
        # Each period is counted from the first one's beginning, so that no month end wanders.
        period = _Period(nth_end(term, entry, end, period.number), period.number + 1)
        steps.append(f"no notice came in time, so it was renewed and ends {said(period.end)}")
    return Ending(None, "", following(period.end), notice_by, tuple(steps), period=period.number)
