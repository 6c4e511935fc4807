"""Foot- and endnotes of a document, and its text boxes: what stands where it is called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from lxml import etree

from paraph.formats.docx.names import TXBX_CONTENT
from paraph.formats.docx.numbers import displayed
from paraph.formats.writing.docx.xml import parsed, root, w, written
from paraph.formats.writing.tree import Node

KINDS = ("footnote", "endnote")
_FORMS = ("decimal", "lowerRoman", "lowerLetter", "upperLetter", "upperRoman", "chicago")
_USUAL = {"footnote": "decimal", "endnote": "lowerRoman"}
_WIDTH = 450  # of a box, in points
_LINE = 18  # of its height


class Note:
    """A note that is called: where it stands in its part, and whether its mark is its own."""

    def __init__(self, node: Node, kind: str, number: int, *, custom: bool) -> None:
        self.node = node
        self.kind = kind
        self.number = number
        self.custom = custom


class Called:
    """The notes under one provision, each given out when its mark is called."""

    def __init__(self, notes: Sequence[Note]) -> None:
        self._notes = list(notes)

    def call(self, mark: str) -> etree._Element | None:
        """Return the reference to the next note that is marked so; None where none is left."""
        for place, note in enumerate(self._notes):
            if note.node.provision.label == mark:
                del self._notes[place]
                reference = w(f"{note.kind}Reference", id=note.number)
                if note.custom:
                    reference = w(f"{note.kind}Reference", customMarkFollows="1", id=note.number)
                return reference
        return None


class Notes:
    """All notes of a document, found before it is written."""

    def __init__(self, nodes: Iterable[Node]) -> None:
        self.forms = dict(_USUAL)
        self.starts = dict.fromkeys(KINDS, 1)
        self.all: dict[str, list[Note]] = {kind: [] for kind in KINDS}
        self._known: dict[int, Note] = {}
        found = list(_notes(nodes))
        for kind in KINDS:
            of_kind = [each for each in found if _kind(each) == kind]
            marks = [each.provision.label for each in of_kind]
            form, start, fits = _counting(marks, _USUAL[kind])
            self.forms[kind], self.starts[kind] = form, start
            for number, (each, fit) in enumerate(zip(of_kind, fits, strict=True), start=1):
                note = Note(each, kind, number, custom=not fit)
                self.all[kind].append(note)
                self._known[each.index] = note

    def under(self, node: Node) -> Called:
        """Return the notes that a provision calls."""
        return Called([self._known[each.index] for each in node.inner if each.index in self._known])

    def part(self, kind: str, contents: Iterable[Sequence[etree._Element]]) -> bytes:
        """Return the part of the notes of one kind, which hold `contents`."""
        lines = [_separator(kind, -1, "separator"), _separator(kind, 0, "continuationSeparator")]
        for note, content in zip(self.all[kind], contents, strict=True):
            lines.append(w(kind, *content, id=note.number))
        return written(root(f"{kind}s", lines))


def boxed(content: Sequence[etree._Element]) -> etree._Element:
    """Return a drawing in the line that is a text box with `content`.

    It is of the older kind, which Word and LibreOffice both set in the line as it stands there.
    """
    height = _LINE * (len(content) + 1)
    picture = parsed(
        f'<w:pict><v:rect style="width:{_WIDTH}pt;height:{height}pt" strokecolor="#808080"'
        ' strokeweight=".5pt"><v:textbox style="mso-fit-shape-to-text:t"><w:txbxContent/>'
        "</v:textbox></v:rect></w:pict>"
    )
    holder = next(picture.iter(TXBX_CONTENT))
    holder.extend(content)
    return picture


def mark_of(kind: str) -> etree._Element:
    """Return the run with which a note begins: its own mark, and a little room."""
    style = "FootnoteReference" if kind == "footnote" else "EndnoteReference"
    return w("r", w("rPr", w("rStyle", val=style), w("spacing", val=40)), w(f"{kind}Ref"))


def _notes(nodes: Iterable[Node]) -> Iterator[Node]:
    for node in nodes:
        if node.provision.kind == "note":
            yield node
        yield from _notes(node.inner)


def _kind(node: Node) -> str:
    return "endnote" if node.said("variant") == "endnote" else "footnote"


def _counting(marks: Sequence[str], usual: str) -> tuple[str, int, list[bool]]:
    """Return the form of numbers, the first of them, and which marks are numbers of this count.

    A mark that is not the next number is one of its own, and does not count.
    """
    best: tuple[str, int, list[bool]] = (usual, 1, [False] * len(marks))
    for form in (usual, *_FORMS):
        for start in (1, *(_value(mark) for mark in marks[:1])):
            if start < 0:
                continue
            count, fits = start, list[bool]()
            for mark in marks:
                fit = displayed(count, form) == mark
                count += fit
                fits.append(fit)
            if sum(fits) > sum(best[2]):
                best = form, start, fits
    return best


def _value(mark: str) -> int:
    return int(mark) if mark.isdecimal() and mark.isascii() else -1


def _separator(kind: str, number: int, name: str) -> etree._Element:
    paragraph = w("p", w("pPr", w("spacing", after=0, line=240, lineRule="auto")), w("r", w(name)))
    return w(kind, paragraph, type=name, id=number)
