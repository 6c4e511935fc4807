"""Depositaries: who a clause names as the depositary of a treaty (VCLT 76)."""

from __future__ import annotations

from typing import NamedTuple

from paraph.errors import ActError
from paraph.norms.final.formula_json import members, parsed, written

_LONGEST = 200


class Depositary(NamedTuple):
    """Who is the depositary: a party by its name on record, or somebody else in words."""

    name: str

    def __str__(self) -> str:
        return f"the depositary is {self.name}"


def dump_depositary(depositary: Depositary) -> str:
    """Return who is the depositary as JSON in the form of RFC 8785."""
    return written({"depositary": depositary.name})


def load_depositary(source: str) -> Depositary:
    """Return who is the depositary, of which this is the JSON, in its one spelling.

    Raises:
        ActError: it is none, or is spelled otherwise.
    """
    name = members(parsed(source), "depositary")["depositary"]
    if not isinstance(name, str) or not name.strip() or not name.isprintable():
        raise ActError("depositary", "is named in words that can be seen")
    if len(name) > _LONGEST:
        raise ActError("depositary", f"has a name of at most {_LONGEST} characters")
    found = Depositary(name)
    if dump_depositary(found) != source:
        raise ActError("depositary", "is not in its canonical form")
    return found
