"""The verdict: what is proved of each change, what is open and why, and what that makes of all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

from paraph.comparison.comparison import Comparison
from paraph.proof.proof import COMPLETION, OPEN, Gap, Pair, Proof
from paraph.proof.reason import Reason

Word: TypeAlias = Literal["same", "editorial", "completed", "open", "undecided"]
Judged: TypeAlias = Literal["editorial", "completion", "open"]

_NOTHING: Mapping[str, str] = MappingProxyType({})


class Judgement(NamedTuple):
    """What is proved of an edit, of a label or of a whole provision, and if not, why it is open.

    `name` is its class, or `open`. `held` says in words why it is open though it is proved: its
    class is not allowed, or its provision is protected.
    """

    name: str
    evidence: Mapping[str, str] = _NOTHING
    reasons: tuple[Reason, ...] = ()
    held: str = ""

    @property
    def verdict(self) -> Judged:
        """Editorial by a class of the closed list, a completion, or open."""
        if self.name == OPEN or self.held:
            return "open"
        return "completion" if self.name == COMPLETION else "editorial"


class Judgements(NamedTuple):
    """What is proved of one change: edit by edit, and of its automatic label if that differs.

    `whole` is that of a change without edits: inserted, deleted, moved, split or merged.
    """

    edits: tuple[Judgement, ...]
    label: Judgement | None = None
    whole: Judgement | None = None

    @property
    def every(self) -> tuple[Judgement, ...]:
        """All of them, the edits in their order."""
        return (*self.edits, *filter(None, (self.label, self.whole)))

    @property
    def verdict(self) -> Judged:
        """Open if anything in it is, else a completion if anything is, else editorial."""
        if self.whole is not None and not self.edits and self.label is None:
            return self.whole.verdict
        verdicts = {each.verdict for each in self.every}
        return next((word for word in ("open", "completion") if word in verdicts), "editorial")

    @property
    def weight(self) -> int:
        """The greatest weight of its reasons, 0 if it has none."""
        return max([one.weight for each in self.every for one in each.reasons], default=0)


@dataclass(frozen=True, slots=True)
class Verdict:
    """A comparison whose edits are cut as they are proved, with a proof that a checker accepted.

    `judgements` has one for each change of `comparison`, in its order.
    """

    comparison: Comparison
    proof: Proof
    judgements: tuple[Judgements, ...]

    @property
    def _covered(self) -> bool:
        """Whether the proof accounts for every difference, those told as no change included."""
        return not any(
            isinstance(step, Gap)
            or (
                isinstance(step, Pair)
                and OPEN in {step.label, *[piece.name for piece in step.pieces]}
            )
            for step in self.proof.steps
        )

    @property
    def word(self) -> Word:
        """The verdict on the two texts.

        `open` if any change is open, else `undecided` if anything in the reading is in doubt or the
        proof does not cover all that differs (which one of two formats cannot express), else
        `completed` or `editorial` by the changes there are, else `same`.
        """
        if any(each.verdict == "open" for each in self.judgements):
            return "open"
        verdicts = {each.verdict for each in self.judgements}
        if not self.comparison.decided or (verdicts and not self._covered):
            return "undecided"
        if "completion" in verdicts:
            return "completed"
        return "editorial" if verdicts else "same"
