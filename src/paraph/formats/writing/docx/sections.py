"""The sections of a document: their breaks, and the headers and footers that each shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from lxml import etree

from paraph.formats.docx.names import R
from paraph.formats.writing.docx.xml import w
from paraph.formats.writing.tree import Node
from paraph.text.node import Mark

_VARIANT = re.compile(r"(default|first|even)(-unused)?(?: from section (\d{1,4}))?")
_BEGINNINGS = frozenset(("nextPage", "continuous", "evenPage", "oddPage", "nextColumn"))
_COUNT = re.compile(r"(fmt|start|chapStyle|chapSep)=(\S+)")


@dataclass(slots=True)
class Section:
    """One section: how it begins, and what it shows above and below its pages."""

    begins: str = ""
    shown: list[tuple[str, str, Node]] = field(default_factory=list)  # kind, variant
    title: bool = False
    paged: bool = False  # whether a page number stands in it, or in a header that begins with it
    counted: dict[str, str] = field(default_factory=dict)

    def properties(self, references: Iterable[etree._Element]) -> etree._Element:
        """Return the properties of the section, with references to its headers and footers."""
        begins = w("type", val=self.begins) if self.begins else None
        count = w("pgNumType", **self.counted) if self.counted else None
        return w(
            "sectPr",
            *references,
            begins,
            w("pgSz", w=11906, h=16838),
            w("pgMar", top=1418, right=1418, bottom=1418, left=1418, header=709, footer=709,
              gutter=0),
            count,
            w("titlePg") if self.title else None,
        )  # fmt: skip


def sections(nodes: Sequence[Node]) -> tuple[list[Section], bool]:
    """Return the sections of a text, and whether even pages have headers of their own."""
    breaks = [node for node in nodes if node.provision.kind == "section"]
    found = [Section(), *[Section(_beginning(node)) for node in breaks]]
    even = False
    titles: dict[int, bool] = {}
    for node in nodes:
        kind = node.provision.kind
        if kind not in {"header", "footer"}:
            continue
        variant = _VARIANT.fullmatch(node.said("variant") or "default")
        if variant is None:
            continue
        number = min(int(variant[3] or 1), len(found)) - 1
        if variant[1] == "first":
            titles[number] = titles.get(number, False) or not variant[2]
        even = even or (variant[1] == "even" and not variant[2])
        found[number].shown.append((kind, variant[1], node))
    title = False
    for number, section in enumerate(found):
        section.title = title = titles.get(number, title)
    _count(nodes, found)
    for section, before in zip(found[1:], found, strict=False):
        if not section.paged:
            section.counted = before.counted
    return found, even


def reference(kind: str, variant: str, identifier: str) -> etree._Element:
    """Return the reference to a header or footer."""
    element = w(f"{kind}Reference", type=variant)
    element.set(f"{R}id", identifier)
    return element


def _beginning(node: Node) -> str:
    said = node.said("section")
    return said if said in _BEGINNINGS else ""


def _count(nodes: Sequence[Node], found: Sequence[Section]) -> None:
    """Take up how each section counts its pages, as its page numbers say."""
    number = 0
    for node in nodes:
        if node.provision.kind == "section":
            number += 1
        for mark in _fields(node):
            if node.provision.kind in {"header", "footer"}:
                variant = _VARIANT.fullmatch(node.said("variant") or "default")
                at = min(int(variant[3] or 1), len(found)) - 1 if variant else 0
            else:
                at = number
            found[at].paged = True
            found[at].counted.update(_COUNT.findall(mark.value))


def _fields(node: Node) -> list[Mark]:
    own = [mark for mark in node.provision.marks if mark.name == "field"]
    return own + [mark for each in node.inner for mark in _fields(each)]
