"""Charts, diagrams and pictures: parts that a drawing shows, each read once however often shown."""

from __future__ import annotations

from typing import NamedTuple, cast

from lxml import etree

from paraph.formats.docx.appearance import appearance, digest_of
from paraph.formats.docx.document import Document
from paraph.formats.docx.findings import shortened
from paraph.formats.docx.held import held
from paraph.formats.docx.names import DGM, A, O, R, W
from paraph.formats.docx.package import Package
from paraph.text.node import Provision

_KEPT = "{http://schemas.microsoft.com/office/drawing/2008/diagram}dataModelExt"
_STYLE = frozenset(("chartStyle", "chartColorStyle"))
_POINTERS = frozenset((f"{R}embed", f"{R}link", f"{R}id", f"{R}pict", f"{R}dm", f"{O}relid"))
_SHELL = 300  # what a provision costs without its characters
_STEP = 50  # what looking at one more relationship costs


class Drawn(NamedTuple):
    """What a part shows: the value of its object, what follows under it, and what to tell of it."""

    value: str
    outside: tuple[str, ...] = ()
    under: tuple[Provision, ...] = ()
    differs: str = ""

    @property
    def cost(self) -> int:
        """How much is shown, in characters."""
        return len(self.value) + sum(len(item.text) + _SHELL for item in self.under)


def chart(document: Document, target: str) -> Drawn:
    """Return what the chart in the part `target` shows."""
    known = document.drawn.get(("", target))
    if known is None:
        digest = document.package.digest(target) if "://" not in target else target
        related, outside = _related(document, target)
        known = Drawn(f"{digest} {related}".strip(), outside)
        document.drawn["", target] = known
    return cast("Drawn", known)


def diagram(document: Document, part: str, target: str) -> Drawn:
    """Return what the diagram in the part `target` shows in a drawing of `part`."""
    known = document.drawn.get((part, target))
    if known is None:
        known = document.drawn[part, target] = _diagram(document, part, target)
    return cast("Drawn", known)


def tell(drawn: Drawn, document: Document) -> None:
    """Tell at the present place what must be told of a part."""
    for address in drawn.outside:
        document.spend(len(address))
        document.found.hazard(
            "external-content",
            f"A drawing takes its content from {shortened(address)}.",
            at=document.here,
            about=address,
        )
    if drawn.differs:
        document.spend(len(drawn.differs))
        document.found.hazard(
            "fallback-differs",
            "The picture kept of a diagram has other words than the diagram.",
            at=document.here,
            about=drawn.differs,
        )


def drawn(element: etree._Element, document: Document, part: str) -> str:
    """Return one digest of a drawing and of all that it shows."""
    package = document.package
    related = package.relationships(part)

    def target(identifier: str) -> str:
        found = related.get(identifier)
        if found is None:
            return identifier
        return found.target if found.external else package.digest(found.target)

    shown = [appearance(element, target, whole=True).digest]
    for node in element.iter():
        shown += [target(str(said)) for key, said in node.attrib.items() if str(key) in _POINTERS]
    return digest_of("\n".join(shown))


def bullets(document: Document, root: etree._Element | None, part: str) -> dict[str, str]:
    """Return the digest of each picture that stands as a bullet in lists, by its identifier."""
    return {
        bullet.get(f"{W}numPicBulletId", ""): drawn(bullet, document, part)
        for bullet in (() if root is None else root.iterchildren(f"{W}numPicBullet"))
    }


def _diagram(document: Document, part: str, target: str) -> Drawn:
    package = document.package
    root = package.tree(target)
    said = sorted(node.text or "" for node in root.iter(f"{A}t"))
    inner = []
    for paragraph in root.iter(f"{A}p"):
        if next(paragraph.iterancestors(f"{DGM}pt"), None) is None:
            continue
        text = "".join(
            "\n" if node.tag == f"{A}br" else node.text or ""
            for node in paragraph.iter(f"{A}t", f"{A}br")
        )
        if text:
            inner.append(Provision("paragraph", text))
        for node in paragraph.iter(f"{A}t"):
            node.text = ""  # the words are shown; what is left is how they are arranged
    related, outside = _related(document, target)
    pieces = [_look(package, target, root), related]
    differs = ""
    for kept in dict.fromkeys(kept.get("relId", "") for kept in root.iter(_KEPT)):
        relationship = package.relationships(part).get(kept)
        if relationship is None or not package.has(relationship.target):
            continue
        picture = package.tree(relationship.target)
        more, further = _related(document, relationship.target)
        pieces += [_look(package, relationship.target, picture), more]
        outside += further
        drawn = sorted(node.text or "" for node in picture.iter(f"{A}t"))
        if drawn != said:
            differs = "\n".join((*said, "", *drawn))
    value = digest_of("\n".join(pieces))
    return Drawn(value, outside, tuple(held("box", inner)) if inner else (), differs)


def _look(package: Package, part: str, root: etree._Element) -> str:
    def target(identifier: str) -> str:
        related = package.relationships(part).get(identifier)
        if related is None or related.external or not package.has(related.target):
            return identifier if related is None else related.target
        return package.digest(related.target)

    return appearance(root, target, whole=True).digest


def _related(document: Document, part: str) -> tuple[str, tuple[str, ...]]:
    """Return one digest of all that `part` leads to, step by step, and the addresses outside."""
    package = document.package
    if not package.has(part):
        return "", ()
    found: list[str] = []
    outside: dict[str, None] = {}
    seen = {part.lower()}
    waiting = [part]
    while waiting:
        for related in package.relationships(waiting.pop()).values():
            document.spend(_STEP)
            if related.external:
                if related.kind != "hyperlink":
                    outside[related.target] = None
                found.append(related.target)
            elif related.kind not in _STYLE:
                found.append(package.digest(related.target))
                if related.target.lower() not in seen:
                    seen.add(related.target.lower())
                    waiting.append(related.target)
    return (digest_of("\n".join(found)) if found else ""), tuple(outside)
