"""Notifications: whose each one is that somebody received (VCLT 78)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from paraph.agreement import steps
from paraph.agreement.act import Genesis
from paraph.agreement.event import Event


def notified(events: Sequence[Event], parties: Sequence[str]) -> Mapping[str, str]:
    """Return by whom each notification was made that was received, by the act that says so.

    It is who sent what the act answers; where it answers nothing, it is the other one of two
    parties, if that is not open, and of more it is open: then the act is not there.
    """
    sent = _sent(events)
    idle = unsent(events, parties)
    found: dict[str, str] = {}
    for event in events:
        match event.body:
            case steps.Instrument("notification-received", answers=answers) if event.counts:
                alone = "" if event.act in idle else other_of_two(event.body, event.party, parties)
                whose = sent.get(answers, alone)
                if whose and whose != event.party:
                    found[event.act] = whose
            case _:
                pass
    return found


def unsent(events: Sequence[Event], parties: Sequence[str]) -> Mapping[str, str]:
    """Return of whom somebody says alone that it sent what was received, by the act that says so.

    It is a party that has keys, and so acts here itself, and that has sent nothing on record: a
    receipt that answers nothing is a claim of it, as a report would be, but in its own log.
    """
    silent = silent_on_sending(events)
    return {
        event.act: whose
        for event in events
        if (whose := other_of_two(event.body, event.party, parties)) in silent
        and event.log != whose  # it may tell its own otherwise
    }


def silent_on_sending(events: Sequence[Event]) -> set[str]:
    """Return the parties that have keys and have sent nothing."""
    known = [each.body for each in events if isinstance(each.body, Genesis)]
    keyed = {each.party for body in known for each in body.parties if each.keys}
    return keyed - {*_sent(events).values()}


def _sent(events: Iterable[Event]) -> Mapping[str, str]:
    """Return who sent each notification, of those that count."""
    return {
        event.act: event.party
        for event in events
        if event.counts
        and isinstance(event.body, steps.Instrument)
        and event.body.instrument == "notification-sent"
    }


def other_of_two(body: object, party: str, parties: Sequence[str]) -> str:
    """Return whose notification was received by an act that answers none: of two the other one."""
    if not isinstance(body, steps.Instrument) or body.instrument != "notification-received":
        return ""
    others = [each for each in parties if each != party]
    return others[0] if len(others) == 1 and not body.answers else ""
