"""Judging: a comparison is proved, the proof is checked, and what is left is given its reasons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from types import MappingProxyType
from typing import TypeAlias

from paraph.comparison.change import (
    Alteration,
    Altered,
    Change,
    Deletion,
    Edit,
    Insertion,
    Move,
    Relabelling,
)
from paraph.comparison.comparison import Comparison
from paraph.comparison.emphasis import ABOUT as EMPHASIS
from paraph.errors import AddressError, ProfileError
from paraph.language.table import CODES
from paraph.proof.bared import bared, without
from paraph.proof.checker import Accepted, Refused, Seen, check_seen, least_locale, refusals
from paraph.proof.fields import Fields, Side
from paraph.proof.filled import Blanks, Fillings, undeclared
from paraph.proof.house import allowed
from paraph.proof.lexicon import LEXICON
from paraph.proof.literal import Literals, standing
from paraph.proof.profile import Profile
from paraph.proof.proof import COMPLETION, OPEN, WHOLE, Pair, Piece, Proof
from paraph.proof.prover import classes_of, language_of, prove
from paraph.proof.reason import Reason
from paraph.proof.reasons.changes import reasons_of
from paraph.proof.reasons.crowd import among
from paraph.proof.reasons.extract import Context
from paraph.proof.verdict import Judgement, Judgements, Verdict
from paraph.text.address import Address
from paraph.text.definitions import definitions
from paraph.text.outline import Outline, outline

_NONE: Blanks = MappingProxyType({})


def judge(comparison: Comparison, profile: Profile | None = None, *, language: str = "") -> Verdict:
    """Return the verdict on a comparison: each edit editorial by a checked proof, or open.

    Without a profile every class is allowed but `agreement` and `arrangement`, and nothing is
    protected. `language` is that of both texts; where it is not given it is found in them. Edits
    come back cut as they are proved. Takes time linear in the texts and in what changed.

    Raises:
        ProfileError: the profile protects an address that the old text has not, or declares a
            blank that it has not.
    """
    profile = profile or Profile.of(language)
    found = _allowed(comparison, profile, language)
    seen = Seen(comparison.old.text, comparison.new.text)
    proposed = prove(
        comparison,
        language=language,
        locale=profile.locale,
        declared=found,
        house=profile.house,
        parties=profile.parties,
        seen=seen,
    )
    proof = checked(proposed, comparison, found, seen)
    if language and not classes_of(proof.steps):  # a language of which nothing could be proved
        texts = comparison.old.text, comparison.new.text
        proof = replace(proof, language=language_of(*texts, proof.language))
    pairs = {(step.old, step.new): step for step in proof.steps if isinstance(step, Pair)}
    rows = tuple(
        [_cut_row(row, pairs) if isinstance(row, Altered) else row for row in comparison.rows]
    )
    changes = tuple([_cut(change, pairs) for change in comparison.changes])
    cut = replace(comparison, rows=rows, changes=changes)
    told = Fillings(proposed, proof, cut, found), Literals(proposed, cut)
    spoken = proposed.language if not language or language in CODES else ""
    judges = _Judge(cut, spoken, pairs, profile, told)
    judges.resolve()
    return Verdict(cut, proof, tuple([judges.of(change) for change in changes]))


def _allowed(comparison: Comparison, profile: Profile, language: str) -> Blanks:
    """Return where in the old text the blanks stand that the profile declares."""
    if not profile.completions:
        return _NONE
    text = comparison.old.text
    plan = comparison.outlines[0] if comparison.outlines else outline(text, language)
    return allowed(profile.completions, text, plan)


def checked(
    proof: Proof, comparison: Comparison, declared: Blanks = _NONE, seen: Seen | None = None
) -> Proof:
    """Return the proof less every claim that does not hold.

    That is what the checker refuses, what the profile does not declare, and what stands in text
    that a file marks as code, a quotation or another language.
    What is handed out has been accepted as a whole; if it is not, nothing of it is claimed.
    """
    if not classes_of(proof.steps):
        return replace(proof, locale="")  # it claims nothing
    seen = seen or Seen(comparison.old.text, comparison.new.text)
    places = frozenset([each.place for each in refusals(proof, seen, LEXICON)])
    places |= frozenset(undeclared(proof, comparison, declared))
    places |= frozenset([each.place for each in standing(proof, comparison)])
    if places:
        proof = bared(proof, lambda _, place: place in places)
    if proof.locale:
        proof = replace(proof, locale=least_locale(proof, seen, LEXICON))
    for _ in range(len(WHOLE) + 1):
        answer = check_seen(proof, seen, LEXICON)
        if isinstance(answer, Accepted):
            return proof
        # The place of a class of whole documents is its name: the others may hold without it.
        if not isinstance(answer, Refused) or answer.place not in classes_of(proof.steps):
            break
        proof = without(proof, answer.place)
    return replace(bared(proof, lambda _name, _place: True), locale="")


def _cut_row(row: Altered, pairs: _Pairs) -> Altered:
    olds, news, edits = row
    if not _single(row) or (olds[0], news[0]) not in pairs:
        return row
    return Altered(olds, news, _edits(edits, pairs[olds[0], news[0]]))


def _cut(change: Change, pairs: _Pairs) -> Change:
    match change:
        case Alteration(olds, news, edits, moved) if _single(change) and (
            (olds[0], news[0]) in pairs
        ):
            return Alteration(olds, news, _edits(edits, pairs[olds[0], news[0]]), moved)
        case _:
            return change


def _single(change: Alteration | Altered) -> bool:
    moved = isinstance(change, Alteration) and change.moved
    return len(change.old) == len(change.new) == 1 and not moved


def _edits(edits: tuple[Edit, ...], pair: Pair) -> tuple[Edit, ...]:
    """Return the edits of a pair, cut as its pieces are; those without characters come last.

    What fills a blank stands out as whoever filled it likes: edits of that are left out.
    """
    known = {_span(edit): edit for edit in edits if edit.about != EMPHASIS}
    found = [known.get(piece[:4]) or _made(piece, edits) for piece in pair.pieces]
    spans = {*map(_span, found)}
    frame = [edit for edit in edits if edit.about in _FRAME and _span(edit) not in spans]
    filled = [piece for piece in pair.pieces if piece.name == COMPLETION]
    beside = [
        edit
        for edit in edits
        if edit.about == EMPHASIS and not any(_inside(edit, piece) for piece in filled)
    ]
    return (*found, *frame, *beside)


def _inside(edit: Edit, piece: Piece) -> bool:
    return (
        piece.old_start <= edit.old_start
        and edit.old_end <= piece.old_end
        and piece.new_start <= edit.new_start
        and edit.new_end <= piece.new_end
    )


def _made(piece: Piece, edits: tuple[Edit, ...]) -> Edit:
    """Return the edit of a piece that is cut otherwise; a reference in it cites what it cited."""
    cites = [
        edit.cites
        for edit in edits
        if edit.cites and piece.new_start <= edit.new_start and edit.new_end <= piece.new_end
    ]
    return Edit(*piece[:4], cites=next(iter(cites), None))


_FRAME = frozenset(("structure", "not-carried"))
"""What edits may be about that a piece is not, besides emphasis."""


def _span(edit: Edit) -> tuple[int, int, int, int]:
    return edit.old_start, edit.old_end, edit.new_start, edit.new_end


_Pairs: TypeAlias = Mapping[tuple[int, int], Pair]
ARRANGEMENT = "arrangement"
_MANY = 3000
"""Changes beyond which whole provisions that came or went are told as such, not looked into."""


class _Judge:
    """Says of each change what is proved, what a profile holds back, and why the rest is open."""

    def __init__(
        self,
        comparison: Comparison,
        language: str,
        pairs: _Pairs,
        profile: Profile,
        told: tuple[Fillings, Literals],
    ) -> None:
        self._comparison, self._pairs, self._profile = comparison, pairs, profile
        self._language = language
        self._fillings, self._literals = told
        self._brief = len(comparison.changes) > _MANY

    def resolve(self) -> None:
        """Refuse an address or field that names nothing: it would protect nothing in silence.

        Raises:
            ProfileError: an address names no provision of the old text, or a field nothing in it.
        """
        self._fields.resolve(self._profile.elsewhere)
        plan = self._outlines[0]
        for outer in self._profile.protected:
            try:
                plan.find(outer)
            except AddressError as error:
                if str(outer) in self._profile.elsewhere:
                    continue
                raise ProfileError(f"the old text has no {outer} to protect") from error

    def of(self, change: Change) -> Judgements:
        """Return the judgements on one change."""
        if isinstance(change, Insertion | Deletion | Move):
            return Judgements((), whole=self._whole(change))
        found = self._proved(change)
        held = self._protected(change)
        edits = [
            self._held(one, held or self._part(change, at, one))
            for at, one in enumerate(found.edits)
        ]
        label = found.label and self._held(found.label, held or self._about(change))
        whole = found.whole and self._held(found.whole, held)
        reasons = reasons_of(
            change,
            self._comparison,
            self._context,
            brief=self._brief,
            proved=[at for at, one in enumerate(edits) if one.verdict != "open"],
        )
        whys = self._sure(change, reasons.edits, found.edits)
        others = sum([one.verdict == "open" for one in edits]) - 1
        return Judgements(
            tuple([_told(one, among(why, others)) for one, why in zip(edits, whys, strict=True)]),
            label and _told(label, reasons.label),
            whole and _told(whole, reasons.whole),
        )

    def _whole(self, change: Insertion | Deletion | Move) -> Judgement:
        """Return the judgement on provisions that came, went or moved."""
        name = self._arranged(change)
        held = ""
        if name != OPEN:
            one = self._held(Judgement(name), self._protected(change))
            if one.verdict != "open":
                return one
            held = one.held
        found = reasons_of(change, self._comparison, self._context, brief=self._brief)
        return Judgement(name, reasons=found.whole, held=held)

    def _sure(
        self,
        change: Change,
        whys: tuple[tuple[Reason, ...], ...],
        found: tuple[Judgement, ...],
    ) -> tuple[tuple[Reason, ...], ...]:
        """Return the reasons of each edit, and those of a blank or literal text that it touches."""
        if not isinstance(change, Alteration) or not _single(change):
            return whys
        old, new = change.old[0], change.new[0]
        made = []
        for edit, why, one in zip(change.edits, whys, found, strict=True):
            known = why
            if one.name == OPEN:
                known = _ordered(self._fillings.reasons(old, new, edit), known)
                known = _ordered(self._literals.reasons(new, edit), known)
            made.append(known)
        return tuple(made)

    @cached_property
    def _fields(self) -> Fields:
        texts = self._comparison.old.text, self._comparison.new.text
        sides = [Side(*each) for each in zip(texts, self._outlines, strict=True)]
        return Fields(self._profile.fields, sides[0], sides[1], self._language)

    @cached_property
    def _context(self) -> Context:
        texts = self._comparison.old.text, self._comparison.new.text
        outlines = self._outlines
        terms = [
            each.term
            for text, outline in zip(texts, outlines, strict=True)
            for each in definitions(text, outline, self._language)
        ]
        return Context(self._language, frozenset(terms))

    @cached_property
    def _outlines(self) -> tuple[Outline, Outline]:
        old, new = self._comparison.old.text, self._comparison.new.text
        made = self._comparison.outlines
        return made or (outline(old, self._language), outline(new, self._language))

    def _proved(self, change: Alteration | Relabelling) -> Judgements:
        """Return what is proved of each part of a change, without reasons."""
        match change:
            case Alteration(olds, news, edits) if _single(change) and (
                (olds[0], news[0]) in self._pairs
            ):
                pair = self._pairs[olds[0], news[0]]
                pieces = {piece[:4]: piece for piece in pair.pieces}
                label = Judgement(pair.label) if pair.label else None
                return Judgements(tuple([_of(edit, pieces) for edit in edits]), label)
            case Alteration(old=olds, new=news, edits=edits):
                whole = None if len(olds) == len(news) else Judgement(OPEN)
                return Judgements(tuple([Judgement(OPEN)] * len(edits)), whole=whole)
            case Relabelling(olds, news, moved=False) if (olds[0], news[0]) in self._pairs:
                pair = self._pairs[olds[0], news[0]]
                names = {*[piece.name for piece in pair.pieces], *filter(None, (pair.label,))}
                name = names.pop() if len(names) == 1 else OPEN
                return Judgements((), Judgement(name))
            case Relabelling():
                return Judgements((), Judgement(OPEN))

    def _arranged(self, change: Insertion | Deletion | Move) -> str:
        """Return `arrangement` where all that moved, came or went is proved by it, else `open`."""
        sides = self._rearranged
        if not (sides[0] or sides[1]):
            return OPEN
        spans = getattr(change, "old", ()), getattr(change, "new", ())
        proved = all(at in side for side, span in zip(sides, spans, strict=True) for at in span)
        return ARRANGEMENT if proved else OPEN

    @cached_property
    def _rearranged(self) -> tuple[frozenset[int], frozenset[int]]:
        """The provisions of each side that are proved by arrangement alone."""
        pairs = [
            pair
            for pair in self._pairs.values()
            if {pair.order, *[piece.name for piece in pair.pieces]} - {""} == {ARRANGEMENT}
        ]
        return frozenset([pair.old for pair in pairs]), frozenset([pair.new for pair in pairs])

    def _held(self, one: Judgement, held: str) -> Judgement:
        """Return a judgement with what the profile says of it."""
        if one.name not in {OPEN, COMPLETION, *self._profile.allowed} and not held:
            held = f"The class {one.name} is not allowed by the profile."
        choice = one.evidence.get("house", "")
        if choice and not held and choice not in self._profile.house:
            held = f"The profile does not make the house choice {choice}."
        return one._replace(held=held if one.name != OPEN else "")

    def _about(self, change: Change) -> str:
        """Return in words that a relabelled provision belongs to a protected field, or nothing."""
        sides = (getattr(change, "old", ()), getattr(change, "new", ()))
        return self._fields.whole(*sides) if self._profile.fields else ""

    def _part(self, change: Change, at: int, one: Judgement) -> str:
        """Return in words that an edit touches a protected field, or nothing.

        A blank that the profile itself declares may be filled as it says.
        """
        if not self._profile.fields or "by" in one.evidence or not isinstance(change, Alteration):
            return ""
        if held := self._fields.whole(change.old, change.new):
            return held
        if not _single(change):
            return ""
        edit = change.edits[at]
        spans = (edit.old_start, edit.old_end), (edit.new_start, edit.new_end)
        return self._fields.part(change.old[0], change.new[0], spans)

    def _protected(self, change: Change) -> str:
        """Return in words that a change touches a protected provision, or nothing."""
        sides = (getattr(change, "old", ()), getattr(change, "new", ()))
        if not self._profile.protected:
            return ""
        for side, inside in zip(sides, self._inside, strict=True):
            for index in side:
                if inside[index] is not None:
                    return f"The profile protects {inside[index]}."
        return ""

    @cached_property
    def _inside(self) -> list[list[Address | None]]:
        """The protected address that each provision of either text lies in, if any."""
        return [plan.inside(self._profile.protected) for plan in self._outlines]


def _ordered(sure: tuple[Reason, ...], why: tuple[Reason, ...]) -> tuple[Reason, ...]:
    """Return the reasons by their weight; beside a sure one, literal text says nothing more."""
    if not sure:
        return why
    rest = [reason for reason in why if reason.code != "literal text"]
    return tuple(sorted((*sure, *rest), key=lambda reason: -reason.weight))


def _told(one: Judgement, why: tuple[Reason, ...]) -> Judgement:
    """Return a judgement with its reasons if it is open."""
    return one._replace(reasons=why) if one.verdict == "open" else one


def _of(edit: Edit, pieces: Mapping[tuple[int, int, int, int], Piece]) -> Judgement:
    piece = pieces.get(_span(edit))
    if piece is None or edit.about in _FRAME or edit.about == EMPHASIS:
        return Judgement(OPEN)
    return Judgement(piece.name, piece.evidence)
