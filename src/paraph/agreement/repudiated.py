"""Repudiated: what a party sets aside later, as it says that others knew a key before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from paraph.agreement import act as acts
from paraph.agreement.entry import Entry
from paraph.agreement.event import Event
from paraph.agreement.held_back import EMPOWERING, MOVING
from paraph.agreement.state import State, fold

_OF_KEYS = frozenset(("key", "quorum", "appointment"))
_ABOUT_KEYS = frozenset(("appoint", "revoke-key", "root-keys"))


class Repudiated(NamedTuple):
    """What later revocations set aside, or leave open, by party and act.

    `acts` are all that would hold as if nobody had known a key, and those that would not; `signed`
    are those of them that the revoked keys signed, and the others fall with these. `entries` and
    `state` are the record as if nobody had known any.
    """

    acts: frozenset[tuple[str, str]]
    signed: frozenset[tuple[str, str]]
    entries: tuple[Entry, ...]
    state: State

    def told(self, event: Event) -> bool:
        """Whether what happened is one that was signed so, and that others may have relied on."""
        kind = getattr(event.body, "fact", event.kind)
        return (event.log, event.act) in self.signed and kind in MOVING | EMPOWERING


def repudiated(entries: Sequence[Entry], state: State) -> Repudiated | None:
    """Return what later revocations set aside in a record, or nothing where none does.

    Folds the record once more where a key is told to have been known to others before.
    """
    unknown = tuple([_unknown(each) for each in entries])
    if all(one is other for one, other in zip(entries, unknown, strict=True)):
        return None
    kept = fold(unknown, state.blobs)
    aside = frozenset(
        [
            named
            for named, standing in state.standings.items()
            if standing.within != kept.standings[named].within
        ]
    )
    signed = frozenset([named for named in aside if state.standings[named].code in _OF_KEYS])
    return Repudiated(aside, signed, unknown, kept) if aside else None


def stays_told(found: Repudiated | None, entries: Iterable[Entry]) -> frozenset[tuple[str, str]]:
    """Return the steps that stay told though their party set them aside, by party and act."""
    if found is None:
        return frozenset()
    return frozenset(
        [
            (each.party, each.id)
            for each in entries
            if (each.party, each.id) in found.signed and _kind(each) in MOVING - _ABOUT_KEYS
        ]
    )


def _kind(entry: Entry) -> str:
    """Return of which kind an act is, or is told by a report."""
    body = entry.act.body
    return body.fact if isinstance(body, acts.Report) else entry.act.kind


def _unknown(entry: Entry) -> Entry:
    """Return an entry as if nobody else had known the key that it revokes."""
    body = entry.act.body
    if not isinstance(body, acts.RevokeKey) or not body.compromised_since:
        return entry
    return entry._replace(act=replace(entry.act, body=body._replace(compromised_since="")))
