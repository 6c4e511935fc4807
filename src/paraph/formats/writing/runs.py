"""Runs: a wording cut where what holds for its characters changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from paraph.text.emphasis import EMPHASIS
from paraph.text.node import OBJECTS, PROPERTIES, Mark, Provision
from paraph.text.reading import Reading

LITERAL = "LITERAL"
"""The name of a mark over literal text, while it is written; its value says why it is."""
BLANK = "BLANK"
"""The name of a mark over white space that a page would not show as it stands."""

_FRAGILE = re.compile(r"[\t\f\r]+[ \t\f\r]*| [ \t\f\r]+|^ | $|(?<=\n) | (?=\n)")
_RANKS = {
    name: rank
    for rank, name in enumerate(
        ("ruby", "link", LITERAL, EMPHASIS, "strike", "caps", "smallcaps", "hidden", "raised",
         "lowered", "superscript", "subscript", "symbol", BLANK)
    )
}  # fmt: skip


class Run(NamedTuple):
    """Characters under the same marks, outermost first; or one object."""

    text: str
    marks: tuple[Mark, ...]
    object: Mark | None = None


class Beside:
    """What a reading says beside its text, as marks of each provision."""

    def __init__(self, reading: Reading) -> None:
        self._marks: dict[int, list[Mark]] = {}
        for each in reading.source.emphasis:
            self._at(each.provision).append(Mark(each.start, each.end, EMPHASIS, each.how))
        for one in reading.source.literal:
            self._at(one.provision).append(Mark(one.start, one.end, LITERAL, one.why))

    def of(self, index: int) -> Sequence[Mark]:
        """Return the marks of one provision."""
        return self._marks.get(index, ())

    def quoted(self, index: int, provision: Provision) -> bool:
        """Whether the whole of a provision is a quotation."""
        whole = Mark(0, len(provision.text), LITERAL, "quotation")
        return bool(provision.text) and whole in self.of(index)

    def _at(self, index: int) -> list[Mark]:
        return self._marks.setdefault(index, [])


def blanks(text: str) -> list[Mark]:
    """Return a mark over each stretch of white space that a page would make less of."""
    if not text.strip(" \t\n\f\r"):
        return [Mark(0, len(text), BLANK)] if text else []
    return [Mark(found.start(), found.end(), BLANK) for found in _FRAGILE.finditer(text)]


def _shown(mark: Mark, text: str) -> bool:
    """Whether a mark is one over characters; nothing is annotated that shows nothing."""
    if mark.name in OBJECTS or mark.name in PROPERTIES:
        return False
    return mark.name != "ruby" or bool(text[mark.start : mark.end].strip())


def runs(text: str, marks: Iterable[Mark]) -> Iterator[Run]:
    """Yield a wording in pieces, each as long as the same marks hold.

    A mark that begins earlier and ends later than another stands around it where that can be.
    """
    objects: Mapping[int, Mark] = {mark.start: mark for mark in marks if mark.name in OBJECTS}
    spans = sorted(
        [mark for mark in marks if _shown(mark, text)],
        key=lambda mark: (_RANKS.get(mark.name, 0), mark.start, -mark.end, mark.value),
    )
    cuts = {0, len(text)}
    for mark in spans:
        cuts.update((mark.start, mark.end))
    for start in objects:
        cuts.update((start, start + 1))
    places = sorted(cuts)
    begins: dict[int, list[int]] = {}
    for number, mark in enumerate(spans):
        begins.setdefault(mark.start, []).append(number)
    open_: list[int] = []
    for start, end in pairwise(places):
        open_ = sorted([one for one in open_ if spans[one].end > start] + begins.get(start, []))
        held = tuple([spans[one] for one in open_])
        yield Run(text[start:end], held, objects.get(start))


def nested(
    found: Iterable[Run],
    element: Callable[[Mark, Sequence[Mark]], tuple[str, str]],
    shown: Callable[[Run], str],
) -> Iterator[str]:
    """Yield runs as they are `shown`, inside what opens and closes for each of their marks.

    What two neighbours are both under stays open between them. `element` is given a mark and all
    marks around it.
    """
    open_: list[tuple[Mark, str]] = []
    for run in found:
        shared = 0
        while shared < min(len(open_), len(run.marks)) and open_[shared][0] is run.marks[shared]:
            shared += 1
        while len(open_) > shared:
            yield open_.pop()[1]
        for mark in run.marks[shared:]:
            start, end = element(mark, run.marks)
            open_.append((mark, end))
            yield start
        yield shown(run)
    while open_:
        yield open_.pop()[1]
