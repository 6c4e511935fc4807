"""Numbers of notes and pages, which settings decide that no tracked change of a word holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from paraph.formats.docx.names import W, canonical
from paraph.formats.docx.redline.blocks import Block
from paraph.formats.docx.redline.stories import Document
from paraph.text.node import Provision

NOTED: Final = "The notes were numbered in another way in the old text."
PAGED: Final = "The pages were numbered in another way in the old text."
_NOTES = (f"{W}footnotePr", f"{W}endnotePr")
_PAGES = (f"{W}pgNumType",)


def noted_alike(old: Document, new: Document) -> bool:
    """Whether two documents number their notes in one way."""
    return _manner(old, _NOTES) == _manner(new, _NOTES)


def paged_alike(old: Document, new: Document) -> bool:
    """Whether two documents number their pages in one way."""
    return _manner(old, _PAGES) == _manner(new, _PAGES)


def without_notes(provisions: Sequence[Provision]) -> list[Provision]:
    """Return a text whose notes, and their calls, are there but do not say their numbers.

    What numbers a note also numbers its call: where it does not, the numbers stay.
    """
    calls = [mark.value for one in provisions for mark in one.marks if mark.name == "note"]
    if calls != [one.label for one in provisions if one.kind == "note"]:
        return [*provisions]
    return [
        one._replace(
            label="" if one.kind == "note" else one.label,
            marks=tuple(
                mark._replace(value="") if mark.name == "note" else mark for mark in one.marks
            ),
        )
        for one in provisions
    ]


def without_pages(provisions: Sequence[Provision]) -> list[Provision]:
    """Return a text whose fields of page numbers do not say in which way pages are counted."""
    return [
        one._replace(
            marks=tuple(
                mark._replace(value="PAGE")
                if mark.name == "field" and mark.value.partition(" ")[0] == "PAGE"
                else mark
                for mark in one.marks
            )
        )
        for one in provisions
    ]


def sections(document: Document) -> list[Block]:
    """Return the properties of the sections of a document, in their order."""
    return [*_sections(document.main.block)]


def _sections(holder: Block) -> list[Block]:
    found: list[Block] = []
    for block in holder.children:
        if block.kind == "sectPr":
            found.append(block)
        elif block.kind != "txbxContent":
            found += _sections(block)
    return found


def _manner(document: Document, names: Sequence[str]) -> list[list[bytes]]:
    """Return how each section numbers, and all of them together."""
    part = document.main.part
    made: list[list[bytes]] = []
    for block in sections(document):
        said = [canonical(each) for each in part.parse(part.raw(block))[0] if each.tag in names]
        made += [said] if said else []
    package = document.package
    for name in package.related(package.main, "settings"):
        if package.has(name):
            made.append([canonical(each) for each in package.tree(name) if each.tag in names])
    return made
