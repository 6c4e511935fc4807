"""Drawings: images, text boxes, shapes, charts, diagrams and embedded objects in a line.

Source: ECMA-376 part 1, 20.4 (WordprocessingML drawing), 14 and 19 of part 4 (VML).
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from lxml import etree

from paraph.formats.docx import parts
from paraph.formats.docx.alternate import chosen
from paraph.formats.docx.appearance import appearance, digest_of, pattern
from paraph.formats.docx.document import Document
from paraph.formats.docx.findings import shortened
from paraph.formats.docx.held import held
from paraph.formats.docx.line import Line
from paraph.formats.docx.names import (
    ALTERNATE,
    DGM,
    PIC,
    TXBX_CONTENT,
    VAL,
    W14,
    WP,
    WPS,
    A,
    C,
    O,
    R,
    V,
    W,
    canonical,
    characters,
    local,
)
from paraph.text.node import Provision

Marks = tuple[tuple[str, str], ...]

_DEFINITIONS = frozenset((f"{V}shapetype", f"{W}txbxContent", f"{WP}docPr", f"{V}formulas"))
_COLOURS = (f"{W}color", f"{W}rStyle", f"{W}pStyle", f"{W}shd", f"{W}highlight", f"{W14}textFill")
_FILLS = tuple(f"{A}{name}" for name in ("solidFill", "gradFill", "blipFill", "pattFill"))
_WHITE = frozenset(("srgbclr ffffff", "schemeclr bg1", "schemeclr lt1", "prstclr white"))
_GROUPS = frozenset(("wgp", "grpSp", "wpc"))
_LONG = 128
_VML_SHAPES = frozenset(
    f"{V}{name}"
    for name in ("shape", "rect", "roundrect", "oval", "line", "polyline", "arc", "curve", "image")
)


class Drawings:
    """Reads drawings of one part into lines."""

    def __init__(self, document: Document, part: str) -> None:
        self._document = document
        self._part = part
        self._known: dict[str, str] = {}  # what a relationship leads to, by its identifier

    def read(self, element: etree._Element, line: Line, marks: Marks) -> None:
        """Add everything that the drawing `element` shows to `line`."""
        document = self._document
        document.count()
        line.raw.append(characters(element))
        if _ruled(element):
            line.put("rule", "", marks)
            return
        before, start = line.length, len(line.marks)
        first = start + len(marks)
        alt = _alternative(element)
        properties = element.find(f".//{WP}docPr")
        for shape_type in element.iter(f"{V}shapetype"):
            name = f"#{shape_type.get('id', '')}"
            document.patterns[name] = pattern(shape_type, self._digest_at)
        look = appearance(element, self._digest_at)
        hidden = properties is not None and properties.get("hidden") in {"1", "true"}
        if hidden or look.hidden:
            marks, first = (*marks, ("hidden", "")), first + 1
            document.found.hazard(
                "hidden-text",
                "A drawing is hidden, or something in it.",
                at=document.here,
                about=f"{alt}\n{look.digest}",
            )
        self._link(element, line, marks)
        for shape in self._shapes(element):
            self._shape(shape, line, marks, alt)
        if line.length == before:
            line.put("object", _digest_of(element), marks)
            document.unknown(element)
        if alt.strip() and all(mark.name != "image" for mark in line.marks[start:]):
            self._beside(alt, before)
        if look.digest:
            shown = line.marks[first]
            value = f"{shown.value} drawn {look.digest}".lstrip()
            line.marks[first] = shown._replace(value=value)
        for grouped in _grouped(element, alt):
            self._beside(grouped, before)
        self._words(element)

    def _beside(self, alt: str, start: int) -> None:
        """Tell of the words beside a drawing that is no image: those are in its value."""
        self._document.found.hazard(
            "comment",
            f"Words stand beside a drawing for those who cannot see it: “{shortened(alt)}”.",
            at=self._document.here,
            about=f"drawing {start}\n{alt}",
        )

    def _words(self, element: etree._Element) -> None:
        """Name words that stand in no box of a drawing: their digest alone is in the text."""
        words = [node for node in element.iter(f"{A}t") if (node.text or "").strip()]
        if words:
            text = "\n".join(node.text or "" for node in words)
            self._document.found.left_unread(
                f"words in a drawing and in no text box: “{shortened(text)}”",
                text.encode("utf-8", "surrogatepass"),
                at=self._document.here,
            )

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
                branch = chosen(current, self._document)
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
            found = parts.chart(self._document, target)  # it keeps its state in a part beside it
            self._document.spend(len(found.value))
            line.put("object", found.value, marks)
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
            if text and path.get("on") not in {"f", "false", "0"}:
                line.put("box", "", marks)
                line.under.append(Provision("box", text))
        for content in contents:
            self._ground(shape, content)
            self.box(content, line, marks)
        if not contents and characters(shape).strip() and str(shape.tag).startswith(V):
            self._document.unknown(shape)
        if not contents and not images and shape.find(f"{V}textpath") is None:
            geometry = shape.find(f".//{A}prstGeom")
            name = local(shape.tag) if geometry is None else geometry.get("prst", "")
            line.put("rule", name, marks)
        for blip in shape.iter(f"{A}blip") if not contents else ():
            self._image(blip.get(f"{R}embed"), blip.get(f"{R}link"), shape, line, marks, alt)

    def _ground(self, shape: etree._Element, content: etree._Element) -> None:
        """Tell of words in a box that has a ground of its own, which may be their colour."""
        fill = _fill(shape)
        colours = {
            f"{local(node.tag)} {node.get(VAL)} {node.get(f'{W}themeColor')}"
            for node in content.iter(*_COLOURS)
        }
        if fill and colours:
            self._document.found.hazard(
                "ground-colour-text",
                f"Coloured words stand in a box that is filled ({shortened(fill)}).",
                at=self._document.here,
                about="\n".join((fill, *sorted(colours))),
            )

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
        document = self._document
        target = self._target(identifier)
        found = parts.chart(document, target)
        document.spend(len(found.value))
        line.put("chart", found.value, marks)
        document.found.hazard(
            "image",
            "A chart is compared by its digest.",
            at=document.here,
            about=self._content(target),
        )
        parts.tell(found, document)

    def _diagram(self, shape: etree._Element, line: Line, marks: Marks) -> None:
        """Read a diagram (SmartArt): its wording point by point, all else by digest."""
        document = self._document
        target = self._target(shape.get(f"{R}dm"))
        if not target or not document.package.has(target):
            line.put("diagram", "missing", marks)
            return
        found = parts.diagram(document, self._part, target)
        document.spend(found.cost)
        line.put("diagram", found.value, marks)
        line.under.extend(found.under)
        parts.tell(found, document)

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

    def _digest_at(self, identifier: str) -> str:
        if identifier.startswith("#"):
            return self._document.patterns.get(identifier, "")
        known = self._known.get(identifier)
        if known is None:
            known = self._content(self._target(identifier)) or identifier
            if len(known) > _LONG:  # an address, which each of many drawings may lead to
                known = digest_of(known)
            self._known[identifier] = known
        return known

    def _target(self, identifier: str | None) -> str:
        if not identifier:
            return ""
        related = self._document.package.relationships(self._part).get(identifier)
        return "" if related is None else related.target

    def _content(self, target: str) -> str:
        return self._document.package.digest(target) if target and "://" not in target else target


def _ruled(element: etree._Element) -> bool:
    """Whether a drawing is the line across the page that Word draws for three hyphens, no more.

    It stands in the line and has the size that Word gives it, so that it lies over no words.
    """
    shape = element[0] if len(element) == 1 else None
    if shape is None or shape.tag != f"{V}rect" or len(shape) or characters(element).strip():
        return False
    style = {part.strip().replace(" ", "") for part in shape.get("style", "").lower().split(";")}
    return (
        set(map(str, shape.attrib)) <= _OF_RULES and shape.get(f"{O}hr") == "t" and style <= _RULE
    )


_RULE = frozenset(("", "width:0", "height:1.5pt"))
_OF_RULES = frozenset(
    ("id", "style", "fillcolor", "stroked", *(f"{O}{name}" for name in ("hr", "hrstd", "hralign")))
)


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


def _fill(shape: etree._Element) -> str:
    """Return what a box is filled with, "" where that is nothing, white, or by its style alone."""
    if str(shape.tag).startswith(V):
        colour = shape.get("fillcolor", "white").partition(" ")[0].lower()
        filled = shape.get("filled", "t") not in {"f", "false", "0"}
        return colour if filled and colour not in {"white", "#ffffff", "#fff", "window"} else ""
    for properties in shape.iterchildren(f"{WPS}spPr"):
        for fill in properties.iterchildren(*_FILLS):
            inner = [
                f"{local(node.tag)} {' '.join(map(str, node.attrib.values()))}"
                for node in fill.iter()
                if isinstance(node.tag, str)
            ]
            said = " ".join(inner[1:]) or inner[0]
            return "" if said.lower() in _WHITE else said
        if properties.find(f"{A}noFill") is not None:
            return ""
    style = shape.find(f"{WPS}style/{A}fillRef")
    if style is None or style.get("idx", "0") == "0":
        return ""
    return " ".join(str(value) for node in style.iter() for value in node.attrib.values())


def _wording(pattern: etree._Element) -> bool:
    """Whether a pattern for other shapes has wording of its own, which they may show."""
    return bool(characters(pattern).strip()) or any(
        path.get("string") for path in pattern.iter(f"{V}textpath")
    )


def _alternative(element: etree._Element) -> str:
    properties = element.find(f".//{WP}docPr")
    if properties is None:
        return next((shape.get("alt", "") for shape in element.iter() if shape.get("alt")), "")
    return " ".join(filter(None, (properties.get("title"), properties.get("descr"))))


def _grouped(element: etree._Element, alt: str) -> Iterator[str]:
    """Yield the words for those who cannot see a drawing that its pieces have, each by itself."""
    for item in element.iter():
        tag = item.tag
        if not isinstance(tag, str):
            continue
        if tag.startswith(V):
            words = item.get("alt", "")
        elif local(tag) == "cNvPr" and any(local(up.tag) in _GROUPS for up in item.iterancestors()):
            words = " ".join(filter(None, (item.get("title"), item.get("descr"))))
        else:
            continue
        if words.strip() and words != alt:
            yield words


def _digest_of(element: etree._Element) -> str:
    return f"sha256:{sha256(canonical(element)).hexdigest()}"
