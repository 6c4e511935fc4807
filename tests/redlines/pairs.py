"""Invented pairs of DOCX, an old and a new one, that a redline must stand between."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tests.mutations.chance import Random, seeded
from tests.redlines import (
    families_lists,
    families_mixed,
    families_notes,
    families_tables,
    families_text,
    families_things,
)
from tests.redlines.blocks import p, r
from tests.redlines.draft import Two
from tests.redlines.families_text import Family
from tests.redlines.prose import SENTENCES, Prose

FAMILIES: tuple[Family, ...] = (
    *families_text.FAMILIES,
    *families_lists.FAMILIES,
    *families_tables.FAMILIES,
    *families_notes.FAMILIES,
    *families_notes.EDGES,
    *families_things.FAMILIES,
    *families_mixed.FAMILIES,
)
"""The ways in which a pair may differ, each named as its function is."""

_TOGETHER = 4
"""Every so manieth pair differs in several of them."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two documents without tracked changes. `name` says what differs, and its number."""

    name: str
    old: bytes
    new: bytes


def generated(count: int, seed: int = 0) -> Iterable[Pair]:
    """Yield that many pairs, the same for the same seed: each family in turn, then mixtures."""
    for number in range(count):
        chance = seeded("redlines", seed, number)
        turn, rest = divmod(number, _TOGETHER)
        if rest == _TOGETHER - 1:
            yield _mixed(number, chance)
        else:
            place = (turn * (_TOGETHER - 1) + rest) % len(FAMILIES)
            yield pair(number, chance, FAMILIES[place])


def pair(number: int, chance: Random, *families: Family) -> Pair:
    """Return a pair that differs in the ways of these families, one piece behind the other."""
    two = Two()
    prose = Prose(chance, chance.choice(sorted(SENTENCES)))
    # One in three begins or ends with what differs: no paragraph holds on to it from without.
    bare = chance.randrange(6)
    if bare != 0:
        two.same(p(r(prose.sentence()), style="Title"), p(r(prose.paragraph())))
    for family in families:
        family(two, prose)
        if family is not families[-1] or bare != 1:
            two.same(p(r(prose.paragraph())))
    for side in (two.old, two.new):
        if not side.blocks or not side.blocks[-1].endswith("</w:p>"):
            side.add(p())
    names = "+".join(family.__name__ for family in families)
    name = f"{number:03} {prose.language} {names}"
    return Pair(name, two.old.packed(), two.new.packed())


def _mixed(number: int, chance: Random) -> Pair:
    edge = [chance.choice(families_notes.EDGES)] if chance.random() < 0.4 else []
    others = [family for family in FAMILIES if family not in families_notes.EDGES]
    return pair(number, chance, *edge, *chance.sample(others, chance.randint(2, 6)))
