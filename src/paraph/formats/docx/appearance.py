"""What of a drawing's markup can be seen, in one digest: shapes, fills, turns, effects, words.

Left out is only what is known to show nothing: identifiers, names, locks, and the size of what
stands in the line and can be seen. What a text box holds is read apart.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from hashlib import sha256
from typing import NamedTuple

from lxml import etree

from paraph.formats.docx.alternate import branch_of
from paraph.formats.docx.names import (
    ALTERNATE,
    DGM,
    PIC,
    TXBX_CONTENT,
    WP,
    A,
    O,
    R,
    V,
    W,
    characters,
    local,
)

Target = Callable[[str], str]
"""What the part or address that a relationship leads to is known by."""

_WP14 = "{http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing}"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_NOTHING = frozenset(
    (
        f"{A}picLocks",
        f"{A}graphicFrameLocks",
        f"{A}spLocks",
        f"{O}lock",
        f"{WP}effectExtent",
        f"{WP}wrapSquare",
        f"{WP}wrapTight",
        f"{WP}wrapThrough",
        f"{WP}wrapTopAndBottom",
        f"{WP}simplePos",
        "{http://schemas.microsoft.com/office/drawing/2014/main}creationId",
        "{http://schemas.microsoft.com/office/drawing/2010/main}useLocalDpi",
        "{http://schemas.microsoft.com/office/drawing/2008/diagram}dataModelExt",
    )
)
_PLAIN = frozenset(
    (
        *(f"{W}{name}" for name in ("drawing", "pict", "object")),
        *(f"{WP}{name}" for name in ("inline", "extent", "docPr", "cNvGraphicFramePr")),
        *(f"{A}{name}" for name in ("graphic", "graphicData", "stretch", "xfrm", "off", "ext")),
        *(f"{A}{name}" for name in ("extLst", "avLst", "fillRect")),
        *(f"{PIC}{name}" for name in ("pic", "nvPicPr", "cNvPr", "cNvPicPr", "blipFill", "spPr")),
        f"{DGM}relIds",
        f"{O}OLEObject",
        f"{V}imagedata",
        f"{V}shape",
        f"{V}textbox",
        *(
            f"{{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}}{name}"
            for name in ("wsp", "cNvPr", "cNvSpPr", "cNvCnPr", "spPr", "txbx", "bodyPr")
        ),
        "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart",
    )
)
"""Elements that say nothing where they say no more than their name."""

_GROUPS = frozenset(("wgp", "grpSp", "wpc", "group", "spTree"))
_SILENT = frozenset(
    (
        f"{O}spid",
        f"{O}gfxdata",
        f"{O}title",
        f"{O}oleid",
        f"{W}dxaOrig",
        f"{W}dyaOrig",
        "ShapeID",
        "ObjectID",
        "ProgID",
        "UpdateMode",
        "alt",
        "cstate",
        "distB",
        "distL",
        "distR",
        "distT",
        "dpi",
        "id",
        "layoutInCell",
        "locked",
        "allowOverlap",
        "noChangeArrowheads",
        "noChangeAspect",
        "relativeHeight",
        "uri",
        *(f"{_WP14}{name}" for name in ("anchorId", "editId")),
        *(f"{_W14}{name}" for name in ("anchorId", "editId")),
    )
)
_USUAL = frozenset(
    (("bwMode", "auto"), ("behindDoc", "0"), ("hidden", "0"), ("simplePos", "0"), ("txBox", "1"))
)
_OFFICIAL = (
    "{http://schemas.openxmlformats.org/",
    "{http://schemas.microsoft.com/",
    "{http://purl.oclc.org/",
    "{urn:schemas-microsoft-com:",
)
_OFF = frozenset(("f", "false", "0"))
_DIGITS = 9
_SMALL = 228_600  # EMU, a quarter of an inch: below it, and above what Word has room for, it counts
_HUGE = 20_116_800
_LENGTH = re.compile(r"([\d.]+)(pt|in|cm|mm|px|pc)?$")
_EMPTY = "''"
_SIZES = frozenset((f"{WP}extent", f"{A}ext"))
_EMU = {"pt": 12_700, "in": 914_400, "cm": 360_000, "mm": 36_000, "pc": 152_400}


class Appearance(NamedTuple):
    """The digest of what is seen, "" where that is no more than the contents; what is hidden."""

    digest: str
    hidden: bool


def appearance(element: etree._Element, target: Target, *, whole: bool = False) -> Appearance:
    """Return what `element` shows; `target` says what a relationship leads to.

    With `whole`, sizes and places count also of what can be seen.
    """
    seen = _Seen(target, whole=whole)
    seen.walk(element, grouped=whole)
    shown = "".join(seen.pieces)
    return Appearance(digest_of(shown) if shown else "", seen.hidden)


def pattern(shape_type: etree._Element, target: Target) -> str:
    """Return the digest of what the shapes of a VML shape type look like."""
    seen = _Seen(target, whole=True)
    shown = seen.attributes(shape_type, grouped=True)
    seen.contents(shape_type, grouped=True)
    return digest_of(shown + "".join(seen.pieces))


def digest_of(text: str) -> str:
    """Return `sha256:` and the digest of `text`."""
    return f"sha256:{sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()}"


class _Seen:
    """Collects what can be seen, piece by piece, and whether some of it is hidden."""

    def __init__(self, target: Target, *, whole: bool) -> None:
        self.pieces: list[str] = []
        self.hidden = False
        self._target = target
        self._whole = whole

    def walk(self, element: etree._Element, *, grouped: bool) -> None:
        tag = element.tag
        if not isinstance(tag, str) or tag in {f"{V}shapetype", TXBX_CONTENT}:
            return
        if tag in _NOTHING and not characters(element).strip():
            return
        if tag == ALTERNATE:
            self.contents(branch_of(element), grouped=grouped)
            return
        grouped = grouped or local(tag) in _GROUPS or _sized(element)
        attributes = self.attributes(element, grouped=grouped)
        text = (element.text or "").strip()
        if text == "0" and tag.startswith(_WP14):
            text = ""
        elif tag == f"{WP}posOffset":
            text = _rounded(text)
        place = len(self.pieces)
        self.pieces.append(f"<{tag}{attributes}>{_quoted(text)}")
        self.contents(element, grouped=grouped)
        if attributes or text or len(self.pieces) > place + 1 or not _plain(element):
            self.pieces.append("</>")
        else:
            del self.pieces[place:]

    def contents(self, elements: etree._Element | None, *, grouped: bool) -> None:
        for child in () if elements is None else elements:
            self.walk(child, grouped=grouped)
            tail = (child.tail or "").strip()
            if tail:
                self.pieces.append(_quoted(tail))

    def attributes(self, element: etree._Element, *, grouped: bool) -> str:
        tag = str(element.tag)
        if tag == f"{A}ln" and element.find(f"{A}noFill") is not None:
            return ""  # how a line is that is not drawn
        found = []
        for key, value in sorted(element.attrib.items()):
            name, said = str(key), str(value)
            if self._whole or grouped or not _placing(tag, name, said):
                said = self._attribute(element, name, said, grouped=grouped)
                if said:
                    found.append(f" {name}={_quoted(said)}")
        return "".join(found)

    def _attribute(self, element: etree._Element, name: str, said: str, *, grouped: bool) -> str:
        """Return what an attribute says that can be seen, "" if nothing."""
        tag = str(element.tag)
        silent = name in _SILENT or (name, said) in _USUAL or _names(tag, name)
        if silent or not _official(name) or _read_apart(element, tag, name, said):
            return ""
        if tag in _SIZES and name in {"cx", "cy"}:
            return _rounded(said)
        if name == "style":
            style = _style(said)
            self.hidden = self.hidden or style.get("visibility") == "hidden"
            return _styled(style, grouped=grouped or style.get("position") == "absolute")
        if name == "type" and tag.startswith(V):
            return f"{said} {self._target(said)}"
        if name.startswith(R) or name in {f"{O}relid", f"{O}href"}:
            said = self._target(said)
        off = tag == f"{V}textpath" and name == "on" and said in _OFF
        self.hidden = self.hidden or off or (name == "hidden" and said in {"1", "true"})
        return said or _EMPTY


def _plain(element: etree._Element) -> bool:
    """Whether an element without attributes and contents says nothing where it stands."""
    tag = str(element.tag)
    if tag in _PLAIN or tag.startswith(_WP14):
        return True
    parent = element.getparent()
    within = None if parent is None else parent.tag
    if within == f"{PIC}blipFill":
        return tag in {f"{A}blip", f"{A}srcRect"}
    if within == f"{PIC}spPr":
        return tag in {f"{A}prstGeom", f"{A}ln", f"{A}noFill"}
    return tag == f"{A}noFill" and within == f"{A}ln"


def _names(tag: str, name: str) -> bool:
    """Whether an attribute tells nothing but what its element is called."""
    return local(tag) in {"cNvPr", "docPr"} and name in {"name", "descr", "title"}


def _official(name: str) -> bool:
    """Whether an attribute is of a namespace of the format: Word passes over any other."""
    return not name.startswith("{") or name.startswith(_OFFICIAL)


def _read_apart(element: etree._Element, tag: str, name: str, said: str) -> bool:
    """Whether the attribute is in the value of an object anyway, or is what every picture has."""
    parent = element.getparent()
    within = None if parent is None else parent.tag
    if within == f"{PIC}blipFill" and tag in {f"{A}blip", f"{A}srcRect"}:
        return tag == f"{A}srcRect" or name in {f"{R}embed", f"{R}link"}
    if tag in {f"{V}imagedata", f"{O}OLEObject"}:
        return name in {f"{R}id", f"{O}relid", f"{R}pict"}
    if local(tag) == "chart":
        return name == f"{R}id"
    if tag == f"{DGM}relIds":
        return name == f"{R}dm"
    if tag == f"{V}textpath":
        return name == "string" and element.get("on") not in _OFF
    return tag == f"{A}prstGeom" and within == f"{PIC}spPr" and said == "rect"


def _placing(tag: str, name: str, said: str) -> bool:
    """Whether an attribute says where an object in the line is, or how large, and it is seen."""
    if tag == f"{A}off":
        return name in {"x", "y"}
    return tag in {f"{WP}extent", f"{A}ext"} and name in {"cx", "cy"} and _visible(said)


def _visible(said: str) -> bool:
    return said.isdecimal() and len(said) <= _DIGITS and _SMALL <= int(said) <= _HUGE


def _sized(element: etree._Element) -> bool:
    """Whether the size of what an element holds counts: it floats over words, or cuts them off."""
    if element.tag == f"{WP}anchor":
        return True
    boxed = element.tag in {f"{WP}inline", f"{V}shape", f"{V}rect"}
    return (
        boxed
        and next(element.iter(TXBX_CONTENT), None) is not None
        and next(element.iter(f"{A}spAutoFit"), None) is None
        and "mso-fit-shape-to-text:t"
        not in "".join(node.get("style", "") for node in element.iter(f"{V}textbox"))
    )


def _rounded(said: str) -> str:
    """Return a length in whole points: programs round the smallest units anew when they save."""
    digits = said.removeprefix("-")
    if not digits.isdecimal() or len(digits) > _DIGITS:
        return said
    return f"{round(int(said) / _EMU['pt'])}pt"


def _style(style: str) -> dict[str, str]:
    pairs = (item.partition(":") for item in style.split(";"))
    return {key.strip().lower(): value.strip().lower() for key, _, value in pairs if key.strip()}


def _styled(style: dict[str, str], *, grouped: bool) -> str:
    """Return a VML style without what shows nothing."""
    kept = []
    for key, value in sorted(style.items()):
        if key.startswith("mso-wrap-distance") or (key, value) == ("visibility", "visible"):
            continue
        if key in {"width", "height"} and not grouped and _long(value):
            continue
        kept.append(f"{key}:{value}")
    return ";".join(kept)


def _long(value: str) -> bool:
    """Whether a length is one that can be seen and fits a page."""
    found = _LENGTH.match(value)
    if found is None or found[1].count(".") > 1 or found[1] == ".":
        return False
    return _SMALL <= float(found[1]) * _EMU.get(found[2] or "", 9525) <= _HUGE


def _quoted(text: str) -> str:
    """Return `text` so that nothing around it can be taken for part of it."""
    return f"{len(text)}'{text}'" if text else ""
