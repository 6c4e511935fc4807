"""A paragraph in the making: its characters with their marks, and the white space that shows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from paraph.errors import LimitError
from paraph.formats.findings import Findings
from paraph.formats.limits import LIMITS
from paraph.text.emphasis import EMPHASIS
from paraph.text.node import OBJECT, Mark
from paraph.text.quoted import unended

Spans: TypeAlias = tuple[tuple[str, str], ...]
"""What holds for a piece of text: the names and values of marks."""
LITERAL_SPAN = "literal"
"""What holds for literal text; its value says why it is. It is no mark."""

_LAYOUT = " \t\n\f\r"
_RUN = re.compile("[ \t\n\f\r]{2,}|[\t\n\f\r]")  # white space that is not one space already
_EXCERPT = 60
_TAIL = 40


Literally: TypeAlias = tuple[int, int, str]
"""Where literal text begins and ends in its paragraph, and why it is literal."""


class Written(NamedTuple):
    """A paragraph that shows something; it began at `place`."""

    text: str
    marks: list[Mark]
    place: int
    literal: Sequence[Literally] = ()


class _Odd(NamedTuple):
    """A piece of a paragraph that is a hazard: where it begins, and in which manner it is one."""

    at: int
    manner: str
    text: str


class Paragraph:
    """The paragraph that is open; `taken`, it begins anew.

    `place` is that of what comes next, as the caller counts.
    """

    def __init__(self, findings: Findings) -> None:
        self.place = 0
        self._findings = findings
        self._written = 0  # pieces of text, in all
        self._clear()

    def _clear(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._marks: list[Mark] = []
        self._literal: list[Literally] = []
        self._space: tuple[str, Spans] | None = None  # white space met and not yet written
        self._kept = 0  # characters up to here are not layout
        self._begun = 0
        self._odd: dict[str, list[_Odd]] = {}

    @property
    def length(self) -> int:
        """How many characters there are so far, pending white space written."""
        self._write_space()
        return self._length

    @property
    def tail(self) -> str:
        """The last words so far, to tell a place by."""
        return "".join(self._pieces[-_TAIL:])[-_TAIL:]

    def text(self, text: str, spans: Spans = ()) -> None:
        """Add `text` as it stands."""
        if text:
            self._write_space()
            self._write(text, spans)
            self._kept = self._length

    def spaced(self, text: str, spans: Spans = ()) -> None:
        """Add `text` with all its spaces, but those at the ends of a line."""
        words = text.strip(" ")
        before, _, _ = text.partition(words) if words else (text, "", "")
        if before:
            self._space = (self._space[0] if self._space else "") + before, spans
        if words:
            self.text(words, spans)
            after = text[len(before) + len(words) :]
            self._space = (after, spans) if after else None

    def collapsed(self, text: str, spans: Spans = ()) -> None:
        """Add `text` with its white space as a browser shows it.

        Source: CSS Text Level 3, section 4.1.1: a run of spaces, tabs and line feeds is one space,
        none at the ends of a line. A no-break space and its kin are no white space here.
        """
        if not text:
            return
        words = _RUN.sub(" ", text).strip(" ")
        if text[0] in _LAYOUT and self._space is None:
            self._space = " ", spans
        if not words:
            return
        self._write_space()
        self._write(words, spans)
        self._kept = self._length
        if text[-1] in _LAYOUT:
            self._space = " ", spans

    def line_break(self, spans: Spans = ()) -> None:
        """End the line; white space on both sides of it goes."""
        self._space = None
        self._write("\n", spans)
        self._space = None

    def put(self, name: str, value: str, spans: Spans = ()) -> None:
        """Add an object and its mark."""
        self._write_space()
        self._write(OBJECT, spans)
        self._marks.append(Mark(self._length - 1, self._length, name, value))
        self._kept = self._length

    def notice(self, code: str, text: str, manner: str = "") -> None:
        """Remember that `text` comes next, in a way that is a hazard."""
        if text.strip(_LAYOUT):
            found = _Odd(self._length, manner, " ".join(text.split()))
            self._odd.setdefault(code, []).append(found)

    def here(self) -> tuple[int, int]:
        """Return a place in the paragraph, for `annotate`."""
        return self.length, len(self._pieces)

    def annotate(self, start: int, here: tuple[int, int]) -> None:
        """Make what was added after `here` the annotation over what stands from `start` to it."""
        end, piece = here
        text = "".join(self._pieces[piece:]).strip(_LAYOUT)
        if not start < end <= self._length or not text or not self._shows(piece, end - start):
            return
        self._space = None
        del self._pieces[piece:]
        lost = ""
        while self._marks and self._marks[-1].start >= end:
            mark = self._marks.pop()
            lost += "" if mark.name == EMPHASIS else f"{mark}"
        if lost:
            self._findings.left_unread("marks of an annotation", f"{end} {text} {lost}")
        self._marks.append(Mark(start, end, "ruby", text))
        self._literal = _cut(self._literal, end)
        self._length = self._kept = end

    def taken(self) -> Written | None:
        """Return the paragraph and begin anew; None if it shows nothing."""
        if not self._pieces:
            self._space = None
            if self._odd:
                self._odd = {}
            return None
        text = "".join(self._pieces) if self._kept else ""
        if text[-1:] == "\n":
            text = text[:-1]  # a break at the end of a paragraph shows nothing
        if not text:
            self._clear()
            return None
        marks = self._marks
        if len(text) < self._length:
            end = len(text)
            marks = [mark._replace(end=min(mark.end, end)) for mark in marks if mark.start < end]
        self._tell_odd()
        literal = _cut(self._literal, len(text)) if self._literal else ()
        written = Written(text, marks, self._begun, literal)
        self._clear()
        return written

    def _shows(self, piece: int, length: int) -> bool:
        """Whether the last `length` characters before a piece are more than white space."""
        while piece and length > 0:
            piece -= 1
            if self._pieces[piece].strip(_LAYOUT):
                return True
            length -= len(self._pieces[piece])
        return False

    def _write_space(self) -> None:
        if self._space is None:
            return
        (space, spans), self._space = self._space, None
        # None at the start of a line: of the paragraph, or after a break that was not kept text.
        if self._length and not (self._pieces[-1] == "\n" and self._kept < self._length):
            self._write(space, spans)

    def _write(self, text: str, spans: Spans) -> None:
        start = self._length
        if not start:
            self._begun = self.place
        self._written += 1
        if self._written > LIMITS.pieces:
            what = f"holds more than {LIMITS.pieces:,} pieces of text"
            raise LimitError(self._findings.file, what)
        self._pieces.append(text)
        self._length = start + len(text)
        for name, value in spans:
            if name == LITERAL_SPAN:
                self._hold(start, value)
            else:
                self._marks.append(Mark(start, self._length, name, value))

    def _hold(self, start: int, why: str) -> None:
        """Remember that what was written last is literal, with what stands before it if that is."""
        if self._literal and self._literal[-1][1:] == (start, why):
            start = self._literal.pop()[0]
        self._literal.append((start, self._length, why))

    def _tell_odd(self) -> None:
        for code, pieces in self._odd.items():
            text = " ".join(piece.text for piece in pieces)
            shown = text if len(text) <= _EXCERPT else f"{text[:_EXCERPT]}…"
            about = "\n".join(f"{piece.at} {piece.manner} {piece.text}" for piece in pieces)
            self._findings.tell(code, f"{_ODD[code]}: “{unended(shown)}”.", about)


def _cut(literal: Sequence[Literally], end: int) -> list[Literally]:
    """Return what of literal text stands before `end`."""
    return [(start, min(stop, end), why) for start, stop, why in literal if start < end]


_ODD = {
    "hidden-text": "This text is in the file and is not shown",
    "ground-colour-text": "This text has the colour of its ground",
    "tiny-text": "This text is too small to be read",
    "bidirectional-character": "The order of letters is set here",
}
