"""Bared: a proof without some of its claims, which still rebuilds the new text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from paraph.proof.pieces import together
from paraph.proof.proof import OPEN, Gap, Keep, Pair, Piece, Proof, Step
from paraph.proof.prover import classes_of, digests_of


def without(proof: Proof, dropped: str) -> Proof:
    """Return the proof without the claims of one class."""
    return bared(proof, lambda name, _: name == dropped)


def bared(proof: Proof, drops: Callable[[str, str], bool]) -> Proof:
    """Return the proof without the claims whose class and place ("steps[3].pieces[0]") it drops.

    What is no longer claimed to have moved is gone from where it was, and new where it is.
    """
    steps: list[Step] = []
    for number, step in enumerate(proof.steps):
        if not isinstance(step, Pair):
            steps.append(step)
            continue
        here = f"steps[{number}]"
        pieces = together(
            [
                Piece(*piece[:4]) if drops(piece.name, f"{here}.pieces[{at}]") else piece
                for at, piece in enumerate(step.pieces)
            ]
        )
        label = OPEN if step.label and drops(step.label, f"{here}.label") else step.label
        order = "" if step.order and drops(step.order, f"{here}.order") else step.order
        if order != step.order:
            steps.append(Gap(-1, 0, step.new, 1))
            continue
        steps.append(step._replace(pieces=pieces, label=label))
    if any(isinstance(step, Gap) and step.old < 0 for step in steps):
        steps = list(_unordered(proof.steps, steps))
    tables = digests_of(classes_of(steps), proof.language)
    return replace(proof, steps=tuple(steps), tables=tables)


def _unordered(before: Sequence[Step], after: Sequence[Step]) -> Iterator[Step]:
    """Yield the steps with a gap for each old provision that is no longer taken from elsewhere."""
    apart = {step.old for step in before if isinstance(step, Pair) and step.order}
    still = {step.old for step in after if isinstance(step, Pair) and step.order}
    at_old = at_new = 0
    for step in (*after, None):
        while at_old in apart:
            if at_old not in still:
                yield Gap(at_old, 1, at_new, 0)
            at_old += 1
        match step:
            case Gap(old, _, new, news) if old < 0:
                yield Gap(at_old, 0, new, news)
                at_new = new + news
            case Gap(old, olds, new, news):
                yield step
                at_old, at_new = old + olds, new + news
            case Keep(old, new, size):
                yield step
                at_old, at_new = old + size, new + size
            case Pair(old, new, order=order):
                yield step
                at_old, at_new = at_old if order else old + 1, new + 1
