"""Provisions and marks: what a text is made of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, NamedTuple, Self, TypeAlias

OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands in a provision's text where something other than a character is shown: a note's call, an
image, an equation. Exactly one object mark covers it. (A U+FFFC that the file itself contains has
no such mark, and is a hazard.)"""

Kind: TypeAlias = Literal[
    "heading", "paragraph", "table", "row", "cell", "note", "box", "header", "footer", "section"
]
KINDS: frozenset[str] = frozenset(
    ("heading", "paragraph", "table", "row", "cell", "note", "box", "header", "footer", "section")
)
CONTAINERS: frozenset[str] = frozenset(("table", "row", "cell", "note", "box", "header", "footer"))
"""Kinds that may hold provisions of a greater depth. A cell, note, box, header or footer carries
the text of its own first paragraph; further paragraphs and tables in it follow one deeper."""

SPANS: frozenset[str] = frozenset(
    (
        "superscript",
        "subscript",
        "raised",  # by w:position or a CSS baseline, without the smaller size
        "lowered",
        "strike",
        "caps",  # stored in small letters, shown in capitals
        "smallcaps",
        "hidden",  # in the file, not on paper
        "link",  # value: the target
        "symbol",  # value: the font that gives the code point its shape
        "ruby",  # value: the annotation over the base text
    )
)
OBJECTS: frozenset[str] = frozenset(
    (
        "note",  # value: the mark displayed at the call ("1", "*")
        "image",  # value: "sha256:..." of its bytes, then its alternative text
        "equation",  # value: its linear form
        "box",  # value: ""; the box follows one deeper
        "chart",  # value: "sha256:..."
        "diagram",  # value: ""; its wording follows one deeper as a box
        "object",  # value: "sha256:..." of the embedded or linked object
        "field",  # value: a field whose result is the printer's (PAGE, NUMPAGES)
        "checkbox",  # value: "1" or "0"
        "rule",  # a horizontal line drawn as an object
        "unread",  # value: what stands here and was not read
    )
)
PROPERTIES: frozenset[str] = frozenset(
    (
        "span",  # of a cell: "columns,rows"; of a row: "columns left free before its first cell,0"
        "number",  # how the label is dressed: "strike", "superscript", "image sha256:..."
        "section",  # of a section: how the next one begins ("nextPage", "continuous" ...)
        "variant",  # of a note "endnote"; of a header or footer "first", "even"
        "tracked",  # see `paraph.text.tracked`; never in a canonical text
        "was",  # likewise: what the provision was in the old text
    )
)
TRACKED_SPANS: frozenset[str] = frozenset(("inserted", "deleted"))
"""Marks of a redline text (`paraph.text.tracked`); never in a canonical text."""


class Mark(NamedTuple):
    """What holds for the characters from `start` to `end` (half-open, in code points).

    A property of the whole provision is a mark from 0 to 0. A name in capitals is that of what a
    reader lays over characters and takes off again before there is a text. A plain tuple, so that
    the canonical form and every comparison of marks run at the speed of C.
    """

    start: int
    end: int
    name: str
    value: str = ""


class _Fields(NamedTuple):
    kind: Kind
    text: str = ""
    label: str = ""
    level: int = 0
    depth: int = 0
    marks: tuple[Mark, ...] = ()


class Provision(_Fields):
    """One node of a text, in the order of reading; the tree is in the depths.

    `label` is the number that the format itself displays (automatic numbering); a number typed as
    text stays in `text`, where `paraph.text.labels` finds it. `level` is the heading's level from
    1, or for a numbered or bulleted paragraph its list level from 1, else 0. `depth` counts the
    containers around the provision: a cell's own depth is two more than its table's.

    A tuple that checks itself at birth, `_replace` included: a text has thousands of them, and
    they are made, hashed and compared at the speed of C.
    """

    __slots__ = ()

    def __new__(  # noqa: D102, PLR0913, PLR0917 - the class says what a provision has
        cls,
        kind: Kind,
        text: str = "",
        label: str = "",
        level: int = 0,
        depth: int = 0,
        marks: tuple[Mark, ...] = (),
    ) -> Self:
        if marks:
            _check_marks(marks, text)
        if kind not in KINDS:
            raise ValueError(f"no kind of provision is called {kind!r}")
        return tuple.__new__(cls, (kind, text, label, level, depth, marks))

    @classmethod
    def _make(cls, iterable: Iterable[Any]) -> Self:  # type: ignore[override]
        return cls(*iterable)


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Text:
    """One language of one component at one moment: its provisions in the order of reading."""

    provisions: tuple[Provision, ...]

    def __post_init__(self) -> None:
        depth = -1
        for provision in self.provisions:
            if provision.depth > depth + 1:
                raise ValueError("a provision stands deeper than the one that should hold it")
            depth = provision.depth

    def words(self) -> int:
        """Return how many words the text has, counted between white space."""
        return sum([_count_words(provision.text) for provision in self.provisions])


@lru_cache(maxsize=1 << 14)
def _count_words(text: str) -> int:
    """Return how many words `text` has; two drafts have most of their provisions in common."""
    if text.isprintable() and "  " not in f" {text} ":  # then no other blank parts words
        return text.count(" ") + 1
    return len(text.split())


def normal_marks(marks: list[Mark]) -> tuple[Mark, ...]:
    """Return `marks` in normal form: sorted, empty spans dropped, touching equal spans made one.

    Two ways of cutting the same characters into runs give the same normal form. Marks over an
    object are never joined: two images side by side stay two; nor is ruby, whose annotation is
    shown once for each mark.
    """
    if len(marks) > 1:
        marks = sorted(marks)
    joined: dict[tuple[str, str], int] = {}
    result: list[Mark] = []
    for mark in marks:
        start, end, name, value = mark
        if start == end and name not in PROPERTIES:
            continue
        if name in OBJECTS or name == "ruby" or start == end:
            result.append(mark)
            continue
        earlier = joined.get((name, value))
        if earlier is not None and result[earlier].end >= start:
            last = result[earlier]
            if end > last.end:
                result[earlier] = Mark(last.start, end, name, value)
        else:
            joined[name, value] = len(result)
            result.append(mark)
    return tuple(sorted(result))


def _check_marks(marks: tuple[Mark, ...], text: str) -> None:
    length = len(text)
    before = (-1, -1, "", "")
    covered = 0
    for mark in marks:
        start, end, name, _ = mark
        if not 0 <= start <= end <= length:
            raise ValueError(f"mark {name} from {start} to {end} leaves the text of {length}")
        if mark < before:
            raise ValueError(f"mark {name} from {start} to {end} stands out of order")
        if name in OBJECTS:
            if end != start + 1 or text[start] != OBJECT or end == covered:
                raise ValueError(f"mark {name} from {start} to {end} covers no object of its own")
            covered = end
        elif name in PROPERTIES:
            if end:
                raise ValueError(f"mark {name} from {start} to {end} is not of the whole provision")
        elif name not in SPANS and name not in TRACKED_SPANS and not name.isupper():
            raise ValueError(f"no mark is called {name!r}")
        before = mark
