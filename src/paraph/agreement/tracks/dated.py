"""Dated: what happened to an agreement as dates are derived from it, each with its days."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.force.days import Days, days_told, of_several
from paraph.agreement.force.event import Event as Dated
from paraph.agreement.force.event import Kind
from paraph.agreement.notifications import notified
from paraph.agreement.order import (
    entered_on,
    own_word,
    since_confirmed,
    surely_behind_until,
    until_entered,
)
from paraph.agreement.tracks.noticed import noticed
from paraph.agreement.tracks.parts import of_the_whole
from paraph.agreement.tracks.signature import Signature
from paraph.agreement.tracks.text import voted

_KINDS: dict[str, Kind] = {
    "internal-procedure": "completion",
    "ratification": "ratification",
    "acceptance": "ratification",
    "approval": "ratification",
    "accession": "accession",
    "exchange": "instruments-exchanged",
    "deposit": "deposit",
    "notification-sent": "sent",
    "notice": "notice-sent",
    "withdrawal-of-notice": "notice-withdrawn",
    "suspension": "suspension",
    "resumption": "resumption",
    "termination": "termination",
    "prolongation": "prolongation",
}
BY_ANOTHER: dict[str, Kind] = {
    "superseded-by": "superseded",
    "terminated-by": "termination",
    "prolonged-by": "prolongation",
}
_CONSENTING = frozenset(
    (
        "internal-procedure",
        "ratification",
        "acceptance",
        "approval",
        "exchange",
        "deposit",
        "notification-sent",
        "notification-received",
        "provisional-application",
    )
)
"""What a party does about its consent to what it has signed, or acceded to (VCLT 14-16, 25)."""
_ESTABLISHING = frozenset(("exchange", "deposit", "notification-received"))
_ONCE = frozenset((*_CONSENTING, "accession")) - {"provisional-application"}
_OUT = "will-not-become-party"
_DAY = 10  # characters of a day
_WORDS = 200  # characters of a source that are told


def dated(
    events: Sequence[Event],
    signatures: Sequence[Signature],
    parties: Sequence[str],
    *,
    by_signature: bool,
) -> Iterator[Dated]:
    """Yield what bears on force, with its days: signatures, instruments, adoption, relations.

    A notice is sent on the day that it names, and received on the one of who answers it; neither
    before its party confirmed what was sent by who may not send it (VCLT 8, 67(2)). Nobody
    consents to what they have neither signed nor acceded to. What is of a part alone moves nothing
    of the whole (VCLT 17, 44).
    """
    events = of_the_whole(events, parties)
    here = {"", *(event.act for event in events)}
    for signed in filter(lambda each: each.signed, signatures):
        kind: Kind = "definitive-signature" if signed.binds and by_signature else "signature"
        yield Dated(kind, signed.days, signed.party, signed.act[:_DAY])
    idle = {event.act for event, _ in unsigned(events, signatures, parties)}
    idle |= _withdrawn_by_others(events)
    counted = [event for event in events if event.counts and event.act not in idle]
    again = {event.act for event, _ in told_again(counted, signatures)}
    counted = [event for event in counted if event.act not in again]
    whose = notified(events, parties)
    which, telling, unsure = noticed(counted, parties)
    counted = [event for event in counted if event.act not in telling]
    notices = {event.act: event for event in counted if _instrument(event) == "notice"}
    # What names a notice of a part alone may be of that part.
    of_part = {act for act, each in notices.items() if _answered(each) not in here}
    open_ = unsure | of_part
    on_record = _on_record(counted, notices)
    for event in counted:
        match event.body:
            case steps.Instrument("notification-received", answers=answers):
                notice = notices.get(answers)
                if notice is not None and notice.party != event.party:
                    on = since_confirmed(notice, days_told(event.on))
                    said = which.get(answers, "")
                    got = Dated("notice-received", on, notice.party, event.act, answers)
                    yield replace(got, notice=said, unsure=answers in open_)
                elif event.act in whose:
                    on, whom = days_told(event.on), whose[event.act]
                    yield Dated("received", on, whom, event.act, answers)
            case steps.Instrument(instrument) as body if instrument in _KINDS:
                about = _about(event, telling, notices)
                on, kind = _done(event, on_record.get(about, "")), _KINDS[instrument]
                told = days_told(entered_on(event)).first
                said = which.get(event.act, "")
                open_here = event.act in open_ or about != body.answers
                yield Dated(kind, on, event.party, event.act, about, told, said, unsure=open_here)
            case steps.Date("term-ends", words=words):
                where = words[:_WORDS].strip() or event.act
                on, told = days_told(event.on), days_told(entered_on(event)).first
                yield Dated("prolonged-to", on, event.party, where, "", told)
            case _:
                pass
    yield from _adopted(counted, parties)
    yield from _by_another(counted, parties)


def unsigned(
    events: Sequence[Event], signatures: Sequence[Signature], parties: Sequence[str]
) -> Iterator[tuple[Event, str]]:
    """Yield what is told of the consent of a party that has neither signed nor acceded, and whose.

    It counts for nothing (VCLT 11-16); a signature that is entered later makes it count. Nor does
    what a party does that has said before that it will not become one, but nobody undoes by their
    own word what stands before that in the record. A text that is adopted may be applied before it
    is signed (25).
    """
    whose = notified(events, parties)
    vain = {event.act for event in in_vain(events, signatures, parties)}
    notices = {event.act for event in events if _instrument(event) == "notice"}
    bound = {each.party for each in signatures if each.signed}
    bound |= {each.party for each in events if _instrument(each) == "accession" and each.counts}
    adopted = {each.party for each in events if isinstance(each.body, steps.Adopt) and each.counts}
    out: dict[str, dict[str, int]] = {}
    expressed: set[str] = set()
    bearing = [each for each in events if _instrument(each) in {_OUT, "accession", *_CONSENTING}]
    told = [each for each in by_day(bearing) if each.counts and each.act not in vain]
    # One's own word stands where it was entered, whichever day it tells of what came before.
    told.sort(key=lambda each: _instrument(each) != _OUT or not own_word(each))
    for event in told:
        what = _instrument(event)
        if what == _OUT:
            if own_word(event) or event.party not in expressed:
                _out_before(out.setdefault(event.party, {}), event)
            continue
        if getattr(event.body, "answers", "") in notices:
            continue
        party = whose.get(event.act, event.party)
        may_apply = what == "provisional-application" and party in adopted
        said_out = out.get(party, {}).items()
        undone = any(place < surely_behind_until(event, log) for log, place in said_out)
        if undone or (party not in bound and not may_apply):
            yield event, party
        elif what in _ESTABLISHING:
            expressed.add(party)


def in_vain(
    events: Sequence[Event], signatures: Sequence[Signature], parties: Sequence[str]
) -> Iterator[Event]:
    """Yield by what a party says, too late, that it will not become one: it undoes nothing.

    It is told to be of a day before its signature, or accession, or stands in the record behind
    what expressed consent: then its day is that party's own word.
    """
    said = [each for each in events if _instrument(each) == _OUT and each.counts]
    if not said:
        return
    whose = notified(events, parties)
    first = _first_signed(events, signatures)
    expressing = [each for each in events if each.counts and _instrument(each) in _ESTABLISHING]
    done: dict[str, list[Event]] = {}
    for event in expressing:
        done.setdefault(whose.get(event.act, event.party), []).append(event)
    behind: dict[tuple[str, str], int] = {}
    for event in said:
        if event.party not in first:
            continue
        early = days_told(event.on).last < first[event.party]
        own, log = own_word(event), event.word.log
        if own and (event.party, log) not in behind:
            reach = [surely_behind_until(each, log) for each in done.get(event.party, ())]
            behind[event.party, log] = min(reach, default=sys.maxsize)
        if early or (own and event.word.place >= behind[event.party, log]):
            yield event


def _first_signed(events: Sequence[Event], signatures: Sequence[Signature]) -> dict[str, date]:
    """Return the first day on which each party may have signed, or acceded."""
    signed: dict[str, list[Days]] = {}
    for each in signatures:
        if each.signed:
            signed.setdefault(each.party, []).append(each.days)
    for event in events:
        if event.counts and _instrument(event) == "accession":
            signed.setdefault(event.party, []).append(days_told(event.on))
    return {party: min(days).first for party, days in signed.items()}


def told_again(
    events: Iterable[Event], signatures: Iterable[Signature]
) -> Iterator[tuple[Event, Event]]:
    """Yield what a party tells once more of what it did once, of another day, and its first word.

    The first in its log counts: a later one moves nothing that has had effect. What it did before
    it signed may be of another text, and a notification that was received is one of its own.
    """
    told = [each for each in events if own_word(each) and _instrument(each) in _ONCE]
    signed: dict[str, Days] = {}
    for each in signatures:
        if each.signed:
            signed[each.party] = min(signed.get(each.party, each.days), each.days)
    answered = {getattr(each.body, "answers", "") for each in told} - {""}
    first: dict[tuple[str, str, str], Event] = {}
    for event in sorted(told, key=lambda each: each.word.place):
        what, on = _instrument(event), days_told(event.on)
        since = signed.get(event.party)
        key = event.party, _KINDS.get(what, what), getattr(event.body, "answers", "")
        early = since is not None and on.last < since.first and key not in first
        if event.act in answered or early:
            continue
        known = first.setdefault(key, event)
        if days_told(known.on) != on:
            yield event, known


def _out_before(out: dict[str, int], said: Event) -> None:
    """Keep where in which log a party first says so: it undoes what surely stands behind that.

    What another party tells of it is entered in any order.
    """
    log = said.word.log
    place = said.word.place if own_word(said) else -1
    out[log] = min(place, out.get(log, place))


def _on_record(counted: Sequence[Event], notices: Mapping[str, Event]) -> dict[str, str]:
    """Return by which day each notice was on record: another party had it that said so itself."""
    found = {act: entered_on(each) for act, each in notices.items()}
    for event in counted:
        notice = getattr(event.body, "answers", "")
        received = _instrument(event) == "notification-received" and own_word(event)
        if received and notice in notices and notices[notice].party != event.party:
            found[notice] = min(found[notice], entered_on(event))
    return found


def _done(event: Event, noticed: str) -> Days:
    """Return on which days an instrument was done; `noticed` is as of the notice it withdraws."""
    match _instrument(event):
        case "notice":
            return since_confirmed(event, days_told(event.on))
        case "withdrawal-of-notice":
            return _withdrawn(event, noticed)
        case _:
            return days_told(event.on)


def _about(event: Event, telling: Mapping[str, str], notices: Mapping[str, Event]) -> str:
    """Return what an instrument answers: of a notice's later word that is taken back, the notice.

    It is open then whether the notice itself was withdrawn, by the party that gave it.
    """
    answered = _answered(event)
    notice = notices.get(telling.get(answered, ""))
    if _instrument(event) != "withdrawal-of-notice" or notice is None:
        return answered
    return notice.act if notice.party == event.party else answered


def _withdrawn(event: Event, noticed: str) -> Days:
    """Return when a notice was withdrawn, by the word of its own party, which entered both.

    Where the notice was on record on the day that is told of its withdrawal, others relied on it
    until that was entered: it is open when it was withdrawn, from the one to the other.
    """
    told = days_told(event.on)
    return told if noticed > told.last.isoformat() else until_entered(event)


def _withdrawn_by_others(events: Sequence[Event]) -> set[str]:
    """Return the acts that withdraw a notice which another party gave (VCLT 68)."""
    given = {event.act: event.party for event in events if _instrument(event) == "notice"}
    return {
        event.act
        for event in events
        if _instrument(event) == "withdrawal-of-notice"
        and given.get(getattr(event.body, "answers", ""), event.party) != event.party
    }


def by_day(events: Iterable[Event]) -> list[Event]:
    """Return the instruments in the order of their days: papers are entered in any order."""
    own = [each for each in events if isinstance(each.body, steps.Instrument)]
    return sorted(own, key=lambda each: days_told(each.on))


def _answered(event: Event) -> str:
    return event.body.answers if isinstance(event.body, steps.Instrument) else ""


def _instrument(event: Event) -> str:
    return event.body.instrument if isinstance(event.body, steps.Instrument) else ""


def entered(events: Sequence[Event], what: str) -> Iterator[tuple[Days, str]]:
    """Yield the dates of a kind that were entered by hand, each with where it is from."""
    for event in events:
        if isinstance(event.body, steps.Date) and event.body.dated == what and event.counts:
            source = event.body.words or "a paper of the record"
            yield days_told(event.on), f"{source}; by {event.party}"


def _adopted(counted: Sequence[Event], parties: Sequence[str]) -> Iterator[Dated]:
    """Yield adoption: of each party, or of a conference that voted (VCLT 9)."""
    adopted = [each for each in counted if isinstance(each.body, steps.Adopt)]
    for event in adopted:
        yield Dated("adoption", days_told(event.on), event.party, event.act)
    if voted(adopted, parties):
        days = of_several([days_told(each.on) for each in adopted])
        yield Dated("adoption", days, "", adopted[0].act)


def _by_another(counted: Sequence[Event], parties: Sequence[str]) -> Iterator[Dated]:
    """Yield what another instrument does to this one from a day on, where all parties say so.

    An end by a later treaty takes all of them (VCLT 54(b), 59).
    """
    said: dict[tuple[Kind, str], list[tuple[Days, str, str]]] = {}
    for event in counted:
        match event.body:
            case steps.Relate(relation, other, on=on) if relation in BY_ANOTHER and on:
                key = BY_ANOTHER[relation], other.strip().casefold()
                said.setdefault(key, []).append((days_told(on), event.act, event.party))
            case _:
                pass
    for (kind, _), told in said.items():
        if {party for *_, party in told} >= {*parties}:
            yield Dated(kind, of_several([days for days, *_ in told]), "", told[0][1])
