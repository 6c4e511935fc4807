"""Embedded objects: equations by their markup, any other by the digest of its bytes.

Source: ODF 1.3 part 3, 10.4.6 (objects); MathML 3.0, 5 (annotations).
"""

from __future__ import annotations

from hashlib import sha256

from lxml import etree

from paraph.formats.odt.around import Around, Reader
from paraph.formats.odt.document import Document, shortened
from paraph.formats.odt.line import Line
from paraph.formats.odt.names import canonical, characters, child, get, q
from paraph.formats.odt.package import binary


def put_object(reader: Reader, item: etree._Element, line: Line, around: Around) -> None:
    """Put an object into the line."""
    document = reader.document
    held = _markup(document, item)
    if held is not None:
        line.put("equation", held, *reader.dress(around))
        return
    target = get(item, "xlink:href")
    parts = document.package.under(target) if target else {}
    whole = document.package.part(target) if target else binary(item)
    if whole is not None:
        parts[""] = whole
    if not parts and len(item):
        parts[""] = canonical(item)
    if not parts:
        tell_outside(document, target)
    if (picture := _picture(document, item)) is not None:
        parts["picture"] = picture
    digest = sha256()
    for name, content in sorted(parts.items()):
        digest.update(f"{name.rpartition('/')[2]}\0{len(content)}\0".encode() + content)
    value = f"sha256:{digest.hexdigest()}"
    document.found.tell("embedded-object", "Another file stands inside.", value)
    line.put("object", value, *reader.dress(around))


def is_equation(item: etree._Element) -> bool:
    """Whether an object holds the markup of an equation itself."""
    return child(item, "math:math") is not None


def tell_outside(document: Document, target: str) -> None:
    """Tell of content that a pointer fetches from outside the file."""
    if target:
        sentence = f"Content is fetched from {shortened(target)}."
        document.found.tell("external-content", sentence, target)


def _picture(document: Document, item: etree._Element) -> bytes | None:
    """Return the last picture of an object, which is shown where no program runs it."""
    found: bytes | None = None
    for other in item.itersiblings(q("draw:image")):
        held = binary(other)
        found = held or document.package.part(get(other, "xlink:href")) or b""
    return found


def _markup(document: Document, item: etree._Element) -> str | None:
    """Return the MathML of an equation on one line, None where the object is none."""
    root = child(item, "math:math")
    if root is None:
        root = _linked(document, get(item, "xlink:href"))
        if root is None:
            return None
    else:
        _name_beside(document, item, root)
    notes = list(root.iter(q("math:annotation")))
    _tell_forms(document, notes, _picture(document, item))
    for note in notes:
        parent = note.getparent()
        if parent is not None:
            parent.remove(note)
    for each in root.iter():
        each.text = (each.text or "").strip()
        each.tail = (each.tail or "").strip()
    return canonical(root).decode()


def _linked(document: Document, target: str) -> etree._Element | None:
    """Return the root of an equation that is a part of the package."""
    package = document.package
    content = package.part(f"{target}/content.xml") if target else None
    if content is None:
        return None
    root = package.parsed(content, target)
    if root.tag != q("math:math"):
        package.used.discard(f"{target}/content.xml")
        return None
    package.open_object(target)
    return root


def _tell_forms(document: Document, notes: list[etree._Element], picture: bytes | None) -> None:
    """Tell of the other forms that an equation has, which programs may show in its stead."""
    if not notes and not picture:
        return
    forms = [f"{canonical(note).decode()}{note.tail or ''}" for note in notes]
    said = " ".join(f"{characters(note)} {note.tail or ''}" for note in notes)
    words = f": “{shortened(said)}”" if said.strip() else ""
    pictured = sha256(picture).hexdigest() if picture else ""
    what = " and ".join(["a source"] * bool(notes) + ["a picture"] * bool(picture))
    sentence = f"Programs show an equation by its markup, or by {what} that it brings{words}."
    document.found.tell("fallback-differs", sentence, f"{' '.join(forms)}\n{pictured}")


def _name_beside(document: Document, item: etree._Element, root: etree._Element) -> None:
    """Name what an object holds beside its equation."""
    document.loose(item)
    for other in item:
        if other is not root:
            what = f"what an object holds beside its equation: “{shortened(characters(other))}”"
            document.found.left_unread(what, canonical(other).decode())
