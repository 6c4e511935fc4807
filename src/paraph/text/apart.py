"""Apart: named tuples that are equal only to those of their own class.

Two named tuples of equal fields are equal whatever they are called, so that a row that is deleted
would equal one that is inserted. See docs/decisions/0007-what-a-start-costs.md.
"""

from __future__ import annotations

from typing import TypeVar

_Class = TypeVar("_Class", bound=type)


def apart(named: _Class) -> _Class:
    """Make the named tuples of a class equal to none of another class, and to no plain tuple."""
    named.__eq__ = _equal  # type: ignore[assignment]
    named.__ne__ = _unequal  # type: ignore[assignment]
    named.__hash__ = tuple.__hash__  # type: ignore[method-assign, assignment]
    return named


def _equal(one: tuple[object, ...], other: object) -> bool:
    return type(one) is type(other) and tuple.__eq__(one, other)


def _unequal(one: tuple[object, ...], other: object) -> bool:
    return not _equal(one, other)
