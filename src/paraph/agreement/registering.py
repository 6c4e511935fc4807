"""Registering: what keeps an agreement from being submitted under article 102 of the Charter.

Source: Regulations to give effect to article 102, articles 1(2), 2 and 5.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from paraph.agreement import steps
from paraph.agreement.event import Event
from paraph.agreement.holding import text_on
from paraph.agreement.later_action import unheld
from paraph.agreement.life import Life

_DAY = 10  # characters of one
_TWO = 2  # parties between which it is in force (Regulations, article 1(2))


class Submission(NamedTuple):
    """What is submitted by which party, as "party" or as "depositary".

    It is a later action, or the treaty itself where there is none.
    """

    party: str
    capacity: str
    later: Event | None = None


def unsubmittable(life: Life, submission: Submission) -> Iterator[str]:
    """Yield why it cannot be submitted as the record stands: by whom, and what."""
    yield from _unfit(life, submission)
    if submission.later is None:
        yield from unready(life, submission.party)
        return
    yield from unregistered(life)
    if why := unheld(life, submission.later):
        yield f"later action: {why}"


def submitted_set(life: Life, later: Event | None) -> str:
    """Return the text set that goes with what is submitted, or nothing.

    It is the one that holds on the day of `life`, or that a correction put right; any other later
    action is told without texts.
    """
    if later is not None:
        return later.text_set if isinstance(later.body, steps.Rectify) else ""
    held = text_on(life, life.now[:_DAY])
    return "" if held.unmade or not held.found else held.found[0].text_set


def _unfit(life: Life, submission: Submission) -> Iterator[str]:
    """Yield why a party submits nothing, or not in this capacity (Regulations, article 1(3))."""
    party = next(
        (each for each in life.genesis.parties if each.party == submission.party and each.keys),
        None,
    )
    if party is None:
        yield f"who: {submission.party or 'nobody'} is no party that acts in this record itself"
    elif submission.capacity == "depositary":
        if len(life.parties) <= _TWO:
            yield "who: of two parties none is the depositary (VCLT 76)"
    elif submission.later is None and life.force.state != "provisionally applied":
        for each in life.consents:
            if each.party == party.party and each.state not in {"bound", "expressed"}:
                yield f"who: {each.party} is not bound by it, so it does not submit as a party"


def unready(life: Life, party: str = "") -> Iterator[str]:
    """Yield what is missing before a party can make a package for registration, or a later one.

    Each may register the treaty: what one holds it to be keeps no other one from that.
    """
    found = life.registration
    if found.state == "not classed":
        yield "class: nobody has said whether it is a treaty (`paraph classify`)"
    elif found.state == "not a treaty" or party in found.no_treaty:
        yield "class: a person holds it to be no treaty, and article 102 is about treaties"
    if not life.force.applies:
        state, why = life.force.state, life.force.why
        yield f"force: it is neither in force nor provisionally applied: {state} ({why})"
    yield from [f"force: {each}" for each in life.force.disagrees]
    bound = [each for each in life.consents if each.state in {"bound", "expressed"}]
    if life.force.state != "provisionally applied" and len(bound) < _TWO:
        others = [f"{each.party}: {each.state}" for each in life.consents if each not in bound]
        yield f"consent: by the record it is in force between no two parties ({'; '.join(others)})"
    held = text_on(life, life.now[:_DAY])
    if held.unmade:
        yield f"text: it is open which one holds: {held.unmade}"
    elif not held.found:
        yield "text: there is no text set that all parties have signed"


def unregistered(life: Life) -> Iterator[str]:
    """Yield what is missing before a later action can be told: that the treaty was registered."""
    if life.registration.state not in {"submitted", "registered"}:
        yield "registration: the treaty itself was not submitted yet (`paraph register`)"
