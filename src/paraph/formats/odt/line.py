"""A paragraph as it is being read: its characters, its marks, and what hangs under it.

Source: ODF 1.3 part 3, 6.1.2 (white space).
"""

from __future__ import annotations

import re

from paraph.formats.odt.look import Spans
from paraph.text.node import OBJECT, Mark, Provision, normal_marks

_LAYOUT = " \t\n\r"
_RUN = re.compile("[ \t\n\r]+")


class Bookmark:
    """What a bookmark or reference mark stands in: the label there, and its words."""

    __slots__ = ("_text", "end", "label", "line", "start")

    def __init__(self, line: Line, start: int) -> None:
        self.line = line
        self.start = start
        self.end: int | None = None
        self.label = ""
        self._text: str | None = None

    @property
    def text(self) -> str | None:
        """The words between its ends, None where it has one end only; cut out once, when asked."""
        if self._text is None and self.end is not None:
            self._text = self.line.whole[self.start : self.end]
        return self._text


class Risk:
    """Characters from `start` to `end` that a reader may not see; the hazard's code says why."""

    __slots__ = ("code", "end", "start")

    def __init__(self, code: str, start: int, end: int) -> None:
        self.code, self.start, self.end = code, start, end


class Line:
    """Collects one paragraph; `under` holds its notes and boxes, their depth from its own."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._space = True  # whether white space would follow white space, or the beginning
        self.length = 0
        self.marks: list[Mark] = []
        self.under: list[Provision] = []
        self.risks: list[Risk] = []
        self.begun: list[Bookmark] = []
        self._codes: list[tuple[str, list[str]]] = []

    def text(self, text: str, spans: Spans, risks: tuple[str, ...] = ()) -> None:
        """Add the characters of a file, a run of white space as one space, none at the start.

        A space at the end stays: programs show it.
        """
        if self._codes:
            self.add(text, spans)
            return
        shown = _RUN.sub(" ", text)
        if self._space:
            shown = shown.removeprefix(" ")
        if shown:
            self.add(shown, spans, risks)
            self._space = shown[-1] == " "

    def part(self) -> None:
        """Let white space that comes next stand apart from what is before it."""
        self._space = False

    def add(self, text: str, spans: Spans = (), risks: tuple[str, ...] = ()) -> None:
        """Add characters as they stand."""
        if not text:
            return
        if self._codes:
            self._codes[-1][1].append(text)
            return
        start, self.length = self.length, self.length + len(text)
        self._pieces.append(text)
        self._space = False
        self.marks += [Mark(start, self.length, name, value) for name, value in spans]
        for code in risks:
            last = next((risk for risk in reversed(self.risks[-4:]) if risk.code == code), None)
            if last is not None and last.end == start:
                last.end = self.length
            else:
                self.risks.append(Risk(code, start, self.length))

    def put(self, name: str, value: str, spans: Spans = (), risks: tuple[str, ...] = ()) -> None:
        """Add an object: one U+FFFC under the object mark `name`."""
        self.add(OBJECT, (*spans, (name, value)), risks)

    def hang(self, provisions: list[Provision]) -> None:
        """Put a note or box under the paragraph, or its words into the code that it stands in."""
        if self._codes:
            self._codes[-1][1].extend(one.text for one in provisions)
        else:
            self.under += provisions

    def begin_code(self, about: str) -> None:
        """Take what comes next as the code of a field, which is not shown."""
        self._codes.append((about, []))

    def end_code(self) -> tuple[str, str]:
        """Show what comes next again; return what was said of the field, and its code."""
        about, pieces = self._codes.pop() if self._codes else ("", [])
        return about, "".join(pieces)

    def since(self, start: int) -> str:
        """Return the characters from `start` on."""
        wanted = self.length - max(0, start)
        last: list[str] = []
        for piece in reversed(self._pieces):
            if wanted <= 0:
                break
            last.append(piece[-wanted:])
            wanted -= len(piece)
        return "".join(reversed(last))

    def cover(self, start: int, name: str, value: str) -> None:
        """Lay a mark over all characters from `start` on."""
        self.marks.append(Mark(start, self.length, name, value))

    @property
    def whole(self) -> str:
        """The characters so far."""
        if len(self._pieces) > 1:
            self._pieces = ["".join(self._pieces)]
        return self._pieces[0] if self._pieces else ""

    def normal(self) -> tuple[Mark, ...]:
        """Return the marks in normal form."""
        return normal_marks(self.marks) if self.marks else ()
