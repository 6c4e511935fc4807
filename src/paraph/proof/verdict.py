"""The verdict: what is proved of each change, what is open, and what that makes of the whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias

from paraph.comparison.change import Alteration, Altered, Change, Edit, Relabelled, Relabelling, Row
from paraph.comparison.comparison import Comparison
from paraph.proof.proof import COMPLETION, OPEN, Pair, Piece, Proof

Word: TypeAlias = Literal["same", "editorial", "completed", "open", "undecided"]
Judged: TypeAlias = Literal["editorial", "completion", "open"]

_NOTHING: Mapping[str, str] = MappingProxyType({})


class Judgement(NamedTuple):
    """What is proved of an edit, or of a label: its class with the evidence, or nothing."""

    name: str
    evidence: Mapping[str, str] = _NOTHING

    @property
    def verdict(self) -> Judged:
        """Editorial by a class of the closed list, a completion, or open."""
        if self.name == OPEN:
            return "open"
        return "completion" if self.name == COMPLETION else "editorial"


_OPENED = Judgement(OPEN)


class Judgements(NamedTuple):
    """What is proved of one change: edit by edit, and of its automatic label if that differs."""

    edits: tuple[Judgement, ...]
    label: Judgement | None = None
    whole: Judgement | None = None
    """Of a change without edits: inserted, deleted or moved."""

    @property
    def verdict(self) -> Judged:
        """Open if anything in it is, else a completion if anything is, else editorial."""
        verdicts = {
            each.verdict for each in (*self.edits, self.label, self.whole) if each is not None
        }
        return next((word for word in ("open", "completion") if word in verdicts), "editorial")


@dataclass(frozen=True, slots=True)
class Verdict:
    """A comparison cut into pieces that are proved or open, with a proof of it.

    `judgements` has one for each change of `comparison`, in its order.
    """

    comparison: Comparison
    proof: Proof
    judgements: tuple[Judgements, ...]

    @property
    def word(self) -> Word:
        """The verdict on the two texts.

        `open` if any change is open, else `undecided` if anything in the reading is in doubt, else
        `completed` or `editorial` by the changes there are, else `same`.
        """
        verdicts = {each.verdict for each in self.judgements}
        if "open" in verdicts:
            return "open"
        if not self.comparison.decided:
            return "undecided"
        if "completion" in verdicts:
            return "completed"
        return "editorial" if verdicts else "same"


def judged(comparison: Comparison, proof: Proof) -> Verdict:
    """Return the verdict that a proof, which a checker accepted, gives on the changes.

    Edits are cut where the proof cuts them.
    """
    pairs = {step.new: step for step in proof.steps if isinstance(step, Pair)}
    rows = tuple([_cut_row(row, pairs) for row in comparison.rows])
    cut = tuple([_cut(change, pairs) for change in comparison.changes])
    judgements = tuple([_judgements(change, pairs, comparison) for change in cut])
    return Verdict(replace(comparison, rows=rows, changes=cut), proof, judgements)


def _cut_row(row: Row, pairs: Mapping[int, Pair]) -> Row:
    match row:
        case Altered(olds, news, edits) if len(olds) == len(news) == 1 and news[0] in pairs:
            return Altered(olds, news, _edits(edits, pairs[news[0]]))
        case _:
            return row


def _cut(change: Change, pairs: Mapping[int, Pair]) -> Change:
    match change:
        case Alteration(olds, news, edits, moved) if (
            len(olds) == len(news) == 1 and news[0] in pairs
        ):
            return Alteration(olds, news, _edits(edits, pairs[news[0]]), moved)
        case _:
            return change


def _edits(edits: tuple[Edit, ...], pair: Pair) -> tuple[Edit, ...]:
    """Return the edits of a pair, cut as its pieces are."""
    known = {_span(edit): edit for edit in edits}
    kept = [edit for edit in edits if edit.about in {"structure", "not-carried"}]
    found = []
    for piece in pair.pieces:
        same = known.get(piece[:4])
        found.append(same or Edit(*piece[:4]))
    return (*found, *[edit for edit in kept if edit not in found])


def _span(edit: Edit) -> tuple[int, int, int, int]:
    return edit.old_start, edit.old_end, edit.new_start, edit.new_end


def _judgements(change: Change, pairs: Mapping[int, Pair], comparison: Comparison) -> Judgements:
    match change:
        case Alteration(olds, news, edits) if len(olds) == len(news) == 1 and news[0] in pairs:
            pair = pairs[news[0]]
            pieces = {piece[:4]: piece for piece in pair.pieces}
            found = [_of(edit, pieces) for edit in edits]
            return Judgements(tuple(found), _label(pair))
        case Alteration(edits=edits):
            return Judgements(tuple([_OPENED] * len(edits)))
        case Relabelling(new=news) if news.start in pairs:
            pair = pairs[news.start]
            typed = tuple([Judgement(piece.name, piece.evidence) for piece in pair.pieces])
            return Judgements(typed, _label(pair))
        case _:
            return Judgements((), whole=_OPENED)


def _of(edit: Edit, pieces: Mapping[tuple[int, int, int, int], Piece]) -> Judgement:
    piece = pieces.get(_span(edit))
    if piece is None or edit.about == "structure":
        return _OPENED
    return Judgement(piece.name, piece.evidence)


def _label(pair: Pair) -> Judgement | None:
    return Judgement(pair.label) if pair.label else None
