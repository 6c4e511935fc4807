"""An entry: an act in a party's log, and whether it holds."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import NamedTuple, TypeAlias

from paraph.agreement import act as acts
from paraph.agreement import steps
from paraph.agreement.act import Act, Author
from paraph.agreement.chain import Reached
from paraph.agreement.window import Proven, Within

People: TypeAlias = Mapping[str, frozenset[str]]
"""Who signed an act and held their key, each with the bodies that they act for."""


class Entry(NamedTuple):
    """An act in a party's log: its digest, how many stand before it, the keys that signed it.

    `proven` is what the heads of both logs prove of its time.
    """

    id: str
    party: str
    place: int
    act: Act
    signers: frozenset[str]
    proven: Proven


class Standing(NamedTuple):
    """Whether an act holds, by a code and in words; `reached` says how its text was reached."""

    within: Within
    code: str = ""
    why: str = ""
    reached: Reached | None = None


HOLDS = Standing("within")


def outside(code: str, why: str) -> Standing:
    """Return that an act does not hold, and why."""
    return Standing("outside", code, why)


def acting_for(author: Author, people: People) -> People:
    """Return who of the people that signed acts for the body that the author acts for."""
    return {
        person: bodies
        for person, bodies in people.items()
        if person == author.person or (author.body and author.body in bodies)
    }


def resting(act: Act) -> set[str]:
    """Return the acts that an act rests on: its mandate's, its basis, and those that it names."""
    names = {act.under.partition("/")[0], *act.basis}
    match act.body:
        case acts.Assert(amendment) | acts.Settle(amendment):
            names.add(amendment)
        case acts.RevokeMandate(mandate):
            names.add(mandate.partition("/")[0])
        case acts.Confirm(name) | acts.Correct(name) | acts.Countersign(name):
            names.add(name)
        case (
            steps.Discharge(name)
            | steps.Issue(name)
            | steps.Reply(name)
            | steps.Respond(name)
            | steps.Weigh(name)
        ):
            names.add(name)
        case steps.Instrument(answers=name) | steps.Relate(event=name):
            names.add(name)
        case steps.Assess(rows):
            names.update([due.event for row in rows for due in row.deadlines])
        case steps.Discrepancy(deliveries=deliveries):
            names.update(deliveries)
        case steps.Resolve(name, deliveries):
            names.update((name, *deliveries))
        case _:
            pass
    return names - {""}


def unfounded(act: Act, known: Container[str]) -> Standing:
    """Return that an act rests on one that is not among those that are known, or that it holds."""
    for name in sorted(resting(act)):
        if name not in known:
            return outside("act", f"it rests on {name}, which is not shown here")
    return HOLDS
