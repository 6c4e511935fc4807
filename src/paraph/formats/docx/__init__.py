"""DOCX: what Word displays, and the account of everything else in the file."""

from __future__ import annotations

from dataclasses import replace

from lxml import etree

from paraph.errors import DamagedError
from paraph.formats.characters import character_hazards
from paraph.formats.docx import (
    beside,
    headers,
    notes,
    numbering,
    parts,
    references,
    sequences,
    sources,
    styles,
    tongue,
)
from paraph.formats.docx.account import account
from paraph.formats.docx.alternate import settled
from paraph.formats.docx.document import Document
from paraph.formats.docx.names import W, characters
from paraph.formats.docx.numbering import Numbering
from paraph.formats.docx.package import Package
from paraph.formats.docx.story import Story
from paraph.formats.docx.styles import Styles
from paraph.text.emphasis import lifted
from paraph.text.node import Provision, Text
from paraph.text.reading import CARRIED, Account, Hazard, Reading, Source, View

READER = "docx/1"

SMALL = 1 << 16
"""Bytes of XML of a main part that is read as a tree, which is quicker than to sift it."""


def read(source: bytes, file: str, view: View | None) -> Reading:
    """Read a DOCX as Word displays it, pending tracked changes as `view` says.

    Numbers are those displayed; fields keep the result stored for them, but for page numbers,
    which are objects. Formatting that carries meaning becomes marks; the rest is not read.

    Raises:
        InputError: it is damaged, protected, too large, or no DOCX.
    """
    reading = _read(source, file, view)
    odd = character_hazards(reading.text.provisions)
    return replace(reading, hazards=(*reading.hazards, *odd))


def read_text(source: bytes, file: str, view: View) -> Text:
    """Return the text that `read` would: no character of it is asked how it looks to an eye.

    Raises:
        InputError: it is damaged, protected, too large, or no DOCX.
    """
    return _read(source, file, view).text


def _read(source: bytes, file: str, view: View | None) -> Reading:
    package = Package(source, file)
    main = package.main
    document, settings = loaded(package, view or "accepted")
    document.chosen = view is not None
    notes.load(document)
    document.numbering.restart()
    story = Story(document, main, main=True)
    if package.has(main) and package.size(main) <= SMALL:
        story.whole(package.tree(main))
    else:
        with package.open(main) as stream:
            story.stream(stream)
    provisions = story.provisions
    above = headers.load(document, settings, story.sections, len(provisions))
    places = [*story.places]
    for part, shown in above:
        provisions += shown
        places += [part_place(package, part)] * len(shown)
    place = notes.places(document, provisions)
    notes.label(document, provisions, settings, story.sections)
    references.check(document)
    sources.check_styled(document)
    sequences.check(document)
    document.found.settle(place)
    notes.tell_uncalled(document)
    beside.tell(document, settings)
    for what, content in document.styles.unread:
        document.found.left_unread(what, content)
    for part in package.processed:
        document.found.left_unread(
            f"content in unknown elements that programs show (mc:ProcessContent in {part})",
            package.digest(part).encode(),
        )
    for form in sorted(document.numbering.unknown_forms):
        where = document.numbering.unknown_forms[form]
        document.found.left_unread(
            f"numbers in the unknown form {form}", "\n".join((form, *where)).encode()
        )
    provisions, emphasis = lifted(provisions)
    held, unread = account(package)
    try:
        text = Text(tuple(provisions))
    except ValueError as error:
        raise DamagedError(
            file, "has a table whose rows and cells are not in each other", place=main
        ) from error
    return Reading(
        text,
        Account(tuple(held), (*document.found.unread, *unread)),
        tuple(_graded(document.found.hazards, view)),
        Source(
            file=file,
            format="docx",
            content=source,
            reader=READER,
            view=document.view,
            carries=frozenset(CARRIED) - {"nesting"},
            places=tuple(places),
            literal=tuple(tongue.literal_of(provisions, document.foreign)),
            emphasis=emphasis,
        ),
    )


def part_place(package: Package, part: str) -> int:
    """Return the place of what stands in a part apart from the main story: below 0."""
    names = [*package.members]
    return -2 - names.index(part.lower()) if part.lower() in names else -1


def loaded(package: Package, view: View) -> tuple[Document, etree._Element | None]:
    """Return a document of which styles and lists alone are read, and its settings."""
    document = Document(package, view, Styles(), Numbering())
    settings = settled(_related(package, "settings"), document)
    looks = settled(_related(package, "styles"), document)
    document.styles = styles.load(looks)
    document.styles.file = package.file
    document.styles.page_coloured = beside.setting(settings, "displayBackgroundShape")
    _look_over(looks, "styles", document)
    theme = _related(package, "theme")
    document.styles.palette.load(theme, settings)
    document.styles.fonts.load(theme, _related(package, "fontTable"))
    _take_lists(document)
    boxes = document.numbering.apart()
    document.blocks = lambda element, part: _blocks(document, boxes, element, part)
    return document, settings


def _graded(hazards: list[Hazard], view: View | None) -> list[Hazard]:
    """Pending tracked changes are a note once the user has said which view is meant."""
    return [
        Hazard(item.code, "note", item.sentence, item.at, item.key)
        if view is not None and item.code == "tracked-changes"
        else item
        for item in hazards
    ]


def _take_lists(document: Document) -> None:
    package = document.package
    lists = settled(_related(package, "numbering"), document)
    document.numbering = numbering.load(lists)
    _look_over(lists, "lists", document)
    if lists is not None:
        part = package.related(package.main, "numbering")[0]
        document.numbering.pictures = parts.bullets(document, lists, part)
        for what in document.numbering.odd:
            document.found.left_unread(what, package.digest(part).encode(), at=part)


def _look_over(root: etree._Element | None, what: str, document: Document) -> None:
    """Count changes of styles or lists that are pending, and name characters among them.

    The text has the styles and lists as they are now.
    """
    if root is not None and characters(root).strip():
        document.found.left_unread(
            f"characters among the {what}",
            characters(root).strip().encode("utf-8", "surrogatepass"),
        )
    for change in () if root is None else root.iter(f"{W}rPrChange", f"{W}pPrChange"):
        document.tracked += 1
        if document.view == "original":
            document.found.left_unread(
                f"what the {what} were before a pending change",
                etree.tostring(change, with_tail=False),
            )


def _related(package: Package, kind: str) -> etree._Element | None:
    parts = package.related(package.main, kind)
    return package.tree(parts[0]) if parts and package.has(parts[0]) else None


def _blocks(
    document: Document, numbering: Numbering, element: etree._Element, part: str
) -> list[Provision]:
    """Read what a text box holds: a story apart, with one count of its lists for all boxes."""
    outer = document.story, document.index, document.within, document.numbering
    document.within, document.numbering = document.here, numbering
    story = Story(document, part)
    story.walk(element)
    story.finish()
    document.story, document.index, document.within, document.numbering = outer
    return story.provisions


__all__ = ["READER", "loaded", "part_place", "read", "read_text"]
