"""Akoma Ntoso from a reading: one `<doc>` that says the same text when it is read again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from lxml import etree

from paraph.formats.akn.eids import name_all
from paraph.formats.akn.identity import meta
from paraph.formats.akn.lettering import NS, Lettering, legal
from paraph.formats.akn.names import NAMESPACE, OWN, VARIANT
from paraph.formats.akn.outline import Outline
from paraph.formats.writing.pictures import pictures
from paraph.text.node import Mark, Provision
from paraph.text.reading import Reading

_LAID_OUT = frozenset(
    f"{NS}{name}"
    for name in (
        "FRBRExpression", "FRBRManifestation", "FRBRWork", "akomaNtoso", "alinea", "article",
        "blockContainer", "blockList", "book", "chapter", "clause", "content", "doc", "hcontainer",
        "identification", "indent", "intro", "item", "level", "mainBody", "meta", "paragraph",
        "part", "point", "references", "section", "table", "tblock", "td", "title", "tr", "wrapUp",
    )
)  # fmt: skip
"""Elements in which white space is layout."""


@dataclass(slots=True)
class _Node:
    """A provision with those that it holds."""

    provision: Provision
    index: int
    inside: list[_Node] = field(default_factory=list)


def write(reading: Reading) -> bytes:
    """Return `reading` as an Akoma Ntoso 3.0 document in UTF-8, the same for the same reading.

    docs/reference/akn.md says what is lost.

    Raises:
        CanonicalError: the text holds tracked changes, or what no canonical text may hold.
    """
    root = etree.Element(f"{NS}akomaNtoso", nsmap={None: NAMESPACE, "p": OWN})
    doc = etree.SubElement(root, f"{NS}doc", name="agreement", contains="originalVersion")
    doc.append(meta(reading))
    body = etree.SubElement(doc, f"{NS}mainBody")
    _Writer(reading).body(body, _nested(reading.text.provisions))
    name_all(body)
    _lay_out(root)
    etree.cleanup_namespaces(root, keep_ns_prefixes=["p"] if _own(root) else [])
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8") + b"\n"


def _nested(provisions: Sequence[Provision]) -> list[_Node]:
    """Return the provisions as a tree, by their depths."""
    top: list[_Node] = []
    open_: list[_Node] = []
    for index, provision in enumerate(provisions):
        node = _Node(provision, index)
        del open_[provision.depth :]
        (open_[-1].inside if open_ else top).append(node)
        open_.append(node)
    return top


class _Writer:
    """One document in the writing."""

    def __init__(self, reading: Reading) -> None:
        self._emphasis: dict[int, list[Mark]] = {}
        for one in reading.source.emphasis:
            mark = Mark(one.start, one.end, one.how)
            self._emphasis.setdefault(one.provision, []).append(mark)
        self._pictures = pictures(reading)
        self._notes = 0
        self._marked: dict[str, str] = {}  # identifiers of notes by the marks of their calls
        self._called: list[list[_Node]] = []  # notes of the provisions that are being written

    def body(self, element: etree._Element, nodes: Iterable[_Node]) -> None:
        """Write the document itself."""
        outline = Outline(element, "parts", letter=self._letter, label=self._label)
        self._write(outline, nodes)
        outline.finish()

    def _write(self, outline: Outline, nodes: Iterable[_Node]) -> None:
        for node in nodes:
            provision = node.provision
            match provision.kind:
                case "heading" | "paragraph":
                    self._flow(outline, node)
                case "table":
                    outline.block(self._table(node.inside))
                case "row":
                    outline.block(self._table([node]))
                case "section":
                    pass  # how a page begins
                case _:
                    outline.block(self._apart(node))

    def _flow(self, outline: Outline, node: _Node) -> None:
        """Write a heading or a paragraph with its notes, and behind it what else it holds."""
        provision = node.provision
        notes = [one for one in node.inside if one.provision.kind == "note"]
        if provision.text or provision.label or notes:
            self._called.append(notes)
            if provision.kind == "heading":
                outline.heading(provision, node.index)
            else:
                outline.paragraph(provision, node.index)
            self._called.pop()
        self._write(outline, [one for one in node.inside if one.provision.kind != "note"])

    def _letter(self, element: etree._Element, provision: Provision, index: int) -> None:
        Lettering(self._note, self._pictures).write(
            element, provision, self._emphasis.get(index, ())
        )
        while self._called and self._called[-1]:  # notes that nothing calls are called here
            note = self._called[-1][0]
            element.append(self._note(Mark(0, 0, "note", note.provision.label)))

    def _label(self, element: etree._Element, label: str) -> None:
        Lettering(self._note, self._pictures).label(element, label)

    # ---------------------------------------------------------------- frames

    def _frame(self, element: etree._Element, node: _Node) -> None:
        """Write what a cell, a note or a box holds: its own words first."""
        provision = node.provision
        outline = Outline(element, "blocks", letter=self._letter, label=self._label)
        notes = [one for one in node.inside if one.provision.kind == "note"]
        if provision.kind == "note":
            provision = provision._replace(label="")
        self._called.append(notes)
        outline.paragraph(provision, node.index)
        self._called.pop()
        self._write(outline, [one for one in node.inside if one.provision.kind != "note"])
        outline.finish()

    def _apart(self, node: _Node) -> etree._Element:
        """Return a block for what has no element of its own: a box, a header, a lost cell."""
        element = etree.Element(f"{NS}blockContainer")
        element.set("class", node.provision.kind)
        self._frame(element, node)
        return element

    def _table(self, rows: Iterable[_Node]) -> etree._Element:
        table = etree.Element(f"{NS}table")
        for row in rows:
            cells = row.inside if row.provision.kind == "row" else [row]
            element = etree.SubElement(table, f"{NS}tr")
            for cell in cells:
                self._cell(etree.SubElement(element, f"{NS}td"), cell)
            if not cells:
                etree.SubElement(element, f"{NS}td")
        return table

    def _cell(self, element: etree._Element, node: _Node) -> None:
        for mark in node.provision.marks:
            if mark.name == "span":
                columns, _, rows = mark.value.partition(",")
                element.set("colspan", columns)
                element.set("rowspan", rows)
        self._frame(element, node)

    # ---------------------------------------------------------------- notes

    def _note(self, mark: Mark) -> etree._Element:
        """Return the element of the note that `mark` calls, or a reference to an earlier one."""
        waiting = self._called[-1] if self._called else []
        found = next((one for one in waiting if one.provision.label == mark.value), None)
        marker = legal(mark.value)
        if found is None:
            target = self._marked.get(mark.value, "")
            reference = etree.Element(f"{NS}noteRef", href=f"#{target}")
            if marker:
                reference.set("marker", marker)
            return reference
        waiting.remove(found)
        self._notes += 1
        eid = f"authorialNote_{self._notes}"
        self._marked[mark.value] = eid
        element = etree.Element(f"{NS}authorialNote", eId=eid, placement="bottom")
        if marker:
            element.set("marker", marker)
        if any(one.value == "endnote" for one in found.provision.marks if one.name == "variant"):
            element.set(VARIANT, "endnote")
        self._frame(element, found)
        return element


def _own(root: etree._Element) -> bool:
    """Whether any attribute is of the names of Paraph."""
    prefix = f"{{{OWN}}}"
    return any(str(key).startswith(prefix) for one in root.iter() for key in one.attrib)


def _lay_out(root: etree._Element) -> None:
    """Give every element that holds but elements a line of its own, indented."""
    waiting = [(root, "\n")]
    while waiting:
        element, margin = waiting.pop()
        if element.tag not in _LAID_OUT or not len(element):
            continue
        inner = f"{margin}  "
        element.text = inner
        for child in element:
            child.tail = inner
            waiting.append((child, inner))
        element[-1].tail = margin
