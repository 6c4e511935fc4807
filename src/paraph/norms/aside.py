"""Times aside: those that tell of a thing or of another act, and not by when a norm is kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import Literal

from paraph.norms.grammar import Grammar
from paraph.norms.heads import PROVIDED
from paraph.norms.norm import Deadline
from paraph.norms.units import Unit

_REACH = 160  # characters before a time in which a participle may stand that it belongs to
_SAID = 3  # words of a clause that hold its verb, if none is known to be one
_VERB = 2  # words behind a relative pronoun that hold its verb, before a limit
_PREPOSITION = 16  # characters before a relative pronoun
_BEHIND_COMMA = re.compile(r",\s+(?:\w{1,12}\s+)?$")
_ASKED = "perhaps the time of what somebody is asked to do; so no value is taken"
_CLAUSE = "perhaps the day of what a clause tells; so no value is taken"
_UNSURE = "perhaps the time of what is told of a thing; so no value is taken"


def own_times(unit: Unit, verb: int, told: Iterable[Deadline], held: Grammar) -> list[Deadline]:
    """Return the deadlines of which each is, or may be, that of a predicate."""
    kept = [own_time(unit, verb, due, held) for due in told]
    return [due for due in kept if due is not None]


def own_time(unit: Unit, verb: int, due: Deadline, held: Grammar) -> Deadline | None:
    """Return a deadline of a predicate, without its value where that may be another's.

    Returns None where it is surely that of another act than the one that is laid down.
    """
    at = due.place.start - unit.place.start
    whose = _whose(unit.masked, verb, at, due, held) if at >= verb else "own"
    if whose == "another":
        return None
    if whose == "unclear" or (whose == "perhaps" and due.day is not None):
        return unvalued(due, _CLAUSE)
    if at > verb and held.asked.search(unit.masked, verb, at) is not None:
        return unvalued(due, _ASKED)
    return _of_a_thing(unit, verb, due, held)


def _whose(
    masked: str, verb: int, at: int, due: Deadline, held: Grammar
) -> Literal["own", "perhaps", "unclear", "another"]:
    """Return whether a limit stands within a clause that hangs on the predicate.

    It is that of another act than the one that is laid down: "which they shall sign within a
    month", "unless one third have objected within 90 days". A clause behind a comma goes on to the
    next one. Another relative clause that has had its verb may be left again ("the Party that asked
    for it"), but none with a modal, nor one that tells how something stood on the day of an event.
    """
    if supposed(masked, verb, at, held):
        return "another"
    opened, finite = _clause(masked, verb, at, held)
    if opened is None:
        return "own"
    left = _left(masked, opened, at, at + len(due.words))
    if left != "no":
        return "own" if left == "yes" else "unclear"
    if held.adverbial.match(opened.group()) or _parted(masked, opened):
        return "another"
    finite = finite or len(masked[opened.end() : at].split()) >= _VERB
    stood = due.direction == "at" and due.offset is None and due.day is None
    if not finite or stood or _laid_down(masked, opened.end(), at, held):
        return "another"
    return "perhaps"


def _left(
    masked: str, opened: re.Match[str], at: int, until: int
) -> Literal["yes", "perhaps", "no"]:
    """Return whether a clause whose verb may be in no list has ended before a limit.

    "The deposit, which he holds, within a month": one comma ends what another began, and the limit
    stands behind it. Where there are more of them, the limit itself may be what is put in.
    """
    said, *rest = masked[opened.end() : at].split(",")
    if not said.strip() or not rest:
        return "no"
    alone = len(rest) == 1 and not rest[0].strip() and not masked[until:].lstrip().startswith(",")
    return "yes" if alone and _parted(masked, opened) else "perhaps"


def _parted(masked: str, opened: re.Match[str]) -> bool:
    """Whether a clause begins behind a comma."""
    return masked[: opened.start()].rstrip().endswith(",") or bool(
        _BEHIND_COMMA.search(masked, max(0, opened.start() - _PREPOSITION), opened.start())
    )


def _clause(masked: str, verb: int, at: int, held: Grammar) -> tuple[re.Match[str] | None, bool]:
    """Return what opened the clause in which a limit stands, and whether it has had its verb."""
    opened: re.Match[str] | None = None
    finite = False
    for event in _events(masked, verb, at, held):
        if event["sub"]:
            if held.ensured.search(masked, max(0, event.start() - 40), event.start()) is None:
                opened, finite = event, False
        elif event["finite"]:
            finite = True
        elif event["stop"] or (
            event["comma"]
            and opened is not None
            and not PROVIDED.match(opened.group())
            and (finite or _said(masked[opened.end() : event.start()]))
        ):
            opened = None
    return opened, finite


def _said(words: str) -> bool:
    """Whether a clause has its verb before its first comma, as it is so long."""
    return "," not in words and len(words.split()) > _SAID


def _events(masked: str, start: int, at: int, held: Grammar) -> Iterator[re.Match[str]]:
    """Yield what opens or closes a clause before a place, "no earlier than after" as a whole."""
    return takewhile(lambda each: each.start() < at, held.events.finditer(masked, start))


def _laid_down(masked: str, start: int, end: int, held: Grammar) -> bool:
    """Whether a clause has a modal, or says that something takes effect."""
    for found in held.head.finditer(masked, start, end):
        for pattern, words in held.heads:
            if pattern.match(masked, found.start()) is None:
                continue
            if words.modal or words.plain == "declaration" or _effect(masked, found.start(), held):
                return True
            break
    return False


def _effect(masked: str, at: int, held: Grammar) -> bool:
    return any(
        pattern.match(masked, at) is not None and words.affirmed == "declaration"
        for pattern, words in held.predicates
    )


def _of_a_thing(unit: Unit, verb: int, due: Deadline, held: Grammar) -> Deadline:
    """Return a deadline, without its value where its time may belong to a noun.

    "Costs incurred by 1 March", "prices in force on that day": the words do not say whether the
    time is of the thing, or of the act that is laid down. How long before an event something is
    done is of the act: "by notice given six months before its end".
    """
    at = due.place.start - unit.place.start
    if (
        at <= verb
        or not (due.offset or due.day or due.anchor)
        or due.direction == "every"
        or (due.direction == "before" and due.offset is not None)
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
    opened = [
        each
        for each in _events(masked, head, at, held)
        if each["sub"] or (each["whole"] and held.condition.match(masked, each.start()))
    ]
    if opened and "," not in masked[opened[-1].end() : at]:
        return True
    return supposed(masked, head, at, held)


def in_subject(masked: str, start: int, at: int, held: Grammar) -> bool:
    """Whether a place before a verb lies in a clause that tells of its subject.

    What the parties agree on stands in none.
    """
    said = {each.end() for each in held.agreed_that.finditer(masked, start, at)}
    opened = [each for each in _events(masked, start, at, held) if each["sub"]]
    if not opened or any(each >= opened[-1].end() for each in said):
        return False
    return not set(",;") & set(masked[opened[-1].end() : at])
