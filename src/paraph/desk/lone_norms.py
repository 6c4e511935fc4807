"""Lone norms: what one language of a text lays down and the other lacks, or has otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from paraph.concordance.aligning import Bead
from paraph.concordance.concord import concord
from paraph.concordance.concordance import BLIND, Pair
from paraph.language.tone import tone
from paraph.norms.grammar import Grammar, grammar
from paraph.norms.lone import Apart, Lone
from paraph.norms.norm import Norm, Norms
from paraph.norms.units import units
from paraph.text.outline import Outline, outline
from paraph.text.reading import Reading

_CLASHING = frozenset(("obligation", "permission", "prohibition"))
_TELLING = frozenset(("permission", "negation", "recommendation"))
"""Differences of a concordance that say that a norm is of another kind."""
_SHORTER = frozenset(("sentence", "length", "item", "provision", "division"))
_TIMED = frozenset(("duration", "number", "date", "when", "bound"))
_GROUPS = {
    "each party": "parties",
    "one party": "parties",
    "both jointly": "parties",
    "joint body": "body",
    "third persons": "others",
}
_SAME, _NEAR, _CLASH, _TIME, _WHO = 8, 5, 2, 2, 1
"""What two norms are worth as counterparts: of one kind, of kinds that translations mix, or not."""


class Side(NamedTuple):
    """One text, its language, and its norms."""

    reading: Reading
    language: str
    norms: Norms


def apart(first: Side, second: Side) -> Apart:
    """Return which norms one of two texts in different languages has that the other lacks.

    Provisions are counterparts as a concordance lays them side by side. What is told rests on two
    witnesses: the norms that were read, and what the concordance or the number of sentences and
    verbs says of the same provisions. What only one of them says is `unclear`.
    """
    pair = concord((first.reading, second.reading), (first.language, second.language)).pairs[0]
    doubts = tuple([each.sentence for each in pair.doubts if each.cause in BLIND])
    if doubts:
        return Apart(doubts=doubts)
    sides = _Laid(first), _Laid(second)
    evidence = _evidence(pair)
    lone: list[Lone] = []
    unclear: list[Lone] = []
    alone: tuple[list[str], list[str]] = ([], [])
    compared = 0
    for bead in pair.beads:
        if not bead.first or not bead.second:
            which = 0 if bead.first else 1
            alone[which].extend([str(sides[which].tree.address(each)) for each in bead[which]])
        both = [
            [norm for place in bead[which] for norm in sides[which].norms.get(place, ())]
            for which in (0, 1)
        ]
        if not both[0] and not both[1]:
            continue
        compared += max(map(len, both))
        held = _Held(bead, sides, evidence.get(bead, frozenset()), tuple(both))
        pairs, rest = matched(*both)
        for one, other in pairs:
            sure, doubtful = _unlike(one, other, held)
            lone += sure
            unclear += doubtful
        for which in (0, 1):
            for norm in rest[which]:
                why = _lacking(held, which)
                told = _told(norm, which, why or "words there may hold it", held.address(1 - which))
                (lone if why else unclear).append(told)
    return Apart(tuple(lone), tuple(unclear), compared, (tuple(alone[0]), tuple(alone[1])))


# ---------------------------------------------------------------- what lies side by side


class _Laid:
    """A side with its norms by their provisions."""

    def __init__(self, side: Side) -> None:
        self.reading = side.reading
        self.language = side.language
        self.tree: Outline = outline(side.reading.text, side.language)
        self.held: Grammar = grammar(side.language)
        self.norms: dict[int, list[Norm]] = {}
        for norm in side.norms.norms:
            self.norms.setdefault(norm.place.provision, []).append(norm)
        read = units(side.reading.text, self.tree, self.held, [])
        self.sentences = Counter([each.place.provision for each in read])

    def text(self, places: Sequence[int]) -> str:
        provisions = self.reading.text.provisions
        return " ".join([" ".join(provisions[place].text.split()) for place in places])


class _Held(NamedTuple):
    """A bead, both sides, and the kinds of differences that a concordance finds in it."""

    bead: Bead
    sides: tuple[_Laid, _Laid]
    evidence: frozenset[str]
    norms: tuple[list[Norm], ...]

    @property
    def even(self) -> bool:
        """Whether as many norms were read on either side."""
        return len(self.norms[0]) == len(self.norms[1])

    def text(self, which: int) -> str:
        return self.sides[which].text(self.bead[which])

    def sentences(self, which: int) -> int:
        return sum(self.sides[which].sentences[place] for place in self.bead[which])

    def allowed(self, which: int) -> bool:
        """Whether a side has as many words that may allow as the other has permissions."""
        there = sum(1 for each in self.norms[1 - which] if each.kind == "permission")
        allows = tone(self.sides[which].language).may_allow
        return len(allows.findall(self.text(which).casefold())) >= there

    def address(self, which: int) -> str:
        places = self.bead[which]
        return str(self.sides[which].tree.address(places[0])) if places else ""


def _evidence(pair: Pair) -> dict[Bead, frozenset[str]]:
    places: tuple[dict[int, Bead], dict[int, Bead]] = ({}, {})
    for bead in pair.beads:
        for which in (0, 1):
            places[which].update(dict.fromkeys(bead[which], bead))
    found: dict[Bead, set[str]] = {}
    for each in pair.differences:
        for which, place in enumerate((each.first, each.second)):
            bead_there = None if place.after else places[which].get(place.provision)
            if bead_there is not None:
                found.setdefault(bead_there, set()).add(each.kind)
    return {bead: frozenset(kinds) for bead, kinds in found.items()}


# ---------------------------------------------------------------- which are counterparts


def matched(
    ones: Sequence[Norm], others: Sequence[Norm]
) -> tuple[list[tuple[Norm, Norm]], tuple[list[Norm], list[Norm]]]:
    """Pair norms of two provisions in their order, the likest first; and return what is left.

    Takes time in O(n * m).
    """
    width = len(others) + 1
    best = [[0] * width for _ in range(len(ones) + 1)]
    for row in range(len(ones) - 1, -1, -1):
        for column in range(len(others) - 1, -1, -1):
            best[row][column] = max(
                best[row + 1][column],
                best[row][column + 1],
                best[row + 1][column + 1] + _alike(ones[row], others[column]),
            )
    pairs: list[tuple[Norm, Norm]] = []
    row = column = 0
    while row < len(ones) and column < len(others):
        worth = _alike(ones[row], others[column])
        if best[row][column] == best[row + 1][column + 1] + worth:
            pairs.append((ones[row], others[column]))
            row, column = row + 1, column + 1
        elif best[row][column] == best[row + 1][column]:
            row += 1
        else:
            column += 1
    taken = {each.id for both in pairs for each in both}
    left = [each for each in ones if each.id not in taken]
    return pairs, (left, [each for each in others if each.id not in taken])


def _alike(one: Norm, other: Norm) -> int:
    kinds = {one.kind, other.kind}
    worth = _SAME if len(kinds) == 1 else _CLASH if kinds <= _CLASHING else _NEAR
    worth += _TIME * (_times(one) == _times(other))
    return worth + _WHO * (one.bearer.kind == other.bearer.kind)


def _times(norm: Norm) -> frozenset[str]:
    told = [str(each.recurrence or each.day or each.offset or "") for each in norm.deadlines]
    return frozenset(filter(None, told))


# ---------------------------------------------------------------- what is told


def _told(norm: Norm, which: int, why: str, other: str) -> Lone:
    first, second = (None, norm) if which else (norm, None)
    return Lone("lacks", first, second, why, other)


def _lacking(held: _Held, which: int) -> str:
    """Return by what it is known that the other text lacks a norm, or "" where it is not.

    An item that has a counterpart is none: its lead-in was read in one text alone.
    """
    other = 1 - which
    if not held.bead[other]:
        return "the provision has no counterpart"
    if held.evidence & _SHORTER and held.sentences(other) < held.sentences(which):
        return "its counterpart has fewer sentences or items"
    return ""


def _unlike(one: Norm, other: Norm, held: _Held) -> tuple[list[Lone], list[Lone]]:
    """Return what two counterparts lay down otherwise, for sure and perhaps."""
    address = held.address(1)
    sure: list[Lone] = []
    perhaps: list[Lone] = []
    kinds = {one.kind, other.kind}
    if len(kinds) > 1:
        told = Lone("kind", one, other, f"{one.kind}, and {other.kind} there", address)
        if held.evidence & _TELLING or _not_allowed(one, other, held):
            sure.append(told)
        elif kinds <= _CLASHING:
            alike = bool(one.leads) == bool(other.leads)
            (sure if held.even and alike else perhaps).append(told)
    elif _weaker(one, other, held):
        strengths = [each.strength or "no strength" for each in (one, other)]
        sure.append(Lone("strength", one, other, " and there ".join(strengths), address))
    times = _times(one), _times(other)
    if times[0] != times[1] and held.evidence & _TIMED:
        limits = [", ".join(sorted(each)) or "no time limit" for each in times]
        sure.append(Lone("deadline", one, other, " and there ".join(limits), address))
    groups = _GROUPS.get(one.bearer.kind), _GROUPS.get(other.bearer.kind)
    if held.even and None not in groups and groups[0] != groups[1]:
        named = [f"{each.bearer.kind} ({each.bearer.words})" for each in (one, other)]
        perhaps.append(Lone("bearer", one, other, " and there ".join(named), address))
    return sure, perhaps


def _not_allowed(one: Norm, other: Norm, held: _Held) -> bool:
    """Whether one is a permission, and the other text has too few words that may allow."""
    return any(
        norm.kind == "permission" and not held.allowed(1 - which)
        for which, norm in enumerate((one, other))
    )


def _weaker(one: Norm, other: Norm, held: _Held) -> bool:
    """Whether one is an endeavour where nothing in the other text may be one."""
    if {one.kind, other.kind} != {"obligation"} or one.strength == other.strength:
        return False
    if "recommendation" in held.evidence:
        return True
    for which, norm in enumerate((one, other)):
        if norm.strength == "endeavour" and not _weakens(held, 1 - which):
            return True
    return False


def _weakens(held: _Held, which: int) -> bool:
    words = held.sides[which].held
    text = held.text(which)
    return any(
        pattern.match(text, at)
        for pattern in (words.endeavour, words.consider)
        for at in range(len(text))
        if not at or text[at - 1] == " "
    )
