"""What waits to be proven: acts of which it is open whether they hold, and what helps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from paraph.agreement import act as acts
from paraph.agreement.act import Act
from paraph.agreement.entry import Entry
from paraph.agreement.state import State
from paraph.views.act_words import act_in_words
from paraph.views.instant_words import short
from paraph.views.visible import one_line

EXCHANGE = (
    "Exchange bundles: once the other side's node has cosigned a head over an act, it is proven "
    "until when that was made."
)
_GIVING = (
    acts.Appoint,
    acts.Amend,
    acts.Assert,
    acts.Clear,
    acts.Decide,
    acts.Delegate,
    acts.Settle,
)
_MOST = 5


def waiting_lines(
    entries: Sequence[Entry], state: State, party: str, names: Mapping[str, str]
) -> Iterator[str]:
    """Yield which acts of a party may give what a later one needs, once they are proven to hold."""
    waiting = [
        (each, standing)
        for each in entries
        if each.party == party
        and isinstance(each.act.body, _GIVING)
        and (standing := state.standings[each.party, each.id]).within == "undetermined"
    ]
    for each, standing in waiting[-_MOST:]:
        words = act_in_words(each.act, names, granted=False)
        yield f"  {short(each.id)} does not count yet: {words} ({one_line(standing.why)})"
    if any(standing.code == "window" for _, standing in waiting):
        yield EXCHANGE


def pending_lines(act: Act, state: State) -> Iterator[str]:
    """Yield that an act which has just been recorded counts only once its time is proven."""
    granted = state.mandates.granted.get(act.under)
    closes = granted.mandate.window.closes if granted else ""
    if closes and isinstance(act.body, acts.Amend | acts.Assert | acts.Delegate | acts.Sign):
        yield f"It counts once it is proven that it was made before {closes}. {EXCHANGE}"
