"""Every pair of files that differ in one thing."""

from __future__ import annotations

from tests.docx_pairs import (
    alike,
    characters,
    drawings,
    emphasis,
    fields,
    lists,
    looks,
    notes,
    objects,
    packages,
    places,
    seldom,
    tracked,
)
from tests.docx_pairs.pair import Pair

PAIRS: tuple[Pair, ...] = tuple(
    pair
    for module in (
        *(characters, emphasis, fields, lists, looks, notes, objects, drawings),
        *(tracked, packages, places, seldom, alike),
    )
    for pair in module.PAIRS
)
