"""Drawings, objects and equations, each told by a digest of what it shows."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from lxml import etree
from tests.redlines.names import NAMESPACES, Element, child, every, full, short
from tests.redlines.opc import Package, Relationship

_UNSEEN = {
    "id",
    "name",
    "anchorId",
    "editId",
    "spid",
    "ObjectID",
    "ShapeID",
    "paraId",
    "textId",
    "gfxdata",
    "relativeHeight",
}
_LEFT_OUT = ("mc:Fallback", "m:ctrlPr")
_WORDS = ("w:txbxContent", "w:rPr", "w:proofErr", "w:bookmarkStart", "w:bookmarkEnd")
UNDERSTOOD = {"wps", "wpg", "wpc", "wpi", "wp14", "w14", "w15", "w16", "a14", "c14", "v"}


@dataclass(frozen=True, slots=True)
class Pictures:
    """The drawings of one part: its package, and what it points to."""

    package: Package
    related: dict[str, Relationship]

    def marker(self, element: Element) -> str:
        """Return a marker that tells a drawing, object or equation from any that shows another.

        An equation that nothing is left of shows nothing: "".
        """
        copy = etree.fromstring(etree.tostring(element, with_tail=False))
        kind = short(copy).rpartition(":")[2]
        for name in (*_LEFT_OUT, *_WORDS):
            for gone in every(copy, name):
                if (parent := gone.getparent()) is not None:
                    parent.remove(gone)
        for run in every(copy, "m:r"):
            # A run of an equation whose tracked text is gone is left without any.
            if child(run, "m:t") is None and (parent := run.getparent()) is not None:
                parent.remove(run)
        if kind == "oMath" and not len(copy):
            return ""
        for part in copy.iter():
            if isinstance(part.tag, str):
                self._plain(part)
        digest = hashlib.sha256(etree.tostring(copy, method="c14n", exclusive=True))
        return f"⟦{kind} {digest.hexdigest()[:12]}⟧"

    def _plain(self, element: Element) -> None:
        """Leave of an element what it shows: no identifiers, and for a part what the part holds."""
        element.text = (element.text or "").strip() or None
        element.tail = None
        for name in list(element.attrib):
            uri, _, local = str(name).rpartition("}")
            if uri == f"{{{NAMESPACES['r']}":
                element.set(str(name), self._held(str(element.get(name))))
            elif local in _UNSEEN or local.startswith("rsid"):
                del element.attrib[name]

    def _held(self, identifier: str) -> str:
        found = self.related.get(identifier)
        if found is None:
            return "nothing"
        if found.outside:
            return found.target
        content = self.package.members.get(found.target, b"")
        return hashlib.sha256(content).hexdigest()


def choose(root: Element) -> None:
    """Put in place of each `mc:AlternateContent` its first understood choice, or its fallback."""
    for alternative in every(root, "mc:AlternateContent"):
        parent = alternative.getparent()
        if parent is None:
            continue
        choices = alternative.iterchildren(full("mc:Choice"))
        taken = next(
            (c for c in choices if set(str(c.get("Requires", "")).split()) <= UNDERSTOOD), None
        )
        if taken is None:
            taken = alternative.find(full("mc:Fallback"))
        place = parent.index(alternative)
        parent[place : place + 1] = [] if taken is None else list(taken)
