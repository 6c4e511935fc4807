"""Anchors in a line: where a note is called, a bookmark begins or ends, a comment belongs.

Source: ECMA-376 part 1, 17.11 (notes), 17.13.4 (comments), 17.13.6 (bookmarks).
"""

from __future__ import annotations

from lxml import etree

from paraph.errors import LimitError
from paraph.formats.docx.document import Bookmark, Call, Document, Place
from paraph.formats.docx.findings import shortened
from paraph.formats.docx.line import Line
from paraph.formats.docx.names import W, local, on
from paraph.formats.docx.surroundings import Surroundings
from paraph.formats.limits import LIMITS
from paraph.text.node import Provision


def call(element: etree._Element, line: Line, document: Document, around: Surroundings) -> None:
    """Call a note: an object in the line, the provisions of the note under it.

    Raises:
        LimitError: there are more calls than allowed.
    """
    if around.fields.quiet:
        return
    kind = "footnote" if local(element.tag) == "footnoteReference" else "endnote"
    identifier = element.get(f"{W}id", "")
    custom = on(element.get(f"{W}customMarkFollows", "0"))
    provisions = document.notes.get((kind, identifier))
    if provisions is None:
        around.unknown(element, line)
        return
    document.called.add((kind, identifier))
    number = len(document.calls)
    if number > LIMITS.notes or len(line.under) > LIMITS.provisions:
        raise LimitError(document.package.file, "calls more notes than allowed")
    document.calls.append(Call(kind, identifier, custom, document.section))
    marks = tuple(mark for mark in around.marks() if mark[0] != "superscript")
    if ("superscript", "") not in around.marks():
        tell_joined(line, document)
    line.risk(around.current.risks, 1)
    line.put("note", f"\0{number}", marks)
    head = provisions[0]
    document.spend(sum(len(item.text) + len(item.label) for item in provisions))
    line.under.append(Provision(head.kind, head.text, f"\0{number}", head.level, 0, head.marks))
    line.under.extend(provisions[1:])


def tell_joined(line: Line, document: Document) -> None:
    """Tell of a note's mark that stands in the line and reads as one with the figures before it."""
    before = line.since(max(0, line.length - 1))
    if before.isdigit():
        document.found.hazard(
            "joined-figures",
            f"A note's mark stands right behind “{shortened(line.text[-20:])}”, and is not raised.",
            at=document.here,
            about=f"{line.length}\n{line.text[-40:]}",
        )


def bookmark(element: etree._Element, line: Line, document: Document) -> None:
    """Begin or end a bookmark."""
    begins = local(element.tag) == "bookmarkStart"
    name = element.get(f"{W}name", "") if begins else None
    mark(element.get(f"{W}id"), name, line, document)


def mark(identifier: str | None, name: str | None, line: Line, document: Document) -> None:
    """Begin a bookmark of this name, or end the one of this identifier."""
    if name is not None:
        begun = Bookmark(document.story, document.index, line.length)
        document.bookmarks[name] = begun
        document.bookmarks[f"\0{identifier}"] = begun
        document.fresh.append(begun)
        return
    ended = document.bookmarks.pop(f"\0{identifier}", None)
    if ended is not None and ended.story is document.story and ended.index == document.index:
        ended.end = line.length


def remark(element: etree._Element, line: Line, document: Document) -> None:
    """Keep a place to which a comment belongs."""
    place = Place(document.story, document.index, line.length, document.here)
    document.remarks.setdefault(element.get(f"{W}id", ""), []).append(place)
