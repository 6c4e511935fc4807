"""Akoma Ntoso 3.0 (OASIS LegalDocML), both ways.

docs/reference/akn.md has the table of what becomes of each element.
"""

from __future__ import annotations

from lxml import etree

from paraph.errors import DamagedError, LimitError
from paraph.formats.akn.page import Page
from paraph.formats.akn.structure import Structure
from paraph.formats.akn.tree import parse
from paraph.formats.akn.writer import write
from paraph.formats.characters import character_hazards
from paraph.formats.flow import Flow
from paraph.formats.html import pending, whole
from paraph.formats.look import Look
from paraph.text.emphasis import lifted
from paraph.text.node import Text
from paraph.text.reading import CARRIED, Account, Reading, Source, View

READER = "akn/2"
CARRIES = frozenset(CARRIED) - {"numbers", "boxes", "headers", "sections"}


def read(source: bytes, file: str, view: View | None) -> Reading:
    """Return the reading of the Akoma Ntoso file `source`; `places` are lines, from 1.

    All documents of the file are read in their order, components and attachments with them. What
    `<ins>` and `<del>` mark is a pending change, seen in the view asked for.

    Raises:
        DamagedError: not well-formed, with a document type, or without anything that is shown.
        UnsupportedError: other XML, or another version of Akoma Ntoso.
        LimitError: larger or deeper than the limits allow.
    """
    root, namespace = parse(source, file)
    part = whole(source, file)
    page = Page(root, namespace, file, view or "accepted")
    page.digest = part.digest
    flow = Flow(file, part.digest)
    try:
        _walk(Structure(flow, page), root)
    except RecursionError as error:
        raise LimitError(file, "has elements too deep in each other") from error
    page.finish(flow.findings)
    if not flow.provisions and not flow.findings.unread:
        raise DamagedError(file, "shows nothing")
    provisions, emphasis = lifted(flow.provisions)
    return Reading(
        Text(tuple(provisions)),
        Account((part, *page.parts), tuple(flow.findings.unread)),
        (
            *flow.findings.hazards,
            *pending(page.tracked, view),
            *character_hazards(provisions),
        ),
        Source(
            file=file,
            format="akn",
            content=source,
            reader=READER,
            view=page.view,
            carries=CARRIES,
            places=tuple(flow.places),
            literal=tuple(flow.literal),
            emphasis=emphasis,
        ),
    )


def _walk(structure: Structure, root: etree._Element) -> None:
    """Read the whole tree, and what stands before and behind it."""
    findings = structure.flow.findings
    for node in reversed([*root.itersiblings(preceding=True)]):
        structure.page.aside(node, findings)
    look = structure.line.dress(root, "akomaNtoso", Look())
    structure.content(root, look, "layout")
    structure.flow.settle()
    for node in root.itersiblings():
        structure.page.aside(node, findings)


__all__ = ["CARRIES", "READER", "read", "write"]
