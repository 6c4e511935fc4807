"""Equations in a linear form that tells any two apart that Word shows differently.

Source: ECMA-376 part 1, 22.1 (Office Math Markup Language).
"""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from paraph.formats.docx.document import Document
from paraph.formats.docx.look import DETAIL, Look
from paraph.formats.docx.names import R_PR, M, W, local
from paraph.formats.docx.parts import drawn

_SILENT = frozenset(
    (
        f"{M}ctrlPr",
        *(f"{W}{name}" for name in ("rPr", "bookmarkStart", "bookmarkEnd", "proofErr")),
    )
)
_TRACKED = frozenset(f"{W}{name}" for name in ("ins", "del", "moveTo", "moveFrom"))
_MEANING = frozenset(f"{W}{name}" for name in ("vanish", "strike", "dstrike", "caps", "smallCaps"))
_SAID = {"vanish": "hidden", "dstrike": "strike", "smallCaps": "smallcaps"}
_DRAWN = frozenset(f"{W}{name}" for name in ("drawing", "pict", "object"))
_CALLS = frozenset(f"{W}{name}" for name in ("footnoteReference", "endnoteReference"))
_BARE = frozenset(("oMath", "r", "num", "den"))
_SHORT = {
    "f": ("{", "}/{", "}"),
    "sSup": ("", "^{", "}"),
    "sSub": ("", "_{", "}"),
}
_USUAL = frozenset(
    (
        *(("begChr", "("), ("endChr", ")"), ("type", "bar")),
        *((f"{name}Hide", off) for name in ("sub", "sup", "deg") for off in ("0", "off", "false")),
    )
)
"""Properties as they are where nothing is said (ECMA-376 part 1, 22.1.2)."""

_LITERAL = str.maketrans({sign: f"\\{sign}" for sign in "\\{}^_[]"})


class Looks:
    """How the runs of one equation look: each by its properties, beside the look of all of it.

    `risks` gathers where a run is at another risk than the whole: its number, and what is so.
    """

    def __init__(self, base: Look, of: Callable[[etree._Element], Look]) -> None:
        self.base = base
        self.of = of
        self.runs = 0
        self.risks: list[str] = []

    def of_run(self, run: etree._Element) -> str:
        """Return the properties of a run that carry meaning: hidden, of another alphabet, signs."""
        self.runs += 1
        found = [local(child.tag) for child in run.iterfind(f"{W}rPr/*") if child.tag in _MEANING]
        said = {_SAID.get(name, name) for name in found}
        found += [scr.get(f"{M}val", "") for scr in run.iterfind(f"{M}rPr/{M}scr")]
        properties = run.find(R_PR)
        if properties is None:
            return " ".join(found)
        look = self.of(properties)
        more = [f"{name} {value}".rstrip() for name, value in look.marks if name not in said]
        if look.marks != self.base.marks:
            found += more
        if look.risks != self.base.risks:
            self.risks += [
                f"{code}{'' if DETAIL in code else DETAIL} run {self.runs} {code in look.risks}"
                for code in sorted({*look.risks, *self.base.risks})
            ]
        return " ".join(found)


def linear(element: etree._Element, document: Document, looks: Looks, part: str) -> str:
    r"""Return the equation under `element` on one line: characters, structure, and properties.

    Fractions, powers and indices in the customary way, every other structure by its name in
    OMML: `\rad{\deg{}\e{x}}`. A character that this form uses itself stands after a backslash.
    Pending tracked changes inside are as the view of `document` says. Pictures in it are known by
    their digest, which the relationships of `part` lead to, and notes called in it by their text.
    """
    tag = str(element.tag)
    name = local(tag)
    if tag in _TRACKED:
        document.tracked += 1
    if tag in _SILENT or (tag in _TRACKED and not document.shown(tag)):
        return ""
    if tag.startswith(M) and name.endswith("Pr"):
        document.tracked += sum(1 for _ in element.iter(*_TRACKED))  # of the structure itself
        return _properties(element)
    leaf = _leaf(element, name)
    if leaf is not None:
        return leaf
    if tag in _CALLS:
        note = document.notes.get((name.removesuffix("Reference"), element.get(f"{W}id", "")), ())
        words = "\n".join(item.text for item in note)
        document.spend(len(words))
        return f"\\note{{{words.translate(_LITERAL)}}}"
    inner = [linear(child, document, looks, part) for child in element]
    if tag in _DRAWN:
        return f"\\{name}[{drawn(element, document, part)}]{{{''.join(inner)}}}"
    return _structure(element, name, inner, looks)


def _leaf(element: etree._Element, name: str) -> str | None:
    if name == "t":
        return (element.text or "").translate(_LITERAL)
    if name == "sym":
        return f"\\sym{{{element.get(f'{W}font')} {element.get(f'{W}char')}}}"
    return None


def _structure(element: etree._Element, name: str, parts: list[str], looks: Looks) -> str:
    """Return a structure whose children are `parts` in this form."""
    inner = "".join(parts)
    if name == "oMathPara":
        return "\n".join(filter(None, parts))
    if name in _SHORT and str(element.tag).startswith(M):
        frames = [local(child.tag).endswith("Pr") for child in element]
        shown = [part for part, frame in zip(parts, frames, strict=True) if not frame]
        if len(shown) == 2:  # noqa: PLR2004 - a base and its power, a numerator and a denominator
            before, between, after = _SHORT[name]
            frame = "".join(part for part, frame in zip(parts, frames, strict=True) if frame)
            return f"{before}{shown[0]}{between}{shown[1]}{after}{frame}"
    look = looks.of_run(element) if name == "r" else ""
    if look:
        return f"\\{look}{{{inner}}}"
    bare = name in _BARE or (name in {"e", "sup", "sub"} and _shortened(element))
    return inner if bare or element.tag in _TRACKED else f"\\{name}{{{inner}}}"


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
        if (local(child.tag), value) in _USUAL:
            continue
        found.append(local(child.tag) if value is None else f"{local(child.tag)}={value}")
    return f"[{' '.join(found)}]" if found else ""
