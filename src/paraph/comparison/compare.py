"""Compare: everything that differs between two readings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from paraph.comparison.align import align
from paraph.comparison.carried import lost, not_carried, sheet
from paraph.comparison.change import Kept, Row
from paraph.comparison.citations import cited, renumbered
from paraph.comparison.comparison import Comparison, SidedHazard
from paraph.comparison.doubts import hazards, typed, unfollowed, unread
from paraph.comparison.emphasis import ABOUT, compared, emphasised
from paraph.comparison.grouping import changes
from paraph.comparison.headings import head
from paraph.comparison.keeping import kept_together
from paraph.comparison.likeness import Likeness
from paraph.comparison.moves import find_moves
from paraph.comparison.pairing import Pairing
from paraph.comparison.restoring import restored
from paraph.comparison.rows import rows
from paraph.comparison.sides import NOWHERE, Sides
from paraph.comparison.splits import find_splits
from paraph.comparison.worded import in_words, worded
from paraph.text.canonical import digest
from paraph.text.hazards import hazard
from paraph.text.outline import Outline, outline
from paraph.text.reading import Reading
from paraph.text.references import References, references


def compare(old: Reading, new: Reading, *, emphasis: bool = True) -> Comparison:
    """Return what differs between two readings, word by word, and what stays in doubt.

    Texts of equal digests are not aligned. Where two formats cannot express the same, only what
    both can is compared, and the rest is told in notes; words are never left out. Without
    `emphasis` no letter counts as bold, italic or underlined, and a note says in how many places
    one is. Takes near linear time in the size of both, and the square of how many paragraphs became
    one or one became.

    Raises:
        CanonicalError: a text holds tracked changes or half a surrogate pair.
    """
    digests = digest(old.text), digest(new.text)
    left = unread(old, new)
    if digests[0] == digests[1]:
        kept = tuple([Kept(index, index) for index in range(len(old.text.provisions))])
        doubts = (*hazards(old, new, kept), *_notes(old, new))
        plain = Comparison(old, new, *digests, kept, (), doubts, left)
        return _emphasised(plain, _Outlines(old, new), emphasis=emphasis)
    outlines = _Outlines(old, new)
    found = tuple(_rows(old, new, outlines))
    made = tuple(changes(found, outlines.old, outlines.new))
    doubts = (*hazards(old, new, found), *typed(found), *_notes(old, new), *outlines.unread)
    plain = Comparison(old, new, *digests, found, made, doubts, left, outlines.both())
    return _emphasised(plain, outlines, emphasis=emphasis)


def _emphasised(plain: Comparison, outlines: _Outlines, *, emphasis: bool) -> Comparison:
    """Return a comparison with what stands out otherwise, or with a note of how often it does."""
    old, new = plain.old, plain.new
    if not compared(old, new):
        return plain
    found = tuple(emphasised(plain.rows, old, new))
    if found == plain.rows:
        return plain
    if emphasis:
        made = tuple(changes(found, outlines.old, outlines.new))
        return replace(plain, rows=found, changes=made)
    many = sum(edit.about == ABOUT for row in found for edit in getattr(row, "edits", ()))
    said = f"Bold, italic or underlined letters differ in {many} place{'s' * (many != 1)}."
    left = SidedHazard(hazard("emphasis", f"{said} The profile leaves them out."), "both")
    return replace(plain, hazards=(*plain.hazards, left))


def _rows(old: Reading, new: Reading, outlines: _Outlines) -> Iterator[Row]:
    without = lost(old.source, new.source)
    before, after = sheet(old.text, without), sheet(new.text, without)
    pairing = Pairing(Sides(before, after, without))
    likeness = Likeness(pairing.sides)
    align(pairing, likeness)
    find_moves(pairing, likeness)
    find_splits(pairing, likeness)
    language = old.source.language
    followed = renumbered(pairing) or in_words(pairing, language)
    texts, indexes = (old.text, new.text), (before.indexes, after.indexes)
    partners: dict[int, int] = {}
    if followed:
        partners = {
            indexes[0][old]: indexes[1][new] if new != NOWHERE else NOWHERE
            for old, new in enumerate(pairing.of_old)
        }
        kept = kept_together(partners, texts, outlines.both())
        head(pairing, partners, kept, outlines.both(), indexes)
        partners = kept
    found: Iterator[Row] = rows(pairing)
    if without:
        found = restored(found, texts, indexes)
    if followed:
        references = outlines.references()
        outlines.unread = tuple(unfollowed(references, outlines.both(), partners))
        found = cited(found, texts, references, partners)
        found = worded(found, texts, outlines.both(), references[0], partners, language)
    return found


def _notes(old: Reading, new: Reading) -> Iterator[SidedHazard]:
    return not_carried(old, new, lost(old.source, new.source))


class _Outlines:
    """The outlines of both texts, made when first asked for."""

    def __init__(self, old: Reading, new: Reading) -> None:
        self._readings = old, new
        self._made: list[Outline | None] = [None, None]
        self.unread: tuple[SidedHazard, ...] = ()  # references that were not followed

    def old(self, index: int) -> range:
        """Return an old provision with everything that stands in it without a break."""
        return self._outline(0).unbroken(index)

    def new(self, index: int) -> range:
        """Return a new provision with everything that stands in it without a break."""
        return self._outline(1).unbroken(index)

    def references(self) -> tuple[References, References]:
        """Return the references of both texts."""
        old, new = self._readings
        return (
            references(old.text, self._outline(0), old.source.language),
            references(new.text, self._outline(1), new.source.language),
        )

    def both(self) -> tuple[Outline, Outline]:
        """Return the outlines of the old and the new text."""
        return self._outline(0), self._outline(1)

    def _outline(self, which: int) -> Outline:
        made = self._made[which]
        if made is None:
            reading = self._readings[which]
            made = self._made[which] = outline(reading.text, reading.source.language)
        return made
