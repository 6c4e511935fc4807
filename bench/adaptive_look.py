"""What the prover and the checker make of a candidate: proved by mistake, or how near to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bench.adaptive_candidate import Candidate, differing

import paraph
from paraph.language import reviewed
from paraph.proof.checker import Refused, Seen, check_seen, refusals
from paraph.proof.checker.judge import rules
from paraph.proof.checker.line import Sides
from paraph.proof.checker.words import Claim
from paraph.proof.judging import checked
from paraph.proof.lexicon import LEXICON
from paraph.proof.proof import LOCAL, OPEN, Gap, Keep, Pair, Piece, Proof, Step
from paraph.proof.prover import prove
from paraph.text.node import Text

NUMBERING = "numbering"
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|U\+[0-9A-F]{4}|\d+")
_EVIDENCE = {"spelling": {"by": "nearest"}}
Span = tuple[int, int, int]
"""A provision of one side, and the characters in it, half-open."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A claim about the change of meaning that the checker refused: by which class, and why.

    `proposed` says that a rule made it; else it was forged, and the class itself would have
    accepted it: a guard that holds for every class stood alone before it.
    """

    name: str
    why: str
    proposed: bool


@dataclass(frozen=True, slots=True)
class Look:
    """What came of a candidate.

    `false` names how a proof of the changed meaning got through, or nothing. `nearness` grows with
    what is proved around it, with how many guards a forged claim about it passed, and with claims
    that a rule proposed.
    """

    false: str
    nearness: float
    refused: tuple[Refusal, ...]
    features: frozenset[str]


def look(candidate: Candidate) -> Look | None:
    """Return what is made of a candidate, or None where both texts read alike without it."""
    texts = [_read(candidate, side) for side in (candidate.old, candidate.new)]
    spared = candidate.spared and [_read(candidate, side) for side in candidate.spared]
    old, new = texts[0].text, texts[1].text
    if old == new or (spared and [one.text for one in spared] == [old, new]):
        return None
    comparison = paraph.compare(*texts)
    proposed = prove(
        comparison, language=candidate.language, locale=candidate.locale, house=candidate.house
    )
    proof = checked(proposed, comparison)
    planted = _planted(spared, (old, new)) if spared else None
    judged = _Judged(proposed, proof, Seen(old, new), planted)
    refused = tuple(judged.refused())
    forged = judged.forged()
    pieces = [piece.name != OPEN for step in proof.steps for piece in _of(step)]
    gaps = sum(isinstance(step, Gap) for step in proof.steps)
    share = sum(pieces) / max(len(pieces) + gaps, 1)
    # Between two changes of meaning a slip may stand, which a forged claim may well be right about.
    false = judged.false() or (forged.accepted if len(candidate.planted) == 1 else "")
    # A rung for a claim that a rule made, one for what passed its class, the rest by degrees.
    near = share + forged.passed + 2 * any(one.proposed for one in refused) + bool(forged.guarded)
    refused = (*refused, *forged.guarded)
    features = frozenset([f"{one.name}: {one.why}" for one in refused])
    return Look(false, near, refused, features)


def _read(candidate: Candidate, side: str) -> paraph.Reading:
    return paraph.read(side.encode(), file=f"text{candidate.suffix}", language=candidate.language)


def _of(step: Step) -> tuple[Piece, ...]:
    return step.pieces if isinstance(step, Pair) else ()


def _planted(
    spared: Sequence[paraph.Reading], texts: tuple[Text, Text]
) -> tuple[tuple[Span, ...], tuple[Span, ...]] | None:
    """Return where each text differs from the spared one, or None where provisions came or went."""
    found: list[tuple[Span, ...]] = []
    for before, after in zip([one.text for one in spared], texts, strict=True):
        if len(before.provisions) != len(after.provisions):
            return None
        pairs = enumerate(zip(before.provisions, after.provisions, strict=True))
        found.append(tuple([(at, *differing(a.text, b.text)) for at, (a, b) in pairs if a != b]))
    return found[0], found[1]


@dataclass(frozen=True, slots=True)
class _Forged:
    """What became of claims that no rule made."""

    accepted: str
    passed: float
    guarded: tuple[Refusal, ...]


class _Judged:
    def __init__(
        self,
        proposed: Proof,
        proof: Proof,
        seen: Seen,
        planted: tuple[tuple[Span, ...], tuple[Span, ...]] | None,
    ) -> None:
        self._proposed, self._proof, self._seen, self._planted = proposed, proof, seen, planted

    def false(self) -> str:
        """Say how the changed meaning is proved, or nothing: wholly, or piece by piece."""
        names = [piece.name for step in self._proof.steps for piece in _of(step)]
        labels = [step.label for step in self._proof.steps if isinstance(step, Pair)]
        gaps = any(isinstance(step, Gap) for step in self._proof.steps)
        if OPEN not in (*names, *labels) and not gaps:
            return "all of it proved: " + ", ".join(sorted({*names, *labels} - {""}))
        if self._planted is None:
            return ""
        touched = list(self._touched(self._proof))
        spans = [span for side in self._planted for span in side]
        if spans and touched and not any(name == OPEN for name, _ in touched):
            held = {step for _, step in touched}
            return (
                "proved where it is: " + ", ".join(sorted({n for n, _ in touched})) if held else ""
            )
        return ""

    def _touched(self, proof: Proof) -> Iterator[tuple[str, int]]:
        """Yield the class and the step of all that touches the change of meaning."""
        if self._planted is None:
            return
        olds, news = self._planted
        for number, step in enumerate(proof.steps):
            match step:
                case Gap(old, size, new, more):
                    if any(old <= at < old + size for at, _, _ in olds) or any(
                        new <= at < new + more for at, _, _ in news
                    ):
                        yield OPEN, number
                case Pair(old, new, label, pieces):
                    spots = [s for s in olds if s[0] == old], [s for s in news if s[0] == new]
                    if any(spots) and label:
                        yield label, number
                    for piece in pieces:
                        if any(_meets(s, piece[0], piece[1]) for s in spots[0]) or any(
                            _meets(s, piece[2], piece[3]) for s in spots[1]
                        ):
                            yield piece.name, number
                case Keep():
                    pass

    def refused(self) -> Iterator[Refusal]:
        """Yield the claims about the change of meaning that a rule made and the checker refused."""
        if self._proposed == self._proof:
            return
        for each in refusals(self._proposed, self._seen, LEXICON):
            found = re.fullmatch(r"steps\[(\d+)\]\.pieces\[(\d+)\]", each.place)
            step = self._proposed.steps[int(found[1])] if found else None
            if found is None or not isinstance(step, Pair):
                continue
            piece = step.pieces[int(found[2])]
            if self._planted is None or self._meant(step, piece):
                yield Refusal(piece.name, _plain(each.what), proposed=True)

    def _meant(self, step: Pair, piece: Piece) -> bool:
        if self._planted is None:
            return False
        olds, news = self._planted
        return any(s[0] == step.old and _meets(s, piece[0], piece[1]) for s in olds) or any(
            s[0] == step.new and _meets(s, piece[2], piece[3]) for s in news
        )

    def forged(self) -> _Forged:
        """Claim each class of the open pieces in which the meaning changed, one after another."""
        accepted, passed = "", 0.0
        guarded: list[Refusal] = []
        for number, step in enumerate(self._proof.steps):
            if not isinstance(step, Pair):
                continue
            for at, piece in enumerate(step.pieces):
                if piece.name != OPEN or not self._meant(step, piece):
                    continue
                trimmed = self._trimmed(step, piece)
                if trimmed[0] == trimmed[1] and trimmed[2] == trimmed[3]:
                    continue  # a number that is the old one again: nothing to claim here
                for whole in (piece, trimmed)[: 1 + (trimmed[:4] != piece[:4])]:
                    for name in LOCAL:
                        refusals = list(self._guards(step, whole, name))
                        asked = rules(name)
                        if not refusals:
                            accepted = accepted or f"forged {name}"
                            continue
                        passed = max(passed, 1 - len(refusals) / len(asked))
                        if len(refusals) == 1 and refusals[0][0] < len(asked) - 1:
                            guarded.append(Refusal(name, _plain(refusals[0][1]), proposed=False))
                guarded += self._numbered(number, at)
        return _Forged(accepted, passed, tuple(guarded))

    def _guards(self, step: Pair, piece: Piece, name: str) -> Iterator[tuple[int, str]]:
        """Yield which of the rules of a class refuse a piece, and why."""
        old, new = self._seen.texts
        claimed = piece._replace(name=name, evidence=_EVIDENCE.get(name, {}))
        vocabulary = self._seen.vocabulary(reviewed, LEXICON, self._proof.language)
        sides = Sides.of(claimed, old.line(step.old), new.line(step.new))
        places = step.old, step.new
        locale = self._proof.locale
        claim = Claim(claimed, sides, places, self._seen.texts, vocabulary, locale, LEXICON)
        for at, rule in enumerate(rules(name)):
            if what := rule(claim):
                yield at, what

    def _trimmed(self, step: Pair, piece: Piece) -> Piece:
        """Return a piece less the equal words at its ends."""
        old = self._seen.texts[0].line(step.old).text[piece.old_start : piece.old_end]
        new = self._seen.texts[1].line(step.new).text[piece.new_start : piece.new_end]
        olds, news = re.findall(r"\w+|\W", old), re.findall(r"\w+|\W", new)
        head = tail = 0
        while olds and news and olds[0] == news[0]:
            head += len(olds.pop(0))
            del news[0]
        while olds and news and olds[-1] == news[-1]:
            tail += len(olds.pop())
            del news[-1]
        return Piece(
            piece.old_start + head,
            piece.old_end - tail,
            piece.new_start + head,
            piece.new_end - tail,
        )

    def _numbered(self, number: int, at: int) -> Iterator[Refusal]:
        """Claim an open piece as renumbered, where other numbers are."""
        step = self._proof.steps[number]
        names = {name for each in self._proof.steps for name in _names(each)}
        if NUMBERING not in names or not isinstance(step, Pair):
            return
        piece = step.pieces[at]._replace(name=NUMBERING)
        pieces = (*step.pieces[:at], piece, *step.pieces[at + 1 :])
        steps = list(self._proof.steps)
        steps[number] = step._replace(pieces=pieces)
        answer = check_seen(_with(self._proof, steps), self._seen, LEXICON)
        if isinstance(answer, Refused):
            why = _plain(answer.what).partition(":")[0].partition(" (")[0]
            yield Refusal(NUMBERING, why, proposed=False)
        else:
            yield Refusal(NUMBERING, "FORGED NUMBER ACCEPTED", proposed=False)


def _with(proof: Proof, steps: Sequence[Step]) -> Proof:
    return replace(proof, steps=tuple(steps))


def _names(step: Step) -> tuple[str, ...]:
    if not isinstance(step, Pair):
        return ()
    return (step.label, *[piece.name for piece in step.pieces])


def _meets(span: Span, start: int, end: int) -> bool:
    return start <= span[2] and span[1] <= end


def _plain(what: str) -> str:
    """Return a refusal without the words it names, so that like ones are one."""
    return _QUOTED.sub("…", what)
