"""Joint: what takes all parties, and what one of them alone has done of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from paraph.agreement.force.days import of_several
from paraph.agreement.force.event import Event, Kind

OF_ALL: tuple[Kind, ...] = (
    "termination",
    "superseded",
    "suspension",
    "resumption",
    "prolongation",
)
"""What comes by the consent of all (VCLT arts. 54(b), 57(b), 59); a notice is one's own."""


def jointly(events: Sequence[Event], parties: Sequence[str]) -> list[Event]:
    """Return the events, those that take all parties where all have done them.

    One without a party is of all of them together. Where they name unlike days it is open on which
    of them it was done.
    """
    kept = [each for each in events if each.kind not in OF_ALL]
    for kind in OF_ALL:
        those = [each for each in events if each.kind == kind]
        kept += [each for each in those if not each.party]
        for joint in _joined(those, parties):
            last = max(joint, key=lambda each: each.days.last)
            days = of_several([each.days for each in joint])
            first = min([each.entered for each in joint if each.entered], default=None)
            kept.append(Event(kind, days, "", last.source, entered=first))
    return kept


def alone(events: Sequence[Event], parties: Sequence[str]) -> Iterator[str]:
    """Yield what some of the parties have done that takes all of them, and who has not."""
    for kind in OF_ALL:
        those = [each for each in events if each.kind == kind]
        joined = {id(each) for joint in _joined(those, parties) for each in joint}
        own = [[each for each in by if id(each) not in joined] for by in _by_party(those, parties)]
        lacking = [party for party, each in zip(parties, own, strict=True) if not each]
        for each in [one for every in own for one in every]:
            yield f"{each} counts for nothing yet: it takes {' and '.join(lacking)} too"


def _joined(those: Sequence[Event], parties: Sequence[str]) -> list[tuple[Event, ...]]:
    """Return what all have done: what they tell of the same days, then in the order of the days.

    Several times over, the first of each that is left goes with the first of the others, whichever
    was entered first.
    """
    own = _by_party(those, parties)
    alike = {each.days for each in own[0]} if own else set()
    for every in own[1:]:
        alike &= {each.days for each in every}
    joined = [
        tuple([next(each for each in every if each.days == days) for every in own])
        for days in sorted(alike)
    ]
    left = [[each for each in every if each.days not in alike] for every in own]
    return [*joined, *zip(*left, strict=False)]


def _by_party(those: Sequence[Event], parties: Sequence[str]) -> list[list[Event]]:
    """Return what each has done, by its days; what is told twice of one day was done once."""
    found = []
    for name in parties:
        own = {each.days: each for each in those if each.party.casefold() == name.casefold()}
        found.append(sorted(own.values(), key=lambda each: each.days))
    return found
