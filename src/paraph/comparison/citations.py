"""Citations: whether the references in two texts still cite the same provisions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from paraph.comparison.change import Altered, Edit, Kept, MovedTo, Relabelled, Row
from paraph.comparison.pairing import Pairing
from paraph.comparison.sides import NOWHERE
from paraph.text.node import Text
from paraph.text.references import References


class Citation(NamedTuple):
    """A reference in the wording of a row, and what it cites, in new indexes.

    An old target that the new text does not have is counted from -2 downwards.
    """

    start: int
    end: int
    targets: tuple[int, ...]


def renumbered(pairing: Pairing) -> bool:
    """Whether a number came, went or changed its provision, so that references must be followed."""
    old, new = pairing.sides.old, pairing.sides.new
    if pairing.moves:
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
    for row in rows:
        match row:
            case Kept(before, after, edits) | Relabelled(before, after, edits):
                found = citations.edits((before,), (after,), edits)
                if len(found) > len(edits):
                    yield Altered(range(before, before + 1), range(after, after + 1), found)
                else:
                    yield row
            case Altered(olds, news, edits):
                yield replace(row, edits=citations.edits(olds, news, edits))
            case MovedTo(before, after, _, edits):
                yield replace(row, edits=citations.edits((before,), (after,), edits))
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

    def edits(
        self, olds: Sequence[int], news: Sequence[int], edits: tuple[Edit, ...]
    ) -> tuple[Edit, ...]:
        """Return the edits of a row with what changed about the references in it."""
        before, after = list(self._of(0, olds)), list(self._of(1, news))
        if not before or not after:
            return edits
        edits = tuple([_followed(edit, before, after) for edit in edits])
        more = list(_strayed(edits, before, after))
        return tuple(sorted((*edits, *more), key=_place)) if more else edits

    def _of(self, which: int, indexes: Sequence[int]) -> Iterator[Citation]:
        """Yield the references in provisions joined by line feeds, other texts' left out."""
        shift = 0
        for index in indexes:
            for reference in self._references[which].of(index):
                if not reference.external:
                    targets = reference.targets if which else self._now(reference.targets)
                    yield Citation(
                        reference.start + shift,
                        reference.end + shift,
                        tuple(dict.fromkeys(targets)),
                    )
            shift += len(self._texts[which].provisions[index].text) + 1

    def _now(self, targets: Iterable[int]) -> Iterator[int]:
        """Yield the new indexes of old targets, and numbers of their own for those gone."""
        for target in targets:
            partner = self._partners.get(target, NOWHERE)
            yield partner if partner != NOWHERE else NOWHERE - 1 - target


def _followed(edit: Edit, before: Sequence[Citation], after: Sequence[Citation]) -> Edit:
    """Return an edit inside a reference as one about it, if what it cites stayed the same."""
    if edit.about != "wording":
        return edit
    for old in before:
        if not (old.targets and old.start <= edit.old_start and edit.old_end <= old.end):
            continue
        for new in after:
            inside = new.start <= edit.new_start and edit.new_end <= new.end
            if inside and old.targets == new.targets:
                return replace(edit, about="reference")
    return edit


def _strayed(
    edits: Sequence[Edit], before: Sequence[Citation], after: Sequence[Citation]
) -> Iterator[Edit]:
    """Yield the references in equal characters that cite something else than they did."""
    spans = {(new.start, new.end): new.targets for new in after}
    for old in before:
        shift = _shift(edits, old.start, old.end)
        if shift is None:
            continue
        targets = spans.get((old.start + shift, old.end + shift))
        if targets is not None and targets != old.targets:
            yield Edit(old.start, old.end, old.start + shift, old.end + shift, about="reference")


def _shift(edits: Sequence[Edit], start: int, end: int) -> int | None:
    """Return by how much the characters from `start` to `end` are shifted, None if edited."""
    shift = 0
    for edit in edits:
        if edit.about == "structure":
            continue
        if edit.old_end <= start:
            shift = edit.new_end - edit.old_end
        elif edit.old_start < end:
            return None
    return shift


def _place(edit: Edit) -> tuple[int, int, int, int]:
    return edit.old_start, edit.new_start, edit.old_end, edit.new_end
