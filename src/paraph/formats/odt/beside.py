"""What stands beside the text of a document: programs, fonts of its own, what it fetches."""

from __future__ import annotations

from lxml import etree

from paraph.formats.odt.document import Document
from paraph.formats.odt.names import canonical, child, children, get, q
from paraph.formats.odt.package import PROGRAMS
from paraph.formats.odt.styles import Styles

_USUAL_SCRIPTS = frozenset(("office:scripts",))


def tell(document: Document, styles: Styles, root: etree._Element) -> None:
    """Tell of every program, font and setting that a reader must know of."""
    package, found = document.package, document.found
    for holder in children(root, "office:scripts"):
        if len(holder):
            found.tell("macro", "The file holds programs.", canonical(holder).decode())
    programs = [name for name in package.names() if name.startswith(PROGRAMS)]
    digest = "".join(programs)
    if programs:
        found.tell_of_all("macro", f"The file holds {len(programs)} parts of programs.")
    for name, face in styles.faces.items():
        if face.find(q("svg:font-face-src")) is not None:
            sentence = (
                f"The file brings a font of its own, {name}, which decides what letters look like."
            )
            found.tell("embedded-font", sentence, canonical(face).decode() + digest)
    _tell_sources(document, root)


def _tell_sources(document: Document, root: etree._Element) -> None:
    """Tell of what the text as a whole depends on."""
    body = child(child(root, "office:body"), "office:text")
    for name in ("text:dde-connection-decls", "text:alphabetical-index-auto-mark-file"):
        held = child(body, name)
        if held is not None:
            about = canonical(held).decode()
            document.found.tell("external-content", "The text takes words from elsewhere.", about)
    if body is not None and get(body, "text:global") == "true":
        document.doubt("a master document, whose parts are other files")
