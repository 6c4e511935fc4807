"""Drawings: images, text boxes, shapes, charts, diagrams and embedded objects in a line.

Source: ECMA-376 part 1, 20.4 (WordprocessingML drawing), 14 and 19 of part 4 (VML).
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from lxml import etree

from paraph.formats.docx.alternate import chosen
from paraph.formats.docx.document import Document
from paraph.formats.docx.findings import shortened
from paraph.formats.docx.held import held
from paraph.formats.docx.line import Line
from paraph.formats.docx.names import (
    ALTERNATE,
    DGM,
    PIC,
    TXBX_CONTENT,
    WP,
    WPS,
    A,
    C,
    O,
    R,
    V,
    W,
    characters,
    local,
)
from paraph.text.node import Provision

Marks = tuple[tuple[str, str], ...]

_DEFINITIONS = frozenset((f"{V}shapetype", f"{W}txbxContent", f"{WP}docPr", f"{V}formulas"))
_POINT = 300  # what a provision costs without its characters
_KEPT = "{http://schemas.microsoft.com/office/drawing/2008/diagram}dataModelExt"
_VML_SHAPES = frozenset(
    f"{V}{name}"
    for name in ("shape", "rect", "roundrect", "oval", "line", "polyline", "arc", "curve", "image")
)


class Drawings:
    """Reads drawings of one part into lines."""

    def __init__(self, document: Document, part: str) -> None:
        self._document = document
        self._part = part

    def read(self, element: etree._Element, line: Line, marks: Marks) -> None:
        """Add everything that the drawing `element` shows to `line`."""
        self._document.count()
        line.raw.append(characters(element))
        before = line.length
        alt = _alternative(element)
        properties = element.find(f".//{WP}docPr")
        if properties is not None and properties.get("hidden") in {"1", "true"}:
            marks = (*marks, ("hidden", ""))
            self._document.found.hazard(
                "hidden-text", "A drawing is hidden.", at=self._document.here, about=alt
            )
        self._link(element, line, marks)
        for shape in self._shapes(element):
            self._shape(shape, line, marks, alt)
        if line.length == before:
            line.put("object", _digest_of(element), marks)
            self._document.unknown(element)

    def _link(self, element: etree._Element, line: Line, marks: Marks) -> None:
        """Tell where a click on the drawing leads, as a mark over what it shows cannot."""
        for click in element.iter(f"{A}hlinkClick"):
            target = self._target(click.get(f"{R}id"))
            if target:
                self._document.found.hazard(
                    "link",
                    f"A drawing leads to {shortened(target)}.",
                    at=self._document.here,
                    about=target,
                )
                self._document.spend(len(target))
                line.put("rule", f"link {target}", marks)

    def _shapes(self, element: etree._Element) -> Iterator[etree._Element]:
        """Yield the things shown, outermost first, each alternative chosen once."""
        waiting = [element]
        while waiting:
            current = waiting.pop()
            tag = current.tag
            if tag == ALTERNATE:
                branch = chosen(current, self._document, self._part)
                waiting.extend(reversed(list(branch) if branch is not None else []))
                continue
            if _shown(tag):
                yield current
                continue
            if tag == f"{V}shapetype" and _wording(current):
                self._document.unknown(current)
            if tag not in _DEFINITIONS:
                waiting.extend(reversed(current))

    def _shape(self, shape: etree._Element, line: Line, marks: Marks, alt: str) -> None:
        tag = shape.tag
        if tag == f"{PIC}pic":
            for blip in shape.iter(f"{A}blip"):
                self._image(blip.get(f"{R}embed"), blip.get(f"{R}link"), shape, line, marks, alt)
        elif tag == f"{WPS}wsp" or tag in _VML_SHAPES:
            self._box_or_shape(shape, line, marks, alt)
        elif tag == f"{DGM}relIds":
            self._diagram(shape, line, marks)
        elif local(tag) == "chart":
            self._chart(shape.get(f"{R}id"), line, marks)
        elif tag == f"{O}OLEObject":
            self._object(shape, line, marks)
        elif local(tag) == "control":
            target = self._target(shape.get(f"{R}id"))
            line.put("object", self._content(target), marks)
            self._embedded("An ActiveX control", target)
        else:
            line.put("object", _digest_of(shape), marks)
            self._document.unknown(shape)

    def _box_or_shape(self, shape: etree._Element, line: Line, marks: Marks, alt: str) -> None:
        contents = [*self._contents(shape)]
        images = [*shape.iter(f"{V}imagedata")] if str(shape.tag).startswith(V) else []
        for image in images:
            key = image.get(f"{R}id") or image.get(f"{O}relid") or image.get(f"{R}pict")
            self._image(key, None, image, line, marks, alt or image.get(f"{O}title", ""))
        for path in shape.iter(f"{V}textpath"):
            text = path.get("string", "")
            if text:
                line.put("box", "", marks)
                line.under.append(Provision("box", text))
        for content in contents:
            self.box(content, line, marks)
        if not contents and characters(shape).strip() and str(shape.tag).startswith(V):
            self._document.unknown(shape)
        if not contents and not images and shape.find(f"{V}textpath") is None:
            geometry = shape.find(f".//{A}prstGeom")
            name = local(shape.tag) if geometry is None else geometry.get("prst", "")
            line.put("rule", name, marks)
        for blip in shape.iter(f"{A}blip") if not contents else ():
            self._image(blip.get(f"{R}embed"), blip.get(f"{R}link"), shape, line, marks, alt)

    def _contents(self, shape: etree._Element) -> Iterator[etree._Element]:
        """Yield the boxes of a shape, but not those inside its boxes."""
        found: list[etree._Element] = []
        for content in shape.iter(TXBX_CONTENT):
            if not any(outer in found for outer in content.iterancestors(TXBX_CONTENT)):
                found.append(content)
                yield content

    def box(self, content: etree._Element, line: Line, marks: Marks) -> None:
        """Add the text box whose content is `content`: an object in the line, its text under it."""
        line.put("box", "", marks)
        self._document.refuse_nested(content, TXBX_CONTENT)
        inner = self._document.boxed(content, self._part)
        line.under.extend(held("box", inner) if inner else [])

    def _image(  # noqa: PLR0913, PLR0917 - the ways in which a picture names its bytes
        self,
        embedded: str | None,
        linked: str | None,
        shape: etree._Element,
        line: Line,
        marks: Marks,
        alt: str,
    ) -> None:
        document = self._document
        crop = shape.find(f".//{A}srcRect")
        cut = (
            ""
            if crop is None
            else ",".join(
                f"{side!s}={share!s}" for side, share in sorted(crop.items()) if share != "0"
            )
        )
        target = self._target(embedded) if embedded else ""
        outside = self._target(linked) if linked else ""
        digest = self._content(target) if target else ""
        if outside or "://" in target:
            document.found.hazard(
                "external-content",
                f"An image is fetched from {shortened(outside or target)}.",
                at=document.here,
                about=outside or target,
            )
            digest = digest or outside or target
        elif digest:
            document.found.hazard(
                "image", "An image is compared by its digest.", at=document.here, about=digest
            )
        words = [digest or "missing", f"crop {cut}" if cut else "", alt]
        self._document.spend(sum(map(len, words)))
        line.put("image", " ".join(word for word in words if word), marks)

    def _chart(self, identifier: str | None, line: Line, marks: Marks) -> None:
        target = self._target(identifier)
        document = self._document
        digests = [self._content(target)]
        if document.package.has(target):
            for related in document.package.relationships(target).values():
                if related.kind in {"chartStyle", "chartColorStyle"}:
                    continue
                digests.append(
                    related.target if related.external else self._content(related.target)
                )
                if related.external:
                    document.found.hazard(
                        "external-content",
                        f"A chart takes its figures from elsewhere: {shortened(related.target)}.",
                        at=document.here,
                        about=related.target,
                    )
        value = " ".join(digests)
        document.spend(len(value))
        line.put("chart", value, marks)
        document.found.hazard(
            "image", "A chart is compared by its digest.", at=document.here, about=digests[0]
        )

    def _diagram(self, shape: etree._Element, line: Line, marks: Marks) -> None:
        """Read a diagram (SmartArt): its wording point by point, and all of it by digest."""
        document = self._document
        target = self._target(shape.get(f"{R}dm"))
        if not target or not document.package.has(target):
            line.put("diagram", "missing", marks)
            return
        known = document.diagrams.get(target)
        if known is None:
            known = document.diagrams[target] = self._points(target)
        value, words = known
        document.spend(len(value) + sum(len(word) + _POINT for word in words))
        line.put("diagram", value, marks)
        points = [Provision("paragraph", word) for word in words]
        line.under.extend(held("box", points) if points else [])

    def _points(self, target: str) -> tuple[str, tuple[str, ...]]:
        """Return digests of what a diagram is made of, and the wording of its points apart."""
        package = self._document.package
        root = package.tree(target)
        digests = sorted(
            self._content(related.target)
            for related in package.relationships(target).values()
            if related.kind == "image" and not related.external
        )
        words = []
        for point in root.iter(f"{DGM}pt"):
            for paragraph in point.iter(f"{A}p"):
                text = "".join(
                    "\n" if node.tag == f"{A}br" else node.text or ""
                    for node in paragraph.iter(f"{A}t", f"{A}br")
                )
                if text:
                    words.append(text)
        for part in {self._target(kept.get("relId")) for kept in root.iter(_KEPT)}:
            if package.has(part):
                self._drawn(root, package.tree(part))
                digests.append(self._content(part))
        for wording in root.iter(f"{A}t"):
            wording.text = None
        shape = sha256(etree.tostring(root, method="c14n")).hexdigest()
        return " ".join((f"sha256:{shape}", *digests)), tuple(words)

    def _drawn(self, root: etree._Element, picture: etree._Element) -> None:
        """Tell where the picture kept of a diagram has other wording than the diagram itself."""
        drawn = sorted(node.text or "" for node in picture.iter(f"{A}t"))
        said = sorted(node.text or "" for node in root.iter(f"{A}t"))
        if drawn != said:
            self._document.found.hazard(
                "fallback-differs",
                "The picture kept of a diagram has other words than the diagram.",
                at=self._document.here,
                about="\n".join((*said, "", *drawn)),
            )

    def _object(self, shape: etree._Element, line: Line, marks: Marks) -> None:
        target = self._target(shape.get(f"{R}id"))
        digest = self._content(target) if "://" not in target else target
        line.put("object", f"{shape.get('ProgID', '')} {digest or 'missing'}".strip(), marks)
        if "://" in target or shape.get("Type") == "Link":
            self._document.found.hazard(
                "external-content",
                f"An object is fetched from {shortened(target)}.",
                at=self._document.here,
                about=target,
            )
        else:
            self._embedded(
                f"An embedded object ({shape.get('ProgID', 'of no named kind')})", target
            )

    def _embedded(self, what: str, target: str) -> None:
        self._document.found.hazard(
            "embedded-object",
            f"{what} is compared by its digest, not read.",
            at=self._document.here,
            about=self._content(target) or target,
        )

    def _target(self, identifier: str | None) -> str:
        if not identifier:
            return ""
        related = self._document.package.relationships(self._part).get(identifier)
        return "" if related is None else related.target

    def _content(self, target: str) -> str:
        return self._document.package.digest(target) if target and "://" not in target else target


def _shown(tag: object) -> bool:
    if not isinstance(tag, str):
        return False
    return (
        tag
        in {f"{PIC}pic", f"{WPS}wsp", f"{DGM}relIds", f"{C}chart", f"{O}OLEObject", f"{W}control"}
        or tag in _VML_SHAPES
        or (local(tag) == "chart" and tag != f"{C}chart")
        or local(tag) in {"contentPart", "wsp", "sp"}
    )


def _wording(pattern: etree._Element) -> bool:
    """Whether a pattern for other shapes has wording of its own, which they may show."""
    return bool(characters(pattern).strip()) or any(
        path.get("string") for path in pattern.iter(f"{V}textpath")
    )


def _alternative(element: etree._Element) -> str:
    properties = element.find(f".//{WP}docPr")
    if properties is None:
        return next((shape.get("alt", "") for shape in element.iter() if shape.get("alt")), "")
    return properties.get("descr") or ""


def _digest_of(element: etree._Element) -> str:
    copy = etree.fromstring(etree.tostring(element, with_tail=False))
    return f"sha256:{sha256(etree.tostring(copy, method='c14n')).hexdigest()}"
