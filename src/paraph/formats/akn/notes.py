"""Notes: each under the provision that calls it, at its first call."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from paraph.errors import LimitError
from paraph.formats.akn.line import markup
from paraph.formats.akn.names import VARIANT
from paraph.formats.akn.page import Page
from paraph.formats.flow import Flow
from paraph.formats.look import Look
from paraph.text.node import Mark, normal_marks

_NOTES = 20  # notes called from notes
_SHOWN = 60


def attach(  # noqa: PLR0913 - where it goes, what it is, and how it is read
    flow: Flow,
    page: Page,
    element: etree._Element,
    look: Look,
    *,
    read: Callable[[etree._Element, Flow], None],
    label: str | None = None,
) -> None:
    """Put the call of a note, and the note itself under the paragraph that is open.

    `read` reads what stands in the note into a flow of its own; its mark is `label` or its own.
    """
    if page.inside >= _NOTES:
        what = f"has notes called from notes more than {_NOTES} deep"
        raise LimitError(page.file, what, place=f"line {element.sourceline}")
    label = element.get("marker", "") if label is None else label
    flow.paragraph.put("note", label, look.spans)
    inner = Flow(page.file, page.digest)
    inner.paragraph.place = element.sourceline or 0
    page.inside += 1
    inner.open_note(label)
    read(element, inner)
    inner.close_frame()
    page.inside -= 1
    if element.get(VARIANT) == "endnote":
        note = inner.provisions[0]
        marks = normal_marks([*note.marks, Mark(0, 0, "variant", "endnote")])
        inner.provisions[0] = note._replace(marks=marks)
    at = f"#{len(flow.provisions)}"
    flow.findings.hazards += [each._replace(at=at) for each in inner.findings.hazards]
    flow.findings.unread += [each._replace(at=at) for each in inner.findings.unread]
    flow.under(inner)


def call(
    flow: Flow,
    page: Page,
    element: etree._Element,
    look: Look,
    *,
    read: Callable[[etree._Element, Flow], None],
) -> None:
    """Put a call of a note that stands elsewhere: among the metadata, or at an earlier call."""
    target = element.get("href", "").removeprefix("#")
    note = page.notes.get(target)
    marker = element.get("marker", "")
    if note is None or target in page.called:
        if note is None and target not in page.authorial:
            what = f"a call of a note that is not there: {target[:_SHOWN]}"
            flow.findings.left_unread(what, markup(element))
        if note is not None:
            marker = marker or note.get("marker", "")
        flow.paragraph.put("note", marker, look.spans)
        return
    page.called.add(target)
    attach(flow, page, note, look, read=read, label=marker or None)
