"""Former keys: what the agreements of a node say of keys that its people no longer use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from paraph.agreement import act as acts
from paraph.desk.desk import Desk
from paraph.desk.matter import Matter


def revoked_keys(desk: Desk) -> Mapping[str, str]:
    """Return the own party's keys that some agreement of the node revokes, each with which one."""
    return {
        key: matter.agreement
        for matter in _matters(desk)
        for key in matter.state.revocations.get(desk.party, ())
    }


def replaced_roots(desk: Desk) -> Mapping[str, str]:
    """Return the own party's root keys that are none any more in some agreement, with which one."""
    found: dict[str, str] = {}
    for matter in _matters(desk):
        own = next(each for each in matter.genesis.parties if each.party == desk.party)
        before = {each.key for each in own.keys}
        for entry in matter.entries:
            standing = matter.state.standings[entry.party, entry.id]
            body = entry.act.body
            if entry.party != desk.party or standing.within != "within":
                continue
            if isinstance(body, acts.RootKeys):
                now = {each.key for each in body.keys}
                found |= dict.fromkeys(before - now, matter.agreement)
                before |= now
    return found


def still_holding(desk: Desk, key: str) -> tuple[str, ...]:
    """Return the agreements of a node in which a key of its party counts and is not revoked."""
    return tuple(
        [
            matter.agreement
            for matter in _matters(desk)
            if key in matter.state.keys(desk.party)
            and key not in matter.state.revocations.get(desk.party, ())
        ]
    )


def _matters(desk: Desk) -> Iterator[Matter]:
    for agreement in desk.ledger.agreements():
        matter = desk.matter(agreement)
        if desk.party in matter.logs:
            yield matter
