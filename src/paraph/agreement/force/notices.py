"""Notices: which of those to end an agreement stand, and which one of the two each of them is."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from paraph.agreement.force.days import Days, earlier
from paraph.agreement.force.derive import Derivation, derive
from paraph.agreement.force.event import GIVING, Event, Notice
from paraph.agreement.force.happened import Circumstances
from paraph.agreement.force.periods import perhaps_in_time
from paraph.norms.final.formula import Formula
from paraph.norms.final.term import For, Renewal, Term, Until

ALONE = (
    "a decision whether the notice of {} ends it for all parties, or for that party alone (VCLT "
    "arts. 54, 55)"
)
"""What is open of a notice of one of more than two parties."""
_TWO = 2
_MOST = 100
"""Notices of one party that are told as sent and as received without a name, and looked through."""
_A_MONTH, _HALF_A_YEAR = 31, 183
"""Days behind a dispatch: a receipt is surely of it, or perhaps of another notice."""


class Given(NamedTuple):
    """A notice that stands, and why it is open whether it does, if it is.

    `back` is when its party withdrew it, where only the end of a period says whether in time.
    """

    notice: Event
    doubt: str = ""
    back: Event | None = None


def renews(term: Term) -> bool:
    """Whether a clause renews it, so that a notice may stop that."""
    return isinstance(term.duration, For | Until) and term.renewal is not None


def unclear(term: Term, events: Sequence[Event], around: Circumstances) -> list[Event]:
    """Return the notices that stand of which it is open which one they are, or whether they are.

    Which one matters where both have a clause: else there is nothing to ask.
    """
    both = renews(term) and term.denunciation is not None
    given = standing(replace(term, denunciation=None), events, around)
    return [
        each.notice for each in given if each.notice.unsure or (both and not each.notice.notice)
    ]


def without(
    open_: Sequence[Event], events: Iterable[Event], *, but: Event | None = None
) -> list[Event]:
    """Return the events without some notices, but for one of them."""
    out = {each.called or each for each in open_ if each != but}
    return [each for each in events if each.kind not in GIVING or (each.called or each) not in out]


def taken_for(notice: Notice, events: Iterable[Event]) -> list[Event]:
    """Return the events, each notice of which nobody says which one it is taken for one of them."""
    return [
        replace(each, notice=notice) if each.kind in GIVING and not each.notice else each
        for each in events
    ]


def against_renewal(given: Sequence[Given]) -> list[Given]:
    """Return the notices that may be against a renewal."""
    return [each for each in given if each.notice.notice != "denunciation"]


def denouncing(term: Term, given: Sequence[Given]) -> list[Given]:
    """Return the notices that may end an agreement by themselves.

    One of which nobody says so does not where a clause lets it stop a renewal, and none says how it
    takes effect. What was not read of notices may be of either.
    """
    if term.unread_notice:
        return [*given]
    told = [each for each in given if each.notice.notice != "non-renewal"]
    if renews(term) and term.denunciation is None:
        return [each for each in told if each.notice.notice]
    return told


def in_vain(term: Term, given: Sequence[Given]) -> list[Event]:
    """Return the notices against a renewal that stand where nothing is renewed or ends itself."""
    if isinstance(term.duration, For | Until):
        return []
    return [e.notice for e in given if e.notice.notice == "non-renewal" and e.back is None]


def takes_effect(formula: Formula, notice: Event, around: Circumstances) -> Derivation:
    """Return the day on which one notice takes effect by itself, or what that waits for."""
    return derive(formula, (notice,), around)


def standing(term: Term, events: Sequence[Event], around: Circumstances) -> list[Given]:
    """Return the notices to end it that their party has not withdrawn (VCLT art. 68).

    A withdrawal has no effect once the notice has taken its own.
    """
    notices = [event for event in events if event.kind in GIVING]
    arrived = {event.answers for event in notices if event.kind == "notice-received"} - {""}
    sent = {event.source: event for event in notices if event.kind == "notice-sent"}
    withdrawals = _Withdrawals(events)
    found = []
    for notice in notices:
        if notice.kind == "notice-sent" and notice.source and notice.source in arrived:
            continue  # it counts when it was received
        given = sent.get(notice.called, notice) if notice.called else notice
        back = withdrawals.of(notice, given.days)
        if notice.days.last < given.days.first:
            found.append(Given(notice, f"certainty about {notice}, which is before {given}"))
        elif back is None:
            found.append(Given(notice))
        elif back.unsure:
            found.append(Given(notice, f"certainty whether {back} is of {notice}"))
        elif back.days.last < given.days.first:
            found.append(Given(notice, f"certainty about {back}, which is before {given}"))
        elif term.denunciation is None:
            found.append(Given(notice, back=back))
        elif doubt := _too_late(term.denunciation, notice, back, around):
            found.append(Given(notice, "" if doubt == "late" else doubt))
    return sorted(found, key=lambda each: each.notice.days)


def stopped_by(
    end: Days, renewal: Renewal, given: Sequence[Given], around: Circumstances
) -> tuple[str, str]:
    """Say which notice stopped a renewal at this end, or else why it is open whether one did.

    A notice of which only the dispatch is known, or one between the two ways to count, may have.
    They are in the order of their days. Of more than two parties one of each stops it for all.
    """
    doubt = ""
    left = {each.casefold() for each in around.parties}
    in_time = end
    if renewal.notice is not None:
        span = renewal.notice
        last = perhaps_in_time(end.last, span)
        in_time = Days(earlier(end.first, span.count, span.unit), last)
    for each in given:
        notice, _, back = each
        if notice.days.first > in_time.last:
            break  # as all that follow
        if back is not None and back.days.last <= end.first:
            continue  # it takes effect when the period ends, and not before
        if why := _perhaps_vain(each, end, in_time):
            doubt = doubt or why
            continue
        left.discard(notice.party.casefold())
        if len(around.parties) <= _TWO or not left:
            last_of_all = ", the last of one by each party," * (len(around.parties) > _TWO)
            return f"{notice}{last_of_all} stops the renewal", ""
        doubt = doubt or ALONE.format(notice.party)
    return "", doubt


def _perhaps_vain(given: Given, end: Days, in_time: Days) -> str:
    """Return why it is open whether a notice stops the renewal at an end, or nothing."""
    notice, why, back = given
    if back is not None and back.days.first <= end.last:
        return f"certainty whether {back} came before the notice took effect, {end}"
    if why:
        return why
    if notice.kind == "notice-sent":
        return f"receipt of the notice: {notice} (VCLT art. 78)"
    if notice.days.last > in_time.first:
        first, last = in_time
        return f"certainty whether {notice} came in time: by {first}, or by {last}"
    return ""


def paired(events: Sequence[Event]) -> list[Event]:
    """Return the events, a notice that is told as sent and as received as one notice.

    Without acts that name it, one goes with the other where each can be of no other: of the same
    party, of no two kinds, and not received before it was sent, but where there is one of each
    alone; nor half a year after it, nor a month after it behind a withdrawal: that may be another
    one. Which one it is either tells.
    """
    own: dict[str, list[Event]] = {}
    for each in events:
        if each.kind in GIVING and not each.called:
            own.setdefault(each.party.casefold(), []).append(each)
    found: dict[int, Event] = {}
    for party, given in own.items():
        for one, other in _pairs(given):
            if _apart(one, other, events):
                continue
            name, which = f"{party} {len(found)}", one.notice or other.notice
            found[id(one)] = replace(one, source=name, notice=which)
            found[id(other)] = replace(other, answers=name, notice=which)
    return [found.get(id(each), each) for each in events]


def _pairs(given: Sequence[Event]) -> Iterator[tuple[Event, Event]]:
    """Yield which of the notices of one party were surely sent and received so."""
    sent = [each for each in given if each.kind == "notice-sent"]
    received = [each for each in given if each.kind == "notice-received"]
    alone = len(sent) == len(received) == 1
    if len(given) > _MOST:
        return
    fits = [
        (one, other)
        for one in sent
        for other in received
        if len({one.notice, other.notice} - {""}) <= 1
        and (alone or one.days.first <= other.days.last)
    ]
    many = Counter(id(each) for pair in fits for each in pair)
    yield from [pair for pair in fits if all(many[id(each)] == 1 for each in pair)]


def _apart(sent: Event, received: Event, events: Sequence[Event]) -> bool:
    """Whether a receipt came half a year behind, or a month behind and after a withdrawal."""
    days = (received.days.first - sent.days.last).days
    return days > _HALF_A_YEAR or (
        days > _A_MONTH
        and any(
            each.kind == "notice-withdrawn"
            and each.party.casefold() == sent.party.casefold()
            and sent.days.first <= each.days.last
            and each.days.first <= received.days.last
            for each in events
        )
    )


class _Withdrawals:
    """The withdrawals of notices: by the notice that they name, or by who made them."""

    def __init__(self, events: Sequence[Event]) -> None:
        back = [event for event in events if event.kind == "notice-withdrawn"]
        back.sort(key=lambda event: (event.unsure, event.days))
        self._named: dict[str, Event] = {}
        self._by_party: dict[str, list[Event]] = {}
        for event in back:
            if event.answers:
                self._named.setdefault(event.answers, event)
            else:
                self._by_party.setdefault(event.party.casefold(), []).append(event)

    def of(self, notice: Event, given: Days) -> Event | None:
        """Return the first withdrawal of a notice that was given on some days, or None."""
        for name in filter(None, (notice.source, notice.called)):
            if name in self._named:
                return self._named[name]
        own = self._by_party.get(notice.party.casefold(), [])
        at = bisect_left(own, given.first, key=lambda event: event.days.first)
        return own[at] if at < len(own) else None


def _too_late(formula: Formula, notice: Event, back: Event, around: Circumstances) -> str:
    """Return "late" for a withdrawal after its notice took effect, a doubt, or nothing."""
    effect = takes_effect(formula, notice, around).days
    if effect is None or back.days.last < effect.first:
        return ""
    if back.days.first >= effect.last:
        return "late"
    return f"certainty whether {back} came before the notice took effect on {effect} (VCLT art. 68)"
