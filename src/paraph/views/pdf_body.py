"""The redline itself as it is printed: a redline text, provision by provision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from paraph.formats.pdf.printing.sheet import Bar, Block, Look, Paragraph, Piece, State
from paraph.text.node import OBJECTS, PROPERTIES, TRACKED_SPANS, Mark, Provision, Text
from paraph.text.tracked import end_status, status
from paraph.views.frame import labels, properties, reshaped
from paraph.views.lookalike import became, remarks
from paraph.views.page_body import Signposts, span
from paraph.views.pdf_grid import Rows
from paraph.views.pdf_words import GAP, runs_right, words
from paraph.views.visible import object_sign

_DIFFERENCES = TRACKED_SPANS | {"tracked", "was"}
_FRAMES = frozenset(("note", "box", "header", "footer"))
_DEEPEST_HEADING = 6
_DEEPEST = 8
"""Steps of indentation, and frames around a paragraph, that are shown."""
_NESTED = 2
"""Tables in tables that are printed as tables; what is nested deeper is printed cell by cell."""
_STATES: dict[str, State] = {
    "inserted": "inserted",
    "deleted": "deleted",
    "moved-from": "deleted",
    "moved-to": "moved",
}
_SAID = {"strike": "struck"}


class Body(NamedTuple):
    """The blocks of a redline, and for each of their paragraphs which provision it shows."""

    blocks: tuple[Block, ...]
    shows: tuple[int, ...]


def body(marked: Text, signposts: Signposts) -> Body:
    """Return all provisions of the redline text `marked`, in their order."""
    writer = _Writer(signposts)
    for at, provision in enumerate(marked.provisions):
        writer.write(at, provision)
    writer.close(0)
    return Body(tuple(writer.blocks), tuple(writer.shows))


class _Open(NamedTuple):
    """A container that is open: its depth, what it is, where its blocks go, a table's rows."""

    depth: int
    sort: str
    blocks: list[Block]
    rows: Rows | None = None


class _Writer:
    """Writes provisions into the containers that hold them, and closes these in time."""

    def __init__(self, signposts: Signposts) -> None:
        self.blocks: list[Block] = []
        self.shows: list[int] = []
        self._signposts = signposts
        self._open: list[_Open] = []
        self._waiting: list[Paragraph] = []
        self._goes_on = False
        self._above = 1

    def write(self, at: int, provision: Provision) -> None:
        """Write a provision, in the container that is open for its depth."""
        kind, depth = provision.kind, provision.depth
        self.close(depth)
        inside = self._open[-1].sort if self._open else ""
        if inside == "table" and kind != "row":
            self._row(depth, 0)
            inside = "row"
        if inside == "row" and kind != "cell":
            self._cell(depth, 1, 1)
            inside = "cell"
        shown = self._paragraph(at, provision, alone=inside not in {"table", "row"})
        if kind == "row" and inside == "table":
            self._row(depth, span(provision)[0] if _left_free(provision) else 0)
            self._waiting += [shown] if shown else []
        elif kind == "cell" and inside == "row":
            self._cell(depth, *span(provision))
            self._lay(shown)
        else:
            self._lay(shown)
            self._enter(kind, depth)

    def close(self, depth: int) -> None:
        """Close every container that does not hold what stands at `depth`."""
        while self._open and self._open[-1].depth >= depth:
            closing = self._open.pop()
            if closing.sort == "row" and self._waiting:
                self._cell(closing.depth, 1, 1)
                self._open.pop()
            if closing.sort == "table" and closing.rows is not None:
                closing.blocks.extend(closing.rows.blocks())

    def _enter(self, kind: str, depth: int) -> None:
        """Open a container, if the provision is one."""
        here = self._here()
        tables = sum(one.sort == "table" for one in self._open)
        if kind == "table" and tables < _NESTED:
            self._open.append(_Open(depth, "table", here, Rows()))
        elif kind in _FRAMES or kind in {"table", "row", "cell"}:
            self._open.append(_Open(depth, "frame", here))

    def _row(self, depth: int, free: int) -> None:
        table = self._open[-1]
        if table.rows is not None:
            table.rows.row(free)
            self._open.append(_Open(depth, "row", [], table.rows))

    def _cell(self, depth: int, columns: int, rows: int) -> None:
        held = next((one.rows for one in reversed(self._open) if one.rows is not None), None)
        blocks = held.cell(columns, rows) if held is not None else self._here()
        self._open.append(_Open(depth, "cell", blocks))
        blocks += self._waiting
        self._waiting = []

    def _lay(self, shown: Paragraph | None) -> None:
        if shown is not None:
            self._here().append(shown)

    def _here(self) -> list[Block]:
        return self._open[-1].blocks if self._open else self.blocks

    def _paragraph(self, at: int, provision: Provision, *, alone: bool) -> Paragraph | None:
        """Return a provision as it is printed, or None where it shows nothing."""
        state = _STATES.get(status(provision).partition(":")[0], "kept")
        pieces = [
            *self._posts(at, provision),
            *_before(provision),
            *_label(provision, state),
            *_content(provision, state, alone=alone),
            *_end(provision),
        ]
        if not pieces and self._goes_on:
            pieces.append(Piece("ours", "(empty)", "small"))
        self._goes_on = end_status(provision) != ""
        if not pieces:
            return None
        self.shows.append(at)
        heading = provision.kind == "heading"
        frames = sum(one.sort == "frame" for one in self._open) + (provision.kind in _FRAMES)
        numbers = self._signposts.changes.get(at, ())
        return Paragraph(
            tuple(pieces),
            "heading" if heading else "body",
            self._level(provision) if heading else 0,
            (*[f"c{number}" for number in numbers], *self._anchor(at)),
            self._bar(at, provision),
            0 if heading else min(provision.level, _DEEPEST),
            min(frames, _DEEPEST),
            rtl=runs_right(f"{provision.label}{provision.text}"),
        )

    def _level(self, provision: Provision) -> int:
        """Return the level of a heading below ours; PDF/UA wants none to be left out."""
        level = min(max(provision.level, 1) + 1, self._above + 1, _DEEPEST_HEADING)
        self._above = level
        return level

    def _anchor(self, at: int) -> tuple[str, ...]:
        return (f"p{at}",) if at in self._signposts.moves else ()

    def _bar(self, at: int, provision: Provision) -> Bar:
        differs = any(mark.name in _DIFFERENCES for mark in provision.marks)
        if not differs and at not in self._signposts.remarks:
            return ""
        if at in self._signposts.no_change:
            return "unchanged"
        return "moved" if status(provision).startswith("moved") else "changed"

    def _posts(self, at: int, provision: Provision) -> Iterator[Piece]:
        """Yield the numbers of the changes that begin here, and what is said of them."""
        for number in self._signposts.changes.get(at, ()):
            yield Piece("ours", f"[{number}]", "bold", f"r{number}")
            yield Piece("ours", " ")
        remark = self._signposts.remarks.get(at)
        if remark:
            yield from words(f"({remark}) ", "ours", "small")
        other = self._signposts.moves.get(at)
        if other is not None:
            there, address = other
            away = status(provision).startswith("moved-from")
            said = f"[{'moved to' if away else 'moved from'} {address}] "
            yield from words(said, "ours" if away else "moved-said", "small", f"p{there}")
        elif status(provision).startswith("moved-to"):
            yield Piece("moved-said", "[moved here] ", "small")
        elif status(provision).startswith("moved-from"):
            yield Piece("ours", "[moved away] ", "small")


def _left_free(provision: Provision) -> bool:
    return any(mark.name == "span" for mark in provision.marks)


def _before(provision: Provision) -> Iterator[Piece]:
    """Yield in words what the provision is, and what it was, where its look does not say it."""
    said: list[str] = [provision.kind] if provision.kind in _FRAMES else []
    if provision.kind == "section":
        said.append(f"section: {properties(provision) or 'end'}")
    whole = status(provision)
    if provision.kind == "table" and whole in {"inserted", "deleted"}:
        said.append(f"table {whole}")
    for one in (*said, *reshaped(provision)):
        yield from words(f"({one}) ", "ours", "small")


def _label(provision: Provision, state: State) -> Iterator[Piece]:
    old, new = labels(provision)
    if old == new:
        if new and state == "kept":
            yield from words(f"{new}\N{EM SPACE}", state)
        elif new:
            yield from words(new, state)
            yield Piece("ours", "\N{EM SPACE}")
        return
    if old:
        yield from words(old, "deleted")
    if old and new:
        yield GAP
    if new:
        yield from words(new, "inserted")
    told = became(old, new)
    if told:
        yield from words(f" ({told})", "ours", "small")
    yield Piece("ours", "\N{EM SPACE}")


def _content(provision: Provision, state: State, *, alone: bool) -> Iterator[Piece]:
    if state in {"inserted", "deleted"} and not provision.text:
        if alone and provision.kind not in {"table", "row", "section"}:
            yield Piece(f"{state}-sign", "(empty)", "small")  # type: ignore[arg-type]
        return
    yield from _inline(provision, state)


def _end(provision: Provision) -> Iterator[Piece]:
    match end_status(provision):
        case "end-inserted":
            yield Piece("inserted-sign", "¶")
        case "end-deleted":
            yield Piece("deleted-sign", "¶")


def _inline(provision: Provision, state: State) -> Iterator[Piece]:
    """Yield the text, cut wherever a mark begins or ends."""
    text = provision.text
    marks = [mark for mark in provision.marks if mark.name not in PROPERTIES]
    if not marks:
        yield from words(text, state)
        return
    edges = {0, len(text)}
    for mark in marks:
        edges.update((mark.start, mark.end))
    open_: list[Mark] = []
    waiting = marks[::-1]
    told = remarks(provision)
    before: State = state
    for start, end in pairwise(sorted(edges)):
        open_ = [mark for mark in open_ if mark.end > start]
        while waiting and waiting[-1].start <= start:
            open_.append(waiting.pop())
        now = next((_STATES[mark.name] for mark in open_ if mark.name in TRACKED_SPANS), state)
        if before == "deleted" and now == "inserted":
            yield GAP
        if before != now and start in told:
            yield from words(f" ({told[start]}) ", "ours", "small")
        yield from _segment(text[start:end], open_, (start, end), now)
        before = now
    if len(text) in told:
        yield from words(f" ({told[len(text)]}) ", "ours", "small")


def _segment(
    piece: str, marks: Sequence[Mark], place: tuple[int, int], state: State
) -> Iterator[Piece]:
    """Yield words under the same marks, with what is said where a mark begins and ends."""
    start, end = place
    said = [mark for mark in marks if mark.name not in OBJECTS | TRACKED_SPANS | _RAISED.keys()]
    for mark in said:
        if mark.start == start and mark.name != "link":
            held = f" {mark.value}" if mark.value else ""
            yield from words(f"[{_SAID.get(mark.name, mark.name)}{held}: ", "ours", "small")
    item = next((mark for mark in marks if mark.name in OBJECTS), None)
    look: Look = next((_RAISED[mark.name] for mark in marks if mark.name in _RAISED), "")
    if item is None:
        yield from words(piece, state, look)
    else:
        yield from _object(item, state)
    for mark in reversed(said):
        if mark.end == end:
            closing = f" ⟨{mark.value}⟩" if mark.name == "link" else "]"
            yield from words(closing, "ours", "small")


_RAISED: dict[str, Look] = {"superscript": "super", "subscript": "sub"}


def _object(mark: Mark, state: State) -> Iterator[Piece]:
    sign: State = f"{state}-sign"  # type: ignore[assignment]
    match mark.name:
        case "note" if mark.value:
            yield from words(mark.value, sign, "super")
        case "checkbox" if mark.value in {"0", "1"}:
            yield Piece(sign, "☑" if mark.value == "1" else "☐")
        case _:
            yield from words(object_sign(mark), sign)
