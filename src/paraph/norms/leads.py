"""Lead-ins: what a sentence makes of the items behind it, and what an item is under it."""

from __future__ import annotations

import re

from paraph.language.norms.resolving import RESOLVED
from paraph.norms.bearer import Subject
from paraph.norms.grammar import Grammar
from paraph.norms.predication import Predication
from paraph.norms.units import Unit

_SOURCES = re.compile(
    r"(?:following\s+sources|sources\s+suivantes|fuentes\s+siguientes|siguientes\s+fuentes"
    r"|следующих\s+источников)\s*:\s*$"
)
"""From what the thing is fed that an item names."""
_GOES_ON = re.compile(
    r"\s(?:within|in|of|by|on|at|from|dentro\s+de|en|de|por|dans|sous|sur|par|pour|depuis|в\s+течение|в|на|от|из)\s*:\s*$"
)
"""A preposition that a lead-in ends with: its items are what it governs."""


class Lead:
    """What a unit makes of the items behind it: rows of its own modal, or nothing."""

    __slots__ = ("kind", "predication", "unit")

    def __init__(self, kind: str, predication: Predication | None, unit: Unit | None) -> None:
        self.kind = kind
        self.predication = predication
        self.unit = unit


NONE = Lead("none", None, None)
DESCRIBED = Lead("description", None, None)
"""An item that is a norm with all that stands below it."""


def lead_in(  # noqa: PLR0911 - one for each thing that items may be
    unit: Unit, found: list[Predication], lead: Lead | None, item: Unit | None, held: Grammar
) -> Lead:
    """Return what a sentence makes of the items behind it; `item` is the first of them."""
    tail = unit.masked.rstrip(" :—–-")
    if any(each.rule == "definition" for each in found) or held.defines.search(unit.masked):
        return NONE
    if not found and lead is not None and lead.predication is not None:
        if _describes(unit, held):
            return DESCRIBED
        return Lead("items", lead.predication, lead.unit)
    if item is None:
        return Lead("plain", None, unit)
    if found and (held.conditions.search(f"{tail}:") or held.items.match(item.masked)):
        return Lead("conditions", None, unit)
    if found and _leaves_open(unit, found[-1], item, held):
        return Lead("open condition", None, unit)
    if len(found) > 1 and found[-1].rule == "fact":  # ", and its aims are:"
        found = found[:-1]
    if found and found[-1].kind:
        return Lead("items", found[-1], unit)
    return Lead("plain", None, unit)


def governed(
    found: list[Predication], lead: Lead | None, given: Subject | None
) -> list[Predication]:
    """Return the predications of an item: a verb without a subject is governed by its lead-in.

    "The Council has these tasks: (a) approve the budget" is no approval. `given` is the subject
    that a lead-in gives.
    """
    if lead is None or (lead.predication is None and (given is None or not given.actor)):
        return found
    return [each for each in found if each.rule not in RESOLVED]


def _describes(unit: Unit, held: Grammar) -> bool:
    """Whether an item ends within a relative clause, so that its own items describe a thing.

    "(b) a fund which is filled from these sources: (i) fees" is one norm: fees are none.
    """
    if _SOURCES.search(unit.masked):
        return True
    opened = [
        each
        for each in held.events.finditer(unit.masked)
        if each["sub"] and held.subjects.match(unit.masked, each.start())
    ]
    if not opened or any(mark in unit.masked[opened[-1].end() :] for mark in ",;"):
        return False
    verbs = (held.finite, held.head)
    return any(each.search(unit.masked, opened[-1].end()) is not None for each in verbs)


def _leaves_open(unit: Unit, last: Predication, item: Unit, held: Grammar) -> bool:
    """Whether a lead-in ends within a condition, so that its items are the cases of it.

    Then the items begin with a subject of their own: "if: (a) it has agreed; (b) it must ...".
    """
    opened = [
        each
        for each in held.events.finditer(unit.masked, last.verb)
        if each["sub"] and held.condition.match(unit.masked, each.start())
    ]
    if opened and _GOES_ON.search(unit.masked, opened[-1].end()):
        return "," not in unit.masked[opened[-1].end() :]  # "if they do not agree within: (a)"
    if held.begins.match(item.masked) is None:
        return False
    if held.finite.search(item.masked) is None and held.head.search(item.masked) is None:
        return False
    return bool(opened) and ";" not in unit.masked[opened[-1].end() :]


def item_denies(masked: str, kind: str, held: Grammar) -> bool:
    """Whether an item forbids by its own words: "shall: (a) not sublet"."""
    if kind == "obligation" and (held.not_to.match(masked) or held.shuns.match(masked)):
        return True
    return kind in {"obligation", "permission"} and held.no_object.match(masked) is not None
