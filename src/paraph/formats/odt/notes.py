"""Foot- and endnotes: the marks that are displayed at their calls.

Source: ODF 1.3 part 3, 6.3 (notes), 16.33 (text:notes-configuration).
"""

from __future__ import annotations

from lxml import etree

from paraph.errors import LimitError
from paraph.formats.limits import LIMITS
from paraph.formats.odt.document import Document
from paraph.formats.odt.names import characters, child, get, integer
from paraph.formats.odt.numbers import displayed

_USUAL = {"footnote": "1", "endnote": "i"}


def mark_of(element: etree._Element, document: Document) -> tuple[str, str]:
    """Return the mark at the call of a note, and the label before it: counted, or its own.

    Notes that restart on each page are counted through, and this is told: where a page ends is the
    printer's affair.
    """
    kind = get(element, "text:note-class", "footnote")
    citation = child(element, "text:note-citation")
    own = "" if citation is None else get(citation, "text:label")
    if own:
        return own, own
    document.notes[kind] += 1
    if sum(document.notes.values()) > LIMITS.notes:
        raise LimitError(document.package.file, "holds more notes than allowed")
    manner = document.styles.notes.get(kind)
    if manner is None:
        mark = displayed(document.notes[kind], _USUAL.get(kind, "1")) or ""
        return mark, mark
    if words := characters(manner).strip():
        document.doubt(f"words where a note goes on upon the next page: “{words[:60]}”", words)
    # The standard has the first number here, programs write how many come before it.
    before = max(0, integer(get(manner, "text:start-value", "0")))
    form = get(manner, "style:num-format", _USUAL.get(kind, "1"))
    sync = get(manner, "style:num-letter-sync") == "true"
    restart = get(manner, "text:start-numbering-at", "document")
    if restart == "page" and kind == "footnote":
        sentence = "The footnotes are numbered anew on each page; here they count on."
        if document.notes[kind] == 1:
            document.found.tell("markup", sentence, "footnotes by page")
    count = document.notes[kind] + before
    shown = displayed(count, form, sync=sync)
    if shown is None:
        document.doubt(f"the marks of notes in the unknown form {form}")
    mark = str(count) if shown is None else shown
    label = f"{get(manner, 'style:num-prefix')}{mark}{get(manner, 'style:num-suffix')}"
    return mark, label


def begin_chapter(document: Document) -> None:
    """Count the notes anew, where they are numbered by chapters."""
    for kind, manner in document.styles.notes.items():
        if get(manner, "text:start-numbering-at") == "chapter":
            document.notes[kind] = 0
