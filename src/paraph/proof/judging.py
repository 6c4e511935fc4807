"""Judging: a comparison is proved, the proof is checked, and what is left is given its reasons."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property

from paraph.comparison.change import Alteration, Altered, Change, Edit, Relabelling, Row
from paraph.comparison.comparison import Comparison
from paraph.errors import ProfileError
from paraph.proof.checker import Accepted, Seen, check_seen, refusals
from paraph.proof.lexicon import LEXICON
from paraph.proof.pieces import together
from paraph.proof.profile import Profile
from paraph.proof.proof import OPEN, WHOLE, Pair, Piece, Proof, Step
from paraph.proof.prover import classes_of, digests_of, prove
from paraph.proof.reason import Reason
from paraph.proof.reasons.changes import reasons_of
from paraph.proof.reasons.crowd import among
from paraph.proof.reasons.extract import Context
from paraph.proof.verdict import Judgement, Judgements, Verdict
from paraph.text.definitions import definitions
from paraph.text.outline import Outline, outline


def judge(comparison: Comparison, profile: Profile | None = None, *, language: str = "") -> Verdict:
    """Return the verdict on a comparison: each edit editorial by a checked proof, or open.

    Without a profile every class is allowed but `agreement` and `arrangement`, and nothing is
    protected. `language` is that of both texts; where it is not given it is found in them. Edits
    come back cut as they are proved. Takes time linear in the texts and in what changed.

    Raises:
        ProfileError: the profile protects an address that the old text has not.
    """
    profile = profile or Profile.of(language)
    proof = checked(prove(comparison, language=language, locale=profile.locale), comparison)
    pairs = {step.new: step for step in proof.steps if isinstance(step, Pair)}
    rows = tuple([_cut_row(row, pairs) for row in comparison.rows])
    changes = tuple([_cut(change, pairs) for change in comparison.changes])
    cut = replace(comparison, rows=rows, changes=changes)
    judges = _Judge(cut, proof.language, pairs, profile)
    judges.resolve()
    return Verdict(cut, proof, tuple([judges.of(change) for change in changes]))


def checked(proof: Proof, comparison: Comparison) -> Proof:
    """Return the proof less every claim that the checker refuses.

    What is handed out has been accepted as a whole; if it is not, nothing of it is claimed.
    """
    if not classes_of(proof.steps):
        return proof  # it claims nothing
    seen = Seen(comparison.old.text, comparison.new.text)
    places = frozenset([each.place for each in refusals(proof, seen, LEXICON)])
    if places:
        proof = _bared(proof, lambda _, place: place in places)
    for whole in WHOLE:
        if whole not in classes_of(proof.steps):
            continue
        answer = check_seen(proof, seen, LEXICON)
        if isinstance(answer, Accepted):
            return proof
        proof = _without(proof, whole)
    if isinstance(check_seen(proof, seen, LEXICON), Accepted):
        return proof
    return _bared(proof, lambda _name, _place: True)


def _without(proof: Proof, dropped: str) -> Proof:
    """Return the proof without the claims of one class."""
    return _bared(proof, lambda name, _: name == dropped)


def _bared(proof: Proof, drops: Callable[[str, str], bool]) -> Proof:
    """Return the proof without the claims whose class and place ("steps[3].pieces[0]") it drops."""
    steps: list[Step] = []
    for number, step in enumerate(proof.steps):
        if not isinstance(step, Pair):
            steps.append(step)
            continue
        here = f"steps[{number}]"
        pieces = together(
            [
                Piece(*piece[:4]) if drops(piece.name, f"{here}.pieces[{at}]") else piece
                for at, piece in enumerate(step.pieces)
            ]
        )
        label = OPEN if step.label and drops(step.label, f"{here}.label") else step.label
        steps.append(step._replace(pieces=pieces, label=label))
    tables = digests_of(classes_of(steps), proof.language)
    return replace(proof, steps=tuple(steps), tables=tables)


def _cut_row(row: Row, pairs: Mapping[int, Pair]) -> Row:
    match row:
        case Altered(olds, news, edits) if len(olds) == len(news) == 1 and news[0] in pairs:
            return Altered(olds, news, _edits(edits, pairs[news[0]]))
        case _:
            return row


def _cut(change: Change, pairs: Mapping[int, Pair]) -> Change:
    match change:
        case Alteration(olds, news, edits, moved) if _single(change) and news[0] in pairs:
            return Alteration(olds, news, _edits(edits, pairs[news[0]]), moved)
        case _:
            return change


def _single(change: Alteration) -> bool:
    return len(change.old) == len(change.new) == 1 and not change.moved


def _edits(edits: tuple[Edit, ...], pair: Pair) -> tuple[Edit, ...]:
    """Return the edits of a pair, cut as its pieces are; those without characters come last."""
    known = {_span(edit): edit for edit in edits}
    found = [known.get(piece[:4]) or _made(piece, edits) for piece in pair.pieces]
    return (
        *found,
        *[
            edit
            for edit in edits
            if _span(edit) not in {*map(_span, found)} and edit.about in _FRAME
        ],
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
"""What edits may be about that a piece is not."""


def _span(edit: Edit) -> tuple[int, int, int, int]:
    return edit.old_start, edit.old_end, edit.new_start, edit.new_end


_MANY = 3000
"""Changes beyond which whole provisions that came or went are told as such, not looked into."""


class _Judge:
    """Says of each change what is proved, what a profile holds back, and why the rest is open."""

    def __init__(
        self, comparison: Comparison, language: str, pairs: Mapping[int, Pair], profile: Profile
    ) -> None:
        self._comparison, self._pairs, self._profile = comparison, pairs, profile
        self._language = language
        self._brief = len(comparison.changes) > _MANY

    def resolve(self) -> None:
        """Refuse a protected address that names nothing: it would protect nothing in silence.

        Raises:
            ProfileError: an address names no provision of the old text.
        """
        plan = self._outlines[0]
        for outer in self._profile.protected:
            if not any(plan.address(index).within(outer) for index in range(len(plan))):
                raise ProfileError(f"the old text has no {outer} to protect")

    def of(self, change: Change) -> Judgements:
        """Return the judgements on one change."""
        reasons = reasons_of(change, self._comparison, self._context, brief=self._brief)
        found = self._proved(change)
        held = self._protected(change)
        pairs = zip(found.edits, reasons.edits, strict=True) if found.edits else ()
        edits = [self._held(one, why, held) for one, why in pairs]
        others = sum([one.verdict == "open" for one in edits]) - 1
        return Judgements(
            tuple([one._replace(reasons=among(one.reasons, others)) for one in edits]),
            found.label and self._held(found.label, reasons.label, held),
            found.whole and self._held(found.whole, reasons.whole, held),
        )

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

    def _proved(self, change: Change) -> Judgements:
        """Return what is proved of each part of a change, without reasons."""
        match change:
            case Alteration(edits=edits) if _single(change) and change.new[0] in self._pairs:
                pair = self._pairs[change.new[0]]
                pieces = {piece[:4]: piece for piece in pair.pieces}
                label = Judgement(pair.label) if pair.label else None
                return Judgements(tuple([_of(edit, pieces) for edit in edits]), label)
            case Alteration(old=olds, new=news, edits=edits):
                whole = None if len(olds) == len(news) else Judgement(OPEN)
                return Judgements(tuple([Judgement(OPEN)] * len(edits)), whole=whole)
            case Relabelling(new=news, moved=False) if news[0] in self._pairs:
                pair = self._pairs[news[0]]
                names = {*[piece.name for piece in pair.pieces], *filter(None, (pair.label,))}
                name = names.pop() if len(names) == 1 else OPEN
                return Judgements((), Judgement(name))
            case Relabelling():
                return Judgements((), Judgement(OPEN))
            case _:
                return Judgements((), whole=Judgement(OPEN))

    def _held(self, one: Judgement, why: tuple[Reason, ...], held: str) -> Judgement:
        """Return a judgement with what the profile says of it, and with reasons if it is open."""
        if one.name != OPEN and not held and one.name not in self._profile.allowed:
            held = f"The class {one.name} is not allowed by the profile."
        one = one._replace(held=held if one.name != OPEN else "")
        return one._replace(reasons=why) if one.verdict == "open" else one

    def _protected(self, change: Change) -> str:
        """Return in words that a change touches a protected provision, or nothing."""
        if not self._profile.protected:
            return ""
        sides = (getattr(change, "old", ()), getattr(change, "new", ()))
        for side, plan in zip(sides, self._outlines, strict=True):
            for index in side:
                address = plan.address(index)
                for outer in self._profile.protected:
                    if address.within(outer):
                        return f"The profile protects {outer}."
        return ""


def _of(edit: Edit, pieces: Mapping[tuple[int, int, int, int], Piece]) -> Judgement:
    piece = pieces.get(_span(edit))
    if piece is None or edit.about in _FRAME:
        return Judgement(OPEN)
    return Judgement(piece.name, piece.evidence)
