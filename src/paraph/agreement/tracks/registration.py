"""Registration: what was done under article 102 of the Charter, and what may be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple, TypeAlias

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.force.days import days_told

State: TypeAlias = Literal["not classed", "not a treaty", "unregistered", "submitted", "registered"]


class Registration(NamedTuple):
    """How far registration has come: the number that was given, and the steps that were taken.

    `ready` says whether the agreement may be submitted: a person classed it as a treaty, and it is
    in force or provisionally applied (Regulations under article 102, article 1(2)). `treaty` are
    the parties that hold it to be one, and `no_treaty` those that do not: each may register it, and
    the word of one takes the place of no other's (Charter, 102).
    """

    state: State
    acts: tuple[str, ...] = ()
    number: str = ""
    on: str = ""
    ready: bool = False
    later: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    treaty: tuple[str, ...] = ()
    no_treaty: tuple[str, ...] = ()

    @property
    def unlike(self) -> str:
        """What the parties say of it that is unlike, or nothing."""
        if not (self.treaty and self.no_treaty):
            return ""
        hold = "holds" if len(self.treaty) == 1 else "hold"
        others = "holds" if len(self.no_treaty) == 1 else "hold"
        return (
            f"{' and '.join(self.treaty)} {hold} it to be a treaty, "
            f"{' and '.join(self.no_treaty)} {others} it to be none"
        )


def registration(
    events: Sequence[Event],
    in_force: bool,  # noqa: FBT001
    applied: Callable[[str], bool],
) -> Registration:
    """Return how far registration has come; a step out of order is told by its acts alone.

    So is what was submitted on a day on which the agreement was not `applied`: in force, or
    provisionally, as far as that is known (Regulations under article 102, article 1(2)).
    """
    found = Registration("not classed")
    for event in events:
        if not event.counts:
            continue
        match event.body:
            case steps.Classify(treaty):
                found = _classed(found, event.party, treaty=treaty)
                state: State = "unregistered" if found.treaty else "not a treaty"
                if found.state not in {"submitted", "registered"}:
                    found = found._replace(state=state, acts=(event.act,))
            case steps.Register("submitted", number, on) if _may_be(found, event, applied):
                found = _stepped(found, "submitted", event, number, on)
            case steps.Register("registered", number, on) if found.state == "submitted":
                found = _stepped(found, "registered", event, number, on)
            case steps.Register("submitted"):
                found = found._replace(acts=(*found.acts, event.act))
            case steps.Register("later-action"):
                found = found._replace(later=(*found.later, event.act))
            case steps.Register("published"):
                found = found._replace(published=(*found.published, event.act))
            case _:
                pass
    return found._replace(ready=found.state == "unregistered" and in_force)


def _classed(found: Registration, party: str, *, treaty: bool) -> Registration:
    """Return how far it has come when a party says what it holds it to be: its last word counts."""
    of, none = [tuple([e for e in each if e != party]) for each in (found.treaty, found.no_treaty)]
    if treaty:
        return found._replace(treaty=(*of, party), no_treaty=none)
    return found._replace(treaty=of, no_treaty=(*none, party))


def _may_be(found: Registration, event: Event, applied: Callable[[str], bool]) -> bool:
    """Whether a party may have submitted it: once, as a treaty that was in force or applied."""
    if found.state != "unregistered" or event.party in found.no_treaty:
        return False
    return applied(days_told(event.on).last.isoformat())


def _stepped(
    found: Registration, state: Literal["submitted", "registered"], event: Event, *told: str
) -> Registration:
    number, on = told
    return found._replace(
        state=state, acts=(*found.acts, event.act), number=number or found.number, on=on
    )
