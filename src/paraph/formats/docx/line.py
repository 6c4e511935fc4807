"""A paragraph as it is being read: its characters, its marks, and what hangs under it."""

from __future__ import annotations

from collections.abc import Iterable

from paraph.text.node import OBJECT, Mark, Provision, normal_marks

SOFT_HYPHEN = "\u00ad"
_KINDS = 6  # of risks


class Risk:
    """Characters from `start` to `end` that a reader may not see; the hazard's code says why."""

    def __init__(self, code: str, start: int, end: int) -> None:
        self.code = code
        self.start = start
        self.end = end


class Line:
    """Collects one paragraph; several paragraphs whose marks are deleted are one line.

    `raw` collects every piece of character data of the XML that was dealt with, shown or not, so
    that what nobody dealt with can be found. `under` holds the notes and boxes called in it, their
    depth counted from the line's own. `number` says how its number is dressed. `risks` are the
    stretches that a reader may not see. `soft` counts the soft hyphens that are elements.
    """

    __slots__ = ("leftward", "length", "marks", "number", "pieces", "raw", "risks", "soft", "under")

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.length = 0
        self.leftward = False  # whether the paragraph is set from right to left
        self.marks: list[Mark] = []
        self.number = ""
        self.under: list[Provision] = []
        self.raw: list[str] = []
        self.risks: list[Risk] = []
        self.soft = 0

    def add(self, text: str, marks: tuple[tuple[str, str], ...]) -> None:
        """Add characters that carry `marks`."""
        start = self.length
        end = self.length = start + len(text)
        self.pieces.append(text)
        for name, value in marks:
            self.marks.append(Mark(start, end, name, value))

    def risk(self, codes: Iterable[str], length: int) -> None:
        """Note that the next `length` characters are at these risks, as those before may be."""
        for code in codes:
            last = next((each for each in self.risks[-_KINDS:][::-1] if each.code == code), None)
            if last is not None and last.end == self.length:
                last.end += length
            else:
                self.risks.append(Risk(code, self.length, self.length + length))

    def put(self, name: str, value: str, marks: tuple[tuple[str, str], ...] = ()) -> None:
        """Add an object: one U+FFFC under the object mark `name`."""
        self.add(OBJECT, (*marks, (name, value)))

    def since(self, start: int) -> str:
        """Return the characters from `start` on."""
        wanted = self.length - start
        last: list[str] = []
        for piece in reversed(self.pieces):
            if wanted <= 0:
                break
            last.append(piece)
            wanted -= len(piece)
        return "".join(reversed(last))[max(0, -wanted) :]

    @property
    def text(self) -> str:
        """The characters so far."""
        return "".join(self.pieces)

    def normal(self) -> tuple[Mark, ...]:
        """Return the marks in normal form."""
        if self.number:
            return normal_marks([Mark(0, 0, "number", self.number), *self.marks])
        return normal_marks(self.marks) if self.marks else ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing in it: no character and nothing under it."""
        return not self.length and not self.under
