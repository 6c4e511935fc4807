"""Citations: whether the references in two texts still cite the same provisions."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial

from paraph.comparison.change import Altered, Cites, Edit, Kept, MovedTo, Relabelled, Row
from paraph.comparison.citation import Citation, numbers_of
from paraph.comparison.listed import listed, spans
from paraph.comparison.pairing import Pairing
from paraph.comparison.ranges import Range, Ranges
from paraph.comparison.shift import in_order, shift
from paraph.comparison.sides import NOWHERE
from paraph.comparison.words import Wording, wording
from paraph.language.connectives import CONNECTIVES, WORDS
from paraph.text.node import Text
from paraph.text.references import Cited, Piece, Reference, References, expanded
from paraph.text.stretch import Family, Stretch


def renumbered(pairing: Pairing) -> bool:
    """Whether a number came, went or changed its provision, so that references must be followed.

    Where something went or was rewritten, a bare number may stand over something else now.
    """
    old, new = pairing.sides.old, pairing.sides.new
    replaced = pairing.unlike or NOWHERE in pairing.of_old
    if pairing.moves or (replaced and any(old.labels)):
        return True
    return any(
        label and (partner == NOWHERE or new.labels[partner] != label)
        for label, partner in zip(old.labels, pairing.of_old, strict=True)
    ) or any(
        label and (partner == NOWHERE or not old.labels[partner])
        for label, partner in zip(new.labels, pairing.of_new, strict=True)
    )


def cited(
    rows: Iterable[Row],
    texts: tuple[Text, Text],
    references: tuple[References, References],
    partners: Mapping[int, int],
) -> Iterator[Row]:
    """Yield the rows with what changed about their references.

    `partners` has the new index of each old provision that is compared, or `NOWHERE`.

    An edit inside a reference that cites the same provision before and after is about the
    `reference`; a reference in equal characters that cites another provision becomes such an
    edit, and its row an altered one.
    """
    citations = _Citations(texts, references, partners)
    citing, others = references
    for row in rows:
        match row:
            case Kept(before, after, edits) | Relabelled(before, after, edits):
                if not edits and not (citing.of(before) and others.of(after)):
                    yield row
                    continue
                found = citations.edits((before,), (after,), edits)
                if len(found) > len(edits):
                    yield Altered(range(before, before + 1), range(after, after + 1), found)
                else:
                    yield row
            case Altered(olds, news, edits):
                yield row._replace(edits=citations.edits(olds, news, edits))
            case MovedTo(before, after, _, edits):
                yield row._replace(edits=citations.edits((before,), (after,), edits))
            case _:
                yield row


class _Citations:
    def __init__(
        self,
        texts: tuple[Text, Text],
        references: tuple[References, References],
        partners: Mapping[int, int],
    ) -> None:
        self._texts = texts
        self._references = references
        self._partners = partners
        self._families: dict[Family, list[int]] = {}
        self._differences: dict[tuple[tuple[Piece, ...], tuple[Piece, ...]], Cites] = {}

    def edits(
        self, olds: Sequence[int], news: Sequence[int], edits: tuple[Edit, ...]
    ) -> tuple[Edit, ...]:
        """Return the edits of a row with what changed about the references in it."""
        if not edits and self._steady(olds[0], news[0]):
            return edits
        before, after = list(self._of(0, olds)), list(self._of(1, news))
        if not before or not after:
            return edits
        said = self._said(0, olds), self._said(1, news)
        found = tuple([_followed(edit, before, after, said) for edit in edits])
        strayed = tuple(_strayed(found, before, after))
        if edits and _open(found, strayed) > (0, 0):
            anew = tuple(
                [
                    _followed(edit, before, after, said)
                    for edit in _anew(edits, (before, after), said)
                ]
            )
            still = tuple(_strayed(anew, before, after))
            if _open(anew, still) < _open(found, strayed):
                found, strayed = anew, still
        found = tuple(self._ranged(found, before, after, said))
        told = [edit.old_start for edit in found if edit.cites is not None]
        more = [
            Edit(*old[:2], *new[:2], "reference", self._cites(old, new))
            for old, new in strayed
            if not _told_with(old, new, before, told)
        ]
        return tuple(in_order((*found, *more))) if more else found

    def _ranged(
        self,
        edits: Sequence[Edit],
        before: Sequence[Citation],
        after: Sequence[Citation],
        said: tuple[Wording, Wording],
    ) -> Iterator[Edit]:
        """Yield the edits, the first in a range with what came into it and went out of it."""
        told: set[int] = set()
        for edit in edits:
            if edit.about == "wording":
                start, end, other, other_end = _core(edit, said)
                old, new = _around(before, start, end), _around(after, other, other_end)
                if old and new and _names_range(old, new) and old.start not in told:
                    told.add(old.start)
                    cites = self._cites(old, new)
                    if cites.gone or cites.come:
                        yield edit._replace(cites=cites)
                        continue
            yield edit

    def _steady(self, before: int, after: int) -> bool:
        """Whether two provisions of one wording cite the same, number by number."""
        olds, news = self._references[0].of(before), self._references[1].of(after)
        if not olds or not news:
            return True
        return len(olds) == len(news) and all(
            old.external == new.external
            and (old.start, old.end) == (new.start, new.end)
            and self._names(0, old.pieces) == self._names(1, new.pieces)
            and [(one.start, one.end, self._number(0, one)) for one in old.numbers]
            == [(one.start, one.end, self._number(1, one)) for one in new.numbers]
            for old, new in zip(olds, news, strict=True)
        )

    def _said(self, which: int, indexes: Sequence[int]) -> Wording:
        return wording([self._texts[which].provisions[index] for index in indexes])

    def _of(self, which: int, indexes: Sequence[int]) -> Iterator[Citation]:
        """Yield the references in provisions joined by line feeds, other texts' left out."""
        shift = 0
        for index in indexes:
            for reference in self._references[which].of(index):
                if not reference.external:
                    yield self._citation(which, reference, shift)
            shift += len(self._texts[which].provisions[index].text) + 1

    def _citation(self, which: int, reference: Reference, shift: int) -> Citation:
        numbers: list[Citation] = []
        for number in reference.numbers:
            sure = number.target != NOWHERE
            between = () if number.between is None else (number.between,)
            numbers.append(
                Citation(
                    number.start + shift,
                    number.end + shift,
                    self._number(which, number),
                    (*between, number.target) if sure else (),
                )
            )
        named = [one for number in numbers for one in number.cited]
        singles = {self._now(which, one) for one in reference.pieces if isinstance(one, int)}
        cited = (*named, *sorted(singles))
        start, end = reference.start + shift, reference.end + shift
        return Citation(start, end, cited, reference.pieces, tuple(sorted(numbers, key=_start)))

    def _number(self, which: int, number: Cited) -> tuple[int | Range, ...]:
        """Return what one number cites, with what it may cite where that is not sure."""
        target = self._now(which, number.target)
        if number.doubt != NOWHERE:
            may = (number.doubt, *number.rivals)
            return target, *[self._now(which, one) for one in may]
        if number.between is None:
            return (target,)
        return target, *self._names(which, (number.between,))

    def _names(self, which: int, pieces: tuple[Piece, ...]) -> tuple[int | Range, ...]:
        """Return provisions in new indexes, and ranges by their names."""
        name = self._ranges.new if which else self._ranges.old
        return tuple(
            [self._now(which, piece) if isinstance(piece, int) else name(piece) for piece in pieces]
        )

    @cached_property
    def _ranges(self) -> Ranges:
        stretches = (
            number.between
            for reference in self._references[1]
            for number in reference.numbers
            if number.between is not None
        )
        return Ranges(stretches, partial(self._now, 0))

    def _now(self, which: int, target: int) -> int:
        """Return the new index of a target, or a number of its own for one that is gone."""
        if which or target == NOWHERE:
            return target
        partner = self._partners.get(target, NOWHERE)
        return partner if partner != NOWHERE else NOWHERE - 1 - target

    def _cites(self, old: Citation, new: Citation) -> Cites:
        """Return how what two references in equal characters cite differs.

        What they surely name counts, by their innermost numbers; what lies between the numbers if
        both are sure of it.
        """
        if not (old.pieces and new.pieces) and len(old.numbers) == len(new.numbers) > 0:
            named = [(one.cited[0], two.cited[0]) for one, two in _pairs(old, new)]
            olds, news = self._names(0, old.pieces), self._names(1, new.pieces)
            if olds or news:
                named = [(one, two) for one, two in named if one in olds or two in news]
            before = {one for one, _ in named if isinstance(one, int)} - {NOWHERE}
            after = {two for _, two in named if isinstance(two, int)} - {NOWHERE}
            return self._differ(before, after)
        found = self._differences.get((old.pieces, new.pieces))
        if found is None:
            found = self._differ(self._new_indexes(old.pieces), {*expanded(new.pieces)})
            self._differences[old.pieces, new.pieces] = found
        return found

    def _new_indexes(self, pieces: tuple[Piece, ...]) -> set[int]:
        """Return old provisions by their new indexes, a range at the pace of a copy."""
        found: set[int] = set()
        for piece in pieces:
            if isinstance(piece, int):
                found.add(self._now(0, piece))
                continue
            members = self._families.get(piece.family)
            if members is None:
                members = [self._now(0, member) for member in piece.family.members]
                self._families[piece.family] = members
            found.update(members[piece.start : piece.stop])
        return found

    def _differ(self, before: set[int], after: set[int]) -> Cites:
        gone = sorted(self._before(one) for one in before - after)
        return Cites(tuple(gone), tuple(sorted(after - before)), bool(before), bool(after))

    def _before(self, cited: int) -> int:
        """Return the old index of what an old reference cites."""
        return NOWHERE - 1 - cited if cited < NOWHERE else self._olds[cited]

    @cached_property
    def _olds(self) -> dict[int, int]:
        return {new: old for old, new in self._partners.items()}


def _names_range(old: Citation, new: Citation) -> bool:
    """Whether two references name something for certain, and either a range."""
    both = old.pieces and new.pieces
    return bool(both) and any(isinstance(one, Stretch) for one in (*old.pieces, *new.pieces))


def _told_with(
    old: Citation, new: Citation, citations: Sequence[Citation], told: Sequence[int]
) -> bool:
    """Whether a number ends a range as it did, and it is told what came into that and went."""
    if old.numbers or not old.sure or old.cited[:1] != new.cited[:1]:
        return False
    whole = _around(citations, old.start, old.end)
    return whole is not None and any(whole.start <= place <= whole.end for place in told)


def _followed(
    edit: Edit,
    before: Sequence[Citation],
    after: Sequence[Citation],
    said: tuple[Wording, Wording],
) -> Edit:
    """Return an edit inside a reference as one about it, if what it cites stayed the same.

    "Articles 3 and 4" and "Articles 3 or 4" cite the same and say something else.
    """
    if edit.about != "wording" or _remarked(edit, said):
        return edit
    start, end, other_start, other_end = _core(edit, said)
    old = _around(before, start, end)
    new = _around(after, other_start, other_end)
    if old is None or new is None:
        return edit
    one = _around(old.numbers, start, end)
    other = _around(new.numbers, other_start, other_end)
    if one is not None and other is not None and one.cited == other.cited and one.sure:
        return edit._replace(about="reference")
    if old.cited == new.cited and old.sure:
        gone = said[0].text[edit.old_start : edit.old_end]
        come = said[1].text[edit.new_start : edit.new_end]
        if _joints(gone) == _joints(come):
            return edit._replace(about="reference")
    return edit


def _remarked(edit: Edit, said: tuple[Wording, Wording]) -> bool:
    """Whether the old words of an edit are under other marks than the new ones.

    A link within the text may well lead to the new number.
    """
    start, end, other, other_end = spans(edit)
    return _marks(said[0], start, end) != _marks(said[1], other, other_end)


def _marks(said: Wording, start: int, end: int) -> set[tuple[str, str]]:
    return {
        (mark.name, "#" if mark.name == "link" and mark.value[:1] == "#" else mark.value)
        for mark in said.marks
        if mark.start < end and mark.end > start
    }


def _core(edit: Edit, said: tuple[Wording, Wording]) -> tuple[int, int, int, int]:
    """Return the spans of an edit of whole words less the characters both begin or end with.

    In "제3조에" a number, its word and a particle are one word.
    """
    start, end, other, other_end = spans(edit)
    old, new = said[0].text, said[1].text
    while start < end and other < other_end and old[start] == new[other]:
        start += 1
        other += 1
    while start < end and other < other_end and old[end - 1] == new[other_end - 1]:
        end -= 1
        other_end -= 1
    return start, end, other, other_end


def _around(citations: Sequence[Citation], start: int, end: int) -> Citation | None:
    """Return the one of `citations`, in order, that holds the characters from `start` to `end`."""
    at = bisect_right(citations, start, key=_start) - 1
    return citations[at] if at >= 0 and end <= citations[at].end else None


def _start(citation: Citation) -> int:
    return citation.start


def _joints(wording: str) -> list[str]:
    """Return the words that join numbers, as far as they decide what is meant."""
    return [word for word in WORDS.findall(wording.lower()) if word in CONNECTIVES]


def _strayed(
    edits: Sequence[Edit], before: Sequence[Citation], after: Sequence[Citation]
) -> Iterator[tuple[Citation, Citation]]:
    """Yield the references in equal characters that cite something else than they did.

    Where part of a reference was edited, each of its other numbers is looked at by itself.
    """
    edits = in_order([edit for edit in edits if edit.about != "structure"])
    places = {(new.start, new.end, bool(new.numbers)): new for new in (*after, *numbers_of(after))}
    for whole in before:
        for old in (whole,) if shift(edits, whole.start, whole.end) is not None else whole.numbers:
            moved = shift(edits, old.start, old.end)
            if moved is None:
                continue
            new = places.get((old.start + moved, old.end + moved, bool(old.numbers)))
            if new is not None and new.cited != old.cited:
                yield old, new


def _anew(
    edits: Sequence[Edit],
    citations: tuple[Sequence[Citation], Sequence[Citation]],
    said: tuple[Wording, Wording],
) -> list[Edit]:
    """Return the edits of a row in order, those inside lists of references cut anew."""
    apart = [edit for edit in edits if edit.about == "structure"]
    beside = in_order([edit for edit in edits if edit.about != "structure"])
    return in_order([*apart, *listed(beside, citations, said)])


def _open(edits: Sequence[Edit], strayed: Sequence[object]) -> tuple[int, int]:
    """Return how many references strayed, and how many characters changed that cite otherwise."""
    worded = [edit for edit in edits if edit.about == "wording"]
    return len(strayed), sum(
        [one.old_end - one.old_start + one.new_end - one.new_start for one in worded]
    )


def _pairs(old: Citation, new: Citation) -> Iterator[tuple[Citation, Citation]]:
    return zip(old.numbers, new.numbers, strict=True)
