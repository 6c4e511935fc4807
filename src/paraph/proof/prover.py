"""The prover: each change by the first rule that can; what none proves is open.

It proposes. Whether a proof holds, `paraph.proof.checker` decides, which shares no code with it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from types import MappingProxyType
from typing import NamedTuple

from paraph.comparison.change import (
    Altered,
    Deleted,
    Edit,
    Inserted,
    Kept,
    MovedFrom,
    MovedTo,
    Relabelled,
    Row,
)
from paraph.comparison.comparison import Comparison
from paraph.comparison.emphasis import compared, unemphasised
from paraph.language import reviewed
from paraph.language.detect import detect
from paraph.language.table import CODES, table
from paraph.language.wordlist import SPELLED, word_list
from paraph.proof.blank import Allowed
from paraph.proof.carried import carried
from paraph.proof.checker.documents import ALTERNAT, ENABLED
from paraph.proof.checker.seen import Seen
from paraph.proof.pieces import open_piece, pieces_of, spans, together
from paraph.proof.proof import OPEN, Gap, Keep, Pair, Piece, Proof, Step
from paraph.proof.renumbering import NUMBERING, renumbered
from paraph.proof.rules import RULES
from paraph.proof.rules.arrangement import ARRANGEMENT, Exchange, reordered
from paraph.proof.rules.defined_term import Renames
from paraph.proof.rules.reference_repair import repairs
from paraph.proof.signatures import opens_with, signatures
from paraph.proof.site import Side, Site
from paraph.proof.tables import lists_of, tables_of
from paraph.proof.whole import Whole
from paraph.text.labels import body_start
from paraph.text.node import Text
from paraph.text.outline import Outline, outline

_NONE: Mapping[int, tuple[Allowed, ...]] = MappingProxyType({})


def prove(  # noqa: PLR0913 - what a profile says of a proof
    comparison: Comparison,
    *,
    language: str = "",
    locale: str = "",
    parties: Mapping[str, str] | None = None,
    rules: Collection[str] = tuple(RULES),
    declared: Mapping[int, tuple[Allowed, ...]] = _NONE,
    house: frozenset[str] = frozenset(),
    seen: Seen | None = None,
) -> Proof:
    """Return how the old text of `comparison` became the new one, each piece of a class or open.

    `language` is that of both texts, found in them where it is not given; in one that has no
    tables, classes that need no language are proved alone. `locale` says how
    figures and dates are written, where that is declared; `declared` are the blanks of each old
    provision that a profile declares, `house` its house choices, and `parties` which names of
    parties may change places. `seen` is what the checker reads the two texts with: where it is
    given, what it refuses in a quotation over many provisions is not looked for there. Takes time
    linear in what changed.
    """
    # What stands out is beside the texts, of which alone anything is proved.
    if compared(comparison.old, comparison.new):
        comparison = replace(comparison, rows=tuple(map(unemphasised, comparison.rows)))
    old, new = comparison.old.text, comparison.new.text
    code = language if language in CODES else language_of(old, new)
    outlines = comparison.outlines or (outline(old, code), outline(new, code))
    # What is declared to be in a language without tables is not proved in one that it resembles.
    spoken = code if not language or language in CODES else ""
    whole = Whole((old, new), outlines, spoken, locale, house)
    prover = _Prover((old, new), outlines, whole, rules, declared)
    prover.seen = seen
    prover.exchange = Exchange((parties or {}) if code in ALTERNAT else {})
    steps = tuple(_joined(prover.steps(comparison)))
    proof = Proof(code, locale, {}, comparison.digest_old, comparison.digest_new, steps)
    if NUMBERING in ENABLED:
        steps = renumbered(proof, old, new).steps
    used = {piece.name for step in steps if isinstance(step, Pair) for piece in step.pieces} | {
        name for step in steps if isinstance(step, Pair) for name in (step.label, step.order)
    }
    return replace(proof, steps=steps, tables=digests_of(used, code))


def classes_of(steps: Sequence[Step]) -> frozenset[str]:
    """Return the classes that the steps claim."""
    pairs = [step for step in steps if isinstance(step, Pair)]
    names = {piece.name for pair in pairs for piece in pair.pieces}
    places = {name for pair in pairs for name in (pair.label, pair.order)}
    return frozenset((names | places) - {"", OPEN})


def digests_of(names: Collection[str], language: str) -> Mapping[str, str]:
    """Return the digest of each table and word list that the classes `names` rest on."""
    tables = frozenset[str]().union(*[tables_of(name, language) for name in names])
    digests = {name: reviewed.digest(name) for name in sorted(tables)}
    spelled = frozenset[str]().union(*[lists_of(name, language) for name in names])
    for code in sorted(spelled & frozenset(SPELLED)):
        digests[f"{code}/words"] = word_list(code).digest
    return digests


def language_of(old: Text, new: Text, given: str = "") -> str:
    """Return the language of both texts, or nothing where they are not of one.

    Where none is found in either, that is the one that was given.
    """
    codes = {detect("\n".join([each.text for each in text.provisions])) for text in (old, new)} - {
        ""
    }
    if not codes:
        return given
    return codes.pop() if len(codes) == 1 else ""


_QUOTED = frozenset(("typography", "completion", "house"))
"""Rules that prove something in a quotation."""
_LETTERS = frozenset([" ", *filter(str.isalnum, map(chr, range(128)))])
"""Characters that no rule of signs makes anything of."""
_LONGEST = 1 << 17  # characters of a provision in which anything is proved


class _Prover:
    def __init__(
        self,
        texts: tuple[Text, Text],
        outlines: tuple[Outline, Outline],
        whole: Whole,
        rules: Collection[str],
        declared: Mapping[int, tuple[Allowed, ...]] = _NONE,
    ) -> None:
        self._texts, self._outlines = texts, outlines
        self._whole, self._rules, self._declared = whole, rules, declared
        self.seen: Seen | None = None
        self.exchange = Exchange({})
        self._renames = Renames((), texts, whole.language)
        opening = table(whole.language).testimonium if whole.language else ()
        self._signed = [_signature(text, opening) for text in texts]

    def steps(self, comparison: Comparison) -> Iterator[Step]:
        """Yield a step for each row, in the order of the new text.

        What moved is gone from where it was, and new where it is.
        """
        if self._whole.language in ENABLED.get("defined-term", ()):
            self._renames = Renames(comparison.rows, self._texts, self._whole.language)
        moved = self._moved(comparison)
        apart = {old for old, _ in moved}
        at_old = at_new = 0
        for step in self._rows(comparison, moved):
            while at_old in apart:
                at_old += 1
            match step:
                case Keep(old, new, size):
                    at_old, at_new = old + size, new + size
                    yield step
                case Pair(old, new, order=order):
                    at_old, at_new = at_old if order else old + 1, new + 1
                    yield step
                case Gap(_, olds, _, news):
                    yield Gap(at_old, olds, at_new, news)
                    at_old, at_new = at_old + olds, at_new + news

    def _moved(self, comparison: Comparison) -> frozenset[tuple[int, int]]:
        """Return the definitions that are claimed to have changed nothing but their place."""
        if self._whole.language not in ENABLED.get(ARRANGEMENT, ()):
            return frozenset()
        return frozenset(reordered(comparison.rows, self._texts))

    def _rows(self, comparison: Comparison, moved: frozenset[tuple[int, int]]) -> Iterator[Step]:
        before, after = (text.provisions for text in self._texts)
        starts = self._signed[0], self._signed[1]
        signed = self.exchange.block(self._texts, starts)
        if signed and any(_astride(row, starts) for row in comparison.rows):
            signed = []
        first_old = first_new = size = 0  # most rows are kept, one step as long as they follow on
        for row in comparison.rows:
            if signed and _behind(row, starts):
                continue
            if isinstance(row, Kept) and before[row.old] == after[row.new]:
                if row.old != first_old + size or row.new != first_new + size:
                    yield from (Keep(first_old, first_new, size),) if size else ()
                    first_old, first_new, size = row.old, row.new, 0
                size += 1
                continue
            yield from (Keep(first_old, first_new, size),) if size else ()
            size = 0
            yield from self._changed(row, moved)
        yield from (Keep(first_old, first_new, size),) if size else ()
        yield from signed

    def _changed(self, row: Row, moved: frozenset[tuple[int, int]]) -> Iterator[Step]:
        """Yield the step of a row that is not kept as it is; what was moved has one alone."""
        match row:
            case Kept(old, new, edits) | Relabelled(old, new, edits):
                yield self._pair(old, new, edits)
            case Altered(olds, news, edits):
                if len(olds) == len(news) == 1:
                    yield self._pair(olds[0], news[0], edits)
                else:
                    yield Gap(olds.start, len(olds), news.start, len(news))
            case Inserted(new):
                yield Gap(0, 0, new, 1)
            case MovedFrom(old) if any(old == one for one, _ in moved):
                pass
            case MovedTo(old, new) if (old, new) in moved:
                yield Pair(old, new, "", (), ARRANGEMENT)
            case Deleted(old) | MovedFrom(old):
                yield Gap(old, 1, 0, 0)
            case MovedTo(new=new):
                yield Gap(0, 0, new, 1)

    def _pair(self, old: int, new: int, edits: Sequence[Edit]) -> Pair | Gap:
        before, after = self._texts[0].provisions[old], self._texts[1].provisions[new]
        same = before.kind, before.level, before.depth
        if same != (after.kind, after.level, after.depth):
            return Gap(old, 1, new, 1)
        exchanged = self.exchange.of(before, after) if self.exchange else ()
        if exchanged:
            pieces = exchanged
        elif max(len(before.text), len(after.text)) > _LONGEST:
            pieces = tuple([open_piece(edit) for edit in edits if spans(edit)])
        else:
            claimed, rest = self._renames.of(before, after, edits)
            if self._whole.language in ENABLED.get("reference-repair", ()):
                repaired, rest = repairs(before, after, rest)
                claimed += repaired
            found = self._found(old, new, rest)
            pieces = tuple(sorted((*claimed, *found), key=lambda piece: piece[:4]))
        if not carried(before, after, pieces):
            pieces = tuple([open_piece(edit) for edit in edits if spans(edit)])
            if not carried(before, after, pieces):
                return Gap(old, 1, new, 1)
        pieces = together(pieces)
        if not pieces and before.label == after.label:
            return Gap(old, 1, new, 1)
        return Pair(old, new, "" if before.label == after.label else OPEN, pieces)

    def _found(self, old: int, new: int, edits: Sequence[Edit]) -> Iterable[Piece]:
        """Return the pieces of edits that the rules of one place make, as far as they reach."""
        if self.seen is None or not self.seen.quotes(old, new):
            return pieces_of(self._site(old, new), edits, self._rules)
        before, after = self._texts[0].provisions[old].text, self._texts[1].provisions[new].text
        blank = "_" in before or "[" in before or old in self._declared
        if not blank and not self._whole.house and not any(_marked(before, after, edits)):
            return [open_piece(edit) for edit in edits if spans(edit)]
        rules = [name for name in self._rules if name in _QUOTED]
        return pieces_of(self._site(old, new), edits, rules)

    def _site(self, old: int, new: int) -> Site:
        before, after = self._texts[0].provisions[old], self._texts[1].provisions[new]
        places = self._place(0, old), self._place(1, new)
        return Site(
            Side.of(before, body_start(before)),
            Side.of(after, body_start(after)),
            self._whole,
            item=places[0].item and places[1].item,
            last=places[0].last and places[1].last,
            signed=old >= self._signed[0] or new >= self._signed[1],
            signature=("_" in before.text or "[" in before.text) and old in self._signatures,
            declared=self._declared.get(old, ()),
        )

    @cached_property
    def _signatures(self) -> frozenset[int]:
        """The old provisions that are lines of signature."""
        return signatures(self._texts[0])

    def _place(self, which: int, index: int) -> _Place:
        """Say whether a provision is an item of a list, and its last one."""
        outline, provisions = self._outlines[which], self._texts[which].provisions
        here = provisions[index]

        def sibling(at: int) -> bool:
            return (
                0 <= at < len(provisions)
                and outline.labels[at] is not None
                and outline.parents[at] == outline.parents[index]
                and provisions[at].level == here.level
                and provisions[at].depth == here.depth
            )

        labelled = outline.labels[index] is not None and here.kind == "paragraph"
        item = labelled and (sibling(index - 1) or sibling(index + 1))
        return _Place(item, item and not sibling(index + 1))


def _marked(old: str, new: str, edits: Sequence[Edit]) -> Iterator[bool]:
    """Say of each edit whether it holds a sign: a mark, a letter of many, a special blank."""
    for edit in edits:
        sides = old[edit.old_start : edit.old_end], new[edit.new_start : edit.new_end]
        yield not _LETTERS.issuperset("".join(sides))


class _Place(NamedTuple):
    item: bool
    last: bool


def _ends(row: Row) -> tuple[int | None, int | None]:
    """Return the first old and the first new place of a row, None where it has none."""
    match row:
        case Kept(old, new) | Relabelled(old, new):
            return old, new
        case Altered(olds, news):
            return olds.start, news.start
        case Inserted(new):
            return None, new
        case Deleted(old) | MovedFrom(old):
            return old, None
        case MovedTo(old, new):
            return old, new


def _behind(row: Row, starts: tuple[int, int]) -> bool:
    """Whether a row stands in the signature block."""
    return any(at is not None and at >= start for at, start in zip(_ends(row), starts, strict=True))


def _astride(row: Row, starts: tuple[int, int]) -> bool:
    """Whether a row leads into the signature block from without, or reaches into it."""
    inside = [at >= start for at, start in zip(_ends(row), starts, strict=True) if at is not None]
    if isinstance(row, Altered):
        inside += [row.old.stop > starts[0], row.new.stop > starts[1]]
    return len(set(inside)) > 1


_GOING_ON = "fait en sorte"
"""What begins as a closing formula does, and closes nothing."""


def _signature(text: Text, opening: tuple[str, ...]) -> int:
    """Return where the signature block begins: past the end if there is none."""
    begins = opens_with(opening)
    for index in reversed(range(len(text.provisions))):
        head = text.provisions[index].text
        if begins(head) and not head[:60].lower().startswith(_GOING_ON):
            return index
    return len(text.provisions)


def _joined(steps: Iterator[Step]) -> Iterator[Step]:
    """Yield the steps; what was kept, what came or what went in a row is one of them."""
    last: Step | None = None
    for step in steps:
        match last, step:
            case Keep(old, new, size), Keep(i, j, more) if i == old + size and j == new + size:
                last = Keep(old, new, size + more)
            case Gap(old, 0, new, size), Gap(i, 0, j, more) if i == old and j == new + size:
                last = Gap(old, 0, new, size + more)
            case Gap(old, size, new, 0), Gap(i, more, j, 0) if i == old + size and j == new:
                last = Gap(old, size + more, new, 0)
            case _:
                if last is not None:
                    yield last
                last = step
    if last is not None:
        yield last
