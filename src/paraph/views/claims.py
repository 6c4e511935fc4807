"""Claims: what a report says of each change, held against its proof and against both texts.

Nothing of it is taken on trust: a place must be where the text has it, words must be those that
stand there, and a class that of the piece which the checker accepted. What only puts into words
what other members say (`remark`, `structure`, `held`, the sentence of a reason) is for display.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from paraph.proof.checker import Refused
from paraph.proof.proof import COMPLETION, OPEN, Gap, Keep, Pair, Piece, Proof
from paraph.proof.reason import CODES
from paraph.text.node import Provision, Text
from paraph.views.joined import Joined

FRAME = frozenset(("structure", "not-carried", "emphasis"))
"""What an edit may be about that no piece of a proof is."""
_KINDS = frozenset(("inserted", "deleted", "altered", "moved", "relabelled"))
_ABOUT = FRAME | {"wording", "marks", "reference", "label", "paragraph-end"}
_EQUAL = FRAME | {"marks", "reference", "label"}
_HEAVIEST = 100


class Told(NamedTuple):
    """One text as a report calls its provisions: by their addresses, and with their labels."""

    text: Text
    addresses: Sequence[str]
    labels: Sequence[str]


class Claimed(NamedTuple):
    """A change of a report whose places are known: `said` is as the report has it."""

    place: str
    said: Mapping[str, Any]
    old: range
    new: range
    pair: Pair | None
    ordered: str = ""
    """The class that proves the move of all of its provisions, one by one, or nothing."""


class Ground(NamedTuple):
    """What a proof makes of each provision: the pair it belongs to, or `open` by a gap."""

    pairs: Mapping[tuple[int, int], Pair]
    gaps: frozenset[tuple[range, range]]
    gaps_old: frozenset[int]
    gaps_new: frozenset[int]
    kept: tuple[Keep, ...] = ()

    @classmethod
    def of(cls, proof: Proof) -> Ground:
        """Return the ground that a proof gives, whose steps have been checked."""
        pairs: dict[tuple[int, int], Pair] = {}
        gaps: set[tuple[range, range]] = set()
        kept: list[Keep] = []
        for step in proof.steps:
            match step:
                case Pair(old, new):
                    pairs[old, new] = step
                case Gap(old, olds, new, news):
                    gaps.add((range(old, old + olds), range(new, new + news)))
                case Keep():
                    kept.append(step)
        gone = frozenset([index for gap in gaps for index in gap[0]])
        come = frozenset([index for gap in gaps for index in gap[1]])
        return cls(pairs, frozenset(gaps), gone, come, tuple(kept))

    def keeps(self, old: range, new: range) -> bool:
        """Whether one provision of either text is kept as the other, character by character."""
        before = bisect_right(self.kept, old.start, key=lambda each: each.old)
        if not before or not len(old) == len(new) == 1:
            return False
        each = self.kept[before - 1]  # they stand in the order of both texts
        inside = old.start < each.old + each.size
        return inside and old.start - each.old == new.start - each.new

    def order(self, old: range, new: range) -> str:
        """Return the class by which provisions moved and changed in nothing else, or nothing."""
        if len(old) != len(new):
            return ""
        pairs = [self.pairs.get(each) for each in zip(old, new, strict=True)]
        names = {each.order if each and not (each.label or each.pieces) else "" for each in pairs}
        return names.pop() if len(names) == 1 else ""


def claims(
    report: Mapping[str, Any], ground: Ground, old: Told, new: Told
) -> Iterator[Claimed | Refused]:
    """Yield each change of a report, or where in the report stands what does not hold.

    Raises:
        KeyError, TypeError, AttributeError: the report is not of the form `paraph.compare/1`.
    """
    where = [{at: index for index, at in enumerate(each.addresses)} for each in (old, new)]
    for number, said in enumerate(report["changes"]):
        place = f"changes[{number}]"
        if said["id"] != f"c{number + 1}":
            yield Refused(f"{place}.id", f"is not c{number + 1}")
        if said["kind"] not in _KINDS:
            yield Refused(f"{place}.kind", "is no kind of change")
            continue
        sides = [
            _side(said, f"{place}", name, text, known)
            for name, text, known in (("old", old, where[0]), ("new", new, where[1]))
        ]
        refused = [each for each in sides if isinstance(each, Refused)]
        if refused:
            yield from refused
            continue
        before, after = [each for each in sides if isinstance(each, range)]
        pair = None
        if len(before) == len(after) == 1:
            pair = ground.pairs.get((before[0], after[0]))
        ordered = ground.order(before, after) if said["kind"] == "moved" else ""
        claimed = Claimed(place, said, before, after, pair, ordered)
        yield from _kind(claimed, ground)
        texts = old.text.provisions, new.text.provisions
        yield from _edits(
            claimed,
            Joined(texts[0][before.start : before.stop]),
            Joined(texts[1][after.start : after.stop]),
        )
        yield from _judged(claimed)
        yield claimed


def _side(
    said: Mapping[str, Any], place: str, name: str, told: Told, known: Mapping[str, int]
) -> range | Refused:
    """Return the provisions that a change has on one side, or what is wrongly said of them."""
    at = said[f"at_{name}"]
    if (at is None) != (said["kind"] == {"old": "inserted", "new": "deleted"}[name]):
        return Refused(f"{place}.at_{name}", "does not go with the kind of the change")
    found = range(0)
    right: dict[str, object] = {name: None, "label": None, "marks": [], "also": []}
    if at is not None:
        if at not in known:
            return Refused(f"{place}.at_{name}", f"names no provision of the {name} text")
        found = _spread(told.text.provisions, known[at], said[name])
        if not found:
            return Refused(f"{place}.{name}", f"is not what stands there in the {name} text")
        several = told.addresses[found.start + 1 : found.stop]
        right = {
            "label": told.labels[found.start],
            "marks": [
                [*one] for one in Joined(told.text.provisions[found.start : found.stop]).marks
            ],
            "also": [*several] if said["kind"] == "altered" else [],
        }
    for member, value in right.items():
        full = member if member == name else f"{member}_{name}"
        if not equal(said[full], value):
            return Refused(f"{place}.{full}", f"is not as the {name} text has it")
    return found


def _spread(provisions: Sequence[Provision], start: int, wording: object) -> range:
    """Return the provisions from `start` on whose texts, joined by line feeds, are `wording`."""
    if not isinstance(wording, str):
        return range(0)
    at = 0
    for index in range(start, len(provisions)):
        if index > start:
            if wording[at : at + 1] != "\n":
                break
            at += 1
        text = provisions[index].text
        if not wording.startswith(text, at):
            break
        at += len(text)
        if at == len(wording):
            return range(start, index + 1)
    return range(0)


def _kind(claimed: Claimed, ground: Ground) -> Iterator[Refused]:
    """Yield why a change cannot be of its kind."""
    said, kind = claimed.said, claimed.said["kind"]
    whole = kind in {"inserted", "deleted", "moved"}
    free = ground.gaps_old.issuperset(claimed.old) and ground.gaps_new.issuperset(claimed.new)
    if whole and not free and not claimed.ordered:
        yield Refused(f"{claimed.place}.kind", "is not what the proof makes of these provisions")
    inside = free if said["move"] is not None else (claimed.old, claimed.new) in ground.gaps
    beside = bool(said["edits"]) and all(edit["about"] == "emphasis" for edit in said["edits"])
    if beside and ground.keeps(claimed.old, claimed.new):
        inside = True  # what stands out is beside the texts
    if not whole and claimed.pair is None and not inside:
        yield Refused(claimed.place, "tells a change where the proof finds none")
    if bool(said["edits"]) != (kind == "altered"):
        yield Refused(f"{claimed.place}.edits", f"do not go with a change that is {kind}")
    if kind == "relabelled" and said["label_old"] == said["label_new"]:
        yield Refused(f"{claimed.place}.kind", "is relabelled, and the label is the same")
    if said["move"] is not None and whole:
        yield Refused(f"{claimed.place}.move", f"does not go with a change that is {kind}")
    framed = any(edit["about"] == "structure" for edit in said["edits"])
    if said["structure"] is not None and not framed:
        yield Refused(f"{claimed.place}.structure", "is said where no edit is about it")


def _edits(claimed: Claimed, old: Joined, new: Joined) -> Iterator[Refused]:
    """Yield what the edits of a change say wrongly of the words, and of what proves them."""
    edits = claimed.said["edits"]
    pieces: Sequence[Piece] = claimed.pair.pieces if claimed.pair is not None else ()
    if edits and len(edits) < len(pieces):
        yield Refused(f"{claimed.place}.edits", "leave out a piece of the proof")
        return
    for number, edit in enumerate(edits):
        place = f"{claimed.place}.edits[{number}]"
        spans = []
        for name, side in (("old", old), ("new", new)):
            span = edit[name]
            start, end = span["start"], span["end"]
            if type(start) is not int or type(end) is not int:
                raise TypeError(place)
            right = 0 <= start <= end <= len(side.text)
            if not right or span["text"] != side.text[start:end]:
                yield Refused(f"{place}.{name}", f"is not what stands there in the {name} text")
            elif not equal(span["marks"], _marks(side, start, end)):
                yield Refused(f"{place}.{name}.marks", f"are not those of the {name} text")
            spans += [start, end]
        piece = pieces[number] if number < len(pieces) else None
        beside = edit["about"] == "emphasis"  # told after the pieces, never in place of one
        if piece is not None and (beside or tuple(spans) != piece[:4]):
            yield Refused(place, "is no piece of the proof")
            piece = None
        elif piece is None and claimed.pair is not None and edit["about"] not in FRAME:
            yield Refused(place, "is no piece of the proof")
        ends = [
            sum(edit[name]["start"] <= joint < edit[name]["end"] for joint in side.joints)
            for name, side in (("old", old), ("new", new))
        ]
        yield from _about(edit, place, parted=ends[0] != ends[1])
        yield from _proved(edit, place, None if edit["about"] in FRAME else piece)


def _about(edit: Mapping[str, Any], place: str, *, parted: bool) -> Iterator[Refused]:
    about, equal = edit["about"], edit["old"]["text"] == edit["new"]["text"]
    fits = about in _ABOUT and (about in _EQUAL or not equal)
    if about == "marks":
        fits = equal
    if about == "structure":
        fits = equal and not edit["old"]["text"]
    if about == "paragraph-end":
        fits = parted
    if not fits:
        yield Refused(f"{place}.about", "does not go with the words of the edit")
    if not isinstance(edit["remark"], str):
        raise TypeError(place)


def _proved(edit: Mapping[str, Any], place: str, piece: Piece | None) -> Iterator[Refused]:
    """Yield what an edit says of its class that the accepted piece does not."""
    name = OPEN if piece is None else piece.name
    evidence = None if name == OPEN or piece is None else {**piece.evidence}
    if edit["class"] != (None if name == OPEN else name):
        yield Refused(f"{place}.class", "is not that of the accepted proof")
    elif not equal(edit["proof"], evidence):
        yield Refused(f"{place}.proof", "is not the evidence of the accepted proof")
    held = edit["held"]
    if not isinstance(held, str) or (held and name == OPEN):
        yield Refused(f"{place}.held", "is said of what is not proved")
    if edit["verdict"] != verdict_of(name, held=bool(held)):
        yield Refused(f"{place}.verdict", "is not what its class and the proof make of it")
    # Of what one format cannot express there is nothing to say.
    missing = not edit["reasons"] and edit["about"] != "not-carried"
    if missing if edit["verdict"] == OPEN else edit["reasons"]:
        yield Refused(f"{place}.reasons", "do not go with the verdict")
    yield from _reasons(edit["reasons"], place)


def verdict_of(name: str, *, held: bool = False) -> str:
    """Return what a report says of a piece of the class `name`."""
    if name == OPEN or held:
        return OPEN
    return "completion" if name == COMPLETION else "editorial"


def _judged(claimed: Claimed) -> Iterator[Refused]:
    """Yield what a change as a whole says that its edits and its proof do not."""
    said, place = claimed.said, claimed.place
    names = _names(claimed)
    classes = [*dict.fromkeys([name for name in names if name != OPEN])]
    if not equal(said["classes"], classes):
        yield Refused(f"{place}.classes", "are not those of the accepted proof")
    verdicts = {edit["verdict"] for edit in said["edits"]}
    verdicts |= {verdict_of(name) for name in names[len(said["edits"]) :]}
    right = next((one for one in (OPEN, "completion") if one in verdicts), "editorial")
    # A profile may hold back the class of a label, which has no member of its own to say so.
    held = said["verdict"] == OPEN and len(names) > len(said["edits"])
    if said["verdict"] != right and not held:
        yield Refused(f"{place}.verdict", "is not what its edits and the proof make of it")
    reasons = said["reasons"]
    mute = bool(said["edits"]) and all(edit["about"] == "not-carried" for edit in said["edits"])
    if (not reasons and not mute) if said["verdict"] == OPEN else reasons:
        yield Refused(f"{place}.reasons", "do not go with the verdict")
    those = [reason for edit in said["edits"] for reason in edit["reasons"]]
    more = len(names) > len(said["edits"])  # of the label, or of the whole
    if any(reason not in reasons for reason in those):
        yield Refused(f"{place}.reasons", "leave out those of an edit")
    if not more and any(reason not in those for reason in reasons):
        yield Refused(f"{place}.reasons", "are not those of its edits")
    yield from _reasons(reasons, place)


def _names(claimed: Claimed) -> list[str]:
    """Return the class, or open, of each edit of a change, then that of its label or its whole."""
    pair, edits = claimed.pair, claimed.said["edits"]
    if claimed.ordered:
        return [*[OPEN] * len(edits), claimed.ordered]
    if pair is None:
        whole = len(claimed.old) + len(claimed.new) != 2  # noqa: PLR2004
        return [OPEN] * (len(edits) + (whole or not edits))
    if claimed.said["kind"] == "relabelled":
        every = {*[piece.name for piece in pair.pieces], *filter(None, (pair.label,))}
        return [every.pop() if len(every) == 1 else OPEN]
    framed = [edit["about"] in FRAME for edit in edits]
    names = [piece.name for piece in pair.pieces] + [OPEN] * (len(edits) - len(pair.pieces))
    return [
        *[OPEN if out else name for name, out in zip(names, framed, strict=False)],
        *filter(None, (pair.label,)),
    ]


def _reasons(reasons: Sequence[Mapping[str, Any]], place: str) -> Iterator[Refused]:
    weights: list[int] = []
    for number, reason in enumerate(reasons):
        here = f"{place}.reasons[{number}]"
        if reason["code"] not in CODES:
            yield Refused(f"{here}.code", "is no reason of the closed list")
        weight = reason["weight"]
        if type(weight) is not int or not 1 <= weight <= _HEAVIEST:
            yield Refused(f"{here}.weight", "is no weight from 1 to 100")
            return
        if not isinstance(reason["sentence"], str) or not reason["sentence"]:
            yield Refused(f"{here}.sentence", "says nothing")
        if not isinstance(reason["words"], list):
            raise TypeError(here)
        if reason in reasons[:number]:
            yield Refused(here, "is given twice")
        weights.append(weight)
    if weights != sorted(weights, reverse=True):
        yield Refused(f"{place}.reasons", "do not stand by their weight")


def _marks(side: Joined, start: int, end: int) -> list[list[object]]:
    return [[*mark] for mark in side.over(start, end)]


def equal(one: object, other: object) -> bool:
    """Whether two values of JSON are equal; to Python, 1 and true are, and to JSON they are not."""
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(equal, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(equal(one[key], other[key]) for key in one)
    return type(one) is type(other) and one == other
