"""What both formats carry: two texts brought down to what either of their formats can express."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from paraph.comparison.comparison import SidedHazard
from paraph.text.hazards import hazard
from paraph.text.node import Kind, Mark, Provision, Text
from paraph.text.reading import CARRIED, Reading, Source

NOTHING: frozenset[str] = frozenset()

_DISSOLVED = {
    "table": "tables",
    "row": "tables",
    "cell": "tables",
    "note": "notes",
    "box": "boxes",
    "header": "headers",
    "footer": "headers",
}
_SPANS = {
    "superscript": "scripts",
    "subscript": "scripts",
    "raised": "scripts",
    "lowered": "scripts",
    "strike": "strike",
    "caps": "caps",
    "smallcaps": "caps",
    "hidden": "hidden",
    "link": "links",
    "symbol": "symbols",
    "ruby": "ruby",
}
_PROPERTIES = {"span": "tables", "section": "sections", "variant": "notes", "number": "numbers"}
_CALLS = {"note": "notes", "box": "boxes", "rule": "objects", "field": "objects"}
_SHOWN = {
    "image": "images",
    "equation": "equations",
    "chart": "objects",
    "diagram": "objects",
    "object": "objects",
    "checkbox": "objects",
    "rule": "objects",
    "field": "objects",
}
_COUNTED = {**_SHOWN, **_SPANS, "number": "numbers"}
_SENSE = frozenset(("strike", "ruby", "symbol", "number"))
"""Marks without which the words under them say something else, or some words are missing."""
_RAISED = frozenset(("superscript", "subscript", "raised", "lowered"))
_WORD = 40  # characters before a raised one that are looked at
_CLOSING, _ENDS = ")]", ".,;:!?\"'\u2019\u201d\u00bb"
_ALIKE_ABOVE = (
    r"\d\0(?:st|nds?|rds?|th|ers?|r?es?|[eè]res?|[iè]?[eè]mes?|[oa]s?)\0(?!\w)"
    r"|(?<![^\W\d])(?:[kcdm]?m|ft|in|yd|mi|[кдс]?м)\0[23²³]\0(?!\w)"
    r"|(?<!\w)(?:[Nn]\0os?|M\0(?:mes?|lles?|gr|e)|D\0r)\0(?!\w)"
)
_ALIKE_BELOW = r"(?<![^\W\d])(?:[A-Z][a-z]?\d*)+\0\d{1,2}\0(?!\d)"
"""What stands before, out of and behind the line, and reads the same in it."""
_BREAKS = dict.fromkeys(map(ord, "\n\v\f\x85\u2028\u2029"), " ")


class Frame(NamedTuple):
    """What a provision is as far as both formats can say."""

    kind: Kind
    level: int
    depth: int


class Sheet(NamedTuple):
    """The provisions of a text that are compared: their indexes, frames and wordings.

    Without `frames` every provision is compared as it is.
    """

    provisions: Sequence[Provision]
    indexes: Sequence[int]
    frames: Sequence[Frame] | None = None


def lost(old: Source, new: Source) -> frozenset[str]:
    """Return the features, out of `CARRIED`, that one of two formats cannot express."""
    if old.carries == new.carries:
        return NOTHING
    return frozenset(CARRIED) - (old.carries & new.carries)


def sheet(text: Text, without: frozenset[str]) -> Sheet:
    """Return what of `text` is compared where the features `without` cannot be.

    A provision that is then a mere frame (a table, a row, an empty cell, a section break), or
    blank, is left out: what it holds is compared. Words are never left out.
    """
    if not without:
        return Sheet(text.provisions, range(len(text.provisions)))
    provisions: list[Provision] = []
    indexes: list[int] = []
    frames: list[Frame] = []
    depths: list[int] = []
    for index, provision in enumerate(text.provisions):
        del depths[provision.depth :]
        depth = depths[-1] if depths else 0
        dissolved = _DISSOLVED.get(provision.kind, "") in without
        depths.append(depth if dissolved else depth + 1)
        if _blank(provision, without, dissolved=dissolved):
            if not dissolved:
                depths[-1] = depth
            continue
        provisions.append(provision)
        indexes.append(index)
        frames.append(_frame(provision, depth, without, dissolved=dissolved))
    return Sheet(provisions, indexes, frames)


def plain(
    text: str, marks: tuple[Mark, ...], without: frozenset[str]
) -> tuple[str, tuple[Mark, ...]]:
    """Return a wording without what the features `without` express: breaks are blanks then.

    Calls of notes and boxes go with the feature; images, equations and other objects that are
    content stay, whatever the formats can express.
    """
    if "breaks" in without:
        text = text.translate(_BREAKS)
    if not marks:
        return text, marks
    holes = [mark.start for mark in marks if _CALLS.get(mark.name, "") in without]
    kept = [
        mark
        for mark in marks
        if _SPANS.get(mark.name, "") not in without
        and _CALLS.get(mark.name, "") not in without
        and _PROPERTIES.get(mark.name, "") not in without
    ]
    if not holes:
        return text, tuple(kept)
    pieces = [text[start:end] for start, end in _between(holes, len(text))]
    shifted = [
        Mark(_less(mark.start, holes), _less(mark.end, holes), mark.name, mark.value)
        for mark in kept
    ]
    return "".join(pieces), tuple(shifted)


def not_carried(old: Reading, new: Reading, without: frozenset[str]) -> Iterator[SidedHazard]:
    """Yield a note for each feature that one text has and the other's format cannot express.

    It is more than a note where the words read otherwise without it: "not" that is struck, a sign
    of a symbol font, ruby, 10 with a raised 2, which is then 102, and 2 with a raised n.
    """
    if not without:
        return
    for reading, other, side in ((old, new, "old"), (new, old, "new")):
        counts = _features(reading)
        telling = _telling(reading.text)
        for feature in CARRIED:
            if feature in without and counts[feature] and feature not in other.source.carries:
                sentence = (
                    f"The format {other.source.format} cannot express {feature}; "
                    f"{counts[feature]} occur{'s' if counts[feature] == 1 else ''} in the other"
                    " text."
                )
                code = "sense-not-carried" if feature in telling else "not-carried"
                note = hazard(code, sentence, key=feature)
                yield SidedHazard(note, "old" if side == "old" else "new")


def _frame(provision: Provision, depth: int, without: frozenset[str], *, dissolved: bool) -> Frame:
    kind, level = provision.kind, provision.level
    if dissolved or (kind == "heading" and "headings" in without):
        kind = "paragraph"
    if (
        "levels" in without
        or kind != provision.kind
        or ("nesting" in without and _nested(provision))
    ):
        level = 0
    return Frame(kind, level, depth)


def _nested(provision: Provision) -> bool:
    """Whether the level of a provision is not that of its number: it only stands in a list."""
    return bool(provision.level) and provision.kind == "paragraph" and not provision.label


def _blank(provision: Provision, without: frozenset[str], *, dissolved: bool) -> bool:
    """Whether a provision says nothing where `without` cannot be expressed."""
    if provision.label:
        return False
    flows = dissolved or provision.kind in {"paragraph", "heading"}
    if not flows and not (provision.kind == "section" and "sections" in without):
        return False
    return not plain(provision.text, provision.marks, without)[0].strip()


def _features(reading: Reading) -> Counter[str]:
    """Return how often each feature occurs in a text."""
    text = reading.text
    counts: Counter[str] = Counter()
    kinds = [text.provisions[each.provision].kind for each in reading.source.emphasis]
    counts["emphasis"] = len(kinds) - kinds.count("heading")
    for provision in text.provisions:
        kind = provision.kind
        counts["labels"] += bool(provision.label)
        counts["levels"] += bool(provision.level)
        counts["nesting"] += _nested(provision)
        counts["headings"] += kind == "heading"
        if kind in {"table", "note", "box", "header", "footer", "section"}:
            counts[_DISSOLVED.get(kind, "sections")] += 1
        counts["breaks"] += sum(character in provision.text for character in map(chr, _BREAKS))
        for mark in provision.marks:
            feature = _COUNTED.get(mark.name)
            if feature:
                counts[feature] += 1
    return counts


def _telling(text: Text) -> frozenset[str]:
    """Return the features of `text` without which some words would read otherwise."""
    return frozenset(
        _COUNTED[mark.name]
        for provision in text.provisions
        for mark in provision.marks
        if mark.name in _SENSE or (mark.name in _RAISED and _joins(provision.text, mark))
    )


def _joins(text: str, mark: Mark) -> bool:
    """Whether letters or figures out of the line would join what stands beside them in it.

    Endings of ordinals, squares of units, signs of elements and usual abbreviations read alike.
    """
    raised = text[mark.start : mark.end]
    before, after = text[max(0, mark.start - _WORD) : mark.start], text[mark.end : mark.end + 1]
    if not any(map(str.isalnum, raised)):
        return False
    figures = any(map(str.isdigit, raised))
    close = before[-1:].isalnum() or before[-1:] in _CLOSING or (figures and before[-1:] in _ENDS)
    if not (before and close) and not after.isalnum():
        return False
    alike = _ALIKE_BELOW if mark.name in {"subscript", "lowered"} else _ALIKE_ABOVE
    return not re.search(alike, f"{before}\0{raised}\0{after}")


def _between(holes: Sequence[int], length: int) -> Iterator[tuple[int, int]]:
    at = 0
    for hole in sorted(holes):
        yield at, hole
        at = hole + 1
    yield at, length


def _less(offset: int, holes: Sequence[int]) -> int:
    return offset - sum(hole < offset for hole in holes)
