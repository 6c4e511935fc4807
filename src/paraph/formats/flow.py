"""The flow of a page into provisions: paragraphs, lists, tables and notes as they come.

HTML and Markdown are read through it, so that both make the same text of the same page. A caller
opens and closes; the flow counts lists and depths, and leaves out what shows nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from paraph.errors import LimitError
from paraph.formats.counting import counted
from paraph.formats.findings import Findings
from paraph.formats.limits import LIMITS
from paraph.formats.paragraph import Literally, Paragraph
from paraph.text.node import Kind, Mark, Provision, normal_marks
from paraph.text.reading import LiteralText

_BELOW = 200  # provisions between a note and what calls it: its own and other notes


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
    """Provisions in the making.

    `provisions`, their `places`, what is `literal` in them, and `findings` are what came out.

    What stands inside a paragraph goes to `paragraph`; `page` is the digest of the whole file.
    """

    def __init__(self, file: str, page: str) -> None:
        self.provisions: list[Provision] = []
        self.places: list[int] = []
        self.literal: list[LiteralText] = []
        self.findings = Findings(file, page, self.provisions)
        self.paragraph = Paragraph(self.findings)
        self.heading = 0  # the level of the heading that is open, 0 outside
        self._nest = 0
        self._lists: list[_List] = []
        self._label: tuple[str, int] | None = None
        self._frames: list[_Frame] = []
        self._tables: list[int] = []  # depths
        self._under: list[Flow] = []  # notes, under the open paragraph

    # ---------------------------------------------------------------- paragraphs

    def end_paragraph(self) -> None:
        """End the open paragraph, if there is one that shows anything."""
        written, under = self.paragraph.taken(), self._under
        if under:
            self._under = []
        if written is None:
            return
        depth = self._emit(written.text, written.marks, written.place, written.literal)
        for note in under:
            first = len(self.provisions)
            for provision, line in zip(note.provisions, note.places, strict=True):
                self._append(provision._replace(depth=provision.depth + depth + 1), line)
            for each in note.literal:
                self.literal.append(each._replace(provision=first + each.provision))

    def under(self, note: Flow) -> None:
        """Put a flow, its depths from 0, under the open paragraph: a note that this calls."""
        self._under.append(note)

    def settle(self) -> None:
        """End the open paragraph, and show the number of an item that has shown nothing yet."""
        self.end_paragraph()
        if self._label is not None:
            self._emit("", [], self.paragraph.place)

    def _emit(
        self, text: str, marks: list[Mark], place: int, literal: Iterable[Literally] = ()
    ) -> int:
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
                self.begin_frame()
        label, level = self._take_label()
        if kind == "note":
            label = self._frames[-1].label
        told = normal_marks(marks) if marks else ()
        provision = Provision(kind, text, label, self.heading or level, depth, told)
        for start, end, why in literal:
            self.literal.append(LiteralText(len(self.provisions), start, end, why))
        self._append(provision, place)
        return depth

    def _append(self, provision: Provision, place: int) -> None:
        if len(self.provisions) >= LIMITS.provisions:
            raise LimitError(
                self.findings.file, f"holds more than {LIMITS.provisions:,} provisions"
            )
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

    # ---------------------------------------------------------------- lists and quotations

    def number(self, label: str) -> None:
        """Give what comes next the number `label`, which the file itself writes down."""
        self.settle()
        self._label = label, 0

    @property
    def level(self) -> int:
        """How many lists and quotations stand around what comes next."""
        return self._nest

    def at_level(self, level: int) -> int:
        """Let what follows stand at `level`; return the level until now."""
        self.settle()
        before, self._nest = self._nest, level
        return before

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
        self.end_paragraph()
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
                self.begin_frame()
        self._append(Provision("table", depth=depth), self.paragraph.place)
        self._tables.append(depth)

    def row(self) -> None:
        """Begin a row of the innermost table."""
        self._append(Provision("row", depth=self._tables[-1] + 1), self.paragraph.place)

    def open_cell(self, columns: int = 1, rows: int = 1) -> None:
        """Begin a cell of the row begun last."""
        span = (Mark(0, 0, "span", f"{columns},{rows}"),) if (columns, rows) != (1, 1) else ()
        self._open_frame(_Frame("cell", self._tables[-1] + 2, properties=span))

    def open_note(self, label: str) -> None:
        """Begin a note, in a flow of its own: its depths count from 0."""
        self._open_frame(_Frame("note", 0, label))

    def begin_frame(self) -> None:
        """Add the open cell or note without text of its own."""
        frame = self._frames[-1]
        frame.begun = True
        self._append(
            Provision(frame.kind, "", frame.label, 0, frame.depth, frame.properties),
            self.paragraph.place,
        )

    def open_note_below(self, label: str, properties: tuple[Mark, ...]) -> bool:
        """Begin a note where it stands right below what calls it `label`; whether it does."""
        self.settle()
        within = float("inf")
        for provision in self.provisions[: -_BELOW - 1 : -1]:
            if provision.depth < within:
                within = provision.depth
                if any(mark.name == "note" and mark.value == label for mark in provision.marks):
                    frame = _Frame("note", provision.depth + 1, label, properties)
                    self._open_frame(frame)
                    return True
        return False

    def close_frame(self) -> None:
        """End the cell or note that is open; one without text is there all the same."""
        self.settle()
        if not self._frames[-1].begun:
            self.begin_frame()
        frame = self._frames.pop()
        self._lists, self._nest, self._label, self.heading = frame.outside

    def close_table(self) -> None:
        """End the innermost table."""
        self._tables.pop()

    def _open_frame(self, frame: _Frame) -> None:
        self.end_paragraph()
        frame.outside = (self._lists, self._nest, self._label, self.heading)
        self._lists, self._nest, self._label, self.heading = [], 0, None, 0
        self._frames.append(frame)
