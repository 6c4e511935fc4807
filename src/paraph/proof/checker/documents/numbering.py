"""Numbering: one mapping of provisions, which all labels and all references follow."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from paraph.language.detect import detect
from paraph.proof.checker.documents.families import labels
from paraph.proof.checker.documents.fault import NOWHERE, Fault
from paraph.proof.checker.documents.references import References
from paraph.proof.checker.documents.sides import LANGUAGES, NUMBERING, Sides
from paraph.proof.proof import Gap, Pair, Proof
from paraph.text.node import Text

_SAMPLE = 400  # provisions to tell the language by


def numbering(proof: Proof, old: Text, new: Text) -> str:
    """Say why a label or a reference is not renumbered as claimed; nothing if every one is.

    All of the class hold, or none does: docs/reference/proofs.md, *Whole documents*. Takes time in
    O(n log n) of both texts.
    """
    return next((str(fault) for fault in faults(proof, old, new)), "")


def faults(proof: Proof, old: Text, new: Text) -> Iterator[Fault]:
    """Yield what is wrong: with the labels the first thing, with the references of each provision.

    Nothing where all claims hold, or there are none.
    """
    if not _claimed(proof):
        return
    if why := _basis(proof, old, new):
        yield Fault(why, NOWHERE)
        return
    sides = Sides(proof, old, new)
    why = "a label that changed cannot be read" if sides.unread else labels(sides)
    if not why and any(map(sides.quoted, sides.claimed)):
        why = "a label was renumbered in a quotation that lasts over provisions"
    if why:
        yield Fault(why, NOWHERE)
    else:
        yield from References(sides, proof.language).faults()


def _basis(proof: Proof, old: Text, new: Text) -> str:
    """Say why nothing can be said of the numbers of these texts."""
    if proof.language not in LANGUAGES:
        return "the references of this language are not read, so that no number may change"
    if any(_spoken(text) not in {"", proof.language} for text in (old, new)):
        return "the text is not in the language that the proof declares"
    rising = [
        step.old
        for step in proof.steps
        if not isinstance(step, Gap) and not (isinstance(step, Pair) and step.order)
    ]
    if any(one >= two for one, two in pairwise(rising)):
        return "provisions that were renumbered have changed their order"
    return ""


def _spoken(text: Text) -> str:
    return detect("\n".join([each.text for each in text.provisions[:_SAMPLE]]))


def _claimed(proof: Proof) -> bool:
    return any(
        isinstance(step, Pair)
        and (step.label == NUMBERING or any(each.name == NUMBERING for each in step.pieces))
        for step in proof.steps
    )
