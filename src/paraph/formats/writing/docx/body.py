"""The provisions of a text as the paragraphs and tables of one part of a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from lxml import etree

from paraph.formats.docx.names import P_PR, VAL, W
from paraph.formats.writing.docx.lists import Place
from paraph.formats.writing.docx.notes import Notes, boxed
from paraph.formats.writing.docx.numbering import STEP
from paraph.formats.writing.docx.tables import Grid, grid
from paraph.formats.writing.docx.wording import Runs, leftward
from paraph.formats.writing.docx.xml import w
from paraph.formats.writing.runs import Beside
from paraph.formats.writing.tree import Node

_BEFORE = frozenset((f"{W}pStyle", f"{W}numPr", f"{W}bidi"))  # the room around a paragraph
_MOST_HEADINGS = 9
_DEEPEST = 8  # steps of an indent
_MARGINS = 230  # of a cell, on both sides
_FULL = 9070
"""The width between the margins, in twentieths of a point."""


class Body:
    """Writes what stands in one part: `style` is that of its plain paragraphs, "" for the usual."""

    def __init__(
        self,
        runs: Runs,
        beside: Beside,
        places: dict[int, Place],
        notes: Notes,
        style: str = "",
    ) -> None:
        self._runs = runs
        self._beside = beside
        self._places = places
        self._notes = notes
        self._style = style

    def blocks(self, nodes: Iterable[Node]) -> Iterator[etree._Element]:
        """Yield the paragraphs and tables that show `nodes`, none of them a break of sections."""
        last = ""
        for node in nodes:
            if node.provision.kind == "table":
                if last == "table":
                    yield _empty()
                yield self._table(node, _FULL)
            else:
                below, *others = self._paragraphs(node)
                yield _lowered(below) if last == "table" else below
                yield from others
            last = node.provision.kind
        if last == "table":
            yield _empty()

    def within(self, node: Node, *first: etree._Element) -> Iterator[etree._Element]:
        """Yield what a note, box, header or footer holds, `first` before its words."""
        yield self._paragraph(node, *first)
        yield from self.blocks([each for each in node.inner if not _hangs(each)])

    def _paragraphs(self, node: Node) -> Iterator[etree._Element]:
        yield self._paragraph(node)
        for each in node.inner:
            if not _hangs(each):
                yield from self.blocks((each,))

    def _paragraph(self, node: Node, *first: etree._Element, style: str = "") -> etree._Element:
        notes = self._notes.under(node)
        boxes = iter([each for each in node.inner if each.provision.kind == "box"])

        def box() -> etree._Element | None:
            held = next(boxes, None)
            return None if held is None else self._box(held)

        content = self._runs.of(node.provision, self._beside.of(node.index), notes.call, box)
        paragraph = w("p", self._properties(node, style), *first, *content)
        # What a diagram says hangs under it like a box that nothing in the line stands for.
        paragraph.extend([w("r", self._box(held)) for held in boxes])
        return paragraph

    def _properties(self, node: Node, style: str) -> etree._Element | None:
        """Return the properties of a paragraph: its style, number, indent and level."""
        provision = node.provision
        place = self._places.get(node.index)
        found: list[etree._Element] = []
        style = style or self._style
        if provision.kind == "heading":
            style = f"Heading{min(max(provision.level, 1), _MOST_HEADINGS)}"
        if style:
            found.append(w("pStyle", val=style))
        if place is not None:
            number = w("numPr", w("ilvl", val=place.level), w("numId", val=place.identifier))
            found.append(number)
        if leftward(f"{provision.label} {provision.text}"):
            found.append(w("bidi"))
        if place is None and provision.level and provision.kind == "paragraph":
            found.append(w("ind", left=STEP * min(provision.level, _DEEPEST)))
        elif place is None and provision.level and provision.kind == "cell":
            found.append(w("outlineLvl", val=min(provision.level, _MOST_HEADINGS) - 1))
        return w("pPr", *found) if found else None

    # ---------------------------------------------------------------- tables and boxes

    def _table(self, node: Node, width: int) -> etree._Element:
        laid = grid(node, width)
        table = w(
            "tbl",
            w(
                "tblPr",
                w("tblStyle", val="TableGrid"),
                w("tblW", w=sum(laid.widths), type="dxa"),
                w("tblLayout", type="fixed"),
                w("tblLook", val="0000"),
            ),
            w("tblGrid", *[w("gridCol", w=each) for each in laid.widths]),
        )
        for row in laid.rows:
            before = w("gridBefore", val=row.free) if row.free else None
            element = w("tr", w("trPr", before, w("cantSplit")))
            for cell in row.cells:
                element.append(self._cell(cell.node, laid, cell.column, cell.columns, cell.merge))
            table.append(element)
        return table

    def _cell(
        self, node: Node | None, laid: Grid, column: int, columns: int, merge: str
    ) -> etree._Element:
        width = sum(laid.widths[column : column + columns])
        properties = w(
            "tcPr",
            w("tcW", w=width, type="dxa"),
            w("gridSpan", val=columns) if columns > 1 else None,
            w("vMerge", val=merge) if merge == "restart" else w("vMerge") if merge else None,
        )
        cell = w("tc", properties)
        if node is None:
            cell.append(w("p", w("pPr", w("pStyle", val="TableText"))))
            return cell
        inner = Body(self._runs, self._beside, self._places, self._notes, "TableText")
        cell.extend(inner.cell(node, width))
        return cell

    def cell(self, node: Node, width: int) -> Iterator[etree._Element]:
        """Yield what a cell holds; it ends with a paragraph, as every cell must."""
        inner = [each for each in node.inner if not _hangs(each)]
        first = inner[0].provision.kind if inner else ""
        provision = node.provision
        last = ""
        if provision.text or provision.label or first != "table":
            yield self._paragraph(node)
            last = "paragraph"
        for each in inner:
            if each.provision.kind == "table":
                if last == "table":
                    yield _empty()
                yield self._table(each, width - _MARGINS)
            else:
                yield from self._paragraphs(each)
            last = each.provision.kind
        if last == "table":
            yield w("p", w("pPr", w("pStyle", val="TableText")))

    def _box(self, node: Node) -> etree._Element:
        return boxed(list(self.within(node)))


def _lowered(paragraph: etree._Element) -> etree._Element:
    """Return a paragraph with room between it and the table above."""
    own = paragraph[0] if len(paragraph) and paragraph[0].tag == P_PR else None
    if own is None:
        own = w("pPr")
        paragraph.insert(0, own)
    style = own.find(f"{W}pStyle")
    if style is None or not style.get(VAL, "").startswith("Heading"):
        place = sum(each.tag in _BEFORE for each in own)
        own.insert(place, w("spacing", before=160))
    return paragraph


def _hangs(node: Node) -> bool:
    """Whether a provision stands where another calls it."""
    return node.provision.kind in {"note", "box"}


def _empty() -> etree._Element:
    return w("p", w("pPr", w("spacing", after=0, line=120, lineRule="auto")))


def labelled(nodes: Sequence[Node]) -> Iterator[Node]:
    """Yield the provisions with a number that one story counts, in its order."""
    for node in nodes:
        kind = node.provision.kind
        if kind in {"note", "box"}:
            continue
        if node.provision.label and kind not in {"table", "row", "section"}:
            yield node
        yield from labelled(node.inner)
