"""OpenDocument text: what LibreOffice displays, and the account of everything else in the file.

docs/reference/odt.md has the table of what becomes of each element.
"""

from __future__ import annotations

from hashlib import sha256

from lxml import etree

from paraph.errors import DamagedError
from paraph.formats.characters import character_hazards
from paraph.formats.colours import WHITE, Colour, colour
from paraph.formats.odt import beside, pages
from paraph.formats.odt.document import Document
from paraph.formats.odt.fields import check_references
from paraph.formats.odt.forms import find_codes
from paraph.formats.odt.names import child, children, get, points
from paraph.formats.odt.package import Package
from paraph.formats.odt.regions import changeable
from paraph.formats.odt.risks import EDGE
from paraph.formats.odt.story import Place, Story
from paraph.formats.odt.styles import Styles
from paraph.formats.odt.tongue import lifted_tongues
from paraph.formats.odt.tracked import regions, restore
from paraph.formats.odt.write import write
from paraph.formats.odt.written import Written
from paraph.text.emphasis import lifted
from paraph.text.hazards import hazard
from paraph.text.node import Text
from paraph.text.reading import CARRIED, Account, Hazard, Reading, Source, View

READER = "odt/1"
CARRIES = frozenset(CARRIED) - {"nesting", "sections"}


def read(source: bytes, file: str, view: View | None) -> Reading:
    """Read an OpenDocument text as LibreOffice displays it, pending changes as `view` says.

    Numbers are those displayed; fields keep the result stored for them, but for page numbers,
    which are objects. Formatting that carries meaning becomes marks; the rest is not read.

    Raises:
        InputError: it is damaged, protected, too large, or no OpenDocument text.
    """
    package = Package(source, file)
    digest = f"sha256:{sha256(source).hexdigest()}"
    document = Document(package, view or "accepted", digest)
    styles, page_styles = _styles(package)
    document.styles = styles
    for odd in (*styles.odd, *page_styles.odd):
        document.doubt(odd)
    body = child(child(package.content, "office:body"), "office:text")
    if body is None:
        raise DamagedError(file, "holds no text")
    places = [body, *changeable(package.styles)]
    pending = sum(len(regions(place)) for place in places)
    if document.view == "original":
        for each in places:
            restore(each, document.found)
    for root in dict.fromkeys((package.content, package.styles)):
        if root is not None:
            find_codes(document, root)
    written = Written(file)
    written.provisions = document.provisions
    place = Place(body=True, ground=_paper(document, styles))
    Story(document, styles, written).blocks(body, place)
    provisions = document.provisions
    provisions += pages.load(document, page_styles, package.styles)
    check_references(document)
    beside.tell(document, styles, package)
    plain, emphasis = lifted(provisions)
    plain, literal = lifted_tongues(plain)
    parts, unread = package.account()
    return Reading(
        Text(tuple(plain)),
        Account(tuple(parts), (*document.found.unread, *unread)),
        (*document.found.hazards, *_pending(pending, view), *character_hazards(plain)),
        Source(
            file=file,
            format="odt",
            content=source,
            reader=READER,
            view=document.view,
            carries=CARRIES,
            places=tuple(range(len(plain))),
            literal=literal,
            emphasis=emphasis,
        ),
    )


def _styles(package: Package) -> tuple[Styles, Styles]:
    """Return the styles of the text, and those of its headers and footers."""
    content, page = Styles(package.file), Styles(package.file)
    content.load(package.styles, automatic=package.styles is package.content)
    page.load(package.styles)
    if package.styles is not package.content:
        content.load(package.content)
        content.layouts = page.layouts
    return content, page


def _paper(document: Document, styles: Styles) -> Colour:
    """Return the colour of the pages, and see how they are numbered."""
    named = {
        get(item, "fo:background-color")
        for layout in styles.layouts.values()
        for item in children(layout, "style:page-layout-properties")
    } - {"", "transparent"}
    if len(named) > 1:
        document.doubt("pages of several colours")
    forms = {
        get(item, "style:num-format", "1")
        for layout in styles.layouts.values()
        for item in children(layout, "style:page-layout-properties")
    } - {"1", ""}
    document.edge = min((_edge(layout) for layout in styles.layouts.values()), default=EDGE)
    document.pages = next(iter(sorted(forms)), "")
    if len(forms) > 1:
        document.doubt("pages that are numbered in several formats")
    shades = [colour(name) for name in sorted(named)]
    return next((shade for shade in shades if shade is not None), WHITE)


def _edge(layout: etree._Element) -> float:
    """Return how far words are from the edge of a page, to the left or right, in points."""
    found = [
        points(get(item, f"fo:{name}") or get(item, "fo:margin"))
        for item in children(layout, "style:page-layout-properties")
        for name in ("margin-left", "margin-right")
    ]
    return min((EDGE if margin is None else margin for margin in found), default=EDGE)


def _pending(count: int, view: View | None) -> list[Hazard]:
    """Return the hazard of pending changes, a note once the user has named a view."""
    if not count:
        return []
    said = "changes are" if count > 1 else "change is"
    found = hazard("tracked-changes", f"{count} tracked {said} pending.")
    return [found if view is None else found._replace(grade="note")]


__all__ = ["CARRIES", "READER", "read", "write"]
