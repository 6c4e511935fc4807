"""A story: the paragraphs and tables of one part, as provisions in the order of reading.

The main story is read as a stream, one paragraph of the XML in memory at a time; notes, headers and
boxes as trees. Source: ECMA-376 part 1, 17.2 (main document story), 17.3.1 (paragraphs), 17.4.
"""

from __future__ import annotations

from lxml import etree

from paraph.errors import LimitError
from paraph.formats.docx import binding, harmless
from paraph.formats.docx.alternate import chosen, settle
from paraph.formats.docx.colours import themed
from paraph.formats.docx.directions import LEFTWARD, tell_paragraph
from paraph.formats.docx.document import Document
from paraph.formats.docx.former import in_view
from paraph.formats.docx.grid import Content, Grid
from paraph.formats.docx.guard import Guard
from paraph.formats.docx.line import Line, Risk
from paraph.formats.docx.look import DETAIL
from paraph.formats.docx.names import (
    ALT_CHUNK,
    ALTERNATE,
    ANNOTATIONS,
    REMARKS,
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
from paraph.formats.docx.risks import AWAY, tell_risks
from paraph.formats.docx.runs import Runs
from paraph.formats.docx.styles import ParagraphStyle
from paraph.formats.docx.surroundings import Surroundings
from paraph.formats.docx.written import Written
from paraph.formats.limits import LIMITS
from paraph.text.node import Kind, Mark, Provision

_STREAMED = (P, TBL, TR, TC, ALTERNATE, SDT, SECT_PR, ALT_CHUNK)
_BLOCKS = frozenset(_STREAMED)
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
_WALKED = frozenset((f"{W}body", f"{W}customXml"))
_TEXTS = etree.XPath(".//text()[normalize-space()]")
_HEADINGS = 9
_SECTION_MEANT = tuple(f"{W}{name}" for name in ("type", "titlePg", "footnotePr", "endnotePr"))
_SECTION_KEPT = (f"{W}headerReference", f"{W}footerReference")


class Story:
    """Reads one part into provisions; `provisions` grows as it goes."""

    def __init__(self, document: Document, part: str, *, main: bool = False) -> None:
        self._document = document
        self._part = part
        self._around = Surroundings(document)
        self._runs = Runs(document, part, self._around)
        self._line: Line | None = None  # a paragraph whose mark is deleted waits for the next
        self._main = main
        self._streamed = False
        self._written = Written(document.package.file)
        self._grid = Grid(document, self._written)
        self._section_open = -1
        self.provisions = document.story = self._written.provisions
        self.places = self._written.places
        self.sections: list[etree._Element] = []

    def stream(self, source: SupportsRead) -> None:  # noqa: C901, PLR0912 - the hot loop
        """Read the main story from its XML.

        Raises:
            DamagedError: the XML is not well-formed, or declares a document type.
            LimitError: it holds more than the limits allow.
        """
        package = self._document.package
        self._streamed = True
        guard = Guard(source, package.file, self._part)
        inside = 0  # paragraphs, or alternate contents, that are read whole
        first = True
        controls: list[tuple[etree._Element, int]] = []
        events = package.events(guard, _STREAMED)
        tables = self._grid.tables
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
                    if inside or (tag == ALTERNATE and _of_properties(element)):
                        continue
                    if tables:
                        self._grid.enter()
                    self._before(element)
                    if tag == P:
                        self.paragraph(element)
                    else:
                        self._alternate(element)
                    guard.block = 0  # the next block frees the memory of this one
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
            package.streamed(self._part, root, processed=guard.processed)
            self._sweep(root)
        self.finish()

    def whole(self, root: etree._Element) -> None:
        """Read the main story from the tree of its part: quicker than a stream, if it is small."""
        self._page(root)
        self.walk(root)
        self.finish()

    def walk(self, parent: etree._Element) -> None:
        """Read the blocks that are children of `parent`."""
        self._loose(parent.text)
        for element in parent:
            tag = element.tag
            if tag == P:
                self._grid.enter()
                self.paragraph(element)
            elif tag in {TBL, TR, TC}:
                self._open(tag, element)
                self.walk(element)
                self._close(tag, element)
            elif tag == SDT:
                self._walk_control(element)
            elif tag == ALTERNATE:
                self._alternate(element)
            elif tag in {SECT_PR, ALT_CHUNK}:
                self._close(tag, element)
                if characters(element).strip():
                    self._document.unknown(element)
            elif tag in _WALKED:
                self.walk(element)
            else:
                self._between(element)
            if element.tail:
                self._loose(element.tail)

    def finish(self) -> None:
        """End the story: a paragraph that waits for another stands alone."""
        if self._line is not None:
            line, self._line = self._line, None
            self._emit(line, "paragraph", "", 0)

    def paragraph(self, p: etree._Element) -> None:
        """Read one paragraph; the cell that it stands in has been entered."""
        self._written.ordinal += 1
        document = self._document
        parent = p.getparent()
        if parent is not None and parent.tag not in _TRANSPARENT and not _branch(parent):
            document.unknown(p)
            return
        own = properties(p, document)
        if self._grid.skipped:
            self._unshown(p)
            return
        look = document.styles.paragraph(own.style)
        outline = look.outline if own.outline is None else own.outline
        document.index = len(self.provisions)
        line = self._line_of(p, own, look)
        label, index = None, 0
        numbered = own.number is not None or look.number is not None
        if numbered and (own.section is None or not line.empty):
            label, index = self._number(own, look, line)
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
        grid = self._grid
        if grid.tables:
            shade = own.shade or look.shade
            if shade in {"", "auto"}:
                shade = grid.ground()
            hidden = grid.tables[-1].row_hidden
            self._around.begin(own.style, grid.style(), shade, hidden=hidden)
        else:
            self._around.begin(own.style, "", own.shade or look.shade)
        line = self._line or Line()
        self._line = None
        text = self._runs.alone(p)
        if text is not None:
            line.add(text, ())
        else:
            self._runs.read(p, line)
            self._check(p, line)
        if look.leftward if own.leftward is None else own.leftward:
            line.leftward = True
        if (look.cut if own.cut is None else own.cut) and line.length:
            line.risks.append(Risk("tiny-text", 0, line.length))
        away = look.away if own.away is None else own.away
        if away and line.length:
            line.risks.append(Risk(f"hidden-text{DETAIL}{AWAY} {away}", 0, line.length))
        return line

    def _number(self, own: Properties, look: ParagraphStyle, line: Line) -> tuple[str | None, int]:
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
        elif level is None:
            level = look.level  # a list of its own at the level of its style
        if number is None or number == "0" or own.mark_gone:
            return None, 0
        label = numbering.label(number, level or 0, self._document.styles)
        if label:
            self._document.spend(len(label))
            if len(label) > LIMITS.label:
                raise LimitError(self._document.package.file, "displays a number without end")
            label, line.number = self._around.dressed(label, own.mark, numbering)
        return label, level or 0

    def _emit(self, line: Line, kind: Kind | None, label: str, level: int) -> None:
        """Add the provision of `line`, in the place that its surroundings give it."""
        if not (line.length or line.under or label):
            return
        if line.length > LIMITS.paragraph:
            raise LimitError(self._document.package.file, "holds too large a paragraph")
        if line.risks:
            tell_risks(line, self._document)
        text = line.text
        if line.leftward or not (text.isascii() or LEFTWARD.search(text) is None):
            tell_paragraph(text, label, self._document, leftward=line.leftward)
        depth = 0
        if self._grid.tables:
            depth = self._grid.tables[-1].depth + 2
            if self._grid.begin(Content(text, label, level, line.normal())):
                kind = None
            else:
                depth += 1
        if kind is not None:
            self._written.add(Provision(kind, text, label, level, depth, line.normal()))
        for item in line.under:
            self._written.add(item._replace(depth=item.depth + depth + 1))

    # Blocks.

    def _open(self, tag: object, element: etree._Element) -> None:
        if tag == TBL:
            self.finish()
            self._grid.open_table()
        elif tag == TR:
            self._grid.open_row(element)
        elif tag == TC:
            self._grid.open_cell(element)

    def _close(self, tag: object, element: etree._Element) -> None:
        if tag == SECT_PR:
            self._close_section(element)
        elif tag == ALT_CHUNK:
            self._chunk(element)
        elif not self._grid.tables:
            self._document.unknown(element)
        elif tag == TC:
            self._grid.enter()
            self.finish()
            self._grid.close_cell()
            self._sweep(element)
        elif tag == TR:
            self._sweep(element)
            self._grid.close_row()
        elif tag == TBL:
            self._sweep(element)
            self._grid.close_table()

    def _page(self, root: etree._Element) -> None:
        """Take the colour of the page, against which text may not be seen."""
        background = child(root, f"{W}background")
        if background is not None:
            if len(background):  # Word shows none of it on paper
                self._document.unknown(background)
            self._document.styles.page_shade = themed(
                background, "theme", background.get(f"{W}color", "")
            )

    # Sections, controls, and what stands between blocks.

    def _section(self, section: etree._Element) -> None:
        self._close_section(section)
        if self._main and not self._grid.tables:
            self._section_open = len(self.provisions)
            self._written.add(Provision("section"))
        self._document.section += 1

    def _close_section(self, section: etree._Element) -> None:
        """Keep the section's properties; how it begins belongs to the break before it."""
        for holder in (section, *section):
            settle(holder, self._document)
        section = in_view(section, self._document, _SECTION_MEANT, _SECTION_KEPT)
        for item in harmless.others(section, harmless.SECTION):
            self._document.unknown(item)
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
        self._written.add(Provision("paragraph", "\ufffc", marks=(Mark(0, 1, "unread", content),)))
        self._document.found.left_unread(
            f"another document that Word imports here when it opens the file ({target})",
            content.encode(),
            at=self._document.place(len(self.provisions) - 1),
        )

    def _walk_control(self, element: etree._Element) -> None:
        start = len(self.provisions)
        for content in element.iterchildren(SDT_CONTENT):
            self.walk(content)
        self._close_control(element, start)

    def _close_control(self, element: etree._Element, start: int) -> None:
        bound = child(element, SDT_PR)
        if bound is not None:
            shown = "\n".join(
                provision.text for provision in self.provisions[start:] if provision.text
            )
            binding.check(bound, shown, self._document)
        self._loose(element.text)
        for part in element:
            self._loose(part.tail)
            if part.tag == SDT_CONTENT:
                self._sweep(part)

    def _alternate(self, element: etree._Element) -> None:
        self._document.index = len(self.provisions)
        branch = chosen(element, self._document, self._part)
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
        """Deal with what is left in `parent` of a stream, when every block in it has been read."""
        if not self._streamed:
            return
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
        if tag in _PLACES:
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
        what = "characters outside any element that holds text"
        if not stray:
            what = "characters in an element in which none are displayed"
            stray = [whole, seen]
        self._document.found.left_unread(
            what, "\n".join(stray).encode("utf-8", "surrogatepass"), at=self._document.here
        )


_PLACES = REMARKS | {f"{W}bookmarkStart", f"{W}bookmarkEnd"}
_WRAPPERS = frozenset(f"{W}{name}" for name in ("body", "sdtContent", "customXml"))
_BETWEEN = ANNOTATIONS | {
    f"{W}{name}"
    for name in (
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
}


_PROPERTIES = frozenset(f"{W}{name}" for name in ("tblPr", "trPr", "tcPr", "sdtPr"))
_SILENT = _BLOCKS | _BETWEEN


def _of_properties(element: etree._Element) -> bool:
    """Whether an alternative stands among properties: who reads these tells of it."""
    parent = element.getparent()
    return parent is not None and parent.tag in _PROPERTIES


def _branch(parent: etree._Element) -> bool:
    return local(parent.tag) in {"Choice", "Fallback", "ins", "del", "moveTo", "moveFrom"}


def _detached(element: etree._Element) -> etree._Element:
    return etree.fromstring(etree.tostring(element, with_tail=False))
