"""Settled: what is said of a notice after the end that it brought, which takes nothing back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.force.ending import Ending
from paraph.agreement.order import said_on
from paraph.agreement.tracks.noticed import noticed, on_notices

_MOST = 32
"""Days on which something was said of notices that are looked at, the first ones."""


def after_the_end(
    events: Sequence[Event],
    parties: Sequence[str],
    ends: Callable[[Sequence[Event]], Ending | None],
) -> Sequence[Event]:
    """Return what is said of a notice after the agreement had ended by what was said before.

    What all parties say alike of which one it was is heard all the same. `ends` tells when the
    agreement ends by some of the events.
    """
    counted = [each for each in events if each.counts]
    said = on_notices(counted)
    for day in sorted({said_on(each) for each in said})[:_MOST]:
        late = [each for each in said if said_on(each) >= day]
        ending = ends(_without(late, events))
        if ending is None or ending.last is None or ending.waiting or ending.last.last >= day:
            continue
        stood, moved = noticed(_without(late, counted), parties), noticed(counted, parties)
        return late if moved.unsettles(stood) else ()
    return ()


def late_in_words(late: Iterable[Event]) -> Iterator[str]:
    """Yield what was said of a notice after the end that it brought."""
    for each in late:
        if isinstance(each.body, steps.Instrument):
            which = f" of {each.body.notice}" if each.body.notice else ""
            what = f"{each.body.instrument.replace('-', ' ')}{which}"
            yield (
                f"{what} by {each.party} on {each.on} names a notice by which it had ended before: "
                "that takes nothing back"
            )


def _without(late: Iterable[Event], events: Iterable[Event]) -> list[Event]:
    acts = {each.act for each in late}
    return [each for each in events if each.act not in acts]
