"""Equations in a linear form that tells any two apart that Word shows differently.

Source: ECMA-376 part 1, 22.1 (Office Math Markup Language).
"""

from __future__ import annotations

from lxml import etree

from paraph.formats.docx.document import Document
from paraph.formats.docx.names import M, W, local

_SILENT = frozenset(
    (
        f"{M}ctrlPr",
        *(f"{W}{name}" for name in ("rPr", "bookmarkStart", "bookmarkEnd", "proofErr")),
    )
)
_TRACKED = frozenset(f"{W}{name}" for name in ("ins", "del", "moveTo", "moveFrom"))
_SHORT = {
    "f": ("(", ")/(", ")"),
    "sSup": ("", "^{", "}"),
    "sSub": ("", "_{", "}"),
}


def linear(element: etree._Element, document: Document) -> str:
    """Return the equation under `element` on one line: characters, structure, and properties.

    Fractions, powers and indices in the customary way, every other structure by its name in
    OMML: `rad{deg{}e{x}}`. Pending tracked changes inside are as the view of `document` says.
    """
    tag = str(element.tag)
    if tag in _TRACKED:
        document.tracked += 1
    if tag in _SILENT or (tag in _TRACKED and not document.shown(tag)):
        return ""
    name = local(tag)
    if name == "t":
        return element.text or ""
    if tag.startswith(M) and name.endswith("Pr"):
        return _properties(element)
    short = _SHORT.get(name) if tag.startswith(M) else None
    if short is not None:
        parts = [
            linear(child, document) for child in element if not local(child.tag).endswith("Pr")
        ]
        frames = [_properties(child) for child in element if local(child.tag) == f"{name}Pr"]
        if len(parts) == 2:  # noqa: PLR2004 - a base and its power, a numerator and a denominator
            return f"{short[0]}{parts[0]}{short[1]}{parts[1]}{short[2]}{''.join(frames)}"
    inner = "".join(linear(child, document) for child in element)
    bare = name in {"oMath", "oMathPara", "r", "num", "den"} and element.getparent() is not None
    if bare or tag in _TRACKED or (name in {"e", "sup", "sub"} and _shortened(element)):
        return inner
    return f"{name}{{{inner}}}"


def _shortened(element: etree._Element) -> bool:
    parent = element.getparent()
    return parent is not None and local(parent.tag) in _SHORT


def _properties(element: etree._Element) -> str:
    """Return the properties that change what is shown: signs, brackets, hidden parts."""
    found = []
    for child in element:
        if child.tag in _SILENT or not str(child.tag).startswith(M):
            continue
        value = child.get(f"{M}val")
        if local(child.tag) in {"sty", "scr", "grow", "jc", "nor", "maxDist", "objDist", "mcs"}:
            continue
        found.append(local(child.tag) if value is None else f"{local(child.tag)}={value}")
    return f"[{' '.join(found)}]" if found else ""
