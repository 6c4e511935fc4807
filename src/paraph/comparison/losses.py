"""Losses: what a text that was written in another format no longer says, feature by feature.

Each provision is held against the one that it became, outside of what a comparison of two formats
leaves aside: whatever is not exactly as it was is told under the name of what it was.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from paraph.comparison.change import (
    Altered,
    Deleted,
    Inserted,
    Kept,
    MovedFrom,
    MovedTo,
    Relabelled,
    Row,
)
from paraph.comparison.comparison import Comparison
from paraph.comparison.unlike import differing, gone, letters_left, words
from paraph.text.node import Kind
from paraph.text.outline import Outline, outline
from paraph.text.reading import Emphasis, Hazard, Reading

FEATURES: Mapping[str, str] = {
    "words": "read otherwise than before",
    "order": "stand at another place",
    "displayed numbers": "have another number than was displayed",
    "labels": "have their number typed, as it was displayed",
    "levels": "are of another level",
    "nesting": "no longer stand in a list or quotation",
    "headings": "are no longer what they were, headings or paragraphs",
    "tables": "no longer stand in their table, row or cell as they did",
    "notes": "have or call notes that became words, or that are marked otherwise",
    "boxes": "stand in no text box, or in one of another look",
    "headers": "no longer stand in a header or footer",
    "sections": "no longer begin a section",
    "breaks": "have other breaks between their lines",
    "blanks": "have other white space",
    "numbers": "have a number of another look",
    "scripts": "have letters no longer raised or lowered as they were",
    "strike": "have words no longer struck",
    "caps": "have letters no longer shown in capitals",
    "hidden": "have words no longer hidden",
    "links": "have links that lead elsewhere or nowhere",
    "symbols": "have signs that a font gave their shape",
    "ruby": "have words without their annotation",
    "images": "show other images, or with another look, or none",
    "equations": "show other equations, or none",
    "objects": "show other objects, or none",
    "emphasis": "have letters no longer bold, italic or underlined as they were",
    "literal text": "have code, quotations or words of other languages that are no longer told",
    "unread": "were not read, and so were not written",
    "beside the text": "stood beside the text or made it doubtful, and were not written",
    "doubts": "must be looked at in the new file",
}
"""What may be lost, in the order in which it is told, and what is then true of the provisions."""

_QUOTED = re.compile("“(.{3,}?)…?”")
_PLACES = 3


class Loss(NamedTuple):
    """What was lost of one feature, how many provisions it was in, and the first of them."""

    feature: str
    many: int
    places: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """What is now true of them."""
        return FEATURES[self.feature]


def losses(comparison: Comparison) -> tuple[Loss, ...]:
    """Return what the new text of `comparison`, written from the old one, has not kept.

    None means that both are the same text, sign for sign and mark for mark, with the same emphasis
    and literal text, and that nothing stood beside the old one that the new file has not.
    """
    counts: Counter[str] = Counter()
    first: dict[str, dict[tuple[int, int], None]] = {}
    for feature, side, index in _lost(comparison):
        counts[feature] += 1
        places = first.setdefault(feature, {})
        if len(places) < _PLACES:
            places[side, index] = None
    plans = _Plans(comparison)
    said = {feature: [plans.at(*place) for place in places] for feature, places in first.items()}
    for feature, what in _doubts(comparison):
        counts[feature] += 1
        if len(said.setdefault(feature, [])) < _PLACES:
            said[feature].append(what)
    return tuple([Loss(each, counts[each], tuple(said[each])) for each in FEATURES if counts[each]])


class _Plans:
    """The outlines of both texts, made when a place is asked for."""

    def __init__(self, comparison: Comparison) -> None:
        self._readings = comparison.old, comparison.new
        self._made: dict[int, Outline] = {}

    def at(self, side: int, index: int) -> str:
        """Return the address of a provision of the old text, or of the new one."""
        if side not in self._made:
            reading = self._readings[side]
            self._made[side] = outline(reading.text, reading.source.language)
        return f"{'new: ' if side else ''}{self._made[side].address(index)}"


def _lost(comparison: Comparison) -> Iterator[tuple[str, int, int]]:
    """Yield each feature that was lost, with the side and the index of each provision."""
    old, new = comparison.old, comparison.new
    sides = _Side(old), _Side(new)
    for row in _paired(comparison):
        found: Iterable[str]
        side = at = 0
        match row:
            case Kept(at, after) | Relabelled(at, after) | MovedTo(at, after):
                found = _became(sides, at, after)
            case Altered(olds, news):
                pair = len(olds) == len(news) == 1
                at, found = olds[0], _became(sides, olds[0], news[0]) if pair else ("words",)
            case Deleted(at):
                found = gone(old.text.provisions[at])
            case Inserted(at):
                side, found = 1, gone(new.text.provisions[at])
            case MovedFrom(at):
                found = ("order",)
        for feature in found:
            yield feature, side, at


def _became(sides: tuple[_Side, _Side], old: int, new: int) -> Iterator[str]:
    """Yield the features in which a provision is not what it was, and what is said beside it."""
    before, after = sides
    was, became = before.provisions[old], after.provisions[new]
    if was != became:
        holder = before.holder(old) if was.depth != became.depth else was.kind
        yield from differing(was, became, holder)
    yield from _beside(sides, old, new)


def _paired(comparison: Comparison) -> Iterator[Row]:
    """Yield the rows, with what is gone and what came as another thing in equal words as a pair.

    What came as the same thing stands elsewhere, which is for the rows to tell.
    """
    old, new = comparison.old.text.provisions, comparison.new.text.provisions
    came: dict[str, list[int]] = {}
    for row in comparison.rows:
        if isinstance(row, Inserted) and (found := words(new[row.new])):
            came.setdefault(found, []).append(row.new)
    pairs: dict[int, int] = {}
    for row in comparison.rows:
        equal = came.get(words(old[row.old])) if isinstance(row, Deleted) else None
        if isinstance(row, Deleted) and equal and new[equal[0]] != old[row.old]:
            pairs[row.old] = equal.pop(0)
    taken = set(pairs.values())
    for row in comparison.rows:
        if isinstance(row, Deleted) and row.old in pairs:
            yield MovedTo(row.old, pairs[row.old], 0)
        elif not (isinstance(row, Inserted) and row.new in taken):
            yield row


class _Side:
    """What a reading says, and what beside its text, by provision."""

    def __init__(self, reading: Reading) -> None:
        self.provisions = reading.text.provisions
        self._holders: list[Kind] = []
        self.emphasis: dict[int, list[Emphasis]] = {}
        self.literal: dict[int, list[tuple[str, str]]] = {}
        for each in reading.source.emphasis:
            if self.provisions[each.provision].kind != "heading":
                self.emphasis.setdefault(each.provision, []).append(each)
        for one in reading.source.literal:
            text = self.provisions[one.provision].text[one.start : one.end].strip()
            if text:
                self.literal.setdefault(one.provision, []).append((one.why, text))

    def standing_out(self, index: int) -> dict[str, set[int]]:
        """Return which letters of a provision stand out, by how they do: their places."""
        found: dict[str, set[int]] = {}
        text = self.provisions[index].text
        left = letters_left(text) if index in self.emphasis else []
        for each in self.emphasis.get(index, ()):
            letters = {left[at] for at in range(each.start, each.end) if text[at].isalnum()}
            if letters:
                found.setdefault(each.how, set()).update(letters)
        return found

    def holder(self, index: int) -> Kind:
        """Return the kind of what a provision stands in; its own where it stands in nothing."""
        if not self._holders:
            above: list[Kind] = []  # of the provision, and of those that it stands in
            for each in self.provisions:
                del above[each.depth :]
                above.append(each.kind)
                self._holders.append(above[-2] if each.depth else each.kind)
        return self._holders[index]


def _beside(sides: tuple[_Side, _Side], old: int, new: int) -> Iterator[str]:
    before, after = sides
    heading = after.provisions[new].kind == "heading"
    if not heading and before.standing_out(old) != after.standing_out(new):
        yield "emphasis"
    if before.literal.get(old) != after.literal.get(new):
        yield "literal text"


_TOLD = frozenset(
    ("not-carried", "sense-not-carried", "typed-label", "references-not-followed", "image", "link")
)
"""Hazards of a comparison, and of what is told as a mark."""


_OF_TEXT = frozenset(
    (
        *("hidden-text", "invisible-character", "bidirectional-character", "mixed-script"),
        *("private-character", "external-content", "bare-object-character"),
    )
)
"""Hazards of what is in the text: both files have them, each in the words of its format."""


def _doubts(comparison: Comparison) -> Iterator[tuple[str, str]]:
    """Yield what was beside the old text or unread, and what is in doubt in the new file."""
    for item in comparison.unread:
        if item.side == "new":
            yield "doubts", f"new: {item.unread.what}"
        else:
            yield "unread", item.unread.what
    alone = [each for each in comparison.hazards if each.hazard.code not in _TOLD]
    old = [each.hazard for each in alone if each.side == "old"]
    new = [each.hazard for each in alone if each.side == "new"]
    for code in _OF_TEXT:
        if len(_coded(old, code)) == len(_coded(new, code)):
            old = [each for each in old if each.code != code]
            new = [each for each in new if each.code != code]
    for found in old:
        if not (found.code == "markup" and _in_text(found, comparison.old)):
            yield "beside the text", found.sentence
    for found in new:
        if found.grade == "undecided":
            yield "doubts", f"new: {found.sentence}"


def _coded(found: Sequence[Hazard], code: str) -> list[Hazard]:
    return [each for each in found if each.code == code]


def _in_text(found: Hazard, reading: Reading) -> bool:
    """Whether what stands beside the text, as the title of a page does, opens it as well."""
    said = _QUOTED.search(found.sentence)
    texts = [each.text for each in reading.text.provisions if each.text.strip()]
    return said is not None and " ".join("".join(texts[:1]).split()).startswith(said[1])


__all__ = ["FEATURES", "Loss", "losses"]
