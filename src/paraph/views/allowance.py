"""Allowance: whether a report tells as editorial or completed what a profile does not allow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from paraph.comparison.comparison import Comparison
from paraph.errors import AddressError, ProfileError
from paraph.proof.checker import Refused
from paraph.proof.fields import Fields, Side
from paraph.proof.filled import undeclared
from paraph.proof.house import allowed
from paraph.proof.profile import Profile
from paraph.proof.proof import COMPLETION, OPEN, Pair, Piece, Proof
from paraph.text.address import Address
from paraph.text.outline import outline

_Told = Mapping[str, Any]


def disallowed(
    report: _Told, profile: Profile, proof: Proof, comparison: Comparison
) -> Iterator[Refused]:
    """Yield where a report, which its proof and the files bear out, goes beyond a profile.

    What is not open there is told of one provision on each side, or moved as it was, so that its
    places say all.
    `comparison` is made of the files anew.

    Raises:
        ProfileError: the profile protects or completes what the old text has not.
    """
    ground = _Ground(profile, proof, comparison)
    for number, change in enumerate(report["changes"]):
        edits = [edit for edit in change["edits"] if edit["verdict"] != OPEN]
        if edits or change["verdict"] != OPEN:
            for why in ground.why(change, edits):
                yield Refused(f"changes[{number}]", why)


class _Ground:
    """What a profile says of two texts, and of the pieces of a proof that has been checked."""

    def __init__(self, profile: Profile, proof: Proof, comparison: Comparison) -> None:
        texts = comparison.old.text, comparison.new.text
        plans = comparison.outlines or (
            outline(texts[0], comparison.old.source.language),
            outline(texts[1], comparison.new.source.language),
        )
        self._profile = profile
        self._fields = Fields(
            profile.fields, Side(texts[0], plans[0]), Side(texts[1], plans[1]), proof.language
        )
        self._fields.resolve()
        places = [plans[0].address(index) for index in range(len(plans[0]))]
        for outer in profile.protected:
            try:
                plans[0].find(outer)
            except AddressError as error:
                raise ProfileError(f"the old text has no {outer} to protect") from error
        declared = allowed(profile.completions, texts[0], plans[0])
        strange = frozenset(undeclared(proof, comparison, declared))
        self._places = places
        self._pairs: dict[tuple[str, str], tuple[Pair, list[Piece]]] = {}
        for number, step in enumerate(proof.steps):
            if isinstance(step, Pair):
                at = str(places[step.old]), str(plans[1].address(step.new))
                held = [
                    piece
                    for index, piece in enumerate(step.pieces)
                    if f"steps[{number}].pieces[{index}]" in strange
                ]
                self._pairs[at] = step, held

    def why(self, change: _Told, edits: list[_Told]) -> Iterator[str]:
        """Yield why a change, of which `edits` are not open, should be told as open."""
        names = [edit["class"] for edit in edits]
        if change["verdict"] != OPEN:
            names += change["classes"]
        for name in dict.fromkeys(names):
            if name != COMPLETION and name not in self._profile.allowed:
                yield f"is told as {name}, which the profile does not allow"
        for at in filter(None, (change["at_old"], change["at_new"])):
            for outer in self._profile.protected:
                if Address.parse(at).within(outer):
                    yield f"is not told as open, and the profile protects {outer}"
        yield from self._moved(change)
        pair, strange = self._pairs.get((change["at_old"], change["at_new"]), (None, []))
        if pair is None:
            return
        for edit in edits:
            yield from self._edit(pair, edit, strange)
        if not edits and (held := self._fields.whole((pair.old,), (pair.new,))):
            yield f"is not told as open: {held}"

    def _moved(self, change: _Told) -> Iterator[str]:
        """Yield why a move of several provisions, each of one line, should be told as open."""
        if change["kind"] != "moved" or change["verdict"] == OPEN:
            return
        first = [str(place) for place in self._places].index(change["at_old"])
        by_old = {pair.old: pair.new for pair, _ in self._pairs.values()}
        for at in range(first + 1, first + change["old"].count("\n") + 1):
            for outer in self._profile.protected:
                if self._places[at].within(outer):
                    yield f"is not told as open, and the profile protects {outer}"
            if held := self._fields.whole((at,), (by_old[at],) if at in by_old else ()):
                yield f"is not told as open: {held}"

    def _edit(self, pair: Pair, edit: _Told, strange: list[Piece]) -> Iterator[str]:
        """Yield why one edit should be told as open."""
        evidence = edit["proof"] or {}
        choice = evidence.get("house", "")
        if choice and choice not in self._profile.house:
            yield f"rests on the house choice {choice}, which the profile does not make"
        spans = [(edit[side]["start"], edit[side]["end"]) for side in ("old", "new")]
        if any(each[:4] == (*spans[0], *spans[1]) for each in strange):
            yield "fills a blank otherwise than the profile declares"
        if "by" in evidence:
            return
        held = self._fields.whole((pair.old,), (pair.new,)) or self._fields.part(
            pair.old, pair.new, (spans[0], spans[1])
        )
        if held:
            yield f"is not told as open: {held}"
