"""Sources: what the press said, as acts added it and a person accepted it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from paraph.agreement import steps
from paraph.agreement.entry import Entry
from paraph.agreement.state import State


class Kept(NamedTuple):
    """A source of a record: its act, who accepted it for which party and when, and what it is."""

    act: str
    person: str
    party: str
    at: str
    source: steps.AddSource


def kept(entries: Iterable[Entry], state: State) -> Iterator[Kept]:
    """Yield the sources that acts added and that count, in the order of the entries."""
    for entry in entries:
        body = entry.act.body
        if not isinstance(body, steps.AddSource):
            continue
        standing = state.standings.get((entry.party, entry.id))
        if standing is not None and standing.within == "within":
            yield Kept(entry.id, entry.act.author.person, entry.party, entry.act.at, body)
