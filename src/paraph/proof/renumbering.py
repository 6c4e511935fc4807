"""Renumbering: labels and references claimed for `numbering`, as far as the checker lets them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from paraph.language.numerals import CIRCLED
from paraph.language.table import label_words, number_words
from paraph.proof.carried import carried
from paraph.proof.checker.documents.fault import NOWHERE, Fault
from paraph.proof.proof import OPEN, Pair, Piece, Proof, Step
from paraph.text.node import Text

NUMBERING = "numbering"
REPAIR = "reference-repair"
_LABEL = 40  # characters at the beginning of a wording in which a typed label may stand
_ORDINAL = "\uc81c"
_PASSES = 8
"""How often claims are given up before none is made."""
_ROMAN = frozenset("IVXLCivxlc")
_LETTERS = "A-Za-z\u0410-\u042f\u0430-\u044f"
_NUMBER = (
    r"(?:\d{1,4}(?:\.\d{1,3})*[a-z]?|[IVXLC]{1,8}|[ivxlc]{1,8}"
    rf"|[{_LETTERS}]|[\uac00-\ud558{CIRCLED}])"
)


@cache
def _numbers() -> re.Pattern[str]:
    """Return the pattern of numbers and what joins them."""
    return re.compile(rf"{_NUMBER}(?:[^\w]{{1,3}}(?:\w{{1,7}}[^\w]{{1,3}})?{_NUMBER})*")


def renumbered(proof: Proof, old: Text, new: Text) -> Proof:
    """Return the proof with what is renumbered in it claimed, without tables and counts of them.

    What the checker refuses at one reference is left open, the whole reference if need be; where it
    refuses anything else nothing is claimed. Takes a few times the time of a check.
    """
    repaired = any(_repairs(step) for step in proof.steps)
    followed = _followed(_unrepaired(proof), old, new) if repaired else proof
    found = _followed(proof, old, new)
    # A number before a title follows its label, or is put right where no label changed.
    return followed if repaired and _opens(followed) <= _opens(found) else found


def _repairs(step: Step) -> bool:
    return isinstance(step, Pair) and any(piece.name == REPAIR for piece in step.pieces)


def _unrepaired(proof: Proof) -> Proof:
    steps = [
        step._replace(
            pieces=tuple(
                [
                    piece._replace(name=OPEN) if piece.name == REPAIR else piece
                    for piece in step.pieces
                ]
            )
        )
        if isinstance(step, Pair)
        else step
        for step in proof.steps
    ]
    return replace(proof, steps=tuple(steps))


def _opens(proof: Proof) -> int:
    """Return how many labels and pieces a proof leaves open."""
    pairs = [step for step in proof.steps if isinstance(step, Pair)]
    return sum([[pair.label, *[piece.name for piece in pair.pieces]].count(OPEN) for pair in pairs])


def _followed(proof: Proof, old: Text, new: Text) -> Proof:
    """Return the proof with the numbers claimed that the checker lets follow their labels."""
    if not any(_labelled(_claim(step, old, new), old, new) for step in proof.steps if _early(step)):
        return proof
    claimed = replace(proof, steps=tuple([_claim(step, old, new) for step in proof.steps]))
    # Only here: they read every reference of both texts, and most texts keep their labels.
    from paraph.proof.checker.documents.numbering import faults  # noqa: PLC0415

    given: set[tuple[int, int]] = set()
    for _ in range(_PASSES):
        found = list(faults(claimed, old, new))
        if not found:
            return claimed
        if any(fault.place == NOWHERE or fault.old is None for fault in found):
            return proof
        steps = _given_up(claimed.steps, found, given, (old, new))
        if steps is None:
            return proof
        claimed = replace(claimed, steps=steps)
    return proof


def _early(step: Step) -> bool:
    """Whether anything is open where a label stands."""
    return isinstance(step, Pair) and (
        bool(step.label) or any(piece.old_start < _LABEL for piece in step.pieces)
    )


def _labelled(step: Step, old: Text, new: Text) -> bool:
    """Whether a label changed, automatic or typed: without one no reference follows anything."""
    if not isinstance(step, Pair):
        return False
    if step.label == NUMBERING:
        return True
    before = old.provisions[step.old].text
    numbers = [
        each
        for each in step.pieces
        if each.name == NUMBERING and each.old_start < _LABEL and _leads(before[: each.old_start])
    ]
    if not numbers:
        return False
    from paraph.proof.checker.documents.labels import in_label, label_of  # noqa: PLC0415

    labels = label_of(old.provisions[step.old]), label_of(new.provisions[step.new])
    return any(in_label(each, *labels) for each in numbers)


def _leads(head: str) -> bool:
    """Whether what stands before a number may be the beginning of a typed label."""
    words = head.lower().split()
    if not words or head.startswith(_ORDINAL) or not any(map(str.isalpha, head)):
        return True
    return words[0] in label_words() or words[0].rstrip(".") in label_words()


def _claim(step: Step, old: Text, new: Text) -> Step:
    if not isinstance(step, Pair):
        return step
    before, after = old.provisions[step.old], new.provisions[step.new]
    pieces = [_number(piece, before.text, after.text) for piece in step.pieces]
    label = NUMBERING if step.label == OPEN else step.label
    if not carried(before, after, pieces):
        pieces = list(step.pieces)
    return step._replace(label=label, pieces=tuple(pieces))


def _number(piece: Piece, old: str, new: str) -> Piece:
    """Return an open piece as what changed of it is a number, claimed; any other as it is."""
    if piece.name != OPEN or piece.old_start == piece.old_end or piece.new_start == piece.new_end:
        return piece
    start, end, other, other_end = piece[:4]
    while start < end and other < other_end and old[start] == new[other]:
        start, other = start + 1, other + 1
    while start < end and other < other_end and old[end - 1] == new[other_end - 1]:
        end, other_end = end - 1, other_end - 1
    # "13" became "14", not "3" "4".
    while start > piece.old_start and _one_number(old, start) | _one_number(new, other):
        start, other = start - 1, other - 1
    while end < piece.old_end and _one_number(old, end) | _one_number(new, other_end):
        end, other_end = end + 1, other_end + 1
    olds, news = old[start:end], new[other:other_end]
    if olds == news or not (_is_number(olds) and _is_number(news)):
        return piece
    return Piece(start, end, other, other_end, NUMBERING)


def _one_number(text: str, at: int) -> bool:
    """Whether the characters around a place belong to one number."""
    sides = text[at - 1 : at], text[at : at + 1]
    if all(side.isdecimal() for side in sides) or all(side and side in "IVXLC" for side in sides):
        return True
    return all(side and (side in "ivxlc" or (side.isascii() and side.isalpha())) for side in sides)


def _is_number(words: str) -> bool:
    if len(words) > 1 and words[:2].isalpha() and not _ROMAN.issuperset(words[:2]):
        return words.lower() in number_words()
    return _numbers().fullmatch(words) is not None or words.lower() in number_words()


def _given_up(
    steps: Sequence[Step],
    found: Iterable[Fault],
    given: set[tuple[int, int]],
    texts: tuple[Text, Text],
) -> tuple[Step, ...] | None:
    """Return the steps with what is at fault open; None where nothing is claimed there any more."""
    wrong = {fault.place[1]: fault for fault in found}
    result: list[Step] = []
    for step in steps:
        fault = wrong.pop(step.new, None) if isinstance(step, Pair) else None
        if fault is None or fault.old is None or not isinstance(step, Pair):
            result.append(step)
            continue
        pieces = [_opened(piece, fault.old) for piece in step.pieces]
        if pieces == list(step.pieces):
            place = step.new, fault.old[0]
            if place in given or fault.new is None:
                return None
            given.add(place)
            pieces = _whole(step.pieces, fault.old, fault.new)
        before, after = (text.provisions[at] for text, at in zip(texts, step[:2], strict=True))
        if not carried(before, after, pieces):
            return None
        result.append(step._replace(pieces=tuple(pieces)))
    return None if wrong else tuple(result)


def _opened(piece: Piece, span: tuple[int, int]) -> Piece:
    inside = piece.old_start < span[1] and span[0] < piece.old_end
    return piece._replace(name=OPEN) if inside and piece.name == NUMBERING else piece


def _whole(pieces: Sequence[Piece], old: tuple[int, int], new: tuple[int, int]) -> list[Piece]:
    """Return the pieces with one open piece for a whole reference in place of those in it."""
    inside = [each for each in pieces if each.old_start < old[1] and old[0] < each.old_end]
    start = min([old[0], *[each.old_start for each in inside]])
    end = max([old[1], *[each.old_end for each in inside]])
    other = min([new[0], *[each.new_start for each in inside]])
    other_end = max([new[1], *[each.new_end for each in inside]])
    whole = Piece(start, end, other, other_end, OPEN)
    return sorted(
        [whole, *[each for each in pieces if each not in inside]], key=lambda one: one[:4]
    )
