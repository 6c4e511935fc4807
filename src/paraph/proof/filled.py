"""What was filled in: whether it is as the profile declares, and why it is open if it is not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from paraph.comparison.change import Edit
from paraph.comparison.comparison import Comparison
from paraph.proof.blank import Allowed
from paraph.proof.checker import Seen, refusals
from paraph.proof.lexicon import LEXICON
from paraph.proof.proof import COMPLETION, Pair, Piece, Proof
from paraph.proof.reason import Reason
from paraph.proof.reasons.blanks import filled, refused
from paraph.proof.reasons.extract import Extract

Blanks = Mapping[int, tuple[Allowed, ...]]
"""The blanks of each old provision that a profile declares."""


def undeclared(proof: Proof, comparison: Comparison, declared: Blanks) -> Iterator[str]:
    """Yield the place of each completion that leans on a profile and is not as it declares.

    The checker tells whether a filling keeps the bounds that a proof gives as evidence; here these
    are held against the profile.
    """
    before, after = comparison.old.text.provisions, comparison.new.text.provisions
    for number, step in enumerate(proof.steps):
        for at, piece in enumerate(step.pieces if isinstance(step, Pair) else ()):
            if piece.name != COMPLETION or "by" not in piece.evidence or not isinstance(step, Pair):
                continue
            wording = before[step.old].text[piece.old_start : piece.old_end]
            filling = after[step.new].text[piece.new_start : piece.new_end]
            if not any(
                (each.start, each.end) == (piece.old_start, piece.old_end)
                and each.evidence(wording, filling) == piece.evidence
                and (not each.declared.permitted or filling in each.declared.permitted)
                for each in declared.get(step.old, ())
            ):
                yield f"steps[{number}].pieces[{at}]"


class Fillings:
    """Says why an edit that fills a blank is open, where that was looked at."""

    def __init__(
        self, proposed: Proof, proof: Proof, comparison: Comparison, declared: Blanks
    ) -> None:
        self._proposed, self._proof = proposed, proof
        self._comparison, self._declared = comparison, declared

    def reasons(self, old: int, new: int, edit: Edit) -> tuple[Reason, ...]:
        """Return the reasons that a blank gives, of which there is one at most."""
        wording = self._comparison.old.text.provisions[old].text
        before = wording[edit.old_start : edit.old_end]
        after = self._comparison.new.text.provisions[new].text[edit.new_start : edit.new_end]
        if edit.about != "wording" or not before:
            return ()
        span = edit.old_start, edit.old_end, edit.new_start, edit.new_end
        what = self._refused.get((new, span))
        if what is not None:
            return (refused(before, after, what),)
        side = Extract(wording, edit.old_start, edit.old_end)
        held = [
            wording[each.start : each.end]
            for each in self._declared.get(old, ())
            if each.start < edit.old_end and edit.old_start < each.end
        ]
        reason = filled(side, after, next(iter(held), ""))
        return (reason,) if reason is not None else ()

    @cached_property
    def _refused(self) -> Mapping[tuple[int, tuple[int, ...]], str]:
        """What the checker said of each completion that was proposed and is not claimed."""
        kept = {(new, piece[:4]) for _, new, piece in _completions(self._proof)}
        wanted = {
            place: (new, piece[:4])
            for place, new, piece in _completions(self._proposed)
            if (new, piece[:4]) not in kept
        }
        if not wanted:
            return {}
        seen = Seen(self._comparison.old.text, self._comparison.new.text)
        return {
            wanted[each.place]: each.what
            for each in refusals(self._proposed, seen, LEXICON)
            if each.place in wanted
        }


def _completions(proof: Proof) -> Iterator[tuple[str, int, Piece]]:
    for number, step in enumerate(proof.steps):
        for at, piece in enumerate(step.pieces if isinstance(step, Pair) else ()):
            if piece.name == COMPLETION and isinstance(step, Pair):
                yield f"steps[{number}].pieces[{at}]", step.new, piece
