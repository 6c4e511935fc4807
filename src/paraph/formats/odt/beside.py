"""What stands beside the text of a document: programs, fonts of its own, what it fetches."""

from __future__ import annotations

from lxml import etree

from paraph.formats.asides import tell_comment
from paraph.formats.odt.document import Document, shortened
from paraph.formats.odt.names import canonical, characters, child, children, get, q, short
from paraph.formats.odt.package import PROGRAMS, Package
from paraph.formats.odt.styles import Styles

_PARTS = frozenset(
    f"office:{name}"
    for name in (
        "scripts",
        "font-face-decls",
        "styles",
        "automatic-styles",
        "master-styles",
        "body",
        "meta",
        "settings",
    )
)
_WORDED = frozenset(("number:text", "number:currency-symbol", "number:embedded-text",
                     "number:fill-character", "office:binary-data"))  # fmt: skip
_BEHIND = frozenset(("style:background-image", "draw:fill-image"))


def tell(document: Document, styles: Styles, package: Package) -> None:
    """Tell of every program, font and setting that a reader must know of."""
    found, root = document.found, package.content
    for holder in children(root, "office:scripts"):
        if len(holder) or characters(holder).strip():
            found.tell("macro", "The file holds programs.", canonical(holder).decode())
    programs = [name for name in package.names() if name.startswith(PROGRAMS)]
    if programs:
        found.tell_of_all("macro", f"The file holds {len(programs)} parts of programs.")
    for name, face in styles.faces.items():
        _tell_font(document, name, face)
    for note in package.asides:
        _tell_aside(document, note)
    roots = {id(each): each for each in (package.content, package.styles) if each is not None}
    for each in roots.values():
        _tell_parts(document, each)
    _tell_sources(document, root)


def _tell_aside(document: Document, note: etree._Element) -> None:
    """Tell of a comment in the markup, or of an instruction to programs."""
    if isinstance(note, etree._Comment):  # noqa: SLF001 - the only name that it has
        tell_comment(document.found, note.text or "")
    else:
        said = etree.tostring(note, with_tail=False, encoding="unicode")
        document.found.tell("markup", f"An instruction to programs: {shortened(said)}.", said)


def _tell_font(document: Document, name: str, face: etree._Element) -> None:
    """Tell of a font that the file brings, by its bytes."""
    if face.find(q("svg:font-face-src")) is None:
        return
    about = canonical(face).decode()
    for uri in face.iter(q("svg:font-face-uri")):
        target = get(uri, "xlink:href")
        content = document.package.part(target)
        about += document.package.digest(target, content) if content is not None else ""
    sentence = f"The file brings a font of its own, {name}, which decides what letters look like."
    document.found.tell("embedded-font", sentence, about)


def _tell_parts(document: Document, root: etree._Element) -> None:
    """Name what stands beside the parts that the standard knows, and words among the styles."""
    document.loose(root, *_PARTS)
    for body in children(root, "office:body"):
        document.loose(body, "office:text")
        for other in children(body, "office:text")[1:]:
            document.found.left_unread("a second text", canonical(other).decode())
    for other in children(root, "office:body")[1:]:
        document.found.left_unread("a second body", canonical(other).decode())
    for holder in children(root, "office:styles", "office:automatic-styles"):
        for item in holder.iter():
            name = short(item.tag)
            inner = item.text if name not in _WORDED else ""
            pieces = (inner, item.tail if item is not holder else "")
            words = " ".join(piece.strip() for piece in pieces if piece and piece.strip())
            if words:
                document.doubt(f"characters among the styles: “{shortened(words)}”", words)
            if name in _BEHIND and (len(item) or get(item, "xlink:href")):
                _tell_behind(document, item)


def _tell_behind(document: Document, item: etree._Element) -> None:
    """Name a picture that may stand behind the text, which may show words."""
    target = get(item, "xlink:href")
    content = document.package.part(target) if target else None
    about = canonical(item).decode()
    about += document.package.digest(target, content) if content is not None else ""
    document.doubt(f"a picture behind the text ({short(item.tag)} {target})", about)


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
