"""Arrangement: parties that change places by a declared map, and definitions in another order."""

from __future__ import annotations

from paraph.language.arranging import RANKED
from paraph.proof.checker.documents.alternat import ARRANGEMENT, alternat
from paraph.proof.checker.documents.glossary import glossary
from paraph.proof.checker.documents.sides import Sides
from paraph.proof.proof import Proof
from paraph.text.node import Text


def arrangement(proof: Proof, old: Text, new: Text) -> str:
    """Say why parties or definitions are not rearranged as claimed; nothing where all are.

    The party map is that of the evidence of the pieces: who relies on a proof compares it with
    the one that was declared. Takes time linear in both texts.
    """
    moved = [match for match in Sides.pairs(proof) if match.pair and match.pair.order]
    swapped = [
        match
        for match in Sides.pairs(proof)
        if any(each.name == ARRANGEMENT for each in match.pieces)
    ]
    if not moved and not swapped:
        return ""
    if proof.language not in RANKED:
        return "the arrangement of a text in an unknown language is not read"
    sides = Sides(proof, old, new)
    why = glossary(sides, moved, proof.language) if moved else ""
    return why or (alternat(sides, swapped, proof.language) if swapped else "")
