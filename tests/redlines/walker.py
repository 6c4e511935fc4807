"""A DOCX with all its tracked changes accepted, or rejected, in lines: what each paragraph shows.

Written from ECMA-376 part 1, by another hand than the product, which it shares nothing with. It is
the measure of a redline of two documents:

    accepted(redline) == plain(new)
    rejected(redline) == plain(old)

What it does not say: colours, fonts, sizes, alignment, spacing, borders, the size of pages, the
instructions of fields, bookmarks, comments, and the settings of controls.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml import etree
from tests.redlines.counts import Count, Lists, lists
from tests.redlines.names import Element, attribute, child, elements, every, full, on, short, value
from tests.redlines.opc import Package, closed, opened
from tests.redlines.pictures import Pictures, choose
from tests.redlines.settle import settle
from tests.redlines.shown import Shown
from tests.redlines.styles import Styles, styles

_STORIES = ("footnotes", "endnotes", "header", "footer")
_FLOW = {"w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins", "w:moveTo"}


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph as displayed, or the end of a section.

    `where` is "body", "section 1/header default" or "footnote 1" (notes by the order of their
    calls), then a step for each table, row, cell and text box: "body/t1/r2/c1". A cell over several
    columns is "c1+1", one that begins a merge over rows "c1v", one that continues it "c1^". The
    end of a section is at "section 1"; its text says how the section begins.

    `pieces` is the text in pieces of one look ("bold italic"), a link's target among it. `layout`
    are the paragraph's own properties but for style, number and section (alignment, indents ...);
    lines that differ in it alone are equal.
    """

    where: str
    text: str
    style: str
    label: str
    pieces: tuple[tuple[str, str], ...]
    layout: str = field(default="", compare=False)

    def __str__(self) -> str:
        return f"{self.where} [{self.style}] {self.label!r} {self.pieces!r}"


def accepted(source: bytes) -> list[Line]:
    """Return the lines of a document with all its tracked changes accepted."""
    return _lines(_settled(source, accept=True))


def rejected(source: bytes) -> list[Line]:
    """Return the lines of a document with all its tracked changes rejected."""
    return _lines(_settled(source, accept=False))


def plain(source: bytes) -> list[Line]:
    """Return the lines of a document without tracked changes.

    Raises:
        ValueError: It has some.
    """
    package = opened(source)
    for name in _parts(package):
        found = every(package.tree(name), *_TRACKED)
        if found:
            raise ValueError(f"{name} has tracked changes: {short(found[0])}")
    return _lines(package)


def settled(source: bytes, *, accept: bool) -> bytes:
    """Return the document with all its tracked changes accepted or rejected, for other readers."""
    return closed(_settled(source, accept=accept).members)


_TRACKED = (
    *("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:cellIns", "w:cellDel", "w:cellMerge"),
    *("w:pPrChange", "w:rPrChange", "w:sectPrChange", "w:tblPrChange", "w:tblPrExChange"),
    *("w:trPrChange", "w:tcPrChange", "w:tblGridChange", "w:numberingChange"),
)


def _settled(source: bytes, *, accept: bool) -> Package:
    package = opened(source)
    changed = {}
    for name in _parts(package):
        tree = package.tree(name)
        settle(tree, accept=accept)
        changed[name] = etree.tostring(tree, xml_declaration=True, encoding="UTF-8")
    return Package({**package.members, **changed})


def _parts(package: Package) -> list[str]:
    main = package.main()
    others = (r.target for r in package.related(main).values() if r.kind in _STORIES)
    return [main, *(name for name in dict.fromkeys(others) if name in package.members)]


def _lines(package: Package) -> list[Line]:
    main = package.main()
    known = styles(_tree(package, "styles"))
    counted = lists(_tree(package, "numbering"), known)
    return list(_Document(package, main, known, counted).lines())


def _tree(package: Package, kind: str) -> Element | None:
    name = package.first(package.main(), kind)
    return None if name is None else package.tree(name)


@dataclass(slots=True)
class _Story:
    """Where the walk is: the count of its lists, its drawings, the table around it, its fields."""

    count: Count
    pictures: Pictures
    table: str = ""
    fields: tuple[bool, ...] = ()


@dataclass(slots=True)
class _Document:
    package: Package
    main: str
    styles: Styles
    lists: Lists
    calls: dict[str, list[str]] = field(default_factory=lambda: {"footnote": [], "endnote": []})
    sections: list[Element] = field(default_factory=list)
    _boxes: Count | None = None

    def lines(self) -> Iterator[Line]:
        body = child(self.package.tree(self.main), "w:body")
        assert body is not None
        choose(body)
        yield from self._blocks(body, "body", self._story(self.main))
        yield from self._sections()
        for kind in ("footnote", "endnote"):
            yield from self._notes(kind)

    def _story(self, part: str) -> _Story:
        pictures = Pictures(self.package, self.package.related(part))
        return _Story(Count(self.lists, self.styles), pictures)

    def _blocks(self, parent: Element, where: str, story: _Story) -> Iterator[Line]:
        tables = 0
        for block in _flow(parent):
            match short(block):
                case "w:p":
                    yield from self._paragraph(block, where, story)
                case "w:tbl":
                    tables += 1
                    yield from self._table(block, f"{where}/t{tables}", story)
                case "w:sectPr":
                    yield self._section(block)

    def _table(self, table: Element, where: str, story: _Story) -> Iterator[Line]:
        outer, story.table = story.table, value(table, "w:tblPr", "w:tblStyle") or ""
        rows = (row for row in _flow(table) if short(row) == "w:tr")
        for place, row in enumerate(rows, 1):
            cells = (cell for cell in _flow(row) if short(cell) == "w:tc")
            for number, cell in enumerate(cells, 1):
                step = f"r{place}/c{number}{_span(cell)}"
                yield from self._blocks(cell, f"{where}/{step}", story)
        story.table = outer

    def _paragraph(self, paragraph: Element, where: str, story: _Story) -> Iterator[Line]:
        style = self.styles.of(paragraph)
        shown = Shown(self.styles, story.pictures, self._called, style, story.table)
        shown.begin(story.fields)
        shown.take(paragraph)
        section = child(paragraph, "w:pPr", "w:sectPr")
        # A mark that only ends a section is no item of a list: Word neither numbers nor counts it.
        bare = section is not None and not shown.pieces
        label = "" if bare else story.count.label(paragraph)
        story.fields = shown.carry()
        text = "".join(piece for piece, _ in shown.pieces)
        yield Line(where, text, style, label, tuple(shown.pieces), _layout(paragraph))
        for number, box in enumerate(shown.boxes, 1):
            # Lists in boxes are counted apart from those of the text around them.
            self._boxes = self._boxes or Count(self.lists, self.styles)
            inner = _Story(self._boxes, story.pictures)
            yield from self._blocks(box, f"{where}/box{number}", inner)
        if section is not None:
            yield self._section(section)

    def _called(self, kind: str, identifier: str) -> str:
        self.calls[kind].append(identifier)
        return f"⟦{kind} {len(self.calls[kind])}⟧"

    def _section(self, section: Element) -> Line:
        self.sections.append(section)
        text = value(section, "w:type") or "nextPage"
        if on(child(section, "w:titlePg")):
            text += " titlePg"
        return Line(f"section {len(self.sections)}", text, "", "", ())

    def _sections(self) -> Iterator[Line]:
        """Yield each header and footer at the section that it begins with.

        A section without one of its own has that of the section before; one that shows nothing is
        as none at all, for no tracked change can bring a header or take it.
        """
        related = self.package.related(self.main)
        shown: dict[str, list[Line]] = {}
        for number, section in enumerate(self.sections, 1):
            for reference in elements(section):
                kind = short(reference)[2:].removesuffix("Reference")
                target = related.get(attribute(reference, "r:id"))
                if kind not in {"header", "footer"} or target is None:
                    continue
                place = f"{kind} {attribute(reference, 'w:type', 'default')}"
                lines = self._edge(target.target)
                if lines != shown.get(place, []):
                    head = f"section {number}/{place}"
                    blank = [Line("", "", "", "", ())]
                    yield from (
                        replace(line, where=f"{head}{line.where}") for line in lines or blank
                    )
                shown[place] = lines

    def _edge(self, part: str) -> list[Line]:
        tree = self.package.tree(part)
        choose(tree)
        lines = list(self._blocks(tree, "", self._story(part)))
        return lines if any(line.text or line.label for line in lines) else []

    def _notes(self, kind: str) -> Iterator[Line]:
        part = self.package.first(self.main, f"{kind}s")
        if part is None:
            return
        tree = self.package.tree(part)
        choose(tree)
        notes = {attribute(note, "w:id"): note for note in tree.iterchildren(full(f"w:{kind}"))}
        story = self._story(part)
        for number, identifier in enumerate(self.calls[kind], 1):
            if identifier in notes:
                yield from self._blocks(notes[identifier], f"{kind} {number}", story)


def _flow(parent: Element) -> Iterator[Element]:
    for kid in elements(parent):
        if short(kid) in _FLOW:
            yield from _flow(kid)
        else:
            yield kid


def _layout(paragraph: Element) -> str:
    """Return the properties of a paragraph that no line shows, each with what it says."""
    properties = child(paragraph, "w:pPr")
    kept = [] if properties is None else [e for e in elements(properties) if short(e) not in _SAID]
    return " ".join(
        short(e)[2:] + "".join(f"({str(k).rpartition('}')[2]}={v})" for k, v in _all(e))
        for e in kept
    )


_SAID = {"w:pStyle", "w:numPr", "w:rPr", "w:sectPr", "w:cnfStyle"}


def _all(element: Element) -> list[tuple[str, str]]:
    """Return the attributes of an element and of those in it."""
    found = (pair for part in element.iter() for pair in part.attrib.items())
    return sorted((str(name), str(said)) for name, said in found)


def _span(cell: Element) -> str:
    columns = value(cell, "w:tcPr", "w:gridSpan")
    span = f"+{int(columns) - 1}" if columns and columns.isdigit() and columns != "1" else ""
    merge = child(cell, "w:tcPr", "w:vMerge")
    if merge is None:
        return span
    return f"{span}v" if attribute(merge, "w:val") == "restart" else f"{span}^"
