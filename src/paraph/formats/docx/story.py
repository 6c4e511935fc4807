"""A story: the paragraphs and tables of one part, as provisions in the order of reading.

The main story is read as a stream, one paragraph of the XML in memory at a time; notes, headers and
boxes as trees. Source: ECMA-376 part 1, 17.2 (main document story), 17.3.1 (paragraphs), 17.4.
"""

from __future__ import annotations

from lxml import etree

from paraph.formats.docx import binding, strays
from paraph.formats.docx.alternate import chosen
from paraph.formats.docx.colours import themed
from paraph.formats.docx.document import Document
from paraph.formats.docx.floats import Floats
from paraph.formats.docx.grid import Grid
from paraph.formats.docx.guard import Guard
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
    M,
    P,
    R,
    W,
    canonical,
    characters,
    child,
    local,
)
from paraph.formats.docx.package import SupportsRead
from paraph.formats.docx.paragraphs import Paragraphs
from paraph.formats.docx.sections import Sections
from paraph.formats.docx.sieve import Sieve
from paraph.formats.docx.written import Written
from paraph.text.node import Mark, Provision

_STREAMED = (P, TBL, TR, TC, ALTERNATE, SDT, SECT_PR, ALT_CHUNK)
_BLOCKS = frozenset(_STREAMED)
_INSERTED = f"{W}ins"
_DELETED = f"{W}del"
_WALKED = frozenset((f"{W}body", f"{W}customXml"))
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
_FIRST = _PROPERTIES | {f"{W}tblPrEx"}
"""What stands before all else in what it is of."""
_OF_ROWS = {f"{W}tblPrEx", f"{W}trPr"}
_HELD = frozenset((P, TBL, TR, TC, SDT, SDT_CONTENT, f"{W}tblGrid"))
_SILENT = _BLOCKS | _BETWEEN


class Story:
    """Reads one part into provisions; `provisions` grows as it goes."""

    def __init__(self, document: Document, part: str, *, main: bool = False) -> None:
        self._document = document
        self._part = part
        self._streamed = False
        self._written = Written(document.package.file)
        self._floats = Floats(document, self._written.provisions)
        self._grid = Grid(document, self._written, self._floats)
        self._sections = Sections(document, self._written, main=main)
        self._paragraphs = Paragraphs(
            document, part, self._written, self._grid, self._sections, self._floats
        )
        self.provisions = document.story = self._written.provisions
        self.places = self._written.places
        self.sections = self._sections.elements

    def stream(self, source: SupportsRead) -> None:  # noqa: C901, PLR0912, PLR0915 - the hot loop
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
        sieve = Sieve(guard, self._document)
        events = package.events(sieve, _STREAMED)
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
                    if tag == P and element.get(sieve.mark) is not None:
                        self._paragraphs.row(sieve.taken(), element.getparent(), sieve)
                    elif tag == P:
                        self._paragraphs.read(element)
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

    def walk(self, parent: etree._Element) -> None:  # noqa: C901 - a branch for each sort of block
        """Read the blocks that are children of `parent`."""
        strays.tell(parent.text, self._document)
        tables = self._grid.tables
        for element in parent:
            tag = element.tag
            if tag == P:
                if tables:
                    self._grid.enter()
                self._paragraphs.read(element)
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
                strays.tell(element.tail, self._document)

    def finish(self) -> None:
        """End the story: a paragraph that waits for another stands alone."""
        self._paragraphs.end()
        self._floats.end()
        self._sections.end()

    # Blocks.

    def _open(self, tag: object, element: etree._Element) -> None:
        if tag == TBL:
            self._paragraphs.end()
            self._grid.open_table()
        elif tag == TR:
            self._grid.open_row(element)
        elif tag == TC:
            self._grid.open_cell(element)

    def _close(self, tag: object, element: etree._Element) -> None:
        if tag == SECT_PR:
            self._sections.close(element)
        elif tag == ALT_CHUNK:
            self._chunk(element)
        elif not self._grid.tables:
            self._document.unknown(element)
        elif tag == TC:
            self._grid.enter()
            self._paragraphs.end()
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
        if background is not None and self._document.styles.page_coloured:
            if len(background):  # Word shows none of it on paper
                self._document.unknown(background)
            self._document.styles.page_shade = themed(
                background, "theme", background.get(f"{W}color", "")
            )

    # Controls, and what stands between blocks.

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
        strays.tell(element.text, self._document)
        for part in element:
            strays.tell(part.tail, self._document)
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
                strays.tell(previous.tail, self._document)
            parent.remove(previous)
            return
        leftovers = []
        while previous is not None:
            leftovers.append(previous)
            previous = previous.getprevious()
        for leftover in reversed(leftovers):
            self._between(leftover)
            strays.tell(leftover.tail, self._document)
        del parent[: len(leftovers)]

    def _sweep(self, parent: etree._Element) -> None:
        """Deal with what is left in `parent` of a stream, when every block in it has been read."""
        if not self._streamed:
            return
        strays.tell(parent.text, self._document)
        for leftover in parent:
            self._between(leftover)
            strays.tell(leftover.tail, self._document)

    def _between(self, element: etree._Element) -> None:
        tag = element.tag
        if tag in _WRAPPERS:
            self._sweep(element)
            return
        if tag in _FIRST:
            self._properties(element)
        if tag in _BETWEEN or tag in _BLOCKS:
            return
        if tag in _PLACES:
            self._paragraphs.anchor(element)
        elif tag in {_INSERTED, _DELETED, f"{W}moveTo", f"{W}moveFrom"} and not len(element):
            self._document.tracked += 1
        elif str(tag).startswith(M) or tag in {_INSERTED, _DELETED}:
            self._paragraphs.piece(element)
        else:
            self._document.unknown(element, at=self._document.place(len(self.provisions)))

    def _properties(self, element: etree._Element) -> None:
        """Name properties that come again, or behind what they are of."""
        previous = element.getprevious()
        if previous is None or previous.tag not in _FIRST | _HELD:
            return
        if {previous.tag, element.tag} != _OF_ROWS:
            what = f"properties that come again, or late (w:{local(element.tag)})"
            self._document.found.left_unread(what, canonical(element))

    def _forget(self, element: etree._Element, guard: Guard) -> None:
        """Free the memory of a block that has been read; its shell goes with the next one."""
        element.clear(keep_tail=True)  # characters between two blocks are told of
        guard.block = 0


def _of_properties(element: etree._Element) -> bool:
    """Whether an alternative stands among properties: who reads these tells of it."""
    parent = element.getparent()
    return parent is not None and parent.tag in _PROPERTIES
