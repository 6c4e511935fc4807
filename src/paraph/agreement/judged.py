"""Judged: what a proof leaves open of the way from one text to another, under a profile.

Nobody's word is taken for it: the proof is checked against both texts, and what a profile allows
or protects is told from the texts alone. No aligner is asked.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from hashlib import sha256
from typing import NamedTuple

from paraph.agreement.window import Within
from paraph.errors import AddressError, ProfileError
from paraph.proof.blank import Allowed
from paraph.proof.checker import Accepted, Indeterminate, check
from paraph.proof.fields import Fields, Side
from paraph.proof.house import allowed
from paraph.proof.lexicon import LEXICON
from paraph.proof.profile import Profile
from paraph.proof.proof import COMPLETION, OPEN, Gap, Keep, Pair, Piece, Proof
from paraph.text.canonical import digest
from paraph.text.node import PROPERTIES, Mark, Provision, Text
from paraph.text.outline import Outline, outline


class Open(NamedTuple):
    """A change that is open: the words on both sides, and why; `name` is its class if it has one.

    `text` says of which text of a set it is ("agreement (en)"), where that is known.
    `change` names it by its old place and by what stands on both sides, so that whoever answers for
    it answers for this one and no other. `marks_old` and `marks_new` are what stands over the words
    (raised, struck, a link), and the frames say of whole provisions what they are ("heading 2").
    """

    change: str
    at: str
    old: str
    new: str
    name: str
    why: str
    text: str = ""
    marks_old: tuple[Mark, ...] = ()
    marks_new: tuple[Mark, ...] = ()
    frame_old: str = ""
    frame_new: str = ""


class Judged(NamedTuple):
    """Whether a text was reached from another one within a profile, and how.

    `proved` says how many changes of each class there are, completions among them; `open` are
    those that neither a proof nor the profile covers. `why` is empty where all is within.
    """

    within: Within
    code: str = ""
    why: str = ""
    proved: Mapping[str, int] = {}
    open: tuple[Open, ...] = ()


def judged(
    old: Text, new: Text, proof: Proof, profile: Profile, tables: Mapping[str, str]
) -> Judged:
    """Return how `new` was reached from `old`, by a proof that somebody handed in.

    `tables` are those that a mandate rests on, by digest; a proof that rests on others is outside.
    What is protected is resolved against the old text. Takes time linear in both texts.
    """
    if unfit := _unfit(old, new, proof, profile, tables):
        return unfit
    try:
        account = _Account(old, new, proof, profile)
        found = tuple(account.open())
    except ProfileError as error:
        return Judged("outside", "profile", f"the mandate's profile: {error.what}")
    proved = dict(Counter(account.proved))
    if not found:
        return Judged("within", proved=proved)
    first = found[0]
    said = f"{len(found)} changes are" if len(found) > 1 else "a change is"
    why = f"{said} outside; the first is at {first.at}: {first.why}"
    return Judged("outside", "open", why, proved, found)


def _unfit(
    old: Text, new: Text, proof: Proof, profile: Profile, tables: Mapping[str, str]
) -> Judged | None:
    """Return why a proof says nothing under a profile, or nothing where it does."""
    answer = check(proof, old, new, LEXICON)
    if isinstance(answer, Indeterminate):
        return Judged("undetermined", "rules", answer.what)
    if not isinstance(answer, Accepted):
        return Judged("outside", "proof", f"the proof does not hold: {answer.place} {answer.what}")
    if strange := sorted(proof.tables.items() - tables.items()):
        return Judged("outside", "tables", f"the mandate rests on another {strange[0][0]}")
    if proof.locale not in {"", profile.locale}:
        return Judged("outside", "locale", f"figures are read as {proof.locale!r}")
    return None


class _Account:
    """Walks the steps of a proof that holds, and tells what the profile does not cover."""

    def __init__(self, old: Text, new: Text, proof: Proof, profile: Profile) -> None:
        self._old, self._new, self._proof, self._profile = old, new, proof, profile
        self.proved: list[str] = []

    def open(self) -> Iterator[Open]:
        for step in self._proof.steps:
            match step:
                case Gap(old, olds, new, news):
                    yield self._gap(range(old, old + olds), range(new, new + news))
                case Pair():
                    yield from self._pair(step)
                case Keep():
                    pass

    def _gap(self, olds: range, news: range) -> Open:
        held = self._touched(olds, news)
        sides = [
            [text.provisions[at] for at in side]
            for text, side in ((self._old, olds), (self._new, news))
        ]
        words = ["\n".join(map(_wording, side)) for side in sides]
        why = "no proof covers it" if olds and news else f"it was {'deleted' if olds else 'added'}"
        # Words alone do not say at which level provisions stand, or what is struck out in them.
        whole = [[[each.depth, _digest(each)] for each in side] for side in sides]
        told = self._told(
            olds.start, (0, 0), (words[0], words[1]), OPEN, held or why, ["provisions", *whole]
        )
        frames = ["; ".join(map(_frame, side)) for side in sides]
        return _marked(told, *map(_marks, sides))._replace(frame_old=frames[0], frame_new=frames[1])

    def _pair(self, step: Pair) -> Iterator[Open]:
        olds, news = range(step.old, step.old + 1), range(step.new, step.new + 1)
        held = self._touched(olds, news) or self._in_field(olds, news)
        before, after = self._old.provisions[step.old], self._new.provisions[step.new]
        for part, name, words in (
            ("label", step.label, (before.label, after.label)),
            ("order", step.order, (before.text, after.text)),
        ):
            if not name:
                continue
            why = held or self._class(name, {})
            if why:
                told = self._told(step.old, (0, 0), words, name, why, [part])
                whole = () if part == "label" else (before.marks, after.marks)
                yield _marked(told, *whole) if whole else told
            else:
                self.proved.append(name)
        sides = _Sweep(before.marks), _Sweep(after.marks)
        for piece in step.pieces:
            span = piece.old_start, piece.old_end
            words = before.text[slice(*span)], after.text[piece.new_start : piece.new_end]
            why = held or self._piece(step, piece)
            if why:
                told = self._told(step.old, span, words, piece.name, why, ["words"])
                new = piece.new_start, piece.new_end
                yield _marked(told, sides[0].over(*span), sides[1].over(*new))
            else:
                self.proved.append(piece.name)

    def _piece(self, step: Pair, piece: Piece) -> str:
        """Say why a piece is open under the profile, or nothing."""
        if why := self._class(piece.name, piece.evidence):
            return why
        by_profile = piece.name == COMPLETION and "by" in piece.evidence
        if by_profile:
            return "" if self._declared(step, piece) else "the profile declares no such blank"
        spans = (piece.old_start, piece.old_end), (piece.new_start, piece.new_end)
        # Where no field is protected none is looked for: that takes the outline of both texts.
        return self._fields.part(step.old, step.new, spans) if self._profile.fields else ""

    def _class(self, name: str, evidence: Mapping[str, str]) -> str:
        if name == OPEN:
            return "no proof covers it"
        if name != COMPLETION and name not in self._profile.allowed:
            return f"the class {name} is not allowed"
        choice = evidence.get("house", "")
        if choice and choice not in self._profile.house:
            return f"the house choice {choice} is not made"
        return ""

    def _declared(self, step: Pair, piece: Piece) -> bool:
        wording = self._old.provisions[step.old].text[piece.old_start : piece.old_end]
        filling = self._new.provisions[step.new].text[piece.new_start : piece.new_end]
        return any(
            (each.start, each.end) == (piece.old_start, piece.old_end)
            and each.evidence(wording, filling) == piece.evidence
            and (not each.declared.permitted or filling in each.declared.permitted)
            for each in self._blanks.get(step.old, ())
        )

    def _told(  # noqa: PLR0913, PLR0917
        self,
        old: int,
        span: tuple[int, int],
        words: tuple[str, str],
        name: str,
        why: str,
        part: list[object],
    ) -> Open:
        place = [digest(self._old), *part, old, *span, *words]
        said = json.dumps(place, ensure_ascii=True, separators=(",", ":")).encode()
        last = len(self._old.provisions) - 1
        at = str(self._plans[0].address(min(old, last))) if last >= 0 else "the beginning"
        return Open(f"sha256:{sha256(said).hexdigest()}", at, *words, name, why)

    # ------------------------------------------------------------ what is protected

    def _touched(self, olds: range, news: range) -> str:
        """Say which protected provision a step touches, or nothing.

        It follows the provision: what was split, merged or not paired is touched, and so is one in
        which something new stands now.
        """
        if not self._profile.protected:
            return ""
        for index in olds:
            if index in self._protected:
                return f"{self._protected[index]} is protected"
        for index in news:
            if outer := self._around[index]:
                return f"{outer} is protected"
        return ""

    def _in_field(self, olds: range, news: range) -> str:
        """Say which protected field a provision belongs to, or nothing."""
        return self._fields.whole(olds, news) if self._profile.fields else ""

    @cached_property
    def _protected(self) -> Mapping[int, str]:
        """The protected address that each old provision lies in, if any."""
        plan = self._plans[0]
        for outer in self._profile.protected:
            try:
                plan.find(outer)
            except AddressError as error:
                if str(outer) in self._profile.elsewhere:
                    continue
                raise ProfileError(f"the approved text has no {outer} to protect") from error
        inside = plan.inside(self._profile.protected)
        return {at: str(outer) for at, outer in enumerate(inside) if outer is not None}

    @cached_property
    def _around(self) -> Sequence[str]:
        """The protected address in which each new provision stands now, by what is around it."""
        found: list[str] = []
        for above in self._plans[1].parents:
            outer = self._protected.get(self._paired.get(above, -1), "") if above >= 0 else ""
            found.append(outer or (found[above] if above >= 0 else ""))
        return found

    @cached_property
    def _paired(self) -> Mapping[int, int]:
        """The old provision of each new one that is kept or paired."""
        found: dict[int, int] = {}
        for step in self._proof.steps:
            match step:
                case Keep(old, new, size):
                    found.update(zip(range(new, new + size), range(old, old + size), strict=True))
                case Pair(old, new):
                    found[new] = old
                case Gap():
                    pass
        return found

    @cached_property
    def _plans(self) -> tuple[Outline, Outline]:
        language = self._proof.language
        return outline(self._old, language), outline(self._new, language)

    @cached_property
    def _fields(self) -> Fields:
        sides = Side(self._old, self._plans[0]), Side(self._new, self._plans[1])
        fields = Fields(self._profile.fields, *sides, self._proof.language)
        fields.resolve(self._profile.elsewhere)
        return fields

    @cached_property
    def _blanks(self) -> Mapping[int, tuple[Allowed, ...]]:
        return allowed(self._profile.completions, self._old, self._plans[0])


class _Sweep:
    """The marks over spans of a provision that are asked for in their order, each looked at once.

    Few marks are over one another, so that it takes time linear in marks and spans.
    """

    def __init__(self, marks: Iterable[Mark]) -> None:
        self._marks, self._at = sorted(marks), 0
        self._here: list[Mark] = []

    def over(self, start: int, end: int) -> Iterator[Mark]:
        """Return the marks over the characters from `start` to `end`, counted from there."""
        while self._at < len(self._marks) and self._marks[self._at].start < end:
            self._here.append(self._marks[self._at])
            self._at += 1
        self._here = [each for each in self._here if each.end > start]
        return _over(self._here, start, end)


def _marked(change: Open, old: Iterable[Mark], new: Iterable[Mark]) -> Open:
    return change._replace(marks_old=tuple(old), marks_new=tuple(new))


def _wording(provision: Provision) -> str:
    return f"{provision.label} {provision.text}".strip()


def _marks(provisions: Sequence[Provision]) -> Iterator[Mark]:
    """Yield the marks over provisions whose wordings are joined by line feeds."""
    at = 0
    for each in provisions:
        wording, whole = _wording(each), f"{each.label} {each.text}"
        shift = len(each.label) + 1 - (len(whole) - len(whole.lstrip()))
        for mark in _over(each.marks, -shift, len(wording) - shift):
            yield mark._replace(start=mark.start + at, end=mark.end + at)
        at += len(wording) + 1


def _over(marks: Iterable[Mark], start: int, end: int) -> Iterator[Mark]:
    """Yield the marks over the characters from `start` to `end`, counted from there."""
    for mark in marks:
        if mark.name not in PROPERTIES and mark.start < end and mark.end > start:
            first, last = max(mark.start, start), min(mark.end, end)
            yield mark._replace(start=first - start, end=last - start)


def _frame(provision: Provision) -> str:
    """Return what a provision is, beside its words: "heading 2", "cell at depth 2, span 2,1"."""
    level = f" {provision.level}" if provision.level else ""
    depth = f" at depth {provision.depth}" if provision.depth else ""
    more = "".join(
        [f", {each.name} {each.value}" for each in provision.marks if each.name in PROPERTIES]
    )
    return f"{provision.kind}{level}{depth}{more}"


def _digest(provision: Provision) -> str:
    """Return the digest of a provision by itself, with its label and its marks."""
    return digest(Text((provision._replace(depth=0),)))
