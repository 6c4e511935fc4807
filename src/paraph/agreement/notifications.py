"""Notifications: whose each one is that somebody received (VCLT 78)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from paraph.agreement import steps
from paraph.agreement.event import Event


def notified(events: Iterable[Event], parties: Sequence[str]) -> Mapping[str, str]:
    """Return by whom each notification was made that was received, by the act that says so.

    It is who sent what the act answers; where it answers nothing, it is the other one of two
    parties, and of more it is open: then the act is not there.
    """
    sent: dict[str, str] = {}
    found: dict[str, str] = {}
    for event in events:
        match event.body:
            case steps.Instrument("notification-sent") if event.counts:
                sent[event.act] = event.party
            case steps.Instrument("notification-received", answers=answers) if event.counts:
                others = [each for each in parties if each != event.party]
                alone = others[0] if len(others) == 1 and not answers else ""
                whose = sent.get(answers, alone)
                if whose and whose != event.party:
                    found[event.act] = whose
            case _:
                pass
    return found
