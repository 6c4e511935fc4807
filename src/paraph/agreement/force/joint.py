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
        for joint in zip(*_by_party(those, parties), strict=False):
            # Several times over: the first of each with the first of the others.
            last = max(joint, key=lambda each: each.days.last)
            kept.append(Event(kind, of_several([each.days for each in joint]), "", last.source))
    return kept


def alone(events: Sequence[Event], parties: Sequence[str]) -> Iterator[str]:
    """Yield what some of the parties have done that takes all of them, and who has not."""
    for kind in OF_ALL:
        own = _by_party([each for each in events if each.kind == kind], parties)
        done = min(map(len, own), default=0)
        lacking = [party for party, each in zip(parties, own, strict=True) if len(each) == done]
        for each in [one for every in own for one in every[done:]]:
            yield f"{each} counts for nothing yet: it takes {' and '.join(lacking)} too"


def _by_party(those: Sequence[Event], parties: Sequence[str]) -> list[list[Event]]:
    return [
        [*{each.days: each for each in those if each.party.casefold() == name.casefold()}.values()]
        for name in parties
    ]
