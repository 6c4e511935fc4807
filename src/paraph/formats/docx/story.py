"""A story: the paragraphs and tables of one part, as provisions in the order of reading.

The main story is read as a stream, one paragraph of the XML in memory at a time; notes, headers and
boxes as trees. Source: ECMA-376 part 1, 17.2 (main document story), 17.3.1 (paragraphs), 17.4.
"""

from __future__ import annotations

from lxml import etree

from paraph.errors import LimitError
from paraph.formats.docx import binding, tables
from paraph.formats.docx.alternate import chosen
from paraph.formats.docx.document import Document
from paraph.formats.docx.former import in_view
from paraph.formats.docx.line import Line
from paraph.formats.docx.names import (
    ALT_CHUNK,
    ALTERNATE,
    SDT,
    SDT_CONTENT,
    SDT_PR,
    SECT_PR,
    TBL,
    TC,
    TR,
    VAL,
    M,
    P,
    R,
    T,
    W,
    characters,
    child,
    local,
)
from paraph.formats.docx.package import SupportsRead
from paraph.formats.docx.paragraph import Properties, properties
from paraph.formats.docx.runs import Runs, tell_risks
from paraph.formats.docx.styles import REGION, ParagraphStyle
from paraph.formats.docx.tables import Cell, Table
from paraph.formats.limits import LIMITS, weight
from paraph.text.node import Mark, Provision

_STREAMED = (P, TBL, TR, TC, ALTERNATE, SDT, SECT_PR, ALT_CHUNK)
_FIRST = frozenset(("firstRow", "firstCol"))
_BLOCKS = frozenset(_STREAMED)
_BLOCK = 24 << 20  # bytes of XML that one paragraph, or anything between two, may take
_HEAVY = 192 << 20  # bytes of memory that it may take, once it is
_LARGE = 1 << 20  # bytes of XML: rarer than once in a thousand files
_INSERTED = f"{W}ins"
_DELETED = f"{W}del"
_TRANSPARENT = frozenset(
    f"{W}{name}"
    for name in (
        "body",
        "tc",
        "sdtContent",
        "customXml",
        "hdr",
        "ftr",
        "footnote",
        "endnote",
        "comment",
        "txbxContent",
        "document",
    )
)
_KNOWN_TEXT = frozenset((T, f"{W}delText", f"{W}instrText", f"{W}delInstrText", f"{M}t"))
_SWEPT = frozenset((TBL, TR, TC, SDT_CONTENT))  # loose characters are found when they close
_TEXTS = etree.XPath(".//text()[normalize-space()]")
_HEADINGS = 9
_SECTION_MEANT = tuple(f"{W}{name}" for name in ("type", "titlePg", "footnotePr", "endnotePr"))
_SECTION_KEPT = (f"{W}headerReference", f"{W}footerReference")


class Guard:
    """A stream that refuses to go on when one block of XML grows without end."""

    def __init__(self, stream: SupportsRead, file: str, part: str) -> None:
        self._stream = stream
        self._file = file
        self._part = part
        self._weight = 0
        self.block = 0

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes.

        Raises:
            LimitError: no block was freed for so long that memory would not suffice.
        """
        piece = self._stream.read(size)
        self.block += len(piece)
        if self.block < _LARGE:
            self._weight = 0
        else:
            self._weight += weight(piece)
            if self.block > _BLOCK or self._weight > _HEAVY:
                raise LimitError(self._file, "holds too large a paragraph", place=self._part)
        return piece


class Story:
    """Reads one part into provisions; `provisions` grows as it goes."""

    def __init__(self, document: Document, part: str, *, main: bool = False) -> None:
        self._document = document
        self._part = part
        self._runs = Runs(document, part)
        self._line: Line | None = None  # a paragraph whose mark is deleted waits for the next
        self._tables: list[Table] = []
        self._skipped = 0
        self._main = main
        self.provisions: list[Provision] = []
        document.story = self.provisions
        self.places: list[int] = []
        self.sections: list[etree._Element] = []
        self._ordinal = 0
        self._section_open = -1

    def stream(self, source: SupportsRead) -> None:  # noqa: C901, PLR0912 - the hot loop
        """Read the main story from its XML.

        Raises:
            DamagedError: the XML is not well-formed, or declares a document type.
            LimitError: it holds more than the limits allow.
        """
        package = self._document.package
        guard = Guard(source, package.file, self._part)
        inside = 0  # paragraphs, or alternate contents, that are read whole
        first = True
        controls: list[tuple[etree._Element, int]] = []
        events = package.events(guard, _STREAMED)
        try:
            for event, element in events:
                tag = element.tag
                if first:
                    package.refuse_doctype(element, self._part)
                    self._page(element.getroottree().getroot())
                    first = False
                if tag in (P, ALTERNATE):
                    if event == "start":
                        inside += 1
                        continue
                    inside -= 1
                    if inside:
                        continue
                    if self._tables:
                        self._enter()
                    self._before(element)
                    if tag == P:
                        self.paragraph(element)
                    else:
                        self._alternate(element)
                    guard.block = 0  # the next block frees the memory of this one
                    self._check_length()
                elif inside:
                    continue
                elif event == "start":
                    self._open(tag, element)
                    if tag == SDT:
                        controls.append((element, len(self.provisions)))
                elif tag == SDT:
                    self._close_control(*controls.pop())
                    self._forget(element, guard)
                else:
                    self._close(tag, element)
                    self._forget(element, guard)
        except etree.XMLSyntaxError as error:
            raise package.malformed(self._part, error) from error
        root = events.root
        if root is not None:
            package.streamed(self._part, root)
            self._sweep(root)
        self.finish()

    def walk(self, parent: etree._Element) -> None:  # noqa: C901 - a branch for each kind of block
        """Read the blocks that are children of `parent`."""
        swept = parent.tag in _SWEPT
        if not swept:
            self._loose(parent.text)
        for element in parent:
            tag = element.tag
            if element.tail and not swept:
                self._loose(element.tail)
            if tag == P:
                if self._tables:
                    self._enter()
                self.paragraph(element)
            elif tag in {TBL, TR, TC}:
                self._open(tag, element)
                self.walk(element)
                self._close(tag, element)
            elif tag == SDT:
                start = len(self.provisions)
                content = child(element, SDT_CONTENT)
                if content is not None:
                    self.walk(content)
                self._close_control(element, start)
            elif tag == ALTERNATE:
                self._alternate(element)
            elif tag in {SECT_PR, ALT_CHUNK}:
                self._close(tag, element)
            elif tag == f"{W}customXml":
                self.walk(element)
            else:
                self._between(element)
            self._check_length()

    def finish(self) -> None:
        """End the story: a paragraph that waits for another stands alone."""
        if self._line is not None:
            line, self._line = self._line, None
            self._emit(line, "paragraph", "", 0)

    def paragraph(self, p: etree._Element) -> None:
        """Read one paragraph; the cell that it stands in has been entered."""
        self._ordinal += 1
        document = self._document
        parent = p.getparent()
        if parent is not None and parent.tag not in _TRANSPARENT and not _branch(parent):
            document.unknown(p)
            return
        own = properties(p, document)
        if self._skipped:
            self._unshown(p)
            return
        look = document.styles.paragraph(own.style)
        outline = look.outline if own.outline is None else own.outline
        document.index = len(self.provisions)
        line = self._line_of(p, own, look)
        label, index = None, 0
        numbered = own.number is not None or look.number is not None
        if numbered and (own.section is None or not line.empty):
            label, index = self._number(own, look)
        if document.fresh:
            if label:
                number = own.number if own.number is not None else look.number
                self._label_bookmarks(label, number or "", index)
            document.fresh.clear()
        if own.mark_gone:
            self._line = line
            return
        if outline is not None and outline < _HEADINGS:
            self._emit(line, "heading", label or "", outline + 1)
        else:
            self._emit(line, "paragraph", label or "", index + 1 if label else 0)
        if own.section is not None:
            self._section(own.section)

    def _line_of(self, p: etree._Element, own: Properties, look: ParagraphStyle) -> Line:
        """Return what the paragraph shows, behind what waits for it."""
        if self._tables:
            table = self._tables[-1]
            style = self._table_style(table)
            shade = own.shade or look.shade or self._ground(table)
            self._runs.begin(own.style, style, shade, hidden=table.row_hidden)
        else:
            self._runs.begin(own.style, "", own.shade or look.shade)
        line = self._line or Line()
        self._line = None
        text = self._runs.alone(p)
        if text is not None:
            line.add(text, ())
        else:
            self._runs.read(p, line)
            self._check(p, line)
        return line

    def _number(self, own: Properties, look: ParagraphStyle) -> tuple[str | None, int]:
        """Count the paragraph in its list; return its label and its level from 0.

        An empty paragraph that only carries a section break is not asked: Word numbers none.
        """
        number, level = own.number, own.level
        numbering = self._document.numbering
        if number is None:
            number = look.number
            if number is not None and level is None:
                level = look.level
                if level is None:
                    level = numbering.level_of_style(number, look.number_style)
        if number is None or number == "0" or own.mark_gone:
            return None, 0
        label = numbering.label(number, level or 0, self._document.styles)
        if label:
            self._document.spend(len(label))
            if len(label) > LIMITS.label:
                raise LimitError(self._document.package.file, "displays a number without end")
        return label, level or 0

    def _emit(self, line: Line, kind: str, label: str, level: int) -> None:
        """Add the provision of `line`, in the place that its surroundings give it."""
        if not (line.length or line.under or label):
            return
        if line.length > LIMITS.paragraph:
            raise LimitError(self._document.package.file, "holds too large a paragraph")
        if line.risks:
            tell_risks(line, self._document)
        provisions = self.provisions
        depth = 0
        if self._tables:
            table = self._tables[-1]
            cell = table.cell
            depth = table.depth + 2
            if cell is not None and not cell.begun:
                self._begin_cell(table, cell, (line.text, label, level, line.normal()))
                kind = ""
            else:
                depth += 1
        if kind:
            provisions.append(
                Provision(kind, "".join(line.pieces), label, level, depth, line.normal())  # type: ignore[arg-type]
            )
            self.places.append(self._ordinal)
        if line.under:
            for item in line.under:
                provisions.append(item._replace(depth=item.depth + depth + 1))
                self.places.append(self._ordinal)

    # Tables.

    def _open(self, tag: object, element: etree._Element) -> None:
        if tag == TBL:
            if self._tables:
                self._enter()
                table = self._tables[-1]
                if table.cell is not None and not table.cell.begun and not self._skipped:
                    self._begin_cell(table, table.cell, ("", "", 0, ()), kept=True)
                depth = table.depth + 3
            else:
                depth = 0
            self.finish()
            self._tables.append(Table(depth, len(self.provisions)))
            if not self._skipped:
                self.provisions.append(Provision("table", depth=depth))
                self.places.append(self._ordinal)
        elif tag == TR and self._tables:
            self._tables[-1].begin_row(element)
        elif tag == TC and self._tables:
            self._tables[-1].begin_cell(element)

    def _enter(self) -> Cell | None:
        """Take up the properties of the row and cell that something now stands in."""
        if not self._tables:
            return None
        table = self._tables[-1]
        row = table.row
        if row is not None and not table.row_begun:
            self._begin_row(table, row)
        cell = table.cell
        if cell is not None and cell.column == 0 and not cell.begun and not cell.skipped:
            tracked = tables.cell_properties(cell, self._document)
            table.column += cell.columns
            cell.column = table.column
            self._document.tracked += len(tracked)
            if any(not self._document.shown(tag) for tag in tracked):
                cell.skipped = True
                self._skipped += 1
        return cell

    def _begin_row(self, table: Table, row: etree._Element) -> None:
        table.row_begun = True
        outer = tables.inside_table(row)
        if outer is not None:
            tables.read_style(table, outer, self._document)
        before, table.row_hidden, tracked = tables.row_properties(row, self._document)
        table.column = before
        self._document.tracked += len(tracked)
        if any(not self._document.shown(tag) for tag in tracked):
            table.row_skipped = True
            self._skipped += 1
        elif not self._skipped:
            gap = (Mark(0, 0, "span", f"{before},0"),) if before else ()
            self.provisions.append(Provision("row", depth=table.depth + 1, marks=gap))
            self.places.append(self._ordinal)

    def _begin_cell(
        self,
        table: Table,
        cell: Cell,
        content: tuple[str, str, int, tuple[Mark, ...]],
        *,
        kept: bool = False,
    ) -> None:
        """Add the provision of a cell with its first paragraph.

        A cell that continues the one above shows nothing of its own; what it holds all the same
        is kept, as hidden.
        """
        cell.begun = True
        text, label, level, marks = content
        provision = Provision("cell", text, label, level, table.depth + 2, marks)
        tall = table.tall.get(cell.column)
        if cell.continued and tall is not None:
            tall[1] += 1
            if not text and not label and not marks and not kept:
                return
            if text:
                self._document.found.hazard(
                    "hidden-text",
                    "A cell that is merged into the one above still holds text.",
                    at=self._document.place(len(self.provisions)),
                    about=text,
                )
                provision = provision._replace(marks=(Mark(0, len(text), "hidden"),))
        elif cell.restarts:
            table.tall[cell.column] = [len(self.provisions), 1, cell.columns]
        else:
            table.tall.pop(cell.column, None)
        if cell.columns > 1:
            provision = tables.spanned(provision, cell.columns, 1)
        self.provisions.append(provision)
        self.places.append(self._ordinal)

    def _close(self, tag: object, element: etree._Element) -> None:
        if tag == SECT_PR:
            self._close_section(element)
        elif tag == ALT_CHUNK:
            self._chunk(element)
        elif not self._tables:
            self._document.unknown(element)
        elif tag == TC:
            self._close_cell()
            self._sweep(element)
        elif tag == TR:
            self._sweep(element)
            table = self._tables[-1]
            if table.row is not None and not table.row_begun:
                self._begin_row(table, table.row)
            if table.row_skipped:
                self._skipped -= 1
                table.row_skipped = False
            table.row = None
        elif tag == TBL:
            self._sweep(element)
            self._close_table()

    def _close_cell(self) -> None:
        cell = self._enter()
        self.finish()
        table = self._tables[-1]
        if cell is None:
            return
        if not cell.begun and not self._skipped:
            self._begin_cell(table, cell, ("", "", 0, ()))
        if cell.skipped:
            self._skipped -= 1
        table.cell = None

    def _close_table(self) -> None:
        table = self._tables.pop()
        for index, rows, columns in (tuple(item) for item in table.tall.values()):
            if rows > 1:
                self.provisions[index] = tables.spanned(self.provisions[index], columns, rows)
        if self._skipped:
            return
        if len(self.provisions) == table.index + 1:
            del self.provisions[table.index :]
            del self.places[table.index :]

    def _page(self, root: etree._Element) -> None:
        """Take the colour of the page, against which text may not be seen."""
        background = child(root, f"{W}background")
        if background is not None:
            self._document.styles.page_shade = background.get(f"{W}color", "")

    def _table_style(self, table: Table) -> str:
        """Return the style of a table with the regions of it that hold for the cell now open.

        Last rows, last columns and bands are known only at a table's end: where the style gives
        them a look that carries meaning, this is named as unread.
        """
        style = table.style or ""
        if not table.regions:
            return style
        said = self._document.styles.regions(style)
        if not said:
            return style
        asked = [region for region in said if region in table.regions]
        unknown = sorted(region for region in asked if said[region] and region not in _FIRST)
        if unknown:
            what = f"the look of {', '.join(unknown)} that a table takes from its style"
            self._document.found.left_unread(
                what, f"{style} {what}".encode(), at=self._document.place(table.index)
            )
            table.regions = table.regions & _FIRST
        if table.rows == 1 and "firstRow" in asked:
            style += f"{REGION}firstRow"
        if table.cells == 1 and "firstCol" in asked:
            style += f"{REGION}firstCol"
        return style

    def _ground(self, table: Table) -> str:
        """Return the colour behind a paragraph where its table says, "unknown" where it may."""
        cell = table.cell
        if cell is None:
            return ""
        if cell.shade or table.shade:
            return cell.shade or table.shade
        return "unknown" if self._document.styles.shades_cells(table.style or "") else ""

    # Sections, controls, and what stands between blocks.

    def _section(self, section: etree._Element) -> None:
        self._close_section(section)
        if self._main and not self._tables:
            self._section_open = len(self.provisions)
            self.provisions.append(Provision("section"))
            self.places.append(self._ordinal)
        self._document.section += 1

    def _close_section(self, section: etree._Element) -> None:
        """Keep the section's properties; how it begins belongs to the break before it."""
        section = in_view(section, self._document, _SECTION_MEANT, _SECTION_KEPT)
        self.sections.append(_detached(section))
        if len(self.sections) > LIMITS.sections:
            raise LimitError(self._document.package.file, "has more sections than allowed")
        if self._section_open >= 0:
            kind = child(section, f"{W}type")
            begins = "nextPage" if kind is None else kind.get(VAL, "nextPage")
            self.provisions[self._section_open] = Provision(
                "section", marks=(Mark(0, 0, "section", begins),)
            )
            self._section_open = -1

    def _chunk(self, element: etree._Element) -> None:
        package = self._document.package
        related = package.relationships(self._part).get(element.get(f"{R}id", ""))
        target = "" if related is None else related.target
        content = package.digest(target) or target
        self.provisions.append(
            Provision("paragraph", "\ufffc", marks=(Mark(0, 1, "unread", content),))
        )
        self.places.append(self._ordinal)
        self._document.found.left_unread(
            f"another document that Word imports here when it opens the file ({target})",
            content.encode(),
            at=self._document.place(len(self.provisions) - 1),
        )

    def _close_control(self, element: etree._Element, start: int) -> None:
        bound = child(element, SDT_PR)
        if bound is not None:
            shown = "\n".join(
                provision.text for provision in self.provisions[start:] if provision.text
            )
            binding.check(bound, shown, self._document)
        content = child(element, SDT_CONTENT)
        if content is not None:
            self._sweep(content)

    def _alternate(self, element: etree._Element) -> None:
        self._document.index = len(self.provisions)
        branch = chosen(element, self._document)
        if branch is not None:
            self.walk(branch)

    def _before(self, element: etree._Element) -> None:
        """Deal with what stands between the previous block and this one, in its order."""
        previous = element.getprevious()
        if previous is None:
            return
        parent = element.getparent()
        if parent is None:
            return
        if previous.tag in _SILENT and previous.getprevious() is None:  # as nearly always
            if previous.tail is not None:
                self._loose(previous.tail)
            parent.remove(previous)
            return
        leftovers = []
        while previous is not None:
            leftovers.append(previous)
            previous = previous.getprevious()
        for leftover in reversed(leftovers):
            self._between(leftover)
            self._loose(leftover.tail)
        del parent[: len(leftovers)]

    def _sweep(self, parent: etree._Element) -> None:
        """Deal with what is left in `parent` when everything in it has been read."""
        self._loose(parent.text)
        for leftover in parent:
            self._between(leftover)
            self._loose(leftover.tail)

    def _loose(self, text: str | None) -> None:
        if text and text.strip():
            self._document.found.left_unread(
                "characters between two paragraphs",
                text.encode("utf-8", "surrogatepass"),
                at=self._document.here,
            )

    def _between(self, element: etree._Element) -> None:
        tag = element.tag
        if tag in _WRAPPERS:
            self._sweep(element)
            return
        if tag in _BETWEEN or tag in _BLOCKS:
            return
        if tag in {f"{W}bookmarkStart", f"{W}bookmarkEnd"}:
            self._document.index = len(self.provisions)
            line = self._line if self._line is not None else Line()
            self._runs.read((element,), line)
        elif tag in {_INSERTED, _DELETED, f"{W}moveTo", f"{W}moveFrom"} and not len(element):
            self._document.tracked += 1
        elif str(tag).startswith(M) or tag in {_INSERTED, _DELETED}:
            line = Line()
            self._document.index = len(self.provisions)
            self._runs.read((element,), line)
            self._emit(line, "paragraph", "", 0)
        else:
            self._document.unknown(element, at=self._document.place(len(self.provisions)))

    def _forget(self, element: etree._Element, guard: Guard) -> None:
        """Free the memory of a block that has been read; its shell goes with the next one."""
        element.clear(keep_tail=True)  # characters between two blocks are told of
        guard.block = 0
        self._check_length()

    def _check_length(self) -> None:
        most = LIMITS.provisions
        if len(self.provisions) > most:
            raise LimitError(self._document.package.file, f"holds more than {most:,} provisions")

    # Paragraphs in this view.

    def _unshown(self, p: etree._Element) -> None:
        line = Line()
        calls = len(self._document.calls)
        self._runs.read(p, line)
        del self._document.calls[calls:]

    def _label_bookmarks(self, label: str, number: str, index: int) -> None:
        context = self._document.numbering.context(number, index, self._document.styles)
        self._document.spend(sum(map(len, context)))
        for bookmark in self._document.fresh:
            bookmark.label = label
            bookmark.context = context

    def _check(self, p: etree._Element, line: Line) -> None:
        """Find character data that nobody dealt with: every character is read, or named unread."""
        raw = line.raw
        whole = characters(p)
        if len(whole) == (len(raw[0]) if len(raw) == 1 else sum(map(len, raw))):
            raw.clear()
            return
        seen = "".join("".join(raw).split())
        raw.clear()
        if len("".join(whole.split())) == len(seen):
            return
        stray = [
            str(text)
            for text in _TEXTS(p)
            if text.getparent().tag not in _KNOWN_TEXT or text.is_tail
        ]
        if stray:
            self._document.found.left_unread(
                "characters outside any element that holds text",
                "\n".join(stray).encode(),
                at=self._document.here,
            )


_WRAPPERS = frozenset(f"{W}{name}" for name in ("body", "sdtContent", "customXml"))
_BETWEEN = frozenset(
    f"{W}{name}"
    for name in (
        "proofErr",
        "permStart",
        "permEnd",
        "commentRangeStart",
        "commentRangeEnd",
        "moveFromRangeStart",
        "moveFromRangeEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
        "customXmlInsRangeStart",
        "customXmlInsRangeEnd",
        "customXmlDelRangeStart",
        "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart",
        "customXmlMoveFromRangeEnd",
        "customXmlMoveToRangeStart",
        "customXmlMoveToRangeEnd",
        "tblPr",
        "tblGrid",
        "tblPrEx",
        "trPr",
        "tcPr",
        "sdtPr",
        "sdtEndPr",
        "customXmlPr",
        "background",
        "footnotePr",
        "endnotePr",
    )
)


_SILENT = _BLOCKS | _BETWEEN


def _branch(parent: etree._Element) -> bool:
    return local(parent.tag) in {"Choice", "Fallback", "ins", "del", "moveTo", "moveFrom"}


def _detached(element: etree._Element) -> etree._Element:
    return etree.fromstring(etree.tostring(element, with_tail=False))
