"""DOCX: a document as Word and LibreOffice open it, with real headings, lists, notes and tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lxml import etree

from paraph.formats.writing.docx.body import Body, labelled
from paraph.formats.writing.docx.lists import Lists, Numbered
from paraph.formats.writing.docx.notes import KINDS, Notes, mark_of
from paraph.formats.writing.docx.numbering import numbering
from paraph.formats.writing.docx.parts import MAIN, Parts
from paraph.formats.writing.docx.sections import Section, reference, sections
from paraph.formats.writing.docx.styles import styles
from paraph.formats.writing.docx.wording import Runs
from paraph.formats.writing.docx.xml import root, w, writable, written
from paraph.formats.writing.pictures import pictures
from paraph.formats.writing.runs import Beside
from paraph.formats.writing.tree import Node, tree
from paraph.text.node import OBJECT
from paraph.text.reading import Reading

_LONGEST = 80


def write(reading: Reading) -> bytes:
    """Return `reading` as a DOCX; equal readings give equal bytes.

    Every number is an automatic one that displays what the text says: counted where a list shows
    the labels of its paragraphs one after the other, else as it stands.
    """
    return _Document(reading).packed()


class _Document:
    """One document in the making."""

    def __init__(self, reading: Reading) -> None:
        self._nodes = tree(reading.text.provisions)
        self._parts = Parts(pictures(reading))
        self._beside = Beside(reading)
        self._notes = Notes(self._nodes)
        self._lists = Lists()
        self._language = reading.source.language
        self._title = _title(self._nodes)

    def packed(self) -> bytes:
        """Return the package."""
        parts, notes = self._parts, self._notes
        body = [each for each in self._nodes if each.provision.kind not in {"header", "footer"}]
        self._number(body)
        found, even = sections(self._nodes)
        references = [self._references(number, each) for number, each in enumerate(found)]
        document = root("document", [w("body", *self._body(body, found, references))])
        for kind in KINDS:
            if notes.all[kind]:
                contents = [self._note(note.node, kind, f"{kind}s", custom=note.custom)
                            for note in notes.all[kind]]  # fmt: skip
                parts.add(f"{kind}s", f"{kind}s", notes.part(kind, contents))
        parts.add("styles", "styles", styles(self._language))
        if self._lists.all:
            parts.add("numbering", "numbering", numbering(self._lists.all))
        parts.add("settings", "settings", self._settings(even=even))
        parts.main(written(document))
        return parts.packed(self._title)

    def _number(self, nodes: Sequence[Node]) -> None:
        """Find the lists of one story."""
        self._lists.number(
            [
                Numbered(
                    node.index,
                    node.provision.label,
                    max(node.provision.level - 1, 0),
                    node.provision.kind == "heading",
                )
                for node in labelled(nodes)
            ]
        )

    def _writer(self, part: str, style: str = "") -> Body:
        runs = Runs(self._parts, part)
        return Body(runs, self._beside, self._lists.places, self._notes, style)

    def _body(
        self,
        nodes: Sequence[Node],
        found: Sequence[Section],
        references: Sequence[Sequence[etree._Element]],
    ) -> Iterable[etree._Element]:
        """Return the paragraphs and tables of the main document, with the ends of its sections."""
        writer = self._writer(MAIN)
        for box in _boxes(nodes):
            self._number([box.taken_as(box.provision._replace(kind="paragraph"))])
        blocks: list[etree._Element] = []
        number = begun = 0
        waiting: list[Node] = []
        for node in nodes:
            if node.provision.kind != "section":
                waiting.append(node)
                continue
            blocks += writer.blocks(waiting)
            waiting = []
            properties = found[number].properties(references[number])
            _divide(blocks, begun, properties)
            number, begun = number + 1, len(blocks)
        blocks += writer.blocks(waiting)
        return [*blocks, found[number].properties(references[number])]

    def _references(self, number: int, section: Section) -> list[etree._Element]:
        """Return the references to the headers and footers of a section, and add their parts."""
        result = []
        for kind, variant, node in section.shown:
            if not (number or node.inner or node.provision.text or node.provision.label):
                continue  # a page without one
            name = f"{kind}{number + 1}{variant if variant != 'default' else ''}"
            self._number([node])
            style = kind.capitalize()
            content = list(self._writer(name, style).within(node))
            tag = "hdr" if kind == "header" else "ftr"
            identifier = self._parts.add(name, kind, written(root(tag, content)))
            result.append(reference(kind, variant, identifier))
        return result

    def _note(self, node: Node, kind: str, part: str, *, custom: bool) -> list[etree._Element]:
        """Return what a note holds, its own mark first."""
        bare = node.provision._replace(label="", marks=tuple(
            mark for mark in node.provision.marks if mark.name != "variant"))  # fmt: skip
        self._number(node.inner)
        style = f"{kind.capitalize()}Text"
        first = () if custom else (mark_of(kind),)
        return list(self._writer(part, style).within(node.taken_as(bare), *first))

    def _settings(self, *, even: bool) -> bytes:
        word = "http://schemas.microsoft.com/office/word"
        compat = w("compat", w("compatSetting", name="compatibilityMode", uri=word, val="15"))
        return written(
            root(
                "settings",
                [
                    w("evenAndOddHeaders") if even else None,
                    *[self._manner(kind) for kind in KINDS if self._notes.all[kind]],
                    compat,
                ],
            )
        )

    def _manner(self, kind: str) -> etree._Element:
        """Return how the notes of one kind are numbered."""
        form, start = self._notes.forms[kind], self._notes.starts[kind]
        return w(
            f"{kind}Pr",
            w("numFmt", val=form),
            w("numStart", val=start) if start != 1 else None,
            w(kind, id=-1),
            w(kind, id=0),
        )


def _divide(blocks: list[etree._Element], begun: int, properties: etree._Element) -> None:
    """End a section at its last paragraph, or at an empty one where it has none."""
    last = blocks[-1] if len(blocks) > begun else None
    if last is None or not str(last.tag).endswith("}p"):
        last = w("p")
        blocks.append(last)
    own = last[0] if len(last) and str(last[0].tag).endswith("}pPr") else None
    if own is None:
        own = w("pPr")
        last.insert(0, own)
    own.append(properties)


def _boxes(nodes: Iterable[Node]) -> Iterable[Node]:
    for node in nodes:
        if node.provision.kind == "box":
            yield node
        yield from _boxes(node.inner)


def _title(nodes: Iterable[Node]) -> str:
    for node in nodes:
        words = " ".join(writable(node.provision.text.replace(OBJECT, " ")).split())
        if words:
            return words[:_LONGEST]
    return ""
