"""The tables of a profile that say what a house fills in and writes its own way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from paraph.errors import AddressError, ProfileError
from paraph.proof.blank import Allowed, Declared
from paraph.proof.choices import CHOICES, EMPHASIS, REFUSED
from paraph.text.address import Address
from paraph.text.node import Text
from paraph.text.outline import Outline

_MEMBERS = frozenset(("address", "blank", "nth", "type", "min", "max", "unit", "permitted"))


def declared(entries: object) -> tuple[Declared, ...]:
    """Return the completions that a profile's array of tables declares.

    Raises:
        ProfileError: one has a member that is unknown, missing or of the wrong sort.
    """
    if not isinstance(entries, list) or not all(isinstance(each, dict) for each in entries):
        raise ProfileError("'completions' is no array of tables: write [[completions]]")
    return tuple([_declared(each) for each in entries])


def allowed(
    entries: Sequence[Declared], text: Text, plan: Outline
) -> Mapping[int, tuple[Allowed, ...]]:
    """Return the declared blanks of each provision of the approved text.

    Raises:
        ProfileError: an entry names no provision, no blank, or one that is declared already.
    """
    places = {str(plan.address(index)): index for index in range(len(plan))} if entries else {}
    found: dict[int, tuple[Allowed, ...]] = {}
    for entry in entries:
        index = places.get(str(entry.address))
        if index is None:
            raise ProfileError(f"the old text has no {entry.address} to complete")
        one = Allowed.find(entry, text.provisions[index].text)
        others = found.get(index, ())
        if any(one.start < other.end and other.start < one.end for other in others):
            raise ProfileError(f"{entry.address} has a blank that is declared twice")
        found[index] = (*others, one)
    return found


def choices(table: object) -> frozenset[str]:
    """Return the house choices that a profile makes.

    Raises:
        ProfileError: one is unknown, cannot be made, or is neither true nor false.
    """
    if not isinstance(table, dict):
        raise ProfileError("'house' is no table")
    for name, value in table.items():
        if name in REFUSED:
            raise ProfileError(f"the house choice {name!r} cannot be made: {REFUSED[name]}")
        if name not in CHOICES and name != EMPHASIS:
            known = ", ".join(sorted((*CHOICES, EMPHASIS)))
            raise ProfileError(f"{name!r} is no house choice; there are {known}")
        if type(value) is not bool:
            raise ProfileError(f"the house choice {name!r} is true or false")
    return frozenset([name for name, value in table.items() if value])


def _declared(table: Mapping[str, Any]) -> Declared:
    strange = sorted(table.keys() - _MEMBERS)
    if strange:
        raise ProfileError(
            f"[[completions]] has {strange[0]!r}; it may have {', '.join(sorted(_MEMBERS))}"
        )
    for name in ("address", "type"):
        if not isinstance(table.get(name), str):
            raise ProfileError(f"[[completions]] needs a string {name!r}")
    for name in ("blank", "unit"):
        if not isinstance(table.get(name, ""), str):
            raise ProfileError(f"[[completions]]: {name!r} is no string")
    nth, permitted = table.get("nth", 0), table.get("permitted", [])
    if type(nth) is not int or nth < 0:
        raise ProfileError("[[completions]]: 'nth' is no whole number from 1")
    if not isinstance(permitted, list) or not all(isinstance(one, str) for one in permitted):
        raise ProfileError("[[completions]]: 'permitted' is no array of strings")
    try:
        address = Address.parse(table["address"])
    except AddressError as error:
        raise ProfileError(f"{table['address']!r} is no address: {error}") from error
    bounds = [_bound(table, name) for name in ("min", "max")]
    return Declared(
        address,
        table["type"],
        table.get("blank", ""),
        nth,
        bounds[0],
        bounds[1],
        table.get("unit", ""),
        tuple(permitted),
    )


def _bound(table: Mapping[str, Any], name: str) -> str:
    """Return a bound as a proof says it; binary fractions are no bounds."""
    value = table.get(name, "")
    if type(value) is date:
        return value.isoformat()
    if type(value) is int:
        return str(value)
    if not isinstance(value, str):
        raise ProfileError(f"[[completions]]: {name!r} is a whole number, a date or a string")
    return value
