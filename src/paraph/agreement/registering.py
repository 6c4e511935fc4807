"""Registering: what keeps an agreement from being submitted under article 102 of the Charter.

Source: Regulations to give effect to article 102, articles 1(2), 2 and 5.
"""

from __future__ import annotations

from collections.abc import Iterator

from paraph.agreement.holding import text_on
from paraph.agreement.life import Life

_DAY = 10  # characters of one
_TWO = 2  # parties between which it is in force (Regulations, article 1(2))


def unready(life: Life, party: str) -> Iterator[str]:
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
    for _, disagrees in life.force.by_hand:
        if disagrees:
            yield f"force: {disagrees}"
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
