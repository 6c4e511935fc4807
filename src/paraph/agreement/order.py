"""Order: which of two things was done first, as far as the record shows it.

The day that a party tells of what it did itself gives it no rights against what has had effect.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from datetime import date, timedelta

from paraph.agreement.act import Confirm
from paraph.agreement.event import Event
from paraph.agreement.force.days import Days, days_told


def surely_behind(later: Event, earlier: Event) -> bool:
    """Whether one event stands behind another: in the same log, or by what its author had seen."""
    return earlier.word.place < surely_behind_until(later, earlier.word.log)


def surely_behind_until(later: Event, log: str) -> int:
    """Return before which place of a log everything stands before an event surely."""
    after = later.word
    if after.log == log:
        return after.place
    return max([head.size for head in after.seen if head.party == log], default=0)


def own_word(event: Event) -> bool:
    """Whether a party itself tells what it did, so that the day of it is its own word.

    So it is where it confirms what another one reports of it.
    """
    return event.word.log == event.party


def seen_more(later: Event, earlier: Event) -> bool:
    """Whether its author had more of another party's log than at an earlier act of the same log."""
    after, had = later.word, {head.party: head.size for head in earlier.word.seen}
    return any(head.size > had.get(head.party, 0) for head in after.seen if head.party != after.log)


def entered_on(event: Event) -> str:
    """Return the day before which an act was not entered, as it claims and as is proven."""
    return event.word.made[:_DAY]


def said_on(event: Event) -> date:
    """Return the first day on which something may have been said, whatever a party tells of itself.

    Nobody says for themselves what they have not entered: that was on a day somewhere on earth.
    """
    told = days_told(event.on).first
    return max(told, _entered(event.word.made)) if own_word(event) else told


def _entered(made: str) -> date:
    """Return the first day that it may have been somewhere on earth at an instant."""
    entered = date.fromisoformat(made[:_DAY])
    behind = made[_DAY + 1 :] < _NOON and entered > date.min  # at a place twelve hours behind UTC
    return entered - timedelta(days=1) if behind else entered


def until_entered(event: Event) -> Days:
    """Return the days from the one that is told to that on which a party entered its own word."""
    told = days_told(event.on)
    if not own_word(event):
        return told
    return Days(told.first, max(told.last, days_told(entered_on(event)).last))


def since_confirmed(event: Event, told: Days) -> Days:
    """Return the days of something, none of them before the one on which its party confirmed it."""
    if event.confirmed is None:
        return told
    day = days_told(entered_on(event)).first
    return Days(max(told.first, day), max(told.last, day))


def as_said(events: Sequence[Event]) -> Sequence[Event]:
    """Return events in the order in which they count: what was confirmed stands where it was."""
    known = {each.act for each in events}
    late: dict[str, list[Event]] = {}
    for each in events:
        if each.confirmed is not None and each.confirmed.act in known:
            late.setdefault(each.confirmed.act, []).append(each)
    moved = {each.act for held in late.values() for each in held}
    kept = [each for each in events if each.act not in moved]
    return [each for one in kept for each in (*late.get(one.act, ()), one)]


_DAY = 10  # characters of one
_NOON = "12"


def after_consent(event: Event, known: Sequence[Event], acts: Container[str]) -> bool:
    """Whether what a party says of its consent stands behind the acts that expressed it.

    A reservation follows the signature that it is made on: it is late when another party had acted
    in between, or the signature had been seen without it, or when it is entered on a later day.
    """
    if not own_word(event):
        return False  # who reports of another enters papers in any order
    expressing = [each for each in known if each.act in acts and _expresses(each)]
    return any(_late(event, each, known) for each in expressing)


def _expresses(event: Event) -> bool:
    instrument = getattr(event.body, "instrument", "")
    return event.kind == "sign" or instrument in _ESTABLISHING


def _late(event: Event, expressing: Event, known: Sequence[Event]) -> bool:
    if expressing.kind != "sign":
        return not surely_behind(expressing, event)
    if expressing.party != event.party or expressing.word.log != event.word.log:
        return False
    if _entered_after(event, _done(expressing, known), known):
        return True
    return seen_more(event, expressing) or any(
        each.log != event.word.log
        and surely_behind(each, expressing)
        and not surely_behind(each, event)
        for each in known
    )


def _done(signed: Event, known: Sequence[Event]) -> Event:
    """Return what made a signature express consent: it, or the first that confirmed it (12, 8)."""
    if getattr(signed.body, "effect", "") != _REFERENDUM and signed.standing.within != "outside":
        return signed
    confirming = (
        each
        for each in known
        if isinstance(each.body, Confirm) and each.body.act == signed.act
        if each.counts and each.party == signed.party
    )
    return next(confirming, signed)


def _entered_after(event: Event, done: Event, known: Sequence[Event]) -> bool:
    """Whether something was entered on a later day than what expressed consent: at its place.

    It was not entered before what stands between the two in their log.
    """
    day, own = entered_on(done), event.word
    if done.zone:
        day = max(day, days_told(done.last or done.on).last.isoformat())
    between = [
        each.made
        for each in known
        if each.log == own.log and done.word.place < each.place < own.place
    ]
    return any(_entered(made).isoformat() > day for made in (own.made, *between))


_REFERENDUM = "ad-referendum"
_ESTABLISHING = frozenset(("exchange", "deposit", "notification-received"))
