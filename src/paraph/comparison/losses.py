"""Losses: what a text that was written in another format no longer says, feature by feature.

Each provision is held against the one that it became, outside of what a comparison of two formats
leaves aside: whatever is not exactly as it was is told under the name of what it was.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
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
from paraph.text.labels import label_of
from paraph.text.node import OBJECT, OBJECTS, PROPERTIES, Kind, Provision, normal_marks
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

_KINDS = {
    "table": "tables",
    "row": "tables",
    "cell": "tables",
    "note": "notes",
    "box": "boxes",
    "header": "headers",
    "footer": "headers",
    "section": "sections",
    "heading": "headings",
}
_MARKS = {
    **dict.fromkeys(("superscript", "subscript", "raised", "lowered"), "scripts"),
    **dict.fromkeys(("caps", "smallcaps"), "caps"),
    **dict.fromkeys(("checkbox", "rule", "field", "chart", "object", "unread"), "objects"),
    **dict.fromkeys(("box", "diagram"), "boxes"),
    "strike": "strike",
    "hidden": "hidden",
    "link": "links",
    "symbol": "symbols",
    "ruby": "ruby",
    "note": "notes",
    "image": "images",
    "equation": "equations",
    "span": "tables",
    "number": "numbers",
    "section": "sections",
    "variant": "headers",
}
_BREAKS = re.compile("[\n\v\f\x85\u2028\u2029]")
_PARTING = frozenset(" \t")  # a typed number from what follows
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
                found = _gone(old.text.provisions[at])
            case Inserted(at):
                side, found = 1, _gone(new.text.provisions[at])
            case MovedFrom(at):
                found = ("order",)
        for feature in found:
            yield feature, side, at


def _became(sides: tuple[_Side, _Side], old: int, new: int) -> Iterator[str]:
    """Yield the features in which a provision is not what it was, and what is said beside it."""
    before, after = sides
    yield from _differing(before, old, after.provisions[new])
    yield from _beside(sides, old, new)


def _paired(comparison: Comparison) -> Iterator[Row]:
    """Yield the rows, with what is gone and what came in equal words as one that moved."""
    old, new = comparison.old.text.provisions, comparison.new.text.provisions
    came: dict[str, list[int]] = {}
    for row in comparison.rows:
        if isinstance(row, Inserted) and (words := _words(new[row.new])):
            came.setdefault(words, []).append(row.new)
    pairs: dict[int, int] = {}
    for row in comparison.rows:
        if isinstance(row, Deleted) and (equal := came.get(_words(old[row.old]))):
            pairs[row.old] = equal.pop(0)
    taken = set(pairs.values())
    for row in comparison.rows:
        if isinstance(row, Deleted) and row.old in pairs:
            yield MovedTo(row.old, pairs[row.old], 0)
        elif not (isinstance(row, Inserted) and row.new in taken):
            yield row


def _words(provision: Provision) -> str:
    """Return the words of a provision, its number before them, however it is said."""
    label = provision.label
    if provision.kind == "note":
        label = f"[{label}]"
    text = _plain(provision)
    return " ".join(f"{label} {text}".split()) or text


def _gone(provision: Provision) -> Iterator[str]:
    """Yield what is lost where a provision is only on one side."""
    found = {_MARKS[mark.name] for mark in provision.marks if mark.name not in PROPERTIES}
    if provision.kind != "paragraph":
        found.add(_KINDS[provision.kind])
    if provision.text.replace(OBJECT, "").strip():
        found.add("words")
    if provision.label:
        found.add("displayed numbers")
    yield from sorted(found or {"blanks"})


def _differing(side: _Side, index: int, new: Provision) -> list[str]:
    """Return the features in which a provision is no longer as it was."""
    old = side.provisions[index]
    if old == new:
        return []
    found: set[str] = set()
    for kind in {old.kind, new.kind} if old.kind != new.kind else ():
        if kind != "paragraph":
            found.add(_KINDS[kind])
    if old.depth != new.depth and not found:
        found.add(_KINDS.get(side.holder(index), "tables"))
    typed = _label(old, new, found)
    if old.level != new.level and not found & {"headings", "notes"}:
        found.add("levels" if old.label or old.kind == "heading" else "nesting")
    _marks(old, new, typed, found)
    before, after = _plain(old), _plain(new)[typed:]
    if before != after:
        found.add(_told(old, before, after))
    if not found and normal_marks([*old.marks]) != normal_marks([*new.marks]):
        found.add("words")  # whatever it is, it is not the same
    return sorted(found)


def _label(old: Provision, new: Provision, found: set[str]) -> int:
    """Add what became of the label; return how many characters before the new text are it."""
    if old.label == new.label:
        return 0
    if old.label.strip() == new.label.strip():
        found.add("blanks")
        return 0
    if not new.label and old.label:
        if old.kind == "note" and new.text.startswith(f"[{old.label}] "):
            found.add("notes")
            return len(old.label) + 3
        shown = label_of(new._replace(kind="paragraph"))
        label = old.label.strip()
        if new.text.startswith(label) and (shown is None or shown.shown == label):
            found.add("labels")
            return len(label) + (new.text[len(label) : len(label) + 1] in _PARTING)
    found.add("displayed numbers")
    return 0


def _marks(old: Provision, new: Provision, typed: int, found: set[str]) -> None:
    """Add the features of marks that are not over the same characters on both sides."""
    before, after = _spans(old, 0), _spans(new, typed)
    for name, *_ in (before - after) + (after - before):
        if name == "variant" and "note" in {old.kind, new.kind}:
            found.add("notes")
        else:
            found.add(_MARKS[name])


def _spans(provision: Provision, typed: int) -> Counter[tuple[str, str, str, int]]:
    """Return what each mark says, over which characters, and how far from the end."""
    if not provision.marks:
        return Counter()
    left = _left(provision.text)
    return Counter(
        [
            (mark.name, mark.value, "", 0)
            if mark.name in PROPERTIES
            else (
                mark.name,
                mark.value,
                provision.text[max(mark.start, typed) : mark.end],
                left[mark.end],
            )
            for mark in provision.marks
        ]
    )


def _left(text: str) -> list[int]:
    """Return how many letters and figures stand behind each place of a text.

    By them a place is the same where blanks, objects or a number before the text are not.
    """
    counts = [0]
    for sign in reversed(text):
        counts.append(counts[-1] + sign.isalnum())
    return counts[::-1]


def _plain(provision: Provision) -> str:
    """Return the text of a provision without its objects, which are told as marks."""
    objects = {mark.start for mark in provision.marks if mark.name in OBJECTS}
    if not objects:
        return provision.text
    return "".join([sign for at, sign in enumerate(provision.text) if at not in objects])


def _told(old: Provision, before: str, after: str) -> str:
    """Return what differs between two wordings."""
    calls = [mark.value for mark in old.marks if mark.name == "note"]
    for call in calls:
        after = after.replace(f"[{call}]", "", 1) if f"[{call}]" not in before else after
    if before == after:
        return "notes"
    if before.split() == after.split():
        return "breaks" if _BREAKS.findall(before) != _BREAKS.findall(after) else "blanks"
    return "words"


class _Side:
    """What a reading says, and what beside its text, by provision."""

    def __init__(self, reading: Reading) -> None:
        self.provisions = reading.text.provisions
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
        left = _left(text) if index in self.emphasis else []
        for each in self.emphasis.get(index, ()):
            letters = {left[at] for at in range(each.start, each.end) if text[at].isalnum()}
            if letters:
                found.setdefault(each.how, set()).update(letters)
        return found

    def holder(self, index: int) -> Kind:
        """Return the kind of what a provision stands in; its own where it stands in nothing."""
        depth = self.provisions[index].depth
        while index and depth and self.provisions[index].depth >= depth:
            index -= 1
        return self.provisions[index].kind


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


def _doubts(comparison: Comparison) -> Iterator[tuple[str, str]]:
    """Yield what was beside the old text or unread, and what is in doubt in the new file."""
    for item in comparison.unread:
        yield (
            ("doubts", f"new: {item.unread.what}")
            if item.side == "new"
            else (
                "unread",
                item.unread.what,
            )
        )
    for each in comparison.hazards:
        found = each.hazard
        if found.code in _TOLD or (found.code == "markup" and _in_text(found, comparison.old)):
            continue
        if each.side == "old":
            yield "beside the text", found.sentence
        elif each.side == "new" and found.grade == "undecided":
            yield "doubts", f"new: {found.sentence}"


def _in_text(found: Hazard, reading: Reading) -> bool:
    """Whether what stands beside the text, as the title of a page does, opens it as well."""
    said = _QUOTED.search(found.sentence)
    texts = [each.text for each in reading.text.provisions if each.text.strip()]
    return said is not None and " ".join("".join(texts[:1]).split()).startswith(said[1])


__all__ = ["FEATURES", "Loss", "losses"]
