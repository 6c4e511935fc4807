"""Doubts: why a proposed norm may be read wrong, so that people look at those first."""

from __future__ import annotations

from paraph.norms.norm import Deadline, Norm

_LONG = 600  # characters in which a rule easily takes the wrong words
_BINDING = frozenset(("obligation", "prohibition"))
_PRONOUNS = frozenset(("it", "they", "he", "she", "who", "which", "он", "она", "они", "il", "elle"))


def doubts(norm: Norm) -> tuple[tuple[int, str], ...]:
    """Return what is uncertain of a norm, each with its weight, the heaviest first."""
    found: list[tuple[int, str]] = []
    if norm.bearer.kind == "not stated" and norm.kind in _BINDING:
        named = norm.bearer.words
        found.append(
            (4, "it is not known what its bearer is" if named else "nobody is named who bears it")
        )
    if norm.bearer.words.casefold() in _PRONOUNS:
        found.append((3, "its bearer is a pronoun"))
    for each in norm.deadlines:
        found += _of_deadline(each)
    if norm.strength in {"endeavour", "consider"}:
        found.append((2, f"how far it binds is open: {norm.strength}"))
    if norm.conditions or norm.limits:
        found.append((1, "it has conditions or limits"))
    if norm.leads:
        found.append((1, "it is an item of a list, and reads with its lead-in"))
    if len(norm.words) > _LONG:
        found.append((1, "its sentence is long"))
    return tuple(sorted(found, key=lambda each: -each[0]))


def weight(norm: Norm) -> int:
    """Return how uncertain a norm is: the sum of its doubts."""
    return sum(each for each, _ in doubts(norm))


def _of_deadline(deadline: Deadline) -> list[tuple[int, str]]:
    if "disagree" in deadline.basis:
        return [(5, f"of its deadline {deadline.basis}")]
    if deadline.offset or deadline.day or deadline.recurrence:
        return [(2, "its deadline hangs on an event")] if deadline.open else []
    return [(3, "its deadline gives no day and no number")]
