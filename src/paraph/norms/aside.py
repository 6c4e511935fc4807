"""Times aside: those that tell of a thing or of another act, and not by when a norm is kept."""

from __future__ import annotations

from paraph.norms.grammar import Grammar
from paraph.norms.norm import Deadline
from paraph.norms.units import Unit

_REACH = 160  # characters before a time in which a participle may stand that it belongs to
_UNSURE = "perhaps the time of what is told of a thing; so no value is taken"


def of_a_thing(unit: Unit, verb: int, due: Deadline, held: Grammar) -> Deadline:
    """Return a deadline, without its value where its time may belong to a noun.

    "Costs incurred by 1 March", "prices in force on that day": the words do not say whether the
    time is of the thing, or of the act that is laid down. How long before an event something is
    done is of the act: "by notice given six months before its end".
    """
    at = due.place.start - unit.place.start
    if (
        at <= verb
        or not (due.offset or due.day or due.anchor)
        or due.direction in {"before", "every"}
    ):
        return due
    near = max(verb, at - _REACH)
    if held.told.search(unit.masked, near, at) is None:
        return due
    return unvalued(due, _UNSURE)


def unvalued(due: Deadline, why: str) -> Deadline:
    """Return a deadline of which only the words are kept."""
    return Deadline(due.words, due.place, due.direction, basis=why)


def supposed(masked: str, start: int, at: int, held: Grammar) -> bool:
    """Whether a condition that is a clause opens between two places, and no comma ends it."""
    found = list(held.supposed.finditer(masked, start, at))
    return bool(found) and not set(",;") & set(masked[found[-1].end() : at])


def put_in(masked: str, head: int, at: int, held: Grammar) -> bool:
    """Whether a place lies in a condition put in behind a modal: "shall, if asked in time,"."""
    opened = [each for each in held.events.finditer(masked, head, at) if each["sub"]]
    if opened and "," not in masked[opened[-1].end() : at]:
        return True
    return supposed(masked, head, at, held)


def in_subject(masked: str, start: int, at: int, held: Grammar) -> bool:
    """Whether a place before a verb lies in a clause that tells of its subject.

    What the parties agree on stands in none.
    """
    said = {each.end() for each in held.agreed_that.finditer(masked, start, at)}
    opened = [each for each in held.events.finditer(masked, start, at) if each["sub"]]
    if not opened or any(each >= opened[-1].end() for each in said):
        return False
    return not set(",;") & set(masked[opened[-1].end() : at])
