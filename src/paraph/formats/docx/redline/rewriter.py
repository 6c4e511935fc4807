"""One story of the new document, written anew with its changes marked.

What no change touches stays as it is, byte for byte; the rest is put into its place.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from typing import NamedTuple, TypeAlias

from lxml import etree

from paraph.errors import TrackedChangesError
from paraph.formats.docx.names import R_PR, RUN
from paraph.formats.docx.names import W as _W
from paraph.formats.docx.redline import cutting
from paraph.formats.docx.redline.blocks import Block, Part
from paraph.formats.docx.redline.cutting import UncutError
from paraph.formats.docx.redline.entry import Entry
from paraph.formats.docx.redline.gone import Gone, mark_paragraph, mark_table, set_in
from paraph.formats.docx.redline.leaves import Leaf, Tracer
from paraph.formats.docx.redline.manner import Judge
from paraph.formats.docx.redline.marker import (
    CELL_INSERTED,
    DELETED,
    INSERTED,
    MOVED_FROM,
    MOVED_TO,
    Marker,
    Sort,
)
from paraph.formats.docx.redline.paragraph import (
    Marking,
    mark_whole,
    own_properties,
    reframe,
    reframed,
    sliced,
)
from paraph.formats.docx.redline.splices import Splice, fragment, spliced
from paraph.formats.docx.redline.spots import Spot
from paraph.text.node import CONTAINERS

FRAMED, WHOLE, REPLACED = 1, 2, 3
"""How far a provision is marked beyond its words: with the properties it had; as a whole; a table,
with all that is in it."""


Remark: TypeAlias = Callable[[Entry, "etree._Element | None"], bool]  # noqa: SLF001
"""Puts the comments on an entry into its paragraph, if one is given; says whether there are any."""


class Side(NamedTuple):
    """One document: the part, and where its provisions stand in it, by their index."""

    part: Part
    spots: Mapping[int, Spot]


class _Open:
    """A container that is open: its block in the new part, and where what is deleted goes."""

    def __init__(self, depth: int, block: Block | None, cursor: int) -> None:
        self.depth = depth
        self.block = block
        self.cursor = cursor
        self.last: Block | None = None  # the old block that was put there last
        self.fresh: Block | None = None  # the new paragraph that was marked as inserted last


class Rewriter:
    """Collects the splices that mark the changes of one story."""

    def __init__(  # noqa: PLR0913, PLR0917 - what a redline is made of, each once
        self,
        new: Side,
        story: Block,
        tracer: Tracer,
        old: Side | None,
        gone: Gone | None,
        marker: Marker,
        judge: Judge,
        levels: Mapping[int, int],
        inner: list[Splice],
        remark: Remark,
        restyled: frozenset[int],
        moving: frozenset[str],
    ) -> None:
        self._new, self._old = new, old
        self._tracer = tracer
        self._gone = gone
        self._marker = marker
        self._judge = judge
        self._levels = levels
        self._inner = inner
        self._remark = remark
        self._restyled = restyled
        self._moving = moving
        self._open = [_Open(-1, story, _first(story))]
        self._moves: dict[str, int] = {}
        self._replaced = -1  # the depth of a table that is replaced, while it is passed over
        self.splices: list[Splice] = []

    def run(self, entries: Sequence[Entry]) -> None:
        """Mark the changes of all entries, which are the story's own, in their order.

        Raises:
            TrackedChangesError: a change cannot be marked.
        """
        at = 0
        while at < len(entries):
            end = at + 1
            while entries[end - 1].ends and end < len(entries):
                end += 1
            if end - at == 1:
                self._entry(entries[at])
            else:
                self._group(entries[at:end])
            at = end

    # ---------------------------------------------------------------- one entry

    def _entry(self, entry: Entry) -> None:
        provision = entry.provision
        while self._open[-1].depth >= provision.depth:
            self._open.pop()
        if 0 <= self._replaced < provision.depth:
            return
        self._replaced = -1
        if entry.new is None:
            self._deleted(entry)
            return
        spot = self._new.spots.get(entry.new.index)
        if spot is not None and spot.host is not None and len(self._open) == 1:
            self._open[-1].cursor = max(
                self._open[-1].cursor, spot.host.end
            )  # a section ends there
        if spot is None or spot.block is None:
            return
        if provision.kind == "table" and self._level(entry) >= REPLACED:
            self._replace_table(entry, spot.block)
            self._open[-1].cursor, self._open[-1].last = spot.block.end, None
            self._replaced = provision.depth
            return
        if entry.status.startswith(("inserted", "moved-to")):
            self._inserted(entry, spot)
        elif self._touched(entry):
            self._kept(entry, spot.text or _empty(spot.block), spot.block)
        self._passed(spot, provision.depth, provision.kind)

    def _touched(self, entry: Entry) -> bool:
        restyled = entry.new is not None and entry.new.index in self._restyled
        marked = entry.changed or restyled or self._level(entry) > 0
        return marked or self._other_style(entry) or self._remark(entry, None)

    def _other_style(self, entry: Entry) -> bool:
        """Whether a paragraph has another style than it had, by its identifier."""
        if self._old is None or entry.old is None or entry.new is None:
            return False
        old, new = self._old.spots.get(entry.old.index), self._new.spots.get(entry.new.index)
        if old is None or new is None or old.text is None or new.text is None:
            return False
        return self._old.part.style(old.text) != self._new.part.style(new.text)

    def _kept(self, entry: Entry, text: Block | None, block: Block) -> None:
        """Mark the changes in the words of a provision that both texts have."""
        if text is not None:
            self._altered(entry, text)
        elif block.kind not in {"tbl", "tr"}:
            self._emptied(entry, block)

    def _passed(self, spot: Spot, depth: int, kind: str) -> None:
        """Let what is deleted next come behind a block."""
        block = spot.block
        if block is None:
            return
        here = self._open[-1]
        here.cursor, here.last = block.end, None
        if kind in CONTAINERS:
            cursor = spot.text.end if spot.text is not None else _first(block)
            self._open.append(_Open(depth, block, cursor))

    def _level(self, entry: Entry) -> int:
        return self._levels.get(entry.old.index, 0) if entry.old is not None else 0

    def _sort(self, entry: Entry) -> Sort:
        share = entry.new or entry.old
        if share is None:
            return ""
        side = "new" if entry.new is not None else "old"
        return self._judge(side, share.index, 0, len(entry.provision.text))  # type: ignore[arg-type]

    def _altered(self, entry: Entry, block: Block) -> None:
        part = self._new.part
        root = part.parse(self._bytes(block))
        p = root[0]
        old = self._old_paragraph(entry)
        whole = self._level(entry) >= WHOLE
        if not whole:
            cutting.unfold(p)
            leaves, _ = self._tracer.leaves(p)
            gone = (self._gone, old[1]) if self._gone is not None and old is not None else None
            index = (entry.old.index if entry.old else -1, entry.new.index if entry.new else -1)
            try:
                marking = Marking(p, leaves, self._marker)
                if gone is not None:
                    marking.restyle(entry.segments, index[1], self._judge, gone)
                marking.mark(entry.segments, index, self._judge, gone)
            except UncutError:
                whole = True
                root = part.parse(self._bytes(block))
                p, old = root[0], self._old_paragraph(entry)
        if whole and self._gone is not None and old is not None:
            sort = self._sort(entry)
            mark_whole(p, INSERTED, self._marker, sort)
            root.insert(0, self._gone.paragraph(old[3], sort))
            self._remark(entry, p)
            self._replace(block, root)
            return
        if old is not None:
            self._reframe(p, old[0], entry)
        self._remark(entry, p)
        self._replace(block, root)

    def _replace_table(self, entry: Entry, block: Block) -> None:
        """Mark a table as inserted, and the old one before it as deleted."""
        old = self._old.spots.get(entry.old.index) if self._old and entry.old else None
        if old is None or old.block is None or self._gone is None:
            raise TrackedChangesError("a table that was replaced is nowhere")
        sort = self._sort(entry)
        root = self._new.part.parse(self._bytes(block))
        table = root[0]
        mark_table(table, INSERTED, self._marker, sort)
        # Without a paragraph between them Word would show one table.
        between = etree.Element(f"{_W}p")
        mark_paragraph(own_properties(between), self._marker.element(DELETED, sort))
        root.insert(0, between)
        root.insert(0, self._gone.table(old.block, sort))
        self._replace(block, root)

    def _emptied(self, entry: Entry, block: Block) -> None:
        """Put the old words first in what has no paragraph of its own now."""
        old = self._old.spots.get(entry.old.index) if self._old and entry.old else None
        if old is None or old.text is None or self._gone is None:
            return
        root = self._new.part.parse(b"")
        root.append(self._gone.paragraph(old.text, self._sort(entry)))
        self._splice(_first(block), _first(block), fragment(root))

    def _reframe(self, p: etree._Element, old: etree._Element, entry: Entry) -> None:
        if self._gone is None:
            return
        former = self._gone.properties(old)
        if reframed(p, former):  # a change from what is there to the same would only be noise
            mark = self._marker.element(f"{_W}pPrChange", self._sort(entry))
            reframe(p, former, mark)

    def _old_paragraph(self, entry: Entry) -> tuple[etree._Element, list[Leaf], str, Block] | None:
        """Return the old paragraph of an entry: parsed, with its leaves and its text."""
        if entry.old is None or self._old is None or self._gone is None:
            return None
        spot = self._old.spots.get(entry.old.index)
        if spot is None or spot.text is None:
            return None
        return (*self._gone.read(spot.text), spot.text)

    # ---------------------------------------------------------------- what only the new text has

    def _inserted(self, entry: Entry, spot: Spot) -> None:
        kind, sort = entry.provision.kind, self._sort(entry)
        moved = entry.status.partition(":")[2]
        if spot.block is None:
            return
        if kind == "row":
            self._mark_properties(spot.block, "trPr", INSERTED, sort)
        elif kind == "cell":
            if self._open[-1].block is not None and not self._in_new_row:
                self._mark_properties(spot.block, "tcPr", CELL_INSERTED, sort)
            if spot.text is not None:
                self._mark_inserted(spot.text, INSERTED, sort, entry, end=False)
        elif kind in CONTAINERS:
            if spot.text is not None:
                self._mark_inserted(spot.text, INSERTED, sort, entry, end=False)
        elif spot.text is not None:
            tag = MOVED_TO if moved in self._moving else INSERTED
            move = moved if tag == MOVED_TO else ""
            self._mark_inserted(spot.text, tag, sort, entry, move=move)
            self._fill_between(spot.text, sort)
        if kind == "row":
            self._new_row = spot.block

    _new_row: Block | None = None

    @property
    def _in_new_row(self) -> bool:
        return self._new_row is not None and self._open[-1].block is self._new_row

    def _mark_properties(self, block: Block, name: str, tag: str, sort: Sort) -> None:
        """Mark a row or a cell, of which only the beginning is looked at."""
        part = self._new.part
        end = block.children[0].start if block.children else block.stop
        closing = part.content[block.stop : block.end]
        raw = part.content[block.start : end] + closing
        root = part.parse(raw)
        set_in(root[0], f"{_W}{name}", self._marker.element(tag, sort))
        made = fragment(root)
        self._splice(block.start, end, made[: len(made) - len(closing)] if closing else made)

    def _mark_inserted(  # noqa: PLR0913
        self,
        block: Block,
        tag: str,
        sort: Sort,
        entry: Entry | None = None,
        *,
        end: bool = True,
        move: str = "",
    ) -> None:
        part = self._new.part
        root = part.parse(self._bytes(block))
        mark_whole(root[0], tag, self._marker, sort, end=end)
        if end and _last(block):
            # Nothing follows that its end could join: what stays of it shall show no number.
            change = self._marker.element(f"{_W}pPrChange", sort)
            reframe(root[0], None, change)
        if move:
            self._ranged(root[0], "moveTo", move, sort)
        if entry is not None:
            self._remark(entry, root[0])
        self._replace(block, root)

    def _fill_between(self, block: Block, sort: Sort) -> None:
        """Mark empty paragraphs between two that are inserted as inserted too."""
        here = self._open[-1]
        if (
            here.fresh is not None
            and here.fresh.parent is block.parent
            and block.parent is not None
        ):
            inside = block.parent.children
            between = inside[inside.index(here.fresh) + 1 : inside.index(block)]
            if (
                between
                and all(each.kind == "p" for each in between)
                and here.cursor == here.fresh.end
            ):
                for each in between:
                    self._mark_inserted(each, INSERTED, sort)
        here.fresh = block

    # ---------------------------------------------------------------- what only the old text has

    def _deleted(self, entry: Entry) -> None:
        provision, here = entry.provision, self._open[-1]
        old = self._old.spots.get(entry.old.index) if self._old and entry.old else None
        if here.block is None or old is None or old.block is None or self._gone is None:
            if provision.kind in CONTAINERS:
                self._open.append(_Open(provision.depth, None, 0))
            return
        sort = self._sort(entry)
        moved = entry.status.partition(":")[2]
        made: list[etree._Element]
        if provision.kind in {"table", "row"}:
            made = [self._gone.table(old.block, sort)]
            first = next(made[0].iter(f"{_W}p"), None)
            if first is not None:
                self._remark(entry, first)
        elif provision.kind == "cell":
            made = [self._gone.cell(old.block, sort)]
        else:
            tag = MOVED_FROM if moved in self._moving else DELETED
            made = [self._gone.paragraph(each, sort) for each in self._between(old.block)]
            made.append(self._gone.paragraph(old.block, sort, tag))
            if tag == MOVED_FROM:
                self._ranged(made[-1], "moveFrom", moved, sort)
            self._remark(entry, made[-1])
            if all(each.kind != "p" or each.start < here.cursor for each in here.block.children):
                self._bare(made[-1], sort)
        root = self._new.part.parse(b"")
        root.extend(made)
        self._splice(here.cursor, here.cursor, fragment(root))
        here.last = old.block
        if provision.kind in CONTAINERS:
            self._open.append(_Open(provision.depth, None, 0))

    def _bare(self, p: etree._Element, sort: Sort) -> None:
        """Let a deleted paragraph that nothing follows have properties only if it comes back."""
        own = own_properties(p)
        former = deepcopy(own)
        for each in [*own]:
            if each.tag != R_PR:
                own.remove(each)
        reframe(p, former, self._marker.element(f"{_W}pPrChange", sort))

    def _between(self, block: Block) -> list[Block]:
        """Return the empty paragraphs between the old block put last and this one."""
        last = self._open[-1].last
        if last is None or last.parent is not block.parent or block.parent is None:
            return []
        inside = block.parent.children
        found = inside[inside.index(last) + 1 : inside.index(block)]
        if any(each.kind != "p" for each in found):
            return []
        return [each for each in found if all(one.kind != "sectPr" for one in each.children)]

    def _ranged(self, p: etree._Element, tag: str, move: str, sort: Sort) -> None:
        """Name the move that a paragraph is part of, alike where it left and where it came."""
        count = self._moves[f"{tag} {move}"] = self._moves.get(f"{tag} {move}", 0) + 1
        name = f"move{move}-{count}"
        number = self._marker.number()
        at = 1 if len(p) and p[0].tag == f"{_W}pPr" else 0
        p.insert(at, self._marker.range(f"{tag}RangeStart", number, name, sort))
        p.append(self._marker.range(f"{tag}RangeEnd", number, name, sort))

    # ---------------------------------------------------------------- split and merged

    def _group(self, group: Sequence[Entry]) -> None:
        """Mark paragraphs that one became, or that became one."""
        depth = group[0].provision.depth
        while self._open[-1].depth >= depth:
            self._open.pop()
        at = 0
        while at < len(group):
            new = group[at].new
            end = at + 1
            while end < len(group) and new is not None and _same(group[end].new, new.index):
                end += 1
            spot = self._new.spots.get(new.index) if new is not None else None
            if spot is None or spot.text is None:
                raise TrackedChangesError("a paragraph that was split or merged is nowhere")
            self._parts(group[at:end], spot.text)
            self._passed(spot, depth, group[0].provision.kind)
            at = end

    def _parts(self, parts: Sequence[Entry], block: Block) -> None:
        """Mark one new paragraph, of which each part but the last was a paragraph of its own."""
        part = self._new.part
        root = part.parse(self._bytes(block))
        p = root[0]
        cutting.unfold(p)
        for entry in parts[:-1]:
            leaves, _ = self._tracer.leaves(p)
            share = entry.new
            if share is None:
                raise TrackedChangesError("a paragraph that was merged is nowhere")
            piece = sliced(p, leaves, share.start, share.end)
            p.addprevious(piece)
            self._mark_part(piece, entry, share.start)
            old = self._old_paragraph(entry)
            former = self._gone.properties(old[0]) if self._gone and old else None
            if former is not None:
                piece.insert(0, former)
            mark = self._marker.element(DELETED, self._sort(entry))
            mark_paragraph(own_properties(piece), mark)
        last = parts[-1]
        if last.new is None:
            raise TrackedChangesError("a paragraph that was merged is nowhere")
        leaves, _ = self._tracer.leaves(p)
        cutting.cut(leaves, last.new.start)
        for leaf in leaves if len(parts) > 1 else ():
            if leaf.end <= last.new.start and leaf.end > leaf.start:
                _drop(leaf.element)
        self._mark_part(p, last, last.new.start)
        old = self._old_paragraph(last)
        if old is not None:
            self._reframe(p, old[0], last)
        self._remark(parts[0], p)
        if last.ends == "end-inserted":
            mark = self._marker.element(INSERTED, self._sort(last))
            mark_paragraph(own_properties(p), mark)
        self._replace(block, root)

    def _mark_part(self, p: etree._Element, entry: Entry, start: int) -> None:
        """Mark what a part of a paragraph shows, whose characters count from `start`."""
        leaves, _ = self._tracer.leaves(p)
        for leaf in leaves:
            leaf.start += start
            leaf.end += start
        old = self._old_paragraph(entry)
        gone = (self._gone, old[1]) if self._gone is not None and old is not None else None
        index = (entry.old.index if entry.old else -1, entry.new.index if entry.new else -1)
        Marking(p, leaves, self._marker).mark(entry.segments, index, self._judge, gone)

    # ---------------------------------------------------------------- bytes

    def _bytes(self, block: Block) -> bytes:
        """Return the bytes of a paragraph, with the changes marked in its boxes."""
        own = [each for each in self._inner if block.start <= each.start and each.end <= block.end]
        if not own:
            return self._new.part.raw(block)
        self._inner[:] = [each for each in self._inner if each not in own]
        moved = [
            each._replace(start=each.start - block.start, end=each.end - block.start)
            for each in own
        ]
        return spliced(self._new.part.raw(block), moved)

    def _replace(self, block: Block, root: etree._Element) -> None:
        self._splice(block.start, block.end, fragment(root))

    def _splice(self, start: int, end: int, content: bytes) -> None:
        self.splices.append(Splice(start, end, len(self.splices), content))


def _last(block: Block) -> bool:
    """Whether no paragraph follows in what a block stands in."""
    inside = block.parent.children if block.parent is not None else []
    return all(each.kind != "p" for each in inside[inside.index(block) + 1 :])


def _first(block: Block) -> int:
    return block.children[0].start if block.children else block.stop


def _empty(block: Block) -> Block | None:
    """Return the first paragraph of a cell, a note or a box that shows nothing."""
    return next((each for each in block.children if each.kind == "p"), None)


def _same(share: object, index: int) -> bool:
    return getattr(share, "index", -1) == index


def _drop(element: etree._Element) -> None:
    """Take away what a run shows, and a run that shows nothing then."""
    run = element.getparent()
    if run is None:
        return
    run.remove(element)
    outer = run.getparent()
    if outer is not None and run.tag == RUN and all(each.tag == R_PR for each in run):
        outer.remove(run)
