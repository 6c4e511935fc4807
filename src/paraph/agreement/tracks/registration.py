"""Registration: what was done under article 102 of the Charter, and what may be done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import steps
from paraph.agreement.event import Event

State: TypeAlias = Literal["not classed", "not a treaty", "unregistered", "submitted", "registered"]


class Registration(NamedTuple):
    """How far registration has come: the number that was given, and the steps that were taken.

    `ready` says whether the agreement may be submitted: a person classed it as a treaty, and it is
    in force or provisionally applied (Regulations under article 102, article 1(2)).
    """

    state: State
    acts: tuple[str, ...] = ()
    number: str = ""
    on: str = ""
    ready: bool = False
    later: tuple[str, ...] = ()
    published: tuple[str, ...] = ()


def registration(
    events: Sequence[Event],
    in_force: bool,  # noqa: FBT001
) -> Registration:
    """Return how far registration has come; a step out of order is told by its acts alone."""
    found = Registration("not classed")
    for event in events:
        if not event.counts:
            continue
        match event.body:
            case steps.Classify(treaty):
                state: State = "unregistered" if treaty else "not a treaty"
                if found.state not in {"submitted", "registered"}:
                    found = found._replace(state=state, acts=(event.act,))
            case steps.Register("submitted", number, on):
                found = _stepped(found, "submitted", event, number, on)
            case steps.Register("registered", number, on) if found.state == "submitted":
                found = _stepped(found, "registered", event, number, on)
            case steps.Register("later-action"):
                found = found._replace(later=(*found.later, event.act))
            case steps.Register("published"):
                found = found._replace(published=(*found.published, event.act))
            case _:
                pass
    return found._replace(ready=found.state == "unregistered" and in_force)


def _stepped(
    found: Registration, state: Literal["submitted", "registered"], event: Event, *told: str
) -> Registration:
    if found.state in {"not classed", "not a treaty"}:
        return found._replace(acts=(*found.acts, event.act))
    number, on = told
    return found._replace(
        state=state, acts=(*found.acts, event.act), number=number or found.number, on=on
    )
