"""A draft: an act that is not signed yet, and what it would come to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from paraph.agreement.act import Act, Author, Body, Head
from paraph.agreement.entry import Entry, Standing
from paraph.agreement.state import State, fold
from paraph.agreement.window import Proven
from paraph.desk.matter import Matter
from paraph.record.acts import payload, payload_type
from paraph.record.entries import since_of
from paraph.record.log import Log
from paraph.record.signing import identity_of


class Wanted(NamedTuple):
    """What somebody wants to do: by whom, what, and what it is about and rests on."""

    author: Author
    body: Body
    text_set: str = ""
    under: str = ""
    basis: tuple[str, ...] = ()


def draft(matter: Matter, wanted: Wanted, at: str, chance: bytes) -> Act:
    """Return the act that somebody wants, having seen all that the node has of the agreement.

    `at` is the time that it claims; `chance` are the 16 bytes of its salt.

    Raises:
        ActError: it says what none may say.
    """
    seen = tuple([_head(log, matter.party) for log in matter.logs.values()])
    return Act(
        matter.agreement,
        wanted.author,
        wanted.under,
        wanted.basis,
        seen,
        wanted.text_set,
        at,
        chance.hex(),
        wanted.body,
    )


def state_with(matter: Matter, act: Act, keys: Iterable[str], now: str) -> tuple[State, Standing]:
    """Return the state if the act came next, signed with these keys, and whether it would hold.

    Its time is taken to be `now`, or that of the last cosignature that it has seen, if that is
    later; until when it was there will be for the other side's node to say.
    """
    now = max(now, since_of(matter.logs, matter.party, act))
    kind, content = payload_type(act.kind), payload(act)
    name = identity_of(kind, content)
    party, place = matter.party, len(matter.log.entries)
    entry = Entry(name, party, place, act, frozenset(keys), Proven(now, now))
    state = fold((*matter.entries, entry), matter.held.blobs)
    return state, state.standings[party, name]


def _head(log: Log, party: str) -> Head:
    """Return the state of a log that an act has seen, with what proves that it was not earlier."""
    size = len(log.entries)
    return Head(log.party, size, f"sha256:{log.tree.root(size).hex()}", log.latest(party))
