"""Deciding: the decision of a party that a text set rests on, and the proposal behind it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from paraph.agreement import act as acts
from paraph.agreement.event import Event
from paraph.agreement.life import Life
from paraph.agreement.text_set import TextSet
from paraph.agreement.tracks.mandate import Authority


class Deciding(NamedTuple):
    """A decision of a party, if there is one, and the party's own proposal of what it is on.

    Before a decision the proposal is that of the set which is to be decided on.
    """

    decision: Event | None = None
    proposal: Event | None = None


def decided_on(life: Life, party: str, text_set: str) -> Deciding:
    """Return the last decision of a party on a very set; none where it decided on others alone."""
    found = _decisions(life, party, (text_set,))
    return _with_proposal(life, party, found[-1] if found else None, text_set)


def decided_behind(life: Life, party: str, text_set: str) -> Deciding:
    """Return the decision that a set rests on: on it, or on the nearest that it was amended from.

    Where none was, that is the last decision of the party, as the set is to be held against it.
    """
    for each in _made_of(life, text_set):
        if found := _decisions(life, party, (each,)):
            return _with_proposal(life, party, found[-1], text_set)
    return decided_last(life, party, text_set)


def decided_last(life: Life, party: str, text_set: str) -> Deciding:
    """Return the last decision of a party, on whichever set; `text_set` is what it may yet be."""
    found = _decisions(life, party)
    return _with_proposal(life, party, found[-1] if found else None, text_set)


def cleared_on(life: Life, party: str, text_set: str) -> Deciding:
    """Return the last proposal of a very set, with the last decision on it, whichever was first."""
    decision = decided_on(life, party, text_set).decision
    return Deciding(decision, _proposal(life, party, text_set, life.past))


def granted_by(life: Life, decision: Event | None) -> tuple[Authority, ...]:
    """Return what a decision itself granted, and nothing that others did."""
    return tuple(
        [
            each
            for each in life.authorities
            if decision is not None
            and (each.granted.party, each.granted.act) == (decision.log, decision.act)
            and not each.granted.outer
        ]
    )


def passed_on(life: Life, decision: Event | None) -> tuple[Authority, ...]:
    """Return what a decision granted, then what was passed on out of that."""
    found = [*granted_by(life, decision)]
    held = {each.ref for each in found}
    for each in life.authorities:  # none stands before the one that it comes from
        if each.granted.outer in held:
            held.add(each.ref)
            found.append(each)
    return tuple(found)


def holding(found: Collection[Authority]) -> list[Authority]:
    """Return those that hold, or that were used before they ended."""
    return [each for each in found if each.uses or each.state not in {"revoked", "lapsed"}]


def _decisions(life: Life, party: str, on: Collection[str] = ()) -> list[Event]:
    return [
        each
        for each in life.of_kind("decide")
        if each.party == party and (not on or each.text_set in on)
    ]


def _with_proposal(life: Life, party: str, decision: Event | None, text_set: str) -> Deciding:
    """Return a decision with the last proposal that was made before it of what it is on."""
    if decision is None:
        return Deciding(None, _proposal(life, party, text_set, life.past))
    earlier = life.past[: life.past.index(decision)]
    return Deciding(decision, _proposal(life, party, decision.text_set, earlier))


def _proposal(life: Life, party: str, text_set: str, past: Sequence[Event]) -> Event | None:
    """Return the last proposal of a set, else of the nearest that it was amended from."""
    proposed = [
        (each, TextSet(each.body.texts).digest)
        for each in reversed(past)
        if each.counts and each.party == party and isinstance(each.body, acts.Propose)
    ]
    for made in _made_of(life, text_set):
        for each, digest in proposed:
            if digest == made:
                return each
    return None


def _made_of(life: Life, text_set: str) -> tuple[str, ...]:
    """Return a set and those that it was made from by amendments, the nearest first."""
    made = {
        TextSet(each.body.texts).digest: each.text_set
        for each in life.past
        if isinstance(each.body, acts.Amend) and each.counts
    }
    found = [text_set]
    while (earlier := made.get(found[-1], "")) and earlier not in found:
        found.append(earlier)
    return tuple(found)
