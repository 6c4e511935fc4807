"""The flow of a page into provisions: paragraphs, lists, tables and notes as they come.

HTML and Markdown are read through it, so that both make the same text of the same page. A caller
opens and closes; the flow counts lists and depths, and leaves out what shows nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import NamedTuple, TypeAlias

from paraph.errors import LimitError
from paraph.formats.counting import counted
from paraph.formats.limits import LIMITS
from paraph.text.hazards import hazard
from paraph.text.node import OBJECT, Kind, Mark, Provision, normal_marks
from paraph.text.reading import Hazard, Unread

Spans: TypeAlias = tuple[tuple[str, str], ...]
"""What holds for a piece of text: the names and values of marks."""

_LAYOUT = " \t\n\f\r"
_EXCERPT = 60


class _Odd(NamedTuple):
    """A piece of a paragraph that is a hazard: where it begins, and in which manner it is one."""

    at: int
    manner: str
    text: str


@dataclass(slots=True)
class _List:
    """An open list: what its next item is called, `form` "" for no number at all."""

    form: str
    ends: str
    number: int
    step: int
    counted_down: bool = False  # from a number that is known only when the list ends
    items: int = 0
    waiting: list[tuple[int, int]] = field(default_factory=list)
    forms: dict[int, str] = field(default_factory=dict)


@dataclass(slots=True)
class _Frame:
    """An open cell or note: where it stands, and whether its own provision is made."""

    kind: Kind
    depth: int
    label: str = ""
    properties: tuple[Mark, ...] = ()
    begun: bool = False
    outside: tuple[list[_List], int, tuple[str, int] | None, int] = field(
        default_factory=lambda: ([], 0, None, 0)
    )


class Flow:
    """Provisions in the making: `provisions`, `places`, `hazards`, `unread` are what came out."""

    def __init__(self, file: str, page: str = "") -> None:
        self.file = file
        self.page = page  # the digest of the whole file, if it is known
        self.place = 0  # of what comes next, as the caller counts
        self.provisions: list[Provision] = []
        self.places: list[int] = []
        self.hazards: list[Hazard] = []
        self.unread: list[Unread] = []
        self.heading = 0  # the level of the heading that is open, 0 outside
        self._nest = 0
        self._lists: list[_List] = []
        self._label: tuple[str, int] | None = None
        self._frames: list[_Frame] = []
        self._tables: list[int] = []  # depths
        self._written = 0  # pieces of text, in all
        self._doubts: set[str] = set()
        self._clear()

    def _clear(self) -> None:
        self._pieces: list[str] = []
        self._length = 0
        self._marks: list[Mark] = []
        self._space: tuple[str, Spans] | None = None  # white space met and not yet written
        self._kept = 0  # characters up to here are not layout
        self._begun = 0
        self._under: list[tuple[Provision, int]] = []
        self._odd: dict[str, list[_Odd]] = {}

    # ---------------------------------------------------------------- inside a paragraph

    @property
    def length(self) -> int:
        """How many characters the open paragraph has so far, pending white space written."""
        self._write_space()
        return self._length

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
        pieces = text.replace("\t", " ").replace("\n", " ").replace("\f", " ").replace("\r", " ")
        words = " ".join(word for word in pieces.split(" ") if word)
        if pieces[0] == " " and self._space is None:
            self._space = " ", spans
        if not words:
            return
        self._write_space()
        self._write(words, spans)
        self._kept = self._length
        if pieces[-1] == " ":
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

    def mark(self, start: int, name: str, value: str) -> None:
        """Mark what was added to the paragraph from `start` on."""
        self._write_space()
        if start < self._length:
            self._marks.append(Mark(start, self._length, name, value))

    def notice(self, code: str, text: str, manner: str = "") -> None:
        """Remember that `text` comes next in the paragraph, in a way that is a hazard."""
        if text.strip(_LAYOUT):
            found = _Odd(self._length, manner, " ".join(text.split()))
            self._odd.setdefault(code, []).append(found)

    def here(self) -> tuple[int, int]:
        """Return a place in the open paragraph, for `annotate`."""
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
            lost += f"{self._marks.pop()}"
        if lost:
            self.left_unread("marks of an annotation", f"{end} {text} {lost}")
        self._marks.append(Mark(start, end, "ruby", text))
        self._length = self._kept = end

    def _shows(self, piece: int, length: int) -> bool:
        """Whether the last `length` characters before a piece are more than white space."""
        while piece and length > 0:
            piece -= 1
            if self._pieces[piece].strip(_LAYOUT):
                return True
            length -= len(self._pieces[piece])
        return False

    def under(self, made: Iterable[tuple[Provision, int]]) -> None:
        """Put provisions, with depths from 0, under the open paragraph: a note that it calls."""
        self._under += made

    def doubt(self, what: str) -> None:
        """Name, once, what is not followed and may change what any part of the file shows."""
        if what not in self._doubts:
            self._doubts.add(what)
            self._check_findings()
            self.unread.append(Unread(f"#{len(self.provisions)}", what, self.page))

    def tell(self, code: str, sentence: str, about: str = "") -> None:
        """Add a hazard that stands here; it is alike where `about` is."""
        self._check_findings()
        key = sha256(about.encode("utf-8", "replace")).hexdigest()[:32] if about else ""
        self.hazards.append(hazard(code, sentence, at=f"#{len(self.provisions)}", key=key))

    def tell_of_all(self, code: str, sentence: str) -> None:
        """Add a hazard that may change any part of the file; it is alike in like files."""
        self.tell(code, sentence)
        self.hazards[-1] = replace(self.hazards[-1], key=self.page)
        if not self.page:
            self.doubt(sentence)

    def left_unread(self, what: str, content: str) -> None:
        """Name a thing that stands here and is not read."""
        self._check_findings()
        digest = f"sha256:{sha256(content.encode('utf-8', 'replace')).hexdigest()}"
        self.unread.append(Unread(f"#{len(self.provisions)}", what, digest))

    def _check_findings(self) -> None:
        if len(self.hazards) + len(self.unread) >= LIMITS.findings:
            what = f"holds more than {LIMITS.findings:,} things to tell of"
            raise LimitError(self.file, what)

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
            raise LimitError(self.file, f"holds more than {LIMITS.pieces:,} pieces of text")
        self._pieces.append(text)
        self._length = start + len(text)
        for name, value in spans:
            self._marks.append(Mark(start, self._length, name, value))

    # ---------------------------------------------------------------- paragraphs

    def paragraph(self) -> None:
        """End the open paragraph, if there is one that shows anything."""
        text = "".join(self._pieces) if self._kept else ""
        if text[-1:] == "\n":
            text = text[:-1]  # a break at the end of a paragraph shows nothing
        if not text:
            self._clear()
            return
        marks = self._marks
        if len(text) < self._length:
            end = len(text)
            marks = [mark._replace(end=min(mark.end, end)) for mark in marks if mark.start < end]
        self._tell_odd()
        made, place = self._under, self._begun
        self._clear()
        depth = self._emit(text, marks, place)
        for provision, line in made:
            self._append(provision._replace(depth=provision.depth + depth + 1), line)

    def settle(self) -> None:
        """End the open paragraph, and show the number of an item that has shown nothing yet."""
        self.paragraph()
        if self._label is not None:
            self._emit("", [], self.place)

    def _emit(self, text: str, marks: list[Mark], place: int) -> int:
        """Add a paragraph, heading, or the open cell or note with it; return its depth."""
        kind: Kind = "heading" if self.heading else "paragraph"
        depth = self._frames[-1].depth + 1 if self._frames else 0
        if self._frames and not self._frames[-1].begun:
            frame = self._frames[-1]
            if not (frame.label and self._label):
                frame.begun = True
                kind, depth = frame.kind, frame.depth
                marks = [*marks, *frame.properties]
            else:  # the note has a number of its own: its first item stands in it
                self._begin_frame()
        label, level = self._take_label()
        if kind == "note":
            label = self._frames[-1].label
        provision = Provision(kind, text, label, self.heading or level, depth, normal_marks(marks))
        self._append(provision, place)
        return depth

    def _begin_frame(self) -> None:
        """Add the open cell or note without text of its own."""
        frame = self._frames[-1]
        frame.begun = True
        self._append(
            Provision(frame.kind, "", frame.label, 0, frame.depth, frame.properties), self.place
        )

    def _append(self, provision: Provision, place: int) -> None:
        if len(self.provisions) >= LIMITS.provisions:
            raise LimitError(self.file, f"holds more than {LIMITS.provisions:,} provisions")
        self.provisions.append(provision)
        self.places.append(place)

    def _take_label(self) -> tuple[str, int]:
        if self._label is None:
            return "", self._nest
        label, number = self._label
        self._label = None
        if number and self._lists:
            self._lists[-1].waiting.append((len(self.provisions), number))
        return label, self._nest

    def _tell_odd(self) -> None:
        for code, pieces in self._odd.items():
            text = " ".join(piece.text for piece in pieces)
            shown = text if len(text) <= _EXCERPT else f"{text[:_EXCERPT]}…"
            about = "\n".join(f"{piece.at} {piece.manner} {piece.text}" for piece in pieces)
            self.tell(code, f"{_ODD[code]}: “{shown}”.", about)

    # ---------------------------------------------------------------- lists and quotations

    @property
    def in_list(self) -> bool:
        """Whether a list is open."""
        return bool(self._lists)

    def open_list(
        self, form: str, *, start: int = 1, step: int = 1, ends: str = ".", down: bool = False
    ) -> None:
        """Begin a list whose numbers have `form`, a name of CSS; "" shows none.

        `down` counts down to 1 from the number of items.
        """
        self.settle()
        self._nest += 1
        step = -1 if down else step
        self._lists.append(_List(form, ends, 0 if down else start, step, counted_down=down))

    def item(self, value: int | None = None, form: str | None = None) -> None:
        """Begin the next item, numbered `value` in a form of its own if they are given."""
        self.settle()
        if not self._lists:  # an item without a list is shown with a bullet
            self._label = ("•", 0) if form != "" else None
            return
        list_ = self._lists[-1]
        form = list_.form if form is None else form
        list_.items += 1
        if value is not None:
            list_.number = value
        if form:
            label = counted(list_.number, form, list_.ends)
            down = list_.counted_down and value is None
            self._label = (label, list_.items if down else 0)
            if down:
                list_.forms[list_.items] = form
        list_.number += list_.step

    def close_list(self) -> None:
        """End the innermost list."""
        self.settle()
        if not self._lists:
            return
        list_ = self._lists.pop()
        self._nest -= 1
        for index, item in list_.waiting:
            label = counted(list_.items - item + 1, list_.forms[item], list_.ends)
            self.provisions[index] = self.provisions[index]._replace(label=label)

    def open_quotation(self) -> None:
        """Begin what stands one step in."""
        self.settle()
        self._nest += 1

    def close_quotation(self) -> None:
        """End it."""
        self.paragraph()
        self._nest -= 1

    # ---------------------------------------------------------------- tables and notes

    def open_table(self) -> None:
        """Begin a table; its rows and cells follow."""
        self.settle()
        depth = 0
        if self._frames:
            frame = self._frames[-1]
            depth = frame.depth + 1
            if not frame.begun:
                self._begin_frame()
        self._append(Provision("table", depth=depth), self.place)
        self._tables.append(depth)

    def row(self) -> None:
        """Begin a row of the innermost table."""
        self._append(Provision("row", depth=self._tables[-1] + 1), self.place)

    def open_cell(self, columns: int = 1, rows: int = 1) -> None:
        """Begin a cell of the row begun last."""
        span = (Mark(0, 0, "span", f"{columns},{rows}"),) if (columns, rows) != (1, 1) else ()
        self._open_frame(_Frame("cell", self._tables[-1] + 2, properties=span))

    def open_note(self, label: str) -> None:
        """Begin a note, in a flow of its own: its depths count from 0."""
        self._open_frame(_Frame("note", 0, label))

    def close_frame(self) -> None:
        """End the cell or note that is open; one without text is there all the same."""
        self.settle()
        if not self._frames[-1].begun:
            self._begin_frame()
        frame = self._frames.pop()
        self._lists, self._nest, self._label, self.heading = frame.outside

    def close_table(self) -> None:
        """End the innermost table."""
        self._tables.pop()

    def _open_frame(self, frame: _Frame) -> None:
        self.paragraph()
        frame.outside = (self._lists, self._nest, self._label, self.heading)
        self._lists, self._nest, self._label, self.heading = [], 0, None, 0
        self._frames.append(frame)


_ODD = {
    "hidden-text": "This text is in the file and is not shown",
    "ground-colour-text": "This text has the colour of its ground",
    "tiny-text": "This text is too small to be read",
    "bidirectional-character": "The order of letters is set here",
}
